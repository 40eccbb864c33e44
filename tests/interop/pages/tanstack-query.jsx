// TanStack Query in React: a query in a component, which tries again by itself.
import { MutationCache, QueryCache, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { appears, orders, page, renewToken, stale, three, token } from './common.js';

const client = new QueryClient({ defaultOptions: { queries: { retry: 1, retryDelay: 50 } } });

const load = async ({ queryKey: [, how], signal }) => {
  const answer = await fetch(orders(how), { signal });
  if (!answer.ok) throw new Error('status ' + answer.status);
  return answer.json();
};

function Orders({ how }) {
  const { data, error, isPending, fetchStatus } = useQuery({ queryKey: ['orders', how], queryFn: load });
  if (isPending && fetchStatus == 'idle') return <p className="answer">nothing came</p>;
  if (isPending) return <p>Loading</p>;
  return <p className="answer">{error ? 'failed: ' + error.message : 'got ' + data.orders.join(', ')}</p>;
}

page({
  start(how) {
    client.clear();
    const main = document.querySelector('main');
    createRoot(main).render(<QueryClientProvider client={client}><Orders how={how} /></QueryClientProvider>);
    return { done: appears('.answer', main).then(({ textContent }) => textContent), cancel: () => client.cancelQueries() };
  },
  async renew() {
    await stale();
    const json = async (path, init) => {
      const answer = await fetch(path, init);
      if (!answer.ok) throw Object.assign(new Error('status ' + answer.status), { status: answer.status });
      return answer.json();
    };
    const { orders } = await client.fetchQuery({
      queryKey: ['invoices'],
      queryFn: () => json('/api/invoices', { headers: { Authorization: `Bearer ${token()}` } }),
      // Its own way to try again; the token is a new one by then.
      retry: (count, error) => count < 1 && error.status == 401,
      retryDelay: () => (renewToken((path) => json(path, { method: 'POST' })), 100),
    });
    return 'got ' + orders.join(', ');
  },
  hooks() {
    const heard = [];
    const note = (name) => (one, two) => heard.push(`${name} ${one?.message ?? JSON.stringify(one)} ${two?.message ?? ''}`.slice(0, 120));
    const queryCache = new QueryCache({ onSuccess: note('cache success'), onError: note('cache error'), onSettled: note('cache settled') });
    const mutationCache = new MutationCache({ onMutate: () => heard.push('mutation cache'), onError: note('mutation cache error') });
    const own = new QueryClient({ queryCache, mutationCache, defaultOptions: { queries: { retry: (count) => (heard.push('retry? ' + count), count < 2), retryDelay: 10 } } });
    return three(heard, async (path, stop) => {
      const queryKey = [path, stop];
      const asked = own.fetchQuery({
        queryKey,
        async queryFn({ signal }) {
          signal.addEventListener('abort', () => heard.push('signal aborted'));
          const answer = await fetch(path, { signal });
          if (!answer.ok) throw new Error('status ' + answer.status);
          return answer.json();
        },
      });
      if (stop) own.cancelQueries({ queryKey });
      const ended = await asked.then(JSON.stringify, (error) => `threw ${error.constructor.name == 'Error' ? error.message : 'as given up'}`);
      const mutation = own.getMutationCache().build(own, { mutationFn: () => fetch(path, { method: 'POST' }).then(({ status }) => { if (status != 200) throw new Error(status); }), onError: note('mutation error'), onSettled: note('mutation settled') });
      return `${ended}; mutation ${await mutation.execute().catch(({ message }) => message)}`;
    });
  },
});
