// Caddy: Basic by itself, and `forward_auth`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guarded } from '../../guarded.mjs';
import { launch, located } from '../../process.mjs';

export const title = 'Caddy';
const caddy = located('caddy');
export const missing = () => !caddy && 'Caddy is not installed';
export const version = () => 'Caddy ' + execFileSync(caddy, ['version'], { encoding: 'utf8' }).trim();

export const start = async ({ folder, origin, running }) => {
  const app = await guarded();
  running.push(app);
  const hash = execFileSync(caddy, ['hash-password', '--plaintext', 'correct horse'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  // This version reads the hash as Base64 of what it writes.
  const settings = readFileSync(join(import.meta.dirname, 'Caddyfile'), 'utf8').replaceAll('{port}', new URL(origin).port).replaceAll('{app}', new URL(app.origin).host).replace('{hash}', hash);
  writeFileSync(join(folder, 'Caddyfile'), settings);
  return launch(caddy, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], origin, { env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } });
};

export const cases = [
  { did: 'basicauth: the right password', cause: null, act: ({ basic }) => basic('ada', 'correct horse') },
  { did: 'basicauth: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet() },
  { did: 'basicauth: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple') },
  { did: 'basicauth: a bearer token', cause: 'wrong_scheme', first: 'contact_support', act: ({ quiet, tokens }) => quiet(`Bearer ${tokens.good}`) },
  { did: 'forward_auth: signed in', cause: null, act: async ({ post, get }) => (await post('/session'), get('/api/asked')) },
  { did: 'forward_auth: never signed in', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/api/asked') },
  {
    did: 'forward_auth: the session has run out, which the app says in its challenge',
    cause: 'session_expired',
    first: 'sign_in',
    act: async ({ post, get }) => (await post('/session'), await get('/api/asked'), await post('/end'), get('/api/asked')),
    works: ({ post }) => post('/session'),
  },
  { did: '`header_up -Authorization` before an app that wants a token', cause: 'authorization_stripped_by_proxy', first: 'contact_support', act: ({ bearer, tokens }) => bearer(tokens.good, '/api/tokens') },
];
