//! Cases of operations, security, parameters.

use crate::form::*;

const OK: &str = "responses: {'200': {description: ''}}";

fn op(members: &str) -> String {
    format!("paths:\n  /pets:\n    get:\n      operationId: list\n      {}", members.replace('\n', "\n      "))
}

pub fn operations() -> Vec<Case> {
    let one = "paths:\n  /pets:\n    get:\n      operationId: list";
    let post = "\n    post:\n      operationId: add";
    let two = format!("{one}{post}");
    let deprecated = "\n      deprecated: true";
    let sunset = |day: &str| format!("operationId: list\ndeprecated: true\nx-sunset: {day}");
    let (plain, old) = ("operationId: list", "operationId: list\ndeprecated: true");
    let none = "paths: {}";
    let mut cases = both(["endpoint-added", "api-removed-without-deprecation"], DOCUMENT, one, &two);
    cases.push(case("api-removed-with-deprecation", DOCUMENT, &format!("{two}{deprecated}"), one));
    cases.push(case("api-path-removed-without-deprecation", DOCUMENT, one, none));
    cases.push(case("api-path-removed-with-deprecation", DOCUMENT, &format!("{one}{deprecated}"), none));
    cases.push(case("api-path-sunset-parse", DOCUMENT, &format!("{one}{deprecated}\n      x-sunset: soon"), none));
    cases.extend(both(["endpoint-deprecated", "endpoint-reactivated"], OPERATION, plain, old));
    cases.push(case("endpoint-deprecated-with-sunset", OPERATION, plain, &sunset("'2027-01-01'")));
    cases.push(case("api-deprecated-sunset-parse", OPERATION, plain, &sunset("soon")));
    cases.extend(both(["sunset-added", "sunset-deleted"], OPERATION, old, &sunset("'2027-01-01'")));
    cases.extend(both(
        ["sunset-date-postponed", "api-sunset-date-changed-too-small"],
        OPERATION,
        &sunset("'2027-01-01'"),
        &sunset("'2027-06-01'"),
    ));
    cases.extend(both(
        ["api-operation-id-added", "api-operation-id-removed"],
        OPERATION,
        "summary: Pets",
        "summary: Pets\noperationId: list",
    ));
    cases.push(case("api-operation-id-removed", OPERATION, plain, "operationId: pets"));
    cases.extend(both(["api-tag-added", "api-tag-removed"], OPERATION, plain, "operationId: list\ntags: [Pets]"));
    let hook = "webhooks:\n  born:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                name: {type: string}";
    cases.extend(both(["webhook-added", "webhook-removed"], DOCUMENT, none, hook));
    cases.push(case(
        "response-property-type-changed",
        DOCUMENT,
        hook,
        &hook.replace("{type: string}", "{type: integer}"),
    ));
    let schema = "components:\n  schemas:\n    Pet:\n      type: object";
    cases.extend(both(["api-schema-added", "api-schema-removed"], DOCUMENT, none, schema));
    let version = |version: &str, rest: &str| format!("info:\n  title: Pets\n  version: {version}\n{rest}");
    for (rule, new) in [
        ("api-version-not-bumped", "1.2.0"),
        ("api-version-decreased", "1.1.9"),
        ("api-major-version-not-bumped", "1.3.0"),
    ] {
        cases.push(case(rule, WHOLE, &version("1.2.0", one), &version(new, none)));
    }
    cases
}

pub fn security() -> Vec<Case> {
    let schemes = "components:\n  securitySchemes:\n    key: {type: apiKey, in: header, name: X-Key}\n    token:\n      type: oauth2\n      flows: {}";
    let document =
        |security: &str, own: &str| format!("security: {security}\n{}\n{schemes}", op(&format!("{own}\n{OK}")));
    let case_of = |rules: [&'static str; 2], form: &dyn Fn(&str) -> String, old: &str, new: &str| {
        both(rules, DOCUMENT, &form(old), &form(new))
    };
    let own = |security: &str| document("[]", &format!("security: {security}"));
    let all = |security: &str| document(security, "");
    let mut cases =
        case_of(["api-security-added", "api-security-removed"], &own, "[{key: []}]", "[{key: []}, {token: [read]}]");
    cases.extend(case_of(["api-security-added", "api-security-removed"], &own, "[]", "[{key: []}]"));
    cases.extend(case_of(["api-security-added", "api-security-removed"], &own, "[{key: []}, {}]", "[{key: []}]"));
    cases.extend(case_of(
        ["api-security-scope-added", "api-security-scope-removed"],
        &own,
        "[{token: [read]}]",
        "[{token: [read, write]}]",
    ));
    cases.extend(case_of(
        ["api-global-security-added", "api-global-security-removed"],
        &all,
        "[{key: []}]",
        "[{key: []}, {token: [read]}]",
    ));
    cases.extend(case_of(["api-global-security-added", "api-global-security-removed"], &all, "[]", "[{key: []}]"));
    cases.extend(case_of(
        ["api-global-security-scope-added", "api-global-security-scope-removed"],
        &all,
        "[{token: [read]}]",
        "[{token: [read, write]}]",
    ));
    // Scopes that the text names; where any of several is enough, one more is a relief.
    let text = |scopes: &str| op(&format!("description: 'Required Scopes: {scopes}'\n{OK}"));
    cases.extend(both(
        ["api-security-scope-added", "api-security-scope-removed"],
        DOCUMENT,
        &text("`PETS_READ`"),
        &text("`PETS_READ`, `PETS_WRITE`"),
    ));
    let scheme = |scheme: &str| format!("paths: {{}}\ncomponents:\n  securitySchemes:\n    key: {scheme}");
    let key = scheme("{type: apiKey, in: header, name: X-Key}");
    cases.extend(both(["api-security-component-added", "api-security-component-removed"], DOCUMENT, "paths: {}", &key));
    cases.push(case("api-security-component-type-changed", DOCUMENT, &key, &scheme("{type: http, scheme: basic}")));
    cases.push(case(
        "api-security-component-location-changed",
        DOCUMENT,
        &key,
        &scheme("{type: apiKey, in: query, name: key}"),
    ));
    cases
}

pub fn parameters() -> Vec<Case> {
    let schema = "schema: {type: string}";
    let of = |members: &str| format!("operationId: list\nparameters:\n- name: size\n  in: query\n  {schema}{members}");
    let none = "operationId: list";
    let mut cases = vec![
        case("new-required-request-parameter", OPERATION, none, &of("\n  required: true")),
        case("new-optional-request-parameter", OPERATION, none, &of("")),
        case("request-parameter-removed", OPERATION, &of(""), none),
        case("request-parameter-removed-with-deprecation", OPERATION, &of("\n  deprecated: true"), none),
        case("request-parameter-sunset-parse", OPERATION, &of("\n  deprecated: true\n  x-sunset: soon"), none),
        case(
            "request-parameter-deprecated-sunset-invalid",
            OPERATION,
            &of(""),
            &of("\n  deprecated: true\n  x-sunset: soon"),
        ),
    ];
    cases.extend(both(
        ["request-parameter-became-required", "request-parameter-became-optional"],
        OPERATION,
        &of(""),
        &of("\n  required: true"),
    ));
    cases.extend(both(
        ["request-parameter-deprecated", "request-parameter-reactivated"],
        OPERATION,
        &of(""),
        &of("\n  deprecated: true"),
    ));
    let until = |day: &str| of(&format!("\n  deprecated: true\n  x-sunset: '{day}'"));
    cases.extend(both(
        ["request-parameter-sunset-added", "request-parameter-sunset-deleted"],
        OPERATION,
        &of("\n  deprecated: true"),
        &until("2027-01-01"),
    ));
    cases.extend(both(
        ["request-parameter-sunset-date-postponed", "request-parameter-sunset-date-changed-too-small"],
        OPERATION,
        &until("2027-01-01"),
        &until("2027-06-01"),
    ));
    // For all operations of a path.
    let path = |required: bool| {
        format!(
            "paths:\n  /pets:\n    parameters:\n    - name: size\n      in: query\n      required: {required}\n      {schema}\n    get:\n      operationId: list\n    post:\n      operationId: add"
        )
    };
    let bare = "paths:\n  /pets:\n    get:\n      operationId: list\n    post:\n      operationId: add";
    cases.push(case("new-required-request-default-parameter-to-existing-path", DOCUMENT, bare, &path(true)));
    cases.push(case("new-optional-request-default-parameter-to-existing-path", DOCUMENT, bare, &path(false)));
    let list = "schema: {type: array, items: {type: string}}";
    cases.push(case(
        "request-parameter-style-changed",
        PARAMETER,
        list,
        &format!("{list}\nstyle: pipeDelimited\nexplode: false"),
    ));
    cases.push(case("request-parameter-explode-changed", PARAMETER, list, &format!("{list}\nexplode: false")));
    // The names of path parameters are for people.
    let path = |name: &str, ty: &str| {
        format!(
            "paths:\n  /pets/{{{name}}}:\n    get:\n      operationId: pet\n      parameters:\n      - name: {name}\n        in: path\n        required: true\n        schema: {{type: {ty}}}"
        )
    };
    cases.push(case("request-parameter-type-changed", DOCUMENT, &path("id", "string"), &path("petId", "integer")));
    // Header names are the same in any case.
    cases.push(case(
        "request-parameter-max-length-set",
        OPERATION,
        &of("").replace("query", "header"),
        &of("").replace("query", "header").replace("size", "SIZE").replace("string", "string, maxLength: 5"),
    ));
    cases
}
