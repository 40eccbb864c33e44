// axum: the demo server, with sessions by tower-sessions and tokens by jsonwebtoken. It can refuse for every cause there is, and
// tests/e2e makes it do so; here it is asked the same as the others.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../process.mjs';
import { crates } from '../../versions.mjs';

const ROOT = join(import.meta.dirname, '../../../..');
const DEMO = join(ROOT, 'target/debug/help401');

export const title = 'axum, the demo';
export const missing = () => !existsSync(DEMO) && 'the demo server is not built';
export const version = () => crates(join(ROOT, 'Cargo.lock'), 'axum', 'tower-sessions', 'jsonwebtoken');
export const start = ({ origin }) => launch(DEMO, ['demo'], origin, { cwd: ROOT });

const ADA = { username: 'ada', password: 'lovelace' };
const ada = () => ADA;

export const cases = [
  { did: 'a session: signed in', cause: null, prepare: ada, act: async ({ json, get, prepared }) => (await json('/api/login', prepared), get('/api/session/orders')) },
  { did: 'a session: never signed in', cause: 'no_credentials', first: 'sign_in', prepare: ada, act: ({ get }) => get('/api/session/orders'), works: ({ json, prepared }) => json('/api/login', prepared) },
  { did: 'a session: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ json }) => json('/api/login', { username: 'ada', password: 'babbage' }) },
  { did: 'a session: a disabled account', cause: 'account_disabled', first: 'contact_support', act: ({ json }) => json('/api/login', { username: 'alan', password: 'turing' }) },
  { did: 'a session: no token against forgery', cause: 'csrf_missing', first: 'reload', prepare: ada, act: async ({ json, prepared }) => (await json('/api/login', prepared), json('/api/session/orders', { item: 'tea', quantity: 1 })) },
  { did: 'tokens: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/api/invoices') },
  {
    did: "tokens: another issuer's",
    cause: 'wrong_issuer',
    first: 'sign_in',
    prepare: ada,
    act: async ({ json, bearer, prepared }) => (await json('/api/login', prepared), bearer((await (await json('/demo-api/token', { staging: true })).json()).access_token, '/api/invoices')),
  },
  {
    did: 'tokens: one that has run out',
    cause: 'expired_token',
    first: 'sign_in',
    prepare: ada,
    act: async ({ json, bearer, prepared }) => {
      await json('/api/login', prepared);
      const { access_token } = await (await json('/demo-api/token', { lifetime: 1 })).json();
      await new Promise((done) => setTimeout(done, 2200));
      return bearer(access_token, '/api/invoices');
    },
  },
  {
    did: 'tokens: a second factor is needed',
    cause: 'mfa_or_step_up_required',
    first: 'verify_identity',
    prepare: ada,
    act: async ({ json, bearer, prepared }) => (await json('/api/login', prepared), bearer((await (await json('/api/token', {})).json()).access_token, '/api/payouts', 'POST')),
  },
  {
    did: 'a gateway in between takes Authorization away',
    cause: 'authorization_stripped_by_proxy',
    first: 'contact_support',
    prepare: ada,
    act: async ({ json, bearer, prepared }) => {
      await json('/api/login', prepared);
      const { access_token } = await (await json('/api/token', {})).json();
      await bearer(access_token, '/api/invoices');
      return bearer(access_token, '/gateway/invoices');
    },
  },
];
