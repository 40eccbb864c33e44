// The app behind the pages: a session in a cookie, tokens that run out, and the same orders as JSON, HTML, GraphQL, tRPC and
// for OpenID Connect. What it refuses it refuses as servers do, and it remembers what it answered.
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { buildSchema, graphql } from 'graphql';
import { initTRPC, TRPCError } from '@trpc/server';
import { createHTTPHandler } from '@trpc/server/adapters/standalone';
import { listening } from './process.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json' };
const ORDERS = ['tea', 'paper'];
const SLOW = 3000;

const base64url = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token as an issuer makes it; nobody here checks the signature. */
const token = (seconds, more = {}, alg = 'HS256') => {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: 'https://login.acme.example', aud: 'orders', sub: 'ada', iat: now - 900, exp: now + seconds, jti: randomUUID(), ...more };
  return `${base64url({ alg, typ: 'JWT' })}.${base64url(claims)}.${randomUUID().replaceAll('-', '')}`;
};

const expired = (value) => JSON.parse(Buffer.from(value.split('.')[1], 'base64url')).exp * 1000 < Date.now();

/**
 * Starts the app on a free port. `folders` says which folder is served under which first part of a path, `fixed` what is
 * answered as it is: { status, headers, body } by path.
 */
export const start = async (folders, fixed = {}) => {
  const sessions = new Map(); // by the value of the cookie; false once it has run out
  const log = [];
  const reports = [];

  const cookie = (request) => /(?:^|; )sid=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  const bearer = (request) => /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  /** By a token, if one is sent, or else by the session. */
  const signedIn = (request) => (bearer(request) ? !expired(bearer(request)) : sessions.get(cookie(request)) === true);

  const send = (response, status, type, body, headers = {}) => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    response.end(body);
  };
  const json = (response, status, value, headers) => send(response, status, 'application/json', JSON.stringify(value), headers);
  const REFUSAL = { error: 'session_expired', message: 'Your session has expired because it was not used for a while.' };
  const refuse = (response, headers) => json(response, 401, REFUSAL, headers);
  const pause = (wanted) => wanted && new Promise((done) => setTimeout(done, SLOW));

  const body = async (request) => {
    const parts = [];
    for await (const part of request) parts.push(part);
    return Buffer.concat(parts).toString();
  };

  // ---- GraphQL and tRPC ------------------------------------------------------------------------------------------

  const schema = buildSchema('type Query { orders: [String!]!, slow: [String!]! }');
  const roots = { orders: () => ORDERS, slow: () => pause(true).then(() => ORDERS) };

  const trpc = initTRPC.context().create();
  const guarded = trpc.procedure.use(({ ctx, next }) => {
    if (!ctx.signedIn) throw new TRPCError({ code: 'UNAUTHORIZED', message: REFUSAL.message });
    return next();
  });
  const procedures = createHTTPHandler({
    router: trpc.router({ orders: guarded.query(() => ORDERS), slow: guarded.query(() => pause(true).then(() => ORDERS)) }),
    createContext: ({ req }) => ({ signedIn: signedIn(req) }),
    basePath: '/trpc/',
  });

  // ---- The page of a library -------------------------------------------------------------------------------------

  const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

  /** The tag has the attributes of the query; without any, or where the app brings it, there is no tag. An app that was built with a
      page of its own has it in that. */
  const page = async (request, response, { searchParams }) => {
    const name = escape(searchParams.get('name'));
    const attributes = [...searchParams].filter(([key]) => key.startsWith('data-')).map(([key, value]) => ` ${key}="${escape(value)}"`);
    const tag = attributes.length && !searchParams.has('brings') ? `<script src="/help401/help401.js"${attributes.join('')}></script>` : '';
    const witness = "<script>window.told = []; addEventListener('help401:ready', () => (window.ready = true)); addEventListener('help401:incident', ({ detail }) => told.push(detail.diagnosis.cause))</script>";
    const plain = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page of a library</title><link rel="icon" href="data:,"></head><script type="module" src="/pages/${name}.js"></script><main></main></html>`;
    const html = await readFile(join(folders.pages, name, 'index.html'), 'utf8').catch(() => plain);
    send(response, 200, 'text/html', html.replace('</head>', () => `${witness}${tag}</head>`));
  };

  // ---- Routes ----------------------------------------------------------------------------------------------------

  const routes = {
    'GET /app': page,
    'POST /api/login'(request, response) {
      const sid = randomUUID();
      sessions.set(sid, true);
      json(response, 200, { user: 'ada' }, { 'set-cookie': `sid=${sid}; HttpOnly; SameSite=Lax; Path=/` });
    },
    'POST /test/expire'(request, response) {
      sessions.set(cookie(request), false);
      json(response, 200, {});
    },
    'GET /api/session': (request, response) => (signedIn(request) ? json(response, 200, { sub: 'ada' }) : refuse(response, { 'www-authenticate': 'Session realm="acme", error="session_expired"' })),
    'GET /api/refused': (request, response) => refuse(response),
    'POST /api/refused': (request, response) => refuse(response),
    async 'GET /api/orders'(request, response, { searchParams }) {
      if (!signedIn(request)) return refuse(response);
      await pause(searchParams.has('slow'));
      return json(response, 200, { orders: ORDERS });
    },
    async 'GET /page/orders'(request, response, { searchParams }) {
      await pause(searchParams.has('slow'));
      const answer = (status, words) => send(response, status, 'text/html', `<!doctype html><title>Orders</title><turbo-frame id="orders"><p class="answer">${words}</p></turbo-frame>`);
      return signedIn(request) ? answer(200, ORDERS.join(', ')) : answer(401, REFUSAL.message);
    },
    'GET /page/nowhere': (request, response) => send(response, 404, 'text/html', '<!doctype html><title>Nowhere</title><p>There is nothing here.</p>'),
    'GET /page/refused': (request, response) => send(response, 401, 'text/html', `<!doctype html><title>Orders</title><turbo-frame id="orders">${REFUSAL.message}</turbo-frame>`),
    async 'POST /graphql'(request, response) {
      const { query } = JSON.parse(await body(request));
      if (!signedIn(request)) return refuse(response);
      return json(response, 200, await graphql({ schema, source: query, rootValue: roots }));
    },
    // Bearer tokens (RFC 6750).
    'POST /api/token': (request, response) => json(response, 200, { access_token: token(-30), refresh_token: 'r1' }),
    'POST /api/token/refresh': (request, response) => json(response, 200, { access_token: token(900) }),
    async 'GET /api/invoices'(request, response, { searchParams }) {
      await pause(searchParams.has('slow'));
      const sent = bearer(request);
      if (sent && !expired(sent)) return json(response, 200, { orders: ORDERS });
      return json(response, 401, { message: 'The access token expired' }, { 'www-authenticate': 'Bearer realm="acme", error="invalid_token", error_description="The access token expired"' });
    },
    // Where reports of errors go; they are kept.
    async 'POST /api/1/envelope/'(request, response) {
      reports.push(await body(request));
      json(response, 200, {});
    },
    // An OpenID provider, as far as a client asks that only renews.
    'GET /oidc/.well-known/openid-configuration'(request, response, { origin }) {
      const at = (path) => `${origin}/oidc/${path}`;
      json(response, 200, { issuer: `${origin}/oidc`, authorization_endpoint: at('authorize'), token_endpoint: at('token'), jwks_uri: at('jwks'), response_types_supported: ['code'] });
    },
    // As Auth0 and MSAL ask for tokens: they want to know who it is, too.
    'POST /oauth/token': (request, response, { origin }) =>
      json(response, 200, { access_token: token(900), id_token: token(900, { iss: origin + '/', aud: 'orders' }, 'RS256'), token_type: 'Bearer', expires_in: 900, refresh_token: 'r2', scope: 'orders openid offline_access' }),
    'POST /oidc/token': (request, response) => json(response, 200, { access_token: token(900), token_type: 'Bearer', expires_in: 900, refresh_token: token(9000), scope: 'openid' }),
  };

  const file = async (response, path) => {
    const [, first, ...rest] = normalize(path).split('/');
    const folder = folders[first];
    try {
      send(response, 200, TYPES[extname(path)] ?? 'application/octet-stream', await readFile(join(folder ?? '', ...(folder ? rest : ['\0']))));
    } catch {
      send(response, 404, 'text/plain', 'There is nothing here.');
    }
  };

  const server = await listening(async (request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    response.on('close', () => log.push({ method: request.method, path: url.pathname + url.search, status: response.writableFinished ? response.statusCode : 'given up' }));
    const route = routes[`${request.method} ${url.pathname}`];
    try {
      const known = fixed[url.pathname];
      if (known) send(response, known.status, 'text/html', known.body, known.headers);
      else if (route) await route(request, response, url);
      else if (url.pathname.startsWith('/trpc/')) procedures(request, response);
      else await file(response, url.pathname);
    } catch (error) {
      if (!response.headersSent) send(response, 500, 'text/plain', String(error));
    }
  });
  return { ...server, log, reports };
};
