// `make bench-start`: how long it takes from a refusal in the page's hands to the painted card, in Chromium. Writes the table of
// docs/performance.md between its marks. The same page without the tag tells what of it is the browser's.

import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { browse } from '../browser.mjs';
import { write } from '../../tests/interop/marked.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const TYPES = { js: 'text/javascript', wasm: 'application/wasm', ftl: 'text/plain', css: 'text/css', txt: 'text/plain' };

/** Preload, how many times slower the processor is made, and what it may take in milliseconds. */
const CASES = [
  ['the same page without the tag', null, 1],
  ['without the tag, a processor 4 times slower', null, 4],
  ['fetched before, at idle', 'eager', 1, 60],
  ['nothing fetched before', 'none', 1, 150],
  ['fetched before, a processor 4 times slower', 'eager', 4],
  ['nothing fetched before, a processor 4 times slower', 'none', 4, 400],
];

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://x');
  if (pathname == '/page') {
    const preload = searchParams.get('preload');
    const tag = preload ? `<script src="/dist/help401.js" data-preload="${preload}" data-grace-ms="0" data-developer="off" data-login-url="/login"></script>` : '';
    response.setHeader('content-type', 'text/html');
    return response.end(`<!doctype html><html lang="en"><title>start</title>${tag}<script src="/start.js"></script><h1>Orders</h1>${'<p>An order of somebody.</p>'.repeat(40)}`);
  }
  if (pathname == '/api/orders') {
    response.writeHead(401, { 'content-type': 'application/json', 'www-authenticate': 'Bearer realm="orders", error="invalid_token"' });
    return response.end('{"error":"invalid_token"}');
  }
  const file = pathname == '/start.js' ? join(HERE, 'page.js') : join(ROOT, 'dist', pathname.slice('/dist/'.length));
  try {
    response.setHeader('content-type', TYPES[file.split('.').pop()] ?? 'application/octet-stream');
    return response.end(readFileSync(file));
  } catch {
    response.statusCode = 404;
    return response.end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;

const sorted = (list) => [...list].sort((one, other) => one - other);
const median = (list) => sorted(list)[Math.floor(list.length / 2)];

const browser = await browse('chromium');
const seen = CASES.map(() => []);
try {
  // Nothing comes from an earlier round's cache; what was compiled for one page is not kept for another.
  await browser.ask('Network.enable');
  await browser.ask('Network.setCacheDisabled', { cacheDisabled: true });
  for (let round = 0; round < ROUNDS; round++) {
    for (const [n, [, preload, slower]] of CASES.entries()) {
      await browser.ask('Emulation.setCPUThrottlingRate', { rate: 1 });
      await browser.open(`${origin}/page${preload ? '?preload=' + preload : ''}`);
      if (preload == 'eager') await browser.run('await help401.diagnose({}); await new Promise((done) => setTimeout(done, 500))');
      await browser.ask('Emulation.setCPUThrottlingRate', { rate: slower });
      seen[n].push(await browser.run('return start(given[0])', !!preload));
    }
  }
  await browser.ask('Emulation.setCPUThrottlingRate', { rate: 1 });
} finally {
  await browser.stop();
  server.close();
  server.closeAllConnections();
}

const ms = (value) => value.toFixed(0) + ' ms';
const lines = [
  `${browser.title}, medians of ${ROUNDS} rounds (and the worst). "Blocked" is the longest time in which nothing else of the page could run.`,
  '',
  '| | to the painted card | wanted | blocked | layout shift |',
  '|---|---|---|---|---|',
];
for (const [n, [name, , , wanted]] of CASES.entries()) {
  const of = (key) => seen[n].map((one) => one[key]);
  const told = (key) => `${ms(median(of(key)))} (${ms(Math.max(...of(key)))})`;
  lines.push(`| ${name} | ${told('took')} | ${wanted ? ms(wanted) : ''} | ${told('blocked')} | ${Math.max(...of('shifted'))} |`);
}
console.log(lines.join('\n'));
write(join(ROOT, 'docs/performance.md'), 'bench-start', lines);
