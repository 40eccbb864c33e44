// Refresh tokens as Keycloak gives them out, by another provider (npm `oidc-provider`): keycloak-js reads them as JSON Web Tokens, and those
// of this provider are opaque. Before its token endpoint its own is taken out of the JSON Web Token, behind it the next one is put into
// one; to give out, check, rotate and end refresh tokens stays the provider's.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { compactVerify, SignJWT } from 'jose';

/** Changes a form that is being sent, before anybody has read it. */
const change = async (request, changed) => {
  const length = Number(request.headers['content-length'] ?? 0);
  if (!length) return;
  while (request.readableLength < length) await once(request, 'readable');
  const form = Buffer.from(await changed(request.read(length).toString()));
  request.headers['content-length'] = String(form.length);
  request.unshift(form);
};

/** What this client of the provider gets instead of opaque refresh tokens: middleware for `provider.use`. */
export const asKeycloak = (provider, client) => {
  const secret = randomBytes(64);
  /** With the claims that Keycloak puts into them. */
  const packed = async (token) => {
    const { accountId, iat, exp, scope } = await provider.RefreshToken.find(token);
    return new SignJWT({ typ: 'Refresh', azp: client, scope, iss: provider.issuer, aud: provider.issuer, sub: accountId, jti: token, iat, exp }).setProtectedHeader({ alg: 'HS512', typ: 'JWT' }).sign(secret);
  };
  /** Whether it has run out is for the provider to say, and so is what becomes of one that was not signed here. */
  const taken = (token) => compactVerify(token, secret).then(({ payload }) => JSON.parse(Buffer.from(payload)).jti, () => token);

  return async (context, next) => {
    if (context.method != 'POST' || context.path != '/token') return next();
    await change(context.req, async (sent) => {
      const form = new URLSearchParams(sent);
      if (form.get('client_id') == client && form.has('refresh_token')) form.set('refresh_token', await taken(form.get('refresh_token')));
      return form.toString();
    });
    await next();
    if (context.body.refresh_token && context.oidc.client.clientId == client) context.body.refresh_token = await packed(context.body.refresh_token);
    return undefined;
  };
};
