// The second half of `make bench`: what a diagnosis costs in a browser, as `help401.diagnose(record)`, beside what Criterion
// measured natively just before. Writes docs/performance.md between its marks, and the picture beside it.

import { createServer } from 'node:http';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { browse } from '../browser.mjs';
import { write } from '../../tests/interop/marked.mjs';
import { plot } from './plot.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const TARGET = process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target');
const TYPES = { js: 'text/javascript', wasm: 'application/wasm' };

/** Nanoseconds, the median that Criterion found. */
const native = (...path) => JSON.parse(readFileSync(join(TARGET, 'criterion', ...path, 'new/estimates.json'), 'utf8')).median.point_estimate;

const corpus = readdirSync(join(ROOT, 'tests/corpus')).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(ROOT, 'tests/corpus', name), 'utf8')).record);

// The records of benches/diagnosis.rs, in which one part grows.
const URL_ = 'https://shop.example/api/me';
const sample = () => ({
  page: { origin: 'https://shop.example', secure: true, now: 1795377600000, storage: { local: {}, session: {} } },
  history: [],
  request: { method: 'GET', url: URL_, headers: { authorization: 'Bearer 9f3b2c1d77aa4e5f' } },
  response: { status: 401, url: URL_, type: 'basic', body: '', headers: { 'content-type': 'text/plain', 'www-authenticate': 'Bearer error="invalid_token"' } },
});
const GROWING = {
  headers: (count) => {
    const record = sample();
    for (let n = 0; n < count; n++) record.response.headers['x-field-' + n] = 'of no interest';
    return record;
  },
  'body bytes': (bytes) => {
    const record = sample();
    record.response.body = 'The access token expired or was revoked. '.repeat(bytes / 41 + 1).slice(0, bytes);
    return record;
  },
  history: (count) => {
    const record = sample();
    record.history = Array.from({ length: count }, (_, n) => ({ request: record.request, response: { ...record.response, status: 200 }, offset_ms: -1000 * (count - n) }));
    return record;
  },
};
const sizes = (kind) => readdirSync(join(TARGET, 'criterion', kind)).filter((name) => /^\d+$/.test(name)).map(Number).sort((one, other) => one - other);

const server = createServer((request, response) => {
  if (request.url == '/') return response.setHeader('content-type', 'text/html').end('<!doctype html><title>bench</title><script src="/help401.js" data-preload="eager"></script>');
  try {
    const body = readFileSync(join(ROOT, 'dist', request.url));
    return response.setHeader('content-type', TYPES[request.url.split('.').pop()] ?? 'application/octet-stream').end(body);
  } catch {
    response.statusCode = 404;
    return response.end();
  }
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));

const browser = await browse('chromium');
/** Microseconds a diagnosis of these records, one after the other: of many runs, one of those that were disturbed least. */
const inBrowser = (records) => browser.run(`
  const [records] = given;
  const runs = [];
  for (const end = performance.now() + 3000; performance.now() < end; ) {
    let count = 0;
    const start = performance.now();
    do {
      for (const record of records) await help401.diagnose(record);
      count += records.length;
    } while (performance.now() - start < 20);
    runs.push(((performance.now() - start) * 1000) / count);
  }
  return runs.sort((one, other) => one - other)[Math.floor(runs.length / 10)]`, records);

const panels = [];
let each;
try {
  await browser.open(`http://127.0.0.1:${server.address().port}/`);
  each = await inBrowser(corpus);
  for (const [kind, build] of Object.entries(GROWING)) {
    const values = [];
    for (const size of sizes(kind)) values.push(await inBrowser([build(size)]));
    panels.push({ title: kind, sizes: sizes(kind), series: [{ name: 'natively', values: sizes(kind).map((size) => native(kind, String(size)) / 1000) }, { name: 'in ' + browser.title, values }] });
  }
} finally {
  await browser.stop();
  server.close();
  server.closeAllConnections();
}

const second = (ns) => (Math.round((corpus.length * 1e9) / ns / 100) * 100).toLocaleString('en');
const TITLE = 'Microseconds a diagnosis, as a record grows';
const lines = [
  `On one thread, over the ${corpus.length} records of the corpus: **${second(native('corpus', 'from a record'))}** diagnoses a second natively from records, ${second(native('corpus', 'from JSON'))} from their JSON,`,
  `and ${(Math.round(1e6 / each / 100) * 100).toLocaleString('en')} in ${browser.title} by \`help401.diagnose(record)\`, which is awaited each time and reads the record from JavaScript.`,
  '',
  `![${TITLE}: the lines rise no faster than a linear one](diagnosis.svg)`,
  '',
  '| what grows | times more | natively | times longer | in the browser | times longer |',
  '|---|---|---|---|---|---|',
];
for (const { title, sizes: of, series: [{ values: there }, { values: here }] } of panels) {
  const span = (values) => `${values[0].toFixed(1)} to ${values.at(-1).toFixed(0)} µs | ${(values.at(-1) / values[0]).toFixed(1)}`;
  lines.push(`| ${title}, ${of[0]} to ${of.at(-1)} | ${of.at(-1) / of[0]} | ${span(there)} | ${span(here)} |`);
}
console.log(lines.join('\n'));
writeFileSync(join(ROOT, 'docs/diagnosis.svg'), plot(TITLE, panels));
write(join(ROOT, 'docs/performance.md'), 'bench', lines);
