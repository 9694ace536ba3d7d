// An API of streams. Events, lines, sequences and files are written by the packages `better-sse`, `ndjson`, `json-text-sequence`
// and `send`; only the API, its description and its faults are written here.
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import zlib from "node:zlib";

const [bin, host, port, data] = process.argv.slice(2);
const require = createRequire(path.join(bin, "..", "x.js"));
const load = (name) => import(pathToFileURL(require.resolve(name)).href);
const { createSession } = await load("better-sse");
const { JSONSequenceGenerator } = await import(pathToFileURL(path.join(bin, "..", "json-text-sequence", "lib", "index.js")).href);
const ndjson = require("ndjson");
const send = require("send");

const origin = `http://${host}:${port}`;
const LAST = 20;
const file = Buffer.from(Array.from({ length: 300_000 }, (_, index) => (index * 7) % 251));
fs.writeFileSync(path.join(data, "file.bin"), file);

const integer = { type: "integer" };
const string = { type: "string" };
const tick = { $ref: "#/components/schemas/Tick" };
const number = (name) => ({ name, in: "query", schema: { type: "integer" } });
const answer = (type, content) => ({ 200: { description: "ok", content: { [type]: content } } });
const get = (operationId, type, content, parameters = []) => ({
  get: { operationId, tags: ["streams"], parameters, responses: answer(type, content) },
});
const event = {
  type: "object", required: ["data"],
  properties: {
    event: { type: "string" }, id: { type: "string" }, retry: { type: "integer" },
    data: { type: "string", contentMediaType: "application/json", contentSchema: tick },
  },
};
const chat = {
  operationId: "chat", tags: ["streams"], "x-sdk-stream": { flag: "stream", done: "[DONE]" },
  requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/Question" } } } },
  responses: {
    200: {
      description: "ok",
      content: {
        "application/json": { schema: { $ref: "#/components/schemas/Answer" } },
        "text/event-stream": { schema: { $ref: "#/components/schemas/Delta" } },
      },
    },
  },
};
const object = (required, properties) => ({ type: "object", required, properties });
const description = {
  openapi: "3.2.0",
  info: { title: "Streams", version: "1" },
  servers: [{ url: origin }],
  paths: {
    "/events": get("getEvents", "text/event-stream", { itemSchema: event }, [number("cut"), number("pause")]),
    "/ticks": get("getTicks", "text/event-stream", { schema: tick }, [number("cut")]),
    "/lines": get("getLines", "application/x-ndjson", { itemSchema: tick }),
    "/sequence": get("getSequence", "application/json-seq", { itemSchema: tick }),
    "/file": get("getFile", "application/octet-stream", {}, [number("cut"), { name: "by", in: "query", schema: string }]),
    "/open": get("countOpen", "application/json", { schema: object(["open", "calls"], { open: integer, calls: integer }) }),
    "/chat": { post: chat },
  },
  components: {
    schemas: {
      Tick: object(["number"], { number: integer, text: string }),
      Question: object(["words"], { words: { type: "array", items: string }, stream: { type: "boolean" } }),
      Answer: object(["text"], { text: string }),
      Delta: object(["word"], { word: string }),
    },
  },
};

let open = 0;
let calls = 0;
const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
const item = (number) => ({ number, text: `line one\nline two\r\n\u2028 ${number}` });
// Events are data as they are, so that the mark of the end is no JSON.
const serializer = (data) => (typeof data === "string" ? data : JSON.stringify(data));

// Events with ids from the one after `Last-Event-ID` on. After `cut` events the connection breaks.
async function events(request, response, query) {
  calls += 1;
  const session = await createSession(request, response, { trustClientEventId: true, retry: 20, keepAlive: 50, serializer });
  open += 1;
  session.on("disconnected", () => (open -= 1));
  for (let number = Number(session.lastId || 0) + 1, sent = 0; number <= LAST && session.isConnected; number += 1, sent += 1) {
    if (query.get("cut") && sent === Number(query.get("cut"))) {
      await later(20);
      return request.socket.destroy();
    }
    if (query.get("pause") && number === 2) await later(Number(query.get("pause")));
    session.push(item(number), "tick", String(number));
  }
  if (session.isConnected) response.end();
}

async function body(request) {
  let text = "";
  for await (const piece of request) text += piece;
  return JSON.parse(text);
}

async function answerChat(request, response) {
  const { words, stream } = await body(request);
  if (!stream) return json(response, { text: words.join(" ") });
  const session = await createSession(request, response, { retry: null, serializer });
  for (const word of words) {
    session.push({ word });
    await later(1);
  }
  session.push("[DONE]");
  // The connection stays open: the mark alone tells the end.
}

// The file, of which only the first `cut` bytes come, once. It is known by a tag that is strong, weak as `send` makes it, or by its
// date.
let cuts = 0;
function files(request, response, query) {
  calls += 1;
  if (query.get("cut") && cuts++ % 2 === 0) {
    const write = response.write.bind(response);
    let left = Number(query.get("cut"));
    response.write = (piece, ...rest) => {
      const sent = write(piece.subarray(0, Math.max(left, 0)), ...rest);
      left -= piece.length;
      if (left <= 0) setTimeout(() => request.socket.destroy(), 20);
      return left > 0 && sent;
    };
  }
  const file = send(request, "/file.bin", { root: data, etag: query.get("by") === "weak" });
  if (query.get("by") === "tag") file.on("headers", (response) => response.setHeader("ETag", '"one"'));
  file.pipe(response);
}

function json(response, body) {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function items(response, type, stream, gzip) {
  response.writeHead(200, { "content-type": type, ...(gzip && { "content-encoding": "gzip" }) });
  const out = gzip ? stream.pipe(zlib.createGzip({ flush: zlib.constants.Z_SYNC_FLUSH })) : stream;
  out.pipe(response);
  for (let number = 1; number <= LAST; number += 1) {
    stream.write(item(number));
    await later(1);
  }
  stream.end();
}

http.createServer(async (request, response) => {
  try {
    const url = new URL(request.url, origin);
    const gzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
    switch (`${request.method} ${url.pathname}`) {
      case "GET /openapi.json": return json(response, description);
      case "GET /events": case "GET /ticks": return await events(request, response, url.searchParams);
      case "GET /lines": return await items(response, "application/x-ndjson", ndjson.stringify(), gzip);
      case "GET /sequence": return await items(response, "application/json-seq", new JSONSequenceGenerator(), gzip);
      case "GET /file": return files(request, response, url.searchParams);
      case "GET /open": return json(response, { open, calls });
      case "POST /chat": return await answerChat(request, response);
      default: return response.writeHead(404).end();
    }
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
}).listen(port, host);
