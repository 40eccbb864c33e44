// Django REST framework with simplejwt, its own tokens, and sessions.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { jwt } from '../../jwt.mjs';
import { launch } from '../../process.mjs';
import { AUDIENCE, ISSUER, SECRET } from '../../tokens.mjs';
import { noPython, pip, python } from '../../versions.mjs';

export const title = 'Django REST framework';
export const missing = noPython;
export const version = () => pip('Django', 'djangorestframework', 'djangorestframework_simplejwt');
export const claims = { access: { token_type: 'access', user_id: '2' }, refresh: { token_type: 'refresh' } };

export const start = ({ folder, origin }) => {
  const DATABASE = join(folder, 'db.sqlite3');
  rmSync(DATABASE, { force: true });
  return launch(python, [join(import.meta.dirname, 'app.py')], origin, { env: { DATABASE, SECRET, ISSUER, AUDIENCE } });
};

const ADA = { username: 'ada', password: 'correct horse' };
const ada = () => ADA;

export const cases = [
  ...jwt({
    none: ['no_credentials', 'sign_in'],
    expired: ['expired_token', 'sign_in'],
    early: ['token_not_yet_valid', 'wait'],
    forged: ['token_signature_invalid', 'sign_in', 'token_signature_invalid'],
    elsewhere: ['token_signature_invalid', 'sign_in', 'wrong_audience'],
    undefined: ['token_malformed', 'sign_in'],
    cut: ['token_malformed', 'sign_in'],
    basic: ['wrong_scheme', 'contact_support'],
    refresh: ['wrong_token_type', 'sign_in'],
    nobody: ['account_disabled', 'contact_support'],
  }),
  { did: 'simplejwt: a token of somebody who was deactivated', cause: 'account_disabled', first: 'contact_support', claims: { access: { token_type: 'access', user_id: '3' } }, act: ({ bearer, tokens }) => bearer(tokens.good) },
  { did: 'simplejwt: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ json }) => json('/api/token', { username: 'ada', password: 'battery staple' }) },
  {
    did: 'simplejwt: a refresh token on the blacklist',
    cause: 'refresh_token_invalid',
    first: 'sign_in',
    prepare: ada,
    act: async ({ json, prepared }) => {
      const { refresh } = await (await json('/api/token', prepared)).json();
      await json('/api/token/blacklist', { refresh });
      return json('/api/token/refresh', { refresh });
    },
  },
  { did: 'simplejwt: IsAdminUser', cause: 'permission_denied', first: 'request_access', act: ({ bearer, tokens }) => bearer(tokens.good, '/api/admin') },
  { did: 'TokenAuthentication: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/token/orders') },
  { did: 'TokenAuthentication: a token that it does not know', cause: 'token_invalid', first: 'sign_in', act: ({ authorized }) => authorized('Token 9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b', '/token/orders') },
  { did: 'TokenAuthentication: the word is Bearer', cause: 'wrong_scheme', first: 'contact_support', act: ({ bearer }) => bearer('9944b09199c62bcf9418ad846dd0e4bbdfc6ee4b', '/token/orders') },
  { did: 'a session: signed in', cause: null, prepare: ada, act: async ({ form, prepared, get }) => (await form('/session', prepared), get('/session/orders')) },
  { did: 'a session: never signed in, answered by 403', status: 403, cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/session/orders') },
  { did: 'a session: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ form }) => form('/session', { username: 'ada', password: 'battery staple' }) },
  {
    did: 'a session: it has run out, answered by 403',
    status: 403,
    cause: 'session_expired',
    first: 'sign_in',
    prepare: ada,
    act: async ({ form, prepared, get, post }) => (await form('/session', prepared), await get('/session/orders'), await post('/end-all'), get('/session/orders')),
  },
  { did: 'a session: no token against forgery is sent', cause: 'csrf_missing', first: 'reload', prepare: ada, act: async ({ form, prepared, json }) => (await form('/session', prepared), json('/session/orders', {})) },
  {
    did: 'a session: another one is sent',
    cause: 'csrf_invalid',
    first: 'reload',
    prepare: ada,
    act: async ({ form, prepared, json }) => (await form('/session', prepared), json('/session/orders', {}, { 'X-CSRFToken': 'a'.repeat(32) })),
  },
  { did: "login_required leads a script to the page to sign in", cause: 'sso_redirect', first: 'pass_gateway', act: ({ get }) => get('/page') },
];
