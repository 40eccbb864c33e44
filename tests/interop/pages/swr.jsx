// SWR in React, with its own way to try again.
import { createRoot } from 'react-dom/client';
import useSWR from 'swr';
import { appears, orders, page } from './common.js';

const load = async (path) => {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error('status ' + answer.status);
  return answer.json();
};

function Orders({ how }) {
  const { data, error } = useSWR(orders(how), load, { shouldRetryOnError: false, dedupingInterval: 0 });
  if (!data && !error) return <p>Loading</p>;
  return <p className="answer">{error ? 'failed: ' + error.message : 'got ' + data.orders.join(', ')}</p>;
}

page({
  start(how) {
    const main = document.querySelector('main');
    createRoot(main).render(<Orders how={how} />);
    return { done: appears('.answer', main).then(({ textContent }) => textContent) };
  },
});
