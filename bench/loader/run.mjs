// `make bench-loader`: what the loader costs a page, beside a bare page and beside others who wrap the same functions, all in
// one run of one Chromium. Writes the tables of docs/performance.md between its marks.
//
// Every figure of a wrapper is the difference to the bare page of the same round; rounds go through all pages in another
// order each. The bare page again tells how much of a figure is noise; where it is much, nothing is written.

import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const DIST = join(ROOT, 'dist');
const BUNDLES = join(HERE, 'bundles');
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const BIG = 200e6;
const CHUNK = Buffer.alloc(64 * 1024, 0x7b);

const lock = JSON.parse(readFileSync(join(HERE, 'package-lock.json'), 'utf8'));
const version = (name) => lock.packages['node_modules/' + name].version;
const PEERS = {
  passthrough: 'a bare pass-through wrapper',
  sentry: `Sentry ${version('@sentry/browser')}`,
  datadog: `Datadog RUM ${version('@datadog/browser-rum')}`,
  opentelemetry: `OpenTelemetry ${version('@opentelemetry/instrumentation-fetch')}`,
  msw: `MSW interceptors ${version('@mswjs/interceptors')}`,
  xhook: `xhook ${version('xhook')}`,
  zone: `zone.js ${version('zone.js')}`,
};
const OWN = { stage: ['help401, first stage only', 'none'], module: ['**help401**, everything loaded', 'eager'] };

// ---- The server ------------------------------------------------------------------------------------------------------

let pulled = 0;
const big = (response, query) => {
  const type = query.get('type') ?? 'application/octet-stream';
  const size = Number(query.get('size'));
  response.writeHead(Number(query.get('status')), { 'content-type': type, ...(query.has('length') && { 'content-length': size }) });
  let left = size;
  const more = () => {
    while (left > 0) {
      const piece = CHUNK.subarray(0, Math.min(left, CHUNK.length));
      left -= piece.length;
      pulled += piece.length;
      if (!response.write(piece)) return response.once('drain', more);
    }
    response.end();
    return undefined;
  };
  more();
};

const tagOf = (kind) => {
  if (OWN[kind]) return `<script src="/dist/help401.js" data-preload="${OWN[kind][1]}" data-grace-ms="0" data-login-url="/login"></script>`;
  return PEERS[kind] ? `<script src="/bundles/${kind}.js"></script>` : '';
};

const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://x');
  if (pathname == '/page') {
    response.setHeader('content-type', 'text/html');
    return response.end(`<!doctype html><title>bench</title><script src="/page.js"></script>${tagOf(searchParams.get('kind'))}<p>bench</p>`);
  }
  if (pathname == '/big') return big(response, searchParams);
  if (pathname == '/pulled') return response.end(String(pulled));
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
const origin = `http://127.0.0.1:${server.address().port}`;

// ---- The browser -----------------------------------------------------------------------------------------------------

const profile = mkdtempSync(join(tmpdir(), 'bench-'));
const driverPort = 20000 + Math.floor(Math.random() * 20000);
const driver = spawn('chromedriver', ['--port=' + driverPort], { stdio: 'ignore' });
const wire = async (method, path, body) => {
  const answer = await fetch(`http://127.0.0.1:${driverPort}${path}`, { method, body: body && JSON.stringify(body) });
  const { value } = await answer.json();
  if (value?.error) throw new Error(value.message);
  return value;
};
for (let tries = 0; ; tries++) {
  try {
    await wire('GET', '/status');
    break;
  } catch (error) {
    if (tries > 100) throw error;
    await new Promise((done) => setTimeout(done, 100));
  }
}
const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--user-data-dir=' + profile];
const { sessionId, capabilities } = await wire('POST', '/session', { capabilities: { alwaysMatch: { 'goog:chromeOptions': { args } } } });
const session = '/session/' + sessionId;
await wire('POST', session + '/timeouts', { script: 600000 });

const cdp = (cmd, params = {}) => wire('POST', session + '/goog/cdp/execute', { cmd, params });
const run = async (statements, ...given) => {
  const script = `const done = arguments[arguments.length - 1]; const given = arguments; (async () => { ${statements} })().then((value) => done({ value }), (error) => done({ error: String(error) }))`;
  const { value, error } = await wire('POST', session + '/execute/async', { script, args: given });
  if (error) throw new Error(error);
  return value;
};
const open = async (kind) => {
  await wire('POST', session + '/url', { url: `${origin}/page?kind=${kind}` });
  if (kind == 'module') await run('await help401.diagnose({})');
  await run('await bench.pause(300)');
};
const heap = async () => {
  for (let again = 0; again < 3; again++) await cdp('HeapProfiler.collectGarbage');
  return { bytes: (await cdp('Runtime.getHeapUsage')).usedSize, nodes: (await cdp('Memory.getDOMCounters')).nodes };
};

// ---- What is measured ------------------------------------------------------------------------------------------------

const median = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];

const calls = async () => {
  const kinds = ['bare', 'again', ...Object.keys(OWN), ...Object.keys(PEERS)];
  const seen = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let round = 0; round < ROUNDS; round++) {
    const measured = {};
    for (let n = 0; n < kinds.length; n++) {
      const kind = kinds[(n * 4 + round * 3) % kinds.length];
      await open(kind);
      measured[kind] = await run('return bench.calls()');
    }
    for (const kind of kinds) seen[kind].push(Object.fromEntries(['fetch', 'init', 'xhr'].map((key) => [key, measured[kind][key] - measured.bare[key]])));
    seen.bare[round] = measured.bare;
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
  return Object.fromEntries(kinds.map((kind) => [kind, Object.fromEntries(['fetch', 'init', 'xhr'].map((key) => [key, median(seen[kind].map((one) => one[key]))]))]));
};

const evaluation = async () => {
  const source = readFileSync(join(DIST, 'help401.js'), 'utf8');
  const times = [];
  for (let n = 0; n < 9; n++) {
    await open('bare');
    times.push(await run('return bench.evaluation(given[0])', source));
  }
  return median(times);
};

const storm = async (kind) => {
  await open(kind);
  await run('bench.refuse = true; await fetch("/api/first"); await bench.pause(1000)');
  const before = await heap();
  const longest = await run('return bench.storm()');
  const after = await heap();
  const cards = await run('return document.querySelectorAll("help-401").length');
  return { heap: after.bytes - before.bytes, nodes: after.nodes - before.nodes, longest, cards };
};

const paused = async (kind, query) => {
  await open(kind);
  pulled = 0;
  await run(`window.reader = (await fetch('/big?size=${BIG}&${query}')).body.getReader(); await reader.read(); await bench.pause(2000)`);
  const taken = pulled;
  await run('await Promise.race([reader.cancel(), bench.pause(2000)])');
  return taken;
};

const streamed = async (kind, status) => {
  await open(kind);
  const before = await heap();
  const read = await run(`let read = 0; const reader = (await fetch('/big?size=50000000&status=${status}')).body.getReader(); for (let part; !(part = await reader.read()).done; ) read += part.value.length; return read`);
  if (read != 50e6) throw new Error(`only ${read} bytes came`);
  return (await heap()).bytes - before.bytes;
};

// ---- The tables --------------------------------------------------------------------------------------------------------

const us = (value) => value.toFixed(value < 10 ? 2 : 0);
const mb = (value) => (value / 1e6).toFixed(value < 1e6 ? 2 : 0) + ' MB';
const lines = [];
const table = (head, rows) => lines.push('', `| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`), '');

try {
  const cost = await calls();
  const took = await evaluation();
  const storms = { bare: await storm('bare'), module: await storm('module') };
  const cases = [['200', 'status=200'], ['401, of a length that is told', 'status=401&length'], ['401, bytes', 'status=401'], ['401, JSON of untold length', 'status=401&type=application/json']];
  const pulls = [];
  for (const [name, query] of cases) pulls.push([name, mb(await paused('bare', query)), mb(await paused('module', query))]);
  const kept = [];
  for (const status of [200, 401]) kept.push([status, mb(await streamed('bare', status)), mb(await streamed('module', status))]);

  lines.push(`Chromium ${capabilities.browserVersion}, ${cpus().length} cores, ${ROUNDS} rounds. Microseconds over the bare page; \`fetch\` is a stub, XMLHttpRequest`, 'asks a `data:` address.');
  const row = (kind, name) => [name, us(cost[kind].fetch), us(cost[kind].init), us(cost[kind].xhr)];
  table(['', 'fetch', 'fetch with method, headers and body', 'XHR'], [
    ['the bare page itself', us(cost.bare.fetch), us(cost.bare.init), us(cost.bare.xhr)],
    row('again', 'the bare page again (noise)'),
    ...Object.entries(OWN).map(([kind, [name]]) => row(kind, name)),
    ...Object.entries(PEERS).map(([kind, name]) => row(kind, name)),
  ]);
  lines.push(`Compiling and running the loader takes ${took.toFixed(2)} ms.`, '', 'Ten thousand refusals, a hundred a task, after a first card:');
  table(['', 'heap after collection', 'DOM nodes', 'longest task', 'cards'], Object.entries({ 'the bare page': storms.bare, help401: storms.module }).map(([name, { heap, nodes, longest, cards }]) => [name, mb(heap), nodes, longest ? longest.toFixed(0) + ' ms' : 'under 50 ms', cards]));
  lines.push('What the server is asked for by a reader that pauses after the first chunk of 200 MB:');
  table(['answer', 'the bare page', 'help401'], pulls);
  lines.push('What is kept of 50 MB that were read to the end:');
  table(['status', 'the bare page', 'help401'], kept);

  console.log(lines.join('\n'));
  if (Math.abs(cost.again.fetch) > 0.2 || Math.abs(cost.again.init) > 0.4 || Math.abs(cost.again.xhr) > 2) {
    throw new Error('the machine has too much else to do: the bare page differs from itself, and nothing is written');
  }
  const path = join(ROOT, 'docs/performance.md');
  const text = readFileSync(path, 'utf8');
  const [from, to] = ['<!-- begin bench-loader -->', '<!-- end bench-loader -->'].map((mark) => text.indexOf(mark));
  if (from < 0 || to < 0) throw new Error('docs/performance.md has no marks for the tables');
  writeFileSync(path, text.slice(0, text.indexOf('\n', from) + 1) + lines.join('\n').trimEnd() + '\n' + text.slice(to));
} finally {
  await wire('DELETE', session).catch(() => {});
  driver.kill();
  server.close();
  server.closeAllConnections();
  rmSync(profile, { recursive: true, force: true });
}
