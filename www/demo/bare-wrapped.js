// Someone else wrapped fetch before help401 came.

{
  const native = window.fetch;
  window.demo.wrapped = { native, calls: 0 };
  window.fetch = function fetch(...given) {
    window.demo.wrapped.calls += 1;
    return native.apply(this, given);
  };
}
