// A diagram: content/diagrams/SLUG.yaml. Boxes and arrows on a sheet 328 wide, which is what a phone shows without scaling.
import { z } from 'astro/zod';
import { text } from './parts.ts';

/** How wide every diagram is, in its own units. */
const WIDTH = 328;

/** The height of a line of words, and the mean width of a letter at that size, in the same units. */
const LINE_HEIGHT = 19;
const LETTER_WIDTH = 7.4;
const PADDING = 10;
/** From the edge of a box to its words, and from the top of a line to the foot of its letters. */
const INDENT = 14;
const BASELINE = 14;

const place = z.tuple([z.number().min(0).max(WIDTH), z.number().min(0).max(900)], {
  error: `expected [x, y] with x from 0 to ${WIDTH}. Give both.`,
});

const box = z
  .strictObject({
    /** Left and top. */
    at: place,
    /** Width and height. */
    size: place,
    /** Whose it is: filled is the client's, hatched the developer's, half and half both's; a plain box is nobody's. */
    whose: z.enum(['client', 'developer', 'both', 'plain']).default('plain'),
    /** The words, line by line; the first is bold. */
    lines: z.array(text).min(1).max(4),
  })
  .superRefine(({ at, size, lines }, context) => {
    const letters = Math.floor((size[0] - 2 * PADDING) / LETTER_WIDTH);
    const long = lines.find((line) => line.length > letters);
    if (long !== undefined)
      context.addIssue({
        code: 'custom',
        message: `expected lines of at most ${letters} letters in a box this wide; received "${long}". Break it, or widen the box.`,
      });
    if (size[1] < lines.length * LINE_HEIGHT + PADDING)
      context.addIssue({ code: 'custom', message: `expected a box at least ${lines.length * LINE_HEIGHT + PADDING} high for its lines.` });
    if (at[0] + size[0] > WIDTH)
      context.addIssue({ code: 'custom', message: 'expected a box that ends within the sheet. Move it left, or make it narrower.' });
  });

const arrow = z.strictObject({ from: place, to: place });

export const diagramSchema = z
  .strictObject({
    title: text,
    /** All that the picture says, for those who do not see it; it stands below the picture too. */
    says: text,
    height: z.number().min(40).max(900),
    boxes: z.array(box).min(1),
    arrows: z.array(arrow).default([]),
  })
  .transform(({ boxes, ...fields }) => ({ ...fields, width: WIDTH, boxes: boxes.map(withPlaces) }));

/** A box with the place of each of its lines: left, and the foot of the letters. */
function withPlaces({ lines, ...rest }: z.infer<typeof box>) {
  const { at: [x, y], size: [, height] } = rest; // prettier-ignore
  const top = y + (height - lines.length * LINE_HEIGHT) / 2;
  return { ...rest, lines: lines.map((words, at) => ({ words, x: x + INDENT, y: top + at * LINE_HEIGHT + BASELINE })) };
}

/** The fields of a diagram. */
export type DiagramContent = z.infer<typeof diagramSchema>;
