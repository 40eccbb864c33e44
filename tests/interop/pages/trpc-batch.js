// tRPC's client as it is mostly set up: calls of one turn go together, and the answer is a list.
import { httpBatchLink } from '@trpc/client';
import { run } from './shared/trpc.js';

run(httpBatchLink);
