// The end of the document, on one page: the sign-offs, the code that leads to the blank checklist, and the closing lines.
import type { CarriedRecord, PrintModel } from '../../core/exports/print-model.ts';
import { LEFT, WIDTH, mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { WORDS } from '../words.ts';
import { createClosing } from './closing.ts';
import { QR_SIZE, createCaptionedCode, createQrCode } from './qr.ts';
import type { Row } from './rows.ts';
import { createSignOffs } from './sign-off.ts';

const GAP_ABOVE = mm(10);
const GAP = mm(8);
const BESIDE_CODE = WIDTH - QR_SIZE - GAP;

/** Nobody signs: the closing lines stand beside the code and speak for it, which may spare a page. */
function createUnsigned(paper: Paper, model: PrintModel, carried: CarriedRecord | undefined): Row {
  const [qr, closing] = [createQrCode(paper, model.address), createClosing(paper, model, carried, BESIDE_CODE)];
  const draw: Row['draw'] = (root, x, y) => {
    closing.draw(root, x, y);
    qr.draw(root, x + WIDTH - QR_SIZE, y);
  };
  return { height: Math.max(qr.height, closing.height), draw };
}

function createEnd(paper: Paper, model: PrintModel, carried: CarriedRecord | undefined): Row {
  if (model.signOffs.length === 0) return createUnsigned(paper, model, carried);
  const [signOffs, qr] = [createSignOffs(paper, model.signOffs), createCaptionedCode(paper, model.address)];
  const closing = createClosing(paper, model, carried, WIDTH);
  const below = Math.max(signOffs.height, qr.height) + GAP;
  const draw: Row['draw'] = (root, x, y) => {
    signOffs.draw(root, x, y);
    qr.draw(root, x + WIDTH - QR_SIZE, y);
    closing.draw(root, x, y + below);
  };
  return { height: below + closing.height, draw };
}

/** How much room the end takes, with the gap above it. */
export function heightOfEnd(paper: Paper, model: PrintModel, carried: CarriedRecord | undefined): number {
  return GAP_ABOVE + createEnd(paper, model, carried).height;
}

/** Draws it, never across two pages. */
export function drawEnd(paper: Paper, model: PrintModel, carried: CarriedRecord | undefined): void {
  paper.gap(GAP_ABOVE);
  const end = createEnd(paper, model, carried);
  if (end.height > paper.room()) paper.newPage();
  if (model.signOffs.length > 0) paper.bookmark(WORDS.signOff);
  end.draw(paper.root, LEFT, paper.take(end.height));
}
