// JSON Web Tokens (RFC 7519), good ones and such as are refused; every server that is tried knows the secret.
import { createHmac, randomUUID } from 'node:crypto';

export const SECRET = 'a secret that only the servers under test have in common';
export const ISSUER = 'https://login.acme.example/';
export const AUDIENCE = 'https://orders.acme.example/';

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs claims by HS256. */
export const sign = (claims, secret = SECRET) => {
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

/** One of each kind. `access` and `refresh` are the claims that a server wants in either. */
export const tokens = ({ access = {}, refresh = {} } = {}) => {
  const now = Math.floor(Date.now() / 1000);
  const claims = (more) => ({ iss: ISSUER, aud: AUDIENCE, sub: '1', iat: now - 60, exp: now + 900, jti: randomUUID(), scope: 'orders:read', ...access, ...more });
  return {
    good: sign(claims()),
    expired: sign(claims({ iat: now - 7200, exp: now - 3600 })),
    early: sign(claims({ nbf: now + 1800, exp: now + 3600 })),
    forged: sign(claims(), 'another secret, of somebody who would like to be let in'),
    elsewhere: sign(claims({ aud: 'https://invoices.acme.example/' })),
    stranger: sign(claims({ iss: 'https://login.other.example/' })),
    nobody: sign(claims({ sub: '404', user_id: '404' })),
    revoked: sign(claims({ jti: 'revoked' })),
    refresh: sign(claims(refresh)),
  };
};
