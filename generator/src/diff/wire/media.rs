//! Media types: which a body can be.

use std::collections::BTreeMap;

/// A media type with its parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Media {
    /// In lower case.
    essence: String,
    parameters: BTreeMap<String, String>,
}

/// What happened to the media types of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Added(String),
    Removed(String),
    /// The last part of the rule's name, the old one, the new one.
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

    /// Whether everything that is of the other type is of this one as well.
    fn contains(&self, other: &Self) -> bool {
        let Some((range, name)) = self.essence.split_once('/') else { return false };
        let Some((other_range, other_name)) = other.essence.split_once('/') else { return false };
        match (range, name) {
            ("*", "*") => true,
            (range, "*") => range == other_range,
            // A structured syntax is a dialect of the plain one.
            (range, name) => {
                range == other_range && other_name.strip_suffix(name).is_some_and(|rest| rest.ends_with('+'))
            }
        }
    }

    /// How a media type of one name, or of another one for it, changes to `new`.
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

/// What changed from some media types to others. Those of a response may have become others; callers choose those of a
/// request by name, whatever its parameters are.
pub(super) fn changes(old: &[String], new: &[String], sent: bool) -> Vec<Change> {
    let parse = |list: &[String]| {
        let mut parsed: Vec<(String, Media)> = list.iter().map(|text| (text.clone(), Media::parse(text))).collect();
        parsed.sort_by(|one, other| one.0.cmp(&other.0));
        parsed
    };
    let (mut old, mut new) = (parse(old), parse(new));
    old.retain(|(_, one)| {
        let same = |(_, other): &(String, Media)| one.essence == other.essence && (sent || one == other);
        let twin = new.iter().position(same);
        if let Some(index) = twin {
            new.remove(index);
        }
        twin.is_none()
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
                changes.push(Change::Became(rule, text.clone(), other));
                false
            });
        }
    }
    changes.extend(old.into_iter().map(|(text, _)| Change::Removed(text)));
    changes.extend(new.into_iter().map(|(text, _)| Change::Added(text)));
    changes
}

#[cfg(test)]
mod tests {
    use super::{Change, changes};

    fn of(old: &[&str], new: &[&str]) -> Vec<Change> {
        let list = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        changes(&list(old), &list(new), false)
    }

    #[test]
    fn media_types_become_others() {
        let became = |rule, old: &str, new: &str| vec![Change::Became(rule, old.to_owned(), new.to_owned())];
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
    fn what_is_there_on_both_sides_stays() {
        let (json, text) = ("application/json".to_owned(), "text/plain".to_owned());
        assert_eq!(of(&[&json, &text], &[&text, &json]), []);
        assert_eq!(of(&[&json], &[&text]), [Change::Removed(json.clone()), Change::Added(text)]);
        assert_eq!(changes(&[json], &["application/json; v=1".to_owned()], true), []);
    }
}
