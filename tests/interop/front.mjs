// The origin that a page has: the widget's files, a page with the tag, and all else from the server behind it, with its very
// status, fields and body.
import { request as ask } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { listening } from './process.mjs';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };
const escape = (text) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

/** Starts it. `files` is the folder of the widget, `helpers` a script of the page, `attributes` those of the tag. */
export const front = async ({ behind, files, helpers, attributes }) => {
  const tag = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>An app</title><link rel="icon" href="data:,"><script src="/help401/help401.js"${tag.join('')}></script><script>${helpers}</script><main></main></html>`;

  // What somebody does there is up to the page that led there.
  const signIn = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign in</title><link rel="icon" href="data:,"><script type="module">${helpers}
await eval(localStorage.interop); location = new URLSearchParams(location.search).get('next')</script></html>`;

  const pass = (request, response) => {
    const { hostname, port } = new URL(behind);
    const onward = ask({ hostname, port, method: request.method, path: request.url, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.statusMessage, answer.rawHeaders);
      answer.pipe(response);
    });
    onward.on('error', (error) => response.destroy(error));
    request.pipe(onward);
  };

  return listening(async (request, response) => {
    const path = normalize(new URL(request.url, behind).pathname);
    if (path == '/the-page') return response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(page);
    if (path == '/the-sign-in') return response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' }).end(signIn);
    if (!path.startsWith('/help401/')) return pass(request, response);
    try {
      const file = await readFile(join(files, path.slice('/help401/'.length)));
      return response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(file);
    } catch {
      return response.writeHead(404).end();
    }
  });
};
