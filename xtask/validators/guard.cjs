// Loaded before the mock server. An uncaught exception would end it; here, it only fails the current call. Requests are served one
// at a time, so that the current call is known.
'use strict';

const http = require('node:http');

const waiting = [];
let open = null;
let listening = false;

function next() {
  const serve = open === null ? waiting.shift() : undefined;
  if (serve !== undefined) serve();
}

const emit = http.Server.prototype.emit;
http.Server.prototype.emit = function (event, ...args) {
  if (event === 'listening') listening = true;
  if (event !== 'request') return emit.call(this, event, ...args);
  const [, response] = args;
  waiting.push(() => {
    open = response;
    response.once('close', () => {
      open = null;
      next();
    });
    emit.call(this, event, ...args);
  });
  next();
  return true;
};

function brokenDown(error) {
  const text = String((error && error.message) || error).split('\n')[0];
  console.error(text);
  if (!listening) process.exit(1);
  if (open === null) return;
  if (open.headersSent) {
    open.destroy();
    return;
  }
  for (const name of open.getHeaderNames()) open.removeHeader(name);
  open.statusCode = 500;
  open.setHeader('content-type', 'application/problem+json');
  open.end(JSON.stringify({ type: 'https://stoplight.io/prism/errors#BROKEN_DOWN', title: 'The validator broke down', detail: text }));
}

process.on('uncaughtException', brokenDown);
process.on('unhandledRejection', brokenDown);
