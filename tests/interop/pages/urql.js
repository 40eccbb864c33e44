// urql's client: GraphQL over fetch, given up when nobody listens any more.
import { Client, fetchExchange } from 'urql';
import { authExchange } from '@urql/exchange-auth';
import { page, renewToken, said, stale, token } from './common.js';

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
