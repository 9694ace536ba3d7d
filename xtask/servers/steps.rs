//! Functions for the jobs of all servers.

use std::env;

/// Prints that a step of a job is done, after its assertions.
pub fn done(step: &str) {
    println!("{step}");
}

/// The base URL of the server.
pub fn base_url() -> String {
    setting("SERVER_URL")
}

/// A variable in `[job]` of `server.toml`.
pub fn setting(name: &str) -> String {
    env::var(name).unwrap_or_else(|_| panic!("the variable {name} is missing"))
}
