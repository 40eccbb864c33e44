// oidc-client-ts as an app has it: it leads to the provider, takes the tokens that come back, and renews them.
import { UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { app } from './app.js';

app('oidc-client', ({ authority, callback }) => {
  const manager = new UserManager({ authority, client_id: 'oidc-client', redirect_uri: callback, scope: 'openid', automaticSilentRenew: false, userStore: new WebStorageStateStore({ store: localStorage }) });
  return {
    signIn: (next) => manager.signinRedirect({ state: next }),
    back: async () => (await manager.signinRedirectCallback()).state,
    token: async () => (await manager.getUser())?.access_token,
    renew: () => manager.signinSilent(),
  };
});
