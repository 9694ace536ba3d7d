//! Fifth stage: what the SDK is in Rust, as data with all names resolved. It is decided here, once; `emit` prints it, and
//! comparisons read it.

mod client;
mod codec;
mod features;
mod items;
mod model;
mod models;
mod modules;
mod operations;
mod passing;
mod signatures;
mod structs;
mod surface;
mod types;
mod unions;

use crate::ir::Api;
use crate::names::Names;
pub use codec::Codec;
pub use model::{Call, Conversion, Crate, Former, Gate, Group, Kind, Member, Model, Module, Presence, Setting, Value};
pub use passing::Passing;
pub use types::{At, RustType, Typed};

/// Decides what the SDK of an API is.
pub fn describe(api: &Api, names: &Names) -> Crate {
    let mut models = models::models(api, names);
    let modules = modules::modules(api, names, &mut models);
    Crate {
        environment: names.environment.clone(),
        settings: client::settings(api, names),
        error_body: api.error_body.map(|id| Typed::new(RustType::Model(id), names, At::Outside)),
        features: features::features(api, names),
        groups: operations::groups(api, names),
        calls: operations::calls(api, names),
        models,
        outputs: operations::outputs(api, names),
        modules,
    }
}
