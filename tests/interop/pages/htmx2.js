// htmx 2, which most pages still have, and which asks by XMLHttpRequest.
import htmx from 'htmx2';
import { appears, page, stale, three, token } from './common.js';
import { button, renewed } from './shared/htmx.js';

page({
  start({ slow }) {
    const load = button(htmx, '/page/orders' + (slow ? '?slow' : ''));
    const done = new Promise((done) => {
      const ended = ({ detail: { xhr } }) => setTimeout(() => done(xhr.status == 200 ? 'got ' + document.querySelector('#answer').textContent : `failed: ${xhr.status}`), 50);
      for (const name of ['afterRequest', 'xhr:abort']) document.addEventListener('htmx:' + name, ended, { once: true });
    });
    load.click();
    return { done, cancel: () => htmx.trigger(load, 'htmx:abort') };
  },
  async renew() {
    await stale();
    const load = button(htmx, '/page/orders');
    document.addEventListener('htmx:configRequest', ({ detail }) => (detail.headers.Authorization = `Bearer ${token()}`));
    document.addEventListener('htmx:responseError', () => renewed().then(() => load.click()), { once: true });
    load.click();
    return 'got ' + (await appears('#answer .answer')).textContent;
  },
  hooks() {
    const heard = [];
    const names = ['configRequest', 'confirm', 'beforeRequest', 'beforeSend', 'xhr:loadstart', 'xhr:loadend', 'beforeOnLoad', 'afterOnLoad', 'responseError', 'sendError', 'sendAbort', 'beforeSwap', 'afterSwap', 'afterRequest'];
    for (const name of names) document.addEventListener('htmx:' + name, ({ detail }) => heard.push(`${name} ${detail?.xhr?.status}`));
    return three(heard, (path, stop) => {
      const load = button(htmx, path == '/api/session' ? '/page/orders' : path);
      return new Promise((done) => {
        document.addEventListener('htmx:afterRequest', () => setTimeout(() => done(document.querySelector('#answer').textContent), 50), { once: true });
        load.click();
        if (stop) htmx.trigger(load, 'htmx:abort');
      });
    });
  },
});
