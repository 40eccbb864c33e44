// Runs what stands in docs/recipes: takes the marked blocks out of the files, serves them, refuses a request, and looks whether
// the card comes with the right cause. Part of `make interop`, after package.mjs, which installs the package.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { advised } from './advised.mjs';
import * as angular from './angular.mjs';
import { browse } from './browser.mjs';
import { write } from './marked.mjs';
import { rendered } from './next.mjs';
import { proxied } from './nginx.mjs';
import { oauth2Proxy } from './oauth2-proxy.mjs';
import { templated } from './templates.mjs';
import { noPython, python } from './versions.mjs';
import { start } from './server.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const RECIPES = join(ROOT, 'docs/recipes');
const WORK = join(ROOT, 'target/interop/recipes');
const NEXT = join(ROOT, 'target/interop/next');
const NG = join(ROOT, 'target/interop/ng');
const PACKAGE = join(ROOT, 'target/interop/package/app/node_modules/help401');

/** The marked blocks of a recipe: how each is run, the words after its language, and its text. */
const blocks = (name) => {
  const text = readFileSync(join(RECIPES, name + '.md'), 'utf8');
  return [...text.matchAll(/<!-- run: (.*?) -->\n```\w+ ?(.*)\n([\s\S]*?)```/g)].map(([, how, words, block]) => ({ how, words, block }));
};

const parsed = (block) => {
  const [head, ...rest] = block.split('\n\n');
  const lines = head.trim().split('\n');
  const status = /^HTTP\/1\.1 (\d+)/.exec(lines[0])?.[1];
  const headers = Object.fromEntries(lines.slice(status ? 1 : 0).map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
  return { status: Number(status ?? 200), headers, body: rest.join('\n\n') };
};

/** What stands in a recipe as taken from a file must stand in that file. */
for (const file of readdirSync(RECIPES)) {
  for (const [, path, block] of readFileSync(join(RECIPES, file), 'utf8').matchAll(/<!-- from: (.*?) -->\n```\w+\n([\s\S]*?)```/g)) {
    if (!readFileSync(join(ROOT, path), 'utf8').includes(block)) throw new Error(`${file}: this is not in ${path}:\n${block}`);
  }
}

/** A template of Django's, rendered by it, with the names that the recipe uses. */
const DJANGO = `
import sys, django
from django.conf import settings
settings.configure(ROOT_URLCONF=__name__, STATIC_URL='/static/', INSTALLED_APPS=['django.contrib.staticfiles'],
    TEMPLATES=[{'BACKEND': 'django.template.backends.django.DjangoTemplates'}])
django.setup()
from django.urls import path
urlpatterns = [path('login', id, name='login'), path('api/session', id, name='session')]
from django.template import engines
sys.stdout.write(engines['django'].from_string(sys.stdin.read()).render({}))`;

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
const ORDERS = "fetch('/api/orders').then((answer) => answer.ok || document.body.append('The orders could not be loaded.'));";
const SETTINGS = `export const dsn = location.origin.replace('//', '//key@') + '/1';
export const exporter = { export: (spans, done) => { (window.spans ??= []).push(...spans.map(({ name, attributes }) => ({ name, attributes }))); done({ code: 0 }); }, shutdown: async () => {} };`;
const bundle = (entry, outfile, more = {}) =>
  esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    nodePaths: [join(HERE, 'node_modules'), join(PACKAGE, '..')],
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    ...more,
  });

// ---- What is served ----------------------------------------------------------------------------------------------------

const fixed = { '/recipe/orders.js': { status: 200, headers: { 'content-type': 'text/javascript' }, body: ORDERS } };
const tries = []; // what is opened, and what is to be found
const rows = []; // what the table says
const names = readdirSync(RECIPES).map((file) => file.replace(/\.md$/, '')).sort();
const shell = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Recipe</title><link rel="icon" href="data:,"><script type="module" src="${script}"></script><main></main></html>`;
for (const name of names) {
  const found = blocks(name);
  const headers = found.filter(({ how }) => how == 'headers').map(({ block }) => parsed(block).headers)[0];
  for (const [n, { how, words, block }] of found.entries()) {
    const path = `/recipe/${name}`;
    const [kind, what] = how.split(' ');
    if (kind == 'page') {
      fixed[path] = { status: Number(what ?? 200), headers, body: block };
      tries.push({ name, path, cause: what ? 'no_credentials' : 'session_expired' });
    } else if (kind == 'module') {
      const folder = join(WORK, name);
      mkdirSync(folder);
      writeFileSync(join(folder, what), block);
      writeFileSync(join(folder, 'settings.js'), SETTINGS);
      let entry = what;
      if (name == 'ssr') {
        entry = 'entry.jsx';
        const rendered = "import { renderToString } from 'react-dom/server'; import Help from './help.jsx'; console.log(JSON.stringify(renderToString(<div><Help />orders</div>)));";
        writeFileSync(join(folder, 'server.jsx'), rendered);
        await bundle(join(folder, 'server.jsx'), join(folder, 'server.cjs'), { platform: 'node', format: 'cjs', logOverride: { 'empty-import-meta': 'silent' } });
        const html = JSON.parse(execFileSync('node', [join(folder, 'server.cjs')], { encoding: 'utf8' }));
        if (html != '<div>orders</div>') throw new Error('rendered on the server: ' + html);
        writeFileSync(join(folder, entry), `import { hydrateRoot } from 'react-dom/client'; import Help from './help.jsx'; hydrateRoot(document.querySelector('main'), <div><Help />orders</div>); ${ORDERS}`);
        fixed[path] = { status: 200, body: shell(`/recipes/${name}/bundle.js`).replace('<main></main>', `<main>${html}</main>`) };
      } else fixed[path] = { status: 200, body: shell(`/recipes/${name}/bundle.js`) };
      await bundle(join(folder, entry), join(folder, 'bundle.js'));
      // A recipe that names no folder has the files beside it.
      if (!block.includes('base:')) for (const file of ['help401_core_bg.wasm', 'help401_rest_bg.wasm', 'locales']) cpSync(join(PACKAGE, file), join(folder, file), { recursive: true });
      tries.push({ name, path, cause: 'session_expired' });
      if (name == 'ssr') tries.push({ name: 'ssr, in Next', path: '/', cause: 'session_expired', next: block });
    } else if (kind == 'angular') {
      // An app, and what stands in its angular.json.
      const [{ block: settings }] = found.filter(({ how }) => how == 'angular.json');
      const begin = (more) => () => angular.recipe({ main: block, options: { ...JSON.parse(`{${settings}}`), ...more } }, PACKAGE, NG);
      tries.push({ name, path: '/', cause: 'session_expired', begin: begin() });
      tries.push({ name: `${name}, with zone.js`, path: '/', cause: 'session_expired', begin: begin({ polyfills: ['zone.js'] }) });
    } else if (kind == 'answer') {
      const answer = parsed(block);
      fixed[`${path}/${n}/answer`] = answer;
      const ask = what
        ? `const { access_token } = await (await fetch('/api/token${words == 'expired_token' ? '' : '/refresh'}', { method: 'POST' })).json(); await fetch('${path}/${n}/answer', { headers: { Authorization: 'Bearer ' + access_token } });`
        : `await fetch('${path}/${n}/answer');`;
      fixed[`${path}/${n}`] = { status: 200, body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Answer</title><script src="/help401/help401.js"></script><script type="module">${ask}</script></html>` };
      tries.push({ name: `${name}, ${words}`, path: `${path}/${n}`, cause: words });
    } else if (kind == 'django') {
      if (!python) {
        tries.push({ name: `${name}, Django`, absent: noPython() });
        continue;
      }
      const tag = execFileSync(python, ['-c', DJANGO], { input: block, encoding: 'utf8' });
      fixed[path] = { status: 200, body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Orders</title>${tag}<script src="/recipe/orders.js"></script></html>` };
      tries.push({ name: `${name}, Django`, path, cause: 'session_expired' });
    } else if (kind == 'laravel' || kind == 'rails') {
      // Neither says why, so the card can only tell that it worked a moment ago.
      tries.push({ name: `${name}, ${kind == 'rails' ? 'Rails' : 'Laravel'}`, cause: 'logged_out', truth: 'session_expired', template: kind, block });
    } else if (kind == 'nginx' && !what) tries.push({ name, path: '/recipe/plain-html', cause: 'session_expired', nginx: block });
    // Its companion tells no reason, so the card can only tell that it worked a moment ago.
    else if (kind == 'nginx') tries.push({ name: `${name}, ${what}`, path: `/recipe/${what}`, cause: 'logged_out', truth: 'session_expired', nginx: block, companion: true });
    else if (advised(kind, block, parsed, PACKAGE)) {
      const { fixed: pages = {}, ...more } = advised(kind, block, parsed, PACKAGE);
      Object.assign(fixed, pages);
      tries.push({ name: `${name}, ${kind}`, cause: words || 'session_expired', ...more });
    } else if (kind == 'behind') fixed[`/recipe/${what}`] = { status: 200, body: shell('/recipe/orders.js').replace('<script', `${block}<script`) };
  }
}

// ---- What is looked at -----------------------------------------------------------------------------------------------------

const server = await start({ help401: PACKAGE, recipes: WORK, static: join(PACKAGE, '..'), htmx: join(HERE, 'node_modules/htmx.org/dist') }, fixed);
const browser = await browse();
const { run } = browser;
const PANEL = "document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]')";
const until = async (expression) => {
  for (const end = Date.now() + 12000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const found = await run(`return ${expression}`).catch(() => null);
    if (found) return found;
  }
  throw new Error(`waited in vain for ${expression}\n` + (await browser.console()).slice(-5).join('\n'));
};

const WORKS = "help401.incidents()[0].state == 'resolved'";

/** What more a recipe promises. */
const MORE = {
  async react() {
    await until("/You are signed out/.test(document.querySelector('main').textContent)");
    await run("await fetch('/api/login', { method: 'POST' }); await help401.retry()");
    await until("/tea, paper/.test(document.querySelector('main').textContent)");
  },
  async vue() {
    await run("await fetch('/api/login', { method: 'POST' }); await help401.retry()");
    await until("/tea, paper/.test(document.querySelector('main').textContent)");
  },
  angular: () => until("document.querySelector('main').textContent == 'The orders could not be loaded.'"),
  'angular, with zone.js': () => until("window.Zone && document.querySelector('main').textContent == 'The orders could not be loaded.'"),
  async htmx() {
    await run("await fetch('/api/login', { method: 'POST' }); await help401.retry()");
    await until("/tea, paper/.test(document.querySelector('main').textContent)");
  },
  async 'ssr, in Next'() {
    await until("/rendered on the server/.test(document.querySelector('main').textContent) && document.querySelector('#orders').textContent == 'refused'");
    const complaints = (await browser.console()).filter((line) => !/status of 401|favicon/.test(line));
    if (complaints.length) throw new Error('the console was told: ' + complaints);
    await run("await fetch('/api/login', { method: 'POST' }); await help401.retry()");
    await until(WORKS);
  },
  async 'nginx, oauth2-proxy'(origin, { asked }) {
    // By a window of its own, to the provider and back.
    asked.length = 0;
    await browser.press('sign_in');
    await until(WORKS);
    for (const part of ['start', 'callback', 'auth']) if (!asked.includes(`/oauth2/${part}`)) throw new Error('the proxy was asked for ' + asked);
    if ((await run("return (await fetch('/api/orders')).status")) != 200) throw new Error('the orders are still refused');
  },
  async 'server, express'() {
    const led = await run("return (await fetch('/orders', { redirect: 'manual' })).type");
    if (led == 'opaqueredirect') throw new Error('a script is led away');
    await run("location = '/orders'; return null");
    await until("location.pathname == '/login'");
  },
  async 'server, clear'() {
    await browser.press('clear_app_data');
    await until(`${PANEL}.querySelector('[data-action=confirm_clear]')`);
    await browser.press('confirm_clear');
    await until(`/Removed/.test(${PANEL}.textContent)`);
    if ((await run("return (await fetch('/api/session')).status")) != 401) throw new Error('the cookie is still there');
    if ((await run('return localStorage.theme')) != 'dark') throw new Error('more is gone than was said');
  },
  'server-rendered-401': () => until("document.querySelector('main help-401').shadowRoot.querySelector('[part~=panel]') && !document.querySelector('html > help-401')"),
  async telemetry() {
    await until("window.spans?.some(({ name, attributes }) => name == 'help401.incident' && attributes['help401.cause'] == 'session_expired')");
    for (const end = Date.now() + 5000; !server.reports.some((report) => report.includes('"help401.cause":"session_expired"')); await new Promise((done) => setTimeout(done, 50))) {
      if (Date.now() > end) throw new Error('nothing was reported: ' + server.reports);
    }
  },
};

let failures = 0;
const wanted = process.argv.slice(2);
for (const { name, path, cause, truth, nginx, companion, next, template, block, absent, begin, ask } of tries) {
  if (wanted.length && !wanted.includes(name)) continue;
  let front = absent && { absent };
  let proxy;
  try {
    if (companion) {
      const domains = [];
      proxy = await oauth2Proxy(domains);
      front = await proxied(nginx, server.origin, join(WORK, 'nginx'), { oauth2_proxy: proxy.host });
      if (front) domains.push(new URL(front.origin).host);
    } else if (nginx) front = await proxied(nginx, server.origin, join(WORK, 'nginx'));
    else if (template) front = await templated(template, block, PACKAGE, join(WORK, template));
    else if (next) front = await rendered(next, server.origin, PACKAGE, NEXT);
    else if (begin) front = await begin({ server, work: WORK, files: PACKAGE, fixed });
    if (nginx) front ??= { absent: 'nginx is not installed' };
    if (front?.absent) {
      rows.push([name, `not run: ${front.absent}`]);
      console.log(`${name}: not run, ${front.absent}`);
      continue;
    }
    const origin = front ? front.origin : server.origin;
    await front?.check?.();
    await browser.forget();
    await browser.console(); // What pages before had to say.
    // A session that has run out; the page that is itself a 401 has none.
    await browser.open(origin + (front?.page ?? '/help401/package.json'));
    await run(front?.signIn ?? "await fetch('/api/login', { method: 'POST' })");
    if (companion) await browser.open(`${origin}/oauth2/start?rd=${path}`);
    else if (nginx) await browser.open(origin + path);
    if (nginx) await run(`await ${ORDERS}`);
    if (template) await run(`await ${front.orders}`);
    if (companion) proxy.end();
    else await run(front?.over ?? "await fetch('/test/expire', { method: 'POST' })");
    if (nginx) await run(ORDERS);
    else if (template) await run(front.orders + '; return null');
    else await browser.open(front?.opens ?? origin + (front?.path ?? path));
    if (ask) await run(`await ${ask}`);
    await until(PANEL);
    const [diagnosis] = await run('return help401.incidents().map(({ diagnosis }) => diagnosis)');
    // How soon after a good answer decides between the two, and machines differ.
    if (![cause, truth].includes(diagnosis.cause) || (truth && diagnosis.confidence == 'certain')) throw new Error(`the cause is not ${cause} but ${JSON.stringify(diagnosis)}`);
    await MORE[name]?.(origin, proxy);
    rows.push([name, `yes, \`${diagnosis.cause}\`${truth && diagnosis.cause != truth ? `, ${diagnosis.confidence}; in truth \`${truth}\`` : ''}`]);
    console.log(`${name}: yes`);
  } catch (error) {
    failures += 1;
    rows.push([name, '**no**']);
    console.error(`${name}: ${error.message || error.stack}`);
  } finally {
    await front?.stop?.();
    proxy?.stop();
  }
}
await browser.stop();
server.stop();
if (!wanted.length) {
  const lines = [['recipe', 'seen'], ['---', '---'], ...rows].map((row) => `| ${row.join(' | ')} |`);
  write(join(ROOT, 'docs/interop.md'), 'recipes', lines);
}
console.log(`${tries.length} blocks of recipes, ${failures} failures`);
process.exit(failures ? 1 : 0);
