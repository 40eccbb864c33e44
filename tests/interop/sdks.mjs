// SDKs against a real OpenID provider, npm's `oidc-provider` on an origin of its own: somebody signs in at the provider's page, the
// token runs out, the SDK renews it there, and where nobody renews it the card's button leads there once more, in a window beside
// the page. Writes what was seen to docs/interop.md; with names as arguments it tries only these. Part of `make interop`.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import Provider from 'oidc-provider';
import { house } from '../e2e/companions/house.mjs';
import { browse } from './browser.mjs';
import { asKeycloak } from './keycloak.mjs';
import { write } from './marked.mjs';
import { npm } from './versions.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const SITE = join(ROOT, 'target/interop/sdks');
const SDKS = [
  { name: 'oidc-client', title: 'oidc-client-ts', packages: ['oidc-client-ts'] },
  { name: 'keycloak', title: 'keycloak-js', packages: ['keycloak-js'] },
];
const LIFE = 6; // seconds that a token is good for
const GRACE = 300;
const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

await esbuild.build({ entryPoints: SDKS.map(({ name }) => join(HERE, 'pages/sdks', name + '.js')), outdir: SITE, bundle: true, format: 'esm', conditions: ['browser', 'production'], logLevel: 'error' });

// ---- The provider and the app --------------------------------------------------------------------------------------------

const outside = createServer((request, response) => provide(request, response));
const inside = createServer((request, response) => serve(request, response));
const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}`)));
const [authority, origin] = [await listen(outside), await listen(inside)];

const clients = SDKS.map(({ name }) => ({ client_id: name, redirect_uris: [`${origin}/${name}/back`], grant_types: ['authorization_code', 'refresh_token'] }));
const provider = new Provider(authority, {
  ...house(clients, origin, `${origin}/api`, { accessTokenTTL: LIFE }),
  issueRefreshToken: () => true,
});
provider.use(asKeycloak(provider, 'keycloak'));
const oidc = provider.callback();
const asked = [];

/** Its own pages and, at `/interaction`, its form. */
const provide = (request, response) => {
  asked.push(`${request.method} ${request.url.split('?')[0].replace(/^(\/interaction).*/, '$1')}`);
  // keycloak-js asks with the provider's cookies, which Keycloak allows.
  const { writeHead } = response;
  response.writeHead = (...given) => {
    if (response.hasHeader('access-control-allow-origin')) response.setHeader('access-control-allow-credentials', 'true');
    return writeHead.apply(response, given);
  };
  if (!request.url.startsWith('/interaction/')) return oidc(request, response);
  if (request.method == 'POST') return provider.interactionFinished(request, response, { login: { accountId: 'ada' } });
  return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>The provider</title><link rel="icon" href="data:,"><form method="post"><button>Sign in</button></form>');
};

const keys = createRemoteJWKSet(new URL(`${authority}/jwks`));
const orders = async (request, response) => {
  const [, token] = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '') ?? [];
  const fault = await jwtVerify(token, keys, { issuer: authority }).then(() => null, ({ code }) => code);
  if (!fault) return response.writeHead(200, { 'content-type': 'application/json' }).end('{"orders":["tea"]}');
  const words = fault == 'ERR_JWT_EXPIRED' ? 'The access token expired' : 'The access token is no good';
  return response.writeHead(401, { 'www-authenticate': `Bearer error="invalid_token", error_description="${words}"` }).end();
};

const serve = async (request, response) => {
  const { pathname } = new URL(request.url, origin);
  if (pathname == '/authority') return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ authority }));
  if (pathname == '/api/orders') return orders(request, response);
  const [, first, second] = normalize(pathname).split('/');
  if (SDKS.some(({ name }) => name == first)) {
    const tag = `<script src="/help401/help401.js" data-grace-ms="${GRACE}" data-preload="eager" data-login-url="/${first}/login?next={return_url}"></script>`;
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"><script>window.told = []; addEventListener('help401:incident', ({ detail }) => told.push(detail.diagnosis.cause))</script>${second == 'orders' ? tag : ''}<script type="module" src="/sdks/${first}.js"></script></html>`;
    return response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(page);
  }
  const file = { help401: join(ROOT, 'dist', normalize(pathname).slice('/help401'.length)), sdks: join(SITE, second ?? '') }[first];
  try {
    return response.writeHead(200, { 'content-type': TYPES[extname(pathname)] ?? 'application/octet-stream' }).end(await readFile(file));
  } catch {
    return response.writeHead(404).end();
  }
};

// ---- What somebody does ------------------------------------------------------------------------------------------------------

const browser = await browse();
const { run } = browser;
const until = async (what, expression) => {
  for (const end = Date.now() + 12000; ; await sleep(50)) {
    const found = await run(`return ${expression}`).catch(() => null);
    if (found) return found;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}: ${await run("return location.href + JSON.stringify(window.help401?.incidents().map(({ state, diagnosis }) => [state, diagnosis.cause])) + document.querySelector('help-401')?.shadowRoot.textContent").catch(String)}`);
  }
};
const same = (what, found, wanted) => {
  if (JSON.stringify(found) != JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(found)} and not ${JSON.stringify(wanted)}`);
};
const form = async () => {
  await until('the page of the provider', "document.title == 'The provider'");
  await run("document.querySelector('button').click(); return null");
};
const ready = (name) => until('the app', `location.pathname == '/${name}/orders' && window.app && window.help401`);
const CHECKS = {
  /** By the SDK, in the page itself. */
  async 'signed in'({ name }) {
    await browser.open(`${origin}/${name}/orders`);
    await run('localStorage.clear(); sessionStorage.clear()');
    await browser.forget();
    await browser.open(`${origin}/${name}/login?next=/${name}/orders`);
    await form();
    await ready(name);
    same('orders', await run('return app.orders()'), 200);
    same('incidents', await run('return help401.incidents().length'), 0);
  },
  /** The app renews by itself: nobody is shown anything. */
  async renewed() {
    await sleep(LIFE * 1000 + 500);
    asked.length = 0;
    same('orders', await run('return app.renewing()'), [401, 200]);
    same('the provider was asked', asked.includes('POST /token'), true);
    await sleep(GRACE + 700);
    same('told of', await run('return told'), []);
    same('cards', await run("return document.querySelectorAll('help-401').length"), 0);
  },
  /** The card names the cause, and its button leads to the provider and back. */
  async 'by the card'({ name }) {
    await sleep(LIFE * 1000 + 500);
    same('orders', await run('return app.orders()'), 401);
    await until('a card', "document.querySelector('help-401')?.shadowRoot?.querySelector('[data-action=sign_in]')");
    same('the cause', await run('return help401.incidents()[0].diagnosis.cause'), 'expired_token');
    // The provider has forgotten who it was.
    await browser.forget();
    asked.length = 0;
    await browser.press('sign_in');
    await browser.beside(form);
    await until('that it works', "help401.incidents()[0].state == 'resolved'");
    same('the way', ['GET /auth', 'POST /interaction', 'POST /token'].filter((part) => !asked.includes(part)), []);
    same('orders', await run('return app.orders()'), 200);
  },
};

const wanted = process.argv.slice(2);
const rows = [];
let failures = 0;
for (const sdk of SDKS) {
  if (wanted.length && !wanted.includes(sdk.name)) continue;
  const cells = [];
  for (const [check, task] of Object.entries(CHECKS)) {
    try {
      await task(sdk);
      cells.push('yes');
    } catch (error) {
      failures += 1;
      cells.push('**no**');
      console.error(`${sdk.name}, ${check}: ${error.message}\n${(await browser.console().catch(() => [])).slice(-4).join('\n')}`);
    }
  }
  rows.push([sdk.title, npm(...sdk.packages), ...cells]);
  console.log([sdk.name.padEnd(16), ...cells].join(' '));
}
await browser.stop();
for (const server of [outside, inside]) {
  server.close();
  server.closeAllConnections();
}
if (!wanted.length) {
  const head = ['', 'version', ...Object.keys(CHECKS)];
  write(join(ROOT, 'docs/interop.md'), 'sdks', [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`));
}
console.log(`${rows.length} SDKs, ${failures} failures`);
process.exit(failures ? 1 : 0);
