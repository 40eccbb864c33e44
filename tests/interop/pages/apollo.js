// Apollo Client: GraphQL over fetch, with a link that renews the token.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { SetContextLink } from '@apollo/client/link/context';
import { from, map, switchMap, tap } from 'rxjs';
import { page, renewToken, said, stale, three, token } from './common.js';

const query = gql`query { orders }`;
const bearer = new SetContextLink(({ headers }) => ({ headers: { ...headers, Authorization: `Bearer ${token()}` } }));
const renewing = new ErrorLink(({ error, operation, forward }) => {
  if (error.statusCode != 401) return undefined;
  return from(renewToken((path) => fetch(path, { method: 'POST' }).then((answer) => answer.json()))).pipe(switchMap(() => forward(operation)));
});

const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: '/graphql' }) });

page({
  start({ slow }) {
    const stop = new AbortController();
    const query = slow ? gql`query { orders: slow }` : gql`query { orders }`;
    const asked = client.query({ query, fetchPolicy: 'network-only', context: { fetchOptions: { signal: stop.signal } } });
    return { done: said(asked, ({ data }) => data.orders), cancel: () => stop.abort() };
  },
  async renew() {
    await stale();
    const own = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([renewing, bearer, new HttpLink({ uri: '/graphql' })]) });
    return said(own.query({ query }), ({ data }) => data.orders);
  },
  hooks() {
    const heard = [];
    const noting = (name) =>
      new ApolloLink((operation, forward) => {
        heard.push(`${name} ${operation.operationType}`);
        return forward(operation).pipe(tap({ next: ({ data }) => heard.push(`${name} ${JSON.stringify(data)}`), error: (error) => heard.push(`${name} ${error.name} ${error.statusCode}`), complete: () => heard.push(`${name} complete`) }), map((result) => result));
      });
    const failing = new ErrorLink(({ error }) => void heard.push('error link ' + error.name));
    return three(heard, (path, stop) => {
      const control = new AbortController();
      const uri = path == '/api/session' ? '/graphql' : path;
      const own = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.from([noting('outer'), failing, noting('inner'), new HttpLink({ uri, useGETForQueries: uri != '/graphql' })]) });
      const asked = own.query({ query, context: { fetchOptions: { signal: control.signal } } });
      if (stop) control.abort();
      return asked.then(({ data }) => JSON.stringify(data), ({ name, statusCode }) => `threw ${name} ${statusCode}`);
    });
  },
});
