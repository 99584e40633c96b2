// Keys as services make them, from their published shapes and chance. Made when a test runs: none is ever written down.
import type { Chance } from './realistic-record.ts';

const HEX = '0123456789abcdef';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const FIGURES = '0123456789';
const URL_SAFE = `${LETTERS}-_`;

/** A shape: fixed text, and how many characters of an alphabet. */
type Part = string | readonly [alphabet: string, count: number];

const hex = (count: number): Part => [HEX, count];
const mixed = (count: number): Part => [LETTERS, count];
const safe = (count: number): Part => [URL_SAFE, count];
const figures = (count: number): Part => [FIGURES, count];

/** One key of each service. */
const SHAPES: Readonly<Record<string, readonly Part[]>> = {
  amazon: ['AKIA', [BASE32, 16]],
  github: ['ghp_', mixed(36)],
  githubFine: ['github_pat_', mixed(22), '_', mixed(59)],
  gitlab: ['glpat-', safe(20)],
  bitbucket: ['ATBB', mixed(32)],
  atlassian: ['ATATT3', safe(180), '=', [CAPITALS, 8]],
  stripe: ['sk_live_', mixed(24)],
  stripeHook: ['whsec_', mixed(32)],
  slack: ['xoxb-', figures(12), '-', figures(12), '-', mixed(24)],
  slackHook: ['https://hooks.slack.com/services/T', [CAPITALS, 8], '/B', [CAPITALS, 8], '/', mixed(24)],
  google: ['AIza', safe(35)],
  googleSecret: ['GOCSPX-', safe(28)],
  sendgrid: ['SG.', safe(22), '.', safe(43)],
  mailgun: ['key-', hex(32)],
  mailchimp: [hex(32), '-us', figures(2)],
  brevo: ['xkeysib-', hex(64), '-', mixed(16)],
  twilio: ['SK', hex(32)],
  shopify: ['shpat_', hex(32)],
  woocommerce: ['ck_', hex(40)],
  square: ['sq0atp-', safe(22)],
  paypalBraintree: ['access_token$production$', mixed(16), '$', hex(32)],
  npm: ['npm_', mixed(36)],
  pypi: ['pypi-AgEIcHlwaS5vcmc', safe(70)],
  rubygems: ['rubygems_', hex(48)],
  docker: ['dckr_pat_', safe(27)],
  digitalocean: ['dop_v1_', hex(64)],
  cloudflare: ['v1.0-', hex(24), '-', hex(146)],
  heroku: ['HRKU-AA', safe(58)],
  netlify: ['nfp_', mixed(36)],
  supabase: ['sbp_', hex(40)],
  planetscale: ['pscale_tkn_', safe(43)],
  openai: ['sk-proj-', safe(48)],
  anthropic: ['sk-ant-api03-', safe(93), 'AA'],
  huggingface: ['hf_', mixed(34)],
  telegram: [figures(10), ':AA', safe(33)],
  discord: ['M', mixed(23), '.', safe(6), '.', safe(27)],
  airtable: ['pat', mixed(14), '.', hex(64)],
  figma: ['figd_', safe(40)],
  notion: ['ntn_', mixed(46)],
  postman: ['PMAK-', hex(24), '-', hex(34)],
  sentry: ['sntryu_', hex(64)],
  newrelic: ['NRAK-', [CAPITALS, 27]],
  grafana: ['glsa_', mixed(32), '_', hex(8)],
  azure: [mixed(3), '8Q~', safe(34)],
  onePassword: ['A3-', [CAPITALS, 6], '-', [CAPITALS, 6], '-', [CAPITALS, 5], '-', [CAPITALS, 5], '-', [CAPITALS, 5]],
  jwt: ['eyJ', mixed(33), '.eyJ', mixed(60), '.', safe(43)],
  authenticator: ['otpauth://totp/Shop:nora?secret=', [BASE32, 32], '&issuer=Shop'],
  databaseAddress: ['postgres://shop:', mixed(14), '@db.shop.example:5432/shop'],
};

/** How notes hold them. */
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['the key is ', ''],
  ['', ' (from the dashboard)'],
  ['API_KEY=', ''],
  ['Payments:\n', '\nask Sam before you change it'],
  ['token "', '"'],
];

/** The names of the services. */
export const VENDORS: readonly string[] = Object.keys(SHAPES);

/** A note that holds a key. `secret` is what must not stay in it. */
export interface MadeNote {
  readonly text: string;
  readonly secret: string;
}

/** A key of a service. */
export function makeToken(vendor: string, chance: Chance): string {
  const draw = ([alphabet, count]: Exclude<Part, string>): string =>
    Array.from({ length: count }, () => alphabet.charAt(chance(alphabet.length))).join('');
  return (SHAPES[vendor] ?? []).map((part) => (typeof part === 'string' ? part : draw(part))).join('');
}

/** A note about a service, with a key in it. */
export function makeNote(vendor: string, chance: Chance): MadeNote {
  const token = makeToken(vendor, chance);
  const [before, after] = AROUND[chance(AROUND.length)] ?? ['', ''];
  return { text: `${before}${token}${after}`, secret: /^https?:\/\/(.+)$/.exec(token)?.[1] ?? /:\/\/(.+@)/.exec(token)?.[1] ?? token };
}
