// The script of the test pages: calls for tests to make, and one that fails at once.

{
  const described = async (response) => ({
    status: response.status,
    type: response.type,
    url: response.url,
    redirected: response.redirected,
    body: (await response.text()).slice(0, 4096),
  });
  const failed = (error) => ({ error: error.name, message: error.message });

  Object.assign(window.demo, {
    /** Resolves with what the page got, whether it was an answer or an error. */
    get: (path, init) => fetch(path, init).then(described).catch(failed),
    post: (path, body, init) =>
      fetch(path, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body ?? {}),
        ...init,
      })
        .then(described)
        .catch(failed),
    xhr: (method, path, { headers = {}, body = null } = {}) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.open(method, path);
        for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
        request.onloadend = () => resolve({ status: request.status, body: request.responseText.slice(0, 4096) });
        request.send(body);
      }),
    signIn: () => window.demo.post('/api/login', { username: 'ada', password: 'lovelace' }),
  });

  const fail = async () => {
    const outcome = await window.demo.get('/api/session/orders');
    document.querySelector('[data-testid=outcome]').textContent = outcome.status ?? outcome.error;
  };
  const start = () => {
    const button = document.querySelector('[data-testid=fail]');
    button.addEventListener('click', fail);
    if ('auto' in button.dataset) fail();
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
