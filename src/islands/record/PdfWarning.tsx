// What the PDF cannot show, said before it is made.
import { Warning } from './Warning.tsx';

/** The warning, with both ways on. */
export function PdfWarning({ unshown, onAnyway }: { readonly unshown: readonly string[]; readonly onAnyway: () => void }) {
  return (
    <Warning role="alert" title="The PDF cannot show some letters yet.">
      They appear as empty boxes. Print shows them all.
      <ul>
        {unshown.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className="row">
        <button type="button" className="btn" onClick={onAnyway}>
          Make the PDF anyway
        </button>
        <button type="button" className="btn" onClick={() => print()}>
          Print instead
        </button>
      </p>
    </Warning>
  );
}
