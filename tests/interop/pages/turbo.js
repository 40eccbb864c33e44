// Hotwire Turbo: a frame whose content comes from its `src`.
import * as Turbo from '@hotwired/turbo';
import { appears, page, renewToken, stale, three, token } from './common.js';

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
  /** Its events, of a frame for each call. */
  hooks() {
    const heard = [];
    const note = ({ type, detail }) => heard.push([type, detail.url?.pathname, detail.fetchOptions?.method, detail.fetchOptions?.headers.Accept, detail.fetchResponse?.statusCode, detail.response?.status, detail.error?.name].filter(Boolean).join(' '));
    for (const type of ['before-fetch-request', 'before-fetch-response', 'fetch-request-error', 'before-frame-render', 'frame-render', 'frame-load', 'frame-missing']) addEventListener('turbo:' + type, note);
    return three(heard, async (path, stop) => {
      const main = document.querySelector('main');
      main.innerHTML = '<turbo-frame id="orders"></turbo-frame>';
      const frame = main.firstElementChild;
      const ended = new Promise((done) => {
        const end = (event) => (event.preventDefault(), setTimeout(() => done(event.type), 100));
        for (const type of ['frame-load', 'frame-missing', 'fetch-request-error']) frame.addEventListener('turbo:' + type, end, { once: true });
        if (stop) setTimeout(() => done('nothing came'), 600);
      });
      frame.src = path.replace('/api', '/page').replace('session', 'orders');
      if (stop) setTimeout(() => (frame.disabled = true));
      return `${await ended} ${frame.textContent}`;
    });
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
