// urql's client: GraphQL over fetch, given up when nobody listens any more.
import { Client, fetchExchange, mapExchange } from 'urql';
import { authExchange } from '@urql/exchange-auth';
import { page, renewToken, said, stale, three, token } from './common.js';

const client = new Client({ url: '/graphql', exchanges: [fetchExchange], preferGetMethod: false });

/** Its own way to renew. */
const auth = authExchange(async ({ appendHeaders }) => ({
  addAuthToOperation: (operation) => appendHeaders(operation, { Authorization: `Bearer ${token()}` }),
  didAuthError: ({ response }) => response?.status == 401,
  refreshAuth: () => renewToken((path) => fetch(path, { method: 'POST' }).then((answer) => answer.json())),
}));

page({
  async renew() {
    await stale();
    const own = new Client({ url: '/graphql', exchanges: [auth, fetchExchange], preferGetMethod: false });
    const asked = own.query('{ orders }', {}, { requestPolicy: 'network-only' }).toPromise();
    return said(asked.then(({ data, error }) => data ?? Promise.reject(error)), ({ orders }) => orders);
  },
  /** An exchange that is told of operations, results and errors. */
  hooks() {
    const heard = [];
    const noting = (name) =>
      mapExchange({
        onOperation: ({ kind }) => void heard.push(`${name} ${kind}`),
        onResult: ({ data, error }) => void heard.push(`${name} result ${JSON.stringify(data)} ${error?.name}`),
        onError: ({ name: kind, message, response }) => void heard.push(`${name} error ${kind} ${message} ${response?.status}`),
      });
    return three(heard, (path, stop) => {
      const own = new Client({ url: path == '/api/session' ? '/graphql' : path, exchanges: [noting('outer'), noting('inner'), fetchExchange], preferGetMethod: false });
      return new Promise((done) => {
        const { unsubscribe } = own.query('{ orders }', {}, { requestPolicy: 'network-only' }).subscribe(({ data, error }) => done(`${JSON.stringify(data)} ${error?.response?.status}`));
        if (stop) unsubscribe();
        if (stop) setTimeout(() => done('nothing came'), 300);
      });
    });
  },
  start({ slow }) {
    let heard = () => {};
    const done = new Promise((resolve) => (heard = resolve));
    const { unsubscribe } = client.query(slow ? '{ orders: slow }' : '{ orders }', {}, { requestPolicy: 'network-only' }).subscribe(({ data, error }) => {
      heard(error ? `failed: ${error.name} | ${error.response?.status} | ${error.message}` : 'got ' + data.orders.join(', '));
    });
    return {
      done,
      cancel() {
        unsubscribe();
        setTimeout(() => heard('nothing came'), 300);
      },
    };
  },
});
