//! Whether a type has to do with an object that it can be read from.

use crate::runtime::wire::raw;
use crate::runtime::wire::tagged::Entries;

/// A name that no type has for a field.
const NO_FIELD: &str = "~*~";

/// As deep as no reader goes; what is passed over may be as deep as it is.
const DEPTH: usize = 200;

/// Whether a type looks at any field of this object. One whose fields are all optional is read from every object.
///
/// The fields get values that no type reads: if the type is read all the same, it passes over all of them.
pub(super) fn any_known(json: &[u8], reads: &dyn Fn(&[u8]) -> bool) -> bool {
    let Ok(Entries(entries)) = raw::from_json::<Entries>(json) else { return true };
    let value = format!("{}{}", "[".repeat(DEPTH), "]".repeat(DEPTH));
    let keys = entries.iter().map(|(key, _)| key.as_str()).chain([NO_FIELD]);
    let fields: Vec<_> = keys.map(|key| format!("{}:{value}", serde_json::Value::from(key))).collect();
    let object = format!("{{{}}}", fields.join(","));
    // What is read from a number as well takes everything as it is.
    !reads(object.as_bytes()) || reads(b"7")
}
