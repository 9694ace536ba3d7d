// The servers of `cargo xtask browsers`: one for the page, and two of other origins, which answer as a step has told them to.
//
// They are as strict about CORS as a server can be. A preflight is granted only for the method and exactly the headers that the
// step expects, for no longer than its request; everything else is refused, and of an answer the page sees only the
// headers that the step exposes. All requests are written down, the refused ones as well.
//
// Standard output has one JSON value a line: first where the page is, then what the page tells.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2];
const types = { html: 'text/html', js: 'text/javascript', mjs: 'text/javascript', wasm: 'application/wasm' };
/** By step: the endpoints that it wants, and the requests that came. */
const steps = new Map();
const origins = {};

const say = (value) => console.log(JSON.stringify(value));

async function read(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The page, and what it tells. */
async function page(request, response) {
  const path = new URL(request.url, origins.page).pathname;
  if (request.method === 'POST') {
    const body = JSON.parse(await read(request));
    if (path === '/prepare') steps.set(body.step, { endpoints: body.endpoints, seen: [], open: [] });
    else if (path === '/cut') for (const open of steps.get(body.step).open.splice(0)) open.socket?.end();
    else if (path !== '/seen') say({ [path.slice(1)]: body });
    response.end(JSON.stringify(path === '/seen' ? steps.get(body.step).seen : origins));
    return;
  }
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (!/^[\w.]+$/.test(name)) return response.writeHead(404).end();
  try {
    const content = await readFile(join(folder, name));
    response.writeHead(200, { 'content-type': types[name.split('.').pop()] }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

/** One of the other origins: `/step/path`. */
async function api(origin, request, response) {
  const url = new URL(request.url, origins[origin]);
  const [, name, ...rest] = url.pathname.split('/');
  const path = `/${rest.join('/')}`;
  const step = steps.get(name);
  if (step === undefined) return response.writeHead(404).end();
  const preflight = request.method === 'OPTIONS';
  const method = preflight ? request.headers['access-control-request-method'] : request.method;
  const headers = request.headers['access-control-request-headers'] ?? '';
  const line = `${preflight ? 'OPTIONS ' : ''}${method} ${path}${url.search}${headers && ` ${headers}`}`;
  const seen = { origin, line, headers: request.headers, body: '', gone: false };
  step.seen.push(seen);
  response.on('close', () => {
    seen.gone = !response.writableFinished;
  });
  seen.body = (await read(request)).toString('latin1');

  const endpoint = step.endpoints.find((one) => one.at === `${method} ${path}` && (one.on ?? 'api') === origin);
  const refused = endpoint?.cors === 'none' || (endpoint?.cors === 'preflight' && !preflight);
  const asker = !refused && request.headers.origin === origins.page;
  if (asker) response.setHeader('access-control-allow-origin', origins.page);
  response.setHeader('vary', 'origin');
  if (preflight) {
    const granted = asker && endpoint !== undefined && (endpoint.asks ?? '') === headers && request.headers.cookie === undefined;
    if (!granted) return response.writeHead(403).end();
    response.setHeader('access-control-allow-methods', method);
    if (headers) response.setHeader('access-control-allow-headers', headers);
    return response.writeHead(204, { 'access-control-max-age': '0' }).end();
  }
  if (endpoint === undefined) return response.writeHead(500).end('nobody expects this');
  if (endpoint.exposes) response.setHeader('access-control-expose-headers', endpoint.exposes);
  endpoint.count = (endpoint.count ?? 0) + 1;
  step.open.push(response);
  await answer(endpoint.answers[Math.min(endpoint.count, endpoint.answers.length) - 1], response);
}

async function answer({ status = 200, headers = {}, json, text, size, gzip, pieces = 1, pause = 0, delay = 0, end }, response) {
  if (end === 'never') return;
  await sleep(delay);
  if (end === 'at once') return response.socket.destroy();
  let body = Buffer.from(text ?? (json === undefined ? '' : JSON.stringify(json)));
  if (size !== undefined) body = Buffer.alloc(size, '0123456789abcdef');
  if (gzip) body = gzipSync(body);
  const own = { ...(json === undefined ? {} : { 'content-type': 'application/json' }), ...(gzip ? { 'content-encoding': 'gzip' } : {}) };
  response.writeHead(status, { ...own, ...headers });
  const length = Math.ceil(body.length / pieces);
  for (let at = 0; at < body.length && !response.destroyed; at += length) {
    response.write(body.subarray(at, at + length));
    if (pause) await sleep(pause);
  }
  // What was written leaves before.
  if (end === 'cut') return response.socket.end();
  if (end !== 'open') response.end();
}

function listen(name, serve) {
  return new Promise((done) => {
    const server = createServer((request, response) => {
      serve(request, response).catch((error) => {
        // Who asked has gone away in the middle.
        if (error.code === 'ECONNRESET') return;
        say({ broken: { context: 'server', why: String(error.stack) } });
      });
    });
    server.listen(0, '127.0.0.1', () => {
      origins[name] = `http://127.0.0.1:${server.address().port}`;
      done(server);
    });
  });
}

await listen('page', page);
await listen('api', (request, response) => api('api', request, response));
await listen('other', (request, response) => api('other', request, response));
(await listen('closed', page)).close();
say({ origins });
// Whoever started this has gone away.
process.stdin.resume().on('end', () => process.exit());
