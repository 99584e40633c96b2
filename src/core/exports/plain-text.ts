// A record as plain text to paste. Rules: SPEC.md, U.
import { boxWords, toOutline, type Block } from './outline.ts';
import type { PrintModel } from './print-model.ts';
import { oneLine } from '../one-line.ts';

/** The text: headings stand alone after an empty line, boxes are [x] and [ ]. */
export function toPlainText(model: PrintModel): string {
  return `${toOutline(model).map(writeBlock).join('\n').trimStart()}\n`;
}

function writeBlock(block: Block): string {
  if (block.kind === 'fact') return `${block.label}: ${oneLine(block.value)}`;
  if (block.kind === 'box') return `${SIGNS[block.box.state]} ${oneLine(boxWords(block.box))}`;
  if (block.kind === 'note')
    return block.text
      .split('\n')
      .map((text) => `    ${text}`.trimEnd())
      .join('\n');
  const text = oneLine(block.text);
  if (block.kind === 'item') return `\n${text}`;
  return block.kind === 'line' ? text : `\n${text}\n${'='.repeat(Math.min(60, text.length))}`;
}

const SIGNS = { done: '[x]', open: '[ ]', 'not-needed': '[-]' } as const;
