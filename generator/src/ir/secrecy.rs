//! Which values `Debug` does not show.

use serde_json::Value;

use super::lowering::Lowering;
use super::view::{Part, View};
use crate::document::{Additional, SchemaId, TypeName};

/// Lists, maps and unions are seen into this far.
const MAX_DEPTH: usize = 12;

/// The letters of names that are those of secrets: RFC 6749, 7521, 7636 and 8628, and `OpenID` Connect. Servers that take
/// or give these often forget `format: password`, which answers do not need.
const SECRETS: [&str; 8] = [
    "accesstoken",
    "clientassertion",
    "clientsecret",
    "codeverifier",
    "devicecode",
    "idtoken",
    "refreshtoken",
    "passwd",
];
/// What such names end with: `newPassword`.
const SECRET_ENDS: [&str; 2] = ["password", "passphrase"];

/// Whether a text of this name is a secret, whatever its schema says.
pub(super) fn is_secret(name: &str) -> bool {
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    SECRETS.contains(&letters.as_str()) || SECRET_ENDS.iter().any(|end| letters.ends_with(end))
}

/// What a value can hold outside of objects with fields, which hide their own.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Texts {
    /// A text.
    any: bool,
    /// A value that is not to be seen: a password, or what `x-sdk-sensitive` says.
    hidden: bool,
}

impl Texts {
    /// What is known without a look inside.
    fn said(is_hidden: bool) -> Self {
        Self { any: is_hidden, hidden: is_hidden }
    }
}

impl Lowering<'_, '_> {
    /// Whether a value is hidden: as `x-sdk-sensitive` says of it, else of anything that it holds, and passwords, and all
    /// texts of a `secret` value. What a policy takes for decided must be hidden by this.
    pub fn is_sensitive(&mut self, ids: &[SchemaId], secret: bool) -> bool {
        let texts = self.texts_in(ids, 0);
        texts.hidden || (secret && texts.any)
    }

    /// What `x-sdk-sensitive` says of a value itself.
    pub fn said_sensitive(&self, ids: impl IntoIterator<Item = SchemaId>) -> Option<bool> {
        let schemas = ids.into_iter().filter_map(|id| self.schema(self.target(id)));
        let said = schemas.filter_map(|schema| schema.member("x-sdk-sensitive").and_then(Value::as_bool));
        said.reduce(|one, other| one || other)
    }

    fn texts_in(&mut self, ids: &[SchemaId], depth: usize) -> Texts {
        if depth > MAX_DEPTH {
            return Texts::default();
        }
        if let Some(said) = self.said_sensitive(ids.iter().copied()) {
            return Texts::said(said);
        }
        let ids: Vec<SchemaId> = ids.iter().map(|id| self.resolve(*id)).collect();
        if let Some(known) = self.texts.get(&ids) {
            return *known;
        }
        // What holds itself holds nothing by that.
        self.texts.insert(ids.clone(), Texts::default());
        let parts: Vec<Part> = ids.iter().map(|id| Part::whole(*id)).collect();
        let view = self.view(&parts);
        // Its bases speak of the same value.
        let found = match self.said_sensitive(view.seen.iter().copied()) {
            Some(said) => Texts::said(said),
            None => self.texts_of(&view, depth),
        };
        self.texts.insert(ids, found);
        found
    }

    fn texts_of(&mut self, view: &View, depth: usize) -> Texts {
        let text = matches!(view.kind(), Ok(Some(TypeName::String)));
        let mut found = Texts { any: text, hidden: text && view.format() == Some("password") };
        let mut inner = vec![view.items.clone()];
        if view.properties.is_empty() {
            inner.push(
                view.additional
                    .iter()
                    .filter_map(|one| if let Additional::Schema(id) = one { Some(*id) } else { None })
                    .collect(),
            );
        }
        inner.extend(view.unions.iter().flat_map(|union| union.arms.iter().map(|arm| vec![*arm])));
        for ids in inner.iter().filter(|ids| !ids.is_empty()) {
            let own = self.texts_in(ids, depth + 1);
            found.any |= own.any;
            found.hidden |= own.hidden;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of what the SDK does not show, errors do not repeat what a server says about it.
    #[test]
    fn the_runtime_knows_all_of_these_names() {
        let source = include_str!("../../../generated-client/src/runtime/error/body_text/secret.rs");
        let list = source.split_once("const LETTERS").and_then(|(_, list)| list.split_once("];"));
        let words: Vec<&str> = list.unwrap().0.split('"').skip(1).step_by(2).collect();
        assert!(words.len() > 5, "{words:?}");
        for name in SECRETS.iter().chain(&SECRET_ENDS) {
            assert!(words.iter().any(|word| name.contains(word)), "{name}");
        }
    }
}
