// What apps with such an SDK have in common: a page with orders, one that leads to the provider, and one that it leads back to.

/** The app of this name; `made` gives what its SDK does. */
export const app = async (name, made) => {
  const { authority } = await (await fetch('/authority')).json();
  const sdk = made({ authority, callback: `${location.origin}/${name}/back` });
  const query = new URLSearchParams(location.search);
  if (location.pathname.endsWith('/login')) await sdk.signIn(query.get('next'));
  else if (location.pathname.endsWith('/back')) location.replace(await sdk.back());
  else {
    const orders = async () => (await fetch('/api/orders', { headers: { Authorization: `Bearer ${await sdk.token()}` } })).status;
    window.app = {
      orders,
      /** As an app does that renews by itself. */
      async renewing() {
        const status = await orders();
        if (status != 401) return [status];
        await sdk.renew();
        return [status, await orders()];
      },
      token: sdk.token,
    };
  }
};
