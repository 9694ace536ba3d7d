//! Sensitive values, which `Debug` does not show.

use serde_json::Value;

use super::Analysis;
use super::merge::{MergedSchema, SchemaPart};
use crate::document::{Additional, SchemaId, TypeName};

/// Lists, maps and unions are searched at most this deep.
pub const MAX_DEPTH: usize = 12;

/// Names of secrets, in letters alone: RFC 6749, 7521, 7636 and 8628, and `OpenID` Connect. Descriptions of such
/// servers often lack `format: password`, which answers do not need.
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

/// Endings of such names: `newPassword`.
const SECRET_ENDS: [&str; 2] = ["password", "passphrase"];

/// Texts within a value. Objects with fields are not searched: they hide their own fields.
#[derive(Clone, Copy, Debug, Default)]
pub struct Texts {
    /// Whether there is a text.
    any: bool,
    /// Whether there is a sensitive value: a password, or by `x-sdk-sensitive`.
    hidden: bool,
}

impl Texts {
    /// The result if `x-sdk-sensitive` decides.
    fn said(is_hidden: bool) -> Self {
        Self { any: is_hidden, hidden: is_hidden }
    }
}

impl Analysis<'_, '_> {
    /// Whether a value is sensitive: by its own `x-sdk-sensitive`, by that of a value in it, or as a password. In a
    /// `secret` value all texts are. Whatever a policy regards as decided must be found here.
    pub fn is_sensitive(&self, ids: &[SchemaId], secret: bool) -> bool {
        let texts = self.texts_in(ids, 0);
        texts.hidden || (secret && texts.any)
    }

    /// The `x-sdk-sensitive` of a value itself.
    pub fn said_sensitive(&self, ids: impl IntoIterator<Item = SchemaId>) -> Option<bool> {
        let schemas = ids.into_iter().map(|id| self.schema(self.target(id)));
        let said = schemas.filter_map(|schema| schema.member("x-sdk-sensitive").and_then(Value::as_bool));
        said.reduce(|one, other| one || other)
    }

    fn texts_in(&self, ids: &[SchemaId], depth: usize) -> Texts {
        if depth > MAX_DEPTH {
            return Texts::default();
        }
        if let Some(said) = self.said_sensitive(ids.iter().copied()) {
            return Texts::said(said);
        }
        let ids: Vec<SchemaId> = ids.iter().map(|id| self.resolve(*id)).collect();
        if let Some(known) = self.texts.get(&ids) {
            return known;
        }
        // A recursive value adds nothing at its inner occurrence.
        self.texts.insert(ids.clone(), Texts::default());
        let parts: Vec<SchemaPart> = ids.iter().map(|id| SchemaPart::whole(*id)).collect();
        let merged = self.merged(&parts);
        // The schemas of `allOf` describe the same value.
        let found = match self.said_sensitive(merged.sources.iter().copied()) {
            Some(said) => Texts::said(said),
            None => self.texts_of(&merged, depth),
        };
        self.texts.insert(ids, found);
        found
    }

    fn texts_of(&self, merged: &MergedSchema, depth: usize) -> Texts {
        let text = matches!(merged.kind(), Ok(Some(TypeName::String)));
        let mut found = Texts { any: text, hidden: text && merged.format() == Some("password") };
        let mut inner = vec![merged.items.clone()];
        if merged.properties.is_empty() {
            inner.push(
                merged
                    .additional
                    .iter()
                    .filter_map(|one| if let Additional::Schema(id) = one { Some(*id) } else { None })
                    .collect(),
            );
        }
        inner.extend(merged.unions.iter().flat_map(|union| union.arms.iter().map(|arm| vec![*arm])));
        for ids in inner.iter().filter(|ids| !ids.is_empty()) {
            let own = self.texts_in(ids, depth + 1);
            found.any |= own.any;
            found.hidden |= own.hidden;
        }
        found
    }
}

/// Whether a text of this name is a secret, whatever its schema says.
pub fn is_secret(name: &str) -> bool {
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    SECRETS.contains(&letters.as_str()) || SECRET_ENDS.iter().any(|end| letters.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Errors must not repeat secrets that servers send back.
    #[test]
    fn the_runtime_knows_all_of_these_names() {
        let source = include_str!("../../../../generated-client/runtime/src/error/body_text/secret.rs");
        let list = source.split_once("const LETTERS").and_then(|(_, list)| list.split_once("];"));
        let words: Vec<&str> = list.unwrap().0.split('"').skip(1).step_by(2).collect();
        assert!(words.len() > 5, "{words:?}");
        for name in SECRETS.iter().chain(&SECRET_ENDS) {
            assert!(words.iter().any(|word| name.contains(word)), "{name}");
        }
    }
}
