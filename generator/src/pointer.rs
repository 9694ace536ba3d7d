//! JSON pointers (RFC 6901) in fragment form, as `$ref` writes them.

use std::fmt::{self, Write as _};
use std::sync::Arc;

/// A place in a document, for example `#/paths/~1v1~1customers/get`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The whole document, `#`.
    pub fn root() -> Self {
        Self("#".into())
    }

    /// Takes the text of a local reference (`#` or `#/...`); anything else is none.
    pub fn parse(text: &str) -> Option<Self> {
        (text == "#" || text.starts_with("#/")).then(|| Self(text.into()))
    }

    /// The place below this one that `segment`, unescaped, names.
    #[must_use]
    pub fn child(&self, segment: impl fmt::Display) -> Self {
        let mut text = String::with_capacity(self.0.len().saturating_add(24));
        text.push_str(&self.0);
        text.push('/');
        // Writing to a string cannot fail.
        let _ = write!(Escaped(&mut text), "{segment}");
        Self(text.into())
    }

    /// Several children in a row.
    #[must_use]
    pub fn join(&self, segments: &[&str]) -> Self {
        segments.iter().fold(self.clone(), |pointer, segment| pointer.child(segment))
    }

    /// The place above this one.
    pub fn parent(&self) -> Option<Self> {
        self.0.rsplit_once('/').map(|(parent, _)| Self(parent.into()))
    }

    /// The unescaped segments; percent-encoding, which `$ref` allows, is decoded as well.
    pub fn segments(&self) -> impl Iterator<Item = String> + '_ {
        self.0.split('/').skip(1).map(|segment| {
            if segment.contains(['%', '~']) {
                decode(segment).replace("~1", "/").replace("~0", "~")
            } else {
                segment.to_owned()
            }
        })
    }

    /// Whether this place is `other` or stands below it.
    pub fn starts_with(&self, other: &Pointer) -> bool {
        self.0.strip_prefix(&*other.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// The text, with the leading `#`.
    pub fn as_str(&self) -> &str {
        &self.0
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

/// The text that a percent-encoded one stands for.
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
    use super::Pointer;

    #[test]
    fn escapes_and_unescapes() {
        let pointer = Pointer::root().child("paths").child("/v1/{id}").child("a~b");
        assert_eq!(pointer.as_str(), "#/paths/~1v1~1{id}/a~0b");
        assert_eq!(pointer.segments().collect::<Vec<_>>(), ["paths", "/v1/{id}", "a~b"]);
        let encoded = Pointer::parse("#/paths/~1v1~1%7Bid%7D").expect("local");
        assert_eq!(encoded.segments().last().as_deref(), Some("/v1/{id}"));
    }

    #[test]
    fn prefixes_end_at_segments() {
        let base = Pointer::root().child("a");
        assert!(base.child("b").starts_with(&base));
        assert!(!Pointer::root().child("ab").starts_with(&base));
    }
}
