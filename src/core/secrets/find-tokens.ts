// The keys of well-known services, private keys, and logins inside an address (SPEC.md, E).
import type { Finding, SecretReason } from './finding.ts';
import { TOKEN_PREFIXES, TOKEN_SHAPES } from './token-shapes.ts';

const TAIL = '[A-Za-z0-9_.+/=~-]{15,2000}[A-Za-z0-9_=-]';
// No dash either: else a long chain of them would be read again from each link on.
const START = '(?<![A-Za-z0-9_-])';

const PREFIXED = new RegExp(`${START}(?:${TOKEN_PREFIXES.join('|')})(${TAIL})`, 'g');
const SHAPED = new RegExp(`${START}(?:${TOKEN_SHAPES.join('|')})(?![A-Za-z0-9])`, 'g');
const PRIVATE_KEY =
  /-----BEGIN [A-Z ]{0,20}PRIVATE KEY(?: BLOCK)?-----[^-]{0,4000}(?:-----END [A-Z ]{0,40}-----)?|PuTTY-User-Key-File-\d[^\n]{0,200}/g;
const LOGIN_IN_ADDRESS =
  /(?<=\b(?:https?|s?ftps?|ssh|git|svn|postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|smtps?|imaps?|ldaps?|davs?|smb|vnc):\/\/)[^\s/?#:@]{0,100}:[^\s/?#@]{1,100}@(?=[^\s/])/gi;

/** Whether letters and figures are as mixed as chance mixes them. */
function isRandom(tail: string): boolean {
  return /\d/.test(tail) || /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(tail);
}

/** Every key in the text. */
export function findTokens(text: string): readonly Finding[] {
  const prefixed = [...text.matchAll(PREFIXED)].filter(([, tail = '']) => isRandom(tail));
  return [
    ...prefixed.map((match) => certain(match, 'accessKey')),
    ...[...text.matchAll(SHAPED)].map((match) => certain(match, match[0].startsWith('otpauth') ? 'setupKey' : 'accessKey')),
    ...[...text.matchAll(PRIVATE_KEY)].map((match) => certain(match, 'privateKey')),
    ...[...text.matchAll(LOGIN_IN_ADDRESS)].map((match) => certain(match, 'password')),
  ];
}

function certain(match: RegExpExecArray, reason: SecretReason): Finding {
  return { kind: 'certain', start: match.index, end: match.index + match[0].length, reason };
}
