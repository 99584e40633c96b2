// What mail programs, filters, chats and people do to a link on its way. Each of these leaves it whole: it has to open.
import { encodeBase64Url } from '../../src/core/base64url.ts';

/** Where the link leads. */
const OPEN = 'https://fairhandover.example/open/';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const base64 = (text: string): string => encodeBase64Url(bytesOf(text)).replaceAll('-', '+').replaceAll('_', '/');
const hex = (letter: string): string => letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
const every = (text: string, length: number, between: string): string =>
  text.replace(new RegExp(`(.{${length}})(?=.)`, 'g'), `$1${between}`);
const percent = encodeURIComponent;
const address = (fragment: string): string => `${OPEN}#${fragment}`;

/** RFC 2045, 6.7: every '=' and what is asked for as hexadecimal, lines of 76 with soft breaks. */
function quotedPrintable(text: string, also: string): string {
  const letters = [...text].map((letter) => (letter === '=' || also.includes(letter) ? `=${hex(letter)}` : letter));
  const lines = [''];
  for (const letter of letters) {
    if ((lines.at(-1)?.length ?? 0) + letter.length > 75) lines.push('');
    lines.push((lines.pop() ?? '') + letter);
  }
  return lines.join('=\r\n');
}

function mail(body: string): string {
  return `From: Sam Field <sam@fieldworks.example>\nTo: nora@rye.example\nDate: Sat, 21 Nov 2026 10:42:11 +0000\nSubject: The list, part 2.0\n\nHi Nora,\n\nhere is our list:\n\n${body}\n\nBest wishes\nSam\n--\nSam Field, Fieldworks, https://fieldworks.example/#about`;
}

/** Version 2 of a filter that writes every special letter as '-XX' and '/' as '_'. */
function defended(text: string): string {
  return [...text].map((letter) => (letter === '/' ? '_' : /[A-Za-z0-9.]/.test(letter) ? letter : `-${hex(letter)}`)).join('');
}

/** What a kind does to a whole fragment, '1.PAYLOAD.e'. `other` is another whole fragment. */
export type Mangling = (fragment: string, other: string) => string;

/** Everything that has to open. */
export const MANGLINGS: Readonly<Record<string, Mangling>> = {
  'the address': address,
  'the fragment with its mark': (link) => `#${link}`,
  'the fragment alone': (link) => link,
  'http and capitals in the host': (link) => `HTTP://FairHandover.Example/open/#${link}`,
  'a folder and a query before it': (link) => `https://host.example/some/folder/open/?lang=en#${link}`,
  'the end of a sentence': (link) => `Here it is: ${address(link)}.`,
  'the middle of a sentence': (link) => `Open ${address(link)}, please; then tick.`,
  'round brackets': (link) => `our list (${address(link)}) for Monday`,
  'square and curly brackets': (link) => `[${address(link)}] {${address(link)}}`,
  'quotation marks': (link) => `“${address(link)}” »${address(link)}«`,
  'angle brackets': (link) => `<${address(link)}>`,
  'a whole mail': (link) => mail(address(link)),
  'a whole mail with the fragment alone': (link) => mail(link),
  'a quoted mail': (link) => mail(`> ${address(link)}\n> Sam`),
  'lines of 72': (link) => mail(every(address(link), 72, '\n')),
  'quoted lines of 70': (link) => mail(`> ${every(address(link), 70, '\n> ')}\n> Sam`),
  'twice quoted lines of 60': (link) => mail(`> > ${every(address(link), 60, '\r\n> > ')}`),
  'indented lines of 60': (link) => mail(`    ${every(address(link), 60, '\n    ')}`),
  'folded lines of a calendar': (link) => `DESCRIPTION:${every(address(link), 60, '\r\n ')}\r\nEND:VEVENT`,
  'lines with spaces at their ends': (link) => mail(every(address(link), 66, '  \n')),
  'lines of the fragment alone': (link) => mail(every(link, 70, '\n')),
  'no-break spaces': (link) => every(address(link), 50, '\u00a0\n'),
  'spaces every eighty letters': (link) => every(address(link), 80, ' '),
  'a message in three parts': (link) => every(address(link), Math.ceil(address(link).length / 3), ' (1/3)\n'),
  'quoted-printable': (link) => mail(quotedPrintable(address(link), '')),
  'quoted-printable with =23 and =2E': (link) => mail(quotedPrintable(address(link), '#.')),
  'quoted-printable, quoted': (link) => mail(`> ${quotedPrintable(address(link), '#').replaceAll('\r\n', '\n> ')}`),
  'quoted-printable round a filter': (link) => quotedPrintable(`https://safe.example/?url=${percent(address(link))}&data=5`, '&'),
  'a mail part in base64': (link) => `Content-Transfer-Encoding: base64\r\n\r\n${every(base64(mail(address(link))), 76, '\r\n')}\r\n`,
  'percent-encoding': (link) => percent(address(link)),
  'percent-encoding, twice': (link) => percent(percent(address(link))),
  'percent-encoding, three times': (link) => percent(percent(percent(address(link)))),
  'percent-encoding of the mark': (link) => `${OPEN}%23${link}`,
  'percent-encoding of the mark, twice': (link) => `${OPEN}%2523${link}`,
  'percent-encoding in small letters': (link) => percent(address(link)).toLowerCase().replace(link.toLowerCase(), link),
  'percent-encoding of dots, dashes and lines': (link) => `${OPEN}%23${link.replace(/[._-]/g, (letter) => `%${hex(letter)}`)}`,
  'percent-encoding, broken over lines': (link) => every(percent(percent(address(link))), 61, '\n'),
  'a query inside a query': (link) => `https://a.example/?to=${percent(`https://b.example/?u=${percent(address(link))}&x=1`)}&y=2`,
  'Safe Links': (link) => `https://eur01.safelinks.protection.outlook.com/?url=${percent(address(link))}&data=05%7C01%7Cnora%40rye.example&sdata=aB%2Fc%3D&reserved=0`, // prettier-ignore
  'Safe Links with %2523': (link) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${percent(`${OPEN}%23${link}`)}&data=05%7C01&reserved=0`,
  'Safe Links in a quoted mail': (link) => mail(`> ${every(`https://nam02.safelinks.protection.outlook.com/?url=${percent(address(link))}&data=05`, 74, '\n> ')}`), // prettier-ignore
  'a Google redirect': (link) => `https://www.google.com/url?q=${percent(address(link))}&sa=D&source=gmail&ust=1795000000000&usg=AOvVaw`,
  'a Slack redirect': (link) => `https://slack-redir.net/link?url=${percent(address(link))}&v=3`,
  'a Facebook redirect': (link) => `https://l.facebook.com/l.php?u=${percent(address(link))}&h=AT0_x-1&s=1`,
  'a Barracuda address': (link) => `https://linkprotect.cudasvc.com/url?a=${percent(address(link)).toLowerCase().replace(link.toLowerCase(), link)}&c=E,1,x`, // prettier-ignore
  'a Proofpoint address, version 2': (link) => `https://urldefense.proofpoint.com/v2/url?u=${defended(address(link))}&d=DwMFaQ&c=x-1_y&r=z`,
  'a Proofpoint address, version 3': (link) => `https://urldefense.com/v3/__${OPEN}*${link}__;Iw!!AbC-1!xyz_2$`,
  'a Sophos address': (link) => `https://eu-west-1.protection.sophos.com?d=fairhandover.example&u=${base64(address(link))}&i=NWE`,
  'tracking before the mark': (link) => `${OPEN}?utm_source=mail&utm_medium=x&fbclid=IwAR0-1_2#${link}`,
  'tracking after the end': (link) => `${address(link)}&utm_source=chat&fbclid=IwAR0`,
  'a text mark after the end': (link) => `${address(link)}:~:text=Rye%20%26%20Co`,
  'invisible spaces': (link) => every(address(link), 40, '\u200b'),
  'soft hyphens': (link) => every(address(link), 20, '\u00ad'),
  'word joiners and direction marks': (link) => `\u2068${every(address(link), 30, '\u2060')}\u2069\u200e`,
  'encoded invisible spaces': (link) => `${OPEN}%23${every(link, 50, '%E2%80%8B')}`,
  'dashes of a word processor': (link) => address(link).replaceAll('--', '\u2014').replaceAll('-', '\u2011'),
  'letters of an Asian keyboard': (link) => address(link).replace('#', '\uff03').replaceAll('.', '\uff0e'),
  'letters that a PDF joins': (link) => address(link).replaceAll('ffi', '\ufb03').replaceAll('fi', '\ufb01').replaceAll('fl', '\ufb02'),
  'a Markdown link': (link) => `See [our list](${address(link)} "The list").`,
  'Markdown’s backslashes': (link) => address(link).replace(/[._#-]/g, (letter) => `\\${letter}`),
  'Slack’s markup': (link) => `Hello <${address(link)}|fairhandover.example/open/#1.AbCdEfGh…> and <@U123>`,
  'text with its address after it': (link) => `${address(link)}<${address(link)}>`,
  HTML: (link) => `<p>Hi,<br>the <a href="${address(link)}" class="x">list</a> &amp; more</p>`,
  'HTML with &#35; and &#46;': (link) => `<a href="${OPEN}&#35;${link.replaceAll('.', '&#46;')}">list</a>`,
  'HTML with &num; and &lowbar;': (link) =>
    `<a href="${OPEN}?a=1&amp;b=2&num;${link.replaceAll('_', '&lowbar;').replaceAll('.', '&period;')}">`,
  'HTML with &#x23; in a filter': (link) => `<a href="https://safe.example/?a=1&amp;url=${percent(`${OPEN}`)}&#x25;23${link}&amp;b=2">`,
  'HTML with <wbr>': (link) => `<p>${every(address(link), 25, '<wbr>')}</p>`,
  'HTML with spans and breaks': (link) => `<div>${every(address(link), 50, '</span><br/>\n<span class="q">')}</div>`,
  JSON: (link) =>
    JSON.stringify({ url: address(link) })
      .replaceAll('#', '\\u0023')
      .replaceAll('/', '\\/'),
  'a cut link before it': (link, other) => `${address(other.slice(0, other.length / 2))}…\n${address(link)}`,
  'a damaged link before it': (link, other) => `${address(other.replace(/.(?=.{30}$)/, '!'))} ${address(link)}`,
  'links of others before it': (link) => `https://a.example/#1.introduction-to-all.e https://b.example/#top\n#7.something-newer-than-this.e\n${address(link)}`, // prettier-ignore
  'a preview and a whole address': (link) => `fairhandover.example/open/#${link.slice(0, 30)}...\n${address(link)}\nFair Handover`,
  'the mark with more in it': (link) => `${OPEN}#!/${link}`,
};

/** What became of a link that cannot open, by the name of the problem that is told. */
export const LOSSES: Readonly<Record<string, readonly [problem: string, lose: Mangling]>> = {
  'the end cut off': ['cut', (link) => address(link).slice(0, -40)],
  'the end mark cut off': ['cut', (link) => address(link).slice(0, -2)],
  'cut and dotted in a mail': ['cut', (link) => mail(`${address(link).slice(0, 300)}...`)],
  'cut in a filter': ['cut', (link) => `https://safe.example/?url=${percent(address(link)).slice(0, 250)}`],
  'one character changed': ['damaged', (link) => address(link.replace(/.(?=.{50}$)/, (letter) => (letter === 'A' ? 'B' : 'A')))],
  'a line lost': ['damaged', (link) => address(link.slice(0, 60) + link.slice(120))],
  'two lines swapped': ['damaged', (link) => address(link.slice(0, 60) + link.slice(120, 180) + link.slice(60, 120) + link.slice(180))],
  'small letters': ['damaged', (link) => address(link.toLowerCase())],
  'the halves of two links': ['damaged', (link, other) => address(link.slice(0, 200) + other.slice(200))],
  'the second half missing': ['noPayload', () => mail(OPEN)],
  'an empty mark': ['noPayload', () => `${OPEN}#`],
  'no link at all': ['noPayload', () => mail('See you on Monday at 10.30. The list has 2.0 pages.')],
  'a place on a page': ['noPayload', () => `${OPEN}#chapter-2`],
  'a newer format': ['tooNew', (link) => address(link.replace(/^1/, '7'))],
  'a newer format in a filter': ['tooNew', (link) => `https://safe.example/?url=${percent(address(link.replace(/^1/, '12')))}&x=1`],
  'a link that is far too long': ['tooLong', (link) => address(link.replace(/\.e$/, `${'A'.repeat(20_000)}.e`))],
  'a text that is far too long': ['tooLong', (link) => address(link) + ' '.repeat(1_000_000)],
};
