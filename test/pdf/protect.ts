// A PDF under AES-256 (ISO 32000-2, revision 6) without a password, made by Node's own cipher: only what the site looks at is sealed.
import { createCipheriv, createHash } from 'node:crypto';

function seal(kind: 'aes-128-cbc' | 'aes-256-cbc', key: Buffer, iv: Buffer, bytes: Buffer, padded: boolean): Buffer {
  const cipher = createCipheriv(kind, key, iv).setAutoPadding(padded);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}

/** Algorithm 2.B for an empty password. */
function hashForKey(salt: Buffer): Buffer {
  let hash = createHash('sha256').update(salt).digest();
  for (let round = 1, last = 255; round <= 64 || last > round - 1 - 32; round += 1) {
    const sealed = seal(
      'aes-128-cbc',
      hash.subarray(0, 16),
      hash.subarray(16, 32),
      Buffer.concat(Array.from({ length: 64 }, () => hash)),
      false,
    );
    const kind = Number(BigInt(`0x${sealed.subarray(0, 16).toString('hex')}`) % 3n);
    hash = createHash(['sha256', 'sha384', 'sha512'][kind] ?? '')
      .update(sealed)
      .digest();
    last = sealed.at(-1) ?? 0;
  }
  return hash.subarray(0, 32);
}

const escape = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\\()\r\n]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`);

/** The same file with its attachment sealed and its links gone; the texts of its dictionary in the one or the other way of writing. */
export function protectPdf(pdf: Uint8Array, writing: 'hex' | 'literal'): Uint8Array {
  const [key, salts, iv] = [Buffer.alloc(32, 7), Buffer.from('0123456789abcdef', 'latin1'), Buffer.alloc(16, 3)];
  const user = Buffer.concat([Buffer.alloc(32, 1), salts]);
  const userKey = seal('aes-256-cbc', hashForKey(salts.subarray(8)), Buffer.alloc(16), key, false);
  const write = (bytes: Buffer): string => (writing === 'hex' ? `<${bytes.toString('hex')}>` : `(${escape(bytes)})`);
  const dictionary = `\n990 0 obj\n<< /Filter /Standard /V 5 /R 6 /CF << /StdCF << /CFM /AESV3 >> >> /U ${write(user)} /UE ${write(userKey)} >>\nendobj\n`;
  const text = Buffer.from(pdf).toString('latin1').replace(/#0\./g, '#x.').replace('/Type /XRef', '/Type /XRef /Encrypt 990 0 R');
  const start = text.indexOf('stream\n', text.indexOf('/EmbeddedFile')) + 'stream\n'.length;
  const end = text.indexOf('\nendstream', start);
  const sealed = Buffer.concat([iv, seal('aes-256-cbc', key, iv, Buffer.from(text.slice(start, end), 'latin1'), true)]);
  return Buffer.from(text.slice(0, start) + sealed.toString('latin1') + text.slice(end) + dictionary, 'latin1');
}
