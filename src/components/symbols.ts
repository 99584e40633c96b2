// The drawings of the sprite: icons and tags as lines, keys by name.

/** Icons on a 24 by 24 grid, one line each. */
export const ICONS = {
  hook: 'M4 3h14M9 3v11a4.5 4.5 0 0 0 9 0v-3',
  key: 'M9 2h6l3.5 3.5V13H14v3l-2 1 2 1.5V20l-2 2-2-2v-7H5.5V5.5zM12 6v1',
  tag: 'M9 2h6l4 4v16H5V6zM12 6.5v1',
  tick: 'M4 13l5.5 5.5L20 7',
  link: 'M10 7H7a5 5 0 0 0 0 10h3M14 7h3a5 5 0 0 1 0 10h-3M8.5 12h7',
  print: 'M7 8V2h10v6M7 17H3V8h18v9h-4M7 14h10v8H7z',
  pdf: 'M5 2h9l5 5v15H5zM14 2v5h5M8.5 12h7M8.5 17h7',
  lock: 'M4 10h16v11H4zM8 10V7a4 4 0 0 1 8 0v3M12 14v3',
  warning: 'M12 3l10 18H2zM12 10v4M12 17.5v.1',
  search: 'M3.5 10.5a7 7 0 1 0 14 0a7 7 0 1 0-14 0M16 16l5.5 5.5',
  arrow: 'M3 12h17M14 6l6 6-6 6',
  back: 'M21 12H4M10 6l-6 6 6 6',
  plus: 'M12 4v16M4 12h16',
  save: 'M12 3v11M7 9.5l5 5 5-5M3 16v5h18v-5',
  copy: 'M9 8h11v14H9zM15 8V2H4v14h5',
  mail: 'M2.5 5h19v14h-19zM2.5 6.5l9.5 7 9.5-7',
  open: 'M5 9l7 7 7-7',
  share: 'M12 15V3M7 8l5-5 5 5M8 11H4v10h16V11h-4',
  qr: 'M3 3h7v7H3zM14 3h7v7h-7zM3 14h7v7H3zM14 14h3v3M21 14v3M14 21h3M21 21v.1',
  turn: 'M4 8h15M15 4l4 4-4 4M20 16H5M9 12l-4 4 4 4',
} as const;

/** Tags, 12 by 18: the small form of a key. Each is a list of lines with their class. */
export const TAGS = {
  unlisted: [{ paint: 'tag-dash', line: 'M3.5 1h5L11 3.5V17H1V3.5z' }],
  dev: [{ paint: 'tag-line', line: 'M3.5 1h5L11 3.5V17H1V3.5zM1 9.5L9 1.5M1 16.5L11 6.5M6 17l5-5' }],
  both: [
    { paint: 'tag-line', line: 'M3.5 1h5L11 3.5V17H1V3.5z' },
    { paint: 'tag-solid', line: 'M6 1h2.5L11 3.5V17H6z' },
  ],
  yours: [{ paint: 'tag-solid', line: 'M3.5 1h5L11 3.5V17H1V3.5z' }],
  clean: [
    { paint: 'tag-solid', line: 'M3.5 1h5L11 3.5V17H1V3.5z' },
    { paint: 'tag-cut', line: 'M3 10l2.3 2.5L9.2 7' },
  ],
  unused: [{ paint: 'tag-line', line: 'M1.5 9.5h9' }],
} as const;

/** Keys, 64 by 100, as they hang on the rack. */
export const KEYS = ['unlisted', 'dev', 'both', 'yours', 'clean', 'unused', 'add'] as const;

/** The outline of a key. */
export const KEY_SHAPE =
  'M21 11H43L54 22V57a3 3 0 0 1-3 3H39.5V68L35 71V75L39.5 78V82L35 85V89L38 91.5 32 98 25 92V60H13a3 3 0 0 1-3-3V22Z M26.5 23.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0Z';

/** The hatching of a developer's key. */
export const HATCHING =
  'M-84 104L20 0M-77 104L27 0M-70 104L34 0M-63 104L41 0M-56 104L48 0M-49 104L55 0M-42 104L62 0M-35 104L69 0M-28 104L76 0M-21 104L83 0M-14 104L90 0M-7 104L97 0M0 104L104 0M7 104L111 0M14 104L118 0M21 104L125 0M28 104L132 0M35 104L139 0M42 104L146 0';

/** An icon by its name. */
export type IconName = keyof typeof ICONS;
/** The state that a tag shows. */
export type TagName = keyof typeof TAGS;
/** The state that a key shows. */
export type KeyName = (typeof KEYS)[number];
/** A drawing that a page puts into its sprite: `i-search`, `tag-dev`, `key-both`. */
export type SymbolName = `i-${IconName}` | `tag-${TagName}` | `key-${KeyName}`;
