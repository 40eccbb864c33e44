// The records of `data-otlp-url` with other people's software: a real collector takes what a page sends, and how much of it; a real
// Prometheus reads the alerts of docs/fleet and answers the questions of the dashboard, which has to be one by the types that Grafana
// publishes. Part of `make interop`.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request as ask } from 'node:http';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browse } from './browser.mjs';
import { front } from './front.mjs';
import { write } from './marked.mjs';
import { freePort, launch, listening, located } from './process.mjs';
import { noPython, python } from './versions.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const FLEET = join(ROOT, 'docs/fleet');
const WORK = join(ROOT, 'target/interop/fleet');
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const check = (holds, words) => {
  if (!holds) throw new Error(words);
};

/** For how long the collector is asked as fast as it answers, in milliseconds, and by how many at once. */
const LOAD = 8000;
const CONNECTIONS = 16;

/** Sends once more and again what a page has sent. Gives how many exports a second were taken. */
const load = async (origin, sent) => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const { hostname, port } = new URL(origin);
  let taken = 0;
  const post = ({ path, body }) =>
    new Promise((done, fail) => {
      const request = ask({ agent, hostname, port, path, method: 'POST', headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
        check(response.statusCode == 200, `the collector answers ${response.statusCode} under load`);
        response.on('end', done).resume();
      });
      request.on('error', fail).end(body);
    });
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async (_, nth) => {
      for (let at = nth; performance.now() - begun < LOAD; at++, taken++) await post(sent[at % sent.length]);
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  return taken / seconds;
};

/** A collector, and a page that sends to it through the app's own origin: this collector has no CORS. */
const collector = async () => {
  if (noPython()) return { lines: [`Not run: ${noPython()}.`] };
  const agent = join(execFileSync(python, ['-c', 'import rotel; print(rotel.__path__[0])'], { encoding: 'utf8' }).trim(), 'rotel-agent');
  execFileSync('chmod', ['+x', agent]);
  const [, version] = execFileSync(agent, ['--version'], { encoding: 'utf8' }).split(' ');
  const [origin, grpc] = [`http://127.0.0.1:${await freePort()}`, `127.0.0.1:${await freePort()}`];
  const began = (more) => launch(agent, ['start', '--otlp-http-endpoint', new URL(origin).host, '--otlp-grpc-endpoint', grpc, '--exporter', 'blackhole', ...more], origin);
  const sent = [];
  const app = await listening(async (request, response) => {
    if (!request.url.startsWith('/v1/')) return response.writeHead(401, { 'content-type': 'application/json', 'www-authenticate': 'Bearer error="invalid_token", error_description="The token has expired"' }).end('{}');
    let body = '';
    for await (const part of request) body += part;
    sent.push({ path: request.url, body });
    const answer = await fetch(origin + request.url, { method: 'POST', headers: { 'content-type': request.headers['content-type'] }, body });
    return response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text());
  });
  const page = await front({ behind: app.origin, files: join(ROOT, 'dist'), helpers: '', attributes: { 'data-otlp-url': '/', 'data-grace-ms': '0', 'data-login-url': '/login' } });
  const browser = await browse();
  const telling = await began(['--debug-log', 'logs', '--debug-log', 'metrics', '--debug-log-verbosity', 'detailed']);
  try {
    await browser.open(page.origin + '/the-page');
    await browser.run(`const told = new Promise((done) => addEventListener('help401:incident', done)); fetch('/api/orders/4711', { headers: { Authorization: 'Bearer ' + given[0] } }); await told`, 'secret-token-of-a-person');
    await browser.run(`for (let n = 0; n < 200; n++) { if (document.querySelector('help-401')?.shadowRoot.querySelector('[data-action=dismiss]')) return; await new Promise((done) => setTimeout(done, 50)); } throw 'no card'`);
    await browser.press('dismiss');
    for (const end = Date.now() + 15000; sent.length < 2 || !/help401\.incidents/.test(telling.said()); await pause(100)) check(Date.now() < end, `the collector has seen\n${telling.said()}`);
    const said = telling.said();
    for (const part of ['service.name: Str(127.0.0.1)', 'Body: Str(expired_token)', 'error.type: Str(expired_token)', 'url.template: Str(/api/orders/{id})', 'http.response.status_code: Int(401)', 'help401.outcome: Str(dismissed)', 'Name: help401.incidents', 'SeverityText: WARN'])
      check(said.includes(part), `the collector has not seen ${part}, but\n${said}`);
    check(!/secret-token|4711/.test(said + sent.map(({ body }) => body)), 'what the page sent holds a secret');
    check((await browser.console()).every((line) => !/data-otlp-url/.test(line)), 'the page was told that nobody takes it');
  } finally {
    await telling.stop();
    await browser.stop();
    page.stop();
    app.stop();
  }
  const busy = await began([]);
  try {
    const rate = await load(origin, sent);
    const sizes = ['/v1/logs', '/v1/metrics'].map((path) => sent.find((one) => one.path == path).body.length);
    return {
      lines: [
        `[Rotel](https://pypi.org/project/rotel/) ${version.trim()} takes what a page sends of an incident that was closed: the cause, route, status and outcome as they are named above, and no`,
        `part of the token or of the order's number. Asked over ${CONNECTIONS} connections for ${LOAD / 1000} seconds with the two exports of that incident (${sizes[0]} bytes of logs, ${sizes[1]} of metrics),`,
        `it took ${Math.round(rate / 100) * 100} exports a second, on ${cpus().length} cores that it shares with whoever asks.`,
      ],
    };
  } finally {
    await busy.stop();
  }
};

/** What the exporter of docs/fleet/collector.yaml has for Prometheus after so many incidents. */
const exposed = (incidents) => {
  const labels = 'service_name="shop.example",error_type="expired_token",help401_family="session_over",help401_outcome="resolved",http_request_method="GET",http_response_status_code="401",server_address="api.shop.example",url_template="/api/orders/{id}"';
  const buckets = [5, 30, '+Inf'].map((bound, nth) => `help401_recovery_duration_seconds_bucket{${labels},le="${bound}"} ${Math.round((incidents * (nth + 1)) / 3)}`);
  return ['# TYPE help401_incidents_total counter', `help401_incidents_total{${labels}} ${incidents}`, '# TYPE help401_recovery_duration_seconds histogram', ...buckets, `help401_recovery_duration_seconds_sum{${labels}} ${incidents * 9}`, `help401_recovery_duration_seconds_count{${labels}} ${incidents}`, ''].join('\n');
};

/** The questions of the dashboard, with what Grafana puts into them. */
const questions = () => {
  const { panels } = JSON.parse(readFileSync(join(FLEET, 'dashboard.json'), 'utf8'));
  return panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ title, expr: expr.replaceAll('$service', '.*').replaceAll('$__range', '1h') })));
};

const prometheus = async () => {
  const [server, tool] = ['prometheus', 'promtool'].map(located);
  if (!server || !tool) return { lines: ['Not run: Prometheus could not be installed.'] };
  const [, version] = /version ([\d.]+)/.exec(execFileSync(server, ['--version'], { encoding: 'utf8' }));
  execFileSync(tool, ['test', 'rules', join(FLEET, 'alerts.test.yaml')], { stdio: ['ignore', 'ignore', 'inherit'] });
  let incidents = 10;
  const exporter = await listening((request, response) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(exposed((incidents += 3))));
  const origin = `http://127.0.0.1:${await freePort()}`;
  writeFileSync(join(WORK, 'prometheus.yml'), `global: { scrape_interval: 1s }\nscrape_configs:\n  - job_name: fleet\n    honor_labels: true\n    static_configs: [{ targets: ["${new URL(exporter.origin).host}"] }]\n`);
  const running = await launch(server, ['--config.file', join(WORK, 'prometheus.yml'), '--storage.tsdb.path', join(WORK, 'data'), '--web.listen-address', new URL(origin).host, '--log.level', 'error'], origin);
  try {
    for (const { title, expr } of questions()) {
      for (const end = Date.now() + 30000; ; await pause(250)) {
        const answer = await (await fetch(`${origin}/api/v1/query?query=${encodeURIComponent(expr)}`)).json();
        check(answer.status == 'success', `${title}: ${answer.error}`);
        const values = answer.data.result.map(({ value }) => Number(value[1]));
        if (values.length && values.every((value) => value > 0)) break;
        check(Date.now() < end, `${title}: nothing answers ${expr}: ${JSON.stringify(answer.data)}`);
      }
    }
  } finally {
    await running.stop();
    exporter.stop();
  }
  return { lines: [`Prometheus ${version} reads the alerts, each rings when it should and is silent when it should be ([fleet/alerts.test.yaml](fleet/alerts.test.yaml), run by`, `\`promtool\`), and it has an answer to each of the ${questions().length} questions of the dashboard where the names are those of the collector's exporter.`] };
};

const grafana = async () => {
  const home = join(HERE, 'fleet');
  execFileSync('npm', ['ci', '--silent', '--no-audit', '--no-fund', '--prefix', home], { stdio: 'inherit' });
  const { version } = JSON.parse(readFileSync(join(home, 'node_modules/@grafana/schema/package.json'), 'utf8'));
  const file = join(home, 'node_modules/dashboard.ts');
  writeFileSync(file, `import type { Dashboard } from '@grafana/schema';\nexport const dashboard: Dashboard = ${readFileSync(join(FLEET, 'dashboard.json'), 'utf8')};\n`);
  execFileSync(join(home, 'node_modules/.bin/tsc'), ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--moduleResolution', 'nodenext', file], { stdio: 'inherit' });
  return { lines: [`The dashboard is one by the types of Grafana ${version} (\`@grafana/schema\`). Grafana itself is in no registry that this project installs from, so it was never drawn there.`] };
};

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
const lines = [];
let failed = 0;
for (const [name, run] of Object.entries({ collector, prometheus, grafana })) {
  try {
    const told = await run();
    lines.push(...told.lines, '');
    console.log(`fleet: ${name}: ${told.lines.join(' ')}`);
  } catch (error) {
    failed++;
    console.error(`fleet: ${name}: ${error.message}`);
  }
}
if (!failed) write(join(ROOT, 'docs/fleet.md'), 'fleet', lines);
process.exit(failed ? 1 : 0);
