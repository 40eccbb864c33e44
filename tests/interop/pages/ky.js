// ky, which wraps fetch, clones its requests and tries again by itself; a hook renews the token.
import ky from 'ky';
import { orders, page, renewToken, said, stale, three, token } from './common.js';

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
  hooks() {
    const heard = [];
    const note = (name) => ({ response, error, retryCount }) => void heard.push([name, response?.status, error?.name, retryCount].join(' '));
    const kept = ky.create({
      retry: { limit: 1, statusCodes: [401], backoffLimit: 20 },
      hooks: { beforeRequest: [note('before')], afterResponse: [note('after')], beforeRetry: [note('again')], beforeError: [({ error }) => (heard.push('error ' + error.name), error)] },
    });
    return three(heard, (path, stop) => {
      const control = new AbortController();
      const asked = kept.get(path, { signal: control.signal });
      if (stop) control.abort();
      return asked.then(({ status }) => `ended ${status}`, (error) => `threw ${error.name}`);
    });
  },
});
