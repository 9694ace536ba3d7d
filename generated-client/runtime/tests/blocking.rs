//! Blocking calls: results, threads that wait, asynchronous contexts, and the life of the client's runtime.

mod blocking {
    mod calls;
    mod contexts;
    mod lists;
    mod lives;
    mod redis;
}
#[allow(dead_code, reason = "a part of it is used")]
#[path = "files/folder.rs"]
mod folder;
#[path = "../src/limit/redis/tests/server.rs"]
mod redis_server;
mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

/// Settings for a client of a server on this machine, with a key.
fn keyed(url: &str) -> sdk_runtime::ClientBuilder {
    sample::at(url).credential("Key", sample::KEY)
}
