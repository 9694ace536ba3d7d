// An API whose calls need tokens of OAuth 2, beside the certified authorization server `oidc-provider`, which issues, rotates,
// checks and revokes them. Only the API, its description and the user at the browser are written here.
import http from "node:http";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [bin, host, port] = process.argv.slice(2);
const require = createRequire(path.join(bin, "..", "x.js"));
const { Provider } = await import(pathToFileURL(require.resolve("oidc-provider")).href);

const origin = `http://${host}:${port}`;
const redirect = "http://127.0.0.1:1/back";
const provider = new Provider(origin, {
  clients: [
    { client_id: "nightly job", client_secret: "s3&cret:of the job", grant_types: ["client_credentials"],
      redirect_uris: [], response_types: [], token_endpoint_auth_method: "client_secret_basic", scope: "things:read things:write" },
    { client_id: "in-body", client_secret: "other", grant_types: ["client_credentials"],
      redirect_uris: [], response_types: [], token_endpoint_auth_method: "client_secret_post", scope: "things:read" },
    { client_id: "desktop", grant_types: ["authorization_code", "refresh_token"], redirect_uris: [redirect],
      response_types: ["code"], token_endpoint_auth_method: "none", application_type: "native",
      scope: "openid offline_access things:read" },
  ],
  scopes: ["openid", "offline_access", "things:read", "things:write"],
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    introspection: { enabled: true },
    revocation: { enabled: true },
  },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  interactions: { url: (_, interaction) => `/user/${interaction.uid}` },
  issueRefreshToken: () => true,
  rotateRefreshToken: true,
  ttl: { AccessToken: 3600, ClientCredentials: 3600 },
  cookies: { keys: ["for the test"] },
});
provider.on("server_error", (_, error) => console.error(error));

const flow = (extra) => ({ ...extra, scopes: { "things:read": "", "things:write": "" } });
const flows = {
  clientCredentials: flow({ tokenUrl: "/token" }),
  authorizationCode: flow({ tokenUrl: "/token", authorizationUrl: "/auth" }),
};
const answer = { 200: { description: "ok", content: { "application/json": { schema: { $ref: "#/components/schemas/Caller" } } } } };
const operation = (operationId, scopes) => ({
  operationId, tags: ["things"], responses: answer, security: [{ login: scopes }, { discovered: scopes }],
});
const description = {
  openapi: "3.0.3",
  info: { title: "Things", version: "1" },
  servers: [{ url: origin }],
  paths: {
    "/things": { get: operation("listThings", ["things:read"]), post: operation("addThing", ["things:read", "things:write"]) },
    "/revoke": { post: { operationId: "revokeAll", tags: ["things"], responses: answer } },
  },
  components: {
    securitySchemes: {
      login: { type: "oauth2", flows },
      discovered: { type: "openIdConnect", openIdConnectUrl: "/.well-known/openid-configuration" },
    },
    schemas: {
      Caller: {
        type: "object", required: ["client", "tokens"],
        properties: { client: { type: "string" }, scope: { type: "string" }, tokens: { type: "integer" } },
      },
    },
  },
};

// All tokens that came, to be revoked.
const seen = new Map();

async function things(request, response, scopes) {
  const value = (request.headers.authorization ?? "").replace(/^Bearer /, "");
  const token = (await provider.ClientCredentials.find(value)) ?? (await provider.AccessToken.find(value));
  if (!token) return send(response, 401, { message: "the token is void" });
  seen.set(value, token);
  if (scopes.some((scope) => !token.scopes.has(scope))) return send(response, 403, { message: "a scope lacks" });
  send(response, 200, { client: token.clientId, scope: token.scope, tokens: seen.size });
}

// The user at the browser, who logs in and allows everything.
async function consent(request, response) {
  const interaction = await provider.interactionDetails(request, response);
  const { prompt, params, session } = interaction;
  if (prompt.name === "login") {
    return provider.interactionFinished(request, response, { login: { accountId: "user" } }, { mergeWithLastSubmission: false });
  }
  const grant = new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  const consent = { grantId: await grant.save() };
  return provider.interactionFinished(request, response, { consent }, { mergeWithLastSubmission: true });
}

// Follows the redirects of a page with its cookies, up to the application's own URL.
async function browse(url) {
  const cookies = new Map();
  while (!url.startsWith(redirect)) {
    const page = await fetch(url, { redirect: "manual", headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") } });
    for (const line of page.headers.getSetCookie()) {
      const [pair] = line.split(";");
      const at = pair.indexOf("=");
      cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    const next = page.headers.get("location");
    if (!next) throw new Error(`no redirect from ${url}: ${page.status} ${await page.text()}`);
    url = new URL(next, url).href;
  }
  return url;
}

function send(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

http.createServer(async (request, response) => {
  try {
    const url = new URL(request.url, origin);
    const route = `${request.method} ${url.pathname}`;
    if (route === "GET /openapi.json") send(response, 200, description);
    else if (route === "GET /things") await things(request, response, ["things:read"]);
    else if (route === "POST /things") await things(request, response, ["things:read", "things:write"]);
    else if (route === "POST /revoke") {
      for (const token of seen.values()) await token.destroy();
      const tokens = seen.size;
      seen.clear();
      send(response, 200, { client: "", tokens });
    } else if (route === "GET /browser") send(response, 200, { back: await browse(url.searchParams.get("page")) });
    else if (url.pathname.startsWith("/user/")) await consent(request, response);
    else await provider.callback()(request, response);
  } catch (error) {
    console.error(error);
    send(response, 500, { message: String(error) });
  }
}).listen(port, host);
