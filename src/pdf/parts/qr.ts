// The QR code of the blank checklist's address: whoever holds the paper finds the list again.
import { correction, generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';
import { mm } from '../paper.ts';
import type { Paper } from '../paper.ts';
import { drawAt } from '../shapes.ts';
import { setText } from '../text/block.ts';
import { INK, SMALL } from '../text/styles.ts';
import { WORDS } from '../words.ts';
import type { Row } from './rows.ts';

/** The sides of the code. The white margin that a camera needs is the paper round it. */
export const QR_SIZE = mm(26);

const CAPTION_GAP = 3;

/** The code. */
export function createQrCode({ pen }: Paper, address: string): Row {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const draw: Row['draw'] = (parent, x, y) => {
    const area = { x, y, width: QR_SIZE, height: QR_SIZE };
    pen.figure(parent, `${WORDS.qr} ${address}`, area, () =>
      drawAt(pen.doc, x, y, QR_SIZE / code.size, (doc) => doc.path(toSvgPath(code)).fill(INK)),
    );
  };
  return { height: QR_SIZE, draw };
}

/** The code with its caption below. */
export function createCaptionedCode(paper: Paper, address: string): Row {
  const [code, caption] = [createQrCode(paper, address), setText(WORDS.scan, SMALL, paper.fonts, QR_SIZE)];
  const draw: Row['draw'] = (parent, x, y) => {
    code.draw(parent, x, y);
    caption.draw(paper.pen, paper.pen.element(parent, 'P'), x, y + QR_SIZE + CAPTION_GAP);
  };
  return { height: QR_SIZE + CAPTION_GAP + caption.height, draw };
}
