// axios with its adapter for fetch.
import axios from 'axios';
import { orders, page, said } from './common.js';

const api = axios.create({ adapter: 'fetch' });

page({
  start(how) {
    const stop = new AbortController();
    return { done: said(api.get(orders(how), { signal: stop.signal }), ({ data }) => data.orders), cancel: () => stop.abort() };
  },
});
