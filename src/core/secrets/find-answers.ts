// Answers to the questions that open an account: the maiden name, the first pet (SPEC.md, E).
import { likely, type Finding } from './finding.ts';
import { followsLabel } from './follows-label.ts';
import { isHarmless } from './harmless.ts';
import { ANSWER_LABEL, WHERE } from './labels.ts';
import type { Note, NoteWord } from './note-words.ts';

/** 'The security question is the maiden name' gives nothing away. */
const QUESTION =
  /question|frage|pregunta|pergunta|domanda|vraag|pytanie|otazka|fraga|sporgsmal|sporsmal|kysymys|sorusu|вопрос|qs?$|^answers?$/;
const OWN = /^(?:my|mi|mein|mon|ma|mia|mio|meu|minha|Van|Von|De|Di|Da|Del|La|Le|El)$/;

/** Every answer. */
export function findAnswers(note: Note): readonly Finding[] {
  const labels = [...note.folded.matchAll(ANSWER_LABEL)];
  const starts = new Set(labels.map(({ index }) => index));
  return labels.flatMap(({ 0: label, index }) => {
    const value = answerAfter(note, label, index + label.length);
    return value && !starts.has(value.start) ? [likely(value.start, value.text.length, 'answer')] : [];
  });
}

function answerAfter(note: Note, label: string, end: number): NoteWord | undefined {
  const { words, at, by } = followsLabel(note, end);
  const value = words[at];
  const isAsked = /^'?s?\? /.test(note.folded.slice(end, end + 4));
  const isNamed = value !== undefined && /^\s/.test(note.text.charAt(end)) && !/[.,;]/.test(value.gap) && /^\p{Lu}/u.test(value.text);
  const isLed = QUESTION.test(label) ? by === 'sign' : by !== 'nothing' || isAsked || isNamed;
  return isLed && value && isAnswer(value) ? value : undefined;
}

function isAnswer({ text, folded }: NoteWord): boolean {
  if (text.length < 2 || /^(?:yes|no|on|in|at|as|not|see|ask|the|im|in)$/.test(folded)) return false;
  return (!WHERE.has(folded) || OWN.test(text)) && (!isHarmless(text) || /^\d+\/\d+\/\d+$/.test(text));
}
