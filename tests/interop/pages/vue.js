// Vue: a component that asks when it is there, and gives the call up when it goes.
import { createApp } from 'vue';
import Orders from './Orders.vue';
import { appears, orders, page, renewing, stale } from './common.js';

const main = document.querySelector('main');
/** Puts the component into the page; what it shows, and how it goes. */
const shown = (ask) => {
  const app = createApp(Orders, { ask });
  const { answer } = app.mount(main).$.exposed;
  return { words: appears('.answer', main).then(({ textContent }) => textContent), answer, app };
};

page({
  async renew() {
    await stale();
    return shown((signal) => renewing('/api/invoices', { signal })).words;
  },
  start(how) {
    const { words, answer, app } = shown(async (signal) => {
      const answer = await fetch(orders(how), { signal });
      if (!answer.ok) throw new Error('status ' + answer.status);
      return answer.json();
    });
    let left;
    const gone = new Promise((done) => (left = () => setTimeout(() => done('gone: ' + answer.value), 300)));
    return {
      done: Promise.race([words, gone]),
      cancel() {
        app.unmount();
        left();
      },
    };
  },
});
