// `make bench-loader`: what the loader costs a page, beside a bare page and beside others who wrap the same functions, all in
// one run. Writes the tables of docs/performance.md between its marks, and the pictures beside them.
//
// Every figure of a wrapper is the difference to a bare page that takes turns with it. A bare page beside a bare page tells how
// much of a figure is noise; where it is much, that is written, too.

import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { browse } from '../browser.mjs';
import { write } from '../../tests/interop/marked.mjs';
import { NAMES, PEERS, source, tag, weight } from './kinds.mjs';
import { calls, cancelled, evaluation, left, paused, storm, streamed } from './measures.mjs';
import { plot } from './plot.mjs';
import { serve } from './server.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const ENGINES = (process.env.ENGINES ?? 'chromium firefox webkit').split(' ');
const KINDS = ['stage', 'module', ...Object.keys(PEERS)];
/** Answers that a reader pauses in, or cancels. */
const ANSWERS = { '200': 'status=200', '401 of a told length': 'status=401&length', '401, bytes': 'status=401', '401, JSON of untold length': 'status=401&type=application/json' };

const us = (value) => value.toFixed(Math.abs(value) < 10 ? 2 : 0);
const mb = (value) => (value / 1e6).toFixed(Math.abs(value) < 10e6 ? 2 : 0) + ' MB';
const lines = [];
const table = (head, rows) => lines.push('', `| ${head.join(' | ')} |`, `|${head.map(() => '---|').join('')}`, ...rows.map((row) => `| ${row.join(' | ')} |`), '');
const log = (...said) => console.error(new Date().toISOString().slice(11, 19), ...said);

const site = await serve(tag);
const costs = {};
const titles = {};
const streams = {};
const one = { storm: {}, left: {}, streamed: {}, cancelled: {}, evaluation: {} };
const measured = []; // engines
try {
  for (const engine of ENGINES) {
    const browser = await browse(engine);
    const place = { browser, site };
    titles[engine] = browser.title;
    try {
      costs[engine] = await calls(place, KINDS, ROUNDS);
      log(engine, 'streams');
      streams[engine] = [];
      for (const [name, query] of Object.entries(ANSWERS)) {
        const row = [];
        for (const kind of ['bare', 'module']) row.push(await paused(place, kind, query), await cancelled(place, kind, query));
        streams[engine].push([name, ...row]);
      }
      if (engine == 'chromium') {
        for (const kind of KINDS) {
          log('one by one:', kind);
          one.evaluation[kind] = await evaluation(place, source(kind));
          one.cancelled[kind] = [await paused(place, kind, ANSWERS['401, JSON of untold length']), await cancelled(place, kind, ANSWERS['401, JSON of untold length'])];
        }
        for (const kind of ['bare', ...KINDS]) {
          log('heap:', kind);
          one.storm[kind] = await storm(place, kind);
          one.left[kind] = await left(place, kind);
        }
        for (const kind of ['bare', 'module']) one.streamed[kind] = [await streamed(place, kind, 200), await streamed(place, kind, 401)];
      }
      measured.push(engine);
    } catch (error) {
      // What the others tell is not lost for it.
      log(engine, 'could not be measured:', error);
      process.exitCode = 1;
    } finally {
      await browser.stop();
    }
  }
} finally {
  site.stop();
}

const end = (closed) => (closed ? 'closed' : closed == undefined ? 'the page gets nothing of it' : '**stays open**');
const spread = ({ median, least, most }) => `${us(median)} (${us(least)} to ${us(most)})`;
for (const engine of measured) {
  const cost = costs[engine];
  lines.push(`### ${titles[engine]}`, '', `Microseconds more than a bare page that takes turns with it, the median of ${ROUNDS} rounds (and the least and the most of them), on ${cpus().length} cores.`, '`fetch` is a stub; XMLHttpRequest asks a `data:` address, ten at a time.');
  table(['', 'fetch', 'fetch with method, headers and body', 'XMLHttpRequest'], [
    ['the bare page itself', us(cost.bare.fetch.median), us(cost.bare.init.median), us(cost.bare.xhr.median)],
    ...Object.entries(NAMES).map(([kind, name]) => [name, spread(cost[kind].fetch), spread(cost[kind].init), spread(cost[kind].xhr)]),
  ]);
  const { fetch, init, xhr } = cost.again;
  const noisy = Object.entries({ fetch: Math.abs(fetch.median) > 0.2, 'fetch with more': Math.abs(init.median) > 0.4, XMLHttpRequest: Math.abs(xhr.median) > 2 }).filter(([, much]) => much);
  if (noisy.length) lines.push(`The machine had other things to do, too: for ${noisy.map(([call]) => call).join(' and ')} the bare page differs from itself by so much that`, 'what is not well above that means nothing.', '');
  lines.push('What the server is asked for by a reader of 200 MB that pauses after the first chunk, and whether the connection of an endless', 'answer is closed once the page cancels it:');
  const told = (pulled, closed) => `${mb(pulled)}, ${end(closed)}`;
  table(['answer', 'the bare page', 'help401'], streams[engine].map(([name, ...row]) => [name, told(row[0], row[1]), told(row[2], row[3])]));
}
if (measured.includes('chromium')) {
  lines.push('### More of each, in Chromium', '', 'Bytes are of the script that a page loads (brotli; help401 fetches the rest when it is needed). Then: milliseconds to compile and', 'run it; what a reader that pauses in a 401 of JSON pulls of 200 MB, and whether a cancelled one is closed; what 5,000 good answers', 'leave on the heap; what a storm of 10,000 refusals leaves there and in the document, and its longest task.');
  const row = (kind) => {
    const { bytes, nodes, longest } = one.storm[kind];
    return [mb(one.left[kind]), mb(bytes), nodes, longest ? longest.toFixed(0) + ' ms' : 'under 50 ms'];
  };
  table(['', 'bytes', 'evaluation', 'pulled', 'cancelled', 'heap after good answers', 'heap after a storm', 'DOM nodes', 'longest task'], [
    ['the bare page', '', '', '', '', ...row('bare')],
    ...KINDS.map((kind) => [NAMES[kind], weight(kind).toLocaleString('en'), one.evaluation[kind].toFixed(2) + ' ms', mb(one.cancelled[kind][0]), end(one.cancelled[kind][1]), ...row(kind)]),
  ]);
  lines.push('A refusal of JSON, HTML or gRPC whose length nobody tells is cloned, to hear why, and Chromium then takes all of it, however', 'slowly the page reads. Such answers are short; of others, and of everything that went well, no more is taken than without help401.', '');
  lines.push('What is kept of 50 MB that were read to the end:');
  table(['status', 'the bare page', 'help401'], [200, 401].map((status, n) => [status, mb(one.streamed.bare[n]), mb(one.streamed.module[n])]));
}

console.log(lines.join('\n'));
const pictures = [['fetch', 'What a fetch costs more than in a bare page'], ['xhr', 'What an XMLHttpRequest costs more than in a bare page']];
for (const [call, title] of pictures) {
  const rows = Object.entries(NAMES).map(([kind, name]) => [name, measured.map((engine) => costs[engine][kind][call].median)]);
  writeFileSync(join(ROOT, `docs/loader-${call}.svg`), plot(title, measured.map((engine) => titles[engine]), rows));
  lines.unshift(`![${title}, by wrapper and engine](loader-${call}.svg)`);
}
write(join(ROOT, 'docs/performance.md'), 'bench-loader', lines);
