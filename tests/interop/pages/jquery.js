// jQuery.ajax: XMLHttpRequest, and callbacks.
import $ from 'jquery';
import { orders, page, renewToken, said, stale, token } from './common.js';

const asked = (xhr) =>
  new Promise((done, fail) => {
    xhr.then(done, (xhr, status, thrown) => fail({ name: status, status: xhr.status, message: thrown }));
  });

page({
  start(how) {
    const xhr = $.ajax({ url: orders(how), dataType: 'json' });
    return { done: said(asked(xhr), ({ orders }) => orders), cancel: () => xhr.abort() };
  },
  async renew() {
    await stale();
    const invoices = () => $.ajax({ url: '/api/invoices', dataType: 'json', headers: { Authorization: `Bearer ${token()}` } });
    return said(asked(invoices().catch(() => renewToken((path) => $.post(path)).then(invoices))), ({ orders }) => orders);
  },
});
