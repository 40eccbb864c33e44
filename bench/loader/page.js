// What is measured inside a page. `fetch` is a stub from before anybody wrapped it, so that only wrappers cost anything.

{
  const JSON_TYPE = { headers: { 'content-type': 'application/json' } };
  const browsers = window.fetch;
  const INIT = { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer 0123456789' }, body: '{}' };

  const bench = (window.bench = { refuse: false });
  window.fetch = function fetch(input, init) {
    // Some who wrap it make a request of the address first, and its address is whole.
    if (/^(https?:\/\/[^/]+)?\/api\//.test(input?.url ?? input)) {
      return Promise.resolve(bench.refuse ? new Response('{"error":"token_expired"}', { status: 401, headers: { 'content-type': 'application/json', 'content-length': '25' } }) : new Response('{}', JSON_TYPE));
    }
    return browsers.call(window, input, init);
  };

  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  const xhr = () =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open('GET', 'data:application/json,{}');
      request.onload = done;
      request.send();
    });
  // Several requests at a time, since one by one most of what is measured is how the browser's processes wait for each other.
  const CALLS = { fetch: [() => fetch('/api/x'), 50], init: [() => fetch('/api/x', INIT), 50], xhr: [() => Promise.all(Array.from({ length: 10 }, xhr)), 5, 10] };

  /** The least step of the clock, in milliseconds: some engines make it coarse. */
  const step = () => {
    let least = Infinity;
    for (let n = 0; n < 5; n++) {
      const start = performance.now();
      let now;
      while ((now = performance.now()) == start);
      least = Math.min(least, now - start);
    }
    return least;
  };

  /** Microseconds a call, of one batch that lasts at least so many milliseconds. */
  const batch = async ([call, chunk, each = 1], span) => {
    let calls = 0;
    let spent = 0;
    const start = performance.now();
    do {
      for (let n = 0; n < chunk; n++) await call();
      calls += chunk * each;
      spent = performance.now() - start;
    } while (spent < span);
    return (spent * 1000) / calls;
  };
  bench.batch = (name, span) => batch(CALLS[name], span);

  /** Of many batches, one of those that were disturbed least. */
  const calm = (list) => list.sort((one, other) => one - other)[Math.floor(list.length / 10)];

  const framed = async (kind) => {
    const frame = document.createElement('iframe');
    frame.src = '/page?kind=' + kind;
    const loaded = new Promise((done) => (frame.onload = done));
    document.body.append(frame);
    await loaded;
    const { help401, bench } = frame.contentWindow;
    if (kind == 'module') await help401.diagnose({});
    return bench;
  };

  /**
   * Microseconds of each kind of call: in a bare page, and how much more in one of this kind. The two are frames side by side
   * and take turns batch by batch, so that whatever else the machine does befalls both alike. A batch lasts so long that a
   * step of the clock is a fiftieth of it at most, and one of XMLHttpRequests, which cost more and differ more, longer still.
   */
  bench.calls = async (kind, names = Object.keys(CALLS)) => {
    const bare = await framed('bare');
    const other = await framed(kind);
    const least = Math.min(50, Math.max(10, step() * 50));
    const seen = {};
    for (const name of names) {
      const span = name == 'xhr' ? 40 : least;
      // Until the compiler has seen enough of it.
      for (const each of [bare, other]) for (let n = 0; n < 100 / span; n++) await each.batch(name, span);
      const took = new Map([[bare, []], [other, []]]);
      for (let turn = 0, end = performance.now() + (name == 'xhr' ? 5000 : span > 10 ? 2500 : 1200); performance.now() < end; turn++) {
        // In turns, who is first: what one leaves to be collected is the other's burden otherwise.
        for (const each of turn % 2 ? [bare, other] : [other, bare]) took.get(each).push(await each.batch(name, span));
      }
      const [before, after] = [bare, other].map((each) => calm(took.get(each)));
      seen[name] = { bare: before, over: after - before };
    }
    return seen;
  };

  /** Milliseconds to compile and run a script. */
  bench.evaluation = (source) => {
    const script = document.createElement('script');
    script.textContent = source;
    const start = performance.now();
    document.head.append(script);
    return performance.now() - start;
  };

  /** Many calls that go well, of which nothing should be left. */
  bench.many = async (count) => {
    for (let n = 0; n < count; n++) await fetch('/api/x' + n, INIT);
    await pause(1000);
  };

  /** Ten thousand refusals, a hundred a task; gives the longest task in milliseconds, 0 below 50. */
  bench.storm = async () => {
    let longest = 0;
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))));
    observer.observe({ type: 'longtask' });
    for (let task = 0; task < 100; task++) {
      await Promise.all(Array.from({ length: 100 }, (_, n) => fetch('/api/storm/' + n).then((answer) => answer.json())));
      await pause(0);
    }
    await pause(3000);
    observer.disconnect();
    return longest;
  };

  bench.pause = pause;
}
