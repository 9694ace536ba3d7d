//! Texts.

use serde_json::Value;

use crate::document::Schema;
use crate::ir::model::{Constraints, Docs};

/// The texts of a schema. Constraints belong to its uses.
pub fn of_schema(schema: &Schema<'_>) -> Docs {
    Docs {
        summary: schema.data.title.clone(),
        description: schema.data.description.clone(),
        deprecated: schema.data.deprecated,
        sunset: sunset(schema.raw),
        external: schema.data.external.clone(),
        default: schema.member("default").cloned(),
        constraints: Constraints::default(),
        xml: None,
    }
}

/// The texts of two schemas of one use; the first takes precedence.
pub fn merge(first: Docs, second: Docs) -> Docs {
    Docs {
        summary: first.summary.or(second.summary),
        description: first.description.or(second.description),
        deprecated: first.deprecated || second.deprecated,
        sunset: first.sunset.or(second.sunset),
        external: first.external.or(second.external),
        default: first.default.or(second.default),
        constraints: first.constraints.and(second.constraints),
        xml: None,
    }
}

/// The day on which a part of the API ends.
pub fn sunset(raw: &Value) -> Option<String> {
    raw.get("x-sunset").and_then(Value::as_str).map(str::to_owned)
}
