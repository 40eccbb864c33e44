// Rails, of Debian: its Basic and token schemes, sessions, and protection against forgery, which refuses with 422.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { launch, located } from '../../process.mjs';
import { SECRET } from '../../tokens.mjs';

export const title = 'Rails';
const ruby = located('ruby');
const gem = () => {
  try {
    return execFileSync(ruby, ['-e', 'require "rails"; require "rack/handler/webrick"; print Rails.version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
};
export const missing = () => (!ruby || !gem()) && 'Rails (ruby-railties, ruby-webrick) is not installed';
export const version = () => 'Rails ' + gem();
export const attributes = { 'data-watch': '401 403 422' };
export const start = ({ origin, env }) => launch(ruby, [join(import.meta.dirname, 'app.rb')], origin, { env: { SECRET, RAILS_ENV: 'production', ...env } });

const TOKEN = Buffer.alloc(64, 'x').toString("base64");

export const cases = [
  { did: 'Basic: the right password', cause: null, act: ({ basic }) => basic('ada', 'correct horse', '/basic') },
  { did: 'Basic: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet(undefined, '/basic') },
  { did: 'Basic: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple', '/basic') },
  { did: 'tokens: a good one', cause: null, act: ({ authorized }) => authorized('Token good', '/tokens') },
  { did: 'tokens: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/tokens') },
  { did: 'tokens: one that it does not know', cause: 'token_invalid', first: 'sign_in', act: ({ authorized }) => authorized('Token 9944b09199c62bcf9418ad84', '/tokens') },
  { did: 'a session: never signed in', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/session/orders') },
  { did: 'a session: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ json }) => json('/session', { email: 'ada', password: 'battery staple' }) },
  {
    did: 'a session: the page itself ended it, by DELETE',
    cause: 'logged_out',
    first: 'sign_in',
    act: async ({ json, get }) => (await json('/session', { email: 'ada', password: 'correct horse' }), await get('/session/orders'), await fetch('/session', { method: 'DELETE' }), get('/session/orders')),
    works: ({ json }) => json('/session', { email: 'ada', password: 'correct horse' }),
  },
  { did: 'forgery: the right token', cause: null, act: async ({ get, json }) => json('/forms', {}, { 'X-CSRF-Token': (await (await get('/forms')).json()).token }) },
  { did: 'forgery: no token; Rails by itself answers 422 without a word', status: 422, cause: 'unknown', first: 'retry', truth: 'csrf_missing', act: async ({ get, form }) => (await get('/forms'), form('/forms', { text: 'a' })) },
  { did: 'forgery: no token, and the exception is told', status: 403, cause: 'csrf_missing', first: 'reload', act: async ({ get, json }) => (await get('/told'), json('/told', {})) },
  { did: 'forgery: another token, and the exception is told', status: 403, cause: 'csrf_invalid', first: 'reload', prepare: () => TOKEN, act: async ({ get, json, prepared }) => (await get('/told'), json('/told', {}, { 'X-CSRF-Token': prepared })) },
];
