//! Spelling of numbers and booleans where text is meant: as numbers, `1.10` would be `1.1`, and `0x1F` would be `31`. The
//! text of the description is scanned for the first such value.

use serde_json::Value;

use super::files::Homes;
use super::locate::Locator;
use super::parse;
use super::position::Position;
use super::swagger::Places;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Origin};
use crate::pointer::Pointer;

/// The spelling of scalars in the texts of a description.
#[derive(Debug)]
pub(super) struct Spelling<'a> {
    locator: &'a Locator<'a>,
    homes: &'a Homes,
    places: &'a Places,
}

impl<'a> Spelling<'a> {
    /// The spelling of a description whose parts are in these files and at these places.
    pub fn of(locator: &'a Locator<'a>, homes: &'a Homes, places: &'a Places) -> Self {
        Self { locator, homes, places }
    }

    /// Turns a number or boolean into its text. If the overlay added it, the spelling of a fraction is unknown, which
    /// is reported.
    pub fn fit(&self, value: &mut Value, position: &Position<'_>, diagnostics: &mut Diagnostics) {
        let (Value::Number(_) | Value::Bool(_)) = value else { return };
        let pointer = position.pointer();
        let spelled = self.at(&pointer, value);
        if spelled.is_none() && value.is_f64() {
            let message = format!("a number stands where text is meant; it is treated as the text `{value}`");
            let diagnostic = Diagnostic::new(Code::Approximated, pointer, message);
            diagnostics.push(diagnostic.help("put the text in quotes"));
        }
        *value = Value::String(spelled.unwrap_or_else(|| value.to_string()));
    }

    /// The spelling at a pointer, if the value there is this one: parts may have moved.
    pub fn at(&self, pointer: &Pointer, value: &Value) -> Option<String> {
        let (origin, written) = self.homes.original(&self.places.original(pointer));
        // Booleans and integers have one spelling in JSON, and mostly in YAML, so that the text need not be parsed again.
        if !value.is_f64() && origin == Origin::Description && !self.locator.has_other_spelling(value) {
            return Some(value.to_string());
        }
        let spelled = self.locator.spelled(origin, &written)?;
        (parse::scalar(spelled).as_ref() == Some(value)).then(|| spelled.to_owned())
    }
}
