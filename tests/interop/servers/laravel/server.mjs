// Laravel, of Debian: sessions, the token guard, gates, unverified addresses, and its 419 where a token against forgery is missing.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, located } from '../../process.mjs';

export const title = 'Laravel';
const php = located('php');
const installed = () => {
  try {
    return execFileSync(php, ['-r', 'require "Illuminate/autoload.php"; echo Illuminate\\Foundation\\Application::VERSION, ", PHP ", PHP_VERSION;'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
};
export const missing = () => (!php || !installed()) && 'Laravel (php-laravel-framework, php-cli) is not installed';
export const version = () => 'Laravel ' + installed();
export const attributes = { 'data-watch': '401 403 419 422' };
export const start = ({ folder, origin }) => {
  mkdirSync(join(folder, 'public'), { recursive: true });
  return launch(php, ['-S', new URL(origin).host, '-t', join(folder, 'public'), join(import.meta.dirname, 'app.php')], origin, { env: { LARAVEL: folder } });
};

const JSON_PLEASE = { Accept: 'application/json' };
const prepare = () => JSON_PLEASE;
/** What Laravel's own starter does: the token of a readable cookie goes into a header. */
const HELP = `const token = () => ({ ...prepared, 'X-XSRF-TOKEN': decodeURIComponent(/XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '') });
  const signIn = async (email = 'ada@acme.example', password = 'correct horse', more) => (await get('/token', prepared), json('/sessions', { email, password }, { ...token(), ...more }));`;
const act = (rest) => `async ({ get, json, post, form, authorized, prepared }) => { ${HELP} ${rest} }`;

export const cases = [
  { did: 'a session: signed in', cause: null, prepare, act: act("await signIn(); return get('/orders', prepared);") },
  { did: 'a session: never signed in', status: 401, cause: 'no_credentials', first: 'sign_in', prepare, act: act("return get('/orders', prepared);") },
  { did: 'a session: never signed in, and a script is led to the page to sign in', status: 200, cause: 'sso_redirect', first: 'pass_gateway', prepare, act: act("return get('/orders');") },
  { did: 'a session: the page itself ended it', status: 401, cause: 'logged_out', first: 'sign_in', prepare, act: act("await signIn(); await get('/orders', prepared); await post('/logout', token()); return get('/orders', prepared);") },
  { did: 'a session: it has run out', status: 401, cause: 'logged_out', first: 'sign_in', truth: 'session_expired', prepare, act: act("await signIn(); await get('/orders', prepared); await post('/end'); return get('/orders', prepared);"), works: act('return signIn();') },
  { did: 'a wrong password, answered by 422', status: 422, cause: 'wrong_password', first: 'check_credentials', prepare, act: act("return signIn('ada@acme.example', 'battery staple');") },
  { did: 'a wrong password, answered by 401', status: 401, cause: 'wrong_password', first: 'check_credentials', prepare, act: act("return signIn('ada@acme.example', 'battery staple', { 'X-Status': 401 });") },
  { did: 'the token guard: a good token', cause: null, prepare, act: act("return authorized('Bearer good', '/tokens');") },
  { did: 'the token guard: nothing is sent', status: 401, cause: 'no_credentials', first: 'sign_in', prepare, act: act("return get('/tokens', prepared);") },
  { did: 'the token guard: one that it does not know', status: 401, cause: 'token_invalid', first: 'sign_in', prepare, act: act("return get('/tokens', { ...prepared, Authorization: 'Bearer 9944b09199c62bcf9418ad84' });") },
  { did: 'forgery: the right token', cause: null, prepare, act: act("await signIn(); return json('/orders', {}, token());") },
  { did: 'forgery: no token is sent, 419', status: 419, cause: 'csrf_missing', first: 'reload', prepare, act: act("await signIn(); return json('/orders', {}, prepared);") },
  { did: 'forgery: another token is sent, 419', status: 419, cause: 'csrf_invalid', first: 'reload', prepare, act: act("await signIn(); return json('/orders', {}, { ...prepared, 'X-CSRF-TOKEN': 'a'.repeat(40) });") },
  { did: 'forgery: the page of a form that was left open, 419 as a page', status: 419, cause: 'csrf_invalid', first: 'reload', prepare, act: act("await signIn(); return form('/orders', { _token: 'a'.repeat(40), text: 'a' });") },
  { did: 'forgery: the session has run out, and with it its token, 419', status: 419, cause: 'csrf_invalid', first: 'reload', truth: 'session_expired', prepare, act: act("await signIn(); await json('/orders', {}, token()); await post('/end'); return json('/orders', {}, token());") },
  { did: 'a gate says no: a 403 that says nothing of signing in', status: 403, cause: null, prepare, act: act("await signIn(); return get('/admin', prepared);") },
  { did: 'an address that nobody confirmed', status: 403, cause: 'account_unverified', first: 'check_credentials', prepare, act: act("await signIn('bob@acme.example'); return get('/verified', prepared);") },
];
