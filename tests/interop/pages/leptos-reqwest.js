// A Leptos app that asks by reqwest (rust/leptos), whose calls end when nobody awaits them any more.
import { inRust } from './common.js';

await inRust('leptos', false);
