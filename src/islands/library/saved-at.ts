// When something was saved, in words.

const SAVED_AT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/** '9 November 2026 at 10:42', by the clock of this device. */
export function formatSavedAt(at: number): string {
  return SAVED_AT.format(at);
}
