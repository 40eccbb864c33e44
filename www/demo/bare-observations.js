// What a page can observe of fetch and XMLHttpRequest, as a table. Tests take it with and without the loader and compare.
//
// `observe()` resolves with one value for each name; a value that is not the same every time has no place here.

{
  const PARTNER = `http://127.0.0.1:${Number(location.port) + 1}`;
  const GOOD = '/api/refuse?status=200&type=application/json&body=%7B%22a%22%3A1%7D';
  const BAD = '/api/refuse?status=401&type=application/json&challenge=Bearer&body=%7B%22a%22%3A1%7D';
  const NOBODY = 'http://127.0.0.1:1/';
  const proto = XMLHttpRequest.prototype;

  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const flags = ({ value, get, set, ...rest }) => ({ ...rest, kinds: [typeof value, typeof get, typeof set], name: value?.name, length: value?.length });
  const outcome = (task) => {
    const error = (thrown) => ['failed', thrown?.name ?? typeof thrown, thrown?.message, thrown instanceof TypeError, thrown instanceof DOMException];
    try {
      return Promise.resolve(task()).then((value) => ['ok', value], error);
    } catch (thrown) {
      return error(thrown).concat('synchronously');
    }
  };
  const described = ({ status, statusText, type, url, redirected, ok, bodyUsed, body, headers }) => ({
    status, statusText, type, url, redirected, ok, bodyUsed, locked: body?.locked, headers: [...headers].filter(([name]) => name != 'date'),
  });

  /** An object whose accessors note that they ran. */
  const counting = (members, log) => {
    const object = {};
    for (const [name, value] of Object.entries(members)) Object.defineProperty(object, name, { enumerable: true, get: () => (log.push(name), value) });
    return object;
  };

  /** Everything that happens to an XMLHttpRequest until it is done, in order. */
  const happenings = async (prepare, { uploads = true } = {}) => {
    const request = new XMLHttpRequest();
    const log = [];
    const types = ['readystatechange', 'loadstart', 'progress', 'abort', 'error', 'load', 'timeout', 'loadend'];
    const note = (how) => (event) => {
      const { type, target, isTrusted } = event;
      if (type == 'progress') return log.includes('progress ' + how) || log.push('progress ' + how);
      // How often the server's pieces come one by one is chance.
      if (type == 'readystatechange' && request.readyState == 3 && log.some((line) => line.startsWith(`${type} ${how} 3`))) return;
      log.push([type, how, request.readyState, request.status, isTrusted, target === request || target === request.upload].join(' '));
    };
    for (const type of types) {
      request['on' + type] = note('on');
      request.addEventListener(type, note('listener'));
      if (uploads && type != 'readystatechange') request.upload.addEventListener(type, note('upload'));
    }
    const done = new Promise((resolve) => request.addEventListener('loadend', () => setTimeout(resolve)));
    await prepare(request, log);
    if (request.readyState != 0 && request.readyState != 4) await done;
    const text = !request.responseType || request.responseType == 'text' ? request.responseText : undefined;
    return { log, text, url: request.responseURL, headers: request.getAllResponseHeaders().replace(/^date:.*\r\n/m, ''), own: Reflect.ownKeys(request) };
  };
  const get = (address, change = () => {}) => (request) => {
    request.open('GET', address);
    change(request);
    request.send();
  };

  /** How many turns of the microtask queue something takes to settle, up to ten. */
  const turns = async (promise) => {
    let settled;
    promise.then(() => (settled = true), () => (settled = true));
    for (let count = 1; count < 10; count++) {
      await null;
      if (settled) return count;
    }
    return 'many';
  };

  /** Whether the server has no stream open any more, within a time that is long for a machine. */
  const closed = async () => {
    for (let tries = 0; tries < 200; tries++) {
      const { open } = await (await fetch('/demo-api/streams')).json();
      if (!open) return true;
      await pause(50);
    }
    return false;
  };

  const unhandled = async (call) => {
    const events = [];
    const note = (event) => {
      events.push(event);
      event.preventDefault();
    };
    addEventListener('unhandledrejection', note);
    const promise = call();
    await pause(100);
    removeEventListener('unhandledrejection', note);
    return events.map((event) => [event.promise === promise, event.reason?.name, event.reason?.message]);
  };

  const table = {
    // ---- What the functions look like
    'fetch as a property': () => flags(Object.getOwnPropertyDescriptor(window, 'fetch')),
    'own names of fetch': () => Reflect.ownKeys(fetch).map(String),
    'fetch is no constructor': () => outcome(() => new fetch('/')),
    'text of the functions': () => [String(fetch), fetch.toString(), `${proto.open}`, proto.send + '', /native code/.test(Function.prototype.toString.call(fetch))],
    'prototype of fetch': () => [Object.getPrototypeOf(fetch) === Function.prototype, Object.isExtensible(fetch), 'prototype' in fetch],
    'members of XMLHttpRequest.prototype': () => Reflect.ownKeys(proto).map((key) => [String(key), flags(Object.getOwnPropertyDescriptor(proto, key))]),
    'members of Response.prototype': () => Reflect.ownKeys(Response.prototype).map((key) => [String(key), flags(Object.getOwnPropertyDescriptor(Response.prototype, key))]),
    'text of what reads a body': () => ['json', 'text', 'arrayBuffer'].map((key) => [`${Response.prototype[key]}`, Response.prototype[key].name, Response.prototype[key].length]),
    'a body of nobody': () => Promise.all([() => Response.prototype.json.call({}), () => Response.prototype.text.call(undefined), () => (0, Response.prototype.arrayBuffer)()].map(outcome)),
    'a subclass of Response': async () => { class Mine extends Response { json() { return super.json().then((data) => ({ mine: data })); } } return new Mine('[1]', { status: 401 }).json(); },
    'XMLHttpRequest': () => [XMLHttpRequest.name, XMLHttpRequest.length, proto.constructor === XMLHttpRequest, flags(Object.getOwnPropertyDescriptor(window, 'XMLHttpRequest'))],
    'a new request': () => ((request) => [request instanceof XMLHttpRequest, Reflect.ownKeys(request), Object.prototype.toString.call(request), request.onload, request.onreadystatechange, Object.getPrototypeOf(request) === proto])(new XMLHttpRequest()),
    'a subclass': () => ((Mine) => ((mine) => (mine.open('GET', GOOD), [mine instanceof Mine, mine.extra(), mine.readyState]))(new Mine()))(class extends XMLHttpRequest { extra() { return 1; } open(...given) { return super.open(...given); } }),
    'names of the window': () => Object.keys(window).filter((name) => !/^(help401|demo|seen|observe|ret_nodes)$/.test(name)), // the last is ChromeDriver's
    'WebSocket and EventSource': () => [WebSocket, EventSource].map((kind) => [kind.name, kind.length, kind.prototype.constructor === kind, Object.keys(kind), flags(Object.getOwnPropertyDescriptor(window, kind.name))]),
    'a socket': () => outcome(() => { class Mine extends WebSocket {} const socket = new Mine(location.href.replace('http', 'ws')); socket.close(); return [socket instanceof WebSocket, socket instanceof Mine, Reflect.ownKeys(socket), socket.onerror]; }),
    'a socket without new': () => outcome(() => WebSocket('ws://x')),

    // ---- Errors
    'fetch without arguments': () => outcome(() => fetch()),
    'fetch of another object': () => outcome(() => fetch.call({}, GOOD)),
    'fetch of nothing': () => outcome(() => (0, fetch)(GOOD).then(described)),
    'fetch of a malformed address': () => outcome(() => fetch('http://[')),
    'fetch with credentials in the address': () => outcome(() => fetch('http://a:b@127.0.0.1/')),
    'fetch with a forbidden method': () => outcome(() => fetch(GOOD, { method: 'CONNECT' })),
    'fetch with a method that is none': () => outcome(() => fetch(GOOD, { method: 'a b' })),
    'fetch with a bad header': () => outcome(() => fetch(GOOD, { headers: { 'a b': 'c' } })),
    'fetch with headers of odd length': () => outcome(() => fetch(GOOD, { headers: [['a']] })),
    'fetch with a body on GET': () => outcome(() => fetch(GOOD, { body: 'x' })),
    'fetch with an init that is no object': () => outcome(() => fetch(GOOD, 7)),
    'fetch with an init of null': () => outcome(() => fetch(GOOD, null).then(described)),
    'fetch with a signal that is none': () => outcome(() => fetch(GOOD, { signal: {} })),
    'fetch whose address throws': () => outcome(() => fetch({ toString() { throw new RangeError('mine'); } })),
    'fetch whose init throws': () => outcome(() => fetch(GOOD, { get method() { throw new RangeError('mine'); } })),
    'fetch of nobody': () => outcome(() => fetch(NOBODY)),
    'fetch of nobody, unhandled': () => unhandled(() => fetch(NOBODY)),
    'fetch of a malformed address, unhandled': () => unhandled(() => fetch('http://[')),
    'fetch aborted, unhandled': () => unhandled(() => fetch(GOOD, { signal: AbortSignal.abort() })),
    'fetch with a used request': () => outcome(async () => { const request = new Request(GOOD, { method: 'POST', body: 'x' }); await request.text(); return fetch(request); }),
    'fetch against CORS': () => outcome(() => fetch(PARTNER + '/v1/customs', { headers: { Authorization: 'Bearer x' } })),
    'fetch with integrity that fails': () => outcome(() => fetch(GOOD, { integrity: 'sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=' })),
    'fetch with a stream that cannot go': () => outcome(() => fetch(GOOD, { method: 'POST', duplex: 'half', body: new ReadableStream({ start: (stream) => stream.close() }) }).then(() => 'sent')),
    'fetch where redirects are errors': () => outcome(() => fetch('/portal/orders', { redirect: 'error' })),
    'open without arguments': () => outcome(() => new XMLHttpRequest().open()),
    'open with a bad method': () => outcome(() => new XMLHttpRequest().open('a b', '/')),
    'open with a malformed address': () => outcome(() => new XMLHttpRequest().open('GET', 'http://[')),
    'open of another object': () => outcome(() => proto.open.call({}, 'GET', '/')),
    'send before open': () => outcome(() => new XMLHttpRequest().send()),
    'a header before open': () => outcome(() => new XMLHttpRequest().setRequestHeader('a', 'b')),
    'a bad header': () => outcome(() => { const request = new XMLHttpRequest(); request.open('GET', GOOD); request.setRequestHeader('a b', 'c'); }),
    'send twice': () => outcome(() => { const request = new XMLHttpRequest(); request.open('GET', GOOD); request.send(); try { request.send(); } finally { request.abort(); } }),
    'a synchronous error': () => outcome(() => { const request = new XMLHttpRequest(); request.open('GET', NOBODY, false); request.send(); }),

    // ---- What is read of the page's objects, and how often
    ...Object.fromEntries([['good', GOOD], ['refused', BAD], ['nobody', NOBODY]].flatMap(([kind, address]) => [
      [`accessors of init: ${kind}`, async () => { const log = []; await outcome(() => fetch(address, counting({ method: 'POST', headers: { a: 'b' }, body: 'x', mode: 'cors', credentials: 'omit', cache: 'no-store', redirect: 'follow', referrer: '', integrity: '', keepalive: false, signal: null, window: null, priority: 'auto', duplex: 'half' }, log))); return log; }],
      [`accessors of headers: ${kind}`, async () => { const log = []; await outcome(() => fetch(address, { headers: counting({ accept: 'application/json', 'x-one': '1' }, log) })); await pause(100); return log; }],
      [`an address that is made: ${kind}`, async () => { let made = 0; await outcome(() => fetch({ toString: () => (made++, address) })); return made; }],
      [`a method that is made: ${kind}`, async () => { let made = 0; await outcome(() => fetch(address, { method: { toString: () => (made++, 'POST') } })); return made; }],
      [`values of headers that are made: ${kind}`, async () => { let made = 0; await outcome(() => fetch(address, { headers: [['x-one', { toString: () => (made++, '1') }]] })); await pause(50); return made; }],
      [`what a Proxy is asked: ${kind}`, async () => { const log = []; await outcome(() => fetch(address, new Proxy({ method: 'GET' }, { get: (...given) => (log.push(String(given[1])), Reflect.get(...given)) }))); return log; }],
      [`open and what is made: ${kind}`, async () => { const log = []; const request = new XMLHttpRequest(); request.open({ toString: () => (log.push('method'), 'GET') }, { toString: () => (log.push('url'), address) }); request.setRequestHeader({ toString: () => (log.push('name'), 'x-a') }, { toString: () => (log.push('value'), '1') }); request.send({ toString: () => (log.push('body'), '') }); await new Promise((done) => (request.onloadend = done)); return log; }],
    ])),

    // ---- Promises and aborts
    'what fetch gives': () => ((promise) => [promise instanceof Promise, promise.constructor === Promise, Reflect.ownKeys(promise)])(fetch(GOOD)),
    'turns until an aborted call rejects': () => turns(fetch(GOOD, { signal: AbortSignal.abort() })),
    'turns until an aborted request rejects': () => turns(fetch(new Request(GOOD, { signal: AbortSignal.abort() }))),
    'the reason, before': async () => { const reason = { mine: 1 }; return fetch(GOOD, { signal: AbortSignal.abort(reason) }).catch((error) => error === reason); },
    'the reason, meanwhile': async () => { const reason = new TypeError('mine'); const control = new AbortController(); const call = fetch('/api/refuse?drip_ms=50&type=application/octet-stream', { signal: control.signal }); control.abort(reason); return call.catch((error) => error === reason); },
    'an abort while the body is read': async () => { const control = new AbortController(); const answer = await fetch('/api/refuse?status=200&drip_ms=20&type=application/octet-stream', { signal: control.signal }); const text = answer.text(); control.abort(); return outcome(() => text); },
    'an abort while a refusal is read': async () => { const control = new AbortController(); const answer = await fetch('/api/refuse?drip_ms=20&type=application/octet-stream', { signal: control.signal }); const text = answer.text(); control.abort(); return outcome(() => text); },
    'a time limit': () => outcome(() => fetch('/api/refuse?status=200&drip_ms=20&type=application/octet-stream', { signal: AbortSignal.timeout(100) }).then((answer) => answer.text())),
    'order of promises': async () => { const log = []; const call = fetch(GOOD).then(() => log.push('answer')); await call; log.push('after'); return log; },

    // ---- Answers
    'a good answer': () => fetch(GOOD).then(described),
    'a refusal': () => fetch(BAD).then(described),
    // While the app may still recover by itself, which is no longer so once all of this is over.
    'elements of the document': () => [...document.documentElement.children].map(({ localName }) => localName),
    'a page reached by redirects': () => fetch('/portal/orders').then(described),
    'a redirect that is not followed': () => fetch('/portal/orders', { redirect: 'manual' }).then(described),
    'an opaque answer': () => fetch(PARTNER + '/v1/quotes', { mode: 'no-cors' }).then(described),
    'an answer of another origin': () => fetch(PARTNER + '/v1/quotes').then(described),
    'a HEAD': () => fetch(BAD, { method: 'HEAD' }).then(described),
    'data': () => fetch('data:application/json,{}').then(described),
    'a good body': () => fetch(GOOD).then((answer) => answer.json()),
    'a refusal\'s body in every form': () => Promise.all(['text', 'json', 'arrayBuffer', 'blob'].map((kind) => fetch(BAD).then((answer) => answer[kind]()).then((value) => value.size ?? value.byteLength ?? value))),
    'a refusal\'s clone': async () => { const answer = await fetch(BAD); const clone = answer.clone(); return [await answer.text(), await clone.text(), answer.bodyUsed]; },
    'a refusal that is read twice': async () => { const answer = await fetch(BAD); return [await answer.text(), answer.bodyUsed, await outcome(() => answer.json())]; },
    'the order in which a refusal is read': async () => { const order = []; const answer = await fetch(BAD); const read = answer.text().then(() => order.push('read')); order.push(answer.bodyUsed, answer.body.locked); await Promise.all([read, Promise.resolve().then(() => order.push('microtask'))]); return order; },
    'a refusal that is read late': async () => { const answer = await fetch(BAD); await pause(100); const { body } = answer; return [answer.bodyUsed, body.locked, await answer.text(), answer.bodyUsed, body === answer.body]; },
    'a refusal\'s chunks': async () => { let text = ''; const decoder = new TextDecoder(); for await (const chunk of (await fetch(BAD)).body) text += decoder.decode(chunk); return text; },
    'fifty megabytes of a refusal': async () => (await (await fetch('/api/liar?size=50000000')).arrayBuffer()).byteLength,
    'clones that are made of good answers': async () => { let clones = 0; const { clone } = Response.prototype; Response.prototype.clone = function () { clones++; return clone.call(this); }; await fetch(GOOD); await fetch('/portal/orders'); Response.prototype.clone = clone; return clones; },
    'a stream that is cancelled': async () => { const answer = await fetch('/api/refuse?status=200&drip_ms=20&type=application/octet-stream'); await answer.body.cancel(); return closed(); },
    'a refusal\'s stream that is cancelled': async () => { const answer = await fetch('/api/refuse?drip_ms=20&type=application/octet-stream'); await answer.body.cancel(); return closed(); },
    'a refusal\'s stream of JSON that is cancelled': async () => { const answer = await fetch('/api/refuse?drip_ms=20&type=application/json'); await answer.body.cancel(); return closed(); },
    'a refusal\'s stream that is aborted': async () => { const control = new AbortController(); await fetch('/api/refuse?drip_ms=20&type=application/octet-stream', { signal: control.signal }); control.abort(); return closed(); },
    ...Object.fromEntries([200, 401].map((status) => [`a reader that pauses: ${status}`, async () => {
      await fetch('/demo-api/streams', { method: 'POST' });
      const control = new AbortController();
      const reader = (await fetch(`/api/liar?size=200000000&status=${status}`, { signal: control.signal })).body.getReader();
      await reader.read();
      await pause(1500);
      const { bytes } = await (await fetch('/demo-api/streams')).json();
      control.abort();
      await closed();
      return bytes < 15e7 ? 'the rest stays at the server' : bytes;
    }])),

    // ---- XMLHttpRequest
    ...Object.fromEntries([['good', GOOD], ['refused', BAD], ['nobody', NOBODY], ['redirected', '/portal/orders'], ['of another origin', PARTNER + '/v1/quotes'], ['without CORS', PARTNER + '/v1/customs']].map(([kind, address]) => [`what happens: ${kind}`, () => happenings(get(address), { uploads: false })])),
    ...Object.fromEntries(['text', 'json', 'arraybuffer', 'blob', 'document'].map((kind) => [`what happens to ${kind}`, () => happenings(get(BAD, (request) => (request.responseType = kind)))])),
    'the same value every time': async () => { const request = new XMLHttpRequest(); request.responseType = 'json'; let first; await new Promise((done) => { request.onload = () => { first = request.response; setTimeout(done, 50); }; get(BAD)(request); }); request.onload = null; return [request.response === first, request.response]; },
    'what happens on upload': () => happenings((request) => { request.open('POST', BAD); request.send('x'.repeat(100)); }),
    'what happens on abort': () => happenings((request) => { request.open('GET', '/api/refuse?drip_ms=50&type=application/octet-stream'); request.send(); request.onreadystatechange = () => request.readyState == 2 && request.abort(); }),
    'what happens on a time limit': () => happenings(get('/api/refuse?drip_ms=50&type=application/octet-stream', (request) => (request.timeout = 150)), { uploads: false }),
    'what happens with credentials': () => happenings(get(PARTNER + '/v1/preferences', (request) => (request.withCredentials = true)), { uploads: false }),
    'what happens synchronously': () => happenings((request) => { request.open('GET', BAD, false); request.send(); }),
    'what happens when it is used again': () => happenings(async (request, log) => { await new Promise((done) => { request.addEventListener('loadend', done, { once: true }); get(BAD)(request); }); log.push('again'); get(GOOD)(request); }),
    'what happens when it is opened anew at load': () => happenings((request) => { request.addEventListener('load', () => get(GOOD)(request), { once: true }); get(BAD)(request); }),
    'what happens when it is opened anew at the first change': () => happenings((request) => { let once = true; request.onreadystatechange = () => { if (once && request.readyState == 4) { once = false; get(GOOD)(request); } }; get(BAD)(request); }),
    'handlers that throw': async () => { const errors = []; const note = (event) => (errors.push(event.message), event.preventDefault()); addEventListener('error', note); const request = new XMLHttpRequest(); request.onload = () => { throw new RangeError('mine'); }; get(BAD)(request); await new Promise((done) => (request.onloadend = done)); await pause(20); removeEventListener('error', note); return errors; },
    'an event of the page\'s own': async () => { const request = new XMLHttpRequest(); let heard = 0; request.onload = () => heard++; request.open('GET', BAD); request.dispatchEvent(new Event('load')); return heard; },
    'overrideMimeType': () => happenings(get(GOOD, (request) => request.overrideMimeType('text/plain; charset=x-user-defined'))),

    // ---- What the server and the browser's own tools see
    'what the server is sent': async () => {
      await fetch('/demo-api/log/reset', { method: 'POST' });
      await fetch(BAD, { headers: { 'X-Mine': '1' } });
      await fetch(new Request(BAD, { method: 'POST', body: new URLSearchParams({ a: 1 }) }));
      await fetch(PARTNER + '/v1/quotes', { method: 'POST', body: 'x' }).catch(() => {});
      await fetch(PARTNER + '/v1/quotes', { headers: { Authorization: 'Bearer x' } });
      await happenings(get(BAD, (request) => request.setRequestHeader('X-Mine', '1')), { uploads: false });
      await happenings(get(PARTNER + '/v1/quotes'), { uploads: false });
      const form = new FormData();
      form.append('a', '1');
      await fetch(BAD, { method: 'POST', body: form });
      const log = await (await fetch('/demo-api/log')).json();
      const own = ({ path, headers }) => /help401|favicon/.test(path) || /bare/.test(path) || headers['sec-fetch-dest'] != 'empty';
      return log.filter((entry) => !own(entry)).map(({ origin, method, path, status, headers }) => {
        for (const name of ['referer', 'cookie']) delete headers[name];
        // Firefox makes boundaries of different lengths.
        if (/boundary=/.test(headers['content-type'])) Object.assign(headers, { 'content-type': headers['content-type'].replace(/boundary=.*/, 'boundary'), 'content-length': '' });
        return { origin, method, path, status, headers };
      });
    },
    'performance entries': async () => {
      await fetch(BAD + '&timed').then((answer) => answer.text());
      await fetch(GOOD + '&timed').then((answer) => answer.text());
      await happenings(get(BAD + '&timed'));
      await pause(100);
      return performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('&timed')).map(({ initiatorType, name, responseStatus }) => [initiatorType, name.replace(location.origin, ''), responseStatus]);
    },
    'storage and cookies': () => [localStorage.length, sessionStorage.length, document.cookie],
    'errors and rejections of the page': () => [window.demo.errors, window.demo.rejections],
  };

  window.observe = async () => {
    const seen = {};
    for (const [name, task] of Object.entries(table)) seen[name] = (await outcome(task)) ?? null;
    // Ports and the order of keys are nobody's doing.
    return JSON.parse(JSON.stringify(seen).replaceAll(location.host, 'app').replaceAll(PARTNER.slice(7), 'partner'));
  };
}
