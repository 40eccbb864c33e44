// No library at all.
import { orders, page, renewToken, said, stale, token } from './common.js';

const json = async (path, init) => {
  const answer = await fetch(path, init);
  if (!answer.ok) throw Object.assign(new Error('the server refused'), { status: answer.status });
  return answer.json();
};

page({
  start(how) {
    const stop = new AbortController();
    return { done: said(json(orders(how), { signal: stop.signal }), ({ orders }) => orders), cancel: () => stop.abort() };
  },
  async renew() {
    await stale();
    const invoices = () => json('/api/invoices', { headers: { Authorization: `Bearer ${token()}` } });
    return said(invoices().catch(() => renewToken((path) => json(path, { method: 'POST' })).then(invoices)), ({ orders }) => orders);
  },
});
