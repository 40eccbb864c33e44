// Tries the widget with real servers: each is started on loopback, a page of its origin makes it refuse, and what the card says
// is held against the table in the server's own file. Writes what was seen to docs/interop.md; with names as arguments it tries
// only these, and writes nothing. Part of `make interop`.
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browse } from './browser.mjs';
import { front } from './front.mjs';
import { write } from './marked.mjs';
import { freePort } from './process.mjs';
import { tokens } from './tokens.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const WORK = join(ROOT, 'target/interop/servers');
const GRACE = 150;
// All that an app can offer, so that the best of the actions comes first.
const MEANS = { 'data-logout-url': '/logout', 'data-support-url': 'mailto:help@acme.example', 'data-request-access-url': 'https://acme.example/access' };

const browser = await browse();
const { run } = browser;
const helpers = readFileSync(join(HERE, 'helpers.js'), 'utf8');
const PANEL = "document.querySelector('help-401')?.shadowRoot?.querySelector('[part~=panel]')";
const WORKS = "return help401.incidents()[0]?.state == 'resolved'";
const SEEN = `return { incidents: help401.incidents(), controls: [...(${PANEL}?.querySelectorAll('[data-action]') ?? [])].map(({ dataset }) => dataset.action) }`;
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Presses the card's first button. In the window that opens somebody signs in as the case does, and the card has to see by itself that it works. */
const pressed = async (first, works, given) => {
  if (first != 'sign_in') throw new Error(`its first button is ${first}`);
  await run('localStorage.interop = given[0]; return null', `(${works})({ ...doing, ...${JSON.stringify(given)} })`);
  await browser.press(first);
  for (const end = Date.now() + 10000; !(await run(WORKS)); await sleep(40)) {
    if (Date.now() > end) throw new Error('after the sign-in it does not work: ' + (await run(`return ${PANEL}?.textContent`)));
  }
};

/** Does in a fresh page what a case does, and gives the answer's status and what the card said. */
const tried = async (server, origin, direct, one) => {
  const { prepare, act, cause } = one;
  await browser.open(origin + '/the-page');
  await run('localStorage.clear(); sessionStorage.clear()');
  await browser.forget();
  const given = { direct, tokens: tokens(one.claims ?? server.claims), prepared: await prepare?.(direct) };
  await browser.open(origin + '/the-page');
  const status = await run(`return (await (${act})({ ...doing, ...given[0] }))?.status ?? 0`, given);
  if (cause == null) {
    await sleep(GRACE + 500);
    const { incidents } = await run(SEEN);
    return { status, cause: incidents[0]?.diagnosis.cause ?? null };
  }
  for (const end = Date.now() + 10000; ; await sleep(40)) {
    const { incidents, controls } = await run(SEEN);
    const [incident] = incidents;
    if (incident && controls.length) {
      const { diagnosis } = incident;
      const first = diagnosis.plan.find(({ primary }) => primary)?.action;
      if (!controls.includes(first)) throw new Error(`the card has no control for ${first}`);
      if (one.works) await pressed(first, one.works, given);
      return { status, cause: diagnosis.cause, first, confidence: diagnosis.confidence, causes: diagnosis.causes.map(({ cause }) => cause), diagnosis };
    }
    if (Date.now() > end) throw new Error(`no card; status ${status}, incidents ${JSON.stringify(incidents)}`);
  }
};

/** What is wrong with what was seen, if anything is. `truth` is why it was refused, where the answer does not tell. */
const wrong = ({ cause, first, truth, status }, seen) => {
  if (status != null && seen.status != status) return `the status is ${seen.status}`;
  if (cause == null && status == null && seen.status != 200) return `the status is ${seen.status}`;
  if (seen.cause !== cause) return `the cause is ${seen.cause} (${seen.confidence})`;
  if (cause != null && seen.first != first) return `the first action is ${seen.first}`;
  if (truth && seen.confidence == 'certain') return 'it is certain of what it cannot know';
  return undefined;
};

rmSync(WORK, { recursive: true, force: true });
const wanted = process.argv.slice(2);
const names = readdirSync(join(HERE, 'servers')).sort();
const rows = [];
const versions = [];
const absent = [];
let failures = 0;
let count = 0;
for (const name of names) {
  if (wanted.length && !wanted.includes(name)) continue;
  const server = await import(`./servers/${name}/server.mjs`);
  const missing = await server.missing?.();
  if (missing) {
    absent.push([server.title, missing]);
    console.log(`${name}: not run, ${missing}`);
    continue;
  }
  const folder = join(WORK, name);
  mkdirSync(folder, { recursive: true });
  const running = [];
  try {
    const behind = await server.start({ folder, origin: `http://127.0.0.1:${await freePort()}`, running });
    running.unshift(behind);
    const attributes = { 'data-grace-ms': String(GRACE), 'data-login-url': '/the-sign-in?next={return_url}', 'data-preload': 'eager', ...MEANS, ...server.attributes };
    const page = await front({ behind: behind.origin, files: join(ROOT, 'dist'), helpers, attributes });
    running.unshift(page);
    versions.push([server.title, await server.version()]);
    for (const one of server.cases) {
      count += 1;
      let fault;
      let seen = {};
      try {
        seen = await tried(server, page.origin, behind.origin, one);
        fault = wrong(one, seen);
      } catch (error) {
        fault = error.message;
      }
      if (fault) {
        failures += 1;
        console.error(`${name}: ${one.did}: ${fault}; not ${one.cause}, ${one.first}${process.env.VERBOSE ? '\n' + JSON.stringify(seen.diagnosis ?? behind.said?.()) : ''}`);
      }
      const button = `\`${one.first}\`${one.works && !fault ? ', pressed: it works' : ''}`;
      const said = one.cause == null ? 'nothing is shown' : `\`${one.cause}\`${one.truth ? `, ${seen.confidence}` : ''}${one.truth && one.truth != one.cause ? `; in truth \`${one.truth}\`` : ''}`;
      rows.push([server.title, one.did, seen.status, said, one.cause == null ? '–' : button, fault ? '**no**' : 'yes']);
    }
  } catch (error) {
    failures += 1;
    rows.push([server.title, 'it is started', '–', '–', '–', '**no**']);
    console.error(`${name}: ${error.stack}`);
  } finally {
    for (const one of running) await one.stop();
  }
  console.log(`${name}: ${rows.filter(([title]) => title == server.title).map((row) => (row[5] == 'yes' ? '.' : 'F')).join('')}`);
}
await browser.stop();

if (!wanted.length) {
  const table = (...lines) => lines.map((row) => `| ${row.join(' | ')} |`);
  const head = ['server', 'what is done', 'status', 'the card says', 'first action', 'seen'];
  const lines = [
    ...table(['server', 'what ran'], ['---', '---'], ...versions),
    '',
    ...(absent.length ? ['Not run:', '', ...absent.map(([title, why]) => `- ${title}: ${why}.`), ''] : []),
    ...table(head, head.map(() => '---'), ...rows.map(([title, ...rest], n) => [rows[n - 1]?.[0] == title ? '' : title, ...rest])),
  ];
  write(join(ROOT, 'docs/interop.md'), 'servers', lines);
}
console.log(`${rows.length} rows, ${count} cases, ${failures} failures`);
process.exit(failures ? 1 : 0);
