// keycloak-js as an app has it: it leads to the provider and takes the tokens that come back. It keeps them in memory alone, so the
// app keeps a copy.
import Keycloak from 'keycloak-js';
import { app } from './app.js';

app('keycloak', ({ authority, callback }) => {
  const keycloak = new Keycloak({ oidcProvider: authority, clientId: 'keycloak' });
  const begin = (more) => keycloak.init({ checkLoginIframe: false, redirectUri: callback, ...more });
  return {
    async signIn(next) {
      sessionStorage.next = next;
      await begin();
      return keycloak.login({ redirectUri: callback });
    },
    async back() {
      if (!(await begin())) throw new Error('nobody has signed in');
      localStorage.kc_token = keycloak.token;
      return sessionStorage.next;
    },
    token: async () => localStorage.kc_token,
  };
});
