// Uses the SDK's server of tools as an assistant does, by the official client of the protocol. The test in
// `generated-client/tests/assistants.rs` starts it, and says in the environment which program and operations to use. Each line of
// output is a step; a failed step ends it.
import assert from "node:assert/strict";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";

const { PROGRAM, ENVIRONMENT, READ, WRITE, SECRET, URL: url } = process.env;
const step = (text) => console.log(text);

async function connected(transport) {
  const client = new Client({ name: "assistant", version: "1.0.0" });
  await client.connect(transport);
  return client;
}

function started(...words) {
  return connected(new StdioClientTransport({ command: PROGRAM, args: ["mcp", ...words], env: JSON.parse(ENVIRONMENT) }));
}

async function call(client, name, args = {}) {
  const result = await client.callTool({ name, arguments: args });
  assert(!JSON.stringify(result).includes(SECRET), "an answer has the credential");
  return { isError: result.isError === true, text: result.content.map((block) => block.text).join("\n"), result };
}

const client = await started("--max-answer", "2000");
const { tools } = await client.listTools();
assert.deepEqual(tools.map((tool) => tool.name), ["search_operations", "describe_operation", "call_operation"]);
assert(tools.every((tool) => tool.annotations.readOnlyHint));
step("lists three tools");

const groups = JSON.parse((await call(client, "search_operations")).text).groups;
assert(groups.length > 0);
const found = await call(client, "search_operations", { query: READ.split(".")[1].replaceAll("-", " "), limit: 200 });
assert(JSON.parse(found.text).operations.some((one) => one.operation === READ));
step("finds an operation");

const described = await call(client, "describe_operation", { operation: READ });
assert(described.text.startsWith(`# ${READ}`) && !described.isError);
step("describes it");

const answer = await call(client, "call_operation", { operation: READ });
assert(!answer.isError && answer.text.includes("as cursor goes on"), answer.text);
const cursor = answer.text.match(/`(answer:[^`]+)`/)[1];
const more = await call(client, "call_operation", { operation: READ, cursor });
assert(!more.isError && more.text.startsWith("["), more.text);
step("calls it, and goes on with its answer");

const failed = await call(client, "call_operation", { operation: READ });
assert(failed.isError && failed.result.structuredContent.status === 404, failed.text);
step("is told the status of a failure");

const refused = await call(client, "call_operation", { operation: WRITE, arguments: {} });
assert(refused.isError && refused.text.includes("--allow-write"), refused.text);
step("is refused a write");

const { resources } = await client.listResources();
const uri = `operation://${READ.replace(".", "/")}`;
assert(resources.some((resource) => resource.uri === uri));
const { contents } = await client.readResource({ uri });
assert(contents[0].text.startsWith(`# ${READ}`));
step("reads a description");
await client.close();

const all = await started("--tools", "all", "--allow-write");
const names = (await all.listTools()).tools.map((tool) => tool.name);
assert(names.length > 3 && names.every((name) => /^[a-zA-Z0-9_-]{1,64}$/.test(name)));
assert(names.includes(READ.replace(".", "_")));
await all.close();
step("lists a tool for each operation");

const remote = await connected(new StreamableHTTPClientTransport(new URL(url)));
assert.equal((await remote.listTools()).tools.length, 3);
assert(!(await call(remote, "search_operations", { query: READ.split(".")[0] })).isError);
await remote.close();
step("uses it over HTTP");

const page = { "content-type": "application/json", origin: "https://evil.example.com" };
assert.equal((await fetch(url, { method: "POST", headers: page, body: "{}" })).status, 403);
step("is refused as a page of another host");
