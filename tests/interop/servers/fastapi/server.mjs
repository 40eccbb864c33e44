// FastAPI with PyJWT: as its tutorial has it, which tells no reason, and with the reason passed on.
import { join } from 'node:path';
import { TOLD, jwt } from '../../jwt.mjs';
import { launch } from '../../process.mjs';
import { AUDIENCE, ISSUER, SECRET } from '../../tokens.mjs';
import { noPython, pip, python } from '../../versions.mjs';

export const title = 'FastAPI';
export const missing = noPython;
export const version = () => pip('fastapi', 'PyJWT', 'uvicorn');
export const start = ({ origin }) => launch(python, [join(import.meta.dirname, 'app.py')], origin, { env: { SECRET, ISSUER, AUDIENCE } });

export const cases = [
  ...jwt({
    ...TOLD,
    basic: ['wrong_scheme', 'contact_support'],
  }),
  { did: "the tutorial's words: a good token", cause: null, act: ({ bearer, tokens }) => bearer(tokens.good, '/tutorial/orders') },
  { did: "the tutorial's words: a token that has run out", cause: 'expired_token', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.expired, '/tutorial/orders') },
  { did: "the tutorial's words: a forged token", cause: 'token_signature_invalid', first: 'sign_in', truth: 'token_signature_invalid', act: ({ bearer, tokens }) => bearer(tokens.forged, '/tutorial/orders') },
  { did: "the tutorial's words: a scope is missing, answered by 401", cause: 'insufficient_scope', first: 'request_access', act: ({ bearer, tokens }) => bearer(tokens.good, '/tutorial/orders', 'POST') },
  { did: 'the password form: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ form }) => form('/token', { username: 'ada', password: 'battery staple' }) },
  { did: 'HTTPBasic: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet(undefined, '/basic') },
  { did: 'HTTPBasic: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple', '/basic') },
];
