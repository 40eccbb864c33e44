// What the types must refuse.
import help401 from 'help401';

// @ts-expect-error: there is no such option
help401.init({ loginurl: '/login' });
// @ts-expect-error: there is no such mode
help401.init({ mode: 'wait' });
// @ts-expect-error: there is no such event
help401.on('failed', () => {});
// @ts-expect-error: it may be nothing
help401.on('incident', (incident) => incident.id);
// @ts-expect-error: it cannot be set
help401.version = '2';
