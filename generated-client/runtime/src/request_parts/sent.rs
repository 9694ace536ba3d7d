//! The values of a request, kept for their checks.

use serde_json::value::{RawValue, to_raw_value};

use super::{Body, RequestParts, Site};

/// A value of a request.
#[derive(Clone)]
pub(crate) struct SentValue {
    pub(crate) site: Site,
    /// The name of the parameter or part.
    pub(crate) name: String,
    pub(crate) json: Box<RawValue>,
}

/// The values of a request: one for each parameter and part, and one for any other body.
#[derive(Clone, Default)]
pub(super) struct SentValues(Vec<SentValue>);

impl SentValues {
    /// Adds a value, in place of an earlier one.
    pub(super) fn add(&mut self, site: Site, name: &str, json: Box<RawValue>) {
        self.0.retain(|known| known.site != site || known.name != name);
        self.0.push(SentValue { site, name: name.to_owned(), json });
    }

    /// Adds a body that is a text.
    pub(super) fn add_text(&mut self, text: &str) {
        if let Ok(json) = to_raw_value(text) {
            self.add(Site::Body, "", json);
        }
    }
}

impl RequestParts {
    /// The values of parameters, and that of the body: the object of its parts if it has any. A file among them is null.
    pub(crate) fn sent_values(&mut self) -> Vec<SentValue> {
        let values = std::mem::take(&mut self.sent.0);
        if !matches!(self.body, Body::Multipart(_)) {
            return values;
        }
        let (parts, mut values): (Vec<_>, Vec<_>) = values.into_iter().partition(|value| value.site == Site::Part);
        let fields: Vec<String> = parts.iter().map(|part| format!("{}:{}", quoted(&part.name), part.json)).collect();
        if let Ok(json) = RawValue::from_string(format!("{{{}}}", fields.join(","))) {
            values.push(SentValue { site: Site::Body, name: String::new(), json });
        }
        values
    }
}

fn quoted(name: &str) -> String {
    serde_json::Value::from(name).to_string()
}
