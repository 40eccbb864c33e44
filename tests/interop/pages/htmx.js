// htmx: an attribute asks, and the answer is put into the page.
import htmx from 'htmx.org';
import { appears, page, renewToken, stale, three, token } from './common.js';

const renewed = () => renewToken((path) => fetch(path, { method: 'POST' }).then((answer) => answer.json()));
/** A button that asks for a path. */
const button = (path) => {
  const main = document.querySelector('main');
  main.innerHTML = `<div id="answer"></div><button hx-get="${path}" hx-target="#answer" hx-select=".answer">Load</button>`;
  htmx.process(main);
  return main.querySelector('button');
};

page({
  async renew() {
    await stale();
    const load = button('/page/orders');
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
      const load = button(path == '/api/session' ? '/page/orders' : path);
      return new Promise((done) => {
        document.addEventListener('htmx:finally:request', () => setTimeout(() => done(document.querySelector('#answer').textContent), 50), { once: true });
        load.click();
        if (stop) setTimeout(() => htmx.trigger(load, 'htmx:abort'));
      });
    });
  },
  start({ slow }) {
    const main = document.querySelector('main');
    main.innerHTML = `<div id="answer"></div><button hx-get="/page/orders${slow ? '?slow' : ''}" hx-target="#answer" hx-select=".answer">Load</button>`;
    htmx.process(main);
    const button = main.querySelector('button');
    let status = '';
    document.addEventListener('htmx:response:error', ({ detail }) => (status = `failed: ${detail.ctx.response.status} | `), { once: true });
    const done = new Promise((done) => {
      document.addEventListener('htmx:finally:request', () => setTimeout(() => done(status ? status + main.querySelector('#answer').textContent : 'got ' + main.querySelector('#answer').textContent)), { once: true });
    });
    button.click();
    return { done, cancel: () => htmx.trigger(button, 'htmx:abort') };
  },
});
