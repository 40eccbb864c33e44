// MSAL, with the addresses of its authority given, so that it asks nobody where they are. It is given tokens by the way it has
// for tests and servers, and renews them at the app's own origin.
import { loadExternalTokens, ProtocolMode, PublicClientApplication } from '@azure/msal-browser';
import { keeping } from './common.js';

// It takes no authority but by https, and none is asked.
const authority = 'https://login.acme.example/';
const scopes = ['orders'];
const configuration = {
  auth: {
    clientId: 'orders',
    authority,
    knownAuthorities: ['login.acme.example'],
    authorityMetadata: JSON.stringify({
      issuer: location.origin + '/',
      authorization_endpoint: authority + 'authorize',
      token_endpoint: location.origin + '/oauth/token',
      jwks_uri: authority + 'jwks',
    }),
  },
  system: { protocolMode: ProtocolMode.OIDC },
};
const msal = new PublicClientApplication(configuration);
await msal.initialize();
const account = () => msal.getAllAccounts()[0];

keeping({
  current: async () => (account() ? (await msal.acquireTokenSilent({ scopes, account: account() })).accessToken : undefined),
  async age(access_token) {
    const { id_token } = await (await fetch('/oauth/token', { method: 'POST' })).json();
    await msal.clearCache();
    // It takes the token for a good one.
    const expiresOn = Math.floor(Date.now() / 1000) + 900;
    await loadExternalTokens(configuration, { scopes, authority }, { access_token, id_token, refresh_token: 'r1', expires_in: 900, scope: 'orders openid offline_access' }, { expiresOn, extendedExpiresOn: expiresOn });
  },
  renew: () => msal.acquireTokenSilent({ scopes, account: account(), forceRefresh: true }),
});
