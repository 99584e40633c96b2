// A record as Markdown to paste. What people typed stands for itself and never for a heading, a link or a tag. Rules: SPEC.md, U.
import { boxWords, toOutline, type Block } from './outline.ts';
import type { PrintModel } from './print-model.ts';
import { oneLine } from '../one-line.ts';

/** The text. */
export function toMarkdown(model: PrintModel): string {
  const blocks = toOutline(model).map((block) => ({ isEntry: block.kind === 'fact' || block.kind === 'box', text: writeBlock(block) }));
  const parts = blocks.map(({ text, isEntry }, at) => (at === 0 ? '' : isEntry && blocks[at - 1]?.isEntry ? '\n' : '\n\n') + text);
  return `${parts.join('')}\n`;
}

function writeBlock(block: Block): string {
  if (block.kind === 'fact')
    return `- ${escapeLine(block.label)}: ${block.exact ? codeSpan(oneLine(block.value)) : escapeText(oneLine(block.value))}`;
  if (block.kind === 'box') return writeBox(block.box.state, escapeText(oneLine(boxWords(block.box))));
  if (block.kind === 'note') return block.text.split('\n').map(quoteLine).join('\n');
  const mark = { title: '# ', heading: '## ', item: '### ', line: '' }[block.kind];
  return `${mark}${escapeLine(oneLine(block.text))}`;
}

function writeBox(state: 'done' | 'open' | 'not-needed', words: string): string {
  return `- ${{ done: '[x] ', open: '[ ] ', 'not-needed': '' }[state]}${words}`;
}

/** Each line of a note stays a line of its own. */
function quoteLine(text: string, at: number, lines: readonly string[]): string {
  const words = escapeLine(oneLine(text));
  const next = lines[at + 1];
  return words === '' ? '>' : `> ${words}${next === undefined || next.trim() === '' ? '' : '\\'}`;
}

const ADDRESS = /https?:\/\/[^\s<>\\`]*[^\s<>\\`.,;:!?)'"]/gi;

/** A web address is written as one, so that no sign in it has to be escaped; every other sign that means something is. */
function escapeText(text: string): string {
  let end = 0;
  const parts: string[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    parts.push(escapeSigns(text.slice(end, match.index)), `<${match[0]}>`);
    end = match.index + match[0].length;
  }
  return [...parts, escapeSigns(text.slice(end))].join('');
}

function escapeSigns(text: string): string {
  return text.replace(/[\\`*_{}[\]<>~|&$#!]|(?<=www)\.|(?<=https?):(?=\/\/)/gi, '\\$&');
}

/** At the beginning of a line a few more signs mean something. */
function escapeLine(text: string): string {
  return escapeText(text).replace(/^([-+=]|\d{1,9}(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Letters that are copied exactly. */
function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
