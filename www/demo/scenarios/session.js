// Scenarios of the session cookie, and of other cookies.

import * as account from '../account.js';
import { call, partner, partnerOffSite, post } from '../api.js';
import { asAda, elsewhere, orders, pause } from './support.js';

const ada = { username: 'ada', password: 'lovelace' };

export const session = {
  'no-credentials': async (attempt) => {
    if (await account.refresh()) {
      await account.signOut();
      // A page that was signed in before tells another story, so this one starts over.
      location.assign('/?scenario=no-credentials');
      return new Promise(() => {});
    }
    return attempt(() => orders());
  },

  'logged-out': async (attempt) => {
    await asAda();
    await orders();
    await elsewhere('sign-out');
    return attempt(() => orders());
  },

  'session-expired': async (attempt) => {
    await asAda();
    await orders();
    const { left_ms } = await elsewhere('idle');
    await pause(left_ms + 200);
    return attempt(() => orders());
  },

  'session-revoked': async (attempt) => {
    await asAda();
    await orders();
    await elsewhere('change-password');
    return attempt(() => orders());
  },

  'credentials-not-sent': async (attempt) => {
    await asAda();
    await orders();
    return attempt(() => orders({ credentials: 'omit' }));
  },

  'credentials-not-sent-cross-origin': async (attempt) => {
    await asAda();
    await signInAt(partner);
    await call(`${partner}/v1/preferences`, { credentials: 'include' });
    return attempt(() => call(`${partner}/v1/preferences`));
  },

  'cookie-blocked-samesite': async (attempt) => {
    await asAda();
    await signInAt(partnerOffSite);
    return attempt(() => call(`${partnerOffSite}/v1/preferences`, { credentials: 'include' }));
  },

  'cookie-not-stored': async (attempt) => {
    await asAda();
    await post('/api/express/login');
    return attempt(() => call('/api/express/basket'));
  },

  'csrf-missing': async (attempt) => {
    await asAda();
    return attempt(() => post('/api/session/orders', { item: 'Giant magnet', quantity: 1 }));
  },

  'csrf-invalid': async (attempt) => {
    await asAda();
    const { token } = await call('/api/session/csrf');
    // Signing in again opens a new session, which has another anti-forgery token.
    await account.signIn('ada', 'lovelace');
    return attempt(() => post('/api/session/orders', { item: 'Giant magnet', quantity: 1 }, { 'X-CSRF-Token': token }));
  },

  'sso-redirect': async (attempt) => {
    await asAda();
    await call('/portal/orders');
    const { left_ms } = await elsewhere('idle');
    await pause(left_ms + 200);
    return attempt(() => call('/portal/orders'));
  },
};

function signInAt(origin) {
  return call(`${origin}/v1/login`, {
    method: 'POST',
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ada),
  });
}
