// The demo tool: what the server says can be broken, grouped by family.

import { el } from './dom.js';
import { functions } from './scenarios.js';

const FAMILIES = {
  not_signed_in: 'Not signed in',
  session_over: 'It was right once',
  credentials_rejected: 'Credentials rejected',
  request_defect: 'The request is at fault',
  cookies: 'Cookies',
  forgery_protection: 'Forgery protection',
  permission: 'Account and permission',
  clock: 'Clocks',
  gateway: 'In between',
  unknown: 'No reason given',
  none: 'Nothing to see',
};

export async function fill(menu, run) {
  const scenarios = await (await fetch('/demo-api/scenarios')).json();
  complainAboutGaps(scenarios);
  const families = [...new Set(scenarios.map((scenario) => scenario.family))];
  menu.replaceChildren(
    ...families.map((family) =>
      el(
        'section',
        { 'data-family': family },
        el('h2', {}, FAMILIES[family] ?? family),
        ...scenarios.filter((scenario) => scenario.family === family).map((scenario) => button(scenario, run)),
      ),
    ),
  );
  return scenarios;
}

function button(scenario, run) {
  return el(
    'button',
    { type: 'button', title: scenario.what, 'data-testid': `scenario-${scenario.id}`, onclick: () => run(scenario.id) },
    scenario.title,
  );
}

function complainAboutGaps(scenarios) {
  const known = new Set(scenarios.map((scenario) => scenario.id));
  for (const id of known) if (!functions[id]) console.error(`Acme demo: no function for the scenario ${id}`);
  for (const id of Object.keys(functions)) if (!known.has(id)) console.error(`Acme demo: no scenario called ${id}`);
}
