// jQuery.ajax: XMLHttpRequest, and callbacks.
import $ from 'jquery';
import { orders, page, renewToken, said, stale, three, token } from './common.js';

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
  hooks() {
    const heard = [];
    for (const name of ['ajaxStart', 'ajaxSend', 'ajaxSuccess', 'ajaxError', 'ajaxComplete', 'ajaxStop']) $(document).on(name, (event, xhr) => heard.push(`${name} ${xhr?.status}`));
    $.ajaxPrefilter((options) => void heard.push('prefilter ' + options.type));
    return three(heard, (path, stop) => {
      const status = (code) => (xhr) => heard.push(`statusCode ${code} ${xhr.status}`);
      const xhr = $.ajax({
        url: path,
        beforeSend: () => void heard.push('beforeSend'),
        dataFilter: (text) => (heard.push('dataFilter'), text),
        statusCode: { 401: status(401), 404: status(404) },
        complete: ({ status }, words) => heard.push(`complete ${status} ${words}`),
      });
      if (stop) xhr.abort();
      return new Promise((done) => xhr.always((one, words, other) => setTimeout(() => done(`always ${words} ${other?.status ?? other}`))));
    });
  },
});
