// Firefox, where this machine has one: Playwright drives it over WebDriver BiDi.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The paths of the Firefox to test with: one, or none. */
export function findFirefox(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)))
    .filter((file) => existsSync(file))
    .slice(0, 1);
}
