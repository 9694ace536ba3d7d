// Runs the steps where it is loaded: in the page, and then, from there, in a worker.
import run from './steps.js';

const context = globalThis.document === undefined ? 'worker' : 'page';

// To the server that the page is from. Not by the SDK, which is what is tried.
async function tell(path, body) {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return text;
}

function broken(event) {
  tell('/broken', { context, why: String(event.reason ?? event.message) });
}
globalThis.addEventListener('error', broken);
globalThis.addEventListener('unhandledrejection', broken);

globalThis.harness = {
  context,
  only: new URLSearchParams(location.search).get('only') ?? '',
  tell: (path, json) => tell(path, JSON.parse(json)),
  // The next context, or the end.
  finished: () => {
    if (context === 'worker') return tell('/finished', {});
    const worker = new Worker(`/context.mjs${location.search}`, { type: 'module' });
    worker.onerror = broken;
    return Promise.resolve('');
  },
};
await run();
