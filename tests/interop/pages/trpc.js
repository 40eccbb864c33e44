// tRPC's client, by single calls.
import { httpLink } from '@trpc/client';
import { run } from './shared/trpc.js';

run(httpLink);
