// An app that embeds help401 as a package. What the query asks for, it is told to do.
import help401, { type Cause, type Diagnosis, type Incident, type State } from 'help401';

const query = new URLSearchParams(location.search);

help401.init({
  loginUrl: '/login?next={return_url}',
  sessionUrl: '/api/session',
  graceMs: 200,
  lang: 'de',
  mode: query.has('hold') ? 'hold' : 'observe',
  preload: query.has('none') ? 'none' : 'idle',
  ...(query.has('base') ? { base: '/help401' } : {}),
});

const causes: (Cause | State)[] = [];
help401.on('incident', (incident: Incident) => causes.push(incident.diagnosis.cause));
window.addEventListener('help401:resolved', ({ detail }) => causes.push(detail.state));

const explain = (): Promise<Diagnosis> => help401.diagnose({ request: { method: 'GET', url: '/' }, response: { status: 401 } });

Object.assign(window, { causes, explain, version: help401.version });
