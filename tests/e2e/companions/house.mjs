// Settings of an OpenID provider (npm `oidc-provider`) whose clients are the house's own: nobody is asked whether they may know who
// it is.
import { randomBytes } from 'node:crypto';

/** For clients whose pages are at `front`, with tokens for the API at `api`: JWTs (RFC 9068) with these further `properties`. */
export const house = (clients, front, api, properties) => ({
  clients: clients.map((client) => ({ response_types: ['code'], grant_types: ['authorization_code'], token_endpoint_auth_method: 'none', ...client })),
  clientBasedCORS: (_, origin) => origin == front,
  cookies: { keys: [randomBytes(16).toString('hex')] },
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => api,
      getResourceServerInfo: () => ({ scope: '', accessTokenFormat: 'jwt', ...properties }),
      useGrantedResource: () => true,
    },
  },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  async loadExistingGrant({ oidc }) {
    const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
  pkce: { required: () => true },
});
