// Auth0's SDK for single-page apps, in front of a token endpoint where Auth0 has it. It finds tokens of an earlier sign-in.
import { Auth0Client } from '@auth0/auth0-spa-js';
import { keeping } from './common.js';

const clientId = 'orders';
const audience = 'orders';
const scope = 'openid offline_access';
const auth0 = new Auth0Client({ domain: location.origin, clientId, useRefreshTokens: true, cacheLocation: 'localstorage', authorizationParams: { audience, scope } });

keeping({
  current: () => auth0.getTokenSilently({ cacheMode: 'cache-only' }),
  async age(access_token) {
    // As it writes them; it takes the token for a good one.
    const expiresAt = Math.floor(Date.now() / 1000) + 900;
    const body = { access_token, refresh_token: 'r1', scope, expires_in: 900, client_id: clientId, audience };
    localStorage.setItem(`@@auth0spajs@@::${clientId}::${audience}::${scope}`, JSON.stringify({ body, expiresAt }));
  },
  renew: () => auth0.getTokenSilently({ cacheMode: 'off' }),
});
