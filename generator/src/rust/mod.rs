//! Fifth stage: the SDK in Rust, as data with all names resolved. All decisions about Rust are made here; `emit` prints
//! the data, and `diff` compares it.

mod client;
mod codec;
mod commands;
mod events;
mod features;
mod headers;
mod items;
mod model;
mod models;
mod modules;
mod operations;
mod passing;
mod signatures;
mod structs;
mod summary;
mod types;
mod unions;
mod xml;

use crate::ir::Api;
use crate::names::Names;
pub use codec::Codec;
pub use model::{
    Call, Conversion, DeprecatedName, EventReceiver, Gate, Group, Kind, Member, Model, Module, Presence, RequiredField,
    RequiredFields, SdkCrate, Setting, Value,
};
pub use passing::Passing;
pub use types::{RustType, Scope, Typed};

/// The SDK of an API.
pub fn describe(api: &Api, names: &Names) -> SdkCrate {
    let mut models = models::models(api, names);
    let modules = modules::modules(api, names, &mut models);
    let calls = operations::calls(api, names);
    SdkCrate {
        commands: commands::commands(api, names, &calls),
        environment: names.environment.clone(),
        settings: client::settings(api, names),
        error_body: api.error_body.map(|id| Typed::new(RustType::Model(id), names, Scope::Outside)),
        events: events::receiver(api, names),
        features: features::features(api, names),
        groups: operations::groups(api, names),
        calls,
        models,
        outputs: operations::outputs(api, names),
        headers: headers::headers(api, names),
        modules,
        xml_roots: xml::roots(api, names),
    }
}
