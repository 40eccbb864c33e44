// What is measured inside a page. `fetch` is a stub from before anybody wrapped it, so that only wrappers cost anything.

{
  const JSON_TYPE = { headers: { 'content-type': 'application/json' } };
  const browsers = window.fetch;
  const INIT = { method: 'POST', headers: { 'content-type': 'application/json', authorization: 'Bearer 0123456789' }, body: '{}' };

  const bench = (window.bench = { refuse: false });
  window.fetch = function fetch(input, init) {
    if (String(input?.url ?? input).startsWith('/api/')) {
      return Promise.resolve(bench.refuse ? new Response('{"error":"token_expired"}', { status: 401, headers: { 'content-type': 'application/json', 'content-length': '25' } }) : new Response('{}', JSON_TYPE));
    }
    return browsers.call(window, input, init);
  };

  const xhr = () =>
    new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open('GET', 'data:application/json,{}');
      request.onload = done;
      request.send();
    });

  /** Microseconds a call: of the batches of two seconds, at least 2 ms each, one of those that were disturbed least. */
  const timed = async (chunk, call) => {
    const batches = [];
    for (const end = performance.now() + 2000; performance.now() < end; ) {
      let calls = 0;
      let spent = 0;
      const start = performance.now();
      do {
        for (let n = 0; n < chunk; n++) await call();
        calls += chunk;
        spent = performance.now() - start;
      } while (spent < 2);
      batches.push((spent * 1000) / calls);
    }
    return batches.sort((one, other) => one - other)[Math.floor(batches.length / 20)];
  };

  const pause = (ms) => new Promise((done) => setTimeout(done, ms));

  bench.calls = async () => {
    const small = () => fetch('/api/x');
    const large = () => fetch('/api/x', INIT);
    // Until the compiler has seen enough of it.
    for (const call of [small, large, xhr]) for (const end = performance.now() + 300; performance.now() < end; ) await call();
    return { fetch: await timed(50, small), init: await timed(50, large), xhr: await timed(10, xhr) };
  };

  /** Milliseconds to compile and run a script. */
  bench.evaluation = (source) => {
    const script = document.createElement('script');
    script.textContent = source;
    const start = performance.now();
    document.head.append(script);
    return performance.now() - start;
  };

  /** Ten thousand refusals, a hundred a task; gives the longest task in milliseconds. */
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
