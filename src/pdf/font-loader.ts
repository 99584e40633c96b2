// Fonts and their catalogue from the site's own folder.
import type { FontLoader } from './fonts.ts';

/** Fetches from a folder. */
export function fontLoader(folder: string): FontLoader {
  return async (file) => {
    const response = await fetch(`${folder}${file}`);
    if (!response.ok) throw new Error(`the font ${file} did not load: ${response.status}`);
    return response.arrayBuffer();
  };
}
