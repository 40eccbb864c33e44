// What the pages of the benchmark are served by. It counts what is pulled from it and which streams are still open.
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
export const DIST = join(HERE, '../../dist');
export const BUNDLES = join(HERE, 'bundles');
const CHUNK = Buffer.alloc(64 * 1024, 0x7b);

/** Starts it; `tag` gives the script tags of a kind of page. */
export const serve = async (tag) => {
  const counts = { pulled: 0, open: 0 };

  const begin = (response, query, headers) => {
    counts.open++;
    response.on('close', () => counts.open--);
    response.writeHead(Number(query.get('status') ?? 200), { 'content-type': query.get('type') ?? 'application/octet-stream', ...headers });
  };
  // As much as the other side takes.
  const big = (response, query) => {
    let left = Number(query.get('size'));
    begin(response, query, query.has('length') && { 'content-length': left });
    const more = () => {
      while (left > 0) {
        const piece = CHUNK.subarray(0, Math.min(left, CHUNK.length));
        left -= piece.length;
        counts.pulled += piece.length;
        if (!response.write(piece)) return response.once('drain', more);
      }
      return response.end();
    };
    more();
  };
  // A little, again and again, without end.
  const drip = (response, query) => {
    begin(response, query);
    const timer = setInterval(() => response.write('{'), 20);
    response.on('close', () => clearInterval(timer));
  };

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://x');
    if (pathname == '/page') {
      response.setHeader('content-type', 'text/html');
      return response.end(`<!doctype html><title>bench</title><script src="/page.js"></script>${tag(searchParams.get('kind'))}<p>bench</p>`);
    }
    if (pathname == '/big') return big(response, searchParams);
    if (pathname == '/drip') return drip(response, searchParams);
    const file = pathname == '/page.js' ? join(HERE, 'page.js') : join(pathname.startsWith('/dist/') ? DIST : BUNDLES, pathname.replace(/^\/\w+\//, ''));
    try {
      const body = readFileSync(file);
      response.setHeader('content-type', file.endsWith('.wasm') ? 'application/wasm' : 'text/javascript');
      return response.end(body);
    } catch {
      response.statusCode = 404;
      return response.end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    counts,
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
};
