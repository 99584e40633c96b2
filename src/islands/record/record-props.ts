// What the page hands to the island of a record.
import type { ChecklistRecord } from '../../core/record.ts';
import type { Template } from '../../core/template.ts';
import type { TemplateLink } from '../../stores/read-template.ts';
import type { MyCopy, RecordStores } from '../../stores/record-stores.ts';

/** What the page hands to the island. */
export interface RecordAppProps {
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  readonly siteName: string;
  readonly templates: readonly TemplateLink[];
}

/** What an open record's page renders from. */
export interface RecordPageProps extends RecordAppProps {
  readonly stores: RecordStores;
  readonly template: Template;
  readonly record: ChecklistRecord;
  readonly me: MyCopy;
  /** Made with a newer version: shown, not edited. */
  readonly readOnly: boolean;
}
