//! What answers the clients of a mock.

#[cfg(any(test, target_family = "wasm"))]
mod direct;
#[cfg(not(target_family = "wasm"))]
mod native;

#[cfg(target_family = "wasm")]
pub(super) use self::direct::Server;
#[cfg(not(target_family = "wasm"))]
pub(super) use self::native::Server;
