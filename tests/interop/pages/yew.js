// A Yew app that asks by gloo-net (rust/yew); this only stands between it and whoever drives the page.
import { inRust } from './common.js';

await inRust('yew');
