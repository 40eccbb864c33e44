// Apache: Basic, Digest, forms, and mod_auth_openidc.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htpasswd } from '../../guarded.mjs';
import { launch, located } from '../../process.mjs';
import { SECRET } from '../../tokens.mjs';

export const title = 'Apache';
const apache = located('apache2');
const MODULES = '/usr/lib/apache2/modules';
const NAMES = 'mpm_event authn_core authz_core authz_user authn_file auth_basic auth_digest auth_form request session session_cookie dir alias env headers mime'.split(' ');
const openidc = existsSync(join(MODULES, 'mod_auth_openidc.so'));
export const missing = () => !apache && 'Apache (apache2) is not installed';
export const version = () => {
  const module = openidc ? 'mod_auth_openidc ' + execFileSync('dpkg-query', ['-W', '-f', '${Version}', 'libapache2-mod-auth-openidc'], { encoding: 'utf8' }) : 'without mod_auth_openidc, which is not installed';
  return `Apache ${/Apache\/(\S+)/.exec(execFileSync(apache, ['-v'], { encoding: 'utf8' }))[1]}, ${module}`;
};

const md5 = (text) => createHash('md5').update(text).digest('hex');
const digestFile = () => `ada:Orders:${md5('ada:Orders:correct horse')}\n`;

export const start = async ({ folder, origin }) => {
  const conf = (name) => readFileSync(join(import.meta.dirname, name), 'utf8');
  const modules = [...NAMES, ...(openidc ? ['auth_openidc'] : [])].map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n');
  const settings = conf('apache.conf').replace('{modules}', modules).replace('{oidc}', openidc ? conf('openidc.conf') : '');
  writeFileSync(join(folder, 'apache.conf'), settings.replaceAll('{folder}', folder).replaceAll('{port}', new URL(origin).port).replaceAll('{secret}', SECRET));
  writeFileSync(join(folder, 'htpasswd'), htpasswd('ada', 'correct horse') + htpasswd('grace', 'hopper'));
  writeFileSync(join(folder, 'htdigest'), digestFile());
  mkdirSync(join(folder, 'site/api'), { recursive: true });
  for (const name of ['orders', 'admin', 'digest', 'form', 'led', 'openid', 'away', 'tokens']) writeFileSync(join(folder, 'site/api', name), '{}');
  writeFileSync(join(folder, 'site/login.html'), '<!doctype html><title>Sign in</title><form method="post" action="/dologin"><input name="httpd_username"><input type="password" name="httpd_password"></form>');
  return launch(apache, ['-X', '-f', join(folder, 'apache.conf')], origin);
};

/** What a page sends that computes Digest (RFC 7616) by itself, with the server's own nonce. */
const digest = (password, age = 0) => async (origin) => {
  const challenge = (await fetch(origin + '/api/digest')).headers.get('www-authenticate');
  const nonce = /nonce="([^"]+)"/.exec(challenge)[1];
  await new Promise((done) => setTimeout(done, age));
  const response = md5([md5(`ada:Orders:${password}`), nonce, '00000001', 'c', 'auth', md5('GET:/api/digest')].join(':'));
  return `Digest username="ada", realm="Orders", nonce="${nonce}", uri="/api/digest", algorithm=MD5, qop=auth, nc=00000001, cnonce="c", response="${response}"`;
};
const withDigest = ({ quiet, prepared }) => quiet(prepared, '/api/digest');

const signedIn = { httpd_username: 'ada', httpd_password: 'correct horse', httpd_location: '/api/form' };

export const cases = [
  { did: 'Basic: the right password', cause: null, act: ({ basic }) => basic('ada', 'correct horse') },
  { did: 'Basic: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet() },
  { did: 'Basic: a wrong password', cause: 'wrong_password', first: 'check_credentials', act: ({ basic }) => basic('ada', 'battery staple') },
  { did: 'Basic: a bearer token', cause: 'wrong_scheme', first: 'contact_support', act: ({ quiet, tokens }) => quiet(`Bearer ${tokens.good}`) },
  {
    did: 'Basic: the right password, but `Require user` names another',
    cause: 'wrong_password',
    first: 'check_credentials',
    truth: 'permission_denied',
    act: ({ basic }) => basic('ada', 'correct horse', '/api/admin'),
  },
  { did: 'Digest: the right password', cause: null, prepare: digest('correct horse'), act: withDigest },
  { did: 'Digest: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ quiet }) => quiet(undefined, '/api/digest') },
  { did: 'Digest: a wrong password', cause: 'wrong_password', first: 'check_credentials', prepare: digest('battery staple'), act: withDigest },
  { did: 'Digest: a nonce that is too old', cause: 'digest_nonce_stale', first: 'retry', prepare: digest('correct horse', 5200), act: withDigest },
  { did: 'form: signed in', cause: null, prepare: () => signedIn, act: ({ form, prepared }) => form('/dologin', prepared) },
  { did: 'form: nobody is signed in', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/api/form') },
  { did: 'form: a wrong password', cause: 'wrong_password', first: 'check_credentials', prepare: () => ({ ...signedIn, httpd_password: 'battery staple' }), act: ({ form, prepared }) => form('/dologin', prepared) },
  {
    did: 'form: the session has run out',
    cause: 'session_expired',
    first: 'sign_in',
    prepare: () => signedIn,
    act: async ({ form, prepared, get }) => (await form('/dologin', prepared), await get('/api/form'), await new Promise((done) => setTimeout(done, 2500)), get('/api/form')),
    works: ({ form, prepared }) => form('/dologin', prepared),
  },
  { did: 'form: `AuthFormLoginRequiredLocation` leads to a page to sign in', cause: 'sso_redirect', first: 'pass_gateway', act: ({ get }) => get('/api/led') },
  ...(openidc
    ? [
        { did: 'OpenID Connect: nobody is signed in; a script is told so, and not led away', status: 401, cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/api/openid') },
        { did: 'OpenID Connect: scripts are led to the provider, too, another origin', status: 0, cause: 'sso_redirect', first: 'pass_gateway', act: ({ get }) => get('/api/away') },
        { did: 'OAuth 2.0: a good token', cause: null, act: ({ bearer, tokens }) => bearer(tokens.good, '/api/tokens') },
        { did: 'OAuth 2.0: nothing is sent', cause: 'no_credentials', first: 'sign_in', act: ({ get }) => get('/api/tokens') },
        { did: 'OAuth 2.0: a token that has run out', cause: 'expired_token', first: 'sign_in', act: ({ bearer, tokens }) => bearer(tokens.expired, '/api/tokens') },
        { did: 'OAuth 2.0: a forged token', cause: 'token_signature_invalid', first: 'sign_in', truth: 'token_signature_invalid', act: ({ bearer, tokens }) => bearer(tokens.forged, '/api/tokens') },
        { did: 'OAuth 2.0: the token is the word “undefined”', cause: 'token_malformed', first: 'sign_in', act: ({ bearer }) => bearer('undefined', '/api/tokens') },
      ]
    : []),
];
