// The table of what is tried: a page a line. `path` is where its calls go, `cause` what is to be found, `renews` whether its
// app renews tokens by itself; not all have a way to give a call up.
export const LIBRARIES = [
  { name: 'fetch', title: 'fetch, no library', packages: [], renews: true },
  { name: 'axios', title: 'axios, by XHR, with an interceptor', packages: ['axios'], renews: true },
  { name: 'axios-fetch', title: 'axios, by fetch', packages: ['axios'] },
  { name: 'ky', title: 'ky, with a hook', packages: ['ky'], renews: true },
  { name: 'jquery', title: 'jQuery.ajax', packages: ['jquery'], renews: true },
  { name: 'htmx', title: 'htmx', packages: ['htmx.org'], path: '/page/orders' },
  { name: 'turbo', title: 'Hotwire Turbo, a frame', packages: ['@hotwired/turbo'], path: '/page/orders' },
  { name: 'apollo', title: 'Apollo Client', packages: ['@apollo/client'], path: '/graphql' },
  { name: 'urql', title: 'urql', packages: ['urql'], path: '/graphql' },
  { name: 'tanstack-query', title: 'TanStack Query, in React', packages: ['@tanstack/react-query', 'react'] },
  { name: 'swr', title: 'SWR, in React', packages: ['swr'], cancels: false },
  { name: 'trpc', title: 'tRPC, single calls', packages: ['@trpc/client'], path: '/trpc/' },
  { name: 'trpc-batch', title: 'tRPC, batched', packages: ['@trpc/client'], path: '/trpc/' },
  { name: 'angular', title: 'Angular HttpClient, by XHR, zone.js, an interceptor', packages: ['@angular/common', 'zone.js'], renews: true },
  { name: 'angular-fetch', title: 'Angular HttpClient, by fetch, an interceptor', packages: ['@angular/common'], renews: true },
  { name: 'react-router', title: 'React Router, a loader', packages: ['react-router', 'react'] },
  { name: 'vue', title: 'Vue', packages: ['vue'] },
  { name: 'svelte', title: 'Svelte', packages: ['svelte'] },
  { name: 'oidc-client', title: 'oidc-client-ts, renewing by itself', packages: ['oidc-client-ts'], path: '/api/invoices', cause: 'expired_token', renews: true },
];
