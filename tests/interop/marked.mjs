// Tables that are written into documents, each between two marks.
import { readFileSync, writeFileSync } from 'node:fs';

/** Puts lines between the marks of this name in a document, in place of what is there. */
export const write = (path, name, lines) => {
  const text = readFileSync(path, 'utf8');
  const [from, to] = ['begin', 'end'].map((mark) => text.indexOf(`<!-- ${mark} ${name} -->`));
  if (from < 0 || to < 0) throw new Error(`${path} has no marks for ${name}`);
  writeFileSync(path, text.slice(0, text.indexOf('\n', from) + 1) + lines.join('\n').trimEnd() + '\n' + text.slice(to));
};
