// What every page has in common. A page gives `app`:
//   start({ slow })  begins a call as an app of that library does: { done, cancel }, where `done` becomes a sentence of what
//                    the app saw, and `cancel` is the library's own way to give it up, if it has one;
//   renew()          a call with a token that has run out, by an app that renews it by itself and tries again;
//   hooks()          calls that go well, are refused and are given up, and all that the library told the app's interceptors,
//                    hooks and listeners of them, in order;
//   expire() and signedIn(), if more than the cookie has to change for them.

/** Where the orders are; `slow` ones take seconds. */
export const orders = ({ slow }) => '/api/orders' + (slow ? '?slow' : '');

/** What the app saw of a call, as a sentence. `list` takes the orders out of what came. */
export const said = (promise, list) =>
  promise.then(
    (value) => 'got ' + list(value).join(', '),
    (error) => 'failed: ' + [error?.name, error?.code, error?.status ?? error?.response?.status ?? error?.statusCode, error?.message].filter((part) => part != null && part !== '').join(' | '),
  );

/** Makes it known to whoever drives the page. */
export const page = (app) => {
  window.app = app;
};

/** A token that has run out is stored, as if the page had been left open. */
export const stale = async () => {
  const answer = await fetch('/api/token', { method: 'POST' });
  const { access_token: token } = await answer.json();
  localStorage.setItem('access_token', token);
};

export const token = () => localStorage.getItem('access_token');

/** Renews the token, as apps do. */
export const renewToken = async (ask) => {
  const { access_token: fresh } = await ask('/api/token/refresh');
  localStorage.setItem('access_token', fresh);
  return fresh;
};

/** Asks for JSON by fetch with the token that is kept, and renews that if it has run out, as apps without such a library do. */
export const renewing = async (path, init) => {
  const ask = () => fetch(path, { ...init, headers: { Authorization: `Bearer ${token()}` } });
  let answer = await ask();
  if (answer.status == 401) {
    await renewToken((path) => fetch(path, { method: 'POST' }).then((answer) => answer.json()));
    answer = await ask();
  }
  if (!answer.ok) throw new Error('status ' + answer.status);
  return answer.json();
};

/** Runs a call that goes well, one that is refused and one that is given up; `heard` is where hooks write. */
export const three = async (heard, ask) => {
  for (const [path, stop] of [['/api/session', false], ['/api/nowhere', false], ['/api/refused', false], ['/api/session', true]]) {
    heard.push(`-- ${path}${stop ? ', given up' : ''}`);
    heard.push(await ask(path, stop));
  }
  return heard;
};

/** Waits for an element, however it comes to be there. */
export const appears = (selector, root = document.documentElement) =>
  new Promise((done) => {
    const look = () => {
      const found = document.querySelector(selector);
      if (!found) return;
      observer.disconnect();
      done(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true, attributes: true });
    look();
  });

/** A page whose tokens an SDK keeps: `current` gives the access token, `age` has it keep one that has run out, `renew` renews. */
export const keeping = ({ current, age, renew }) => {
  const invoices = async ({ signal, slow } = {}) => {
    const answer = await fetch('/api/invoices' + (slow ? '?slow' : ''), { signal, headers: { Authorization: `Bearer ${await current()}` } });
    if (!answer.ok) throw Object.assign(new Error('the server refused'), { status: answer.status });
    return answer.json();
  };
  /** As it is after the page was left open: the access token has run out. */
  const expire = async () => {
    await stale();
    await age(token());
    localStorage.removeItem('access_token');
  };
  page({
    start({ slow }) {
      const stop = new AbortController();
      return { done: said(invoices({ slow, signal: stop.signal }), ({ orders }) => orders), cancel: () => stop.abort() };
    },
    async renew() {
      await expire();
      return said(invoices().catch(() => renew().then(() => invoices())), ({ orders }) => orders);
    },
    expire,
    async signedIn() {
      if (!(await current())) await expire();
      await renew();
    },
  });
};

/** What is done next, or what to say where nothing came of a call that was given up. */
export const orNothing = (done) => {
  let left = () => {};
  const nothing = new Promise((say) => (left = () => setTimeout(() => say('nothing came'), 300)));
  return { done: Promise.race([done, nothing]), left };
};

/** A page that is an app in Rust, built by Trunk: it shows what it was told as an element. `choice` is which library it asks by,
    where it has several. */
export const inRust = async (name, choice) => {
  const { default: init, ask, cancel, renew, leave } = await import(`${location.origin}/rust/${name}/interop-${name}.js`);
  await init({ module_or_path: `/rust/${name}/interop-${name}_bg.wasm` });
  page({
    start(how) {
      ask(orders(how), choice);
      // Of what it showed before there is nothing left once it has drawn.
      const drawn = new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() => appears('main .answer'));
      const { done, left } = orNothing(drawn.then(({ textContent }) => textContent));
      return {
        done,
        cancel() {
          cancel();
          left();
        },
      };
    },
    async renew() {
      await stale();
      return renew('/api/invoices', choice);
    },
    leave,
  });
};
