// Prints the headers of the last build in the words of another web server: npm run headers -- --format nginx|apache|caddy
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHeaders } from './headers-file.mjs';

const file = join(import.meta.dirname, '..', 'dist', '_headers');

/** An nginx location forgets the headers around it, so each repeats them all. */
function formatNginx([everywhere, ...special]) {
  const lines = (headers) => headers.map(([name, value]) => `add_header ${name} "${value}" always;`);
  const locations = special.map(({ pattern, headers }) => {
    const match = pattern.endsWith('*') ? pattern.slice(0, -1) : `= ${pattern}`;
    return [`location ${match} {`, ...lines([...everywhere.headers, ...headers]).map((line) => `  ${line}`), '}'].join('\n');
  });
  return ['# Inside server { … }', ...lines(everywhere.headers), 'error_page 404 /404.html;', ...locations].join('\n');
}

function formatApache([everywhere, ...special]) {
  const lines = (headers) => headers.map(([name, value]) => `Header always set ${name} "${value}"`);
  const blocks = special.map(({ pattern, headers }) => {
    const test = pattern.replaceAll('.', String.raw`\.`).replace(/\*$/, '.*');
    return [`<If "%{REQUEST_URI} =~ m#^${test}$#">`, ...lines(headers).map((line) => `  ${line}`), '</If>'].join('\n');
  });
  return ['# In .htaccess, with mod_headers', ...lines(everywhere.headers), 'ErrorDocument 404 /404.html', ...blocks].join('\n');
}

function formatCaddy(rules) {
  const blocks = rules.map(({ pattern, headers }) =>
    [`header ${pattern} {`, ...headers.map(([name, value]) => `  ${name} "${value}"`), '}'].join('\n'),
  );
  return ['# Inside the block of the site', ...blocks, 'handle_errors {', '  rewrite * /404.html', '  file_server', '}'].join('\n');
}

const FORMATS = { nginx: formatNginx, apache: formatApache, caddy: formatCaddy };

function main() {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'nginx' } } });
  const format = FORMATS[values.format];
  if (!format) return `Unknown format "${values.format}". Choose one: ${Object.keys(FORMATS).join(', ')}.`;
  if (!existsSync(file)) return 'There is no build yet. Run "npm run build" first.';
  console.log(format(parseHeaders(readFileSync(file, 'utf8'))));
  return undefined;
}

const problem = main();
if (problem) {
  console.error(problem);
  process.exitCode = 1;
}
