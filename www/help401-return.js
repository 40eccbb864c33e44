/*! help401 | MIT OR Apache-2.0 */
// Where a sign-in in a window of its own comes back to: tells the pages of this origin, and goes. What they make of it is
// theirs: they look whether it works, and believe nobody.
const channel = new BroadcastChannel('help401');
channel.postMessage({ help401: 'arrived', state: new URLSearchParams(location.search).get('state') || '' });
channel.close();
close();
