// oidc-provider: what an OpenID provider itself refuses.
import { join } from 'node:path';
import { launch } from '../../process.mjs';
import { npm } from '../../versions.mjs';

export const title = 'oidc-provider';
export const version = () => npm('oidc-provider');
export const start = ({ origin }) => launch('node', [join(import.meta.dirname, 'app.mjs')], origin);

/** A token of the provider, good for so many seconds. */
const token = (query) => async (origin) => (await (await fetch(`${origin}/a-token${query}`)).json()).access_token;
const me = ({ bearer, prepared }) => bearer(prepared, '/me');

/** A proof (RFC 9449) that the page makes with a key of its own; what is prepared spoils it. */
const proven = async ({ prepared }) => {
  const encode = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const part = (value) => encode(new TextEncoder().encode(JSON.stringify(value)));
  const { privateKey, publicKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
  const claims = { htm: 'POST', htu: location.origin + '/token', iat: Math.floor(Date.now() / 1000), jti: crypto.randomUUID(), ...prepared };
  const signed = `${part({ typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } })}.${part(claims)}`;
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, privateKey, new TextEncoder().encode(signed));
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'reports', client_secret: 'secret' });
  return fetch('/token', { method: 'POST', headers: { DPoP: `${signed}.${encode(signature)}` }, body });
};

export const attributes = { 'data-watch': '400 401 403' };

export const cases = [
  { did: 'userinfo: a good token', cause: null, prepare: token(''), act: me },
  { did: 'userinfo: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/me') },
  { did: 'userinfo: a token that it does not know', cause: 'token_invalid', first: 'sign_in', act: ({ bearer }) => bearer('q1w2e3r4t5z6u7i8o9p0a1s2d3f4g5h6j7k8l9', '/me') },
  {
    did: 'userinfo: a token that has run out; the provider says no more than that it is invalid',
    cause: 'expired_token',
    first: 'sign_in',
    truth: 'expired_token',
    prepare: token('?seconds=4'),
    act: async ({ bearer, prepared }) => (await bearer(prepared, '/me'), await new Promise((done) => setTimeout(done, 5200)), bearer(prepared, '/me')),
    works: async ({ get, keep }) => keep((await (await get('/a-token')).json()).access_token),
  },
  {
    did: 'userinfo: a token that was revoked at its revocation endpoint',
    cause: 'token_revoked',
    first: 'sign_in',
    truth: 'token_revoked',
    prepare: token(''),
    act: async ({ bearer, form, prepared }) => (await bearer(prepared, '/me'), await form('/token/revocation', { token: prepared, client_id: 'orders', client_secret: 'secret' }), bearer(prepared, '/me')),
  },
  { did: 'userinfo: a token that is bound to a key, without a proof', status: 400, cause: 'dpop_proof_missing', first: 'contact_support', prepare: token('?bound=1'), act: ({ authorized, prepared }) => authorized(`DPoP ${prepared}`, '/me') },
  { did: 'userinfo: a token without the scope', status: 403, cause: 'insufficient_scope', first: 'request_access', prepare: token('?scope=email'), act: me },
  {
    did: 'token endpoint: a wrong secret of the client',
    cause: 'invalid_client',
    first: 'contact_support',
    act: ({ form }) => form('/token', { grant_type: 'client_credentials', client_id: 'reports', client_secret: 'not the secret' }),
  },
  {
    did: 'token endpoint: a refresh token that it does not know, answered by 400',
    status: 400,
    cause: 'refresh_token_invalid',
    first: 'sign_in',
    act: ({ form }) => form('/token', { grant_type: 'refresh_token', refresh_token: 'q1w2e3r4t5', client_id: 'orders', client_secret: 'secret' }),
  },
  { did: 'DPoP: a nonce is required', status: 400, cause: 'dpop_nonce_required', first: 'retry', act: proven },
  { did: 'DPoP: the proof is for another address', status: 400, cause: 'dpop_proof_invalid', first: 'contact_support', prepare: () => ({ htu: 'https://elsewhere.example/token' }), act: proven },
];
