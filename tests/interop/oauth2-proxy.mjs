// Answers as oauth2-proxy's documentation says that its addresses do, for the recipe behind it: the proxy itself is in no
// registry that tests may ask. Its provider is an origin of its own, where somebody is signed in already.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

const listening = async (answer) => {
  const server = createServer(answer);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { server, origin: `http://127.0.0.1:${server.address().port}` };
};

/** Starts it. `domains` are those of `--whitelist-domain`, and may be added to. */
export const oauth2Proxy = async (domains) => {
  const sessions = new Set();
  const going = new Map(); // where somebody wants to be led, by the state of a sign-in that began
  const asked = [];
  const page = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign In</title><form method="GET" action="/oauth2/start"><button>Sign in with OpenID Connect</button></form></html>';

  const provider = await listening((request, response) => {
    const { searchParams } = new URL(request.url, 'http://provider');
    const back = new URL(searchParams.get('redirect_uri'));
    back.search = new URLSearchParams({ code: randomUUID(), state: searchParams.get('state') });
    response.writeHead(302, { location: back.href }).end();
  });

  const { server, origin } = await listening((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://proxy');
    const value = /(?:^|; )_oauth2_proxy=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
    const signedIn = sessions.has(value);
    const cookie = (value, more = '') => ({ 'set-cookie': `_oauth2_proxy=${value}; Path=/; HttpOnly; SameSite=Lax${more}` });
    const answer = (status, headers = {}, body = '') => response.writeHead(status, headers).end(body);
    const allowed = (address = '/') => {
      if (/^\/(?![/\\])/.test(address)) return address;
      return URL.canParse(address) && domains.includes(new URL(address).host) ? address : '/';
    };
    asked.push(pathname);
    switch (pathname) {
      case '/oauth2/auth':
        return signedIn ? answer(202, { 'x-auth-request-user': 'ada' }) : answer(401, { 'content-type': 'text/plain; charset=utf-8' }, 'Unauthorized\n');
      case '/oauth2/userinfo':
        return signedIn ? answer(200, { 'content-type': 'application/json' }, '{"user":"ada","email":"ada@acme.example"}') : answer(401, { 'content-type': 'text/plain; charset=utf-8' }, 'Unauthorized\n');
      case '/oauth2/sign_in':
        return answer(200, { 'content-type': 'text/html', ...cookie('', '; Max-Age=0') }, page);
      case '/oauth2/sign_out':
        sessions.delete(value);
        return answer(302, { location: allowed(searchParams.get('rd') ?? undefined), ...cookie('', '; Max-Age=0') });
      case '/oauth2/start': {
        const state = randomUUID();
        going.set(state, allowed(searchParams.get('rd') ?? undefined));
        const redirect = new URLSearchParams({ client_id: 'orders', response_type: 'code', state, redirect_uri: `http://${request.headers.host}/oauth2/callback` });
        return answer(302, { location: `${provider.origin}/authorize?${redirect}` });
      }
      case '/oauth2/callback': {
        const place = going.get(searchParams.get('state'));
        if (!place) return answer(403, { 'content-type': 'text/html' }, 'Login Failed: The upstream identity provider returned an error');
        const fresh = randomUUID();
        sessions.add(fresh);
        return answer(302, { location: place, ...cookie(fresh) });
      }
      default:
        return answer(404);
    }
  });

  return {
    host: new URL(origin).host,
    asked,
    /** As when their time is over. */
    end: () => sessions.clear(),
    stop() {
      for (const one of [server, provider.server]) {
        one.close();
        one.closeAllConnections();
      }
    },
  };
};
