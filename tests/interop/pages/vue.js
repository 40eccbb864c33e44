// Vue: a component that asks when it is there, and gives the call up when it goes.
import { createApp, h, onMounted, onUnmounted, ref } from 'vue';
import { appears, orders, page, renewing, said, stale } from './common.js';

page({
  async renew() {
    await stale();
    const main = document.querySelector('main');
    const answer = ref('');
    const setup = () => {
      onMounted(async () => (answer.value = await said(renewing('/api/invoices'), ({ orders }) => orders)));
      return () => h('p', { class: answer.value ? 'answer' : '' }, answer.value);
    };
    createApp({ setup }).mount(main);
    return (await appears('.answer', main)).textContent;
  },
  start(how) {
    const main = document.querySelector('main');
    const answer = ref('');
    const app = createApp({
      setup() {
        const stop = new AbortController();
        const json = async () => {
          const answer = await fetch(orders(how), { signal: stop.signal });
          if (!answer.ok) throw new Error('status ' + answer.status);
          return answer.json();
        };
        onMounted(async () => (answer.value = await said(json(), ({ orders }) => orders)));
        onUnmounted(() => stop.abort());
        return () => h('p', { class: answer.value ? 'answer' : '' }, answer.value);
      },
    });
    app.mount(main);
    let left;
    const gone = new Promise((done) => (left = () => setTimeout(() => done('gone: ' + answer.value), 300)));
    return {
      done: Promise.race([appears('.answer', main).then(({ textContent }) => textContent), gone]),
      cancel() {
        app.unmount();
        left();
      },
    };
  },
});
