// Apollo Client: GraphQL over fetch, with a link that renews the token.
import { ApolloClient, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { page, said } from './common.js';

const client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: '/graphql' }) });

page({
  start({ slow }) {
    const stop = new AbortController();
    const query = slow ? gql`query { orders: slow }` : gql`query { orders }`;
    const asked = client.query({ query, fetchPolicy: 'network-only', context: { fetchOptions: { signal: stop.signal } } });
    return { done: said(asked, ({ data }) => data.orders), cancel: () => stop.abort() };
  },
});
