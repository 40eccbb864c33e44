// axios with its adapter for fetch.
import axios from 'axios';
import { hooked } from './hooks/axios.js';
import { orders, page, renewToken, said, stale, token } from './common.js';

const api = axios.create({ adapter: 'fetch' });
const renewing = axios.create({ adapter: 'fetch' });
renewing.interceptors.request.use((config) => {
  config.headers.Authorization = `Bearer ${token()}`;
  return config;
});
renewing.interceptors.response.use(undefined, async (error) => {
  if (error.response?.status != 401 || error.config.again) throw error;
  await renewToken((path) => api.post(path).then(({ data }) => data));
  return renewing.request({ ...error.config, again: true });
});

page({
  start(how) {
    const stop = new AbortController();
    return { done: said(api.get(orders(how), { signal: stop.signal }), ({ data }) => data.orders), cancel: () => stop.abort() };
  },
  async renew() {
    await stale();
    return said(renewing.get('/api/invoices'), ({ data }) => data.orders);
  },
  hooks: () => hooked(axios.create({ adapter: 'fetch' })),
});
