// `make bench-lighthouse`: Lighthouse on the demo's page of orders, somebody signed in, with the tag and without. Writes the
// table of docs/performance.md between its marks. Both pages come through the same proxy, which takes the tag out of one.

import { createServer, request as ask } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import * as chrome from 'chrome-launcher';
import lighthouse from 'lighthouse';

import { freePort, launch, located } from '../../tests/interop/process.mjs';
import { write } from '../../tests/interop/marked.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const TAG = /<script src="\/help401\.js"[^>]*><\/script>/;

/** Category or audit, its name in the table, and how its number is read. */
const FIGURES = [
  ['performance', 'Performance', (value) => (value * 100).toFixed(0)],
  ['accessibility', 'Accessibility', (value) => (value * 100).toFixed(0)],
  ['best-practices', 'Best practices', (value) => (value * 100).toFixed(0)],
  ['seo', 'Search engines', (value) => (value * 100).toFixed(0)],
  ['first-contentful-paint', 'First contentful paint', (value) => value.toFixed(0) + ' ms'],
  ['largest-contentful-paint', 'Largest contentful paint', (value) => value.toFixed(0) + ' ms'],
  ['speed-index', 'Speed index', (value) => value.toFixed(0) + ' ms'],
  ['total-blocking-time', 'Total blocking time', (value) => value.toFixed(0) + ' ms'],
  ['cumulative-layout-shift', 'Layout shift', (value) => value.toFixed(3)],
];

const demo = await launch(join(ROOT, 'target/debug/help401'), ['demo'], `http://127.0.0.1:${await freePort()}`, { cwd: ROOT });
const signIn = await fetch(demo.origin + '/login', { method: 'POST', redirect: 'manual', headers: { origin: demo.origin }, body: new URLSearchParams({ username: 'ada', password: 'lovelace', next: '/' }) });
const cookie = signIn.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
if (!cookie) throw new Error(`the demo does not sign in: ${signIn.status}`);

/** The demo as somebody sees it who is signed in; `change` makes of its page what is served. */
const proxy = async (change) => {
  const server = createServer((incoming, outgoing) => {
    const passed = ask(demo.origin + incoming.url, { method: incoming.method, headers: { ...incoming.headers, 'accept-encoding': 'identity', host: new URL(demo.origin).host, cookie } }, (answer) => {
      const { 'set-cookie': _, ...headers } = answer.headers;
      if (incoming.url != '/') return outgoing.writeHead(answer.statusCode, headers) && answer.pipe(outgoing);
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      return answer.on('end', () => {
        const page = change(Buffer.concat(parts).toString());
        outgoing.writeHead(answer.statusCode, { ...headers, 'content-length': Buffer.byteLength(page) });
        outgoing.end(page);
      });
    });
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${server.address().port}/`, server };
};

const without = (page) => {
  if (!TAG.test(page)) throw new Error('the page has no tag to take out');
  return page.replace(TAG, '');
};
const pages = [
  ['without the tag', await proxy(without)],
  ['without it, once more', await proxy(without)],
  ['with the tag', await proxy((page) => page)],
];

const seen = pages.map(() => []);
let title;
try {
  for (let round = 0; round < ROUNDS; round++) {
    for (let n = 0; n < pages.length; n++) {
      const which = (n + round) % pages.length;
      const browser = await chrome.launch({ chromePath: located('chromium'), chromeFlags: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
      try {
        const { lhr } = await lighthouse(pages[which][1].origin, { port: browser.port, logLevel: 'error' });
        if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
        title = `Lighthouse ${lhr.lighthouseVersion}`;
        seen[which].push(Object.fromEntries(FIGURES.map(([key]) => [key, lhr.categories[key]?.score ?? lhr.audits[key]?.numericValue])));
      } finally {
        await browser.kill();
      }
    }
    console.error(`round ${round + 1} of ${ROUNDS}`);
  }
} finally {
  await demo.stop();
  for (const [, { server }] of pages) {
    server.close();
    server.closeAllConnections();
  }
}

const middle = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];
const lines = [
  `${title}, as it looks at a page by default (a phone, a slow network, a processor 4 times slower), medians of ${ROUNDS} rounds.`,
  '',
  `| | ${pages.map(([name]) => name).join(' | ')} |`,
  `|---|${'---|'.repeat(pages.length)}`,
  ...FIGURES.map(([key, name, told]) => `| ${name} | ${seen.map((rounds) => told(middle(rounds.map((one) => one[key])))).join(' | ')} |`),
];
console.log(lines.join('\n'));
write(join(ROOT, 'docs/performance.md'), 'bench-lighthouse', lines);
