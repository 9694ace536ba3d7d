//! The plan of calls: a JSON list.

use serde_json::{Map, Value};

/// A call to make.
#[derive(Debug)]
pub struct PlannedCall {
    /// The validator's URL.
    pub validator: String,
    /// Group and name of the operation.
    pub operation: String,
    /// Its arguments by name.
    pub arguments: Map<String, Value>,
    /// The value of the `Prefer` header for the validator.
    pub prefer: String,
    /// The status that the validator is asked for.
    pub status: Option<u16>,
    /// How the request is broken before it is sent.
    pub tamper: Option<Tamper>,
    /// Whether answers have fields that the description does not name.
    pub extras: bool,
}

/// A change that makes a request invalid. A validator must refuse it.
#[derive(Clone, Debug, PartialEq)]
pub enum Tamper {
    /// The credentials are removed.
    Credentials,
    /// The body is replaced by this JSON.
    Body(Value),
}

/// Reads a plan.
pub fn parse(text: &str) -> Vec<PlannedCall> {
    let Ok(Value::Array(calls)) = serde_json::from_str(text) else { panic!("a plan is a JSON list") };
    calls.into_iter().map(call).collect()
}

fn call(mut call: Value) -> PlannedCall {
    let mut take = |name: &str| call.get_mut(name).map(Value::take).unwrap_or_default();
    let text = |value: Value| value.as_str().expect("a text").to_owned();
    let Value::Object(arguments) = take("arguments") else { panic!("arguments are an object") };
    PlannedCall {
        validator: text(take("validator")),
        operation: text(take("operation")),
        arguments,
        prefer: text(take("prefer")),
        status: take("status").as_u64().map(|status| u16::try_from(status).expect("a status")),
        tamper: match take("tamper") {
            Value::Null => None,
            Value::String(what) if what == "credentials" => Some(Tamper::Credentials),
            Value::Object(mut what) => Some(Tamper::Body(what.remove("body").expect("a body"))),
            other => panic!("{other} is no way to break a request"),
        },
        extras: take("extras").as_bool().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Tamper, parse};

    #[test]
    fn reads_calls() {
        let text = r#"[{"validator": "http://127.0.0.1:1", "operation": "A.b", "arguments": {"c": 1}, "prefer": "dynamic=true"},
            {"validator": "", "operation": "", "arguments": {}, "prefer": "", "status": 404, "tamper": {"body": [1]}, "extras": true},
            {"validator": "", "operation": "", "arguments": {}, "prefer": "", "tamper": "credentials"}]"#;
        let [one, two, three] = &parse(text)[..] else { panic!("three calls") };
        assert_eq!(
            (one.validator.as_str(), one.operation.as_str(), one.prefer.as_str()),
            ("http://127.0.0.1:1", "A.b", "dynamic=true")
        );
        assert_eq!((one.arguments["c"].as_u64(), one.status, &one.tamper, one.extras), (Some(1), None, &None, false));
        assert_eq!(
            (two.status, &two.tamper, two.extras),
            (Some(404), &Some(Tamper::Body(serde_json::json!([1]))), true)
        );
        assert_eq!(three.tamper, Some(Tamper::Credentials));
    }
}
