// What a server renders imports the app's modules, too.
import help401 from 'help401';

help401.init({ loginUrl: '/login' });
const stop = help401.on('incident', () => {});
stop();
await help401.open();
await help401.retry();
help401.close();
help401.destroy();
const refused = await help401.diagnose({}).then(() => 'answered', () => 'refused');
console.log(JSON.stringify({ version: help401.version, incidents: help401.incidents(), refused, globals: Object.keys(globalThis).filter((key) => /help401/.test(key)) }));
