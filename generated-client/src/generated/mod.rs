// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! What the description turned into.

#![allow(deprecated, reason = "deprecated items are generated with the rest")]
#![allow(
    clippy::enum_variant_names,
    clippy::just_underscores_and_digits,
    clippy::len_without_is_empty,
    clippy::module_inception,
    clippy::pub_underscore_fields,
    clippy::should_implement_trait,
    clippy::similar_names,
    clippy::struct_field_names,
    clippy::unicode_not_nfc,
    clippy::used_underscore_binding,
    clippy::wrong_self_convention,
    reason = "names follow the description"
)]
#![allow(
    clippy::approx_constant,
    clippy::doc_lazy_continuation,
    clippy::doc_markdown,
    clippy::doc_overindented_list_items,
    clippy::needless_raw_string_hashes,
    clippy::tabs_in_doc_comments,
    clippy::unreadable_literal,
    reason = "texts and values follow the description"
)]
#![allow(
    clippy::large_enum_variant,
    clippy::needless_pass_by_value,
    clippy::option_option,
    clippy::struct_excessive_bools,
    clippy::too_many_arguments,
    clippy::too_many_lines,
    clippy::type_complexity,
    reason = "types and signatures follow the description"
)]
mod client;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
mod command_schemas;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
pub(crate) mod command_table;
#[cfg(all(feature = "cli", not(target_family = "wasm")))]
mod commands;
#[cfg(feature = "validate")]
mod constraints;
#[cfg(feature = "events")]
pub mod events;
pub mod models;
pub mod operations;
#[cfg(feature = "testing")]
#[doc(hidden)]
pub mod samples;
pub use self::client::{DESCRIPTION, ErrorExt};
