// Hotwire Turbo: a frame whose content comes from its `src`.
import * as Turbo from '@hotwired/turbo';
import { appears, page, renewToken, stale, token } from './common.js';

Turbo.session.drive = false;

page({
  async renew() {
    await stale();
    const main = document.querySelector('main');
    main.innerHTML = '<turbo-frame id="orders"></turbo-frame>';
    const frame = main.firstElementChild;
    frame.addEventListener('turbo:before-fetch-request', ({ detail }) => (detail.fetchOptions.headers.Authorization = `Bearer ${token()}`));
    frame.addEventListener('turbo:before-fetch-response', async (event) => {
      if (event.detail.fetchResponse.statusCode != 401) return;
      event.preventDefault();
      await renewToken((path) => fetch(path, { method: 'POST' }).then((answer) => answer.json()));
      frame.reload();
    });
    frame.src = '/page/orders';
    return 'got ' + (await appears('turbo-frame .answer', main)).textContent;
  },
  start({ slow }) {
    const main = document.querySelector('main');
    main.innerHTML = `<turbo-frame id="orders" src="/page/orders${slow ? '?slow' : ''}"></turbo-frame>`;
    const frame = main.firstElementChild;
    let status;
    frame.addEventListener('turbo:before-fetch-response', ({ detail }) => (status = detail.fetchResponse.statusCode), { once: true });
    const filled = appears('turbo-frame .answer', main).then(({ textContent }) => (status == 200 ? 'got ' : `failed: ${status} | `) + textContent);
    let given = () => {};
    const left = new Promise((done) => (given = () => setTimeout(() => done('nothing: ' + frame.innerHTML), 300)));
    return {
      done: Promise.race([filled, left]),
      cancel() {
        frame.disabled = true;
        given();
      },
    };
  },
});
