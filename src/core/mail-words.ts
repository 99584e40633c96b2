// The e-mail that carries a link: subject, two lines about what is in it, and the 'mailto:' address of the whole.
import { hasGaps, rankGaps } from './gaps.ts';
import { MAX_MAIL_CHARS } from './mail-limit.ts';
import { otherSide } from './names.ts';
import { projectOf, type ChecklistRecord } from './record.ts';
import { nextSteps } from './steps.ts';
import type { Side, Template } from './template.ts';
import { showText } from './text.ts';
import { counted, turnWords } from './turn-words.ts';
import { isKnownToOther, unseenCount } from './unseen.ts';
import { oneLine } from './one-line.ts';

/** What is sent, and by whom. */
export interface Sending {
  readonly template: Template;
  readonly record: ChecklistRecord;
  /** The sender's side. */
  readonly side: Side;
  /** The record's clock when a link or file was last made here; 0 before. */
  readonly sentAt: number;
  /** The whole link, or undefined where the file takes its place. */
  readonly link: string | undefined;
  readonly isLocked: boolean;
}

/** A 'mailto:' address, and what the reader has to put into the mail by hand. */
export interface MailAddress {
  readonly address: string;
  readonly byHand: 'nothing' | 'link' | 'file';
}

/** The mail with the link in it where that fits, else with the place for it. */
export function mailAddress(sending: Sending): MailAddress {
  const { link } = sending;
  const whole = link === undefined ? undefined : addressOf(sending, ['Open it here:', link]);
  if (whole !== undefined && whole.length <= MAX_MAIL_CHARS) return { address: whole, byHand: 'nothing' };
  const [byHand, place] = link === undefined ? (['file', 'Attach the file here'] as const) : (['link', 'Paste here'] as const);
  const withPlace = addressOf(sending, [place]);
  return { address: withPlace.length <= MAX_MAIL_CHARS ? withPlace : mailto(subjectOf(sending), [place]), byHand };
}

/** Whose turn it is, as the reader of the mail sees it, and what they have not seen. */
export function mailSummary({ template, record, side, sentAt }: Sending): readonly [turn: string, news: string] {
  const turn = gapsFound(template, record) ?? showText(turnWords(record, nextSteps(template, record), otherSide(side)));
  return [`${turn}.`, newsWords(unseenCount(record, side, sentAt), isKnownToOther(record, side, sentAt))];
}

/** What a finished list of questions shows. The page says it to the one who answered; this is said to the other one. */
function gapsFound(template: Template, record: ChecklistRecord): string | undefined {
  const { today, week, open } = rankGaps(template, record);
  if (!hasGaps(template) || open > 0) return undefined;
  const gaps = today.length + week.length;
  return gaps === 0 ? 'The answers show no gaps' : `The answers show ${counted(gaps, 'gap')}, ${today.length} to close today`;
}

function newsWords(count: number, isKnown: boolean): string {
  if (!isKnown) return 'This is the first time that I send you this list.';
  return count === 0 ? 'I changed nothing since I last sent it.' : `I made ${counted(count, 'change')} that you have not seen yet.`;
}

const LOCKED = 'It is locked. I tell you the passphrase another way.';

/** What is locked is not told beside the lock. */
const LOCKED_SUBJECT = 'A locked list for you';

function addressOf(sending: Sending, ending: readonly string[]): string {
  return mailto(subjectOf(sending), [...(sending.isLocked ? [LOCKED] : mailSummary(sending)), '', ...ending]);
}

/** RFC 6068: lines end in CR LF. */
function mailto(subject: string, lines: readonly string[]): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}

function subjectOf({ template, record, isLocked }: Sending): string {
  if (isLocked) return LOCKED_SUBJECT;
  const project = oneLine(showText(projectOf(record)));
  return project ? `${project}: ${template.title}` : template.title;
}
