// Scenarios where the way the request is made, or taken along, is at fault.

import { bearer, call, partner, post, tokens } from '../api.js';
import { asAda } from './support.js';

export const request = {
  'wrong-password': async (attempt) => {
    await asAda();
    return attempt(() => basic('/api/legacy/stock', 'ada', 'babbage'));
  },

  'invalid-api-key': async (attempt) => {
    await asAda();
    return attempt(() => call('/api/partners/prices', { headers: { 'X-Api-Key': 'acme_live_0000000000' } }));
  },

  'missing-api-key': async (attempt) => {
    await asAda();
    return attempt(() => call('/api/partners/prices'));
  },

  'invalid-client': async (attempt) => {
    await asAda();
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: 'acme-reports',
      client_secret: 'not-the-secret',
    });
    return attempt(() => call('/oauth/token', { method: 'POST', credentials: 'omit', body }));
  },

  'wrong-scheme': async (attempt) => {
    await asAda();
    return attempt(() => call('/api/invoices', { headers: { Authorization: `Token ${tokens.access}` } }));
  },

  'credentials-incomplete': async (attempt) => {
    return attempt(() => post('/api/login', { username: 'ada', pass: 'lovelace' }));
  },

  'authorization-stripped-on-redirect': async (attempt) => {
    await asAda();
    return attempt(() => bearer('/api/old/shipments'));
  },

  'authorization-stripped-by-proxy': async (attempt) => {
    await asAda();
    await bearer('/api/invoices');
    return attempt(() => bearer('/gateway/invoices'));
  },

  'preflight-blocked': async (attempt) => {
    await asAda();
    return attempt(() => bearer(`${partner}/v1/customs`));
  },
};

/** Credentials of the browser's own are left out: it would answer the challenge with its password window. */
function basic(url, username, password) {
  const Authorization = `Basic ${btoa(`${username}:${password}`)}`;
  return call(url, { credentials: 'omit', headers: { Authorization } });
}
