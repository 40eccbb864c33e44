// The loader's second stage: whatever of watching a page is rare. It makes records of what the first stage kept, brings the
// wasm module and goes on without it if it has to, tells which addresses are to be looked at, and watches frames.

const kebab = (name) => name.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase());

/** How long the module waits for an answer, in milliseconds. */
const PATIENCE = 15000;

/** Without the module, how long the app may recover by itself, and how long its person is left alone after closing a card, in milliseconds. */
const GRACE = 1500;
const CLOSED = 300000;
const DOUBTS = 64; // failures of which it may recover

/** How long a page that has loaded and is idle is left alone before the module is fetched ahead, in milliseconds. */
const QUIET = 2000;

/** A promise, for which nobody waits longer. */
const soon = (promise, ms) => {
  let timer;
  return Promise.race([promise, new Promise((_, fail) => (timer = setTimeout(fail, ms, 'it did not come')))]).finally(() => clearTimeout(timer));
};

/** Header fields as an object: from pairs, or from the lines that XMLHttpRequest gives. */
const fields = (headers) =>
  Object.fromEntries(
    typeof headers == 'string'
      ? headers.trim().split(/[\r\n]+/).filter(Boolean).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
      : headers,
  );

/** Whether it ended as the page wished. */
const isWell = ({ status }) => status > 199 && status < 300;

/** Whether a good answer that may be looked into may speak of a refusal: an error of GraphQL, gRPC-web or Connect. */
const speaks = ({ headers = {} }, text) => headers['grpc-status'] > 0 || /"errors?"\s*:\s*[[{"]|grpc-status:\s*[1-9]/i.test(text);

/** Begins the second stage. `bridge` is what the first one shares. */
export default (bridge) => {
  const { file, bring, listen, native, options, queue, ring, undo } = bridge;
  const told = new Set();
  const life = new AbortController(); // of our listeners
  const { signal } = life;
  undo.push(() => life.abort());
  if (bridge.quiet) life.abort(); // Ended before this came.
  let loading;

  const tell = (key, ...what) => {
    if (!told.has(key)) console.warn('help401:', ...what);
    told.add(key);
  };

  // ---- What was asked for ----------------------------------------------------------------------------------------

  const words = (name) => [].concat(options[name] || []).join(' ').split(/\s+/).filter(Boolean);

  /** Where the browser has no URLPattern: an address in which nothing but `*` stands for something else. */
  const plain = (pattern) => {
    if (/[?{}()+\\]|:[^/\d]/.test(pattern)) throw 0;
    const { origin, pathname } = new URL(pattern.replace(/^\w+:..[^/]+$/, '$&/*'), location.href);
    const made = origin.replace('*', '[^/]*') + pathname.replace(/\*/g, '[^?#]*');
    return new RegExp('^' + made.replace(/[$.|]/g, '\\$&') + '($|[?#])');
  };

  /** The patterns of an option that can be read: one that cannot must not turn "only these" into "none". */
  const patterns = (name) =>
    words(name).flatMap((pattern) => {
      try {
        return window.URLPattern ? new URLPattern(pattern, location.href) : plain(pattern);
      } catch {
        tell(name + pattern, `data-${name}: ${pattern} ${window.URLPattern ? 'is no pattern' : 'needs URLPattern'} and was ignored`);
        return [];
      }
    });

  const matches = (list, url) => list.some((pattern) => pattern.test(absolute(url)));

  /** Options by the names of the attributes, without `data-`. */
  const attributes = () => {
    const all = {};
    for (const [key, value] of Object.entries(options)) {
      try {
        if (value != null) all[kebab(key)] = Array.isArray(value) ? value.join(' ') : typeof value == 'function' ? 'function' : String(value);
      } catch (error) {
        tell(key, `${key} has no text:`, error);
      }
    }
    return all;
  };

  // ---- From a failure to a record ----------------------------------------------------------------------------------

  const guard = (task) => {
    try {
      if (!bridge.quiet) task();
    } catch (error) {
      tell('error', error);
    }
  };

  let seen; // the exchange that the module looks at

  /** The entry of a call; none where the browser has no room for more, and the last of this address is an earlier one's. */
  const entryOf = (url, start) => performance.getEntriesByName(url).filter(({ startTime }) => performance.timeOrigin + startTime > start - 50).pop();

  /** What Resource Timing knows of it: whether a service worker had a hand in it. */
  const timing = (entry, duration) => ({ duration, responseStatus: entry?.responseStatus, workerStart: entry?.workerStart });

  /** The whole address; nothing where the page gave what is none, or nobody knows it. */
  const absolute = (url) => {
    try {
      return url && new URL(url, document.baseURI).href;
    } catch {
      return '';
    }
  };

  const recordOf = ({ entry, exchange, now, answer }) => {
    if (entry) {
      const { entryType, initiatorType, name, responseEnd, duration } = entry;
      return {
        now: performance.timeOrigin + responseEnd,
        request: { api: entryType == 'navigation' ? entryType : initiatorType, method: 'GET', url: name, credentials: 'include' },
        timing: timing(entry, duration),
      };
    }
    const url = absolute(exchange.url || answer?.url);
    const record = { now, request: { ...exchange, url }, timing: timing(entryOf(url, exchange.start), now - exchange.start) };
    if (answer) {
      record.response = { ...answer, headers: fields(answer.headers) };
      record.response.type ??= answer.url.startsWith(location.origin + '/') ? 'basic' : 'cors';
    } else if (exchange.status) record.response = { status: exchange.status };
    else record.error = { name: 'TypeError' };
    return record;
  };

  const take = async (item) => {
    const { exchange } = item;
    const record = recordOf(item);
    const { request, response } = record;
    const letGo = () => bridge.settle?.(exchange?.held);
    const serious = !exchange || bridge.watched(exchange.status);
    // Nobody waits for a beacon or an icon; "other" is what Firefox calls them.
    const idle = /^(beacon|ping|other)$/.test(request.api) || /\/favicon\.ico$/.test(request.url);
    if (bridge.quiet || idle || !request.url || !bridge.wanted(request.url)) return letGo();
    const text = await item.body;
    // Connect's streams put five octets before each message.
    // What is no JSON is `null` to an XMLHttpRequest that was to read it.
    if (text != null && text != 'null') response.body = /connect/.test(response.headers['content-type']) ? text.slice(text.indexOf('{')) : text;
    if (exchange?.named && !speaks(response, text)) {
      if (bridge.live) bridge.well(exchange);
      return;
    }
    try {
      const core = await load();
      seen = exchange;
      guard(() => core.observe(record));
      if (!bridge.core) throw 0; // It broke over this one.
    } catch {
      letGo();
      if (serious) doubt(item);
    }
  };

  /** Takes what waits, one after the other, and in slices: a storm must not stop the page. */
  const drain = async () => {
    let until = performance.now() + 8;
    // What waits stays the first until it is done with, and whatever becomes of it, the next one has its turn.
    for (; queue.length; queue.shift()) {
      const { exchange } = queue[0];
      await take(queue[0]).catch((error) => {
        bridge.settle?.(exchange?.held);
        tell('item', error);
      });
      if (performance.now() > until) {
        await new Promise((done) => setTimeout(done));
        until = performance.now() + 8;
      }
    }
  };

  // ---- The module ------------------------------------------------------------------------------------------------

  const emit = (type, detail) => dispatchEvent(new CustomEvent('help401:' + type, { detail, cancelable: type == 'incident' }));

  /** The loader, as the module sees it. */
  const face = {
    get options() {
      return attributes();
    },
    /** Asks for the module, by the browser's own function, and not without end: nobody may wait for a server that hangs. */
    fetch: (request) => native.call(window, request, { signal: AbortSignal.timeout?.(PATIENCE) }),
    /** The address of a file that is shipped beside the module; empty if nobody knows it. */
    file,
    /** Imports a file that few pages ever need. */
    bring,
    /** A promise, for which nobody waits for ever. */
    soon: (promise) => soon(promise, PATIENCE),
    /** Whether a field holds something else than before the person typed into it. */
    typed: () => [...document.querySelectorAll('input,textarea')].some((field) => before.has(field) && before.get(field) != field.value),
    history: () =>
      // What is looked at is no earlier one.
      ring.filter((one) => one != seen)
        .sort((one, other) => one.start - other.start)
        .map(({ start, status, ...request }) => ({ offset_ms: start, request, [status ? 'response' : 'error']: { status, name: 'TypeError' } })),
    emit,
    /** Ends the wait of a held request; with fields, it is sent once more. */
    stay: (host) => bring('help401-stay.js').then((stay) => stay.default(host)).catch((error) => tell('stay', 'a card may be covered:', error)),
    settle: (id, fields) => bridge.settle?.(id, fields),
    /** Calls a function of the app's, if it has given one. */
    call(name) {
      const given = options[name];
      let owner;
      let run = typeof given == 'function' ? given : String(given).split('.').reduce((all, part) => (owner = all)?.[part], window);
      if (typeof run != 'function') {
        tell(name, `${name}: the window has no function ${given}`);
        throw new TypeError(name);
      }
      // What it asks for meanwhile is its own business: a call that renews may not wait for what it is to bring about. A promise
      // that is never kept must not end all holding.
      bridge.asked = -~bridge.asked;
      // Nothing at once is no word of how it ended.
      const answer = (async () => {
        const told = run.call(owner);
        return told === undefined ? null : told;
      })();
      answer.catch(tell.bind(0, name, name));
      const inTime = soon(answer, PATIENCE).finally(() => bridge.asked--);
      // A person may take their time to sign in; an app that renews may not keep them waiting for help.
      return name == 'onSignIn' ? inTime.catch(() => answer) : inTime;
    },
    set live(live) {
      bridge.live = live;
    },
  };

  // A panic of the module is a trap. It stays silent from then on; the page goes on without it, with a plain card if somebody
  // was being helped, or about to be.
  const trapped = (event) => {
    const { error, reason = error } = event;
    if (!(reason instanceof WebAssembly.RuntimeError && /help401_core/.test(reason.stack))) return false;
    event.preventDefault?.(); // The console has one line of ours.
    const { core } = bridge;
    if (core) {
      if (leave() || bridge.live) card();
      bridge.core = bridge.live = null;
      core.destroy(); // Timers and listeners of it that are still to come find nothing to do.
      bridge.release?.();
      broken(reason);
    }
    return true;
  };

  /** The module, whose traps are its own end and no error of whoever called: they are answered with nothing. */
  const guarded = (module) =>
    // A Proxy of the module itself would have to give its very members, since bundlers freeze them. So it is one of nothing.
    new Proxy({}, {
      // No promise, or it would be waited for.
      get: (_, name) => name != 'then' && ((...given) => {
        try {
          return module[name](...given);
        } catch (error) {
          if (!trapped({ error })) throw error;
        }
      }),
    });

  /** Takes the card out of the page, and gives its element back if that was ours. The page's own is emptied. */
  const leave = () => {
    const host = document.querySelector('html>help-401');
    // Or whoever looks after it would put it back.
    (host || document.querySelector('help-401'))?.shadowRoot?.replaceChildren();
    host?.remove();
    return host;
  };

  const broken = (error) => {
    loading = Promise.reject(error);
    loading.catch(() => {});
    tell('broken', 'no diagnosis:', error);
  };

  /** The module, once it runs. The priority is that of a fetch; whoever has begun to load it chose it. */
  const load = (priority) =>
    (loading ||= soon(
      Promise.all([bring('help401_core.js'), native(file('help401_core_bg.wasm'), { priority })]).then(([module, wasm]) => module.default({ module_or_path: wasm }).then(() => module)),
      2 * PATIENCE,
    )
      .then((module) => {
        if (bridge.quiet) return module;
        for (const type of ['error', 'unhandledrejection']) addEventListener(type, trapped, { signal });
        const core = (bridge.core = guarded(module));
        module.start(face);
        emit('ready');
        return core;
      })
      .catch((error) => {
        broken(error);
        throw error;
      }));

  /** The card of last resort, where the module cannot run and a person waits for help. */
  const card = () =>
    bridge.quiet ||
    Date.now() - bridge.closed < CLOSED ||
    bring('help401-fallback.js')
      .then((module) => bridge.quiet || module.show(attributes(), bridge))
      .catch((error) => tell('card', 'no card:', error));

  const doubts = [];
  let grace;

  /** A failure without the module: a card, unless the app gets over it by itself within the grace time. */
  const doubt = (item) => {
    const recovered = ({ exchange, now }) => ring.some((one) => one.start >= now && one.method == exchange?.method && one.url == exchange.url && isWell(one));
    if (doubts.length < DOUBTS && doubts.push(item) == 1) {
      grace = setTimeout(() => doubts.splice(0).every(recovered) || card(), /^\d+$/.test(options.graceMs) ? options.graceMs : GRACE);
    }
  };

  /** What the page asks of the module. */
  const ask = async (name, given) => {
    const core = await load();
    if (name == 'retry') await check();
    const answer = core[name](...given);
    await load(); // Unless it broke over this.
    return answer;
  };

  // ---- What was typed ----------------------------------------------------------------------------------------------

  // What fields held before. React makes what was typed the field's default, but hears of it later than we do.
  const before = new WeakMap();
  const typing = ({ isTrusted, target }) => isTrusted && !before.has(target) && before.set(target, target.defaultValue ?? target.value);
  addEventListener('input', typing, { capture: true, signal });

  // ---- Sockets and event streams ---------------------------------------------------------------------------------

  // Those that failed before they were open, by address. No script is told why: it may be a refusal, or no server.
  const unopened = new Map();

  /** Notes which of these fail before they are open. Nobody else can tell: a failed handshake leaves no trace. */
  const sockets = (key) => {
    const native = window[key];
    const before = Object.getOwnPropertyDescriptor(window, key);
    if (!before?.value || !before.configurable || Object.isFrozen(native.prototype)) return;
    const value = new Proxy(native, {
      construct(target, args, by) {
        const socket = Reflect.construct(target, args, by);
        const start = Date.now();
        const failed = () => {
          const url = socket.url.replace(/^ws/, 'http');
          const exchange = { api: key.toLowerCase(), start, method: 'GET', url, credentials: 'include', status: 0 };
          if (!bridge.quiet && bridge.wanted(url) && unopened.size < 20) unopened.set(url, exchange);
        };
        let opened = false;
        listen.call(socket, 'error', () => opened || failed(), { once: true });
        listen.call(socket, 'open', () => (opened = true), { once: true });
        return socket;
      },
    });
    const put = (constructor, descriptor) => {
      Object.defineProperty(window, key, descriptor);
      Object.defineProperty(native.prototype, 'constructor', { ...Object.getOwnPropertyDescriptor(native.prototype, 'constructor'), value: constructor });
    };
    put(value, { ...before, value });
    undo.push(() => window[key] == value && put(native, before));
  };

  /** Asks at the addresses of sockets that could not be opened whether they refuse. Only where somebody wants to know. */
  const check = async () => {
    for (const [url, exchange] of unopened) {
      unopened.delete(url);
      const stop = new AbortController();
      try {
        const { status, statusText, type, headers } = await native(url, { credentials: 'include', redirect: 'manual', signal: stop.signal });
        const answer = { status, status_text: statusText, url, redirected: false, type, headers: [...headers] };
        if (bridge.watched(status)) bridge.hand({ exchange: { ...exchange, status }, now: Date.now(), answer });
      } catch {} // There is no server.
      stop.abort();
    }
  };

  // ---- Frames ----------------------------------------------------------------------------------------------------

  const frames = new WeakMap(); // how to undo what was done in the window of a frame

  /** Watches a frame, if it is of the same origin, and again whenever it has another window. */
  const adopt = (frame) => {
    const look = () => {
      try {
        const view = frame.contentWindow;
        const seen = frames.get(frame);
        // A frame keeps its window's name through every navigation, but not what is in it.
        if (bridge.quiet || seen?.of == view.Object) return;
        const undo = [];
        frames.set(frame, { of: view.Object, undo });
        bridge.watch(view, undo);
        within(view.document, undo);
        for (const entry of view.performance.getEntriesByType('resource')) if (bridge.watched(entry.responseStatus)) bridge.hand({ entry });
      } catch {} // Of another origin, or gone.
    };
    look();
    listen.call(frame, 'load', look, { signal });
  };

  /** Watches the frames of a document, also those that come later. */
  const within = (document, undo) => {
    const each = (root) => {
      if (root.localName == 'iframe') adopt(root);
      else root.querySelectorAll?.('iframe').forEach(adopt);
    };
    each(document);
    const observer = new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(each)));
    observer.observe(document, { childList: true, subtree: true });
    undo.push(() => {
      observer.disconnect();
      document.querySelectorAll('iframe').forEach((frame) => frames.get(frame)?.undo.forEach((back) => back()));
    });
  };

  // ---- What the first stage may use --------------------------------------------------------------------------------

  let inFrames;
  let holding;
  let kept;
  bridge.configured = () => {
    // As the module reads them: a template may leave white space.
    for (const name of ['keepForms', 'mode', 'frames']) if (options[name]?.trim) options[name] = options[name].trim();
    bridge.core?.configure();
    if (options.keepForms == 'on') kept ||= bring('help401-keep.js').then((keep) => keep.default(bridge)).catch((error) => tell('keep', error));
    if (options.mode == 'hold') holding ||= bring('help401-hold.js').then((hold) => bridge.quiet || hold.default(bridge)).catch((error) => tell('hold', 'nothing is held:', error));
    if (options.frames == 'same-origin' && !inFrames) within(document, (inFrames = undo));
  };
  bridge.wanted = (url) => {
    const only = patterns('include');
    return (!only[0] || matches(only, url)) && !matches(patterns('exclude'), url);
  };
  bridge.named = (url, type) => words('graphql').includes(type.split(';')[0]) || matches(patterns('graphql'), url);
  bridge.isWell = isWell;
  // Of an error of the server's, or of what is not there, nobody knows whether it would have been let in.
  bridge.well = (exchange) => isWell(exchange) && guard(() => bridge.core?.settled(exchange.method, exchange.url, exchange.start, exchange.body || ''));
  bridge.end = () => {
    clearTimeout(grace);
    bridge.release?.();
    bridge.core?.destroy();
    leave();
  };
  if (!bridge.quiet) {
    bridge.configured();
    for (const key of ['WebSocket', 'EventSource']) {
      try {
        sockets(key);
      } catch {} // Frozen: then nobody can tell.
    }
  }
  // Where there is time, all of it: once a gateway's session is over, nothing more may be had of the folder. A page that has
  // just loaded asks for what it shows first, and on a slow network the module would take from that.
  const ahead = async () => {
    await new Promise((done) => {
      const timer = setTimeout(done, options.preload == 'eager' ? 0 : QUIET);
      undo.push(() => clearTimeout(timer));
    });
    await (bridge.quiet || load('low'));
    return face.rest?.();
  };
  return { drain, load: ahead, ask };
};
