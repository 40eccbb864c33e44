// Answers as ASP.NET Core gives them, written down and not run: there is no .NET in Debian. What JwtBearer, Identity and cookies
// answer is said by a server that knows nothing of tokens, in order of the cases.
import { listening } from '../../process.mjs';

export const title = 'ASP.NET Core, answers written down';
export const version = () => 'not run: its answers, from a server that gives them as they are';

const bearer = (description) => ({ 'www-authenticate': `Bearer error="invalid_token", error_description="${description}"` });
const problem = (detail) => [401, { 'content-type': 'application/problem+json' }, JSON.stringify({ type: 'https://tools.ietf.org/html/rfc9110#section-15.5.2', title: 'Unauthorized', status: 401, detail })];
const ANSWERS = {
  '/api/none': [401, { 'www-authenticate': 'Bearer' }],
  '/api/expired': [401, bearer("The token expired at '01/01/2026 00:00:00'")],
  '/api/early': [401, bearer("The token is not valid before '01/01/2126 00:00:00'")],
  '/api/forged': [401, bearer('The signature key was not found')],
  '/api/elsewhere': [401, bearer("The audience 'https://invoices.acme.example/' is invalid")],
  '/api/stranger': [401, bearer("The issuer 'https://login.other.example/' is invalid")],
  '/identity/login': problem('Failed'),
  '/identity/locked/login': problem('LockedOut'),
  '/identity/factor/login': problem('RequiresTwoFactor'),
  // What the cookie handler answers to a script that says it is one; others it leads to the page.
  '/cookie/script': [401, { location: '/Account/Login?ReturnUrl=%2Fcookie%2Fscript' }],
  '/cookie/page': [302, { location: '/Account/Login?ReturnUrl=%2Fcookie%2Fpage' }],
  '/Account/Login': [200, { 'content-type': 'text/html' }, '<!doctype html><title>Log in</title><form method="post"><input name="Input.Email"><input type="password" name="Input.Password"></form>'],
};

export const start = ({ origin }) =>
  listening((request, response) => {
    const [status, headers = {}, body = ''] = ANSWERS[new URL(request.url, origin).pathname] ?? [200, {}, '{}'];
    response.writeHead(status, { server: 'Kestrel', ...headers }).end(body);
  }, new URL(origin).port);

const ADA = { email: 'ada@acme.example', password: 'battery staple' };
const ada = () => ADA;

export const cases = [
  { did: 'JwtBearer: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/api/none') },
  { did: 'JwtBearer: a token that has run out', cause: 'expired_token', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.expired, '/api/expired') },
  { did: 'JwtBearer: a token that is not valid yet', cause: 'token_not_yet_valid', first: 'wait', act: ({ bearer, tokens }) => bearer(tokens.early, '/api/early') },
  { did: 'JwtBearer: a forged token', cause: 'token_signature_invalid', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.forged, '/api/forged') },
  { did: 'JwtBearer: a token for another API', cause: 'wrong_audience', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.elsewhere, '/api/elsewhere') },
  { did: "JwtBearer: another issuer's token", cause: 'wrong_issuer', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.stranger, '/api/stranger') },
  { did: 'Identity: a wrong password', cause: 'wrong_password', first: 'check_credentials', prepare: ada, act: ({ json, prepared }) => json('/identity/login', prepared) },
  { did: 'Identity: locked out', cause: 'rate_or_lockout', first: 'wait', prepare: ada, act: ({ json, prepared }) => json('/identity/locked/login', prepared) },
  { did: 'Identity: a second factor is needed', cause: 'mfa_or_step_up_required', first: 'verify_identity', prepare: ada, act: ({ json, prepared }) => json('/identity/factor/login', prepared) },
  { did: 'cookies: never signed in, by a script that says it is one', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/cookie/script', { 'X-Requested-With': 'XMLHttpRequest' }) },
  { did: 'cookies: never signed in, led to the page to sign in', cause: 'sso_redirect', first: 'pass_gateway', act: ({ get }) => get('/cookie/page') },
];
