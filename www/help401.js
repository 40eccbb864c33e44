/*! help401 | MIT OR Apache-2.0 */
// The loader's first stage: all that a page names. It is there before everything else, sees what fails, and keeps of it
// what would be gone a moment later. What can wait is the second stage's: `help401-capture.js`, fetched once the page is
// idle or something failed.
//
// What the page does is not its business: it calls the browser's own functions in the same turn with the very arguments,
// adds no header, reads no body but that of a failed response, and passes on every result and error as it came.
//
// The build puts in VERSION, whether this is the MODULE for bundlers or the script tag, and PARTS (`help401-parts.js`).
(() => {
  'use strict';
  // Imported on a server, or in a test that only plays browser: there is nothing to watch.
  if (MODULE && !(globalThis.window?.fetch && window.PerformanceObserver)) return;
  const text = (value) => (typeof value == 'string' ? value : '');
  const early = window.help401 || {};
  if (text(early.version)) return; // Loaded twice: the first one stays.

  // Read from where it is defined: an image of this name would be found in the script's place.
  const script = Reflect.get(Document.prototype, 'currentScript', document);
  const home = script?.src || document.baseURI;
  const BODY = 16384; // bytes of a failed response and characters of a request that are kept, and failures that wait in the queue
  const KEPT = 64; // exchanges that are remembered
  const born = performance.now();
  const options = { __proto__: null }; // as they were given
  const ring = [];
  const queue = [];
  const undo = [];
  const requests = new WeakMap(); // exchanges by their XMLHttpRequest
  const { addEventListener: listen } = EventTarget.prototype; // as it is now: zone.js would make a task of each listener
  let at = 0;
  let stage;
  let warned;
  let heard = ''; // the functions that we are told of when they are called
  let folder; // where the app says that our files are

  const warn = (...what) => (warned ||= !console.warn('help401:', ...what));

  // Where the files that belong to it are: in the folder that the app names, or where this script is.
  const file = (name) => {
    try {
      return MODULE && !folder ? PARTS.file(name) : new URL(name, folder ? new URL(folder.replace(/\/*$/, '/'), document.baseURI) : home).href;
    } catch {
      warn('bad data-base:', folder);
      return '';
    }
  };
  const bring = (name) => (MODULE ? PARTS.bring(name) : import(file(name)));

  const configure = (given) => {
    const { base = folder, ...others } = { __proto__: null, ...given };
    folder = base;
    Object.assign(options, others);
    bridge.configured?.();
    if (options.preload == 'eager') run('load');
    // Addresses that are not to be touched, or to be looked into, frames, and what was kept are the second stage's: it comes
    // at once then.
    if (options.include || options.exclude || options.graphql || options.frames == 'same-origin' || options.keepForms == 'on' || options.mode == 'hold') run();
  };

  // Words that are no status are left out here, and the module names them; where none is left, the usual list holds. Each status
  // has a space on both sides, so that two beside each other are found.
  const watched = (status) => status > 399 && (` ${options.watch} `.replace(/[\s,]+/g, '  ').match(/ [45]\d\d /g) || ' 401  407  419  440  498 ').includes(` ${status} `);

  // ---- What failed ---------------------------------------------------------------------------------------------

  // Brings the second stage, which builds records, and by it the module.
  const second = () =>
    (stage ||= bring('help401-capture.js').then((module) => module.default(bridge)).catch((error) => {
      stage = queue.length = 0;
      warn('no diagnosis', error);
      throw error;
    }));

  // What it can do, for nobody who waits.
  const run = (name) => second().then((stage) => stage[name]?.()).catch(() => {});

  // However many fail while it is on its way, they are bounded.
  const hand = (item) => queue.length < BODY && queue.push(item) == 1 && run('drain');

  // The beginning of a failed answer's body.
  const bodyOf = async (answer, xhr) => {
    if (xhr) {
      return new Response((answer.responseType == 'json' ? JSON.stringify(answer.response) : answer.response).slice(0, BODY)).text();
    }
    let text = '';
    const reader = answer.clone().body.getReader();
    const decoder = new TextDecoder();
    // A body that trickles must not keep a connection open that the page has given up.
    const stop = () => reader.cancel().catch(() => {});
    setTimeout(stop, 1000);
    // Nor is what came of it lost, where the page gives it up once it knows the status.
    for (let part; text.length < BODY && (part = (await reader.read().catch(stop))?.value); ) text += decoder.decode(part, { stream: true });
    stop();
    return text.slice(0, BODY);
  };

  // One finished exchange, before the page learns of it: the one place where failures are told from what went well.
  // `answer` is the response or the XMLHttpRequest, if there was one.
  const settled = (exchange, answer) => {
    const { api, headers, url } = exchange;
    if (bridge.quiet || !(answer || navigator.onLine)) return;
    const xhr = api == 'xhr';
    const status = (exchange.status = answer ? answer.status : 0);
    // A longer address holds its answer itself (`data:`), and is not to be kept in memory.
    url[BODY] || (ring[at++ % KEPT] = exchange);
    // Of a response the browser tells itself. The usual forms of an address first: this runs for every call of the page.
    const from = xhr && answer.responseURL;
    const redirected = answer?.redirected || (from && url && from != url && from != location.origin + url && from != new URL(url.replace(/^(\.+\/)+/, ''), from).href.split('#')[0]);
    // A relative address means another one once the page has moved on.
    if (answer && !redirected && !/^(http|\/)/.test(url)) exchange.url = from || answer.url;
    const header = (name) => (xhr ? answer.getResponseHeader(name) : answer.headers.get(name)) || '';
    if (answer && status != 403 && !watched(status)) {
      // A page may be an answer to sign in: where the call was redirected to it, or asked for data. The module decides.
      const odd = status < 400 && (redirected || options.graphql || (headers && /json/.test(headers.accept)));
      if (!odd || !((exchange.named = options.graphql && bridge.named?.(exchange.url, header('content-type'))) || /html/.test(header('content-type')))) return bridge.live && bridge.well(exchange);
    }
    const item = { exchange, now: Date.now() };
    // Of a storm, some are enough.
    if (answer && queue.length < 16) {
      item.answer = {
        status,
        status_text: answer.statusText,
        url: from || answer.url,
        redirected: !!redirected,
        type: answer.type,
        headers: xhr ? answer.getAllResponseHeaders() : [...answer.headers],
      };
      // Where redirects led to a page, nothing failed: its body is the page's alone. A cloned body is sent whole, however slowly
      // the page reads its own, so only a short one is cloned: by its length, or by what such answers are.
      const length = xhr ? 1 : header('content-length');
      if ((status > 399 || !redirected) && (length ? length < BODY : /json|html|grpc/.test(header('content-type'))) && bridge.wanted(exchange.url)) {
        item.body = bodyOf(answer, xhr).catch(() => {});
      }
    }
    hand(item);
  };

  const guard = (what, task, ...given) => {
    try {
      task(...given);
    } catch (error) {
      warn(what, error);
    }
  };
  const note = (...given) => guard('', settled, ...given);

  // What we were not told of, or what came before this script: images, frames, event streams, the page itself.
  const timed = (entry) => watched(entry.responseStatus) && !(entry.startTime > born && heard.includes(entry.initiatorType.replace(/^xml.*/, 'send'))) && hand({ entry });

  // ---- fetch and XMLHttpRequest ----------------------------------------------------------------------------------

  // The descriptor of an own property: an accessor belongs to the page and the browser, and runs once.
  const found = (object, key) => Object.getOwnPropertyDescriptor(object, key);

  const address = (url) => (url instanceof URL ? url.href : text(url));

  // The text of a body, unless it is long: what is remembered must not keep files and uploads in memory.
  const short = (body) => ((body = text(body instanceof URLSearchParams ? body + '' : body))[BODY] ? '' : body);

  // Headers are copied at the call: the page may change its object for the next one.
  const copied = (headers) => {
    const all = {};
    const put = (value, name) => {
      if (Object(value) !== value) all[(name + '').toLowerCase()] = value + '';
    };
    if (!headers.push && headers.forEach) headers.forEach(put); // Headers of any window, or a Map
    else
      for (const key of Object.keys(headers)) {
        const { get, value } = found(headers, key);
        if (Array.isArray(value)) put(found(value, 1)?.value, found(value, 0)?.value);
        else if (!get) put(value, key);
      }
    return all;
  };

  // A Proxy keeps name, length and the rest of the function as they are, all but its text, of which the name would be gone.
  const get = (native, key) => (key == 'toString' ? () => native + '' : native[key]);
  const wrap = (owner, key, undo, apply) => {
    const own = found(owner, key);
    const before = owner[key];
    guard(key, () => {
      const value = (owner[key] = new Proxy(before, { apply, get }));
      undo.push(() => owner[key] == value && (own ? (owner[key] = before) : delete owner[key]));
      heard += key;
    });
  };

  function ended({ type, isTrusted }) {
    // Somebody else may have opened it anew.
    if (isTrusted && this.readyState > 3) note(requests.get(this), type != 'error' && this);
  }

  // Watches a window: the page's own, or that of a frame.
  const watch = (view, undo) => {
    const { Request, TypeError } = view;
    wrap(view, 'fetch', undo, (native, self, args) => {
      // What a frame sends is not held: it lives in another world.
      let kept = view == window && bridge.keep?.(...args);
      const promise = Reflect.apply(native, self, args);
      const input = args[0];
      const init = args[1];
      let exchange;
      let signal;
      try {
        if (bridge.quiet) return promise;
        const request = input instanceof Request ? input : undefined;
        // One look at each member, and none at what is not there: this runs for every call of the page.
        const own = (key) => init && found(init, key);
        const given = (key, member = own(key)) => member?.value ?? request?.[key];
        signal = given('signal');
        // Already aborted: a derived promise would reject a microtask late.
        if (signal?.aborted) return promise;
        const headers = given('headers');
        const method = own('method');
        exchange = {
          api: 'fetch',
          start: Date.now(),
          method: text(method?.get ? 0 : given('method', method) ?? 'GET').toUpperCase(),
          url: request ? request.url : address(input),
          credentials: given('credentials'),
          headers: headers && copied(headers),
          body: init && short(own('body')?.value),
        };
      } catch (error) {
        warn(error);
        return promise;
      }
      return promise.then(
        (response) => {
          note(exchange, response);
          return bridge.hold?.(kept, exchange, response) || response;
        },
        (error) => {
          if (error instanceof TypeError && !signal?.aborted) note(exchange);
          else kept = 0;
          // Where requests are held, the page may wait for what becomes of it.
          return bridge.lost(error, kept, exchange);
        },
      );
    });

    const { prototype } = view.XMLHttpRequest;
    wrap(prototype, 'open', undo, (native, self, args) => {
      const result = Reflect.apply(native, self, args);
      requests.set(self, { api: 'xhr', start: Date.now(), method: text(args[0]).toUpperCase(), url: address(args[1]), headers: {} });
      // Before the page's own listeners, which may open the object anew.
      listen.call(self, 'load', ended);
      listen.call(self, 'error', ended);
      return result;
    });
    wrap(prototype, 'setRequestHeader', undo, (native, self, args) => {
      const result = Reflect.apply(native, self, args);
      const { headers } = requests.get(self) || {};
      const name = text(args[0]).toLowerCase();
      if (headers) headers[name] = (headers[name] ? headers[name] + ', ' : '') + text(args[1]);
      return result;
    });
    wrap(prototype, 'send', undo, (native, self, args) => {
      const exchange = requests.get(self);
      if (exchange) {
        self.withCredentials && (exchange.credentials = 'include');
        exchange.body = short(args[0]);
      }
      return Reflect.apply(native, self, args);
    });
  };

  // ---- window.help401 -----------------------------------------------------------------------------------------------

  // What both stages and the module share.
  const bridge = { file, bring, listen, options, queue, ring, requests, undo, note, ended, native: window.fetch, hand, watched, watch, lost(error) { throw error; }, wanted: () => !(options.include || options.exclude) };

  const api = {
    version: VERSION,
    init: configure,
    on(type, listener) {
      const listen = (event) => listener(event.detail);
      // What is removed lets go of what the app gave, too.
      const off = () => (listener = removeEventListener('help401:' + type, listen));
      addEventListener('help401:' + type, listen);
      undo.push(off);
      return off;
    },
    incidents: () => bridge.core?.incidents() || [],
    close: () => bridge.core?.close(),
    destroy() {
      bridge.quiet = true;
      queue.length = ring.length = 0;
      undo.forEach((back) => guard('', back)); // What is frozen by now stays, and is quiet.
      bridge.end?.();
      delete window.help401;
    },
    q: { push: (call) => guard(call?.[0], ([method, ...given]) => api[method](...given), call) },
  };
  for (const name of ['diagnose', 'open', 'retry']) api[name] = (...given) => second().then((stage) => stage.ask(name, given));
  window.help401 = api;
  watch(window, undo);
  configure(script?.dataset);
  early.q?.map?.(api.q.push); // A form of our name may have a field `q`, which is no list.

  performance.getEntriesByType('navigation').forEach(timed);
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(timed));
  observer.observe({ type: 'resource', buffered: true });
  undo.push(() => observer.disconnect());

  // Options may come by `init` until then.
  const idle = () => (window.requestIdleCallback || setTimeout)(() => bridge.quiet || options.preload == 'none' || navigator.connection?.saveData || run('load'));
  document.readyState == 'complete' ? idle() : addEventListener('load', idle);
})();
