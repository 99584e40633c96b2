// What the return screen and its ends need.
import type { ChecklistRecord } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import type { SavedRecord } from '../../stores/saved-types.ts';

/** What the screen needs. */
export interface ReviewProps {
  readonly template: Template;
  readonly held: SavedRecord;
  readonly received: ChecklistRecord;
  readonly base: string;
  /** Whether the reader asked for it on this page, and so waits for it. */
  readonly asked: boolean;
  /** 'Not now': nothing is changed. */
  readonly onTurnAway: () => void;
  /** The merge is done, or taken back: the link has been answered. */
  readonly onAnswered: () => void;
}
