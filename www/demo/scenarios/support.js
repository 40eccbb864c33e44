// What several scenarios need first.

import * as account from '../account.js';
import { call, post, tokens } from '../api.js';

/** Signed in as the customer Ada, with new tokens: whatever an earlier scenario broke is whole again. */
export async function asAda() {
  const user = await account.refresh();
  if (user?.user !== 'ada') await account.signIn('ada', 'lovelace');
  return freshTokens();
}

/** New tokens, kept where the app keeps them. */
export async function freshTokens(wanted) {
  return tokens.keep(await post('/api/token', wanted));
}

/** A token that is really signed and really odd, kept where the app keeps them. */
export async function oddToken(odd) {
  return tokens.keep(await post('/demo-api/token', odd));
}

/** Something happens in another window, on another device, in an office. */
export function elsewhere(what, body) {
  return post(`/demo-api/elsewhere/${what}`, body);
}

export function orders(init) {
  return call('/api/session/orders', init);
}

export function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Until the token's `exp` has really passed. */
export function expiryOf(token) {
  const claims = JSON.parse(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')));
  return pause(claims.exp * 1000 - Date.now() + 150);
}
