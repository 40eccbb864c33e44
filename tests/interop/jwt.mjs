// What is done to every server that takes JSON Web Tokens at /api/orders. A server's table says what is to be found for each:
// the cause, the first action, and, if the answer does not tell it, the true cause.
const DONE = {
  good: ['a good token', ({ bearer, tokens }) => bearer(tokens.good)],
  none: ['nothing is sent', ({ get }) => get('/api/orders')],
  expired: ['a token that has run out', ({ bearer, tokens }) => bearer(tokens.expired)],
  early: ['a token that is not valid yet', ({ bearer, tokens }) => bearer(tokens.early)],
  forged: ['a forged token', ({ bearer, tokens }) => bearer(tokens.forged)],
  elsewhere: ['a token for another API', ({ bearer, tokens }) => bearer(tokens.elsewhere)],
  stranger: ["another issuer's token", ({ bearer, tokens }) => bearer(tokens.stranger)],
  undefined: ['the token is the word “undefined”', ({ bearer }) => bearer('undefined')],
  cut: ['a token that was cut short', ({ bearer, tokens }) => bearer(tokens.good.slice(0, 60))],
  basic: ['Basic instead of Bearer', ({ basic }) => basic('ada', 'correct horse')],
  bare: ['no scheme before the token', ({ authorized, tokens }) => authorized(tokens.good)],
  refresh: ['a refresh token', ({ bearer, tokens }) => bearer(tokens.refresh)],
  nobody: ['a token of somebody who is gone', ({ bearer, tokens }) => bearer(tokens.nobody)],
  revoked: ['a token that was revoked', ({ bearer, tokens }) => bearer(tokens.revoked)],
  scope: ['a good token, to write, which its scope does not allow', ({ bearer, tokens }) => bearer(tokens.good, '/api/orders', 'POST')],
};

/** What is to be found where the server tells its reasons; a server's table begins with it, or says otherwise. */
export const TOLD = {
  none: ['no_credentials', 'sign_in'],
  expired: ['expired_token', 'sign_in'],
  early: ['token_not_yet_valid', 'wait'],
  forged: ['token_signature_invalid', 'sign_in'],
  elsewhere: ['wrong_audience', 'sign_in'],
  stranger: ['wrong_issuer', 'sign_in'],
  undefined: ['token_malformed', 'sign_in'],
  cut: ['token_malformed', 'sign_in'],
};

/** The cases, with what to expect of each. */
export const jwt = (expected) =>
  Object.entries({ good: [null], ...expected }).map(([key, [cause, first, truth]]) => {
    const [did, act] = DONE[key];
    // After the button is pressed, a new token is where the old one was.
    const works = key == 'expired' ? ({ keep, tokens }) => keep(tokens.good) : undefined;
    return { did, act, cause, first, truth, works };
  });
