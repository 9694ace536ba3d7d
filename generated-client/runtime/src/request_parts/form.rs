//! Forms: `application/x-www-form-urlencoded`.

use serde::Serialize;
use serde_json::value::RawValue;

use super::shallow::ShallowValue;
use super::style::{QueryStyle, Reserved, Texts, write, write_by_item};
use super::{RequestParts, Site, collection};

/// A field of a form that is written in a way of its own.
#[derive(Clone, Copy, Debug)]
pub struct FormField {
    name: &'static str,
    style: QueryStyle,
    reserved: Reserved,
    /// The separators of lists inside of lists, in place of the style.
    separators: Option<&'static str>,
}

impl FormField {
    /// A field in this style.
    pub const fn new(name: &'static str, style: QueryStyle) -> Self {
        Self { name, style, reserved: Reserved::Encoded, separators: None }
    }

    /// Leaves reserved characters as they are, but for those that have a meaning in forms.
    #[must_use]
    pub const fn reserved(self) -> Self {
        Self { reserved: Reserved::InForm, ..self }
    }

    /// Writes lists with these separators, that of the outermost list first; `&` stands for a field for each item.
    #[must_use]
    pub const fn collection(self, separators: &'static str) -> Self {
        Self { separators: Some(separators), ..self }
    }
}

impl RequestParts {
    /// The body is an `application/x-www-form-urlencoded` form: the fields of an object, lists as several fields of
    /// the same name, objects inside as JSON text.
    pub fn form<T: Serialize + ?Sized>(&mut self, value: &T) {
        self.form_styled(value, &[]);
    }

    /// The same with some fields in styles of their own.
    pub fn form_styled<T: Serialize + ?Sized>(&mut self, value: &T, styled: &[FormField]) {
        self.form_as("application/x-www-form-urlencoded", value, styled);
    }

    /// The same under this media type, which is that of a form with its parameters.
    pub fn form_as<T: Serialize + ?Sized>(&mut self, media_type: &str, value: &T, styled: &[FormField]) {
        if let Some(value) = self.raw(Site::Body, "form", value)
            && let Some(pairs) = self.form_pairs(&value, styled)
        {
            self.bytes(media_type, pairs.join("&"));
        }
    }

    /// The query string is a form: the fields of an object, as [`form_styled`](Self::form_styled) writes them.
    pub fn query_form<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T, styled: &[FormField]) {
        if let Some(value) = self.raw(Site::Query, name, value)
            && value.get() != "null"
            && let Some(pairs) = self.form_pairs(&value, styled)
        {
            self.put_pairs(name.into(), pairs);
        }
    }

    /// The pairs of a form.
    pub(super) fn form_pairs(&mut self, value: &RawValue, styled: &[FormField]) -> Option<Vec<String>> {
        let ShallowValue::Object(object) = ShallowValue::of(value) else {
            self.fail("the form is not an object");
            return None;
        };
        let mut pairs = Vec::new();
        for (name, value) in &object {
            let field = styled.iter().find(|field| field.name == name);
            let reserved = field.map_or(Reserved::Encoded, |field| field.reserved);
            let mut put = |name: &str, texts: Texts<'_>| match texts.pair(name, reserved) {
                Ok(pair) => pairs.push(pair.replace("%20", "+")),
                Err(problem) => self.fail(format!("field `{name}` of the form: {problem}")),
            };
            match field {
                Some(FormField { separators: Some(separators), .. }) => {
                    if let Err(problem) = collection::write(name, separators, value, &mut put) {
                        self.fail(format!("field `{name}` of the form: {problem}"));
                    }
                }
                Some(field) => write(name, field.style, value, &mut put),
                None => write_by_item(name, value, &mut put),
            }
        }
        Some(pairs)
    }
}
