// Says on the page that what was typed is back. Fetched only then.

const NOTE = 20000; // how long the person is told

const STYLES = `
:host{all:initial;color-scheme:light dark}
.note{position:fixed;inset-block-end:16px;inset-inline-end:16px;z-index:2147483647;box-sizing:border-box;
display:flex;gap:12px;align-items:center;max-inline-size:min(420px,100vw - 32px);padding:12px 16px;
border:1px solid #8886;border-radius:12px;background:Canvas;color:CanvasText;font:15px/1.5 system-ui,sans-serif;box-shadow:0 8px 24px #0003}
button{flex:none;min-block-size:40px;padding:8px 14px;border:0;border-radius:10px;background:#8882;color:inherit;font:inherit;font-weight:550;cursor:pointer}`;

/** Says it until a card comes, which takes the place, or the signal. */
export default ({ text, close, lang, dir, theme }, signal) => {
  if (!text) return; // The words could not be fetched.
  // By its name it is told from a card, be it that of last resort.
  const host = document.createElement('help-401-note');
  host.style.colorScheme = theme; // `auto` is none, and changes nothing
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLES);
  root.adoptedStyleSheets = [sheet];
  const note = document.createElement('div');
  const says = document.createElement('span');
  const button = document.createElement('button');
  Object.assign(note, { className: 'note', lang, dir });
  note.setAttribute('part', 'kept');
  says.setAttribute('role', 'status');
  button.type = 'button';
  button.dataset.action = 'dismiss';
  button.textContent = close;
  note.append(says, button);
  root.append(note);
  const observer = new MutationObserver(() => document.querySelector('html>help-401') && away());
  const away = () => {
    observer.disconnect();
    host.remove();
  };
  button.onclick = away;
  signal.addEventListener('abort', away);
  document.documentElement.append(host);
  observer.observe(document.documentElement, { childList: true });
  // Screen readers announce what changes, and not what arrives.
  setTimeout(() => (says.textContent = text), 100);
  setTimeout(() => host.matches(':hover') || away(), NOTE);
};
