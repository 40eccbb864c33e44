// The same Leptos app (rust/leptos), asking by gloo-net.
import { inRust } from './common.js';

await inRust('leptos', true);
