// urql's client: GraphQL over fetch, given up when nobody listens any more.
import { Client, fetchExchange } from 'urql';
import { page } from './common.js';

const client = new Client({ url: '/graphql', exchanges: [fetchExchange], preferGetMethod: false });

page({
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
