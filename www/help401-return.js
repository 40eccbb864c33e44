/*! help401 | MIT OR Apache-2.0 */
// Where a sign-in in a window of its own comes back to: tells the pages of this origin, and goes. What they make of it is
// theirs: they look whether it works, and believe nobody.
try {
  const channel = new BroadcastChannel('help401');
  channel.postMessage({ help401: 'arrived', state: new URLSearchParams(location.search).get('state') || '' });
  channel.close();
} catch {} // The browser denies it: whoever opened this looks when its person is back.
close();
