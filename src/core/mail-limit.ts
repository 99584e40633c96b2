// How long the address of an email may be.

/** Longest 'mailto:' address, in characters as encoded: some browsers and mail programs cut or refuse more. */
export const MAX_MAIL_CHARS = 2_000;
