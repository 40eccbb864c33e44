// TanStack Query in React: a query in a component, which tries again by itself.
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { appears, orders, page } from './common.js';

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
});
