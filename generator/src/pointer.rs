//! JSON pointers (RFC 6901) as URI fragments, as in `$ref`, but without percent-encoding: the paths `/a%20b` and `/a b` are
//! different keys.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use serde_json::Value;

/// The maximal length of a chain of references.
const MAX_HOPS: usize = 100;

/// A pointer to a value of a document, for example `#/paths/~1v1~1customers/get`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole document, `#`.
    pub fn root() -> Self {
        Self("#".into())
    }

    /// The pointer of a local reference (`#` or `#/...`), which may be percent-encoded; other texts give none.
    pub fn parse(text: &str) -> Option<Self> {
        if text != "#" && !text.starts_with("#/") {
            return None;
        }
        if !text.contains('%') {
            return Some(Self(text.into()));
        }
        let segments = text.split('/').skip(1);
        Some(segments.fold(Self::root(), |pointer, segment| pointer.child(unescaped(decode(segment)))))
    }

    /// The target of a reference in a document, and whether a percent sign is literal: one without two hex digits, or any one
    /// if a key has exactly this name.
    pub(crate) fn of_reference(text: &str, document: &Value) -> Option<(Self, bool)> {
        let decoded = Self::parse(text)?;
        if !text.contains('%') {
            return Some((decoded, false));
        }
        let raw = Self(text.into());
        let is_there = |pointer: &Self| pointer.get(document).is_some();
        if !is_there(&decoded) && is_there(&raw) {
            return Some((raw, true));
        }
        let is_stray = is_there(&decoded) && !is_percent_encoded(text);
        Some((decoded, is_stray))
    }

    /// The text of a reference to this value.
    pub(crate) fn to_reference(&self) -> String {
        self.0.replace('%', "%25")
    }

    /// The pointer to the child `segment`, which is not escaped.
    #[must_use]
    pub fn child(&self, segment: impl fmt::Display) -> Self {
        let mut text = String::with_capacity(self.0.len().saturating_add(24));
        text.push_str(&self.0);
        text.push('/');
        // Writing to a string cannot fail.
        let _ = write!(Escaped(&mut text), "{segment}");
        Self(text.into())
    }

    /// The pointer to a descendant.
    #[must_use]
    pub fn join(&self, segments: &[&str]) -> Self {
        segments.iter().fold(self.clone(), |pointer, segment| pointer.child(segment))
    }

    /// The pointer to the parent.
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(parent, _)| Self(parent.into()))
    }

    /// The unescaped segments.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|segment| unescaped(segment.to_owned()))
    }

    /// Whether the pointer is `other` or below it.
    pub fn starts_with(&self, other: &Pointer) -> bool {
        self.0.strip_prefix(&*other.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The value in a document.
    pub fn get<'v>(&self, document: &'v Value) -> Option<&'v Value> {
        self.segments().try_fold(document, |value, segment| step(value, &segment))
    }

    /// The value in a document, to change it.
    pub(crate) fn get_mut<'v>(&self, document: &'v mut Value) -> Option<&'v mut Value> {
        self.segments().try_fold(document, |value, segment| match value {
            Value::Object(members) => members.get_mut(&segment),
            Value::Array(items) => items.get_mut(segment.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// The entry for this pointer or its nearest ancestor, and the remaining path.
    pub(crate) fn nearest<T>(&self, known: impl Fn(&Self) -> Option<T>) -> Option<(T, &str)> {
        let mut above = Some(self.clone());
        while let Some(location) = above {
            if let Some(found) = known(&location) {
                return Some((found, self.0.strip_prefix(&*location.0).unwrap_or_default()));
            }
            above = location.parent();
        }
        None
    }

    /// The pointer to a descendant by the rest of a path, which is escaped.
    pub(crate) fn below(&self, rest: &str) -> Self {
        Self(format!("{}{rest}", self.0).into())
    }

    /// The pointer to a descendant, by another pointer relative to this one.
    pub(crate) fn join_all(&self, rest: &Self) -> Self {
        self.below(rest.0.strip_prefix('#').unwrap_or_default())
    }

    /// The text, with the leading `#`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn unescaped(segment: String) -> String {
    if segment.contains('~') { segment.replace("~1", "/").replace("~0", "~") } else { segment }
}

/// The child of a value.
pub(crate) fn step<'v>(value: &'v Value, segment: &str) -> Option<&'v Value> {
    match value {
        Value::Object(members) => members.get(segment),
        Value::Array(items) => items.get(segment.parse::<usize>().ok()?),
        _ => None,
    }
}

/// The end of a chain of references.
pub(crate) enum Chain<S> {
    /// A value that is no reference.
    End(S),
    /// A cycle, or a chain that is too long.
    Endless(S),
}

/// Follows references from `start`; `next` returns the target of a reference.
pub(crate) fn chase<S, E>(start: S, mut next: impl FnMut(&S) -> Result<Option<S>, E>) -> Result<Chain<S>, E> {
    let mut here = start;
    for _ in 0..MAX_HOPS {
        match next(&here)? {
            Some(further) => here = further,
            None => return Ok(Chain::End(here)),
        }
    }
    Ok(Chain::Endless(here))
}

/// The value at a pointer with references followed, if their targets exist.
pub(crate) fn resolved<'v>(document: &'v Value, at: Pointer, value: &'v Value) -> Option<(Pointer, &'v Value)> {
    let further = |(_, value): &(Pointer, &'v Value)| {
        let Some(reference) = value.get("$ref") else { return Ok(None) };
        let target = reference.as_str().and_then(|text| Pointer::of_reference(text, document)).ok_or(())?.0;
        target.get(document).map(|value| Some((target, value))).ok_or(())
    };
    match chase((at, value), further) {
        Ok(Chain::End(found)) => Some(found),
        Ok(Chain::Endless(_)) | Err(()) => None,
    }
}

/// Escapes what is written to a pointer's text.
struct Escaped<'a>(&'a mut String);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(['~', '/']) {
            let escape = if rest.as_bytes().get(before.len()) == Some(&b'~') { "~0" } else { "~1" };
            self.0.push_str(before);
            self.0.push_str(escape);
            rest = after;
        }
        self.0.push_str(rest);
        Ok(())
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The message about a reference with a literal percent sign.
pub(crate) fn unencoded_percent(text: &str, meant: &Pointer) -> String {
    format!(
        "`{text}` is used as it stands: in a reference, a percent sign is written `%25` (`{}`)",
        meant.to_reference()
    )
}

/// Whether two hex digits follow every percent sign.
pub(crate) fn is_percent_encoded(text: &str) -> bool {
    text.split('%').skip(1).all(|rest| rest.len() >= 2 && rest.bytes().take(2).all(|byte| byte.is_ascii_hexdigit()))
}

/// Decodes percent-encoding.
pub(crate) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |byte: &u8| char::from(*byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        match (first, tail) {
            (b'%', [high, low, after @ ..]) if hex(high).is_some() && hex(low).is_some() => {
                bytes.push(hex(high).unwrap_or(0) << 4 | hex(low).unwrap_or(0));
                rest = after;
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::Pointer;

    #[test]
    fn escapes_and_unescapes() {
        let pointer = Pointer::root().child("paths").child("/v1/{id}").child("a~b");
        assert_eq!(pointer.as_str(), "#/paths/~1v1~1{id}/a~0b");
        assert_eq!(pointer.segments().collect::<Vec<_>>(), ["paths", "/v1/{id}", "a~b"]);
        let encoded = Pointer::parse("#/paths/~1v1~1%7Bid%7D").expect("local");
        assert_eq!(encoded.segments().last().as_deref(), Some("/v1/{id}"));
        assert_eq!(encoded.as_str(), "#/paths/~1v1~1{id}");
        let literal = Pointer::root().child("a%20b~");
        assert_eq!(literal.segments().last().as_deref(), Some("a%20b~"));
        assert_eq!(literal.to_reference(), "#/a%2520b~0");
        assert_eq!(Pointer::parse(&literal.to_reference()), Some(literal));
    }

    #[test]
    fn percent_signs_that_are_themselves() {
        let document = json!({"50%": 1, "a%20b": 2, "c d": 3, "c%20d": 4, "%C3%A9": 5, "%zz/": 6});
        let found = |text: &str| {
            let (pointer, unencoded) = Pointer::of_reference(text, &document).expect("a pointer");
            (pointer.get(&document).and_then(Value::as_u64), unencoded)
        };
        assert_eq!(found("#/50%25"), (Some(1), false));
        assert_eq!(found("#/50%"), (Some(1), true));
        assert_eq!(found("#/a%20b"), (Some(2), true));
        assert_eq!(found("#/a%2520b"), (Some(2), false));
        assert_eq!(found("#/c%20d"), (Some(3), false));
        assert_eq!(found("#/%C3%A9"), (Some(5), true));
        assert_eq!(found("#/%zz~1"), (Some(6), true));
        assert_eq!(found("#/gone%"), (None, false));
    }

    #[test]
    fn prefixes_end_at_segments() {
        let base = Pointer::root().child("a");
        assert!(base.child("b").starts_with(&base));
        assert!(!Pointer::root().child("ab").starts_with(&base));
    }
}
