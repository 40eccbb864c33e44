// What is measured inside a page: how long it takes from a refusal to the help for it, and what it does to the page meanwhile.

{
  const painted = () => new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(performance.now());
    port2.postMessage(0);
  }));

  /** Milliseconds from the answer in the page's hands to the painted card; without a tag, to the next painted frame. */
  const helped = async (since, tagged) => {
    while (tagged && !document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]')) await new Promise(requestAnimationFrame);
    return (await painted()) - since;
  };

  window.start = async (tagged) => {
    let shifted = 0;
    const shifts = new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (shifted += value)));
    shifts.observe({ type: 'layout-shift', buffered: true });

    // Tasks that follow each other without a pause: the longest time between two is the longest that anything else took.
    let blocked = 0;
    let going = true;
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      blocked = Math.max(blocked, now - last);
      last = now;
      if (going) port2.postMessage(0);
    };
    port2.postMessage(0);

    const answer = await fetch('/api/orders', { headers: { authorization: 'Bearer ' + TOKEN } });
    const since = performance.now();
    if (answer.status != 401) throw new Error('not refused');
    const took = await helped(since, tagged);
    await new Promise((done) => setTimeout(done, 300));
    going = false;
    shifts.disconnect();
    return { took, blocked, shifted };
  };

  const part = (value) => btoa(JSON.stringify(value)).replaceAll('=', '');
  const TOKEN = [part({ alg: 'HS256', typ: 'JWT' }), part({ sub: '7', iat: 1700000000, exp: 1700003600 }), 'c2lnbmF0dXJl'].join('.');
}
