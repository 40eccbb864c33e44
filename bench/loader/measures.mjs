// What is measured, one function each. All of them open the page they measure.

const median = (list) => [...list].sort((one, other) => one - other)[Math.floor(list.length / 2)];

export const open = async ({ browser, site }, kind) => {
  await browser.open(`${site.origin}/page?kind=${kind}`);
  if (kind == 'module') await browser.run('await help401.diagnose({})');
  await browser.run('await bench.pause(300)');
};

/**
 * Microseconds over a bare page that took turns with it, by kind and call: the median of the rounds, and the least and the
 * most; of the bare page itself as `bare`. Each round goes through the pages in another order.
 */
export const calls = async (place, kinds, rounds) => {
  const all = ['again', ...kinds];
  const seen = Object.fromEntries(all.map((kind) => [kind, []]));
  for (let round = 0; round < rounds; round++) {
    for (let n = 0; n < all.length; n++) {
      const kind = all[(n + round * 5) % all.length];
      await open(place, 'bare');
      seen[kind][round] = await place.browser.run('return bench.calls(given[0])', kind);
    }
    console.error(`${place.browser.name}: round ${round + 1} of ${rounds}`);
  }
  const told = (list) => ({ median: median(list), least: Math.min(...list), most: Math.max(...list) });
  const by = (kind, key) => Object.fromEntries(['fetch', 'init', 'xhr'].map((call) => [call, told(seen[kind].map((one) => one[call][key]))]));
  return { bare: by('again', 'bare'), ...Object.fromEntries(all.map((kind) => [kind, by(kind, 'over')])) };
};

/** Milliseconds to compile and run its script in a bare page, the median of seven. */
export const evaluation = async (place, source) => {
  const times = [];
  for (let n = 0; n < 7; n++) {
    await open(place, 'bare');
    times.push(await place.browser.run('return bench.evaluation(given[0])', source));
  }
  return median(times);
};

/** Ten thousand refusals after a first one: bytes and nodes more than before, the longest task, the cards. */
export const storm = async (place, kind) => {
  const { browser } = place;
  await open(place, kind);
  await browser.run('bench.refuse = true; await fetch("/api/first"); await bench.pause(1500)');
  const before = await browser.heap();
  const longest = await browser.run('return bench.storm()');
  const after = await browser.heap();
  const cards = await browser.run('return document.querySelectorAll("help-401").length');
  return { bytes: after.bytes - before.bytes, nodes: after.nodes - before.nodes, longest, cards };
};

/** Bytes that five thousand good answers leave on the heap, after the first thousand. */
export const left = async (place, kind) => {
  const { browser } = place;
  await open(place, kind);
  await browser.run('await bench.many(1000)');
  const before = await browser.heap();
  await browser.run('await bench.many(5000)');
  return (await browser.heap()).bytes - before.bytes;
};

/** Bytes that the server is asked for by a reader of 200 MB that pauses after the first chunk. */
export const paused = async (place, kind, query) => {
  const { browser, site } = place;
  await open(place, kind);
  site.counts.pulled = 0;
  await browser.run(`window.reader = (await fetch('/big?size=200000000&${query}')).body.getReader(); await reader.read(); await bench.pause(2000)`);
  const { pulled } = site.counts;
  await browser.run('await Promise.race([reader.cancel(), bench.pause(2000)])');
  return pulled;
};

/**
 * Whether the connection of an endless answer is closed within two seconds after the page has cancelled its body; undefined where
 * the page gets nothing of it to cancel.
 */
export const cancelled = async (place, kind, query) => {
  const { browser, site } = place;
  await open(place, kind);
  const begin = `const answer = await fetch('/drip?${query}'); const reader = answer.body.getReader(); await reader.read(); return reader`;
  const begun = await browser.run(`const reader = await Promise.race([(async () => { ${begin} })(), bench.pause(5000)]); reader?.cancel(); await bench.pause(2000); return !!reader`);
  return begun ? site.counts.open == 0 : undefined;
};

/** Bytes on the heap after 50 MB were read to the end, more than before. */
export const streamed = async (place, kind, status) => {
  const { browser } = place;
  await open(place, kind);
  const before = await browser.heap();
  const read = await browser.run(`let read = 0; const reader = (await fetch('/big?size=50000000&status=${status}')).body.getReader(); for (let part; !(part = await reader.read()).done; ) read += part.value.length; return read`);
  if (read != 50e6) throw new Error(`only ${read} bytes came`);
  return (await browser.heap()).bytes - before.bytes;
};
