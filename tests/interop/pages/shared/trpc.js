// A page of tRPC's client, whichever link its calls go by.
import { createTRPCClient, retryLink } from '@trpc/client';
import { page, renewToken, said, stale, token } from '../common.js';

/** Runs the page. */
export const run = (link) => {
  const client = createTRPCClient({ links: [link({ url: '/trpc' })] });

  page({
    start({ slow }) {
      const stop = new AbortController();
      return { done: said(client[slow ? 'slow' : 'orders'].query(undefined, { signal: stop.signal }), (list) => list), cancel: () => stop.abort() };
    },
    async renew() {
      await stale();
      const refused = ({ error, attempts }) => error.data?.httpStatus == 401 && attempts < 2;
      const fresh = () => (renewToken((path) => fetch(path, { method: 'POST' }).then((answer) => answer.json())), 100);
      const headers = () => ({ Authorization: `Bearer ${token()}` });
      const own = createTRPCClient({ links: [retryLink({ retry: refused, retryDelayMs: fresh }), link({ url: '/trpc', headers })] });
      return said(own.orders.query(), (list) => list);
    },
  });
};
