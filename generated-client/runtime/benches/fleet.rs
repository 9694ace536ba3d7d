//! The cost of 1,000 clients of one chain: with a key of their own, with a tenant of their own, and by `to_builder`; beside
//! clients that share nothing.
//!
//! `cargo bench -p sdk-runtime --bench fleet`. Memory is that of the process, so figures below a few KiB for each client
//! are rough.

#[path = "../../benches/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::Instant;

use sdk_runtime::codegen::{Description, Scheme, SchemeKind, Server, Variable};
use sdk_runtime::{Client, ClientBuilder};
use support::resident;

static API: Description = Description {
    title: "Fleet",
    version: "1",
    sha256: "",
    sdk: "fleet/1",
    env_prefix: "FLEET",
    servers: &[Server {
        name: None,
        url: "https://{tenant}.example.com",
        variables: &[Variable { name: "tenant", default: None, allowed: &[] }],
    }],
    schemes: &[Scheme { key: "Key", env: "API_KEY", kind: SchemeKind::Header("X-API-KEY"), sent: true }],
    error: None,
    rate_limit: None,
    constraints: &[],
};

const CLIENTS: usize = 1_000;

fn builder() -> ClientBuilder {
    ClientBuilder::new(&API).server_variable("tenant", "acme").credential("Key", "key")
}

fn main() {
    let base = builder().build().expect("a client");
    // What is allocated once is there.
    drop(black_box((base.with_credential("Key", "first"), base.to_builder().build())));
    measure("with a key of its own", |number| base.with_credential("Key", key(number)));
    measure("with a tenant of its own", |number| base.with_server_variable("tenant", format!("tenant-{number}")));
    measure("by `to_builder`", |number| base.to_builder().credential("Key", key(number)).build());
    measure("that shares nothing", |number| builder().credential("Key", key(number)).build());
}

fn key(number: usize) -> String {
    format!("00000000-0000-0000-0000-{number:012}")
}

fn measure(title: &str, make: impl Fn(usize) -> Result<Client, sdk_runtime::Error>) {
    let before = resident();
    let started = Instant::now();
    let clients: Vec<Client> = (0..CLIENTS).map(|number| make(number).expect("a client")).collect();
    let milliseconds = started.elapsed().as_secs_f64() * 1e3;
    let memory = resident().saturating_sub(before);
    println!("{CLIENTS} clients, each {title}: {milliseconds:.2} ms, {memory} KiB");
    // Kept, so that the next measurement does not use its memory again.
    std::mem::forget(clients);
}
