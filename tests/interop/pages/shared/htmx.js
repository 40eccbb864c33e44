// What the pages of both versions of htmx have.
import { renewToken } from '../common.js';

/** A new token, asked for beside htmx. */
export const renewed = () => renewToken((path) => fetch(path, { method: 'POST' }).then((answer) => answer.json()));

/** A button that asks for a path and puts the answer into the page. */
export const button = (htmx, path) => {
  const main = document.querySelector('main');
  main.innerHTML = `<div id="answer"></div><button hx-get="${path}" hx-target="#answer" hx-select=".answer">Load</button>`;
  htmx.process(main);
  return main.querySelector('button');
};
