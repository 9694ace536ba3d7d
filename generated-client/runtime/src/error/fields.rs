//! Whether a type that can be read from an object has anything in common with it.

use crate::wire::tagged::Entries;
use crate::wire::{noted, raw};

/// A name that no type has as a field.
const NO_FIELD: &str = "~*~";

/// A depth that no reader accepts. Skipped values have no limit on their depth.
const DEPTH: usize = 200;

/// Whether a type declares any field of this object. A type with only optional fields can be read from every object.
///
/// The fields are given values that no type accepts: if the type can still be read, it skips all of them.
pub(super) fn any_known(json: &[u8], reads: &dyn Fn(&[u8]) -> bool) -> bool {
    let Ok(Entries(entries)) = raw::from_json::<Entries>(json) else { return true };
    let value = format!("{}{}", "[".repeat(DEPTH), "]".repeat(DEPTH));
    let mut object = format!("{{\"{NO_FIELD}\":{value}");
    for (key, _) in &entries {
        object.push_str(&format!(",{}:{value}", serde_json::Value::from(key.as_str())));
    }
    object.push('}');
    // Types that keep unknown fields skip them then.
    let _probing = noted::Asking::to_probe();
    // A type that can also be read from a number accepts any value.
    !reads(object.as_bytes()) || reads(b"7")
}
