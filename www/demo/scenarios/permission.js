// Scenarios where the person is known, but may not.

import * as account from '../account.js';
import { bearer, post } from '../api.js';
import { asAda, elsewhere, freshTokens } from './support.js';

export const permission = {
  'permission-denied': async (attempt) => {
    await asAda();
    return attempt(() => bearer('/api/admin/summary'));
  },

  'insufficient-scope': async (attempt) => {
    await asAda();
    await freshTokens({ scope: 'orders:read' });
    return attempt(() => bearer('/api/bulk-orders', { method: 'POST' }));
  },

  'mfa-or-step-up-required': async (attempt) => {
    await asAda();
    return attempt(() => bearer('/api/payouts', { method: 'POST' }));
  },

  'account-disabled': async (attempt) => {
    return attempt(() => post('/api/login', { username: 'alan', password: 'turing' }));
  },

  'account-unverified': async (attempt) => {
    return attempt(() => post('/api/login', { username: 'edsger', password: 'dijkstra' }));
  },

  'rate-or-lockout': async (attempt) => {
    const { username } = await elsewhere('guess-passwords');
    return attempt(() => account.signIn(username, 'babbage'));
  },
};
