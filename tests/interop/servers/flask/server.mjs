// Flask with Flask-JWT-Extended, Flask-Login and Flask-WTF. Some of them refuse with 422 and 400, which the page is told to watch.
import { join } from 'node:path';
import { TOLD, jwt } from '../../jwt.mjs';
import { launch } from '../../process.mjs';
import { AUDIENCE, ISSUER, SECRET } from '../../tokens.mjs';
import { noPython, pip, python } from '../../versions.mjs';

export const title = 'Flask';
export const missing = noPython;
export const version = () => pip('Flask', 'Flask-JWT-Extended', 'Flask-Login', 'Flask-WTF');
export const attributes = { 'data-watch': '400 401 403 422' };
export const claims = { access: { type: 'access', fresh: false }, refresh: { type: 'refresh' } };
export const start = ({ origin }) => launch(python, [join(import.meta.dirname, 'app.py')], origin, { env: { SECRET, ISSUER, AUDIENCE } });

const ADA = { username: 'ada', password: 'correct horse' };
const ada = () => ADA;

export const cases = [
  ...jwt({
    ...TOLD,
    basic: ['wrong_scheme', 'contact_support'],
    refresh: ['wrong_token_type', 'sign_in'],
    nobody: ['account_disabled', 'contact_support', 'account_disabled'],
    revoked: ['token_revoked', 'sign_in'],
  }),
  { did: 'a token that is not fresh, where a fresh one is needed', cause: 'mfa_or_step_up_required', first: 'verify_identity', act: ({ bearer, tokens }) => bearer(tokens.good, '/api/orders', 'POST') },
  { did: 'Flask-Login: signed in', cause: null, prepare: ada, act: async ({ form, prepared, get }) => (await form('/session', prepared), get('/session/orders')) },
  { did: 'Flask-Login: never signed in', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/session/orders') },
  { did: 'Flask-Login: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ form }) => form('/session', { username: 'ada', password: 'battery staple' }) },
  {
    did: 'Flask-Login: the session is no more; the answer speaks of rights and passwords',
    cause: 'logged_out',
    first: 'sign_in',
    truth: 'session_expired',
    prepare: ada,
    act: async ({ form, prepared, get, post }) => (await form('/session', prepared), await get('/session/orders'), await post('/end-all'), get('/session/orders')),
  },
  { did: 'Flask-WTF: no token against forgery, answered by 400', status: 400, cause: 'csrf_missing', first: 'reload', act: async ({ get, json }) => (await get('/form'), json('/form', {})) },
  { did: 'Flask-WTF: another one, answered by 400', status: 400, cause: 'csrf_invalid', first: 'reload', act: async ({ get, json }) => (await get('/form'), json('/form', {}, { 'X-CSRFToken': 'a.b.c' })) },
];
