// Calls to Acme's servers, the way apps make them: a helper that throws, and tokens in localStorage.

const ACCESS = 'acme.access_token';
const REFRESH = 'acme.refresh_token';
const SIGNED_IN_AT = 'acme.signed_in_at';

/** The shipping API has an origin of its own: the next port. */
export const partner = partnerAt(location.hostname);

/** The same server under another name of this machine is another site to the browser. */
export const partnerOffSite = partnerAt(location.hostname === 'localhost' ? '127.0.0.1' : 'localhost');

function partnerAt(host) {
  return `http://${host}:${Number(location.port) + 1}`;
}

/** The JSON that the server answers; throws on everything else. */
export async function call(url, init) {
  return read(await fetch(url, init));
}

export async function read(response) {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const text = await response.text();
  return text === '' ? null : JSON.parse(text);
}

export function post(url, body, headers = {}) {
  return call(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body ?? {}),
  });
}

/** The same call through XMLHttpRequest. */
export function callByXhr(url, headers = {}) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.onload = () =>
      request.status < 300 ? resolve(request.response) : reject(new Error(`${request.status} ${url}`));
    request.onerror = () => reject(new Error(`failed ${url}`));
    request.send();
  });
}

export const tokens = {
  get access() {
    return localStorage.getItem(ACCESS);
  },
  get refresh() {
    return localStorage.getItem(REFRESH);
  },
  /** Keeps what the token endpoint answered. */
  keep(answer) {
    localStorage.setItem(ACCESS, answer.access_token);
    localStorage.setItem(REFRESH, answer.refresh_token);
    return answer;
  },
  drop() {
    for (const key of [ACCESS, REFRESH, SIGNED_IN_AT]) localStorage.removeItem(key);
  },
  /** Tokens belong to a sign-in: after another one, new tokens are needed. */
  async ensureFor(signedInAt) {
    if (this.access && localStorage.getItem(SIGNED_IN_AT) === String(signedInAt)) return;
    this.keep(await post('/api/token'));
    localStorage.setItem(SIGNED_IN_AT, String(signedInAt));
  },
};

/** A call with the access token. */
export function bearer(url, init = {}) {
  return call(url, { ...init, headers: { ...init.headers, Authorization: `Bearer ${tokens.access}` } });
}
