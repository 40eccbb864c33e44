// A picture of what a diagnosis costs as one part of a record grows: a panel for each part, both scales logarithmic, a line for
// each place that it runs in. A line that rises no faster than the dashed one is linear.

const SIDE = 230;
const GAP = 60;
const TOP = 60;
const COLOURS = ['#3b6fd4', '#d9722b'];

const nice = (value) => (value >= 1024 && value % 1024 == 0 ? value / 1024 + 'k' : String(value));

/** `panels` is a list of { title, sizes, series: [{ name, values }] }; values are microseconds. */
export const plot = (title, panels) => {
  const values = panels.flatMap(({ series }) => series.flatMap(({ values }) => values));
  const least = 10 ** Math.floor(Math.log10(Math.min(...values)));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...values)));
  const y = (value) => TOP + SIDE - (SIDE * Math.log10(value / least)) / Math.log10(most / least);
  const width = GAP + panels.length * (SIDE + GAP);
  const height = TOP + SIDE + 44;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="12">`,
    '<style>text{fill:#24292f}.line{stroke:#8c959f;stroke-opacity:.35}.linear{stroke:#8c959f;stroke-dasharray:4 4}@media(prefers-color-scheme:dark){text{fill:#e6edf3}}</style>',
    `<title>${title}</title><text x="0" y="16" font-size="14" font-weight="600">${title}</text>`,
  ];
  panels[0].series.forEach(({ name }, n) => parts.push(`<circle cx="${GAP + n * 190}" cy="34" r="5" fill="${COLOURS[n]}"/><text x="${GAP + 10 + n * 190}" y="38">${name}</text>`));
  panels.forEach(({ title: name, sizes, series }, panel) => {
    const left = GAP + panel * (SIDE + GAP);
    const x = (size) => left + (SIDE * Math.log10(size / sizes[0])) / Math.log10(sizes.at(-1) / sizes[0]);
    for (let value = least; value <= most; value *= 10) {
      parts.push(`<line class="line" x1="${left}" x2="${left + SIDE}" y1="${y(value)}" y2="${y(value)}"/>`);
      if (!panel) parts.push(`<text x="${left - 8}" y="${y(value) + 4}" text-anchor="end">${Number(value.toPrecision(1))} µs</text>`);
    }
    for (const size of sizes) parts.push(`<text x="${x(size)}" y="${TOP + SIDE + 18}" text-anchor="middle">${nice(size)}</text>`);
    parts.push(`<text x="${left + SIDE / 2}" y="${TOP + SIDE + 38}" text-anchor="middle" font-weight="600">${name}</text>`);
    // As many times more as there are times more of it, from the first value on.
    const [first] = series[0].values;
    const end = Math.min(sizes.at(-1) / sizes[0], most / first);
    parts.push(`<line class="linear" x1="${left}" y1="${y(first)}" x2="${x(sizes[0] * end)}" y2="${y(first * end)}"/>`);
    series.forEach(({ values }, n) => parts.push(
      `<polyline fill="none" stroke="${COLOURS[n]}" stroke-width="2" points="${values.map((value, at) => `${x(sizes[at]).toFixed(1)},${y(value).toFixed(1)}`).join(' ')}"/>`,
      ...values.map((value, at) => `<circle cx="${x(sizes[at]).toFixed(1)}" cy="${y(value).toFixed(1)}" r="3.5" fill="${COLOURS[n]}"><title>${value.toFixed(1)} µs</title></circle>`),
    ));
  });
  return parts.join('\n') + '\n</svg>\n';
};
