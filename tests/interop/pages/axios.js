// axios with its usual adapter (XMLHttpRequest), and with an interceptor that renews the token.
import axios from 'axios';
import { hooked } from './hooks/axios.js';
import { orders, page, renewToken, said, stale, token } from './common.js';

const api = axios.create();
api.interceptors.request.use((config) => {
  config.headers.Authorization = `Bearer ${token()}`;
  return config;
});
api.interceptors.response.use(undefined, async (error) => {
  if (error.response?.status != 401 || error.config.again) throw error;
  await renewToken((path) => axios.post(path).then(({ data }) => data));
  return api.request({ ...error.config, again: true });
});

page({
  start(how) {
    const stop = new AbortController();
    return { done: said(axios.get(orders(how), { signal: stop.signal }), ({ data }) => data.orders), cancel: () => stop.abort() };
  },
  async renew() {
    await stale();
    return said(api.get('/api/invoices'), ({ data }) => data.orders);
  },
  hooks: () => hooked(axios.create()),
});
