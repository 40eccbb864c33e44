// Keeps what was typed while the page is left to sign in or loaded anew, and puts it back after that. Fetched only then,
// and only where the app asks for it (`data-keep-forms`).
//
// It lies in the tab's own storage, for half an hour at most. Passwords, numbers of cards, codes for one use, hidden fields,
// files and whatever the app marks `autocomplete=off` are never kept.

const KEY = 'help401.kept';
const LIFE = 30 * 60 * 1000;
const PATIENCE = 10000; // how long an app may take to draw its fields
const NOTE = 20000; // how long the person is told

const UNKEPT = /^(password|hidden|file|submit|reset|button|image)$/;
const SECRET = /(^|\s)(off|one-time-code|cc-\S+|(current|new)-password)(\s|$)/i;
// A page may show a password in a field of plain text.
const NAMED = /passw|passc|passphrase|pwd|otp|one.?time|cvv|cvc|csc|card.?(n|c)|secret|token|\bpin\b/i;

/** Whether a text holds what may be the number of a card (ISO/IEC 7812: 12 to 19 digits, the last by Luhn's formula). */
const isCard = (text) =>
  (String(text).match(/\d(?:[ -]?\d){11,18}/g) || []).some((found) => {
    const digits = found.replace(/\D/g, '');
    let sum = 0;
    for (let at = 0; at < digits.length; at++) {
      const digit = digits[digits.length - 1 - at] * (1 + (at % 2));
      sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
  });

const mayBeKept = (field) => {
  const wish = field.getAttribute('autocomplete') ?? field.form?.getAttribute('autocomplete') ?? '';
  const names = [field.name, field.id, field.getAttribute('aria-label'), field.placeholder].join(' ');
  return !UNKEPT.test(field.type) && !SECRET.test(wish) && !NAMED.test(names) && !isCard(field.value);
};

const isBox = ({ type }) => type == 'checkbox' || type == 'radio';

/** Whether a field holds something else than the page put there (HTML §4.10). */
const isChanged = (field) => {
  if (isBox(field)) return field.checked != field.defaultChecked;
  if (!field.options) return field.value != field.defaultValue;
  const options = [...field.options];
  return field.multiple || options.some((option) => option.defaultSelected) ? options.some((option) => option.selected != option.defaultSelected) : field.selectedIndex > 0;
};

const valueOf = (field) => (isBox(field) ? field.checked : field.options ? [...field.options].map((option) => option.selected && option.value).filter((value) => value !== false) : field.value);

/** Every field with a name that it has again when the page was drawn anew. */
const each = (task) => {
  const seen = new Map();
  for (const field of document.querySelectorAll('input,textarea,select')) {
    const { form } = field;
    const name = [form?.id || form?.getAttribute('name') || '', field.type, field.name || field.id, isBox(field) ? field.value : ''].join('\n');
    const nth = (seen.get(name) || 0) + 1;
    seen.set(name, nth);
    task(name + '\n' + nth, field);
  }
};

/** Where the page is. A sign-in may add parameters; a route may be the fragment. */
const place = () => location.pathname + location.hash;

/** Keeps what was typed, and what is to be said when it is back. Throws where the browser denies storage. */
export const keep = (text, close, lang, dir, theme) => {
  const fields = [];
  each((name, field) => mayBeKept(field) && isChanged(field) && fields.push([name, valueOf(field)]));
  const kept = { at: Date.now(), place: place(), fields, scroll: [scrollX, scrollY], note: { text, close, lang, dir, theme } };
  if (fields.length || scrollX || scrollY) sessionStorage.setItem(KEY, JSON.stringify(kept));
};

const forget = () => sessionStorage.removeItem(KEY);

const read = () => {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY));
    // A clock that was set back must not make it live longer.
    const age = Date.now() - kept.at;
    if (age >= 0 && age < LIFE && Array.isArray(kept.fields)) return kept;
  } catch {} // Somebody else wrote it.
  forget();
  return undefined;
};

/** Puts a value into a field, in a way that an app notices, whoever it leaves its fields to. */
const put = (field, value) => {
  if (isBox(field)) return field.checked != value && field.click();
  if (field.options) for (const option of field.options) option.selected = value.includes(option.value);
  // Libraries put a property of their own before the browser's.
  else Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
};

/** Puts back what was kept, as soon as the page has its fields, and says so. What somebody has typed since stays. */
export const restore = () => {
  const kept = read();
  if (!kept) return;
  setTimeout(forget, Math.max(0, kept.at + LIFE - Date.now()));
  if (kept.place != place()) return;
  const waiting = new Map(kept.fields);
  const [left, top] = kept.scroll;
  let back = 0;
  let over;

  const stop = new AbortController();
  const { signal } = stop;
  let still = true;
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(type, () => (still = false), { signal, passive: true });

  const observer = new MutationObserver(() => look());
  const finish = () => {
    if (over) return;
    over = true;
    observer.disconnect();
    stop.abort();
    // What found no field waits for the half hour, in case the app shows it later.
    if (back || !kept.fields.length) forget();
    if (back) tell(kept.note);
  };
  const look = () => {
    each((name, field) => {
      if (!waiting.has(name)) return;
      const value = waiting.get(name);
      waiting.delete(name);
      if (!mayBeKept(field) || isChanged(field)) return;
      put(field, value);
      back++;
    });
    if (still) scrollTo({ left, top, behavior: 'instant' });
    if (!waiting.size && (!still || Math.abs(scrollY - top) < 2)) finish();
  };
  const begin = () => {
    observer.observe(document, { childList: true, subtree: true });
    setTimeout(finish, PATIENCE);
    look();
  };
  if (document.readyState == 'complete') begin();
  else addEventListener('load', begin, { once: true });
};

const STYLES = `
:host { all: initial; color-scheme: light dark }
:host([theme='light']) { color-scheme: light }
:host([theme='dark']) { color-scheme: dark }
.note {
  position: fixed; inset-block-end: 16px; inset-inline-end: 16px; z-index: 2147483647; box-sizing: border-box;
  display: flex; gap: 12px; align-items: center; max-inline-size: min(420px, 100vw - 32px); padding: 12px 16px;
  border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); border-radius: 12px; background: Canvas; color: CanvasText;
  font: 15px/1.5 system-ui, sans-serif; box-shadow: 0 8px 24px rgb(0 0 0 / 20%);
}
button {
  flex: none; min-block-size: 36px; padding: 4px 12px; border: 1px solid color-mix(in srgb, CanvasText 30%, Canvas); border-radius: 8px;
  background: Canvas; color: CanvasText; font: inherit; cursor: pointer;
}
button:focus-visible { outline: 3px solid #1d4ed8; outline-offset: 2px }
`;

/** Says that it is back. A card that comes takes the place. */
const tell = ({ text, close, lang, dir, theme }) => {
  const host = document.createElement('help-401');
  host.setAttribute('theme', theme);
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
  const away = () => host.remove();
  button.onclick = away;
  addEventListener('help401:incident', away, { once: true });
  document.documentElement.append(host);
  // Screen readers announce what changes, and not what arrives.
  setTimeout(() => (says.textContent = text), 100);
  setTimeout(() => host.matches(':hover') || away(), NOTE);
};
