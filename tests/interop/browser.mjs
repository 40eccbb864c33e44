// A headless Chromium with a fresh profile, by plain WebDriver.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ARGUMENTS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--window-size=1200,900'];

/** Starts one. */
export const browse = async () => {
  const profile = mkdtempSync(join(tmpdir(), 'interop-'));
  const driver = spawn(process.env.CHROMEDRIVER ?? 'chromedriver', ['--port=0'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const port = await new Promise((done, fail) => {
    let said = '';
    driver.stdout.on('data', (part) => {
      said += part;
      const found = /started successfully on port (\d+)/.exec(said);
      if (found) done(found[1]);
    });
    driver.on('error', fail);
    driver.on('exit', () => fail(new Error('chromedriver ended: ' + said)));
  });
  const wire = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(value.message);
    return value;
  };
  const options = { args: [...ARGUMENTS, '--user-data-dir=' + profile] };
  const { sessionId, capabilities } = await wire('POST', '/session', { capabilities: { alwaysMatch: { 'goog:chromeOptions': options, 'goog:loggingPrefs': { browser: 'ALL' } } } });
  const session = '/session/' + sessionId;
  await wire('POST', session + '/timeouts', { script: 20000 });

  return {
    version: capabilities.browserVersion,
    open: (url) => wire('POST', session + '/url', { url }),
    /** Runs statements in the page and gives what they return, awaited. */
    async run(statements, ...given) {
      const script = `const done = arguments[arguments.length - 1]; const given = [...arguments]; (async () => { ${statements} })().then((value) => done({ value }), (error) => done({ error: String(error?.stack ?? error) }))`;
      const { value, error } = await wire('POST', session + '/execute/async', { script, args: given });
      if (error) throw new Error(error);
      return value;
    },
    /** Presses an action of the card, as a person does. */
    async press(action) {
      // A reference is an object of one member, whose name only says what it is.
      const first = (value) => Object.values(value)[0];
      const host = first(await wire('POST', session + '/element', { using: 'css selector', value: 'help-401' }));
      const shadow = first(await wire('GET', `${session}/element/${host}/shadow`));
      const control = first(await wire('POST', `${session}/shadow/${shadow}/element`, { using: 'css selector', value: `[data-action="${action}"]` }));
      await wire('POST', `${session}/element/${control}/click`, {});
    },
    /** Does something in the window that opened beside this one, and comes back once that has closed. */
    async beside(task) {
      const handles = () => wire('GET', session + '/window/handles');
      const turn = (handle) => wire('POST', session + '/window', { handle });
      const own = await wire('GET', session + '/window');
      const until = async (count) => {
        for (const end = Date.now() + 12000; (await handles()).length != count; await new Promise((done) => setTimeout(done, 50))) {
          if (Date.now() > end) throw new Error(`there are not ${count} windows`);
        }
      };
      try {
        await until(2);
        await turn((await handles()).find((handle) => handle != own));
        await task();
        await until(1);
      } finally {
        await turn(own);
      }
    },
    /** Every cookie goes, also those that no script can reach. */
    forget: () => wire('DELETE', session + '/cookie'),
    /** What the console was told since it was last asked. */
    async console() {
      const entries = await wire('POST', session + '/se/log', { type: 'browser' });
      return entries.map(({ message }) => message);
    },
    async picture() {
      return Buffer.from(await wire('GET', session + '/screenshot'), 'base64');
    },
    async stop() {
      await wire('DELETE', session).catch(() => {});
      driver.kill();
      // Its children write until they have gone.
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
};
