// oidc-provider, an OpenID provider: its token endpoint, userinfo, and DPoP. Tokens are to be had without a sign-in.
import Provider from 'oidc-provider';

const origin = `http://127.0.0.1:${process.env.PORT}`;
const provider = new Provider(origin, {
  clients: [
    { client_id: 'orders', client_secret: 'secret', redirect_uris: [origin + '/back'], grant_types: ['authorization_code', 'refresh_token'], response_types: ['code'] },
    { client_id: 'reports', client_secret: 'secret', redirect_uris: [], response_types: [], grant_types: ['client_credentials'] },
  ],
  findAccount: (context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
  clockTolerance: 0,
  clientBasedCORS: () => true,
  features: {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    revocation: { enabled: true },
    dPoP: { enabled: true, nonceSecret: Buffer.alloc(32, 7), requireNonce: () => true },
  },
});

/** GET /a-token?seconds=…&scope=…&bound=… */
provider.use(async (context, next) => {
  if (context.path != '/a-token') return next();
  const client = await provider.Client.find('orders');
  const grant = new provider.Grant({ accountId: 'ada', clientId: 'orders' });
  grant.addOIDCScope(context.query.scope ?? 'openid');
  const token = new provider.AccessToken({ accountId: 'ada', client, grantId: await grant.save(), scope: context.query.scope ?? 'openid', gty: 'authorization_code', expiresIn: Number(context.query.seconds ?? 900) });
  // Bound to a key (RFC 9449), it is no good without a proof.
  if (context.query.bound) token.setThumbprint('jkt', 'x'.repeat(43));
  context.body = { access_token: await token.save() };
  return undefined;
});

provider.listen(process.env.PORT, '127.0.0.1');
