// The loader as a module: `import help401 from 'help401'`. The rest of it stays apart, and is found by whoever bundles it
// (`help401-parts.js`).
import './help401.js';

const nothing = () => {};
const nowhere = () => Promise.reject(new Error('help401 works in browsers only'));

// On a server everything may be called, and nothing happens.
export default globalThis.window?.help401 ?? {
  version: VERSION,
  init: nothing,
  on: () => nothing,
  diagnose: nowhere,
  incidents: () => [],
  open: async () => {},
  close: nothing,
  retry: async () => {},
  destroy: nothing,
  q: { push: nothing },
};
