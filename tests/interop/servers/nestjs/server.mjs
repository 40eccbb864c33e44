// NestJS with passport-jwt. Its guards say of a refused token no more than "Unauthorized".
import { join } from 'node:path';
import { build } from 'esbuild';
import { jwt } from '../../jwt.mjs';
import { launch } from '../../process.mjs';
import { AUDIENCE, ISSUER, SECRET } from '../../tokens.mjs';
import { npm } from '../../versions.mjs';

export const title = 'NestJS';
export const version = () => npm('@nestjs/core', '@nestjs/passport', 'passport-jwt');

export const start = async ({ origin }) => {
  // Beside its source, so that packages are found.
  const outfile = join(import.meta.dirname, '../../node_modules/.cache/nestjs.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'app.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    logLevel: 'error',
  });
  return launch('node', [outfile], origin, { env: { SECRET, ISSUER, AUDIENCE } });
};

export const cases = [
  ...jwt({
    none: ['no_credentials', 'sign_in'],
    expired: ['expired_token', 'sign_in'],
    early: ['token_not_yet_valid', 'wait'],
    forged: ['token_signature_invalid', 'sign_in', 'token_signature_invalid'],
    elsewhere: ['token_signature_invalid', 'sign_in', 'wrong_audience'],
    stranger: ['token_signature_invalid', 'sign_in', 'wrong_issuer'],
    undefined: ['token_malformed', 'sign_in'],
    basic: ['wrong_scheme', 'contact_support'],
  }),
  { did: 'a guard says no, of somebody who was never let in before: a 403 that says nothing of signing in', status: 403, cause: null, act: ({ bearer, tokens }) => bearer(tokens.good, '/api/orders', 'POST') },
  {
    did: 'the same, after a call that went well',
    cause: 'insufficient_scope',
    first: 'request_access',
    truth: 'permission_denied',
    act: async ({ bearer, tokens }) => (await bearer(tokens.good), bearer(tokens.good, '/api/orders', 'POST')),
  },
];
