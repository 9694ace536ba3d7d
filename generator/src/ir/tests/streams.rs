//! Streams of items, and how they are asked for.

use super::check_paths;
use super::extensions::lowered_with;
use super::version_3_2::api;

#[test]
fn each_media_type_of_items() {
    check_paths(
        "
        /lines:
          get:
            operationId: lines
            responses: {'200': {description: d, content: {application/x-ndjson: {schema: {type: integer}}}}}
        /listed:
          get:
            operationId: listed
            responses: {'200': {description: d, content: {application/jsonl: {schema: {type: array, items: {type: integer}}}}}}
        /texts:
          get:
            operationId: texts
            responses: {'200': {description: d, content: {text/event-stream: {schema: {type: string}}}}}
        /numbers:
          get:
            operationId: numbers
            responses: {'200': {description: d, content: {text/event-stream: {itemSchema: {type: integer}}}}}
        /open:
          get:
            operationId: open
            responses: {'200': {description: d, content: {application/json-seq: {}}}}
        /parts:
          get:
            operationId: parts
            responses: {'200': {description: d, content: {multipart/mixed: {itemSchema: {type: integer}}}}}
        ",
        "
        lines: GET /lines
          200 items of i64
          yields items of i64
          streams JSON lines of i64
        listed: GET /listed
          200 items of i64
          yields items of i64
          streams JSON lines of i64
        numbers: GET /numbers
          200 items of i64
          yields items of i64
          streams server-sent events of i64 until [DONE]
        open: GET /open
          200 items of any
          yields items of any
          streams a JSON text sequence of any
        parts: GET /parts
          200 items of i64
          yields items of i64
          streams parts of i64
        texts: GET /texts
          200 items of text
          yields items of text
          streams server-sent events of text
        ",
        &[],
    );
}

#[test]
fn events_as_a_whole_have_json_or_text_by_their_names() {
    let event = |data: &str| {
        format!(
            "{{type: object, required: [event, data], properties: {{event: {{type: string, enum: [a]}}, data: {data}}}}}"
        )
    };
    let stream = |schema: &str| {
        let (api, said) = lowered_with(
            &format!(
                "
openapi: 3.2.0
info: {{title: T, version: '1'}}
paths: {{/a: {{get: {{operationId: a, responses: {{'200': {{description: d, content: {{text/event-stream: {{itemSchema: {schema}}}}}}}}}}}}}}}
"
            ),
            None,
        );
        let operation = api.unwrap_or_else(|| panic!("{said:#?}")).operations.iter().next().cloned();
        format!("{:?}", operation.and_then(|operation| operation.stream).and_then(|stream| stream.whole_event))
    };
    let text = "{type: string}";
    let json = "{type: string, contentMediaType: application/json, contentSchema: {type: object, properties: {x: {type: integer}}}}";
    assert_eq!(stream(&event(text)), "Some(Never)");
    assert_eq!(stream(&event(json)), "Some(Always)");
    assert_eq!(stream(&event("{type: string, contentMediaType: application/json}")), "Some(Always)");
    assert_eq!(stream(&event("{type: object}")), "Some(Always)", "as descriptions before 3.2 have it");
    let other = event(text).replace("[a]", "[b]");
    assert_eq!(stream(&format!("{{oneOf: [{}, {other}]}}", event(json))), "Some(Of([\"a\"]))");
    assert_eq!(stream("{type: object, properties: {data: {type: string}, more: {type: string}}}"), "None", "no event");
    assert_eq!(stream("{type: object, properties: {id: {type: string}}}"), "None", "no data");
}

/// A call that answers as a whole or as a stream, with this beside it.
fn both(body: &str, extension: &str) -> Result<String, Vec<String>> {
    let description = format!(
        "
openapi: 3.1.0
info: {{title: T, version: '1'}}
paths:
  /a:
    post:
      operationId: a
      requestBody: {{content: {{application/json: {{schema: {body}}}}}}}
      responses: {{'200': {{description: d, content: {{application/json: {{schema: {{type: integer}}}}, text/event-stream: {{schema: {{type: object, properties: {{a: {{type: string}}}}}}}}}}}}}}
"
    );
    let extension = (!extension.is_empty()).then(|| format!("{{x-sdk-stream: {extension}}}"));
    let (api, said) = lowered_with(&description, extension.as_deref().map(|update| ("$.paths[*].post", update)));
    let api = api.ok_or(said)?;
    let stream = api.operations.iter().next().and_then(|operation| operation.stream.clone());
    Ok(stream.map(|stream| format!("{:?} {:?}", stream.flag, stream.done)).unwrap_or_default())
}

#[test]
fn a_flag_asks_for_the_stream() {
    let flagged = "{type: object, properties: {stream: {type: boolean}, text: {type: string}, live: {type: boolean}}}";
    let usual = r#"Some("stream") Some("[DONE]")"#;
    assert_eq!(both(flagged, "").unwrap(), usual, "an evident one");
    assert_eq!(both(flagged, "{flag: /live, done: END}").unwrap(), r#"Some("live") Some("END")"#);
    assert_eq!(both("{type: object, properties: {stream: {type: string}}}", "").unwrap(), r#"None Some("[DONE]")"#);
    for (body, extension, problem) in [
        (flagged, "{flag: text}", "the field `text` of the body is not true or false"),
        (flagged, "{flag: none}", "the body has no field `none`"),
        ("{type: integer}", "{flag: stream}", "the body has no field `stream`"),
        (flagged, "{flag: 7}", "`x-sdk-stream` must be {flag, done}"),
        (
            flagged,
            "{mark: a}",
            "`x-sdk-stream` must be {flag, done}, texts of which one can be left out; `mark` is not among these",
        ),
    ] {
        let said = both(body, extension).unwrap_err();
        assert!(said.iter().any(|text| text.contains(problem)), "{problem}: {said:#?}");
    }
}

/// Data by reference, and the media type too.
#[test]
fn data_of_events_behind_references() {
    let api = api("
paths:
  /a: {get: {operationId: a, responses: {'200': {description: d, content: {text/event-stream: {$ref: '#/components/mediaTypes/Events'}}}}}}
  /b: {get: {operationId: b, responses: {'200': {description: d, content: {text/event-stream: {itemSchema: {type: object, properties: {data: {$ref: '#/components/schemas/Text'}}}}}}}}}
  /c: {get: {operationId: c, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Text'}}}}}}}
components:
  mediaTypes: {Events: {itemSchema: {type: object, properties: {data: {$ref: '#/components/schemas/Text'}}}}}
  schemas: {Text: {type: string, contentMediaType: application/json, contentSchema: {type: object, properties: {x: {type: integer}}}}}
");
    let text = crate::testing::operations(&api) + &crate::testing::types(&api);
    let data = text.matches("data?: string").count();
    assert_eq!((data, text.matches("x?: i64").count()), (0, 2), "{text}");
    assert!(text.contains("Text = string"), "a text for the others: {text}");
}

#[test]
fn a_flag_counts_where_the_body_has_it() {
    let flagged = "{type: object, properties: {live: {type: boolean}}}";
    let body = format!("{flagged}}}, audio/wav: {{schema: {{type: string, format: binary}}");
    assert_eq!(both(&body, "{flag: live}").unwrap(), r#"Some("live") Some("[DONE]")"#);
}

#[test]
fn further_streams_of_an_answer_are_other_media_types() {
    let api = api("
paths:
  /a:
    get:
      operationId: a
      responses:
        '200':
          description: d
          content:
            application/json: {schema: {type: integer}}
            application/xml: {$ref: '#/components/mediaTypes/Number'}
            text/event-stream: {itemSchema: {type: integer}}
            application/x-ndjson: {itemSchema: {type: integer}}
            application/csv: {$ref: '#/components/mediaTypes/Number'}
components: {mediaTypes: {Number: {schema: {type: integer}}}}
");
    let operation = api.operations.iter().next().expect("an operation");
    let others: Vec<_> = operation.responses[0].other_types.iter().map(String::as_str).collect();
    assert_eq!(others, ["application/xml", "application/x-ndjson", "application/csv"]);
}
