// The link as a QR code, for somebody who sits at the same table.
import { useEffect, useState } from 'react';
import { drawQrCode, type QrCode } from '../../stores/qr-code.ts';

/** Light modules round the code, without which phones do not find it. */
const MARGIN = 4;

/** The drawing, dark on light in both colour schemes. */
export function QrFigure({ link, other, isLocked }: { readonly link: string; readonly other: string; readonly isLocked: boolean }) {
  const [code, setCode] = useState<QrCode | 'failed'>();
  useEffect(() => {
    let current = true;
    drawQrCode(link).then(
      (drawn) => current && setCode(drawn),
      () => current && setCode('failed'),
    );
    return () => {
      current = false;
    };
  }, [link]);
  if (code === 'failed') return <p role="status">The QR code could not be drawn. Check your connection, or copy the link.</p>;
  if (!code) return <p role="status">Drawing the QR code…</p>;
  const across = code.size + 2 * MARGIN;
  return (
    <figure className="qr">
      <svg
        viewBox={`${-MARGIN} ${-MARGIN} ${across} ${across}`}
        role="img"
        aria-label="QR code of the link above"
        shapeRendering="crispEdges"
      >
        <rect x={-MARGIN} y={-MARGIN} width={across} height={across} />
        <path d={code.path} />
      </svg>
      <figcaption className="note">
        Let {other} point a phone’s camera at it. {isLocked ? 'It opens with the passphrase alone.' : 'Whoever scans it can read the list.'}
      </figcaption>
    </figure>
  );
}
