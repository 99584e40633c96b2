// Everything that a browser complains about while a page is used.
import type { Page } from 'playwright/test';

/** Collects errors of the console, of scripts and of the policy. The list grows while the page is used. */
export function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  return complaints;
}
