// nginx: Basic by itself, and `auth_request`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guarded, htpasswd } from '../../guarded.mjs';
import { launch, located } from '../../process.mjs';

export const title = 'nginx';
const nginx = process.env.NGINX ?? located('nginx');
export const missing = () => !nginx && 'nginx is not installed';
export const version = () => /nginx\/(\S+)/.exec(execFileSync('sh', ['-c', `${nginx} -v 2>&1`], { encoding: 'utf8' }))[0].replace('/', ' ');

export const start = async ({ folder, origin, running }) => {
  const app = await guarded();
  running.push(app);
  const settings = readFileSync(join(import.meta.dirname, 'nginx.conf'), 'utf8').replaceAll('{folder}', folder).replaceAll('{app}', new URL(app.origin).host).replaceAll('{port}', new URL(origin).port);
  writeFileSync(join(folder, 'nginx.conf'), settings);
  writeFileSync(join(folder, 'htpasswd'), htpasswd('ada', 'correct horse'));
  return launch(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], origin);
};

export const attributes = { 'data-watch': '401 403 429' };

export const cases = [
  { did: 'auth_basic: the right password', cause: null, act: ({ basic }) => basic('ada', 'correct horse') },
  { did: 'auth_basic: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet() },
  { did: 'auth_basic: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple') },
  { did: 'auth_basic: a bearer token', cause: 'wrong_scheme', first: 'contact_support', act: ({ quiet, tokens }) => quiet(`Bearer ${tokens.good}`) },
  { did: 'auth_basic: not Base64', cause: 'token_malformed', first: 'sign_in', act: ({ quiet }) => quiet('Basic ada:correct horse') },
  { did: 'auth_basic, from another origin: the preflight is refused', status: 0, cause: 'preflight_blocked', first: 'contact_support', act: ({ authorized, direct }) => authorized('Basic YWRhOmNvcnJlY3QgaG9yc2U=', direct + '/api/orders') },
  { did: 'auth_request: signed in', cause: null, act: async ({ post, get }) => (await post('/session'), get('/api/asked')) },
  { did: 'auth_request: never signed in', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/api/asked') },
  {
    did: 'auth_request: the session has run out, which the app says in its challenge',
    cause: 'session_expired',
    first: 'sign_in',
    act: async ({ post, get }) => (await post('/session'), await get('/api/asked'), await post('/end'), get('/api/asked')),
    works: ({ post }) => post('/session'),
  },
  { did: 'auth_request, and `error_page 401` leads to a page to sign in', cause: 'sso_redirect', first: 'pass_gateway', act: ({ get }) => get('/api/led') },
  { did: '`proxy_set_header Authorization ""` before an app that wants a token', cause: 'authorization_stripped_by_proxy', first: 'contact_support', act: ({ bearer, tokens }) => bearer(tokens.good, '/api/tokens') },
  { did: 'limit_req: a password is tried too often', status: 429, cause: 'rate_or_lockout', first: 'wait', act: async ({ basic }) => (await basic('ada', 'battery staple', '/api/often'), basic('ada', 'correct donkey', '/api/often')) },
  { did: '`deny all`: 403, which is not about signing in', status: 403, cause: null, act: ({ get }) => get('/api/forbidden') },
];
