// A page that asks a thousand times a second, whose session dies when it likes, and that checks by itself what must hold. It runs
// before the loader, so that what it puts in the place of the network is the native function to the loader: answers are real
// responses, made here, since no server of a test answers a thousand tabs' worth of calls. The widget's own files come from the server.
(() => {
  const network = window.fetch;
  const soak = (window.soak = {
    alive: true, running: false, ran: 0, started: 0, settled: 0, refused: 0, wrong: [], lives: 0, looks: 0, renewals: 0, most: 0,
    seen: { incident: 0, resolved: 0, dismissed: 0 }, presses: {},
  });
  const wrong = (what) => soak.wrong.length < 20 && soak.wrong.push(what);
  for (const type of Object.keys(soak.seen)) addEventListener('help401:' + type, () => (soak.seen[type] += 1));
  addEventListener('error', ({ message }) => wrong('error ' + message));
  addEventListener('unhandledrejection', ({ reason }) => wrong('rejection ' + reason));

  // Where failures wait until the module has looked at them. Of a session that is over there come more than it looks at meanwhile.
  const { push } = Array.prototype;
  Array.prototype.push = function (...items) {
    if (items[0]?.exchange) {
      soak.queue = this;
      Array.prototype.push = push;
    }
    return push.apply(this, items);
  };

  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const answer = (status) =>
    new Response(JSON.stringify(status == 401 ? { error: 'session_expired' } : { rows: [1, 2, 3] }), {
      status,
      headers: { 'content-type': 'application/json', ...(status == 401 && { 'www-authenticate': 'Bearer error="invalid_token"' }) },
    });

  window.fetch = function fetch(input, init) {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.startsWith('/soak/')) return network.call(this, input, init);
    const respond = () => {
      if (pathname == '/soak/session') return (soak.looks += 1), answer(soak.alive ? 200 : 401);
      if (pathname == '/soak/renew') {
        soak.renewals += 1;
        if (Math.random() < 0.5) return answer(Math.random() < 0.5 ? 503 : 401); // It flakes.
        soak.alive = true;
        return answer(200);
      }
      // One in twenty is refused though the session is good, while it lasts.
      const refused = !soak.alive || (soak.running && Math.random() < 0.05);
      soak.refused += refused;
      return answer(refused ? 401 : 200);
    };
    return pause(Math.random() * 20).then(respond);
  };

  const ask = async (number) => {
    soak.started += 1;
    try {
      const method = number % 10 ? 'GET' : 'POST';
      const response = await window.fetch('/soak/rows?' + (number % 50), method == 'POST' ? { method, body: '{}' } : undefined);
      if (![200, 401].includes(response.status)) wrong('status ' + response.status);
      const body = await response.json();
      if (!body.rows && !body.error) wrong('body ' + JSON.stringify(body));
    } catch (error) {
      wrong('threw ' + error);
    }
    soak.settled += 1;
  };

  const root = () => document.querySelector('help-401')?.shadowRoot;
  const press = (action) => {
    const button = root()?.querySelector(`button[data-action=${action}]`);
    if (button) soak.presses[action] = (soak.presses[action] ?? 0) + 1;
    button?.click();
  };

  /** How many incidents are not over. */
  const open = () => window.help401.incidents().filter(({ state }) => /suspected|shown|recovering/.test(state)).length;

  /** Asks until somebody stops it. */
  soak.run = () => {
    soak.running = true;
    soak.over = null;
    let number = 0;
    const begun = performance.now();
    let due = begun;
    const beat = setInterval(() => {
      // A timer that comes late is made up for, within reason.
      for (let left = Math.min(100, performance.now() - due); left > 0; left -= 1) ask((number += 1));
      due = performance.now();
      soak.most = Math.max(soak.most, soak.started - soak.settled);
      if (document.querySelectorAll('help-401').length > 1) wrong('two cards');
      if (window.help401?.incidents().length > 20) wrong('more than twenty incidents');
    }, 10);
    const life = setInterval(() => {
      if (Math.random() < (soak.alive ? 0.1 : 0.4)) soak.lives += soak.alive, (soak.alive = !soak.alive);
    }, 1000);
    const person = setInterval(() => press(['retry', 'dismiss', 'copy_report', 'retry'][Math.floor(Math.random() * 4)]), 700);
    soak.stop = async () => {
      soak.running = false;
      soak.ran += performance.now() - begun;
      [beat, life, person].forEach(clearInterval);
      soak.alive = true;
      // For as long as anything moves: a storm of calls that were held is worked off in slices.
      for (let tries = 0, last = 0, still = 0; still < 75 && (soak.settled < soak.started || soak.queue?.length || root() || open()); tries += 1) {
        press(tries % 5 == 4 ? 'dismiss' : 'retry');
        await pause(200);
        const left = soak.settled - (soak.queue?.length ?? 0);
        still = left == last ? still + 1 : 0;
        last = left;
      }
      if (soak.settled != soak.started) wrong(`${soak.started - soak.settled} promises are not settled`);
      const { incident, resolved, dismissed } = soak.seen;
      // Who was shown is told of the end, and of one end only. One that the app ended within the grace time was told of neither.
      if (incident != resolved + dismissed + open()) wrong(`of ${incident} incidents ${resolved} were resolved, ${dismissed} dismissed, and ${open()} are open`);
      if (open()) wrong(`${open()} incidents are still open`);
      soak.over = soak.wrong;
    };
  };
})();
