// The pages that are compared: a bare one, twice, the loader in two states, and others who wrap the same functions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { BUNDLES, DIST } from './server.mjs';

const lock = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8'));
const version = (name) => lock.packages['node_modules/' + name].version;

export const PEERS = {
  passthrough: 'a bare pass-through wrapper',
  listener: 'a wrapper that only hears when a call ends',
  'fetch-intercept': `fetch-intercept ${version('fetch-intercept')}`,
  'ajax-hook': `ajax-hook ${version('ajax-hook')}`,
  xhook: `xhook ${version('xhook')}`,
  zone: `zone.js ${version('zone.js')}`,
  sentry: `Sentry ${version('@sentry/browser')}`,
  datadog: `Datadog RUM ${version('@datadog/browser-rum')}`,
  faro: `Grafana Faro ${version('@grafana/faro-web-sdk')}`,
  opentelemetry: `OpenTelemetry ${version('@opentelemetry/instrumentation-fetch')}`,
  msw: `MSW interceptors ${version('@mswjs/interceptors')}`,
};
const OWN = { stage: 'none', module: 'eager' };

export const NAMES = { again: 'another bare page (noise)', stage: 'help401, first stage', module: '**help401**, everything loaded', ...PEERS };

/** The script tag of a kind. */
export const tag = (kind) => {
  if (OWN[kind]) return `<script src="/dist/help401.js" data-preload="${OWN[kind]}" data-grace-ms="0" data-login-url="/login"></script>`;
  return PEERS[kind] ? `<script src="/bundles/${kind}.js"></script>` : '';
};

/** The script that a page with it evaluates before its own. */
export const source = (kind) => readFileSync(OWN[kind] ? join(DIST, 'help401.js') : join(BUNDLES, kind + '.js'), 'utf8');

/** What that weighs on its way, in bytes. */
export const weight = (kind) => brotliCompressSync(source(kind)).length;
