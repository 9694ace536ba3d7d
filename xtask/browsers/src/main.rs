//! Runs the steps with calls of the SDK, in a page or a worker. See `cargo xtask browsers`.

#[cfg(target_family = "wasm")]
#[macro_use]
#[path = "../../../generated-client/tests/generated/offered.rs"]
mod offered;

#[cfg(target_family = "wasm")]
mod host;
#[cfg(target_family = "wasm")]
mod stage;
#[cfg(target_family = "wasm")]
mod steps;

#[cfg(target_family = "wasm")]
fn main() {
    host::spawn(steps::run());
}

/// Outside of a browser, there are no steps.
#[cfg(not(target_family = "wasm"))]
fn main() {}
