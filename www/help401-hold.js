// Holding (`data-mode="hold"`): a request that failed for want of a sign-in waits for the end of its incident. Then it is
// sent once more with the credentials of now and the page gets that answer, or the page gets what it would have got. Every
// promise and every XMLHttpRequest settles exactly once; where the module cannot run, at once.
//
// A call without an answer waits, too, if it changes nothing: until it is known whether a gateway led it away. So it was not
// carried out, and is asked again once the gateway is passed.
//
// Here alone a request is looked at more closely than the browser does: to be sent again unchanged, it is kept as it was
// when the page sent it.

/** How many may wait at once, as many as the module remembers. A page that asks for more gets its answers as they are. */
const MANY = 256;

/** Begins to hold. `bridge` is what the stages share. */
export default (bridge) => {
  const { isWell, listen, native, options, requests, undo, watched } = bridge;
  const held = new Map(); // what to do at the end, by number
  let last = 0;
  const PATIENCE = 15000;
  const SAFE = /^(GET|HEAD|OPTIONS)$/;
  // Somebody may sign in by it, for all that its address, or what it sends, says.
  const DOOR = /(log|sign)[-_]?[io]n|auth(?!ors?\b)|token|\bsso|saml|\bcas\b|adfs|oidc|sessions?\/?(\?|$)|refresh|renew|passkey|\botp|impersonat|switch/i;
  const KEY = /passw|grant_type|\botp|assertion/i;

  const methods = () => [].concat(options.holdMethods || []).join(' ').toUpperCase().split(/[\s,]+/).filter(Boolean);

  // An error of the server's does not say that it did nothing, so what changes something is not sent again.
  const may = ({ method, credentials }, status) =>
    held.size < MANY && credentials != 'omit' && (!methods().length || methods().includes(method)) && ((status && status < 500) || SAFE.test(method));

  /** Whether a call to this address without an answer may have been led away: that can be seen of the own origin only. */
  const led = (url) => navigator.onLine && url.startsWith(location.origin + '/');

  /** Somebody else may be there now: the module asks anew who it is. */
  const met = ({ method, url, body }, status, names) => {
    if (isWell({ status }) && !SAFE.test(method) && (DOOR.test(url) || KEY.test(names || body))) bridge.core?.configure();
  };

  /** Ends the wait: with what is of now, it is sent once more; without, it is let go as it failed. */
  const settle = (id, now) => {
    const end = held.get(id);
    held.delete(id);
    end?.(now);
  };

  /** The module need not remember it any more. */
  const done = (id) => {
    try {
      bridge.core?.forget(id);
    } catch {} // It is broken, and that is said elsewhere.
  };

  /** The page has done with it: nobody is told anything. Whether it was waiting. */
  const forget = (id) => {
    const waiting = held.delete(id);
    if (waiting) done(id);
    return waiting;
  };

  /** It is let go as it failed, whatever the module thinks of it. */
  const give = (id) => {
    settle(id);
    done(id);
  };

  const release = () => [...held.keys()].forEach(give);

  const wait = (signal, end) => {
    const id = ++last;
    const given = String(options.holdTimeoutMs).trim();
    const letGo = () => give(id);
    const timer = setTimeout(letGo, /^\d+$/.test(given) && given <= 3600000 ? given : 300000);
    // A module that does not come, nor fails, helps nobody.
    const late = setTimeout(() => bridge.core || letGo(), PATIENCE);
    signal?.addEventListener('abort', letGo);
    held.set(id, (now) => {
      clearTimeout(timer);
      clearTimeout(late); // Or it would keep all that waited for as long.
      signal?.removeEventListener('abort', letGo);
      end(now);
    });
    return id;
  };

  // ---- Bodies ------------------------------------------------------------------------------------------------------

  const isForm = (body) => body instanceof FormData || body instanceof URLSearchParams;

  /** A form with some of its texts replaced. */
  const filled = (body, text = (value) => value) => {
    const form = body instanceof FormData ? new FormData() : new URLSearchParams();
    for (const [name, value] of body) form.append(name, text(value));
    return form;
  };

  /** A body of the page's own may change until it is sent again. */
  const copy = (body) => {
    if (isForm(body)) return filled(body);
    if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return new Uint8Array(body.buffer || body, body.byteOffset || 0, body.byteLength).slice();
    return body;
  };

  /** How a text may have a token written in it: by `URLSearchParams`, or by Angular's `HttpParams`, in a form, and else as it is. */
  const WRITTEN = [encodeURIComponent, (text) => encodeURIComponent(text).replace(/%2F/g, '/').replace(/%3D/g, '='), String];

  /** The body with the tokens of now, each in the place of the one before; the very body if it carries none. */
  const renewed = (body, tokens) => {
    for (const [before, now] of Object.entries(tokens)) {
      if (isForm(body)) {
        if ([...body.values()].includes(before)) body = filled(body, (value) => (value == before ? now : value));
      } else if (typeof body == 'string') {
        // Of a token that looks the same in any of these ways, the text tells which is meant.
        const ways = /^[^\s{["<]*=/.test(body) ? WRITTEN : [String];
        const written = ways.find((written) => body.includes(written(before)));
        if (written) body = body.split(written(before)).join(written(now));
      }
    }
    return body;
  };

  // ---- fetch -------------------------------------------------------------------------------------------------------

  /** The names of the fields of a form, which alone are not large. */
  const namesOf = (body) => body instanceof FormData && [...body.keys()];
  const bodies = new WeakMap(); // by their request, which does not tell: WebKit sends files empty whose form is nobody's any more

  /** The request as it is sent now; nothing if it can be sent only once. */
  const keep = (input, init) => {
    try {
      const given = init?.body;
      // What can be read only once is the browser's.
      if (bridge.quiet || bridge.asked || options.mode != 'hold' || given instanceof ReadableStream || init?.headers?.next) return undefined;
      // WebKit takes octets only when it sends them, and the page may have written others by then.
      const body = ArrayBuffer.isView(given) || given instanceof ArrayBuffer ? new Blob([given]) : copy(given);
      // Whether it has a body, not every browser tells.
      const kept = new Request(input instanceof Request && !body ? input.clone() : input, body == given ? init : Object.create(init, { body: { value: body } }));
      bodies.set(kept, body);
      return kept;
    } catch {
      return undefined; // The browser refuses it, too.
    }
  };

  /** What the page is to wait for instead of a failed answer, or an error; nothing if it is not to wait. */
  const hold = (kept, exchange, response, error) => {
    const { status, url } = response || kept || {};
    // Options may come from a prototype, where the first stage does not look.
    if (kept) ({ method: exchange.method, credentials: exchange.credentials } = kept);
    if (response) met(exchange, status, namesOf(bodies.get(kept)));
    if (!kept || bridge.quiet || !(response ? watched(status) : led(url)) || !may(exchange, status) || !bridge.wanted(url)) return undefined;
    return new Promise((resolve, reject) => {
      const back = () => (response ? resolve(response) : reject(error));
      exchange.held = wait(kept.signal, (now) => {
        const request = now && anew(kept, now);
        // Once it is under way, nobody knows whether the server has carried it out: the old refusal would be a lie.
        if (request) again(request, exchange, response).then(resolve, reject);
        // To the page it was still on its way.
        else if (kept.signal.aborted) reject(kept.signal.reason);
        else back();
      });
    });
  };

  /** The request with what is of now instead of its own; nothing if the browser does not take that. */
  const anew = (kept, { fields, tokens }) => {
    try {
      const before = bodies.get(kept);
      const body = renewed(before, tokens);
      if (body == before && !Object.keys(fields).length) return kept;
      const headers = new Headers(kept.headers);
      for (const name of Object.keys(fields)) headers.set(name, fields[name]);
      // Whatever is given anew takes the referrer away, unless that is given, too.
      const { referrer, referrerPolicy } = kept;
      if (body == before) return new Request(kept, { headers, referrer, referrerPolicy });
      // Another form has another boundary.
      if (body instanceof FormData) headers.delete('content-type');
      return new Request(kept, { headers, body, referrer, referrerPolicy });
    } catch {
      return undefined;
    }
  };

  const again = async (request, exchange, response) => {
    const headers = Object.fromEntries(request.headers);
    const answer = await native.call(window, request);
    bridge.note({ ...exchange, start: Date.now(), headers, held: undefined }, answer);
    response?.body?.cancel().catch(() => {}); // Nobody will read it.
    return answer;
  };

  // ---- XMLHttpRequest ----------------------------------------------------------------------------------------------

  const { prototype } = XMLHttpRequest;
  const { open, setRequestHeader } = prototype;
  // To zone.js, what is sent once more is the task that it has begun already.
  const send = prototype[window.Zone?.__symbol__?.('send')] || prototype.send;
  const { get: stateOf } = Object.getOwnPropertyDescriptor(prototype, 'readyState');
  const states = new WeakMap();
  const uploads = new WeakMap(); // their XMLHttpRequest

  /** The address as it is meant now; nothing where the page has put something of its own in the place of what that depends on. */
  const whole = (address) => {
    try {
      return new URL(address, document.baseURI).href;
    } catch {
      return '';
    }
  };

  const tell = (xhr, types, detail) => {
    for (const type of types) xhr.dispatchEvent(type == 'readystatechange' ? new Event(type) : new ProgressEvent(type, detail));
  };

  const told = (type) => ['readystatechange', type, 'loadend'];

  /** Stands before the page's listeners and keeps from them what they are to hear later, or not at all. */
  function gate(event) {
    const state = states.get(this);
    if (!event.isTrusted || !state) return;
    // While it is sent once more, the page has heard already that it was opened and sent.
    const readyState = stateOf.call(this);
    if (state.again) return readyState < 2 ? event.stopImmediatePropagation() : undefined;
    const { status } = this;
    const { type, loaded, total, lengthComputable } = event;
    const exchange = requests.get(this);
    if (type == 'load' && exchange) met(exchange, status, namesOf(state.body));
    // Without a status it has failed, was given up or took too long: which of these, only the next event says.
    const lost = !status;
    const url = lost ? state.opened[1] : this.responseURL;
    const asks = readyState > 1 && state.may && (lost ? led(url) : watched(status)) && !bridge.quiet && bridge.wanted(url);
    // Decided once for each request: the page would hear one half of its end otherwise.
    if (!asks || !(state.waits ??= may(exchange, status))) {
      if (type == 'loadend') state.body = undefined; // Nobody will send it again.
      return undefined;
    }
    if (type == 'abort' || type == 'timeout') {
      state.waits = false;
      return tell(this, ['readystatechange']);
    }
    event.stopImmediatePropagation();
    if (type != (lost ? 'error' : 'load') || !exchange) return undefined;
    const id = wait(null, (now) => {
      const sent = now && resend(this, state, now);
      state.body = undefined;
      if (!sent) tell(this, told(type), { loaded, total, lengthComputable });
    });
    exchange.held = id;
    bridge.ended.call(this, event);
    state.id = id;
    return undefined;
  }

  const resend = (xhr, state, { fields, tokens }) => {
    try {
      new Headers(fields); // Refused before anything is touched, where no field can be so.
      state.again = true;
      open.apply(xhr, state.opened);
      for (const [name, value] of state.headers) setRequestHeader.call(xhr, name, fields[name.toLowerCase()] ?? value);
      send.call(xhr, renewed(state.body, tokens));
      return true;
    } catch {
      return (state.again = false);
    }
  };

  /** What is uploaded once more, the page has heard of already. */
  function hush(event) {
    if (event.isTrusted && states.get(uploads.get(this))?.again) event.stopImmediatePropagation();
  }

  const guarded = new WeakSet();
  const foreign = new WeakSet(); // those that were there before us: their listeners would hear the end before it is one
  const TYPES = ['loadstart', 'progress', 'load', 'error', 'abort', 'timeout', 'loadend'];
  const HANDLERS = ['onreadystatechange', ...TYPES.map((type) => 'on' + type)];

  /** Takes the place before all listeners of the page; of an upload only where the page has some, since the browser asks the server for leave then. */
  const guard = (xhr) => {
    if (guarded.has(xhr)) return;
    guarded.add(xhr);
    if (xhr instanceof XMLHttpRequestUpload) return TYPES.forEach((type) => listen.call(xhr, type, hush));
    if (requests.has(xhr) || HANDLERS.some((name) => xhr[name])) foreign.add(xhr);
    for (const type of ['readystatechange', ...TYPES]) listen.call(xhr, type, gate);
  };

  const wrap = (owner, key, field, apply) => {
    const before = Object.getOwnPropertyDescriptor(owner, key);
    const value = new Proxy(before ? before[field] : owner[key], { apply });
    const put = before ? { ...before, [field]: value } : { value, writable: true, configurable: true };
    Object.defineProperty(owner, key, put);
    undo.unshift(() => {
      if (Object.getOwnPropertyDescriptor(owner, key)?.[field] != value) return;
      if (before) Object.defineProperty(owner, key, before);
      else delete owner[key];
    });
  };

  const install = () => {
    wrap(prototype, 'open', 'value', (native, self, args) => {
      guard(self);
      uploads.set(self.upload, self);
      const waiting = states.get(self);
      if (waiting) waiting.again = false; // The page is to hear that it is opened.
      const result = Reflect.apply(native, self, args);
      if (waiting) forget(waiting.id);
      // A synchronous request cannot wait: nothing would go on. Its address is the one of now, wherever the page moves on to.
      const [method, address, ...others] = args;
      const opened = [method, whole(address), ...others];
      const may = options.mode == 'hold' && !!opened[1] && !bridge.asked && !foreign.has(self) && (args.length < 3 || !!args[2]);
      states.set(self, { opened, headers: [], may });
      return result;
    });
    wrap(prototype, 'setRequestHeader', 'value', (native, self, args) => {
      const result = Reflect.apply(native, self, args);
      states.get(self)?.headers.push([String(args[0]), String(args[1])]);
      return result;
    });
    wrap(prototype, 'send', 'value', (native, self, args) => {
      const state = states.get(self);
      const body = state && (state.may || isForm(args[0])) && copy(args[0]);
      const result = Reflect.apply(native, self, args);
      const exchange = requests.get(self);
      if (state) Object.assign(state, { body, may: state.may && !!exchange });
      return result;
    });
    wrap(prototype, 'abort', 'value', (native, self, args) => {
      const state = states.get(self);
      const waiting = forget(state?.id);
      const result = Reflect.apply(native, self, args);
      // To the page it was still on its way.
      if (waiting) tell(self, told('abort'));
      return result;
    });
    // It has heard of no more than that it was sent. And libraries give up only what is not done.
    wrap(prototype, 'readyState', 'get', (native, self, args) => {
      const state = Reflect.apply(native, self, args);
      return state == 4 && held.has(states.get(self)?.id) ? 1 : state;
    });
    // Listeners may come before `open`, and the gate has to stand before them.
    const first = (native, self, args) => {
      guard(self);
      return Reflect.apply(native, self, args);
    };
    // What is inherited may be somebody else's by then, as zone.js puts its own there.
    const inherited = (native, self, args) => first(native == listen ? EventTarget.prototype.addEventListener : native, self, args);
    for (const { prototype } of [XMLHttpRequest, XMLHttpRequestUpload]) wrap(prototype, 'addEventListener', 'value', inherited);
    wrap(prototype, 'onreadystatechange', 'set', first);
    for (const key of HANDLERS.slice(1)) wrap(XMLHttpRequestEventTarget.prototype, key, 'set', first);
  };

  // All or nothing: where the page has frozen something, nothing is held.
  const before = undo.length;
  try {
    install();
  } catch (error) {
    undo.splice(0, undo.length - before).forEach((back) => back());
    throw error;
  }
  addEventListener('pagehide', release);
  undo.push(() => removeEventListener('pagehide', release));
  /** A call without an answer: it fails as it did, now or later. */
  const lost = (error, kept, exchange) => {
    const waiting = hold(kept, exchange, null, error);
    if (waiting) return waiting;
    throw error;
  };
  Object.assign(bridge, { settle, release, keep, hold, lost });
};
