// What a page of an app does, as a script would: each gives the answer, or nothing where the browser keeps it back.
const send = (path, init) => fetch(path, init).catch(() => undefined);
const doing = {
  get: (path, headers) => send(path, { headers }),
  post: (path, headers, body) => send(path, { method: 'POST', headers, body }),
  json: (path, value, headers) => send(path, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(value) }),
  form: (path, fields, headers) => send(path, { method: 'POST', headers, body: new URLSearchParams(fields) }),
  authorized: (value, path = '/api/orders', method = 'GET') => send(path, { method, headers: { Authorization: value } }),
  /** Where Basic or Digest is asked for: to a call that may carry the browser's own credentials it would open its window for a
      password first, and wait. */
  quiet: (value, path = '/api/orders') => send(path, { credentials: 'omit', headers: value ? { Authorization: value } : {} }),
  /** Keeps a token where such apps do. */
  keep: (token) => localStorage.setItem('access_token', token),
  /** With a token that the app has kept. */
  bearer(token, path = '/api/orders', method = 'GET') {
    doing.keep(token);
    return doing.authorized(`Bearer ${token}`, path, method);
  },
  basic: (name, password, path = '/api/orders') => doing.quiet(`Basic ${btoa(`${name}:${password}`)}`, path),
};
