//! Streams of items, and how they are asked for.

use super::check_paths;
use super::extensions::lowered_with;

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
