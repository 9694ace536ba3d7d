//! The public surface of the generated code as data: what a caller can name, with the signatures that are in the code.

mod client;
mod groups;
mod items;
mod model;
mod models;
#[cfg(test)]
mod tests;
mod text;

use proc_macro2::TokenStream;

use crate::ir::Api;
use crate::names::Names;
pub use model::{Call, Former, Group, Kind, Member, Model, Setting, Surface, Value};

/// What callers can name in the code that [`crate::emit::emit`] writes.
pub fn surface(api: &Api, names: &Names) -> Surface {
    let mut surface = Surface {
        environment: names.environment.clone(),
        settings: client::settings(api, names),
        error_body: client::error_body(api, names),
        groups: groups::groups(api, names),
        calls: groups::calls(api, names),
        models: models::models(api, names),
    };
    surface.models.extend(groups::outputs(api, names));
    surface
}

/// Tokens as a person writes them: streams put a space between any two.
fn written(tokens: &TokenStream) -> String {
    let mut text = String::new();
    for part in tokens.to_string().split(' ') {
        let glued = text.is_empty()
            || text.ends_with(['<', ':', '&', '[', '('])
            || part.starts_with(['<', '>', ',', ':', ']', ')', ';']);
        if !glued {
            text.push(' ');
        }
        text.push_str(part);
    }
    text
}
