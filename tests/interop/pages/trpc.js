// tRPC's client, by single calls.
import { createTRPCClient, httpLink } from '@trpc/client';
import { page, said } from './common.js';

const client = createTRPCClient({ links: [httpLink({ url: '/trpc' })] });

page({
  start({ slow }) {
    const stop = new AbortController();
    return { done: said(client[slow ? 'slow' : 'orders'].query(undefined, { signal: stop.signal }), (list) => list), cancel: () => stop.abort() };
  },
});
