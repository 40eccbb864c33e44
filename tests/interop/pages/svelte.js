// Svelte: a component that awaits in its markup.
import { mount } from 'svelte';
import Orders from './Orders.svelte';
import { appears, orders, page } from './common.js';

page({
  start(how) {
    const main = document.querySelector('main');
    const stop = new AbortController();
    mount(Orders, { target: main, props: { path: orders(how), signal: stop.signal } });
    return { done: appears('.answer', main).then(({ textContent }) => textContent), cancel: () => stop.abort() };
  },
});
