// What belongs to the loader, by the names that the loader calls it. Each stands here as bundlers look for it: `import()` of
// a literal makes a chunk of it, `new URL()` of a literal ships the file along.

const JS = {
  'help401-capture.js': () => import('./help401-capture.js'),
  'help401-hold.js': () => import('./help401-hold.js'),
  'help401-keep.js': () => import('./help401-keep.js'),
  'help401-note.js': () => import('./help401-note.js'),
  'help401-fallback.js': () => import('./help401-fallback.js'),
  'help401-stay.js': () => import('./help401-stay.js'),
  'help401_core.js': () => import('./help401_core.js'),
  'help401_later.js': () => import('./help401_later.js'),
};

/** A trap is known by the name of the module, so its address keeps that where a bundler gave the file another one. */
const named = (url) => {
  if (/^http/.test(url.protocol) && !/help401_core/.test(url)) url.search = 'help401_core';
  return url;
};

const FILES = {
  'help401_core_bg.wasm': () => named(new URL('./help401_core_bg.wasm', import.meta.url)),
  'help401_rest_bg.wasm': () => new URL('./help401_rest_bg.wasm', import.meta.url),
  'help401_panel_bg.wasm': () => new URL('./help401_panel_bg.wasm', import.meta.url),
  'help401-developer.css': () => new URL('./help401-developer.css', import.meta.url),
  'help401-developer.txt': () => new URL('./help401-developer.txt', import.meta.url),
  'locales/ar.ftl': () => new URL('./locales/ar.ftl', import.meta.url),
  'locales/de.ftl': () => new URL('./locales/de.ftl', import.meta.url),
  'locales/es.ftl': () => new URL('./locales/es.ftl', import.meta.url),
  'locales/fa.ftl': () => new URL('./locales/fa.ftl', import.meta.url),
  'locales/fr.ftl': () => new URL('./locales/fr.ftl', import.meta.url),
  'locales/he.ftl': () => new URL('./locales/he.ftl', import.meta.url),
  'locales/hi.ftl': () => new URL('./locales/hi.ftl', import.meta.url),
  'locales/it.ftl': () => new URL('./locales/it.ftl', import.meta.url),
  'locales/ja.ftl': () => new URL('./locales/ja.ftl', import.meta.url),
  'locales/ko.ftl': () => new URL('./locales/ko.ftl', import.meta.url),
  'locales/nl.ftl': () => new URL('./locales/nl.ftl', import.meta.url),
  'locales/pl.ftl': () => new URL('./locales/pl.ftl', import.meta.url),
  'locales/pt-BR.ftl': () => new URL('./locales/pt-BR.ftl', import.meta.url),
  'locales/ru.ftl': () => new URL('./locales/ru.ftl', import.meta.url),
  'locales/tr.ftl': () => new URL('./locales/tr.ftl', import.meta.url),
  'locales/uk.ftl': () => new URL('./locales/uk.ftl', import.meta.url),
  'locales/zh-Hans.ftl': () => new URL('./locales/zh-Hans.ftl', import.meta.url),
  'locales/zh-Hant.ftl': () => new URL('./locales/zh-Hant.ftl', import.meta.url),
  'locales/later.ar.ftl': () => new URL('./locales/later.ar.ftl', import.meta.url),
  'locales/later.de.ftl': () => new URL('./locales/later.de.ftl', import.meta.url),
  'locales/later.en.ftl': () => new URL('./locales/later.en.ftl', import.meta.url),
  'locales/later.es.ftl': () => new URL('./locales/later.es.ftl', import.meta.url),
  'locales/later.fa.ftl': () => new URL('./locales/later.fa.ftl', import.meta.url),
  'locales/later.fr.ftl': () => new URL('./locales/later.fr.ftl', import.meta.url),
  'locales/later.he.ftl': () => new URL('./locales/later.he.ftl', import.meta.url),
  'locales/later.hi.ftl': () => new URL('./locales/later.hi.ftl', import.meta.url),
  'locales/later.it.ftl': () => new URL('./locales/later.it.ftl', import.meta.url),
  'locales/later.ja.ftl': () => new URL('./locales/later.ja.ftl', import.meta.url),
  'locales/later.ko.ftl': () => new URL('./locales/later.ko.ftl', import.meta.url),
  'locales/later.nl.ftl': () => new URL('./locales/later.nl.ftl', import.meta.url),
  'locales/later.pl.ftl': () => new URL('./locales/later.pl.ftl', import.meta.url),
  'locales/later.pt-BR.ftl': () => new URL('./locales/later.pt-BR.ftl', import.meta.url),
  'locales/later.ru.ftl': () => new URL('./locales/later.ru.ftl', import.meta.url),
  'locales/later.tr.ftl': () => new URL('./locales/later.tr.ftl', import.meta.url),
  'locales/later.uk.ftl': () => new URL('./locales/later.uk.ftl', import.meta.url),
  'locales/later.zh-Hans.ftl': () => new URL('./locales/later.zh-Hans.ftl', import.meta.url),
  'locales/later.zh-Hant.ftl': () => new URL('./locales/later.zh-Hant.ftl', import.meta.url),
};

// Under its own name nobody has taken it apart, and all lies beside it. A `file:` is a path on the machine that bundled it.
const { url } = import.meta;
const whole = /^http.*\/help401\.mjs([?#]|$)/.test(url);

// A script that is no module has no address in `import.meta`, but the page knows where it is from.
const place = url || globalThis.document?.currentScript?.src;

export const PARTS = {
  /** With a query it is asked for anew, where it lies under its own name. `.ci/dist` tells webpack to leave that to the browser. */
  bring: (name) => (whole && name.includes('?') ? import(new URL(name, url)) : JS[name.split('?')[0]]()),
  /** The address of a file; empty if a bundler did not take it along. */
  file: (name) => {
    if (whole) return new URL(name, url).href;
    return (url ? FILES[name]?.().href : FILES[name] && new URL(name, place).href) ?? '';
  },
};
