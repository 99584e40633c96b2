// The security policy of the site, written once: astro.config.mjs puts it into every page, headers.ts into the headers of the host.
import type { AstroUserConfig } from 'astro';

type CspOptions = Exclude<NonNullable<NonNullable<AstroUserConfig['security']>['csp']>, boolean>;

/** The Trusted Types policies that scripts may create, each once a page. A script that needs another adds its name here. */
const TRUSTED_TYPES_POLICIES: readonly string[] = ['fair-handover'];

/** What pages may load besides scripts and styles. Everything that is not named is forbidden. */
export const PAGE_DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  // The search form is sent to this site when scripts are off.
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICIES.join(' ')}`,
] as const satisfies CspOptions['directives'];

/** Where scripts may come from; the hashes of those inside a page are added to it. The search runs on WebAssembly. */
const SCRIPT_SOURCES: readonly string[] = ["'self'", "'wasm-unsafe-eval'"];

/** Where styles may come from; the hashes of those inside a page are added to it. */
const STYLE_SOURCES: readonly string[] = ["'self'"];

/** The value of `security.csp` in astro.config.mjs. */
export const astroCsp = {
  directives: [...PAGE_DIRECTIVES],
  scriptDirective: { resources: [...SCRIPT_SOURCES] },
  styleDirective: { resources: [...STYLE_SOURCES] },
} satisfies CspOptions;

/** The headers that every answer carries, next to the policy itself. */
export const PLAIN_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains; preload'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Embedder-Policy', 'require-corp'],
  ['X-Frame-Options', 'DENY'],
  ['Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()'],
];

/** Hashes of what stands inside pages, as a policy names them: `sha256-…`. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

function quoted(hashes: readonly string[]): string[] {
  return hashes.map((hash) => `'${hash}'`);
}

/** The policy for pages with these inline scripts and styles. */
export function formatPagePolicy({ scripts, styles }: InlineHashes): string {
  const script = ['script-src', ...SCRIPT_SOURCES, ...quoted(scripts)].join(' ');
  const style = ['style-src', ...STYLE_SOURCES, ...quoted(styles)].join(' ');
  return [...PAGE_DIRECTIVES, script, style].join('; ');
}

/** The policy as a header: the same, with the one directive that browsers refuse inside a page. */
export function formatHeaderPolicy(hashes: InlineHashes): string {
  return `${formatPagePolicy(hashes)}; frame-ancestors 'none'`;
}
