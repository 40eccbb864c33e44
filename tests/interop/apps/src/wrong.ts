// What the types must refuse.
import help401 from 'help401';

// @ts-expect-error: there is no such option
help401.init({ loginurl: '/login' });
// @ts-expect-error: there is no such mode
help401.init({ mode: 'wait' });
// @ts-expect-error: there is no such event
help401.on('failed', () => {});
// @ts-expect-error: it brings nothing
help401.on('ready', (nothing) => nothing.id);
// @ts-expect-error: there is no such cause
help401.on('incident', ({ diagnosis }) => diagnosis.cause == 'token_expired');
// @ts-expect-error: there is no such event
window.help401.q.push(['on', 'failed', () => {}]);
// @ts-expect-error: a record has a request
help401.diagnose({ response: { status: 401 } });
// @ts-expect-error: it cannot be set
help401.version = '2';
