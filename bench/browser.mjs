// One of three browser engines with a fresh profile, by plain WebDriver.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../tests/interop/process.mjs';

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** How each engine is started: the driver's command, and what it is asked for. */
const ENGINES = {
  chromium: (port, profile) => [
    ['chromedriver', `--port=${port}`],
    {
      'goog:chromeOptions': {
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--user-data-dir=' + profile],
      },
    },
  ],
  // Its clock is made coarse against fingerprinting; a benchmark needs the fine one.
  firefox: (port) => [
    ['geckodriver', '--websocket-port', '0', '--port', String(port)],
    { 'moz:firefoxOptions': { args: ['-headless'], prefs: { 'privacy.reduceTimerPrecision': false } } },
  ],
  webkit: (port) => [
    ['xvfb-run', '-a', 'WebKitWebDriver', `--port=${port}`],
    { 'webkitgtk:browserOptions': { binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser', args: ['--automation'] } },
  ],
};

/** Starts an engine by its name. */
export const browse = async (engine) => {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const port = await freePort();
  const [[command, ...given], capabilities] = ENGINES[engine](port, profile);
  // A group of its own: a driver may be started by a wrapper that would leave it behind.
  const driver = spawn(command, given, { stdio: 'ignore', detached: true });
  driver.on('error', (error) => console.error(error.message));
  const wire = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, headers: { 'content-type': 'application/json' }, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(value.message || value.error);
    return value;
  };
  for (let tries = 0; ; tries++) {
    try {
      await wire('GET', '/status');
      break;
    } catch (error) {
      if (tries > 200) throw error;
      await pause(100);
    }
  }
  const { sessionId, capabilities: got } = await wire('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  const session = '/session/' + sessionId;
  await wire('POST', session + '/timeouts', { script: 600000 });
  // A command of Chromium's own protocol.
  const ask = (cmd, params = {}) => wire('POST', session + '/goog/cdp/execute', { cmd, params });

  return {
    name: engine,
    title: { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKitGTK' }[engine] + (got.browserVersion ? ' ' + got.browserVersion : ''),
    open: (url) => wire('POST', session + '/url', { url }),
    /** Runs statements in the page and gives what they return, awaited; in the page's own realm, where its wrappers are. */
    async run(statements, ...values) {
      const inside = `(async (given) => { ${statements} })`;
      const script = `const done = arguments[1]; window.eval(${JSON.stringify(inside)})(JSON.parse(arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }))`;
      const { value, error } = await wire('POST', session + '/execute/async', { script, args: [JSON.stringify(values)] });
      if (error) throw new Error(error);
      return value;
    },
    ask,
    /** What is on the heap once nothing is garbage, in bytes, and how many DOM nodes there are. Chromium only. */
    async heap() {
      for (let again = 0; again < 3; again++) await ask('HeapProfiler.collectGarbage');
      return { bytes: (await ask('Runtime.getHeapUsage')).usedSize, nodes: (await ask('Memory.getDOMCounters')).nodes };
    },
    async stop() {
      await wire('DELETE', session).catch(() => {});
      try {
        process.kill(-driver.pid);
      } catch {} // It has gone by itself.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
};
