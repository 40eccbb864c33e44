// Scenarios of proofs that the page computes: DPoP, Digest, signed requests.

import { call } from '../api.js';
import { Digest } from '../proofs/digest.js';
import { Dpop } from '../proofs/dpop.js';
import { hawk } from '../proofs/hawk.js';
import { asAda, pause } from './support.js';

const HOUR = 3600;

export const proof = {
  'dpop-proof-missing': async (attempt) => {
    const dpop = await boundToken();
    return attempt(() => call('/api/dpop/balance', { headers: { Authorization: `DPoP ${dpop.token}` } }));
  },

  'dpop-proof-invalid': async (attempt) => {
    const dpop = await boundToken();
    await dpop.call('GET', '/api/dpop/balance');
    return attempt(() => dpop.call('GET', '/api/dpop/balance', { htu: `${location.origin}/api/v1/balance` }));
  },

  'dpop-nonce-required': async (attempt) => {
    const dpop = await boundToken();
    return attempt(() => dpop.call('GET', '/api/dpop/statement'));
  },

  'digest-nonce-stale': async (attempt) => {
    await asAda();
    const digest = await Digest.challengedBy('/api/digest/stock', 'ada', 'lovelace');
    await digest.call();
    await pause(2300);
    return attempt(() => digest.call());
  },

  'clock-skew': async (attempt) => {
    await asAda();
    const key = await call('/api/signed/key', { method: 'POST' });
    const deviceClock = Math.floor(Date.now() / 1000) - HOUR;
    return attempt(async () => {
      const Authorization = await hawk(key, '/api/signed/ledger', deviceClock);
      return call('/api/signed/ledger', { headers: { Authorization } });
    });
  },
};

async function boundToken() {
  await asAda();
  const dpop = await Dpop.withNewKey();
  dpop.token = (await dpop.call('POST', '/api/dpop/token')).access_token;
  return dpop;
}
