// SWR in React, with its own way to try again.
import { createRoot } from 'react-dom/client';
import useSWR, { SWRConfig } from 'swr';
import { appears, orders, page, renewToken, stale, three, token } from './common.js';

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

const json = async (path, init) => {
  const answer = await fetch(path, init);
  if (!answer.ok) throw Object.assign(new Error('status ' + answer.status), { status: answer.status });
  return answer.json();
};

/** Its own way to try again; the token is a new one by then. */
const again = async (error, key, config, revalidate, { retryCount }) => {
  if (error.status != 401 || retryCount > 1) return;
  await renewToken((path) => json(path, { method: 'POST' }));
  revalidate({ retryCount });
};

function Invoices() {
  const { data } = useSWR('/api/invoices', (path) => json(path, { headers: { Authorization: `Bearer ${token()}` } }), { onErrorRetry: again });
  return data ? <p className="answer">got {data.orders.join(', ')}</p> : <p>Loading</p>;
}

function Heard({ path, done }) {
  useSWR(path, json, { onSuccess: () => done('success'), onError: ({ message }) => done('error ' + message), onErrorRetry: () => {} });
  return null;
}

page({
  async renew() {
    await stale();
    const main = document.querySelector('main');
    createRoot(main).render(<Invoices />);
    return (await appears('.answer', main)).textContent;
  },
  hooks() {
    const heard = [];
    const noting = (useNext) => (key, fetcher, config) => {
      const answer = useNext(key, (...given) => (heard.push('middleware ' + key), fetcher(...given)), config);
      return answer;
    };
    return three(heard, (path, stop) => {
      if (stop) return 'there is no way to';
      const root = createRoot(document.body.appendChild(document.createElement('div')));
      return new Promise((done) => {
        const value = { use: [noting], provider: () => new Map(), onLoadingSlow: () => heard.push('slow') };
        root.render(<SWRConfig value={value}><Heard path={path} done={done} /></SWRConfig>);
      });
    });
  },
  start(how) {
    const main = document.querySelector('main');
    createRoot(main).render(<Orders how={how} />);
    return { done: appears('.answer', main).then(({ textContent }) => textContent) };
  },
});
