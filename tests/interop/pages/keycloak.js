// keycloak-js: takes tokens over and renews them. It keeps them in memory alone, so the app keeps a copy, as such apps do.
import Keycloak from 'keycloak-js';
import { keeping } from './common.js';

const KEY = 'kc_token';
let keycloak;

const keep = () => localStorage.setItem(KEY, keycloak.token);

/** It renews what it takes over, at once. */
const begin = async (token) => {
  keycloak = new Keycloak({ oidcProvider: location.origin + '/oidc', clientId: 'orders' });
  keycloak.onAuthRefreshSuccess = keep;
  await keycloak.init({ token, refreshToken: token, idToken: token, checkLoginIframe: false });
  keep();
};

if (localStorage.getItem(KEY)) await begin(localStorage.getItem(KEY));

keeping({
  current: async () => keycloak?.token,
  async age(token) {
    if (!keycloak) await begin(token);
    keycloak.token = token;
    keep();
  },
  renew: () => keycloak.updateToken(-1),
});
