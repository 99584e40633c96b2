// A link as a QR code, by a library that is fetched when somebody asks for one.

/** The drawing: `size` modules each way without the margin, and the dark ones as one SVG path. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The code of a link; up to a seventh of it may be covered or dirty. Rejects when the library cannot be fetched or the link is too long. */
export async function drawQrCode(link: string): Promise<QrCode> {
  const [{ correction, generate }, { toSvgPath }] = await Promise.all([import('lean-qr'), import('lean-qr/extras/svg')]);
  const code = generate(link, { minCorrectionLevel: correction.M });
  return { size: code.size, path: toSvgPath(code) };
}
