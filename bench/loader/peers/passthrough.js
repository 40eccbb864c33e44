// The least that a wrapper can be.
const native = window.fetch;
window.fetch = function fetch(...given) {
  return native.apply(this, given);
};
const { open } = XMLHttpRequest.prototype;
XMLHttpRequest.prototype.open = function (...given) {
  return open.apply(this, given);
};
