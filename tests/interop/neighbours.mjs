// Lives with others who wrap the same functions: the peers of the benchmark, loaded before the loader and after it. What the
// page gets of each call must be what it gets with the peer alone, and the refusals must be one incident. Part of `make interop`.
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browse } from './browser.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const BUNDLES = join(ROOT, 'bench/loader/bundles');
const OWN = '<script src="/dist/help401.js" data-grace-ms="0" data-login-url="/login"></script>';
const TYPES = { js: 'text/javascript', wasm: 'application/wasm' };

const page = (peer, order) => {
  const other = `<script src="/bundles/${peer}.js"></script>`;
  return `<!doctype html><title>neighbours</title><script src="/calls.js"></script>${{ alone: other, before: other + OWN, after: OWN + other }[order]}`;
};

// A good call, a refused one, one that reaches nobody and one that is given up, in both ways, as the page sees them.
const CALLS = `
const told = (error) => [error?.name, error instanceof TypeError, error instanceof DOMException];
const get = (path, init) => fetch(path, init).then(async (answer) => [answer.status, answer.headers.get('x-mine'), answer instanceof Response, await answer.text()], told);
const xhr = (path, use = () => {}) => new Promise((done) => {
  const request = new XMLHttpRequest();
  const heard = [];
  for (const type of ['load', 'error', 'abort', 'loadend']) request.addEventListener(type, () => heard.push(type));
  request.onloadend = () => setTimeout(() => done([request.status, request.getResponseHeader('x-mine'), request.responseText, heard]));
  request.open('GET', path);
  request.send();
  use(request);
});
// Some peers lose an event or two by themselves.
const heard = (promise) => Promise.race([promise, new Promise((done) => setTimeout(done, 4000, 'nothing was heard'))]);
const calls = async () => {
  const abort = new AbortController();
  const given = get('/api/slow', { signal: abort.signal });
  abort.abort();
  return Promise.all([get('/api/good'), get('/api/refused'), get('http://127.0.0.1:1/'), given, xhr('/api/good'), xhr('/api/refused'), xhr('http://127.0.0.1:1/'), xhr('/api/slow', (request) => request.abort())].map(heard));
};`;

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://x');
  if (pathname == '/page') return response.setHeader('content-type', 'text/html').end(page(searchParams.get('peer'), searchParams.get('order')));
  if (pathname == '/calls.js') return response.setHeader('content-type', 'text/javascript').end(CALLS);
  if (pathname == '/api/slow') return setTimeout(() => response.end('late'), 2000);
  if (pathname.startsWith('/api/')) {
    const good = pathname == '/api/good';
    response.writeHead(good ? 200 : 401, { 'content-type': 'application/json', 'x-mine': '1', ...(!good && { 'www-authenticate': 'Bearer error="invalid_token"' }) });
    return response.end(good ? '["tea"]' : '{"error":"invalid_token"}');
  }
  const file = pathname.startsWith('/dist/') ? join(ROOT, pathname) : join(BUNDLES, pathname.slice('/bundles/'.length));
  try {
    const body = readFileSync(file);
    return response.setHeader('content-type', TYPES[file.split('.').pop()] ?? 'application/octet-stream').end(body);
  } catch {
    response.statusCode = 404;
    return response.end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await browse();
let failed = 0;
try {
  for (const peer of readdirSync(join(BUNDLES)).map((file) => file.replace(/\.js$/, '')).sort()) {
    const open = async (order) => {
      await browser.open(`${origin}/page?peer=${peer}&order=${order}`);
      return JSON.stringify(await browser.run('return calls()'));
    };
    const alone = await open('alone');
    const wrong = [];
    for (const order of ['before', 'after']) {
      const found = await open(order);
      if (found != alone) wrong.push(`${order} the loader, the page gets\n    ${found}\n  and alone\n    ${alone}`);
      const incidents = await browser.run(`
        const refused = () => help401.incidents().filter(({ status }) => status == 401);
        for (let n = 0; n < 200 && !refused().some(({ requests }) => requests == 2); n++) await new Promise((done) => setTimeout(done, 50));
        return refused().map(({ requests, diagnosis }) => requests + ' ' + diagnosis.cause)`);
      // Nothing was sent with the call, whatever the challenge says.
      if (incidents.length != 1 || !incidents[0].startsWith('2 ')) wrong.push(`${order} the loader, its incidents are ${JSON.stringify(incidents)}`);
    }
    console.log(`neighbours: ${peer}: ${wrong.length ? wrong.join('\n  ') : 'before the loader and after it, everything as with it alone, and one incident of two requests'}`);
    failed += wrong.length;
  }
} finally {
  await browser.stop();
  server.close();
  server.closeAllConnections();
}
process.exit(failed ? 1 : 0);
