//! The media types of bodies.

use std::collections::BTreeMap;

/// A media type with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Media {
    /// Type and subtype in lower case.
    essence: String,
    parameters: BTreeMap<String, String>,
}

/// A change of the media types of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum MediaChange {
    Added(String),
    Removed(String),
    /// The end of the rule's name, the old media type, and the new one.
    Became(&'static str, String, String),
}

impl Media {
    fn parse(text: &str) -> Self {
        let mut parts = text.split(';').map(str::trim);
        let essence = parts.next().unwrap_or_default().to_ascii_lowercase();
        let parameter = |part: &str| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (name.trim().to_ascii_lowercase(), value.trim().trim_matches('"').to_owned())
        };
        Self { essence, parameters: parts.filter(|part| !part.is_empty()).map(parameter).collect() }
    }

    /// Whether every value of the other media type is one of this media type.
    fn contains(&self, other: &Self) -> bool {
        let Some((range, name)) = self.essence.split_once('/') else { return false };
        let Some((other_range, other_name)) = other.essence.split_once('/') else { return false };
        match (range, name) {
            ("*", "*") => true,
            (range, "*") => range == other_range,
            // A structured syntax suffix: `application/hal+json` is `application/json`.
            (range, name) => {
                range == other_range && other_name.strip_suffix(name).is_some_and(|rest| rest.ends_with('+'))
            }
        }
    }

    /// The end of the rule's name if this media type became `new`; none if the two are not related.
    fn change(&self, new: &Self) -> Option<&'static str> {
        let more = new.parameters.iter().any(|(name, _)| !self.parameters.contains_key(name));
        let fewer = self.parameters.keys().any(|name| !new.parameters.contains_key(name));
        let other =
            self.parameters.iter().any(|(name, value)| new.parameters.get(name).is_some_and(|new| new != value));
        let parameters = match (more, fewer, other) {
            (false, false, false) => None,
            (true, false, false) => Some("parameter-added"),
            (false, true, false) => Some("parameter-removed"),
            (false, false, true) => Some("parameter-changed"),
            _ => Some("name-changed"),
        };
        if self.essence == new.essence {
            return parameters;
        }
        let name = match (new.contains(self), self.contains(new)) {
            (true, _) => "name-generalized",
            (_, true) => "name-specialized",
            _ => return None,
        };
        Some(if parameters.is_some() { "name-changed" } else { name })
    }
}

/// The changes of media types. One of a response may become another one. Callers choose one of a request by its name, so
/// that it is only added or removed, and its parameters do not matter.
pub(super) fn changes(old: &[String], new: &[String], sent: bool) -> Vec<MediaChange> {
    let parse = |list: &[String]| {
        let mut parsed: Vec<(String, Media)> = list.iter().map(|text| (text.clone(), Media::parse(text))).collect();
        parsed.sort_by(|one, other| one.0.cmp(&other.0));
        parsed
    };
    let (mut old, mut new) = (parse(old), parse(new));
    old.retain(|(_, one)| {
        let same = |(_, other): &(String, Media)| one.essence == other.essence && (sent || one == other);
        let counterpart = new.iter().position(same);
        if let Some(index) = counterpart {
            new.remove(index);
        }
        counterpart.is_none()
    });
    let mut changes = Vec::new();
    if !sent {
        for by_name in [true, false] {
            old.retain(|(text, one)| {
                let became = new.iter().enumerate().find_map(|(index, (_, other))| {
                    let rule = one.change(other).filter(|_| !by_name || one.essence == other.essence)?;
                    Some((index, rule))
                });
                let Some((index, rule)) = became else { return true };
                let (other, _) = new.remove(index);
                changes.push(MediaChange::Became(rule, text.clone(), other));
                false
            });
        }
    }
    changes.extend(old.into_iter().map(|(text, _)| MediaChange::Removed(text)));
    changes.extend(new.into_iter().map(|(text, _)| MediaChange::Added(text)));
    changes
}

#[cfg(test)]
mod tests {
    use super::{MediaChange, changes};

    fn of(old: &[&str], new: &[&str]) -> Vec<MediaChange> {
        let list = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        changes(&list(old), &list(new), false)
    }

    #[test]
    fn related_media_types_are_paired() {
        let became = |rule, old: &str, new: &str| vec![MediaChange::Became(rule, old.to_owned(), new.to_owned())];
        let json = "application/json";
        assert_eq!(of(&[json], &["*/*"]), became("name-generalized", json, "*/*"));
        assert_eq!(of(&["application/*"], &[json]), became("name-specialized", "application/*", json));
        assert_eq!(of(&[json], &["application/hal+json"]), became("name-specialized", json, "application/hal+json"));
        let utf8 = "application/json; charset=utf-8";
        assert_eq!(of(&[json], &[utf8]), became("parameter-added", json, utf8));
        assert_eq!(of(&[utf8], &[json]), became("parameter-removed", utf8, json));
        let ascii = "application/json;charset=ascii";
        assert_eq!(of(&[utf8], &[ascii]), became("parameter-changed", utf8, ascii));
        let other = "application/json; version=1";
        assert_eq!(of(&[utf8], &[other]), became("name-changed", utf8, other));
        assert_eq!(of(&[utf8], &["*/*"]), became("name-changed", utf8, "*/*"));
        assert_eq!(of(&[utf8], &["Application/JSON;charset=\"utf-8\""]), []);
    }

    #[test]
    fn order_is_no_change_and_unrelated_media_types_are_added_and_removed() {
        let (json, text) = ("application/json".to_owned(), "text/plain".to_owned());
        assert_eq!(of(&[&json, &text], &[&text, &json]), []);
        assert_eq!(of(&[&json], &[&text]), [MediaChange::Removed(json.clone()), MediaChange::Added(text)]);
        assert_eq!(changes(&[json], &["application/json; v=1".to_owned()], true), []);
    }
}
