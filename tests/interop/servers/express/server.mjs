// Express with express-oauth2-jwt-bearer, passport and lusca.
import { join } from 'node:path';
import { TOLD, jwt } from '../../jwt.mjs';
import { launch } from '../../process.mjs';
import { npm } from '../../versions.mjs';

export const title = 'Express';
export const version = () => npm('express', 'express-oauth2-jwt-bearer', 'passport', 'passport-http', 'passport-jwt', 'passport-local', 'lusca');
export const start = ({ origin }) => launch('node', [join(import.meta.dirname, 'app.mjs')], origin, { env: { NODE_ENV: 'production' } });

const ADA = { username: 'ada', password: 'correct horse' };
const ada = () => ADA;

export const cases = [
  ...jwt({
    ...TOLD,
    scope: ['insufficient_scope', 'request_access'],
  }),
  { did: 'Basic instead of Bearer, answered by 400, which is not watched', status: 400, cause: null, act: ({ authorized }) => authorized('Basic YWRhOmNvcnJlY3QgaG9yc2U=') },
  { did: 'passport-jwt, which gives no reason: a good token', cause: null, act: ({ bearer, tokens }) => bearer(tokens.good, '/passport/jwt') },
  { did: 'passport-jwt: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/passport/jwt') },
  { did: 'passport-jwt: a token that has run out', cause: 'expired_token', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.expired, '/passport/jwt') },
  { did: 'passport-jwt: a forged token', cause: 'token_signature_invalid', first: 'sign_in', truth: 'token_signature_invalid', act: ({ bearer, tokens }) => bearer(tokens.forged, '/passport/jwt') },
  { did: 'passport-http: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet(undefined, '/passport/basic') },
  { did: 'passport-http: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple', '/passport/basic') },
  { did: 'passport-local: signed in', cause: null, prepare: ada, act: ({ form, prepared }) => form('/session', prepared) },
  { did: 'passport-local: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ form }) => form('/session', { username: 'ada', password: 'battery staple' }) },
  { did: 'a session: never signed in', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/session/orders') },
  {
    did: 'a session: its store is lost, as by a restart; the answer is a bare 401',
    cause: 'logged_out',
    truth: 'session_expired',
    first: 'sign_in',
    prepare: ada,
    act: async ({ form, get, post, prepared }) => (await form('/session', prepared), await get('/session/orders'), await post('/restart'), get('/session/orders')),
  },
  { did: 'lusca: no token against forgery is sent', cause: 'csrf_missing', first: 'reload', act: async ({ get, form }) => (await get('/forms/new'), form('/forms/new', { text: 'a' })) },
  { did: 'lusca: another one is sent', cause: 'csrf_invalid', first: 'reload', act: async ({ get, form }) => (await get('/forms/new'), form('/forms/new', { text: 'a', _csrf: 'bm90IHRoZSB0b2tlbg==' })) },
];
