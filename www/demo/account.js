// Who is signed in, as far as the page knows.

import { call, post, tokens } from './api.js';

let user = null;
const listeners = [];

export function current() {
  return user;
}

export function onChange(listener) {
  listeners.push(listener);
}

/** Asks the server, and gets tokens if someone is signed in. Being nobody is no error here. */
export async function refresh() {
  const answer = await call('/api/whoami');
  user = answer.user === null ? null : answer;
  if (user) await tokens.ensureFor(user.signed_in_at);
  for (const listener of listeners) listener(user);
  return user;
}

export async function signIn(username, password) {
  await post('/api/login', { username, password });
  return refresh();
}

export async function signOut() {
  await post('/api/logout');
  tokens.drop();
  return refresh();
}
