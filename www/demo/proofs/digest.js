// HTTP Digest with SHA-256 (RFC 7616), computed by the page.
//
// Credentials of the browser's own are left out: it would answer the challenge itself, with its password window.

import { read } from '../api.js';
import { sha256hex } from './encode.js';

export class Digest {
  #url;
  #username;
  #password;
  #challenge = {};
  #uses = 0;

  constructor(url, username, password) {
    [this.#url, this.#username, this.#password] = [url, username, password];
  }

  /** The first, bare request is answered with the challenge. */
  static async challengedBy(url, username, password) {
    const digest = new Digest(url, username, password);
    digest.#heed(await fetch(url, { credentials: 'omit' }));
    return digest;
  }

  async call() {
    const headers = { Authorization: await this.#answer() };
    const response = await fetch(this.#url, { credentials: 'omit', headers });
    this.#heed(response);
    return read(response);
  }

  /** A new challenge replaces the old one. */
  #heed(response) {
    const field = response.headers.get('WWW-Authenticate');
    if (!field) return;
    const params = field.matchAll(/(\w+)=(?:"([^"]*)"|([^\s,]+))/g);
    this.#challenge = Object.fromEntries([...params].map(([, name, quoted, bare]) => [name, quoted ?? bare]));
    this.#uses = 0;
  }

  async #answer() {
    const { realm, nonce } = this.#challenge;
    const nc = String(++this.#uses).padStart(8, '0');
    const cnonce = crypto.randomUUID();
    const secret = await sha256hex(`${this.#username}:${realm}:${this.#password}`);
    const what = await sha256hex(`GET:${this.#url}`);
    const response = await sha256hex(`${secret}:${nonce}:${nc}:${cnonce}:auth:${what}`);
    return (
      `Digest username="${this.#username}", realm="${realm}", nonce="${nonce}", uri="${this.#url}", ` +
      `algorithm=SHA-256, qop=auth, nc=${nc}, cnonce="${cnonce}", response="${response}"`
    );
  }
}
