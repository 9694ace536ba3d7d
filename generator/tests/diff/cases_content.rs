//! Cases of bodies, responses, properties and unions.

use crate::form::*;

pub fn bodies() -> Vec<Case> {
    let body = |members: &str| format!("operationId: add\nrequestBody:\n  {}", members.replace('\n', "\n  "));
    let json = "content:\n  application/json:\n    schema: {type: string}";
    let both_types = format!("{json}\n  text/plain:\n    schema: {{type: string}}");
    let none = "operationId: add";
    let mut cases = vec![
        case("request-body-added-required", OPERATION, none, &body(&format!("{json}\nrequired: true"))),
        case("request-body-added-optional", OPERATION, none, &body(json)),
        case("request-body-removed", OPERATION, &body(json), none),
    ];
    cases.extend(both(
        ["request-body-became-required", "request-body-became-optional"],
        OPERATION,
        &body(json),
        &body(&format!("{json}\nrequired: true")),
    ));
    cases.extend(both(
        ["request-body-media-type-added", "request-body-media-type-removed"],
        OPERATION,
        &body(json),
        &body(&both_types),
    ));
    // The parts of a form are properties.
    let form = |parts: &str| {
        body(&format!(
            "content:\n  multipart/form-data:\n    schema:\n      type: object\n      properties:\n        name: {{type: string}}{parts}"
        ))
    };
    cases.push(case(
        "new-optional-request-property",
        OPERATION,
        &form(""),
        &form("\n        photo: {type: string, format: binary}"),
    ));
    cases.push(case(
        "request-property-type-changed",
        OPERATION,
        &form("\n        photo: {type: string}"),
        &form("\n        photo: {type: string, format: binary}"),
    ));
    // Names and kinds of nodes, which JSON does not have.
    let in_xml = |nodes: &str| {
        body(&format!(
            "content:\n  application/xml:\n    schema:\n      type: object\n      properties:\n        name: {{type: string{nodes}}}"
        ))
    };
    cases.push(case("request-body-xml-node-changed", OPERATION, &in_xml(""), &in_xml(", xml: {attribute: true}")));
    // With JSON beside it, the form is sent by a call of its own.
    let beside = form("\n        photo: {type: string}\n      required: [photo]");
    let beside = format!("{beside}\n    application/json:\n      schema: {{type: integer}}");
    cases.extend(both(["new-required-request-property", "request-property-removed"], OPERATION, &form(""), &beside));
    cases
}

pub fn responses() -> Vec<Case> {
    let status = |codes: &[&str]| {
        let lines: Vec<String> = codes.iter().map(|code| format!("\n  '{code}': {{description: ''}}")).collect();
        format!("operationId: list\nresponses:{}", lines.concat())
    };
    let mut cases = both(
        ["response-success-status-added", "response-success-status-removed"],
        OPERATION,
        &status(&["200"]),
        &status(&["200", "202"]),
    );
    cases.extend(both(
        ["response-non-success-status-added", "response-non-success-status-removed"],
        OPERATION,
        &status(&["200"]),
        &status(&["200", "404"]),
    ));
    cases.extend(both(
        ["response-non-success-status-added", "response-non-success-status-removed"],
        OPERATION,
        &status(&["200"]),
        &status(&["200", "default"]),
    ));
    let media = |types: &[&str]| {
        let lines: Vec<String> =
            types.iter().map(|name| format!("\n  '{name}':\n    schema: {{type: string}}")).collect();
        format!("content:{}", lines.concat())
    };
    let json = "application/json";
    cases.extend(both(
        ["response-media-type-added", "response-media-type-removed"],
        RESPONSE,
        &media(&[json]),
        &media(&[json, "text/plain"]),
    ));
    cases.extend(both(
        ["response-media-type-name-generalized", "response-media-type-name-specialized"],
        RESPONSE,
        &media(&["application/pdf"]),
        &media(&["application/*"]),
    ));
    let in_xml = |name: &str| {
        format!(
            "content:\n  application/xml:\n    schema: {{type: array, xml: {{name: pets}}, items: {{type: object, xml: {{name: {name}}}, properties: {{a: {{type: string}}}}}}}}"
        )
    };
    cases.push(case("response-body-xml-node-changed", RESPONSE, &in_xml("pet"), &in_xml("animal")));
    let utf8 = "application/json; charset=utf-8";
    cases.extend(both(
        ["response-media-type-parameter-added", "response-media-type-parameter-removed"],
        RESPONSE,
        &media(&[json]),
        &media(&[utf8]),
    ));
    cases.push(case(
        "response-media-type-parameter-changed",
        RESPONSE,
        &media(&[utf8]),
        &media(&["application/json; charset=ascii"]),
    ));
    cases.push(case(
        "response-media-type-name-changed",
        RESPONSE,
        &media(&[utf8]),
        &media(&["application/json; version=1"]),
    ));
    let headers =
        |required: bool| format!("headers:\n  X-Size:\n    required: {required}\n    schema: {{type: integer}}");
    let none = "description: Pets";
    cases.extend(both(["response-header-added", "required-response-header-removed"], RESPONSE, none, &headers(true)));
    cases.push(case("optional-response-header-removed", RESPONSE, &headers(false), none));
    cases.extend(both(
        ["response-header-became-required", "response-header-became-optional"],
        RESPONSE,
        &headers(false),
        &headers(true),
    ));
    cases
}

/// An object with a name, and a size if something is said of it.
fn object(size: &str, required: bool) -> String {
    let required = if required { "\nrequired: [size]" } else { "" };
    let size = if size.is_empty() { String::new() } else { format!("\n  size: {{{size}}}") };
    format!("type: object{required}\nproperties:\n  name: {{type: string}}{size}")
}

/// Properties of a request, a response, a header.
pub fn properties() -> Vec<Case> {
    let plain = "type: integer";
    let of = |flags: &str| format!("{plain}, {flags}");
    let none = object("", false);
    let default = of("default: 1");
    let mut cases = vec![
        case("new-required-request-property", REQUEST_BODY, &none, &object(plain, true)),
        case("new-required-request-property-with-default", REQUEST_BODY, &none, &object(&default, true)),
        case("new-required-request-header-property", HEADER_PARAMETER, &none, &object(plain, true)),
        case(
            "request-property-became-required-with-default",
            REQUEST_BODY,
            &object(&default, false),
            &object(&default, true),
        ),
        case("request-header-property-became-required", HEADER_PARAMETER, &object(plain, false), &object(plain, true)),
    ];
    cases.extend(both(
        ["new-optional-request-property", "request-property-removed"],
        REQUEST_BODY,
        &none,
        &object(plain, false),
    ));
    cases.extend(both(
        ["request-property-became-required", "request-property-became-optional"],
        REQUEST_BODY,
        &object(plain, false),
        &object(plain, true),
    ));
    cases.extend(both(
        ["response-optional-property-added", "response-optional-property-removed"],
        RESPONSE_BODY,
        &none,
        &object(plain, false),
    ));
    cases.extend(both(
        ["response-required-property-added", "response-required-property-removed"],
        RESPONSE_BODY,
        &none,
        &object(plain, true),
    ));
    cases.extend(both(
        ["response-property-became-required", "response-property-became-optional"],
        RESPONSE_BODY,
        &object(plain, false),
        &object(plain, true),
    ));
    let write = of("writeOnly: true");
    cases.extend(both(
        ["response-optional-write-only-property-added", "response-optional-write-only-property-removed"],
        RESPONSE_BODY,
        &none,
        &object(&write, false),
    ));
    cases.extend(both(
        ["response-required-write-only-property-added", "response-required-write-only-property-removed"],
        RESPONSE_BODY,
        &none,
        &object(&write, true),
    ));
    cases.extend(both(
        ["response-write-only-property-became-required", "response-write-only-property-became-optional"],
        RESPONSE_BODY,
        &object(&write, false),
        &object(&write, true),
    ));
    cases
}

/// Who sends properties, and for how long.
pub fn flags() -> Vec<Case> {
    let plain = "type: integer";
    let of = |flags: &str| format!("{plain}, {flags}");
    let mut cases = Vec::new();
    for (form, place) in [(REQUEST_BODY, "request"), (RESPONSE_BODY, "response")] {
        for (required, word) in [(false, "optional"), (true, "required")] {
            for (flag, name) in [("readOnly: true", "read-only"), ("writeOnly: true", "write-only")] {
                let rule = |not: &str| leak(format!("{place}-{word}-property-became-{not}{name}"));
                cases.extend(both(
                    [rule(""), rule("not-")],
                    form,
                    &object(plain, required),
                    &object(&of(flag), required),
                ));
            }
        }
        let rule = |rule: &str| leak(format!("{place}-property-{rule}"));
        let old = of("deprecated: true");
        let until = |day: &str| object(&of(&format!("deprecated: true, x-sunset: '{day}'")), false);
        cases.extend(both(
            [rule("deprecated"), rule("reactivated")],
            form,
            &object(plain, false),
            &object(&old, false),
        ));
        cases.push(case(rule("deprecated-with-sunset"), form, &object(plain, false), &until("2027-01-01")));
        cases.push(case(rule("deprecated-sunset-invalid"), form, &object(plain, false), &until("soon")));
        cases.extend(both(
            [rule("sunset-added"), rule("sunset-deleted")],
            form,
            &object(&old, false),
            &until("2027-01-01"),
        ));
        cases.extend(both(
            [rule("sunset-date-postponed"), rule("sunset-date-changed-too-small")],
            form,
            &until("2027-01-01"),
            &until("2027-06-01"),
        ));
    }
    cases
}

/// Unions, their arms as schemas of their own.
pub fn unions() -> Vec<Case> {
    let schemas = "components:\n  schemas:\n    Cat:\n      type: object\n      required: [kind]\n      properties:\n        kind: {type: string}\n        lives: {type: integer}\n    Dog:\n      type: object\n      required: [kind]\n      properties:\n        kind: {type: string}\n        bark: {type: string}\n    Fish:\n      type: object\n      required: [kind]\n      properties:\n        kind: {type: string}\n        fins: {type: integer}";
    let fill = |form: Form, gap: &str| {
        let lines: Vec<String> = form
            .0
            .lines()
            .map(|line| match line.strip_suffix('@') {
                Some(indent) => gap.lines().map(|line| format!("{indent}{line}\n")).collect(),
                None => format!("{line}\n"),
            })
            .collect();
        format!("{}{schemas}", lines.concat())
    };
    let arm = |name: &str| format!("\n- $ref: '#/components/schemas/{name}'");
    let union =
        |keyword: &str, names: &[&str]| format!("{keyword}:{}", names.iter().map(|name| arm(name)).collect::<String>());
    let rule = |place: &str, rule: &str| leak(format!("{place}-{rule}"));
    let mut cases = Vec::new();
    let places = [
        ("request-body", REQUEST_BODY),
        ("request-property", REQUEST_PROPERTY),
        ("response-body", RESPONSE_BODY),
        ("response-property", RESPONSE_PROPERTY),
    ];
    for (place, form) in places {
        let case_of =
            |rules: [&'static str; 2], old: &str, new: &str| both(rules, DOCUMENT, &fill(form, old), &fill(form, new));
        for (keyword, name) in [("oneOf", "one-of"), ("anyOf", "any-of")] {
            let (few, many) = (union(keyword, &["Cat", "Dog"]), union(keyword, &["Cat", "Dog", "Fish"]));
            cases.extend(case_of(
                [rule(place, &format!("{name}-added")), rule(place, &format!("{name}-removed"))],
                &few,
                &many,
            ));
        }
        let told = |tag: &str, mapping: &[(&str, &str)]| {
            let mapping: Vec<String> =
                mapping.iter().map(|(value, name)| format!("\n    {value}: '#/components/schemas/{name}'")).collect();
            format!(
                "{}\ndiscriminator:\n  propertyName: {tag}\n  mapping:{}",
                union("oneOf", &["Cat", "Dog"]),
                mapping.concat()
            )
        };
        let (cat, dog) = (("cat", "Cat"), ("dog", "Dog"));
        let (plain, kind) = (union("oneOf", &["Cat", "Dog"]), told("kind", &[cat, dog]));
        cases.extend(case_of(
            [rule(place, "discriminator-added"), rule(place, "discriminator-removed")],
            &plain,
            &kind,
        ));
        let more = told("kind", &[cat, dog, ("wolf", "Dog")]);
        cases.extend(case_of(
            [rule(place, "discriminator-mapping-added"), rule(place, "discriminator-mapping-deleted")],
            &kind,
            &more,
        ));
        let other = told("kind", &[cat, dog, ("wolf", "Cat")]);
        cases.push(case(
            rule(place, "discriminator-mapping-changed"),
            DOCUMENT,
            &fill(form, &more),
            &fill(form, &other),
        ));
        cases.push(case(
            rule(place, "discriminator-property-name-changed"),
            DOCUMENT,
            &fill(form, &kind),
            &fill(form, &told("sort", &[cat, dog])),
        ));
        if place.ends_with("body") {
            let cat = "$ref: '#/components/schemas/Cat'";
            let whole = "type: object\nproperties:\n  weight: {type: integer}";
            cases.push(case(
                rule(place, "wrapped-in-one-of-original-preserved"),
                DOCUMENT,
                &fill(form, cat),
                &fill(form, &plain),
            ));
            cases.push(case(rule(place, "wrapped-in-one-of"), DOCUMENT, &fill(form, whole), &fill(form, &plain)));
        }
    }
    cases
}

/// Unions of simple types, and inline arms.
pub fn lists_of_types() -> Vec<Case> {
    let rule = |place: &str, rule: &str| leak(format!("{place}-{rule}"));
    let mut cases = Vec::new();
    let (one, two) = ("type: integer", "oneOf: [{type: integer}, {type: boolean}]");
    let lists = [
        ("request-body", REQUEST_BODY),
        ("request-property", REQUEST_PROPERTY),
        ("request-parameter", PARAMETER_SCHEMA),
        ("request-parameter-property", PARAMETER_PROPERTY),
        ("response-body", RESPONSE_BODY),
        ("response-property", RESPONSE_PROPERTY),
    ];
    for (place, form) in lists {
        cases.extend(both(
            [rule(place, "list-of-types-widened"), rule(place, "list-of-types-narrowed")],
            form,
            one,
            two,
        ));
    }
    // A change in an arm, and one arm that is only called otherwise.
    let inline = |ty: &str| {
        format!(
            "oneOf:\n- title: Small\n  type: object\n  required: [a]\n  properties: {{a: {{type: {ty}}}}}\n- title: Large\n  type: object\n  required: [b]\n  properties: {{b: {{type: string}}}}"
        )
    };
    cases.push(case("request-property-type-changed", REQUEST_PROPERTY, &inline("string"), &inline("integer")));
    let renamed = inline("string").replace("Small", "Tiny");
    cases.push(case("", REQUEST_PROPERTY, &inline("string"), &renamed));
    cases
}
