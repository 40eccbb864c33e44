// Fastify with @fastify/jwt, @fastify/basic-auth and @fastify/csrf-protection.
import { join } from 'node:path';
import { jwt } from '../../jwt.mjs';
import { launch } from '../../process.mjs';
import { npm } from '../../versions.mjs';

export const title = 'Fastify';
export const version = () => npm('fastify', '@fastify/jwt', '@fastify/basic-auth', '@fastify/csrf-protection');
export const start = ({ origin }) => launch('node', [join(import.meta.dirname, 'app.mjs')], origin);

export const cases = [
  ...jwt({
    none: ['no_credentials', 'sign_in'],
    expired: ['expired_token', 'sign_in'],
    forged: ['token_signature_invalid', 'sign_in'],
    elsewhere: ['wrong_audience', 'sign_in'],
    stranger: ['wrong_issuer', 'sign_in'],
    undefined: ['token_malformed', 'sign_in'],
    cut: ['token_malformed', 'sign_in'],
  }),
  { did: 'a token that is not valid yet, answered by 500, which is not watched', status: 500, cause: null, act: ({ bearer, tokens }) => bearer(tokens.early) },
  { did: '@fastify/basic-auth: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet(undefined, '/basic') },
  { did: '@fastify/basic-auth: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple', '/basic') },
  { did: '@fastify/csrf-protection: no secret, since no cookie came', cause: 'csrf_missing', first: 'reload', act: ({ json }) => json('/forms/new', {}) },
  { did: '@fastify/csrf-protection: no token', cause: 'csrf_missing', first: 'reload', act: async ({ get, json }) => (await get('/forms/new'), json('/forms/new', {})) },
  { did: '@fastify/csrf-protection: another token', cause: 'csrf_invalid', first: 'reload', act: async ({ get, json }) => (await get('/forms/new'), json('/forms/new', {}, { 'csrf-token': 'abc-def' })) },
];
