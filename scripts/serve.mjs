// Serves a build as a host would: with its headers, its 404 page and, if asked, under a folder.
//   node scripts/serve.mjs [--dir dist] [--base /]      PORT, HOST and SITE_BASE can be set in the environment.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers-file.mjs';

const FIRST_PORT = 4321;
const PORTS_TRIED = 20;
const HOST = process.env.HOST ?? '127.0.0.1';

const { values } = parseArgs({
  options: { dir: { type: 'string', default: 'dist' }, base: { type: 'string', default: process.env.SITE_BASE ?? '/' } },
});
const directory = resolve(values.dir);
const base = `/${values.base}/`.replace(/\/+/g, '/');

function readRules() {
  const file = join(directory, '_headers');
  return existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
}

function redirect(response, location) {
  response.writeHead(308, { Location: location }).end();
}

function sendNotFound(response) {
  const page = join(directory, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function isFolder(path) {
  return !path.endsWith('/') && !path.includes('..') && existsSync(join(directory, path, 'index.html'));
}

/** Answers one request; `path` is the address as sent, the base included. */
function answer(request, response, files) {
  const { pathname: path, search } = new URL(request.url, 'http://localhost');
  for (const [name, value] of headersFor(readRules(), path)) response.setHeader(name, value);
  const inside = path.slice(base.length - 1);
  if (path === '/' && base !== '/') redirect(response, base);
  else if (!`${path}/`.startsWith(base) || inside === '/_headers') sendNotFound(response);
  else if (isFolder(inside)) redirect(response, `${path}/${search}`);
  else {
    request.url = inside + search;
    files(request, response, () => sendNotFound(response));
  }
}

/** Listens, on the next free port if the caller did not choose one, and tells the port. */
async function listen(server, port) {
  try {
    await once(server.listen(port, HOST), 'listening');
    return port;
  } catch (error) {
    const mayMove = error.code === 'EADDRINUSE' && !process.env.PORT && port < FIRST_PORT + PORTS_TRIED;
    if (mayMove) return listen(server, port + 1);
    throw new Error(`Port ${port} cannot be used (${error.code}). Choose another: PORT=8080 npm start`, { cause: error });
  }
}

async function main() {
  if (!existsSync(join(directory, 'index.html'))) {
    console.error(`There is no site in ${directory}. Run "npm run build" first.`);
    process.exit(1);
  }
  const files = sirv(directory, { dev: true, etag: true });
  const server = createServer((request, response) => answer(request, response, files));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  const port = await listen(server, Number(process.env.PORT ?? FIRST_PORT));
  console.log(`Fair Handover is ready: http://localhost:${port}${base}`);
}

await main();
