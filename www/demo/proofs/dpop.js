// Proofs of a key (RFC 9449), made with WebCrypto.

import { read } from '../api.js';
import { base64url, bytes, sha256 } from './encode.js';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

export class Dpop {
  token = null;
  #key;
  #nonce = null;

  constructor(key) {
    this.#key = key;
  }

  static async withNewKey() {
    return new Dpop(await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']));
  }

  /** A call with a proof; `claims` overrides what the proof says. */
  async call(method, path, claims = {}) {
    const headers = { DPoP: await this.#proof({ htm: method, htu: location.origin + path, ...claims }) };
    if (this.token) headers.Authorization = `DPoP ${this.token}`;
    const response = await fetch(path, { method, headers });
    // The next proof carries the nonce that the server asked for (RFC 9449 §9).
    this.#nonce = response.headers.get('DPoP-Nonce') ?? this.#nonce;
    return read(response);
  }

  async #proof(claims) {
    const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', this.#key.publicKey);
    const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } };
    const ath = this.token ? { ath: base64url(await sha256(this.token)) } : {};
    const nonce = this.#nonce ? { nonce: this.#nonce } : {};
    const iat = Math.floor(Date.now() / 1000);
    const body = { jti: crypto.randomUUID(), iat, ...ath, ...nonce, ...claims };
    const signed = [header, body].map((part) => base64url(bytes(JSON.stringify(part)))).join('.');
    const signature = await crypto.subtle.sign(ALGORITHM, this.#key.privateKey, bytes(signed));
    return `${signed}.${base64url(signature)}`;
  }
}
