// oidc-client-ts: keeps the tokens, and renews them by its refresh token; the app asks with what it gives.
import { User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { keeping } from './common.js';

const manager = new UserManager({
  authority: location.origin + '/oidc',
  client_id: 'orders',
  redirect_uri: location.origin + '/back',
  userStore: new WebStorageStateStore({ store: localStorage }),
  automaticSilentRenew: false,
});

keeping({
  current: async () => (await manager.getUser())?.access_token,
  async age(access_token) {
    const now = Math.floor(Date.now() / 1000);
    const profile = { sub: 'ada', iss: location.origin + '/oidc', aud: 'orders', iat: now - 900, exp: now - 30 };
    await manager.storeUser(new User({ access_token, refresh_token: 'r1', token_type: 'Bearer', profile, expires_at: now - 30, scope: 'openid' }));
  },
  renew: () => manager.signinSilent(),
});
