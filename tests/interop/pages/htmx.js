// htmx: an attribute asks, and the answer is put into the page.
import htmx from 'htmx.org';
import { appears, page, stale, three, token } from './common.js';
import { button, renewed } from './shared/htmx.js';

page({
  async renew() {
    await stale();
    const load = button(htmx, '/page/orders');
    document.addEventListener('htmx:config:request', ({ detail }) => (detail.ctx.request.headers.Authorization = `Bearer ${token()}`));
    document.addEventListener('htmx:response:error', () => renewed().then(() => load.click()), { once: true });
    document.addEventListener('htmx:before:swap', (event) => event.detail.ctx?.response?.status == 401 && event.preventDefault());
    load.click();
    return 'got ' + (await appears('#answer .answer')).textContent;
  },
  hooks() {
    const heard = [];
    const names = ['config:request', 'confirm', 'before:request', 'before:response', 'after:request', 'response:error', 'before:swap', 'after:swap', 'error', 'finally:request'];
    for (const name of names) document.addEventListener('htmx:' + name, ({ detail }) => heard.push(`${name} ${detail?.ctx?.response?.status} ${detail?.error?.name}`));
    return three(heard, (path, stop) => {
      const load = button(htmx, path == '/api/session' ? '/page/orders' : path);
      return new Promise((done) => {
        document.addEventListener('htmx:finally:request', () => setTimeout(() => done(document.querySelector('#answer').textContent), 50), { once: true });
        load.click();
        if (stop) setTimeout(() => htmx.trigger(load, 'htmx:abort'));
      });
    });
  },
  start({ slow }) {
    const load = button(htmx, '/page/orders' + (slow ? '?slow' : ''));
    let status = '';
    document.addEventListener('htmx:response:error', ({ detail }) => (status = `failed: ${detail.ctx.response.status} | `), { once: true });
    const done = new Promise((done) => {
      document.addEventListener('htmx:finally:request', () => setTimeout(() => done((status || 'got ') + document.querySelector('#answer').textContent)), { once: true });
    });
    load.click();
    return { done, cancel: () => htmx.trigger(load, 'htmx:abort') };
  },
});
