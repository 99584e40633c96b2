// Words that somebody wrote, kept apart from the page's own.
import { showText } from '../../core/text.ts';

/** Somebody's text: never markup, its direction its own. */
export function Foreign({ text }: { readonly text: string }) {
  return <bdi>{showText(text)}</bdi>;
}
