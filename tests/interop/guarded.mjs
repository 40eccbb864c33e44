// The app behind the proxies that are tried: whom it knows by a cookie it lets in, and it wants a token at /api/tokens.
import { createHash } from 'node:crypto';
import { listening } from './process.mjs';

/** Starts it on a free port. */
export const guarded = () =>
  listening((request, response) => {
    const answer = (status, headers = {}, value = {}) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
    const { pathname } = new URL(request.url, 'http://app');
    const sid = /(?:^|; )sid=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
    const put = (value) => answer(204, { 'set-cookie': `sid=${value}; Path=/; HttpOnly; SameSite=Lax` });
    if (pathname == '/session') return put('good');
    // As if it had run out.
    if (pathname == '/end') return put('over');
    if (pathname == '/login') return answer(200, { 'content-type': 'text/html' }, 'sign in');
    if (pathname.startsWith('/api/tokens')) return request.headers.authorization ? answer(200) : answer(401, { 'www-authenticate': 'Bearer realm="orders"' }, { message: 'No token was sent.' });
    if (sid == 'good') return answer(200, {}, { sub: 'ada' });
    return answer(401, sid ? { 'www-authenticate': 'Session error="session_expired"' } : {});
  });

/** A line of a password file that nginx and Apache read. */
export const htpasswd = (name, password) => `${name}:{SHA}${createHash('sha1').update(password).digest('base64')}\n`;
