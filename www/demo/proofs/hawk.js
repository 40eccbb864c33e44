// Requests signed with a shared key and the device's clock, after Hawk.

import { base64, bytes } from './encode.js';

/** The Authorization field of a GET at that time, in seconds. */
export async function hawk({ id, key }, path, ts) {
  const nonce = crypto.randomUUID().slice(0, 8);
  const { hostname, port } = location;
  const signed = `hawk.1.header\n${ts}\n${nonce}\nGET\n${path}\n${hostname}\n${port}\n\n\n`;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', bytes(key), algorithm, false, ['sign']);
  const mac = base64(await crypto.subtle.sign('HMAC', secret, bytes(signed)));
  return `Hawk id="${id}", ts="${ts}", nonce="${nonce}", mac="${mac}"`;
}
