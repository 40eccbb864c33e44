// Someone made fetch unchangeable before help401 came.

window.demo.frozen = window.fetch;
Object.defineProperty(window, 'fetch', { value: window.fetch, writable: false, configurable: false });
