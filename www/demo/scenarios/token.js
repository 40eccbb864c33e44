// Scenarios of bearer tokens: what is wrong with the token itself.

import { bearer, call, callByXhr, partner, post, tokens } from '../api.js';
import { asAda, elsewhere, expiryOf, freshTokens, oddToken } from './support.js';

export const token = {
  'expired-token': async (attempt) => {
    await untilExpired(() => bearer('/api/invoices'));
    return attempt(() => bearer('/api/invoices'));
  },

  'expired-token-xhr': async (attempt) => {
    const byXhr = () => callByXhr('/api/invoices', { Authorization: `Bearer ${tokens.access}` });
    await untilExpired(byXhr);
    return attempt(byXhr);
  },

  'expired-token-cross-origin': async (attempt) => {
    await untilExpired(() => bearer(`${partner}/v1/quotes`));
    return attempt(() => bearer(`${partner}/v1/quotes`));
  },

  'token-revoked': async (attempt) => {
    await asAda();
    await bearer('/api/invoices');
    await elsewhere('revoke-token', { token: tokens.access });
    return attempt(() => bearer('/api/invoices'));
  },

  'refresh-token-invalid': async (attempt) => {
    const { refresh_token } = await asAda();
    await post('/api/token/refresh', { refresh_token });
    // The app forgot to keep the new one, so the old one is still in its storage.
    return attempt(() => post('/api/token/refresh', { refresh_token: tokens.refresh }));
  },

  'token-invalid': async (attempt) => {
    await asAda();
    return attempt(() => call('/api/webhooks', { headers: { Authorization: 'Bearer acme_pat_0000000000000000' } }));
  },

  'token-signature-invalid': async (attempt) => {
    const { access_token, refresh_token } = await asAda();
    const [header, claims, signature] = access_token.split('.');
    const other = (signature[0] === 'A' ? 'B' : 'A') + signature.slice(1);
    tokens.keep({ access_token: [header, claims, other].join('.'), refresh_token });
    return attempt(() => bearer('/api/invoices'));
  },

  'wrong-audience': async (attempt) => {
    await asAda();
    await freshTokens({ audience: 'acme-reports' });
    return attempt(() => bearer('/api/invoices'));
  },

  'wrong-issuer': async (attempt) => {
    await asAda();
    await oddToken({ staging: true });
    return attempt(() => bearer('/api/invoices'));
  },

  'wrong-token-type': async (attempt) => {
    await asAda();
    return attempt(() => call('/api/invoices', { headers: { Authorization: `Bearer ${tokens.refresh}` } }));
  },

  'token-malformed': async (attempt) => {
    const { refresh_token } = await asAda();
    // The field was renamed, and storage keeps words only.
    tokens.keep({ refresh_token });
    return attempt(() => bearer('/api/invoices'));
  },

  'token-not-yet-valid': async (attempt) => {
    await asAda();
    await oddToken({ starts_in: 60 });
    return attempt(() => bearer('/api/invoices'));
  },

  'unknown': async (attempt) => {
    await asAda();
    const authorization = 'Signature keyId="acme-web",algorithm="hmac-sha256",headers="date",signature="bm90IGEgc2VjcmV0"';
    return attempt(() => call('/api/vault', { headers: { authorization } }));
  },

  'self-recovery': async (attempt) => {
    await untilExpired(() => bearer('/api/invoices'));
    return attempt(async () => {
      try {
        await bearer('/api/invoices');
      } catch {
        tokens.keep(await post('/api/token/refresh', { refresh_token: tokens.refresh }));
        await bearer('/api/invoices');
      }
    });
  },
};

/** A token of two seconds that worked, and then really ran out. */
async function untilExpired(work) {
  await asAda();
  const { access_token } = await oddToken({ lifetime: 2 });
  await work();
  await expiryOf(access_token);
}
