//! The text of error bodies of common servers.

use super::*;

fn said(body: &str) -> String {
    let BodyText { code, texts, .. } = read(body, None, None, &[]);
    let code = code.map(|code| format!("[{code}] ")).unwrap_or_default();
    format!("{code}{}", texts.join("; "))
}

#[test]
fn common_error_bodies_are_shown() {
    for (body, expected) in [
        (r#"{"detail":"Not Found"}"#, "Not Found"),
        (
            r#"{"detail":[{"type":"int_parsing","loc":["body","items",0,"price"],"msg":"Input should be a number",
                "input":"s3cret","ctx":{"error":"s3cret"},"url":"https://s3cret"}]}"#,
            "body.items.0.price: Input should be a number",
        ),
        (r#"{"detail":["IllegalOperationError","No such stack"]}"#, "IllegalOperationError; No such stack"),
        (r#"{"detail":{"error":"no model","code":7}}"#, "[7] no model"),
        (r#"{"error":"NotFoundError","message":"no collection"}"#, "[NotFoundError] no collection"),
        (r#"{"error":"no such zone"}"#, "no such zone"),
        (r#"{"error":"invalid_grant","error_description":"wrong"}"#, "[invalid_grant] wrong"),
        (r#"{"error":{"message":"no key","type":"auth_error","param":"s3cret","code":401}}"#, "[401] no key"),
        (r#"{"errors":[{"message":"no access","extensions":{"code":"FORBIDDEN"}}]}"#, "no access"),
        (
            r#"{"error":{"statusCode":422,"code":"INVALID","message":"no","details":[{"path":"/limit","message":"is 0","info":{"x":"s3cret"}}]}}"#,
            "[INVALID] no; limit: is 0",
        ),
        (
            r#"{"error":{"code":"A","message":"no","details":[{"code":"B","target":"x"},{"@type":"y"}]}}"#,
            "[A] no; x: B",
        ),
        (r#"{"errors":["one","two"]}"#, "one; two"),
        (r#"{"errors":[{"field":"name","message":"is too long"}]}"#, "name: is too long"),
        (r#"{"errors":[{"source":{"pointer":"/data/name"},"title":"no","detail":"is taken"}]}"#, "data.name: is taken"),
        (
            r#"{"type":"about:blank","title":"One or more errors","status":400,"errors":{"Name":["is short"],"a@b.c":["x"]}}"#,
            "One or more errors; Name: is short; *: x",
        ),
        (r#"{"title":"Out of credit","detail":"Costs 50","status":403,"balance":30}"#, "Out of credit; Costs 50"),
        (r#"{"message":"no","code":"E1"}"#, "[E1] no"),
        (r#"{"message":"no","detail":"no"}"#, "no"),
        (r#"[{"message":"a","errorCode":"X"},{"message":"b"}]"#, "a; b"),
        (
            r#"{"exception_message":"Invalid","exception_detail":[{"loc":["body","name"],"msg":"no","input":"s3cret"}],
                "request_body":{"name":"s3cret"}}"#,
            "Invalid; body.name: no",
        ),
        (
            r#"{"detail":"Validation error","validation_errors":{"config":["no element: line 1"],"title":["is short"]}}"#,
            "Validation error; config: no element: line 1; title: is short",
        ),
        (r#"{"message":"no","fieldErrors":[{"field":"name","message":"is blank"}]}"#, "no; name: is blank"),
        (r#"{"violations":[{"propertyPath":"name","message":"is blank"}]}"#, "name: is blank"),
        (
            r#"{"title":"not valid","invalid-params":[{"name":"age","reason":"is negative"}]}"#,
            "not valid; age: is negative",
        ),
        (
            r#"{"errors":{"Input.Password":["'s3cret' is too short"],"User.Name":["is short"]}}"#,
            "Input.Password: …; User.Name: is short",
        ),
        (
            r#"{"errors":{"$.password":["s3cret"],"Your password":["s3cret"],"users[0].password":["s3cret"]}}"#,
            "password: …; *: …; users[0].password: …",
        ),
        (r#"{"errors":[{"path":"$['user']['password']","message":"s3cret"}]}"#, "*: …"),
        (r#"{"errors":[{"field":"form","source":{"pointer":"/password"},"message":"s3cret"}]}"#, "form: …"),
        (r#"{"error":{"field":"password","message":"s3cret","code":"bad"}}"#, "[bad] "),
        (r#"{"error":{"param":"client_secret","message":"s3cret"}}"#, ""),
        (r#"{"detail":{"loc":["body","password"],"msg":"s3cret"}}"#, ""),
        (r#"{"field":"password","message":"s3cret"}"#, ""),
        (r#"{"Errors":[{"Field":"Password","Message":"s3cret"}]}"#, "Password: …"),
        (r#"{"Errors":[{"Property_Path":"password","Message":"s3cret"}]}"#, "password: …"),
        (r#"{"errors":[{"field":"form","Param":"password","message":"s3cret"}]}"#, "form: …"),
        (r#"{"errors":[{"Source":{"Pointer":"/password"},"Detail":"s3cret"}]}"#, "password: …"),
        (r#"{"error":{"Field":"password","Message":"s3cret","Code":"bad"}}"#, "[bad] "),
        (r#"{"Field":"password","Message":"s3cret"}"#, ""),
        (r#"{"detail":[{"loc":["body","max_tokens"],"msg":"too few"}]}"#, "body.max_tokens: too few"),
        (
            r#"{"statusCode":400,"message":["name must be a string"],"error":"Bad Request"}"#,
            "[Bad Request] name must be a string",
        ),
        (r#"{"errors":[1,2,3,4,5,6]}"#, "…"),
        (r#"{"status":"error"}"#, ""),
        (r#""text""#, ""),
        (r#"["text"]"#, ""),
        ("<html>", ""),
        ("", ""),
    ] {
        assert_eq!(said(body), expected, "{body}");
    }
}

#[test]
fn messages_about_sensitive_fields_are_left_out() {
    for name in ["password", "newPassword", "client_secret", "api-key", "refreshToken", "IBAN"] {
        let body = format!(r#"{{"detail":[{{"loc":["body","{name}"],"msg":"'hunter2' is too short"}}]}}"#);
        assert_eq!(said(&body), format!("body.{name}: …"));
        for errors in ["errors", "validation_errors", "fieldErrors"] {
            assert_eq!(said(&format!(r#"{{"{errors}":{{"{name}":["hunter2"]}}}}"#)), format!("{name}: …"));
        }
    }
    let fields = ErrorFields {
        message: "errorMessage",
        code: None,
        trace: None,
        hidden: &["detail", "owner"],
        untold: &["detail"],
    };
    let body = r#"{"detail":"hunter2","errors":[{"field":"owner","message":"hunter2"}]}"#;
    assert_eq!(read(body, Some(&fields), None, &[]).texts, ["owner: …"]);
}

#[test]
fn fields_of_the_description_come_first() {
    let fields = ErrorFields { message: "why", code: Some("kind"), trace: Some("id"), hidden: &[], untold: &[] };
    let body = r#"{"why":"a","kind":"B","id":"c","message":"d"}"#;
    let said = read(body, Some(&fields), None, &[]);
    assert_eq!((said.code.as_deref(), said.texts, said.trace.as_deref()), (Some("B"), vec!["a".to_owned()], Some("c")));
    assert_eq!(read(r#"{"message":"d","id":"c"}"#, Some(&fields), None, &[]).texts, ["d"]);
}

#[test]
fn every_reason_is_shown() {
    for (body, expected) in [
        (r#"{"errorMessage":"","detail":"no"}"#, "no"),
        (r#"{"message":" ","error":"no"}"#, "no"),
        (r#"{"errors":{"name":{"message":"is short","kind":"min","value":"s3cret"}}}"#, "name: is short"),
        (r#"{"errors":{"address":{"city":["is missing"],"zip":[]}}}"#, "address.city: is missing; address.zip: …"),
        (r#"{"errors":{"name":["is short","is taken"]}}"#, "name: is short, is taken"),
        (r#"{"errors":{"a":1,"b":{},"password":{"message":"s3cret"}}}"#, "a: …; password: …"),
        (r#"{"errors":{"password":{"first":["s3cret"]},"x":{"password":["s3cret"]}}}"#, "password: …; x.password: …"),
        (r#"{"errors":{"a":{"b":{"c":["deep"]}}}}"#, "a.b: …"),
        (r#"{"detail":{"errors":[{"loc":["body","a"],"msg":"no"}]}}"#, "body.a: no"),
        (r#"{"detail":{"message":"all","errors":{"a":["no"]}}}"#, "all; a: no"),
        (r#"{"error":{"error":{"message":"no","code":"E"}}}"#, "[E] no"),
        (
            r#"{"error":{"errors":[{"domain":"x","reason":"notFound","message":"no"}],"code":404,"message":"no"}}"#,
            "[404] no",
        ),
        (r#"{"Message":"no"}"#, "no"),
        (r#"{"Message":"no","ExceptionMessage":"why","Code":"E"}"#, "[E] no; why"),
        (r#"{"ErrorMessage":"no"}"#, "no"),
        (r#"{"error-message":"no"}"#, "no"),
        (r#"{"message":"no","details":[{"field":"name","message":"is short"}]}"#, "no; name: is short"),
        (r#"{"message":"no","details":"s3cret trace"}"#, "no"),
        (r#"{"errors":["1","2","3","4","5","6"]}"#, "1; 2; 3; 4; 5; …"),
        (r#"{"errors":{"a":"1","b":"2","c":"3","d":"4","e":"5","f":"6"}}"#, "a: 1; b: 2; c: 3; d: 4; e: 5; …"),
        (r#"{"errors":{"a":["1","2","3","4","5","6"]}}"#, "a: 1, 2, 3, 4, 5, …"),
        (r#"{"code":"","message":"no"}"#, "no"),
        (r#"{"error":{"field":"password","type":"T","errors":["s3cret"],"error":{"message":"s3cret"}}}"#, "[T] "),
    ] {
        assert_eq!(said(body), expected, "{body}");
    }
}

#[test]
fn reasons_of_common_frameworks_are_shown() {
    for (body, expected) in [
        // Spring, FluentValidation, GitHub, PayPal, Joi.
        (
            r#"{"message":"no","errors":[{"field":"name","defaultMessage":"is short","rejectedValue":"s3cret"}]}"#,
            "no; name: is short",
        ),
        (r#"[{"propertyName":"Name","errorMessage":"is short","attemptedValue":"s3cret"}]"#, "Name: is short"),
        (
            r#"{"message":"Validation Failed","errors":[{"resource":"Issue","field":"title","code":"missing_field"}]}"#,
            "Validation Failed; title: missing_field",
        ),
        (r#"{"message":"no","details":[{"field":"/payer","issue":"is missing"}]}"#, "no; payer: is missing"),
        // Google, Zod, Okta, Micronaut, Apigee.
        (
            r#"{"error":{"code":400,"message":"no","details":[{"@type":"x","fieldViolations":[{"field":"name",
                "description":"is short"},{"field":"password","description":"s3cret"}]}]}}"#,
            "[400] no; name: is short, password: …",
        ),
        (r#"{"error":{"name":"ZodError","issues":[{"path":["name"],"message":"is short"}]}}"#, "name: is short"),
        (r#"{"errorCode":"E1","errorSummary":"no","errorCauses":[{"errorSummary":"why"}]}"#, "[E1] no; why"),
        (r#"{"message":"no","_embedded":{"errors":[{"message":"why"}]}}"#, "no; why"),
        (r#"{"fault":{"faultstring":"no","detail":{"errorcode":"E"}}}"#, "[E] no"),
        // GitLab, Flask, OData, Jira.
        (r#"{"message":{"name":["is taken"],"password":["s3cret"]}}"#, "name: is taken; password: …"),
        (r#"{"messages":{"name":["is missing"]}}"#, "name: is missing"),
        (r#"{"error":{"code":"X","message":{"lang":"en","value":"no"}}}"#, "[X] no"),
        (r#"{"odata.error":{"code":"","message":{"lang":"en","value":"no"}}}"#, "no"),
        (r#"{"errorMessages":["no"],"errors":{}}"#, "no"),
        // CouchDB, Zendesk, Telegram.
        (r#"{"error":"not_found","reason":"missing"}"#, "[not_found] missing"),
        (r#"{"error":"RecordInvalid","description":"no","details":{"a":["s3cret"]}}"#, "[RecordInvalid] no"),
        (r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#, "[401] Unauthorized"),
        // Django REST framework.
        (r#"{"name":["is blank"],"password":["s3cret"]}"#, "name: is blank; password: …"),
        (r#"{"non_field_errors":["no"],"name":["is blank"]}"#, "no; name: is blank"),
        (r#"{"name":["is blank"],"id":"s3cret"}"#, ""),
        (r#"{"a@b.c":["is blank"],"ids":[],"list":[1]}"#, ""),
    ] {
        assert_eq!(said(body), expected, "{body}");
    }
}

#[test]
fn a_field_is_found_by_all_common_names() {
    let names = "loc field fieldName field_path path dataPath instancePath jsonPath param paramName parameter property                  PropertyName property-path pointer source attribute attributeName argument header column name key target                  location";
    for name in names.split_whitespace() {
        let entry = |field: &str| format!(r#"{{"errors":[{{"{name}":"{field}","message":"hunter2"}}]}}"#);
        assert_eq!(said(&entry("password")), "password: …", "{name}");
        assert_eq!(said(&entry("city")), "city: hunter2", "{name}");
        let inner = format!(r#"{{"error":{{"{name}":"password","message":"hunter2"}}}}"#);
        assert_eq!(said(&inner), "", "{name}");
    }
    for (body, expected) in [
        (r#"{"fieldName":"password","message":"hunter2"}"#, ""),
        (r#"{"errors":[{"fields":["name","password"],"message":"hunter2"}]}"#, "name.password: …"),
        (r#"{"errors":[{"memberNames":["password"],"errorMessage":"hunter2"}]}"#, "password: …"),
        (r#"{"errors":[{"source":{"header":"X-Api-Key"},"detail":"hunter2"}]}"#, "X-Api-Key: …"),
        (r#"{"errors":[{"field":"password","code":"hunter2"}]}"#, "password: …"),
        // A value is no name.
        (r#"{"errors":[{"name":"s3cret"},{"name":["s3cret"]}]}"#, ""),
    ] {
        assert_eq!(said(body), expected, "{body}");
    }
}

#[test]
fn a_kind_of_error_is_not_shown_as_a_field() {
    for (body, expected) in [
        (r#"{"error":{"name":"TokenExpiredError","message":"jwt expired"}}"#, "jwt expired"),
        (r#"{"errors":[{"name":"TokenExpiredError","message":"jwt expired"}]}"#, "jwt expired"),
        (r#"{"error":{"key":"error.token.missing","message":"no"}}"#, "no"),
        (r#"{"error":{"target":"InvalidToken","message":"no"}}"#, "no"),
        (r#"{"error":{"name":"token","message":"hunter2"}}"#, ""),
    ] {
        assert_eq!(said(body), expected, "{body}");
    }
    let path = SentPath::new(&http::Uri::from_static("/api/oauth/token"), "/oauth/token");
    for (body, expected) in [
        (r#"{"error":{"path":"/oauth/token","message":"no"}}"#, "no"),
        (r#"{"errors":[{"path":"/user/token","message":"hunter2"}]}"#, "user.token: …"),
        (r#"{"errors":[{"path":"/token","message":"hunter2"}]}"#, "token: …"),
    ] {
        assert_eq!(read(body, None, Some(&path), &[]).texts, [expected], "{body}");
    }
}

#[test]
fn a_declared_code_does_not_hide_other_messages() {
    let fields = ErrorFields { message: "why", code: Some("kind"), trace: Some("id"), hidden: &[], untold: &[] };
    for (body, expected) in [
        (r#"{"kind":"B","detail":"no","id":"c"}"#, "no"),
        (r#"{"kind":"B","why":"","detail":"no","id":"c"}"#, "no"),
        (r#"{"kind":"B","why":null,"errors":{"a":["no"]},"id":"c","code":"X"}"#, "a: no"),
    ] {
        let said = read(body, Some(&fields), None, &[]);
        assert_eq!((said.code.as_deref(), said.trace.as_deref()), (Some("B"), Some("c")), "{body}");
        assert_eq!(said.texts, [expected], "{body}");
    }
}

#[test]
fn messages_are_shown_although_a_sensitive_field_has_their_name() {
    let hidden = &["message", "code", "detail", "title"];
    let fields = ErrorFields { message: "", code: None, trace: None, hidden, untold: &[] };
    let told = |body: &str, fields: &ErrorFields| {
        let BodyText { code, texts, .. } = read(body, Some(fields), None, &[]);
        (code.unwrap_or_default(), texts.join("; "))
    };
    for (body, code, texts) in [
        (r#"{"message":"no","code":"E"}"#, "E", "no"),
        (r#"{"error":{"message":"no","code":"E"}}"#, "E", "no"),
        (r#"{"title":"no","detail":"why"}"#, "", "no; why"),
        // What is said of what was sent may repeat it.
        (r#"{"errors":{"message":["s3cret"]}}"#, "", "message: …"),
        (r#"{"errors":[{"field":"message","message":"s3cret"}]}"#, "", "message: …"),
        (r#"{"detail":[{"loc":["body","code"],"msg":"s3cret","input":"s3cret"}]}"#, "", "body.code: …"),
        (r#"{"errors":{"message":{"detail":"s3cret"}}}"#, "", "message: …"),
        (r#"{"request":{"message":"s3cret","code":"s3cret"},"data":{"title":"s3cret"}}"#, "", ""),
    ] {
        assert_eq!(told(body, &fields), (code.to_owned(), texts.to_owned()), "{body}");
    }
    let fields = ErrorFields { untold: &["message", "code"], ..fields };
    for (body, code, texts) in [
        (r#"{"message":"s3cret","code":"s3cret","detail":"why"}"#, "", "why"),
        (r#"{"error":{"message":"s3cret","Code":"s3cret","type":"T"}}"#, "T", ""),
        (r#"{"errors":[{"message":"s3cret","code":"s3cret","reason":"why"}]}"#, "", "why"),
        (r#"{"errors":[{"code":"s3cret"}]}"#, "", ""),
    ] {
        assert_eq!(told(body, &fields), (code.to_owned(), texts.to_owned()), "{body}");
    }
}

#[test]
fn truncated_bodies_are_read() {
    let deep = "[".repeat(500) + &"]".repeat(500);
    for (body, expected) in [
        (r#"{"message":"no","stack":"cut o"#.to_owned(), "no"),
        (r#"{"error":{"message":"no","code":"E","more":[1,"#.to_owned(), "[E] no"),
        (r#"{"errors":[{"field":"a","message":"no"},{"field":"b","mess"#.to_owned(), "a: no; b: …"),
        (format!(r#"{{"input":{deep},"message":"no"}}"#), "no"),
        (format!(r#"{{"error":{{"input":{deep},"message":"no"}}}}"#), "no"),
        (format!(r#"[{{"input":{deep},"message":"no"}}]"#), "no"),
        (deep, ""),
        ("{".to_owned(), ""),
    ] {
        assert_eq!(said(&body), expected, "{body}");
    }
}

#[test]
fn texts_in_other_charsets_are_read() {
    let declared = |value: &'static str| Some(http::HeaderValue::from_static(value));
    for (body, content_type, expected) in [
        (&b"{\"message\":\"caf\xe9\"}"[..], declared("application/json; charset=iso-8859-1"), "café"),
        (b"{\"message\":\"caf\xe9\"}", declared("application/json"), "caf\u{fffd}"),
        (b"{\"message\":\"caf\xe9\"}", None, "caf\u{fffd}"),
        ("{\"message\":\"café\"}".as_bytes(), declared("application/json; charset=iso-8859-1"), "café"),
        (b"\xef\xbb\xbf{\"message\":\"no\"}", None, "no"),
        (b"{\0\"\0m\0s\0g\0\"\0:\0\"\0n\0o\0\"\0}\0", declared("application/json; charset=utf-16le"), "no"),
    ] {
        assert_eq!(said(&readable(body, content_type.as_ref())), expected);
    }
}

#[test]
fn the_path_of_the_call_is_shown_as_its_template() {
    let uri = http::Uri::from_static("/v1/things/alice%40example.com");
    let path = SentPath::new(&uri, "/v1/things/{thingId}");
    for (body, expected) in [
        (r#"{"message":"Cannot GET /v1/things/alice%40example.com"}"#, "Cannot GET /v1/things/{thingId}"),
        (r#"{"error":"Not Found","path":"/v1/things/alice@example.com"}"#, "Not Found"),
        (r#"{"errors":[{"path":"/v1/things/alice@example.com","message":"no"}]}"#, "no"),
        (r#"{"errors":[{"path":"/v1/things/alice@example.com/parts","message":"no"}]}"#, "v1.things.*.parts: no"),
        (r#"{"errors":{"/v1/things/alice@example.com":["no"]}}"#, "*: no"),
    ] {
        assert_eq!(read(body, None, Some(&path), &[]).texts, [expected], "{body}");
    }
}

#[test]
fn secrets_are_hidden_before_a_text_is_truncated() {
    let path =
        SentPath::new(&http::Uri::from_static("/things/alice/tokens/s3cret-token"), "/things/{id}/tokens/{token}");
    let told = |text: &str| {
        let secrets = ["s3cret-token".to_owned(), "s3cret".to_owned()].map(Secret::new);
        read(&format!(r#"{{"message":"{text}"}}"#), None, Some(&path), &secrets).texts.join("; ")
    };
    assert_eq!(
        told("s3cret-token is not at /things/alice/tokens/s3cret-token, nor s3cret"),
        "*** is not at /things/{id}/tokens/{token}, nor ***"
    );
    let long = format!("{} s3cret", "/things/alice/tokens/s3cret-token ".repeat(LONGEST / 34));
    assert!(!told(&long).contains("s3c"), "{long}");
}
