// ky, which wraps fetch, clones its requests and tries again by itself; a hook renews the token.
import ky from 'ky';
import { orders, page, renewToken, said, stale, token } from './common.js';

const api = ky.create({
  hooks: {
    beforeRequest: [({ request }) => request.headers.set('Authorization', `Bearer ${token()}`)],
    afterResponse: [
      async ({ request, response }) => {
        if (response.status != 401) return undefined;
        const fresh = await renewToken((path) => ky.post(path).json());
        const again = new Request(request);
        again.headers.set('Authorization', `Bearer ${fresh}`);
        return ky(again);
      },
    ],
  },
});

page({
  start(how) {
    const stop = new AbortController();
    return { done: said(ky.get(orders(how), { signal: stop.signal }).json(), ({ orders }) => orders), cancel: () => stop.abort() };
  },
  async renew() {
    await stale();
    return said(api.get('/api/invoices').json(), ({ orders }) => orders);
  },
});
