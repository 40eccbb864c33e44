// htmx: an attribute asks, and the answer is put into the page.
import htmx from 'htmx.org';
import { page } from './common.js';

page({
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
