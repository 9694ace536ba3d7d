//! A small API, as generated code would describe it.
#![allow(dead_code, reason = "each test file uses a part of it")]

use sdk_runtime::codegen::{
    self, Binary, Bytes, Decode, DecodeError, Description, Empty, ErrorFields, Json, Method, Operation, OperationInfo,
    Paged, Reply, Scheme, SchemeKind, Server as Address, Step, Text, Value, Variable,
};
use sdk_runtime::{Client, ClientBuilder, Request, Retry};

use crate::support::Server;

pub const KEY: &str = "s3cret-key";

pub static API: Description = SAMPLE;

/// The same API with a tenant in its host.
static TENANTS: Description = Description {
    servers: &[Address {
        name: None,
        url: "https://{tenant}.example.com",
        variables: &[Variable { name: "tenant", default: None, allowed: &[] }],
    }],
    ..SAMPLE
};

const SAMPLE: Description = Description {
    title: "Sample",
    version: "1.0",
    sha256: "",
    sdk: "sample-sdk/0.1.0",
    env_prefix: "SAMPLE",
    servers: &[],
    schemes: &[
        Scheme { key: "Key", env: "API_KEY", kind: SchemeKind::Header("X-API-KEY"), sent: true },
        Scheme { key: "Spare", env: "SPARE", kind: SchemeKind::Header("X-SPARE"), sent: false },
    ],
    error: Some(ErrorFields {
        message: "errorMessage",
        code: Some("errorCode"),
        trace: Some("traceId"),
        hidden: &[],
        untold: &[],
    }),
    rate_limit: None,
    constraints: &[],
};

/// Settings for a client of this server that makes each call once, without a key.
pub fn builder(server: &Server) -> ClientBuilder {
    at(&server.url()).retry(Retry::none())
}

/// Settings for a client of a server on this machine, without a key.
pub fn at(url: &str) -> ClientBuilder {
    ClientBuilder::new(&API).base_url(url).unwrap().plain_http_on_loopback(true)
}

/// Settings for a client of a tenant.
pub fn of_tenant(tenant: impl Into<String>) -> ClientBuilder {
    ClientBuilder::new(&TENANTS).server_variable("tenant", tenant)
}

pub fn client(server: &Server) -> Client {
    builder(server).credential("Key", KEY).build().unwrap()
}

macro_rules! operations {
    ($($name:ident: $output:ty as $body:ty = $method:ident $path:literal $(.$fact:ident($value:expr))*;)*) => {$(
        #[derive(Clone, Copy, Debug)]
        pub struct $name;

        impl Operation for $name {
            type Output = $output;
            type Body = $body;
            const INFO: OperationInfo = OperationInfo::new(&API, "Things", stringify!($name), Method::$method, $path)
                .security(&[&["Key"]])$(.$fact($value))*;
        }
    )*};
}

operations! {
    GetThing: Value as Json = GET "/v1/things/{thingId}" .accept("application/json") .scopes(&["THING_READ"]);
    GetCount: i64 as Json = GET "/v1/count";
    GetEither: i64 as Json = GET "/v1/either" .any_scope(&["A", "B"]);
    FindThing: Option<Value> as codegen::Optional<Json> = GET "/v1/find";
    CreateThing: Value as Json = POST "/v1/things";
    OrderThing: Value as Json = POST "/v1/orders" .idempotency_key("idempotency-key");
    DeleteThing: () as Empty = DELETE "/v1/things/{thingId}";
    GetLabel: String as Text = GET "/v1/label";
    GetImage: Bytes as Binary = GET "/v1/image";
    DrawImage: Bytes as Binary = POST "/v1/image" .idempotency_key("idempotency-key");
    ListThings: Value as Json = GET "/v1/things" .accept("application/json");
    StartThing: Started as Started = POST "/v1/start";
    Login: () as Empty = POST "/v1/login" .security(&[]);
    Free: () as Empty = GET "/v1/free" .security(&[]);
}

impl Paged for ListThings {
    type Item = Value;
    const CURSOR: &'static str = "offset";
    const ITEMS: &'static str = "result";

    fn step(output: &Value) -> Step {
        Step::new(&output["hasNext"].as_bool(), &output["offset"].as_str().map(str::to_owned))
    }

    fn items(output: Value) -> Vec<Value> {
        codegen::slice_items(output["result"].as_array().cloned())
    }
}

/// Different bodies by status.
#[derive(Clone, Debug, PartialEq)]
pub enum Started {
    Done(i64),
    Later(String),
}

impl Decode<Started> for Started {
    fn decode(reply: &Reply) -> Result<Started, DecodeError> {
        match reply.status().as_u16() {
            202 => reply.text().map(Started::Later),
            _ => reply.json().map(Started::Done),
        }
    }
}

/// A request for `GetThing`.
pub fn get_thing(client: &Client, id: &str) -> Request<GetThing> {
    let mut request = Request::new(client);
    request.parts.path("thingId", id);
    request
}

/// A request without arguments.
pub fn call<Op: Operation>(client: &Client) -> Request<Op> {
    Request::new(client)
}

/// An enum, as generated code has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    Member,
    Former,
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    Status {
        "MEMBER" => Member,
        "FORMER_MEMBER" => Former,
    }
}
