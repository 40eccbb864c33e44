// Loaded before everything else on the test pages: notes what happens on the page, for tests to read.

window.demo = { events: [], warnings: [], errors: [], violations: [], rejections: [] };

for (const type of ['ready', 'incident', 'action', 'resolved', 'dismissed']) {
  window.addEventListener(`help401:${type}`, (event) => {
    window.demo.events.push({ type, detail: event.detail, at: Date.now() });
  });
}
document.addEventListener('securitypolicyviolation', (event) => {
  // Firefox asks for an icon by itself, and tells the page of it.
  if (event.blockedURI.endsWith('/favicon.ico')) return;
  window.demo.violations.push({
    directive: event.effectiveDirective,
    blocked: event.blockedURI,
    source: event.sourceFile,
    line: event.lineNumber,
    sample: event.sample,
  });
});
window.addEventListener('error', (event) => window.demo.errors.push(event.message));
window.addEventListener('unhandledrejection', (event) => window.demo.rejections.push(String(event.reason)));
for (const [level, list] of [['warn', window.demo.warnings], ['error', window.demo.errors]]) {
  const native = console[level];
  console[level] = function (...words) {
    list.push(words.map(String).join(' '));
    return native.apply(this, words);
  };
}
