// A page of tRPC's client, whichever link its calls go by.
import { createTRPCClient, retryLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { page, renewToken, said, stale, three, token } from '../common.js';

/** Runs the page. */
export const run = (link) => {
  const client = createTRPCClient({ links: [link({ url: '/trpc' })] });

  page({
    start({ slow }) {
      const stop = new AbortController();
      return { done: said(client[slow ? 'slow' : 'orders'].query(undefined, { signal: stop.signal }), (list) => list), cancel: () => stop.abort() };
    },
    /** A link that is told of every operation and what becomes of it. */
    async hooks() {
      await stale();
      const heard = [];
      const noting =
        (name) =>
        () =>
        ({ op, next }) =>
          observable((observer) => {
            heard.push(`${name} ${op.type} ${op.path}`);
            const { unsubscribe } = next(op).subscribe({
              next: (value) => (heard.push(`${name} ${JSON.stringify(value.result)}`), observer.next(value)),
              error: (error) => (heard.push(`${name} ${error.name} ${error.message} ${error.data?.httpStatus}`), observer.error(error)),
              complete: () => (heard.push(name + ' complete'), observer.complete()),
            });
            return () => (heard.push(name + ' left'), unsubscribe());
          });
      return three(heard, (path, stop) => {
        const headers = () => (path == '/api/refused' ? { Authorization: `Bearer ${token()}` } : {});
        const own = createTRPCClient({ links: [noting('outer'), noting('inner'), link({ url: '/trpc', headers })] });
        const control = new AbortController();
        const asked = own[path == '/api/nowhere' ? 'nowhere' : 'orders'].query(undefined, { signal: control.signal });
        if (stop) control.abort();
        return asked.then((list) => `ended ${list}`, ({ name, message, data }) => `threw ${name} ${message} ${data?.httpStatus}`);
      });
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
