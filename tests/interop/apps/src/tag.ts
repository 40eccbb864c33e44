// A page with the script tag: the types alone, and the names that the page has then.
import type { ExchangeRecord } from 'help401';

window.help401 = window.help401 || { q: [] };
window.help401.q.push(['on', 'incident', ({ diagnosis: { cause } }) => console.log(cause == 'expired_token')]);
help401.q.push(['init', { loginUrl: '/login' }]);

help401.on('ready', () => {});
help401.on('resolved', ({ state, requests }) => console.log(state == 'resolved', requests.toFixed()));
window.help401.open(help401.incidents()[0]?.id);

const record: ExchangeRecord = {
  page: { origin: location.origin, now: Date.now(), cookies_visible: ['sid'], storage: { local: { token: 'x' } } },
  request: { method: 'GET', url: '/me', credentials: 'include', headers: { authorization: 'Bearer undefined' } },
  response: { status: 401, type: 'basic', headers: {}, body: null },
  history: [{ offset_ms: -900, request: { url: '/renew' }, error: { name: 'TypeError' } }],
};
help401.diagnose(record).then(({ plan }) => console.log(plan[0]?.action == 'sign_in'));
