//! Sensitive fields of values.

use serde_json::Value;

use super::super::table::Commands;
use super::definitions::Definitions;
use super::views::Views;

/// What stands in place of a sensitive value.
const HIDDEN: &str = "***";

/// What marks the schema of a sensitive value.
const MARK: &str = "x-sdk-sensitive";

/// Hides the values of fields that are sensitive by any schema that may apply to them.
pub(crate) fn sensitive(commands: &Commands, schema: &Value, value: &mut Value) {
    let definitions = Definitions::of(commands, schema);
    hide(&Views::of(&definitions, schema), value);
}

fn hide(views: &Views<'_>, value: &mut Value) {
    if views.has(MARK) {
        if !value.is_null() {
            *value = Value::from(HIDDEN);
        }
        return;
    }
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                hide(&views.field(name), value);
            }
        }
        Value::Array(items) => {
            let views = views.items();
            for item in items {
                hide(&views, item);
            }
        }
        _ => {}
    }
}
