//! Cases of types, null, lists of values, defaults, patterns.

use crate::form::*;

/// What can stand at each place, by the name that the rules have for the place.
const SENT: [(&str, Form); 3] =
    [("request-body", REQUEST_BODY), ("request-property", REQUEST_PROPERTY), ("request-parameter", PARAMETER_SCHEMA)];
const RECEIVED: [(&str, Form); 2] = [("response-body", RESPONSE_BODY), ("response-property", RESPONSE_PROPERTY)];

fn pair(place: &str, one: &str, other: &str) -> [&'static str; 2] {
    [leak(format!("{place}-{one}")), leak(format!("{place}-{other}"))]
}

pub fn types() -> Vec<Case> {
    let mut cases = Vec::new();
    for (place, form) in SENT {
        cases.extend(both(pair(place, "type-generalized", "type-changed"), form, "type: integer", "type: number"));
    }
    cases.push(case("request-body-type-changed", REQUEST_BODY, "type: string", "type: integer"));
    cases.push(case("request-property-type-changed", REQUEST_PROPERTY, "type: string", "type: string\nformat: uuid"));
    cases.push(case("request-property-type-changed", REQUEST_PROPERTY, "type: string", "type: string\nformat: date"));
    cases.push(case(
        "request-property-type-generalized",
        REQUEST_PROPERTY,
        "type: string\nformat: date",
        "type: string\nformat: date-time",
    ));
    cases.push(case(
        "request-property-type-generalized",
        REQUEST_PROPERTY,
        "type: integer\nformat: int32",
        "type: integer",
    ));
    cases.push(case("request-property-type-generalized", REQUEST_PROPERTY, "type: integer", "description: anything"));
    cases.push(case(
        "request-property-type-changed",
        REQUEST_PROPERTY,
        "type: string",
        "type: array\nitems:\n  type: string",
    ));
    cases.push(case(
        "request-property-type-changed",
        REQUEST_PROPERTY,
        "type: array\nitems:\n  type: string",
        "type: array\nitems:\n  type: integer",
    ));
    cases.push(case(
        "request-property-type-changed",
        REQUEST_PROPERTY,
        "type: object\nadditionalProperties:\n  type: string",
        "type: object\nadditionalProperties:\n  type: integer",
    ));
    // On the wire a scalar parameter is a text.
    cases.push(case("request-parameter-type-generalized", PARAMETER_SCHEMA, "type: integer", "type: string"));
    cases.push(case(
        "request-parameter-type-generalized",
        PARAMETER_SCHEMA,
        "type: integer",
        "type: array\nitems:\n  type: integer",
    ));
    cases.push(case("request-parameter-type-changed", PARAMETER_SCHEMA, "type: string", "type: string\nformat: uuid"));
    cases.push(case(
        "request-parameter-property-type-generalized",
        PARAMETER_PROPERTY,
        "type: integer",
        "type: number",
    ));
    cases.push(case(
        "request-parameter-property-type-specialized",
        PARAMETER_PROPERTY,
        "type: number",
        "type: integer",
    ));
    cases.push(case("request-parameter-property-type-changed", PARAMETER_PROPERTY, "type: integer", "type: string"));
    for (place, form) in RECEIVED {
        cases.extend(both(pair(place, "type-generalized", "type-specialized"), form, "type: integer", "type: number"));
        cases.push(case(leak(format!("{place}-type-changed")), form, "type: integer", "type: boolean"));
    }
    cases.push(case(
        "response-property-type-specialized",
        RESPONSE_PROPERTY,
        "type: string",
        "type: string\nformat: email",
    ));
    cases.extend(both(
        ["response-header-type-generalized", "response-header-type-specialized"],
        RESPONSE_HEADER,
        "type: integer",
        "type: number",
    ));
    cases.push(case("response-header-type-changed", RESPONSE_HEADER, "type: integer", "type: boolean"));
    let any = "description: anything";
    cases.extend(both(
        ["request-body-media-type-schema-added", "request-body-media-type-schema-removed"],
        REQUEST_BODY,
        any,
        "type: string",
    ));
    cases.extend(both(
        ["response-body-media-type-schema-added", "response-body-media-type-schema-removed"],
        RESPONSE_BODY,
        any,
        "type: string",
    ));
    cases
}

pub fn null() -> Vec<Case> {
    let mut cases = Vec::new();
    let parameter_property = [("request-parameter-property", PARAMETER_PROPERTY)];
    let header = [("response-header", RESPONSE_HEADER)];
    for (place, form) in SENT.into_iter().chain(parameter_property).chain(RECEIVED).chain(header) {
        cases.extend(both(
            pair(place, "became-nullable", "became-not-nullable"),
            form,
            "type: integer",
            "type: [integer, 'null']",
        ));
    }
    cases
}

pub fn values() -> Vec<Case> {
    let mut cases = Vec::new();
    let (free, few, many, only, other) = (
        "type: string",
        "type: string\nenum: [big, small]",
        "type: string\nenum: [big, medium, small]",
        "type: string\nconst: big",
        "type: string\nconst: small",
    );
    for (place, form) in SENT {
        cases.extend(both(pair(place, "became-enum", "became-not-enum"), form, free, few));
        cases.extend(both(pair(place, "enum-value-added", "enum-value-removed"), form, few, many));
    }
    for (place, form) in [SENT[0], SENT[1], RECEIVED[0], RECEIVED[1]] {
        cases.extend(both(pair(place, "const-added", "const-removed"), form, free, only));
        cases.push(case(leak(format!("{place}-const-changed")), form, only, other));
    }
    cases.push(case(
        "request-property-enum-value-removed",
        REQUEST_PROPERTY,
        "type: integer\nenum: [1, 2]",
        "type: integer\nenum: [1]",
    ));
    cases.push(case("request-property-const-added", REQUEST_PROPERTY, "type: boolean", "type: boolean\nconst: true"));
    cases.extend(both(
        ["request-parameter-property-enum-value-added", "request-parameter-property-enum-value-removed"],
        PARAMETER_PROPERTY,
        few,
        many,
    ));
    cases.push(case("request-parameter-property-became-not-enum", PARAMETER_PROPERTY, few, free));
    cases.extend(both(
        ["response-property-became-enum", "response-property-became-not-enum"],
        RESPONSE_PROPERTY,
        free,
        few,
    ));
    cases.extend(both(
        ["response-property-enum-value-added", "response-property-enum-value-removed"],
        RESPONSE_PROPERTY,
        few,
        many,
    ));
    cases.extend(both(
        ["response-property-enum-value-added", "response-mediatype-enum-value-removed"],
        RESPONSE_BODY,
        few,
        many,
    ));
    cases.push(case("response-mediatype-became-not-enum", RESPONSE_BODY, few, free));
    let header = |size: &str| format!("type: object\nproperties:\n  size:\n    {}", size.replace('\n', "\n    "));
    cases.push(case("request-header-property-became-enum", HEADER_PARAMETER, &header(free), &header(few)));
    cases
}

pub fn defaults() -> Vec<Case> {
    let mut cases = Vec::new();
    let (none, one, other) = ("type: integer", "type: integer\ndefault: 1", "type: integer\ndefault: 2");
    for (place, form) in SENT.into_iter().chain(RECEIVED) {
        // The default of a body is known where the body is a schema of its own.
        let of = |text: &str| {
            if place.ends_with("body") {
                (
                    DOCUMENT,
                    format!(
                        "{}components:\n  schemas:\n    Size:\n      {}",
                        body(form),
                        text.replace('\n', "\n      ")
                    ),
                )
            } else {
                (form, text.to_owned())
            }
        };
        let ((form, none), (_, one), (_, other)) = (of(none), of(one), of(other));
        cases.extend(both(pair(place, "default-value-added", "default-value-removed"), form, &none, &one));
        cases.push(case(leak(format!("{place}-default-value-changed")), form, &one, &other));
    }
    cases
}

/// A form whose gap refers to a schema.
fn body(form: Form) -> String {
    form.0.replace('@', "$ref: '#/components/schemas/Size'")
}

pub fn patterns() -> Vec<Case> {
    let mut cases = Vec::new();
    let (none, one, other) = ("type: string", "type: string\npattern: ^a", "type: string\npattern: ^b");
    for (place, form) in [SENT[1], SENT[2], RECEIVED[1]] {
        cases.extend(both(pair(place, "pattern-added", "pattern-removed"), form, none, one));
        cases.push(case(leak(format!("{place}-pattern-changed")), form, one, other));
        if place.starts_with("request") {
            cases.push(case(leak(format!("{place}-pattern-generalized")), form, one, "type: string\npattern: .*"));
        }
    }
    cases.push(case("request-property-pattern-added", REQUEST_BODY, none, one));
    cases
}

pub fn bounds() -> Vec<Case> {
    const NUMBER: &str = "type: integer";
    const TEXT: &str = "type: string";
    const LIST: &str = "type: array\nitems:\n  type: string";
    const OBJECT: &str = "type: object\nadditionalProperties:\n  type: string";
    let keywords = [
        ("max", "maximum", NUMBER),
        ("min", "minimum", NUMBER),
        ("exclusive-max", "exclusiveMaximum", NUMBER),
        ("exclusive-min", "exclusiveMinimum", NUMBER),
        ("max-length", "maxLength", TEXT),
        ("min-length", "minLength", TEXT),
        ("max-items", "maxItems", LIST),
        ("min-items", "minItems", LIST),
        ("max-properties", "maxProperties", OBJECT),
        ("min-properties", "minProperties", OBJECT),
    ];
    let mut cases = Vec::new();
    let header = [("response-header", RESPONSE_HEADER)];
    for (place, form) in SENT.into_iter().chain(RECEIVED).chain(header) {
        for (name, keyword, ty) in keywords {
            let (five, seven) = (format!("{ty}\n{keyword}: 5"), format!("{ty}\n{keyword}: 7"));
            let rule = |change: &str| leak(format!("{place}-{name}-{change}"));
            cases.extend(both([rule("set"), rule("unset")], form, ty, &five));
            cases.extend(both([rule("increased"), rule("decreased")], form, &five, &seven));
        }
    }
    cases
}

pub fn steps() -> Vec<Case> {
    let mut cases = Vec::new();
    let number = |step: u32| format!("type: integer\nmultipleOf: {step}");
    let header = [("response-header", RESPONSE_HEADER)];
    for (place, form) in SENT.into_iter().chain(RECEIVED).chain(header) {
        cases.extend(both(pair(place, "multiple-of-set", "multiple-of-unset"), form, "type: integer", &number(5)));
    }
    for (place, form) in [SENT[0], SENT[1], RECEIVED[0], RECEIVED[1]] {
        let (safe, breaking) = if place.starts_with("request") {
            (pair(place, "multiple-of-generalized", "multiple-of-changed"), "multiple-of-changed")
        } else {
            (pair(place, "multiple-of-changed", "multiple-of-specialized"), "multiple-of-changed")
        };
        cases.extend(both(safe, form, &number(10), &number(5)));
        cases.push(case(leak(format!("{place}-{breaking}")), form, &number(4), &number(6)));
        let unset = format!("{place}-unique-items-unset");
        let list = "type: array\nitems:\n  type: string";
        let unique = format!("{list}\nuniqueItems: true");
        let set = if place.starts_with("request") {
            format!("{place}-unique-items-set")
        } else {
            "response-property-unique-items-set".to_owned()
        };
        cases.extend(both([leak(set), leak(unset)], form, list, &unique));
    }
    // One end instead of the other kind of end.
    cases.extend(both(
        ["request-property-exclusive-max-set", "request-property-exclusive-max-unset"],
        REQUEST_PROPERTY,
        "type: integer\nmaximum: 5",
        "type: integer\nexclusiveMaximum: 5",
    ));
    cases.extend(both(
        ["request-property-max-unset", "request-property-max-set"],
        REQUEST_PROPERTY,
        "type: integer\nmaximum: 5",
        "type: integer\nexclusiveMaximum: 9",
    ));
    cases
}
