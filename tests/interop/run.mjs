// `make interop`: tries the widget with the client libraries that apps use, each in a page of its own, and writes what was
// seen to docs/interop.md. With names as arguments it tries only these, and writes nothing.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLine } from './angular.mjs';
import { browse } from './browser.mjs';
import { bundle } from './bundle.mjs';
import { LIBRARIES } from './libraries.mjs';
import { write } from './marked.mjs';
import { start } from './server.mjs';
import { angular, crates, npm } from './versions.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const SITE = join(ROOT, 'target/interop/pages');
const RUST = join(ROOT, 'target/interop/rust');

const GRACE = 400;
const GOOD = 'got tea, paper';

const wanted = process.argv.slice(2);
const libraries = LIBRARIES.filter(({ name }) => !wanted.length || wanted.includes(name));

mkdirSync(SITE, { recursive: true });
const tools = await bundle(join(HERE, 'pages'), SITE);
for (const app of new Set(libraries.flatMap(({ app }) => app ?? []))) {
  console.log(`${app}: compiles for some minutes, once`);
  const env = { ...process.env, CARGO_TARGET_DIR: join(ROOT, 'target/interop/rust-target') };
  execFileSync('trunk', ['build', '--quiet', '--locked', '--dist', join(RUST, app)], { cwd: join(HERE, 'rust', app), env, stdio: ['ignore', 'ignore', 'inherit'] });
}
const projects = libraries.filter(({ project }) => project);
const ng = projects.length ? commandLine(join(ROOT, 'target/interop/ng')) : {};
if (!ng.absent) for (const { name, project } of projects) cpSync(ng.build(project), join(SITE, name), { recursive: true });
const server = await start({ help401: join(ROOT, 'dist'), pages: SITE, rust: RUST });
const browser = await browse();
const { run } = browser;

class Failed extends Error {}
const same = (what, found, wanted) => {
  if (JSON.stringify(found) != JSON.stringify(wanted)) throw new Failed(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
};
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// ---- What is done in a page ------------------------------------------------------------------------------------------

const open = async (name, attributes) => {
  const brings = LIBRARIES.some((library) => library.name == name && library.brings);
  const query = new URLSearchParams({ name, ...(brings && { brings }), ...attributes });
  await browser.open(`${server.origin}/app?${query}`);
  // One that the app brings comes after the app.
  if (brings && attributes['data-grace-ms']) await until(`help401 in the page of ${name}`, 'window.help401?.version');
  const holds = attributes['data-mode'] == 'hold' ? "Object.hasOwn(XMLHttpRequest.prototype, 'addEventListener') && ready" : 'true';
  await until(`the page of ${name}`, `window.app && (${holds})`);
};
const until = async (what, expression, patience = 8000) => {
  const end = Date.now() + patience;
  for (;;) {
    const found = await run(`return ${expression}`).catch((error) => void error);
    if (found) return found;
    if (Date.now() > end) throw new Failed(`waited in vain for ${what}`);
    await sleep(50);
  }
};
/** Begins a call. What becomes of it is `became`, and stays null until then. */
const begin = (how) => run('window.became = null; window.call = app.start(given[0]); call.done.then((words) => (window.became = words)); return null', how);
const became = () => until('an end of the call', 'became');
const signIn = () => run("await fetch('/api/login', { method: 'POST' }); await app.signedIn?.()");
const expire = () => run("await fetch('/test/expire', { method: 'POST' }); await app.expire?.()");
const card = () => until('a card', "document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]')?.textContent");
const noCard = async () => same('cards', await run("return document.querySelectorAll('help-401').length"), 0);
const asked = (path) => server.log.filter((entry) => entry.path.startsWith(path)).map(({ status }) => status);

/** Opens a page that holds, lets it see who is signed in, and ends the session behind its back. */
const holding = async (name) => {
  await open(name, {});
  await signIn();
  server.log.length = 0;
  await open(name, { ...TAG, 'data-mode': 'hold' });
  const end = Date.now() + 5000;
  while (!asked('/api/session').includes(200) && Date.now() < end) await sleep(50);
  await expire();
  server.log.length = 0;
};

const TAG = { 'data-grace-ms': String(GRACE), 'data-session-url': '/api/session', 'data-login-url': '/login', 'data-preload': 'eager' };

/** What the library tells the app's hooks. */
const hooks = async (name, attributes) => {
  await open(name, attributes);
  await signIn();
  return run('return app.hooks()');
};

/** What an app of this library sees where there is no help401. */
const plain = async ({ name, cancels }) => {
  await open(name, {});
  await signIn();
  await begin({});
  const good = await became();
  same('an answer', good, GOOD);
  await open(name, {});
  await expire();
  await begin({});
  const bad = await became();
  if (!/401|refused|expired/.test(bad)) throw new Failed('no failure: ' + bad);
  if (cancels === false) return { bad };
  await open(name, {});
  await signIn();
  await begin({ slow: true });
  await sleep(300);
  await run('call.cancel()');
  return { bad, given: await became() };
};

/** The component told the app, and takes help401 with it when it goes. */
const gone = async (cause) => {
  same('what the app was told', await run("return document.querySelector('.told')?.textContent"), cause);
  await run('app.leave()');
  await until('help401 having gone', "!('help401' in window) && !document.querySelector('help-401, script[src*=help401]') && /function fetch/.test(Function.prototype.toString.call(fetch))");
};

// ---- The checks, each a column of the table ----------------------------------------------------------------------------

const CHECKS = {
  async seen({ name, cause, truth, brings }, { bad }) {
    await open(name, TAG);
    await signIn();
    await begin({});
    same('an answer', await became(), GOOD);
    await open(name, TAG);
    await expire();
    await begin({});
    same('what the app saw', await became(), bad);
    await card();
    same('incidents', await run('return help401.incidents().map(({ diagnosis }) => diagnosis.cause)'), [cause]);
    if (brings) await gone(cause);
    if (!truth) return undefined;
    same('being certain of what it cannot know', await run("return help401.incidents()[0].diagnosis.confidence"), 'possible');
    return `yes, as \`${cause}\`, possible; in truth \`${truth}\``;
  },
  async renewed({ name, path, renews }) {
    if (!renews) return '–';
    await open(name, TAG);
    same('what the app saw', await run('return app.renew()'), GOOD);
    if (![...asked('/api/invoices'), ...asked(path)].includes(401)) throw new Failed('nothing was refused');
    await sleep(GRACE + 700);
    await noCard();
    same('incidents told of', await run('return told'), []);
    return undefined;
  },
  async held({ name, path }) {
    await holding(name);
    await begin({});
    await card();
    same('before the sign-in', await run('return became'), null);
    await signIn();
    await run('await help401.retry()');
    same('after the sign-in', await became(), GOOD);
    // The widget asks by itself whether it works again, and then the call is made once more.
    const [first, ...later] = asked(path);
    if (first != 401 || !later.length || later.length > 2 || later.some((status) => status != 200)) throw new Failed('answers: ' + asked(path));
    await until('the card having gone', "!document.querySelector('help-401')");
  },
  async cancelled({ name, path, cancels }, { given }) {
    if (cancels === false) return '–';
    await holding(name);
    await begin({});
    await card();
    await run('call.cancel()');
    same('what the app saw', await became(), given);
    await signIn();
    await run('await help401.retry()');
    await sleep(400);
    same('afterwards', await run('return became'), given);
    // The widget itself may have asked whether it works again, once.
    const answers = asked(path);
    if (answers[0] != 401 || answers.length > 2) throw new Failed('it was asked again: ' + answers);
    return undefined;
  },
  async hooked({ name, hooks: has }) {
    if (!has) return '–';
    const without = await hooks(name, {});
    if (process.env.VERBOSE) console.log(without);
    same('what hooks heard', await hooks(name, TAG), without);
    return undefined;
  },
};

// ---- One after the other ------------------------------------------------------------------------------------------------

const forgotten = [...tools.keys()].filter((name) => !LIBRARIES.some((library) => library.name == name));
if (forgotten.length) throw new Error('no line in libraries.mjs for ' + forgotten);
const rows = [];
let failures = 0;
for (const library of libraries) {
  const versions = library.crates ? crates(join(HERE, 'rust/Cargo.lock'), ...library.crates) : (library.project ? angular : npm)(...library.packages);
  if (library.project && ng.absent) {
    console.log(`${library.name}: not built, ${ng.absent}`);
    rows.push([library.title, versions, `not built: ${ng.absent}`, ...Object.keys(CHECKS).map(() => 'not tried')]);
    continue;
  }
  const full = { path: '/api/orders', cause: 'session_expired', ...library };
  const cells = [];
  let before;
  for (const [check, task] of Object.entries({ plain, ...CHECKS })) {
    try {
      if (check == 'plain') {
        before = await plain(full);
        continue;
      }
      server.log.length = 0;
      cells.push(before ? ((await task(full, before)) ?? 'yes') : 'not tried');
    } catch (error) {
      failures += 1;
      if (check != 'plain') cells.push('**no**');
      console.error(`${library.name}, ${check}: ${error instanceof Failed ? error.message : error.stack}`);
      console.error((await browser.console().catch(() => [])).slice(-4).map((line) => '    ' + line.slice(0, 300)).join('\n'));
    }
  }
  const tool = library.app ? 'Trunk' : library.project ? 'Angular CLI' : tools.get(library.name);
  rows.push([library.title, versions || 'the browser', tool, ...cells]);
  console.log([library.name.padEnd(16), ...cells.map((cell) => cell.padEnd(10))].join(' '));
}
await browser.stop();
server.stop();

if (!wanted.length) {
  const head = ['', 'version', 'built by', ...Object.keys(CHECKS)];
  const lines = [`Chromium ${browser.version}.`, '', ...[head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)];
  write(join(ROOT, 'docs/interop.md'), 'clients', lines);
}
console.log(`${rows.length} pages, ${failures} failures`);
process.exit(failures ? 1 : 0);
