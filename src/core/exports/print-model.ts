// What every printed or exported copy of a record says, as finished words: the PDF and the page for print lay it out.
import type { KeyState } from '../key-state.ts';
import type { Side } from '../template.ts';

/** One side of the record as the title block shows it. */
export interface PrintParty {
  readonly side: Side;
  /** 'Client' or 'Developer'. */
  readonly role: string;
  /** The person's name, or '' while nobody has given it. */
  readonly name: string;
}

/** A box with its words: ticked, open, or not asked for. */
export interface PrintBox {
  /** 'Handed over', 'Nora: I logged in', 'Done (Sam)'. */
  readonly label: string;
  readonly state: 'done' | 'open' | 'not-needed';
  /** '9 November 2026', or '' while open. */
  readonly on: string;
}

/** A label and its value. Empty values are left out, except in a blank, where each is a line to write on. */
export interface PrintFact {
  readonly label: string;
  readonly value: string;
  /** True for what is copied letter by letter: addresses and logins. */
  readonly exact: boolean;
}

/** One account: a key on the rack and a row of the table. */
export interface PrintAccount {
  /** The number on the key, 1 and up in rack order. */
  readonly number: number;
  readonly name: string;
  readonly state: KeyState;
  /** The state in a few words: 'With Sam', 'Yours', 'Not used'. */
  readonly caption: string;
  readonly facts: readonly PrintFact[];
  readonly boxes: readonly PrintBox[];
  readonly note: string;
}

/** One step or question. */
export interface PrintItem {
  readonly number: number;
  readonly title: string;
  /** A step's boxes; for a question its four answers, the chosen one done. */
  readonly boxes: readonly PrintBox[];
  readonly unused: boolean;
  readonly note: string;
}

/** A titled group of steps and questions. */
export interface PrintSection {
  readonly title: string;
  readonly items: readonly PrintItem[];
}

/** Who signs what. */
export interface PrintSignOff {
  readonly side: Side;
  readonly role: string;
  readonly name: string;
  /** The sentence above the line. */
  readonly statement: string;
  /** The day it was signed, or ''. */
  readonly on: string;
}

/** The record as the file carries it. */
export interface CarriedRecord {
  /** The text of the attachment. */
  readonly text: string;
  /** The record as a link, or undefined where it would be too long. */
  readonly link: string | undefined;
  readonly isLocked: boolean;
}

/** The whole document. Every text is ready to show; nothing is computed later. */
export interface PrintModel {
  readonly lang: string;
  /** The project's name. */
  readonly title: string;
  /** The checklist's name. */
  readonly checklist: string;
  readonly siteName: string;
  readonly parties: readonly PrintParty[];
  /** 'Started 7 September 2026', 'Last day 30 November 2026'. */
  readonly dates: readonly string[];
  /** 'Nora holds 9 of 14 keys', or '' for a checklist without accounts. */
  readonly tally: string;
  readonly accounts: readonly PrintAccount[];
  /** What the six states mean, in the words of this record. */
  readonly legend: readonly { readonly state: KeyState; readonly words: string }[];
  /** What is still open, whose move it is first. */
  readonly todo: readonly { readonly number: number; readonly words: string }[];
  readonly sections: readonly PrintSection[];
  readonly note: string;
  readonly signOffs: readonly PrintSignOff[];
  /** 'Saved 21 November 2026, 10:42'. */
  readonly saved: string;
  /** The blank checklist's full address. */
  readonly address: string;
}
