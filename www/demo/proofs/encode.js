// Bytes as text.

export function bytes(text) {
  return new TextEncoder().encode(text);
}

export function base64(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}

export function base64url(buffer) {
  return base64(buffer).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export async function sha256(text) {
  return crypto.subtle.digest('SHA-256', bytes(text));
}

export async function sha256hex(text) {
  return Array.from(new Uint8Array(await sha256(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
