// Starts programs on loopback and ends them again.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer as serve } from 'node:http';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';

export const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

/** A server of our own: where it listens, and what ends it. */
export const listening = async (handler, port = 0) => {
  const server = serve(handler);
  await new Promise((done) => server.listen(port, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** Where a program is; Debian keeps servers where only root looks. Nothing if it is not installed. */
export const located = (name) => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, name)).find((path) => existsSync(path));

/** Starts a program that serves at `origin`, and waits until it does. It is told its port as PORT. */
export const launch = async (command, args, origin, options = {}) => {
  const program = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options, env: { ...process.env, PORT: new URL(origin).port, ...options.env } });
  let said = '';
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (part) => (said = (said + part).slice(-4000)));
  let ended = '';
  program.on('error', (error) => (ended = error.message));
  program.on('exit', (code, signal) => (ended = `it ended with ${code ?? signal}`));
  const stop = () => new Promise((done) => (ended ? done() : (program.on('exit', done), program.kill())));
  for (const end = Date.now() + 60000; ; await new Promise((done) => setTimeout(done, 50))) {
    try {
      await fetch(origin, { redirect: 'manual' });
      return { origin, said: () => said, stop };
    } catch (error) {
      if (!ended && Date.now() < end) continue;
      await stop();
      throw new Error(`${command} does not answer: ${ended || error.message}\n${said}`);
    }
  }
};
