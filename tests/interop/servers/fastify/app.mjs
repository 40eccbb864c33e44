// Fastify: tokens by @fastify/jwt, passwords by @fastify/basic-auth, forgery by @fastify/csrf-protection.
import basicAuth from '@fastify/basic-auth';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import jwt from '@fastify/jwt';
import fastify from 'fastify';
import { AUDIENCE, ISSUER, SECRET } from '../../tokens.mjs';

const app = fastify();
const orders = async () => ({ orders: [] });

await app.register(jwt, { secret: SECRET, verify: { allowedIss: ISSUER, allowedAud: AUDIENCE } });
await app.register(basicAuth, {
  authenticate: { realm: 'Orders' },
  async validate(name, password) {
    if (name != 'ada' || password != 'correct horse') throw new Error('Unauthorized');
  },
});
await app.register(cookie, { secret: SECRET });
await app.register(csrf, { cookieOpts: { signed: true, path: '/' } });

app.get('/api/orders', { onRequest: (request) => request.jwtVerify() }, orders);
app.get('/basic', { onRequest: app.basicAuth }, orders);
app.get('/forms/new', async (request, reply) => ({ token: reply.generateCsrf() }));
app.post('/forms/new', { onRequest: app.csrfProtection }, orders);

await app.listen({ port: process.env.PORT, host: '127.0.0.1' });
