// tRPC's client as it is mostly set up: calls of one turn go together, and the answer is a list.
import { createTRPCClient, httpBatchLink, retryLink } from '@trpc/client';
import { page, renewToken, said, stale, token } from './common.js';

const client = createTRPCClient({ links: [httpBatchLink({ url: '/trpc' })] });

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
    const own = createTRPCClient({ links: [retryLink({ retry: refused, retryDelayMs: fresh }), httpBatchLink({ url: '/trpc', headers })] });
    return said(own.orders.query(), (list) => list);
  },
});
