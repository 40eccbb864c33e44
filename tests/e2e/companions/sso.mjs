// Single sign-on in front of the demo app, on two origins of its own: a real OpenID provider (npm `oidc-provider`), and the app as
// those reach it who sign in there. Started with the demo's origin; says `ready`, and the port of the second, when it listens.
//
// The second origin hands everything on to the demo, except for what belongs to signing in:
//   /sso/…  a client on the server: authorization code with PKCE, then a session of the demo's, which is a cookie
//   /spa/…  a client in the page: the same flow, then a token in the page's storage, and an API that takes it
import { createHash, randomBytes } from 'node:crypto';
import { createServer, request as ask } from 'node:http';

import { createRemoteJWKSet, jwtVerify } from 'jose';
import Provider from 'oidc-provider';
import { house } from './house.mjs';

const demo = new URL(process.argv[2]);
const PASSWORDS = { ada: 'lovelace', grace: 'hopper' };

const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}`)));
const html = (response, body) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${body}`);
const json = (response, status, body, headers) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const go = (response, location, headers) => response.writeHead(302, { location, ...headers }).end();
const read = async (request) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
};

// ---- The provider ----------------------------------------------------------------------------------------------------

const outside = createServer((request, response) => provide(request, response));
const app = createServer((request, response) => serve(request, response));
const issuer = await listen(outside);
const front = await listen(app);

const clients = ['sso', 'spa'].map((name) => ({ client_id: name, redirect_uris: [`${front}/${name}/callback`] }));
const provider = new Provider(issuer, house(clients, front, `${front}/spa/api`));
const oidc = provider.callback();

/** The provider's own pages and, at `/interaction`, its form. */
const provide = async (request, response) => {
  if (!request.url.startsWith('/interaction/')) return oidc(request, response);
  if (request.method == 'POST') {
    const { username, password } = Object.fromEntries(new URLSearchParams(await read(request)));
    if (password && PASSWORDS[username] == password) return provider.interactionFinished(request, response, { login: { accountId: username } });
  }
  return html(response, `<title>Single sign-on</title><form method="post" data-testid="login-form"><input name="username"><input name="password" type="password"><button>Sign in</button></form>`);
};

// ---- The client on the server ------------------------------------------------------------------------------------------

const begun = new Map(); // what a sign-in began with, by its state

const signIn = (response, next) => {
  const [state, verifier] = [16, 32].map((size) => randomBytes(size).toString('base64url'));
  begun.set(state, { next, verifier });
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const asked = { client_id: 'sso', redirect_uri: `${front}/sso/callback`, response_type: 'code', scope: 'openid', state, code_challenge: challenge, code_challenge_method: 'S256' };
  go(response, `${issuer}/auth?${new URLSearchParams(asked)}`);
};

const signedIn = async (response, query) => {
  const { next, verifier } = begun.get(query.get('state')) ?? {};
  begun.delete(query.get('state'));
  const given = { client_id: 'sso', grant_type: 'authorization_code', code: query.get('code') ?? '', code_verifier: verifier ?? '', redirect_uri: `${front}/sso/callback` };
  const tokens = await fetch(`${issuer}/token`, { method: 'POST', body: new URLSearchParams(given) });
  if (!tokens.ok) return json(response, 400, await tokens.json());
  const { id_token: idToken } = await tokens.json();
  // It came straight from the provider (OpenID Connect Core §3.1.3.7, 6), so its signature need not be looked at.
  const { sub } = JSON.parse(Buffer.from(idToken.split('.')[1], 'base64url'));
  const credentials = JSON.stringify({ username: sub, password: PASSWORDS[sub] });
  const session = await fetch(new URL('/api/login', demo), { method: 'POST', headers: { 'content-type': 'application/json' }, body: credentials });
  return go(response, next, { 'set-cookie': session.headers.getSetCookie() });
};

/** A service worker that has answers to navigations in a cache, as many an app's has. */
const WORKER = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.request.mode == 'navigate' && event.respondWith(caches.match(event.request).then((kept) => kept || fetch(event.request))));`;

// ---- The client in the page --------------------------------------------------------------------------------------------

const SPA = `<title>Signing in</title><script type="module">
const url = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const query = new URLSearchParams(location.search);
const own = { client_id: 'spa', redirect_uri: '${front}/spa/callback' };
if (query.has('code')) {
  const { next, verifier, state } = JSON.parse(sessionStorage.getItem('spa.begun'));
  if (state != query.get('state')) throw new Error('another sign-in');
  const body = new URLSearchParams({ ...own, grant_type: 'authorization_code', code: query.get('code'), code_verifier: verifier });
  const { access_token } = await (await fetch('${issuer}/token', { method: 'POST', body })).json();
  localStorage.setItem('access_token', access_token);
  location.replace(next);
} else {
  const [state, verifier] = [16, 32].map((size) => url(crypto.getRandomValues(new Uint8Array(size))));
  sessionStorage.setItem('spa.begun', JSON.stringify({ next: query.get('next'), verifier, state }));
  const code_challenge = url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)));
  location.replace('${issuer}/auth?' + new URLSearchParams({ ...own, response_type: 'code', scope: 'openid', state, code_challenge, code_challenge_method: 'S256' }));
}
</script>`;

const log = []; // what was asked of the API, as the demo's log tells it
const ended = new Set();
const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));

const api = async (request, response, path) => {
  const text = await read(request);
  const token = /^Bearer (\S+)$/.exec(request.headers.authorization)?.[1];
  const known = !ended.has(token) && (await jwtVerify(token, keys, { issuer }).catch(() => null));
  const status = !known ? 401 : request.method == 'POST' ? 201 : 200;
  log.push({ method: request.method, path, status, headers: { pragma: request.headers.pragma } });
  if (path == '/spa/api/end') ended.add(token);
  if (!known) return json(response, 401, { error: 'invalid_token' }, { 'www-authenticate': 'Bearer error="invalid_token", error_description="The access token expired"' });
  return json(response, status, { sub: known.payload.sub, text });
};

// ---- The app -----------------------------------------------------------------------------------------------------------

const handOn = (request, response) => {
  const { method, url, headers } = request;
  const onward = ask({ host: demo.hostname, port: demo.port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.rawHeaders);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  request.pipe(onward);
};

const serve = async (request, response) => {
  const { pathname, search, searchParams } = new URL(request.url, front);
  // A gateway puts the address behind it as it is.
  if (pathname == '/sso/login') return signIn(response, decodeURIComponent(search.split('next=')[1] ?? '/'));
  if (pathname == '/sso/callback') return signedIn(response, searchParams);
  // A place to sign in that takes everybody for signed in already, and sends them back at once.
  if (pathname == '/sso/circle') return html(response, "<script>setTimeout(() => location.replace(decodeURIComponent(location.search.split('next=')[1])), 50)</script>");
  if (pathname == '/sso/worker.js') return response.writeHead(200, { 'content-type': 'text/javascript', 'service-worker-allowed': '/' }).end(WORKER);
  if (pathname == '/spa/login' || pathname == '/spa/callback') return html(response, SPA);
  if (pathname == '/spa/log') return json(response, 200, log);
  if (pathname.startsWith('/spa/api/')) return api(request, response, pathname + search);
  return handOn(request, response);
};

console.log(`ready ${new URL(front).port}`);
