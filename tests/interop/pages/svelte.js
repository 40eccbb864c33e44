// Svelte: a component that awaits in its markup.
import { mount } from 'svelte';
import Orders from './Orders.svelte';
import { appears, orders, page, renewing, stale } from './common.js';

page({
  async renew() {
    await stale();
    const main = document.querySelector('main');
    const ask = async (path, init) => ({ ok: true, json: async () => renewing(path, init) });
    mount(Orders, { target: main, props: { path: '/api/invoices', ask } });
    return (await appears('.answer', main)).textContent;
  },
  start(how) {
    const main = document.querySelector('main');
    const stop = new AbortController();
    mount(Orders, { target: main, props: { path: orders(how), signal: stop.signal } });
    return { done: appears('.answer', main).then(({ textContent }) => textContent), cancel: () => stop.abort() };
  },
});
