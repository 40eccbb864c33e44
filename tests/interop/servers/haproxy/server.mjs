// HAProxy: Basic by a list of users, and tokens that it verifies itself.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch, located } from '../../process.mjs';
import { AUDIENCE, ISSUER, SECRET } from '../../tokens.mjs';

export const title = 'HAProxy';
const haproxy = located('haproxy');
export const missing = () => !haproxy && 'HAProxy is not installed';
export const version = () => 'HAProxy ' + /version (\S+)/.exec(execFileSync(haproxy, ['-v'], { encoding: 'utf8' }))[1];

export const start = ({ folder, origin }) => {
  const settings = readFileSync(join(import.meta.dirname, 'haproxy.cfg'), 'utf8').replaceAll('{port}', new URL(origin).port).replaceAll('{secret}', SECRET).replaceAll('{issuer}', ISSUER).replaceAll('{audience}', AUDIENCE);
  writeFileSync(join(folder, 'haproxy.cfg'), settings);
  return launch(haproxy, ['-db', '-f', join(folder, 'haproxy.cfg')], origin);
};

export const cases = [
  { did: 'a list of users: the right password', cause: null, act: ({ basic }) => basic('ada', 'correct horse') },
  { did: 'a list of users: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet() },
  { did: 'a list of users: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple') },
  { did: 'jwt_verify: a good token', cause: null, act: ({ bearer, tokens }) => bearer(tokens.good, '/api/jwt') },
  { did: 'jwt_verify: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/api/jwt') },
  { did: 'jwt_verify: a token that has run out', cause: 'expired_token', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.expired, '/api/jwt'), works: ({ keep, tokens }) => keep(tokens.good) },
  { did: 'jwt_verify: a token that is not valid yet', cause: 'token_not_yet_valid', first: 'wait', act: ({ bearer, tokens }) => bearer(tokens.early, '/api/jwt') },
  { did: "jwt_verify: another issuer's token", cause: 'wrong_issuer', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.stranger, '/api/jwt') },
  { did: 'jwt_verify: a token for another API', cause: 'wrong_audience', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.elsewhere, '/api/jwt') },
  { did: 'jwt_verify: a forged token', cause: 'token_signature_invalid', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.forged, '/api/jwt') },
  { did: '`deny_status 401` without a word: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/api/bare') },
  { did: '`deny_status 401` without a word: a forged token', cause: 'token_signature_invalid', first: 'sign_in', truth: 'token_signature_invalid', act: ({ bearer, tokens }) => bearer(tokens.forged, '/api/bare') },
  { did: 'who comes too often', cause: 'rate_or_lockout', first: 'wait', act: async ({ get }) => (await get('/api/often'), get('/api/often')) },
];
