// tRPC's client as it is mostly set up: calls of one turn go together, and the answer is a list.
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { page, said } from './common.js';

const client = createTRPCClient({ links: [httpBatchLink({ url: '/trpc' })] });

page({
  start({ slow }) {
    const stop = new AbortController();
    return { done: said(client[slow ? 'slow' : 'orders'].query(undefined, { signal: stop.signal }), (list) => list), cancel: () => stop.abort() };
  },
});
