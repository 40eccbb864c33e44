// What axios promises of interceptors: in the order of its documentation, sync and async ones, taken out, for some calls only, and
// whatever they make of an error.
import { three } from '../common.js';

/** All of it, of an instance. */
export const hooked = (api) => {
  const heard = [];
  const request = (name, options) => api.interceptors.request.use((config) => (heard.push(`request ${name}`), config), undefined, options);
  const response = (name) =>
    api.interceptors.response.use(
      (answer) => (heard.push(`response ${name} ${answer.status}`), answer),
      (error) => (heard.push(`error ${name} ${error.name} ${error.code} ${error.response?.status} ${JSON.stringify(error.response?.data)}`), Promise.reject(error)),
    );
  request('first');
  request('of GET', { runWhen: ({ method }) => method == 'get' });
  request('of POST', { runWhen: ({ method }) => method == 'post' });
  request('synchronous', { synchronous: true });
  api.interceptors.request.eject(request('taken out'));
  response('first');
  api.interceptors.response.eject(response('taken out'));
  response('second');
  api.interceptors.response.use(undefined, (error) => (error.response?.status == 404 ? { status: 'made up', data: {} } : Promise.reject(error)));
  api.defaults.transformResponse.push((data, headers, status) => (heard.push(`transformed ${status} ${headers['content-type']}`), data));
  return three(heard, (path, stop) => {
    const control = new AbortController();
    const asked = api.get(path, { signal: control.signal, validateStatus: (status) => (heard.push(`validated ${status}`), status < 300) });
    if (stop) control.abort();
    return asked.then(({ status }) => `ended ${status}`, (error) => `threw ${error.name} ${error.code} ${error.message}`);
  });
};
