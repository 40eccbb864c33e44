// The card of last resort, fetched only where the wasm module cannot run: plain DOM, the same host, the same names.
// It knows nothing of causes, so it says what it can do and no more.

// The look is that of the real card (`src/presentation/styles/card.css`), with the embedder's own colours.
const styles = (scheme, background, text, accent, onAccent) => `
:host{all:initial;color-scheme:${scheme}}
div{
position:fixed;inset:auto 16px 16px auto;z-index:2147483647;box-sizing:border-box;display:flex;flex-wrap:wrap;gap:8px;
inline-size:min(400px,100% - 32px);padding:20px;border:1px solid #8884;border-radius:var(--help401-radius,16px);
background:var(--help401-background,${background});color:var(--help401-text,${text});box-shadow:0 16px 40px #0003;
font:15px/1.5 system-ui,sans-serif;overflow-wrap:anywhere
}
h2,p{flex:100%;margin:0}
h2{font-size:17px}
button{flex:auto;padding:9px 16px;border:0;border-radius:10px;background:#8882;color:inherit;font:inherit;cursor:pointer}
.primary{flex:100%;background:var(--help401-accent,${accent});color:var(--help401-on-accent,${onAccent})}`;

// How words of names end, as in `src/evidence/stored.rs`: of an author or a sidebar nothing is removed.
const KEYS = /(token|jwt|auth|session|credential|oidc|msal|auth(entic|oriz)ation)s?(?![a-z])/i;

/** Shows the card, once. `options` have the names of the attributes, without `data-`; the other is what the stages share. */
export const show = (options, bridge) => {
  const { file, native, ring, wanted, watched } = bridge;
  // The page's own element, for the inline position, is drawn into and stays.
  const own = document.querySelector('help-401');
  const host = own || document.createElement('help-401');
  const root = host.shadowRoot || host.attachShadow({ mode: 'open' });
  if (root.firstChild) return;
  const sheet = new CSSStyleSheet();
  const { theme } = options;
  const dark = theme == 'dark' || (theme != 'light' && matchMedia('(prefers-color-scheme:dark)').matches);
  sheet.replaceSync(dark ? styles('dark', '#171c25', '#e9edf4', '#8fb0ff', '#0d1730') : styles('light', '#fff', '#1b2330', '#2250d4', '#fff'));
  root.adoptedStyleSheets = [sheet];

  const add = (parent, tag, text, attributes = {}) => {
    const element = document.createElement(tag);
    element.textContent = text;
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    return parent.appendChild(element);
  };
  const panel = add(root, 'div', '', { part: 'panel', role: 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'text', lang: 'en', dir: 'ltr' });
  add(panel, 'h2', 'Please sign in again', { id: 'title', part: 'title' });
  const text = add(panel, 'p', '', { id: 'text', role: 'status' });
  let read = 0; // until when a question is read: the second half of a double click is no answer to it
  const button = (action, label, onclick) =>
    Object.assign(add(panel, 'button', label, { type: 'button', 'data-action': action, part: 'button' }), { onclick: () => performance.now() < read || onclick() });

  const say = (words) => (text.textContent = words);
  const ask = (words) => {
    say(words);
    read = performance.now() + 600;
  };
  // Screen readers announce what changes, not what arrives.
  setTimeout(() => (text.textContent ||= 'A request of this page did not get through. Signing in again may help.'), 100);
  /** The address to sign in, if the app gave one that a button may lead to. */
  const login = (back) => {
    try {
      // What else may stand for something is of a step-up, of which nobody knows here.
      const filled = options['login-url'].replaceAll('{return_url}', encodeURIComponent(back)).replace(/([?&])(?:[^?&#=]*=\{\w+\}&?)+/g, '$1');
      const { href } = new URL(filled, document.baseURI);
      return /^https?:/.test(href) && href;
    } catch {} // There is none, or it is no address at all.
  };
  const address = login(location.href);
  let leaves = options['login-mode'] == 'redirect';
  const signIn = () => {
    const back = file('help401-return.html');
    if (leaves) location.assign(address);
    // A name that nobody else's window can have.
    else if (open(login(back.startsWith(origin + '/') ? back : location.href), 'help401-sign-in' + Math.random(), 'popup')) say('Sign in in the new window. Then try again.');
    else {
      leaves = true;
      ask('Leave this page? What you typed here may be lost.');
    }
  };
  if (address) button('sign_in', 'Sign in again', signIn).className = 'primary';

  let loads;
  const retry = button('retry', 'Try again', async () => {
    if (loads) return location.reload();
    // The app's own address to look at, or what failed last, if that does nothing else.
    const url = options['session-url'];
    const failed = url ? { url } : ring.filter(({ method, status, url }) => method == 'GET' && watched(status) && wanted(url)).sort((one, other) => other.start - one.start)[0];
    // A key among the fields would go wherever a redirect leads.
    const { headers = {}, credentials } = failed || {};
    const redirect = Object.keys(headers).length ? 'manual' : 'follow';
    const answer = failed ? await native(failed.url, { headers, credentials: credentials || 'same-origin', redirect }).catch(() => 0) : { ok: 1 };
    if (!answer.ok || answer.redirected) return say('It still fails.');
    ask((failed ? 'It works again. ' : '') + 'Load page again? What you typed here may be lost.');
    retry.textContent = 'Load page again';
    loads = true;
  });
  let asked;
  const clear = button('clear_app_data', 'Clear sign-in data', () => {
    try {
      // Keys of Web Storage that the app names, or that look like credentials; throws where the browser denies it.
      const named = options['token-keys'];
      const found = [localStorage, sessionStorage].flatMap((storage) =>
        Object.keys(storage).filter((key) => (named ? named.split(/\s+/).includes(key) : KEYS.test(key.replace(/([a-z])(?=[A-Z])/g, '$1 ')))).map((key) => [storage, key]),
      );
      if (asked) {
        for (const [storage, key] of asked) storage.removeItem(key);
        say('Removed. Cookies stay. Sign in again.');
        clear.remove();
      } else if (found.length) {
        asked = found;
        ask('This will be removed: ' + found.map(([, key]) => key).join(', '));
        clear.textContent = 'Remove';
      } else {
        say('Nothing was found.');
      }
    } catch {
      say('The browser forbids it.');
    }
  });
  button('dismiss', 'Close', () => {
    bridge.closed = Date.now();
    (own ? panel : host).remove();
  });
  if (!own) document.documentElement.append(host);
};
