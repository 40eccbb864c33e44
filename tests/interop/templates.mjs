// Templates of Laravel and Rails with the tag of a recipe, rendered by the apps that stand among the servers.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './process.mjs';
import * as laravel from './servers/laravel/server.mjs';
import * as rails from './servers/rails/server.mjs';

const layout = (tag) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Orders</title><link rel="icon" href="data:,">\n${tag}</head><body><main></main></body></html>`;

const APPS = {
  laravel: {
    server: laravel,
    page: '/',
    view: (folder) => join(folder, 'views/page.blade.php'),
    orders: "fetch('/orders', { headers: { Accept: 'application/json' } })",
    signIn: `await fetch('/sessions', { method: 'POST', headers: { Accept: 'application/json', 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(/XSRF-TOKEN=([^;]+)/.exec(document.cookie)[1]) },
      body: JSON.stringify({ email: 'ada@acme.example', password: 'correct horse' }) })`,
  },
  rails: {
    server: rails,
    page: '/page',
    view: (folder) => join(folder, 'page.erb'),
    orders: "fetch('/session/orders')",
    signIn: "await fetch('/session', { method: 'POST', body: new URLSearchParams({ email: 'ada', password: 'correct horse' }) })",
  },
};

/** Starts the app of that name with the tag in its layout; says why, where it is not installed. */
export const templated = async (name, tag, help401, folder) => {
  const { server, page, view, orders, signIn } = APPS[name];
  const absent = server.missing();
  if (absent) return { absent };
  mkdirSync(join(view(folder), '..'), { recursive: true });
  writeFileSync(view(folder), layout(tag));
  cpSync(help401, join(folder, 'public/help401'), { recursive: true });
  const started = await server.start({ folder, origin: `http://127.0.0.1:${await freePort()}`, env: { VIEW: view(folder), PUBLIC: join(folder, 'public') } });
  return { ...started, page, orders, signIn, over: "await fetch('/end', { method: 'POST' })" };
};
