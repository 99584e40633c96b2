// A server in front of the site that keeps every request as it came over the wire.
import { once } from 'node:events';
import { createServer, request, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The server's address, all it was sent (first line, headers and body of each request) and what it answered with. */
export interface RecordingServer {
  readonly address: string;
  readonly sent: readonly string[];
  readonly answers: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  close(): void;
}

/** Starts one that hands everything on to the site at `site`. */
export async function startRecordingServer(site: string): Promise<RecordingServer> {
  const sent: string[] = [];
  const answers: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((incoming, response) => {
    const { method, url = '/', rawHeaders } = incoming;
    const at = sent.push(`${method} ${url}\n${rawHeaders.join('\n')}\n`) - 1;
    incoming.on('data', (chunk: Buffer) => (sent[at] += chunk.toString('utf8')));
    const onward = request(new URL(url, site), { method, headers: incoming.headers }, (answer) => {
      answers.push({ path: url, headers: answer.headers });
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    incoming.pipe(onward);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = addressOf(server.address());
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://localhost:${port}/`, sent, answers, close };
}

function addressOf(address: string | AddressInfo | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The recording server has no port.');
  return address;
}
