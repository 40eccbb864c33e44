// A service worker of the demo: it is there, and leaves every request to the network.

addEventListener('fetch', () => {});
