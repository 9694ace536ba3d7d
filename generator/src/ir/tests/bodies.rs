use super::{assert_said, check_paths, dedent};
use crate::testing::{load, lowered, operations};

/// The operation with this body, below `POST /a`, and what was said about it.
fn body(version: &str, media_type: &str, schema: &str, encoding: &str) -> (String, Vec<String>) {
    body_with(version, media_type, schema, encoding, "")
}

/// The same with these schemas as components.
fn body_with(version: &str, media_type: &str, schema: &str, encoding: &str, others: &str) -> (String, Vec<String>) {
    let (api, said) = lowered(&load(&format!(
        "openapi: {version}\ncomponents: {{schemas: {{{others}}}}}\ninfo: {{title: T, version: '1'}}\npaths: {{/a: {{post: {{operationId: a, requestBody: {{content: {{'{media_type}': {{schema: {schema}, encoding: {encoding}}}}}}}, responses: {{}}}}}}}}\n"
    )));
    let text = operations(&api);
    let lines = text.lines().filter(|line| !line.contains("POST /a") && !line.starts_with("  yields"));
    (lines.map(|line| format!("{}\n", line.strip_prefix("  ").unwrap_or(line))).collect(), said)
}

#[track_caller]
fn check(version: &str, media_type: &str, (schema, encoding): (&str, &str), expected: &str, notes: &[&str]) {
    let (text, said) = body(version, media_type, schema, encoding);
    assert_eq!(text.trim(), dedent(expected).trim());
    assert_said(said, notes);
}

const FORM: &str = "application/x-www-form-urlencoded";
const PARTS: &str = "multipart/form-data";

#[test]
fn forms_are_objects_in_one_way_or_another() {
    let text = "body? application/x-www-form-urlencoded text";
    for schema in ["{type: array, items: {type: string}}", "{type: integer}", "{type: string, format: binary}"] {
        check("3.0.3", FORM, (schema, "{}"), text, &["approximated"]);
    }
    let form = "body? application/x-www-form-urlencoded form";
    check("3.0.3", FORM, ("{}", "{}"), &format!("{form} any"), &[]);
    check(
        "3.0.3",
        FORM,
        ("{type: object, additionalProperties: {type: integer}}", "{b: {style: form}}"),
        &format!("{form} {{i64}}"),
        &["malformed"],
    );
}

#[test]
fn styles_of_fields() {
    let schema = "{properties: {s: {type: string}, l: {type: array, items: {type: integer}}, o: {type: object, properties: {a: {type: string}}}, d: {type: object, additionalProperties: {type: array, items: {type: string}}}}}";
    let head = "body? application/x-www-form-urlencoded form a<\n";
    let check = |encoding: &str, lines: &str, notes: &[&str]| {
        check("3.0.3", FORM, (schema, encoding), &format!("{head}{lines}"), notes);
    };
    check("{s: {style: form}, l: {explode: true}}", "", &[]);
    check("{l: {explode: false}, o: {style: form}}", "  l: form\n  o:\n", &[]);
    let (delimited, single) = ("encoding/l/style: with `explode`", "encoding/s/style: a single value");
    let at =
        |rest: &str| format!("ignored #/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/{rest}");
    check(
        "{l: {style: spaceDelimited, explode: true}, o: {style: pipeDelimited}, s: {style: pipeDelimited}}",
        "  o: pipes\n  s: pipes\n",
        &[&at(delimited), &at(single)],
    );
    check("{o: {style: deepObject, explode: false}}", "  o: deep\n", &[&at("encoding/o/explode: `deepObject`")]);
    let reserved = at("encoding/s/allowReserved: `#`, `&` and `+` are percent-encoded");
    check("{s: {allowReserved: true}, l: {allowReserved: false}}", "  s: reserved\n", &[&reserved]);
    check(
        "{o: {style: deepObject}, d: {style: deepObject}}",
        "  o: deep\n  d: deep\n",
        &[
            "approximated #/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded: OpenAPI leaves open how `deepObject` writes lists and inner objects (`d`)",
        ],
    );
    check("{d: {style: form, explode: false}}", "  d: form\n", &["approximated"]);
    check(
        "{l: {contentType: application/json}, s: {contentType: 'application/xml'}, o: {contentType: text/plain}}",
        "  l: json\n",
        &["approximated"],
    );
    check("{s: {style: own}, l: 1, o: {explode: 3}}", "", &["malformed", "malformed", "malformed"]);
}

#[test]
fn parts_of_3_0_and_of_3_1() {
    let schema = "{properties: {any: {}, many: {type: array, items: {}}, list: {type: array, items: {type: string}}}}";
    let encoding = "{list: {explode: false}}";
    check(
        "3.1.0",
        PARTS,
        (schema, encoding),
        "
        body? multipart/form-data parts
          any?: file
          many?: files
          list?: styled [string] form
        ",
        &[],
    );
    check(
        "3.0.3",
        PARTS,
        (schema, encoding),
        "
        body? multipart/form-data parts
          any?: text string
          many?: by value [any]
          list?: texts string
        ",
        &["approximated", "malformed"],
    );
}

#[test]
fn content_types_of_parts() {
    let schema = "{properties: {s: {type: string}, n: {type: number}, f: {type: string, format: binary}, b: {type: string, format: byte}, o: {properties: {a: {type: string}}}, l: {type: array, items: {properties: {a: {type: string}}}}, u: {type: string, contentMediaType: 'image/png', contentEncoding: base64url}}}";
    let check = |encoding: &str, lines: [&str; 7], notes: &[&str]| {
        let head = "body? multipart/form-data parts";
        let notes: Vec<_> = ["approximated"].iter().chain(notes).copied().collect();
        check("3.1.0", PARTS, (schema, encoding), &format!("{head}\n  {}", lines.join("\n  ")), &notes);
    };
    let plain = |first| {
        [
            first,
            "n?: text f64",
            "f?: file",
            "b?: text base64",
            "o?: json a<.o",
            "l?: by value [a<.l[]]",
            "u?: file as image/png (format `base64url`)",
        ]
    };
    check("{}", plain("s?: text string"), &[]);
    check("{s: {contentType: 'text/*'}}", plain("s?: text string as text/plain"), &["ignored"]);
    check("{s: {contentType: 'text/*, text/csv'}}", plain("s?: text string as text/csv"), &[]);
    check("{s: {contentType: '*/*'}}", plain("s?: file as */*"), &[]);
    check("{s: {contentType: 'application/*'}}", plain("s?: file as application/*"), &[]);
    check("{s: {contentType: 'png, text/x'}}", plain("s?: text string as text/x"), &["malformed"]);
    check("{s: {contentType: ''}}", plain("s?: text string"), &[]);
    check("{s: {contentType: 'application/pdf'}}", plain("s?: file as application/pdf"), &[]);
    check("{s: {contentType: application/json}}", plain("s?: json string as application/json"), &[]);
    check(
        "{n: {contentType: application/pdf}, f: {contentType: application/json}, b: {contentType: text/plain}, o: {contentType: '*/*'}, l: {contentType: application/pdf}}",
        [
            "s?: text string",
            "n?: text f64 as application/pdf",
            "f?: file as application/json",
            "b?: text base64 as text/plain",
            "o?: json a<.o",
            "l?: files as application/pdf",
            "u?: file as image/png (format `base64url`)",
        ],
        &["approximated"],
    );
}

/// A range is none of the types that a part can have.
#[test]
fn ranges_of_parts_that_are_no_files() {
    let schema = "{properties: {n: {type: number}, e: {enum: [a]}, l: {type: array, items: {type: integer}}}}";
    for version in ["3.0.3", "3.1.0"] {
        for (range, lines, notes) in [
            (
                "text/*",
                ["n?: text f64 as text/plain", "e?: text a<.e as text/plain", "l?: texts i64 as text/plain"],
                "ignored",
            ),
            ("application/*", ["n?: json f64", "e?: json a<.e", "l?: jsons [i64]"], ""),
            ("image/*", ["n?: text f64", "e?: text a<.e", "l?: texts i64"], "approximated"),
            ("*/*", ["n?: text f64", "e?: text a<.e", "l?: texts i64"], ""),
        ] {
            let one = format!("{{contentType: '{range}'}}");
            let notes: Vec<_> = [notes; 3].into_iter().filter(|note| !note.is_empty()).collect();
            let expected = format!("body? multipart/form-data parts\n  {}", lines.join("\n  "));
            check(version, PARTS, (schema, &format!("{{n: {one}, e: {one}, l: {one}}}")), &expected, &notes);
        }
    }
}

/// Each item of a list is a part of its own, whichever arm of a union the list is, and a content type is that of each.
#[test]
fn lists_in_parts() {
    let (text, list) = ("{type: string}", "{type: array, items: {type: string}}");
    let (object, objects) =
        ("{$ref: '#/components/schemas/O'}", "{type: array, items: {$ref: '#/components/schemas/O'}}");
    let either = |arms: &[&str]| format!("{{oneOf: [{}]}}", arms.join(", "));
    let form = |schema: &str, encoding: &str| {
        let schema = format!("{{properties: {{a: {schema}}}}}");
        let (text, said) =
            body_with("3.0.3", PARTS, &schema, &format!("{{a: {encoding}}}"), "O: {properties: {b: {type: string}}}");
        assert_said(said, &[]);
        text.lines().nth(1).and_then(|line| line.trim().split([' ', '[']).nth(1).map(str::to_owned)).unwrap_or_default()
    };
    let sets: [(&[&str], &str); 7] = [
        (&[text, list], "text"),
        (&[list, object], "by"),
        (&[list, objects], "by"),
        (&[text, objects], "by"),
        (&[text, object, list], "by"),
        (&[object, objects], "by"),
        (&[objects], "by"),
    ];
    for (arms, expected) in sets {
        let mut back = arms.to_vec();
        back.reverse();
        for arms in [arms, &back] {
            assert_eq!(form(&either(arms), "{}"), expected, "{arms:?}");
            assert_eq!(form(&either(&[&either(arms)]), "{contentType: '*/*'}"), expected, "{arms:?}");
            assert_eq!(form(&either(arms), "{contentType: application/json}"), "jsons", "{arms:?}");
        }
    }
    assert_eq!(form(object, "{}"), "json");
}

#[test]
fn charsets_of_whole_bodies() {
    let schema = ("{properties: {a: {type: string}}}", "{}");
    let form = format!("{FORM}; charset=UTF-8");
    check("3.0.3", &form, schema, &format!("body? {form} form a<"), &[]);
    let said = "approximated #/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded; charset=latin1: the text is sent as UTF-8, not as `latin1`";
    check(
        "3.0.3",
        &format!("{FORM}; charset=latin1"),
        schema,
        &format!("body? {FORM}; charset=latin1 form a<"),
        &[said],
    );
    let parts = "body? multipart/form-data; charset=utf-8 parts\n  a?: text string";
    check("3.0.3", "multipart/form-data; charset=utf-8", schema, parts, &["ignored"]);
}

#[test]
fn multipart_bodies_that_are_no_parts() {
    for schema in ["{}", "{type: object, additionalProperties: {type: string}}", "{type: array, items: {}}"] {
        check("3.1.0", "multipart/mixed", (schema, "{}"), "body? multipart/mixed file", &["approximated"]);
    }
    let union = "{oneOf: [{properties: {a: {type: string}}}, {properties: {b: {type: integer}}}]}";
    check(
        "3.1.0",
        PARTS,
        (union, "{a: {contentType: a/b}}"),
        "body? multipart/form-data file",
        &["approximated", "malformed"],
    );
    let open = "{properties: {a: {type: string}}, additionalProperties: {type: string}}";
    check("3.0.3", PARTS, (open, "{}"), "body? multipart/form-data parts\n  a?: text string", &["approximated"]);
    let merged = "{allOf: [{required: [a], properties: {a: {type: string}}}, {properties: {b: {type: integer}}}]}";
    check(
        "3.0.3",
        "multipart/related",
        (merged, "{}"),
        "body? multipart/related parts\n  a: text string\n  b?: text i64",
        &["approximated"],
    );
}

#[test]
fn files_among_the_items_of_a_list() {
    let said = |items: &str, expected: &str, said: &[&str]| {
        let schema = format!("{{properties: {{a: {{type: array, items: {items}}}}}}}");
        check("3.0.3", PARTS, (&schema, "{}"), &format!("body? multipart/form-data parts\n  a?: {expected}"), said);
    };
    let file = "{type: string, format: binary}";
    said(&format!("{{oneOf: [{file}, {{type: string, format: binary, maxLength: 9}}]}}"), "files", &[]);
    said(&format!("{{anyOf: [{file}, {{type: string}}]}}"), "texts string", &["approximated"]);
}

#[test]
fn headers_of_parts() {
    let schema =
        "{properties: {f: {type: string, format: binary}, b: {type: string, format: byte}, s: {type: string}}}";
    let header = "{schema: {enum: [base64]}}";
    let encoding = format!(
        "{{f: {{headers: {{Content-Transfer-Encoding: {header}, X-A: {{schema: {{const: 1}}}}}}}}, b: {{headers: {{Content-Transfer-Encoding: {header}}}}}, s: {{headers: {{'X B': {header}, X-C: {{$ref: '#/nowhere'}}}}}}}}"
    );
    check(
        "3.1.0",
        PARTS,
        (schema, &encoding),
        "
        body? multipart/form-data parts
          f?: file X-A: 1
          b?: text base64 Content-Transfer-Encoding: base64
          s?: text string
        ",
        &["approximated", "approximated", "ignored"],
    );
    // Blanks at the ends are no part of a value (RFC 9110, section 5.5), and no rule says what other characters are.
    check(
        "3.1.0",
        PARTS,
        (
            "{properties: {s: {type: string}}}",
            "{s: {headers: {X-A: {schema: {const: ' a b\\t'}}, X-B: {schema: {const: ' '}}, X-C: {schema: {const: \"ä\"}}}}}".replace("' a b\\t'", "\" a b\\t\"").as_str(),
        ),
        "
        body? multipart/form-data parts
          s?: text string X-A: a b X-B: 
        ",
        &["approximated", "approximated", "approximated"],
    );
}

#[test]
fn files_in_answers_and_types_that_are_none() {
    let response = |media_type: &str, schema: &str| {
        format!(
            "{{get: {{operationId: a, responses: {{'200': {{description: x, content: {{'{media_type}': {{schema: {schema}}}}}}}}}}}}}"
        )
    };
    let check = |media_type: &str, schema: &str, yields: &str, notes: &[&str]| {
        let expected = format!("a: GET /a\n  200 {yields}\n  yields {yields}");
        check_paths(&format!("/a: {}", response(media_type, schema)), &expected, notes);
    };
    let binary = "{type: string, format: binary}";
    for media_type in ["application/json", "application/hal+json", "text/csv", "application/pdf", "*/*", "image/*"] {
        check(media_type, binary, "bytes", &[]);
    }
    check("application/json", "{contentMediaType: application/pdf}", "bytes", &[]);
    check("application/json", "{type: string, contentEncoding: base64}", "base64", &[]);
    check("application/json", "{type: string}", "string", &[]);
    check("json", "{type: integer}", "i64", &["malformed"]);
    check("text/plain", "{type: integer}", "text", &["ignored"]);
    check("multipart/mixed", "{type: integer}", "bytes", &["ignored"]);
}

/// What is written is UTF-8, and bytes under another type than JSON are themselves.
#[test]
fn ignored_charsets_and_base64_are_reported() {
    let schema =
        "{properties: {t: {type: string}, j: {properties: {a: {type: string}}}, f: {type: string, format: binary}}}";
    let latin = "{contentType: 'text/plain; charset=iso-8859-1'}";
    check(
        "3.0.3",
        PARTS,
        (schema, &format!("{{t: {latin}, j: {{contentType: 'application/json; charset=utf-16'}}, f: {latin}}}")),
        "
        body? multipart/form-data parts
          t?: text string as text/plain; charset=utf-8
          j?: json a<.j as application/json; charset=utf-8
          f?: file as text/plain; charset=iso-8859-1
        ",
        &[
            "approximated #/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/j/contentType: the text is",
            "approximated #/paths/~1a/post/requestBody/content/multipart~1form-data/encoding/t/contentType: the text is",
        ],
    );
    let json = "body? application/json; charset=utf-16 json {any}";
    check("3.0.3", "application/json; charset=utf-16", ("{type: object}", "{}"), json, &["approximated"]);
    let (bytes, body) = ("application/octet-stream", "body? application/octet-stream bytes");
    check("3.0.3", bytes, ("{type: string, format: byte}", "{}"), body, &["ignored"]);
    check("3.0.3", bytes, ("{type: string, format: binary}", "{}"), body, &[]);
}

#[test]
fn files_within_other_values_are_reported() {
    let file = "{type: string, format: binary}";
    for schema in [
        format!("{{properties: {{a: {{type: object, properties: {{b: {file}}}}}}}}}"),
        format!("{{properties: {{a: {{type: object, additionalProperties: {file}}}}}}}"),
        format!("{{properties: {{a: {{type: array, items: {{type: object, properties: {{b: {file}}}}}}}}}}}"),
    ] {
        for media_type in [PARTS, FORM, "application/json"] {
            let (_, said) = body("3.0.3", media_type, &schema, "{}");
            let count = said.iter().filter(|one| one.contains("only a whole body or part can be a file")).count();
            assert_eq!(count, 1, "{media_type} {schema} {said:?}");
        }
    }
    for (media_type, schema) in [
        (PARTS, format!("{{properties: {{a: {file}, b: {{type: array, items: {file}}}}}}}")),
        ("application/json", file.to_owned()),
    ] {
        assert_eq!(body("3.0.3", media_type, &schema, "{}").1, [""; 0], "{media_type} {schema}");
    }
}

#[test]
fn further_media_types_of_a_body_have_calls_of_their_own() {
    check_paths(
        "
        /a:
          post:
            operationId: add
            requestBody:
              content:
                application/json: {schema: {$ref: '#/paths/~1a/x-thing'}}
                application/vnd.a+json: {schema: {$ref: '#/paths/~1a/x-thing'}}
                application/x-www-form-urlencoded: {schema: {$ref: '#/paths/~1a/x-thing'}}
                multipart/form-data: {schema: {type: object, properties: {file: {type: string, format: binary}}}}
                text/csv: {schema: {type: string}}
                application/xml: {schema: {$ref: '#/paths/~1a/x-thing'}}
            responses: {'204': {description: Done.}}
          x-thing: {type: object, properties: {a: {type: integer}}}
        /b:
          post:
            requestBody:
              content:
                multipart/form-data: {schema: {$ref: '#/paths/~1b/x-thing'}}
                application/json: {schema: {$ref: '#/paths/~1b/x-thing'}}
            responses: {'204': {description: Done.}}
          x-thing: {type: object, properties: {file: {type: string, format: binary}}}
        ",
        "
        add: POST /a
          body? application/json json paths//a/x-thing
          204 nothing
          yields nothing
        add as multipart: POST /a
          body? multipart/form-data parts
            file?: file
          204 nothing
          yields nothing
        add as text: POST /a
          body? text/csv text
          204 nothing
          yields nothing
        -: POST /b
          body? application/json json paths//b/x-thing
          204 nothing
          yields nothing
        -: POST /b
          body? multipart/form-data parts
            file?: file
          204 nothing
          yields nothing
        paths//a/x-thing = struct {
          a?: i64
        }
        paths//b/x-thing = struct {
          file?: string
        }
        ",
        &["approximated", "ignored", "missing-operation-id"],
    );
}
