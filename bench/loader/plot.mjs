// A picture of what calls cost: a row for each wrapper, a mark for each engine, on a logarithmic scale.

const LEFT = 230;
const WIDTH = 760;
const ROW = 30;
const TOP = 56;
const LEAST = 0.05;
const COLOURS = ['#3b6fd4', '#d9722b', '#2f9e6e'];

const escaped = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** `rows` is a list of [name, values by engine]; `engines` are their titles; values are microseconds. */
export const plot = (title, engines, rows) => {
  const most = 10 ** Math.ceil(Math.log10(Math.max(...rows.flatMap(([, values]) => values), 1)));
  const x = (value) => LEFT + ((WIDTH - LEFT - 40) * Math.log10(Math.max(value, LEAST) / LEAST)) / Math.log10(most / LEAST);
  const height = TOP + rows.length * ROW + 34;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="system-ui, sans-serif" font-size="12">`,
    '<style>text{fill:#24292f}.line{stroke:#8c959f;stroke-opacity:.35}@media(prefers-color-scheme:dark){text{fill:#e6edf3}}</style>',
    `<title>${escaped(title)}</title><text x="0" y="16" font-size="14" font-weight="600">${escaped(title)}</text>`,
  ];
  engines.forEach((engine, n) => parts.push(`<circle cx="${LEFT + n * 170}" cy="34" r="5" fill="${COLOURS[n]}"/><text x="${LEFT + 10 + n * 170}" y="38">${escaped(engine)}</text>`));
  for (let value = 0.1; value <= most; value *= 10) {
    const at = x(value).toFixed(1);
    parts.push(`<line class="line" x1="${at}" x2="${at}" y1="${TOP - 6}" y2="${height - 28}"/><text x="${at}" y="${height - 10}" text-anchor="middle">${Number(value.toPrecision(1))} µs</text>`);
  }
  rows.forEach(([name, values], row) => {
    const y = TOP + row * ROW + ROW / 2;
    const bold = name.startsWith('**') ? ' font-weight="700"' : '';
    parts.push(`<text x="${LEFT - 12}" y="${y + 4}" text-anchor="end"${bold}>${escaped(name.replaceAll('**', ''))}</text><line class="line" x1="${LEFT}" x2="${WIDTH - 40}" y1="${y}" y2="${y}"/>`);
    values.forEach((value, n) => parts.push(`<circle cx="${x(value).toFixed(1)}" cy="${y + (n - 1) * 6}" r="5" fill="${COLOURS[n]}"><title>${escaped(engines[n])}: ${value.toFixed(2)} µs</title></circle>`));
  });
  return parts.join('\n') + '\n</svg>\n';
};
