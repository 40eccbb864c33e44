// oidc-client-ts: keeps the tokens, and renews them by its refresh token; the app asks with what it gives.
import { User, UserManager, WebStorageStateStore } from 'oidc-client-ts';
import { page, said, stale, token } from './common.js';

const manager = new UserManager({
  authority: location.origin + '/oidc',
  client_id: 'orders',
  redirect_uri: location.origin + '/back',
  userStore: new WebStorageStateStore({ store: localStorage }),
  automaticSilentRenew: false,
});

const invoices = async ({ signal, slow } = {}) => {
  const user = await manager.getUser();
  const answer = await fetch('/api/invoices' + (slow ? '?slow' : ''), { signal, headers: { Authorization: `Bearer ${user.access_token}` } });
  if (!answer.ok) throw Object.assign(new Error('the server refused'), { status: answer.status });
  return answer.json();
};

/** As it is after the page was left open: the access token has run out. */
const expire = async () => {
  await stale();
  const now = Math.floor(Date.now() / 1000);
  const profile = { sub: 'ada', iss: location.origin + '/oidc', aud: 'orders', iat: now - 900, exp: now - 30 };
  await manager.storeUser(new User({ access_token: token(), refresh_token: 'r1', token_type: 'Bearer', profile, expires_at: now - 30, scope: 'openid' }));
  localStorage.removeItem('access_token');
};

const renewed = () => manager.signinSilent();

page({
  start({ slow }) {
    const stop = new AbortController();
    return { done: said(invoices({ slow, signal: stop.signal }), ({ orders }) => orders), cancel: () => stop.abort() };
  },
  async renew() {
    await expire();
    return said(invoices().catch(() => renewed().then(() => invoices())), ({ orders }) => orders);
  },
  expire,
  async signedIn() {
    if (!(await manager.getUser())) await expire();
    await renewed();
  },
});
