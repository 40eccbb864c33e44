// Keeps what was typed while the page is left to sign in or loaded anew, and puts it back after that. Fetched only where the app
// asks for it (`data-keep-forms`), and then at once: what a field once was is seen only by who was there.
//
// It lies in the tab's own storage, for half an hour at most. Passwords, numbers of cards, codes for one use, hidden fields,
// files and whatever the app marks `autocomplete=off` are never kept.

const KEY = 'help401.kept';
const LIFE = 30 * 60 * 1000;
const PATIENCE = 10000; // how long an app may take to draw its fields

const UNKEPT = /^(password|hidden|file|submit|reset|button|image)$/;
const SECRET = /(^|\s)(off|one-time-code|cc-\S+|(current|new)-password)(\s|$)/i;
// A page may show a password in a field of plain text, and not every code says so by `autocomplete`. Names in the languages of
// `src/words/locales`; better one field too many, since the person is asked about what is not kept.
const NAMED = new RegExp(
  'pass[wcp]|pwd|kennw|senha|contrase|mot.?de.?pas|clave|wachtw|parola|has[lł]o|[sş]ifre|парол|パスワード|暗証|密[码碼]|口令|비밀|암호|مرور|السر|گذرو|عبور|סיסמ|पासवर्ड|' +
    'otp(?!r)|2fa|mfa|verif|one.?time|code|c[oó]di[gc]|код|コード|認証|[验驗][证證]|코드|인증|رمز|کد|קוד|कोड|' +
    'cv[vcn]|csc|cryptog|pr[uü]fn|card.?[nc]|secret|token|s[eé]curi|segur[ia][dn]|sicurez|п[иі]н|पिन|(^|[^a-z])(pin|tan|pass|mdp|sms|kodu?)([^a-z]|$)',
  'i',
);
// These are no secrets.
const PLAIN = /(post|postal|zip|area|promo|coupon)[^a-z]?code|c[oó]d(e|igo|ice)[^a-z]postal|posta.kod|kod.poczt/gi;

const NUMERAL = /\p{Nd}/u;

/** A text whose digits, of whatever script, are those of ASCII: each script has its ten in a row, from its zero on (Unicode §4.6). */
const inAscii = (text) =>
  String(text).replace(/(?!\d)\p{Nd}/gu, (numeral) => {
    let before = 0;
    while (NUMERAL.test(String.fromCodePoint(numeral.codePointAt() - before - 1))) before++;
    return before % 10;
  });

/** Whether these digits may be the number of a card (ISO/IEC 7812: 12 to 19 of them, the last by Luhn's formula). */
const isNumber = (digits) => {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = digits[digits.length - 1 - at] * (1 + (at % 2));
    sum += digit > 9 ? digit - 9 : digit;
  }
  return digits.length > 11 && digits.length < 20 && sum % 10 == 0;
};

/** Whether a text holds such a number, in groups of which only the last is short, whatever number stands before or behind it. */
const isCard = (text) =>
  (inAscii(text).match(/\d+(?:[^\p{L}\p{N}]{1,3}\d+)*/gu) || []).some((found) => {
    const groups = found.match(/\d+/g);
    return groups.some((_, first) => {
      let digits = '';
      for (const group of groups.slice(first, first + 7)) {
        digits += group;
        if (isNumber(digits)) return true;
        if (group.length < 3) return false;
      }
      return false;
    });
  });

const isBox = ({ type }) => type == 'checkbox' || type == 'radio';

/** Fields that once were a password's, and their names: an eye beside it shows what they hold, and makes them plain. */
const passwords = new Set();
/** Where somebody has typed, and what was there before: React makes what was typed the field's default, once it has heard of it. */
const touched = new Map();

const nameOf = (field) => field.name || field.id || field;

/** Sees what a field was, until this is over. */
const watch = (signal) => {
  const observer = new MutationObserver((changes) => changes.forEach(({ oldValue, target }) => /password/i.test(oldValue) && passwords.add(nameOf(target))));
  observer.observe(document, { subtree: true, attributeFilter: ['type'], attributeOldValue: true });
  signal.addEventListener('abort', () => observer.disconnect());
  const typed = (event) => {
    // Whoever types has stayed, or has come back to this very page. What was kept would be put into the next one.
    if (leaves && event.isTrusted) forget();
    const element = event.composedPath()[0];
    if (element.type == 'password') passwords.add(nameOf(element));
    for (const other of touched.keys()) if (!other.isConnected) touched.delete(other);
    // What is typed into the card is ours.
    if (event.target.localName != 'help-401' && !touched.has(element)) touched.set(element, element.defaultValue);
  };
  // An editor may do by itself what the person wanted; then there is no `input`.
  for (const type of ['beforeinput', 'input']) addEventListener(type, typed, { signal, capture: true, passive: true });
  addEventListener('pageshow', ({ persisted }) => persisted && forget(), { signal });
};

const mayBeKept = (field) => {
  const wish = field.getAttribute('autocomplete') ?? field.form?.getAttribute('autocomplete') ?? '';
  const others = (field.getAttribute('aria-labelledby') || '').split(' ').map((id) => document.getElementById(id));
  const labels = [...(field.labels || []), ...others];
  const names = [field.name, field.id, field.getAttribute('aria-label'), field.placeholder, field.title, ...labels.map((label) => label?.textContent)]
    .join(' ')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .replace(PLAIN, '');
  // Nobody chooses a secret from a list.
  const secret = !isBox(field) && !field.options && (passwords.has(nameOf(field)) || NAMED.test(names) || isCard(field.value));
  return !UNKEPT.test(field.type) && !SECRET.test(wish) && !secret;
};

/** Whether a field holds something else than the page put there (HTML §4.10). */
const isChanged = (field) => {
  if (isBox(field)) return field.checked != field.defaultChecked;
  if (!field.options) return field.value != field.defaultValue || (touched.has(field) && field.value != touched.get(field));
  const options = [...field.options];
  return field.multiple || options.some((option) => option.defaultSelected) ? options.some((option) => option.selected != option.defaultSelected) : field.selectedIndex > 0;
};

const valueOf = (field) => (isBox(field) ? field.checked : field.options ? [...field.selectedOptions].map(({ value }) => value) : field.value);

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

/** Whether something is lost with it: what nobody sees nobody has typed, but for files, whose field is often behind a button. */
const isLost = (element) =>
  element.isConnected &&
  (element.files?.length || (element.type != 'hidden' && element.getClientRects?.().length > 0)) &&
  // Of a component that shows nobody its inside, all that is known is that somebody has typed there.
  ('defaultValue' in element || element.options ? isChanged(element) : element.isContentEditable ? /\S/.test(element.textContent) : !element.shadowRoot);

/** Tells two values apart without keeping either: an address may hold what belongs into no storage (FNV-1a, 32 bits). */
const mark = (text) => [...text].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0), 16777619), 2166136261);

/** Where the page is: a route may be the fragment, and which record is shown a parameter. */
const place = () => ({ path: mark(location.pathname), more: [['#', location.hash], ...new URLSearchParams(location.search)].map(([name, value]) => [name, mark(value)]) });

/** What a sign-in leaves in the address for once (RFC 6749 §4.1.2, OpenID Connect, CAS): the next one leaves another. */
const ONCE = /^(state|code|iss|session_state|ticket)$/;

/** Whether the page is at a place. A sign-in may have added parameters; without those that were there, it is about something else. */
const isAt = (there) => {
  const { path, more } = place();
  const before = there?.more || [];
  const once = before.some(([name]) => /^(state|ticket)$/.test(name));
  return there?.path == path && before.every(([name, value]) => more.some((now) => now[0] == name && now[1] == value) || (once && ONCE.test(name)));
};

/** Whether the page is about to be left, with what was kept. */
let leaves = false;

/** What was kept and has not found its field yet, by the name of the field. */
let waiting = new Map();
let waitsAt;

/**
 * Keeps what was typed, and what is to be said when it is back. Gives back how much is lost nevertheless: then nothing is kept,
 * unless the person is `sure`. Throws where the browser denies storage.
 */
export const keep = (sure, text, close, lang, dir, theme) => {
  const lost = new Set(touched.keys());
  const fields = new Map(isAt(waitsAt) ? waiting : []);
  each((name, field) => {
    lost.add(field);
    if (!mayBeKept(field)) return;
    lost.delete(field);
    if (isChanged(field)) fields.set(name, valueOf(field));
  });
  const losses = [...lost].filter(isLost).length;
  if (losses && !sure) return losses;
  const kept = { at: Date.now(), place: place(), fields: [...fields], scroll: [scrollX, scrollY], note: { text, close, lang, dir, theme } };
  leaves = true;
  // What waits for another place is not given up for how far this one was scrolled.
  if (fields.size || (!waiting.size && (scrollX || scrollY))) sessionStorage.setItem(KEY, JSON.stringify(kept));
  return losses;
};

const forget = () => {
  leaves = false;
  try {
    sessionStorage.removeItem(KEY);
  } catch {} // The browser denies storage: nothing is there.
};

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
  // Libraries put a property of their own before the browser's, and an element of the page's own kind has a prototype between.
  else Object.getOwnPropertyDescriptor((field.localName == 'input' ? HTMLInputElement : HTMLTextAreaElement).prototype, 'value').set.call(field, value);
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
};

/** Puts back what was kept, as soon as the page is where it was and has its fields, and says so. What somebody has typed since stays. */
const restore = (outer, bring) => {
  const kept = read();
  if (!kept) return;
  const over = new AbortController();
  const { signal } = over;
  waiting = new Map(kept.fields);
  waitsAt = kept.place;
  const [left, top] = kept.scroll;
  let still; // whether nobody has moved the page since it is here
  let here; // the timer of how long the fields are waited for
  let tired;
  let back = 0;

  const say = () => {
    if (back) bring('help401-note.js').then((note) => outer.aborted || note.default(kept.note, outer), () => {});
    back = 0;
  };
  const end = () => {
    forget();
    waiting.clear();
    over.abort();
  };
  const life = setTimeout(end, Math.max(0, kept.at + LIFE - Date.now()));
  const look = () => {
    if (!isAt(kept.place)) {
      // It is gone, or has not come yet: an app may lead there by its router, once somebody has signed in.
      clearTimeout(here);
      here = tired = 0;
      return;
    }
    if (!here) {
      still = true;
      here = setTimeout(() => {
        tired = true;
        say();
        if (!waiting.size) end();
      }, PATIENCE);
    }
    if (tired) return;
    each((name, field) => {
      if (!waiting.has(name)) return;
      const value = waiting.get(name);
      waiting.delete(name);
      if (!mayBeKept(field) || isChanged(field)) return;
      // An app may send a form whose field has changed. On the page that comes then, it must not be done again.
      forget();
      put(field, value);
      back++;
    });
    if (still) scrollTo({ left, top, behavior: 'instant' });
    if (!waiting.size && (!still || Math.abs(scrollY - top) < 2)) {
      say();
      end();
    }
  };

  const observer = new MutationObserver(look);
  outer.addEventListener('abort', () => over.abort(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(life);
    clearTimeout(here);
  });
  const begin = () => {
    observer.observe(document, { childList: true, subtree: true });
    window.navigation?.addEventListener('navigatesuccess', look, { signal });
    addEventListener('popstate', look, { signal });
    look();
  };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(type, () => (still = false), { signal, passive: true });
  if (document.readyState == 'complete') begin();
  else addEventListener('load', begin, { once: true, signal });
};

/** Begins to look after what is typed, until all is undone, which leaves nothing behind. */
export default ({ bring, quiet, undo }) => {
  if (quiet) return forget();
  const stop = new AbortController();
  const { signal } = stop;
  undo.push(() => stop.abort());
  signal.addEventListener('abort', forget);
  watch(signal);
  restore(signal, bring);
};
