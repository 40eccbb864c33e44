/*! help401 | MIT OR Apache-2.0 */
// The loader: all that a page names. It is there before any wasm can be, sees failed authentications, and hands them on.
//
// What the page does is not its business: it calls the browser's own functions in the same turn with the very arguments,
// adds no header, reads no body but that of a failed response, and passes on every result and error as it came.
(() => {
  'use strict';
  const early = window.help401 || {};
  if (early.version) return; // Loaded twice: the first one stays.

  const script = document.currentScript;
  // An image named `currentScript` would be found in the script's place; it has no text.
  const base = new URL('.', script?.text != null ? script.src : document.baseURI).href;
  const BODY = 16384; // bytes of a failed response that are read
  const KEPT = 64; // exchanges that are remembered, and failures that wait for the module
  const options = {}; // names as in the attributes, without `data-`
  const native = window.fetch;
  const undo = [];
  const ring = [];
  const queue = [];
  const own = new WeakSet(); // requests of the module itself
  let at = 0;
  let core;
  let loading;
  let reading = 0;
  let quiet = false;
  let warned;

  const warn = (...what) => console.warn('help401:', ...what);

  const configure = (given) => {
    for (const key of Object.keys(given || {})) {
      const value = given[key];
      const name = key.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());
      if (value != null) options[name] = Array.isArray(value) ? value.join(' ') : String(value);
    }
    core?.configure();
  };

  // ---- What happened -------------------------------------------------------------------------------------------

  // Reads plain properties only: a getter belongs to the page and the browser, and runs once.
  const plain = (object, key) => Object.getOwnPropertyDescriptor(object, key)?.value;

  const headersOf = (headers) => {
    const all = {};
    try {
      new Headers(headers).forEach((value, name) => (all[name] = value));
    } catch {} // The browser refused them too.
    return all;
  };

  const matches = (name, url) =>
    (options[name] || '').split(/\s+/).some((pattern) => {
      try {
        return pattern && new URLPattern(pattern, location.href).test(url);
      } catch (error) {
        if (!warned) warn('data-' + name, (warned = error));
      }
    });

  const watched = (status) => status > 400 && (options.watch || '401 407 419 440 498').split(/\D+/).includes(String(status));

  // One finished exchange. `answer` looks like a Response; `body` gives its text and is called for failed ones only.
  const settled = (exchange, answer, body) => {
    const status = (exchange.status = answer ? answer.status : 0);
    const type = () => answer.headers.get('content-type');
    // 403 may be about authentication, and a page may be an answer to sign in; the module decides.
    const failed = !answer || status == 403 || watched(status) || (status < 400 && answer.redirected && /html/.test(type()));
    ring[at++ % KEPT] = exchange;
    if (!failed) {
      if (bridge.live && status < 400) core.settled(exchange.method, exchange.url);
      return;
    }
    const url = (exchange.url = new URL(exchange.url, document.baseURI).href);
    if ((options.include && !matches('include', url)) || matches('exclude', url)) return;
    const record = { now: Date.now(), request: { ...exchange, headers: headersOf(exchange.headers) }, timing: { duration: Date.now() - exchange.start } };
    if (answer) {
      record.response = {
        status,
        status_text: answer.statusText,
        url: answer.url,
        redirected: answer.redirected,
        type: answer.type,
        headers: Object.fromEntries(answer.headers),
      };
    } else record.error = { name: 'TypeError' };
    if (queue.length >= KEPT) return;
    const hand = (text) => {
      reading--;
      if (text) record.response.body = text;
      queue.push(record);
      load(watched(status));
    };
    reading++;
    // A login page was answered with 200: it did not fail, so its body is the page's alone.
    if (status > 400 && reading < 9 && /json|text|xml|form|null/.test(type())) body().then(hand, () => hand());
    else hand();
  };

  const guard = (task) => {
    try {
      if (!quiet) task();
    } catch (error) {
      if (!trapped({ error }) && !warned) warn((warned = error));
    }
  };

  const bodyOf = async (response) => {
    const reader = response.clone().body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    // A body that trickles must not keep a connection open that the page has given up.
    const stop = setTimeout(() => reader.cancel(), 1000);
    for (let part; text.length < BODY && !(part = await reader.read()).done; ) text += decoder.decode(part.value, { stream: true });
    clearTimeout(stop);
    reader.cancel();
    return text.slice(0, BODY);
  };

  // ---- fetch and XMLHttpRequest ----------------------------------------------------------------------------------

  // A Proxy keeps name, length and the rest of the function as they are.
  const wrap = (owner, key, apply) => {
    const native = owner[key];
    const found = Object.getOwnPropertyDescriptor(owner, key);
    const value = new Proxy(native, { apply });
    try {
      Object.defineProperty(owner, key, { ...found, value });
      undo.push(() => owner[key] == value && Object.defineProperty(owner, key, found));
    } catch {
      warn(key, 'is frozen');
    }
  };

  wrap(window, 'fetch', (native, self, args) => {
    const start = Date.now();
    const promise = Reflect.apply(native, self, args);
    const [input, init] = args;
    if (quiet || own.has(input)) return promise;
    let exchange;
    let signal;
    guard(() => {
      const request = input instanceof Request ? input : 0;
      const options = Object(init);
      const body = plain(options, 'body');
      signal = plain(options, 'signal') || request.signal;
      exchange = {
        api: 'fetch',
        start,
        method: String(plain(options, 'method') || request.method || 'GET').toUpperCase(),
        url: request ? request.url : input instanceof URL ? input.href : typeof input == 'string' ? input : '',
        credentials: plain(options, 'credentials') || request.credentials || 'same-origin',
        headers: plain(options, 'headers') || request.headers,
        body: typeof body == 'string' && body.length < BODY ? body : body instanceof URLSearchParams ? String(body) : undefined,
      };
    });
    // Already aborted: a derived promise would reject a microtask late.
    if (!exchange || signal?.aborted) return promise;
    return promise.then(
      (response) => {
        guard(() => settled(exchange, response, () => bodyOf(response)));
        return response;
      },
      (error) => {
        if (error instanceof TypeError && navigator.onLine && !signal?.aborted) guard(() => settled(exchange));
        throw error;
      },
    );
  });

  const requests = new WeakMap();
  const proto = XMLHttpRequest.prototype;

  function ended({ type }) {
    guard(() => {
      const exchange = requests.get(this);
      if (!exchange || (type == 'error' && !navigator.onLine)) return;
      exchange.credentials = this.withCredentials ? 'include' : 'same-origin';
      exchange.url ||= this.responseURL;
      const xhr = this;
      const url = this.responseURL;
      const same = url.startsWith(location.origin + '/');
      const answer = type != 'error' && {
        status: this.status,
        statusText: this.statusText,
        url,
        redirected: url != new URL(exchange.url, document.baseURI).href.split('#')[0],
        type: same ? 'basic' : 'cors',
        get headers() {
          const lines = xhr.getAllResponseHeaders().trim().split(/[\r\n]+/).filter(Boolean);
          return new Headers(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]));
        },
      };
      settled(exchange, answer, async () => {
        const kind = this.responseType;
        return (kind == 'json' ? JSON.stringify(this.response) : !kind || kind == 'text' ? this.responseText : '').slice(0, BODY);
      });
    });
  }

  wrap(proto, 'open', (native, self, args) => {
    const result = Reflect.apply(native, self, args);
    guard(() => {
      const [method, url] = args;
      requests.set(self, { api: 'xhr', start: Date.now(), method: String(method).toUpperCase(), url: typeof url == 'string' ? url : url instanceof URL ? url.href : '', headers: {} });
      // Before the page's own listeners, which may open the object anew.
      self.addEventListener('load', ended);
      self.addEventListener('error', ended);
    });
    return result;
  });

  wrap(proto, 'setRequestHeader', (native, self, args) => {
    const result = Reflect.apply(native, self, args);
    guard(() => {
      const [name, value] = args;
      if (typeof name == 'string' && typeof value == 'string') requests.get(self).headers[name] = value;
    });
    return result;
  });

  wrap(proto, 'send', (native, self, args) => {
    guard(() => {
      const exchange = requests.get(self);
      if (exchange) exchange.start = Date.now();
      if (exchange && typeof args[0] == 'string' && args[0].length < BODY) exchange.body = args[0];
    });
    return Reflect.apply(native, self, args);
  });

  // ---- The module -------------------------------------------------------------------------------------------------

  const emit = (type, detail) => dispatchEvent(new CustomEvent('help401:' + type, { detail, cancelable: type == 'incident' }));

  const bridge = {
    options,
    own: (request) => own.add(request),
    // Oldest first.
    history: () => [...ring.slice(at % KEPT), ...ring.slice(0, at % KEPT)].map(({ start, status, headers, ...request }) => ({
      offset_ms: start,
      request: { ...request, headers: headersOf(headers) },
      [status ? 'response' : 'error']: { status, name: 'TypeError' },
    })),
    emit,
  };

  // A panic of the module is a trap. It stays silent from then on; the page goes on without it, with a plain card if the
  // other one was there.
  const trapped = ({ error, reason = error }) => {
    if (!(reason instanceof WebAssembly.RuntimeError && /help401_core/.test(reason.stack))) return;
    if (core) {
      core = bridge.live = null;
      broken(reason);
      if (leave()) card();
    }
    return true;
  };

  // Takes the card out of the page; true if there was one.
  const leave = () => {
    const host = document.querySelector('html>help-401');
    host?.remove();
    return host;
  };

  const broken = (error) => {
    loading = Promise.reject(error);
    loading.catch(() => {});
    warn('no diagnosis:', error);
  };

  // `serious`: a person waits for help, so that a plain card is better than none.
  const load = (serious) => {
    loading ||= Promise.all([import(base + 'help401_core.js'), native(base + 'help401_core_bg.wasm')])
      .then(([module, wasm]) => module.default({ module_or_path: wasm }).then(() => module))
      .then((module) => {
        if (quiet) return module;
        for (const type of ['error', 'unhandledrejection']) {
          addEventListener(type, trapped);
          undo.push(() => removeEventListener(type, trapped));
        }
        core = module;
        module.start(bridge);
        emit('ready');
        return module;
      })
      .catch((error) => {
        broken(error);
        throw error;
      });
    loading.then(
      (module) => {
        for (const record of queue.splice(0)) module.observe(record);
      },
      () => {
        queue.length = 0;
        if (serious) card();
      },
    );
    return loading;
  };

  // The card of last resort, where the module cannot run.
  const card = () =>
    quiet || import(base + 'help401-fallback.js').then((module) => quiet || module.show(options)).catch((error) => warn('no card:', error));

  // ---- window.help401 -----------------------------------------------------------------------------------------------

  const api = {
    version: '0.1.0',
    init: configure,
    on(type, listener) {
      const listen = (event) => listener(event.detail);
      addEventListener('help401:' + type, listen);
      return () => removeEventListener('help401:' + type, listen);
    },
    diagnose: (record) => load().then((module) => module.diagnose(record)),
    incidents: () => (core ? core.incidents() : []),
    open: (id) => load().then((module) => module.open(id)),
    close: () => core?.close(),
    retry: () => load().then((module) => module.retry()),
    destroy() {
      quiet = true;
      undo.forEach((back) => back());
      core?.destroy();
      leave();
      delete window.help401;
    },
    q: { push: ([method, ...args]) => api[method](...args) },
  };
  window.help401 = api;
  configure(script?.dataset);
  (early.q || []).forEach(api.q.push);

  const preload = options.preload || 'idle';
  const idle = () => !quiet && !navigator.connection?.saveData && (window.requestIdleCallback || setTimeout)(() => load().catch(() => {}));
  if (preload == 'eager') load().catch(() => {});
  else if (preload == 'idle') document.readyState == 'complete' ? idle() : addEventListener('load', idle, { once: true });
})();
