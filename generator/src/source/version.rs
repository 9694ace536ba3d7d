//! The version of the specification.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic};
use crate::pointer::Pointer;

/// Refuses versions other than 2.0 and 3.0 to 3.2. The last three need no distinction: real files mix their forms.
pub(super) fn check(value: &Value) -> Result<(), Box<Diagnostic>> {
    let refused = |key: Option<&str>, message: String, help: &str| {
        let pointer = key.map_or_else(Pointer::root, |key| Pointer::root().child(key));
        let diagnostic = Diagnostic::new(Code::Version, pointer, message);
        Err(Box::new(if help.is_empty() { diagnostic } else { diagnostic.help(help) }))
    };
    let Some(root) = value.as_object() else {
        return refused(None, "a description is an object, this is something else".to_owned(), "");
    };
    if let Some(version) = root.get("swagger").map(text) {
        let is_2_0 = matches!(version.as_str(), "2.0" | "2");
        let message = format!("this is Swagger {version}, and only 2.0 is read, besides OpenAPI 3.0 to 3.2");
        return if is_2_0 { Ok(()) } else { refused(Some("swagger"), message, "convert the description to 2.0 first") };
    }
    if let Some(version) = root.get("swaggerVersion").map(text) {
        let message = format!("this is Swagger {version}, and only 2.0 is read, besides OpenAPI 3.0 to 3.2");
        return refused(Some("swaggerVersion"), message, "convert the description to 2.0 first");
    }
    let Some(version) = root.get("openapi").map(text) else {
        return refused(None, "not an OpenAPI description: there is no `openapi` key".to_owned(), "");
    };
    let mut numbers = version.split(['.', '-', '+']);
    match (numbers.next(), numbers.next()) {
        (Some("3"), Some("0" | "1" | "2")) => Ok(()),
        (Some("3"), Some(_)) => refused(
            Some("openapi"),
            format!("OpenAPI {version} is not supported yet, only 3.0 to 3.2"),
            "if the description uses nothing that is new since 3.2, an overlay can set `openapi` to `3.2.0`",
        ),
        _ => refused(Some("openapi"), format!("`{version}` is not an OpenAPI version, only 3.0 to 3.2 are read"), ""),
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::check;

    #[test]
    fn versions() {
        for swagger in [json!("2.0"), json!(2.0), json!(2)] {
            assert!(check(&json!({ "swagger": swagger })).is_ok(), "{swagger}");
        }
        for version in ["3.0.0", "3.0.4", "3.0", "3.0.0-rc2", "3.1.1", "3.2.0"] {
            assert!(check(&json!({"openapi": version})).is_ok(), "{version}");
        }
        assert!(check(&json!({"openapi": 3.1})).is_ok());
    }

    #[test]
    fn refused() {
        let cases = [
            (json!({"swagger": "1.2"}), "#/swagger", "this is Swagger 1.2"),
            (json!({"swaggerVersion": "1.2"}), "#/swaggerVersion", "this is Swagger 1.2"),
            (json!({"openapi": "3.3.0"}), "#/openapi", "OpenAPI 3.3.0 is not supported yet"),
            (json!({"openapi": "2.0"}), "#/openapi", "`2.0` is not an OpenAPI version"),
            (json!({"openapi": null}), "#/openapi", "`null` is not"),
            (json!({"info": {}}), "#", "there is no `openapi` key"),
            (json!([]), "#", "a description is an object"),
        ];
        for (value, pointer, message) in cases {
            let diagnostic = check(&value).unwrap_err();
            assert_eq!(diagnostic.locations[0].pointer.as_str(), pointer);
            assert!(diagnostic.message.contains(message), "{}", diagnostic.message);
        }
    }
}
