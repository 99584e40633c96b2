// Builds elements from names, attributes and children; text goes in as text, never as HTML.

/** An element of the page with its attributes and children. */
export function buildElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of the page's sprite; decoration beside words. */
export function buildDrawing(id: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const drawing = document.createElementNS(SVG, 'svg');
  for (const [attribute, value] of Object.entries({ 'aria-hidden': 'true', ...attributes })) drawing.setAttribute(attribute, value);
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `#${id}`);
  drawing.append(use);
  return drawing;
}
