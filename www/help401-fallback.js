// The card of last resort, fetched only where the wasm module cannot run: plain DOM, the same host, the same names.
// It knows nothing of causes, so it says what it can do and no more.

const STYLES = `
:host { all: initial; color-scheme: light dark }
:host([theme='light']) { color-scheme: light }
:host([theme='dark']) { color-scheme: dark }
.panel {
  position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 2147483647; box-sizing: border-box;
  inline-size: min(24rem, 100vw - 2rem); padding: 1.25rem; border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas);
  border-radius: 16px; background: Canvas; color: CanvasText; font: 16px/1.5 system-ui, sans-serif;
  box-shadow: 0 12px 32px rgb(0 0 0 / 25%); overflow-wrap: anywhere;
}
h2 { margin: 0 0 .25rem; font-size: 1.125rem }
p { margin: 0 0 .75rem }
ul { margin: 0 0 .75rem; padding-inline-start: 1.25rem }
button {
  margin: 0 .5rem .25rem 0; padding: .5rem .9rem; min-block-size: 40px; border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas);
  border-radius: 10px; background: Canvas; color: CanvasText; font: inherit; cursor: pointer;
}
button.primary { border-color: #1d4ed8; background: #1d4ed8; color: #fff }
button:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px }
`;

const KEYS = /token|auth|jwt|session|credential/i;

/** Keys of Web Storage that look like credentials, as `[storage, key]`; throws where the browser denies storage. */
const stored = () =>
  [localStorage, sessionStorage].flatMap((storage) => Object.keys(storage).filter((key) => KEYS.test(key)).map((key) => [storage, key]));

/** The address to sign in, if the app gave one that a button may lead to. */
const loginAddress = (options) => {
  const given = options['login-url'];
  if (!given) return undefined;
  try {
    const address = new URL(given.replace('{return_url}', encodeURIComponent(location.href)), document.baseURI);
    return /^https?:$/.test(address.protocol) ? address.href : undefined;
  } catch {
    return undefined; // It is no address at all.
  }
};

/** Shows the card, once. `options` have the names of the attributes, without `data-`. */
export const show = (options) => {
  // The page's own element, for the inline position, is drawn into and stays.
  const own = document.querySelector('help-401');
  if (own && own.shadowRoot) return;
  const host = own || document.createElement('help-401');
  if (options.theme) host.setAttribute('theme', options.theme);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];

  const add = (parent, tag, text, attributes = {}) => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return parent.appendChild(element);
  };
  const panel = add(root, 'div', '', { class: 'panel', part: 'panel', role: 'alertdialog', 'aria-labelledby': 'title', 'aria-describedby': 'text', lang: 'en', dir: 'ltr' });
  add(panel, 'h2', 'Please sign in again', { id: 'title', part: 'title' });
  const text = add(panel, 'p', 'A request of this page did not get through. Signing in again may help.', { id: 'text', part: 'text', role: 'status' });
  const list = add(panel, 'ul', '', { hidden: '' });
  const button = (action, label, act) => {
    const element = add(panel, 'button', label, { type: 'button', 'data-action': action, part: 'button' });
    element.onclick = act;
    return element;
  };

  const address = loginAddress(options);
  if (address) button('sign_in', 'Sign in again', () => location.assign(address)).className = 'primary';
  button('retry', 'Load page again', () => location.reload());
  let asked;
  const clear = button('clear_app_data', 'Clear sign-in data', () => {
    try {
      const found = stored();
      list.replaceChildren();
      if (asked) {
        for (const [storage, key] of asked) storage.removeItem(key);
        text.textContent = stored().length ? 'Some of it could not be removed.' : 'Removed. Cookies stay. Now sign in again.';
        clear.remove();
      } else if (found.length) {
        asked = found;
        text.textContent = 'This will be removed from this browser:';
        for (const [, key] of found) add(list, 'li', key);
        clear.textContent = 'Remove it';
      } else {
        text.textContent = 'No sign-in data was found that this page could remove.';
      }
      list.hidden = !list.children.length;
    } catch {
      text.textContent = 'The browser does not let this page see its stored data.';
    }
  });
  button('dismiss', 'Close', () => (own ? panel : host).remove());
  if (!own) document.documentElement.append(host);
};
