//! Lists inside of lists as text, as Swagger 2.0 has them: each depth has a separator of its own.

use serde::Serialize;
use serde_json::value::RawValue;

use super::path::PathStyle;
use super::shallow::ShallowValue;
use super::style::{QueryStyle, Texts};
use super::{RequestParts, Site};

/// In place of the outermost separator: a pair or part for each item.
pub(super) const REPEATED: char = '&';

/// The texts of a value, one if there is no [`REPEATED`] and the value is not empty, or what is wrong with one of them.
pub(super) fn texts(value: &RawValue, separators: &str) -> Result<Vec<String>, String> {
    if let Some(inner) = separators.strip_prefix(REPEATED)
        && let ShallowValue::List(items) = ShallowValue::of(value)
    {
        let texts = items.iter().map(|item| joined(item, inner));
        return texts.filter_map(Result::transpose).collect();
    }
    let text = joined(value, separators.trim_start_matches(REPEATED))?;
    Ok(text.into_iter().collect())
}

/// The text of a value; `None` for null and an empty list.
fn joined(value: &RawValue, separators: &str) -> Result<Option<String>, String> {
    let mut inner = separators.chars();
    let (list, separator) = match (ShallowValue::of(value), inner.next()) {
        (ShallowValue::Null, _) => return Ok(None),
        (ShallowValue::Scalar(text), _) => return Ok(Some(text)),
        (ShallowValue::List(list), Some(separator)) => (list, separator),
        // Deeper than described.
        (ShallowValue::List(_) | ShallowValue::Object(_), _) => return Ok(Some(value.get().to_owned())),
    };
    let mut text: Option<String> = None;
    for (index, item) in list.iter().enumerate() {
        let Some(item) = joined(item, inner.as_str())? else { continue };
        if item.contains(separator) {
            let sign = separator.escape_default();
            return Err(format!("text {index} has `{sign}` in it, which separates the texts and cannot be escaped"));
        }
        match &mut text {
            None => text = Some(item),
            Some(text) => {
                text.push(separator);
                text.push_str(&item);
            }
        }
    }
    Ok(text)
}

impl RequestParts {
    /// Sets a value of the path template: lists with these separators, that of the outermost list first.
    pub fn path_collection<T: Serialize + ?Sized>(&mut self, name: &'static str, separators: &str, value: &T) {
        // An empty list is an empty text, which the path does not take.
        self.collection(Site::Path, name, separators, value, |parts, texts| {
            parts.path_named(name.into(), PathStyle::Simple, &texts.concat());
        });
    }

    /// Sets a query parameter in the same way; `&` as the first separator stands for a pair for each item.
    pub fn query_collection<T: Serialize + ?Sized>(&mut self, name: &'static str, separators: &str, value: &T) {
        self.collection(Site::Query, name, separators, value, |parts, texts| {
            parts.query_styled(name, QueryStyle::FormExploded, &texts);
        });
    }

    /// Sets a header parameter in the same way. An empty list is no header.
    pub fn header_collection<T: Serialize + ?Sized>(&mut self, name: &'static str, separators: &str, value: &T) {
        self.collection(Site::Header, name, separators, value, |parts, texts| {
            for text in &texts {
                parts.header(name, text);
            }
        });
    }

    /// Adds a part in the same way; `&` as the first separator stands for a part for each item. An empty list is no part.
    pub fn part_collection<T: Serialize + ?Sized>(&mut self, name: &'static str, separators: &str, value: &T) {
        self.collection(Site::Part, name, separators, value, |parts, texts| parts.part_text(name, &texts));
    }

    /// Gives the texts of a value to `put`.
    fn collection<T: Serialize + ?Sized>(
        &mut self,
        site: Site,
        name: &str,
        separators: &str,
        value: &T,
        put: impl FnOnce(&mut Self, Vec<String>),
    ) {
        let Some(value) = self.raw(site, name, value) else { return };
        match texts(&value, separators) {
            Ok(texts) => put(self, texts),
            Err(problem) => self.fail(format!("{site} `{name}`: {problem}")),
        }
        // The value, and not its texts, is what the description is about.
        #[cfg(feature = "validate")]
        self.sent.add(site, name, value);
    }
}

/// Writes a field of a form in the same way.
pub(super) fn write(
    name: &str,
    separators: &str,
    value: &RawValue,
    put: &mut dyn FnMut(&str, Texts<'_>),
) -> Result<(), String> {
    texts(value, separators)?.iter().for_each(|text| put(name, Texts::One(text)));
    Ok(())
}
