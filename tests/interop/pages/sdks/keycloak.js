// keycloak-js as an app has it: it leads to the provider, takes the tokens that come back, and renews them. It keeps them in memory
// alone, so the app keeps a copy.
import Keycloak from 'keycloak-js';
import { app } from './app.js';

const KEYS = { token: 'kc_token', refreshToken: 'kc_refresh_token', idToken: 'kc_id_token' };

app('keycloak', ({ authority, callback }) => {
  const keycloak = new Keycloak({ oidcProvider: authority, clientId: 'keycloak' });
  const begin = (more) => keycloak.init({ checkLoginIframe: false, redirectUri: callback, ...more });
  const keep = () => Object.entries(KEYS).forEach(([name, key]) => localStorage.setItem(key, keycloak[name]));
  keycloak.onAuthRefreshSuccess = keep;
  let taken;
  /** It renews what it takes over, at once. */
  const take = () => (taken ??= begin(Object.fromEntries(Object.entries(KEYS).map(([name, key]) => [name, localStorage.getItem(key)]))));
  return {
    async signIn(next) {
      sessionStorage.next = next;
      await begin();
      return keycloak.login({ redirectUri: callback });
    },
    async back() {
      if (!(await begin())) throw new Error('nobody has signed in');
      keep();
      return sessionStorage.next;
    },
    async token() {
      await take();
      return localStorage.getItem(KEYS.token);
    },
    renew: () => keycloak.updateToken(),
  };
});
