//! Calls as data: sample arguments of every operation, as in [`CaseSample::arguments`].

use serde_json::{Map, Value, json};

use crate::emit::arguments::{Argument, ArgumentValue, all};
use crate::emit::sdk_tests::needs;
use crate::emit::types::{Scope, Types};
use crate::emit::{Context, Emitted};
use crate::ir::{
    Api, Body, BodyContent, Constraints, Count, Operation, OperationId, ParameterIn, PartContent, Scalar, Shape, Style,
    TypeExpr,
};
use crate::names::Key;
use crate::pointer::decode;
use crate::samples::Fill;
use crate::sdk::{BodyKind, Case, CaseSample, EVERYTHING, REQUIRED};

/// How often the client decodes a path segment to check it.
const MOST_ENCODED: usize = 8;

/// Adds a case for every operation, in the order of the description.
#[expect(clippy::unnecessary_wraps, reason = "an emitter like the others")]
pub fn write(context: &Context<'_>, written: &mut Emitted) -> Result<(), String> {
    let types = Types::new(context, Scope::Outside);
    for (id, operation) in context.api.operations.entries() {
        let sample = |(name, fill): (String, Fill)| {
            let arguments = arguments(&types, id, operation, fill)?;
            Some(CaseSample { name, arguments })
        };
        let mut samples: Vec<_> = fills(context, operation).filter_map(sample).collect();
        // Without a call with all or the required arguments, random calls would depend on luck.
        if [REQUIRED, EVERYTHING].iter().any(|name| !samples.iter().any(|sample| sample.name == *name)) {
            samples.clear();
        }
        written.cases.push(Case {
            group: group(context, operation).to_owned(),
            operation: operation.name(),
            method: operation.method.as_str().to_owned(),
            path: operation.path.clone(),
            statuses: operation.responses.iter().filter_map(|response| response.status.code()).collect(),
            succeeds: operation.responses.iter().any(|response| operation.succeeds_with(response.status)),
            secured: !operation.security.is_empty() && !operation.security.iter().any(Vec::is_empty),
            body: operation.body.as_ref().and_then(|body| kind(&types, body)),
            samples,
        });
    }
    Ok(())
}

/// The samples of an operation: name and fill.
fn fills(context: &Context<'_>, operation: &Operation) -> impl Iterator<Item = (String, Fill)> {
    let always = [(REQUIRED, Fill::Required), (EVERYTHING, Fill::All)];
    let seed = Fill::derived(context.random_cases.seed, &operation.endpoint());
    let random = move |round| {
        let name = format!("random {round}");
        let fill = Fill::random(seed, &name);
        (name, fill)
    };
    always.into_iter().map(|(name, fill)| (name.to_owned(), fill)).chain((1..=context.random_cases.rounds).map(random))
}

/// The kind of a JSON body.
fn kind(types: &Types<'_>, body: &Body) -> Option<BodyKind> {
    let BodyContent::Json(ty) = &body.content else { return None };
    match types.api.resolved(ty) {
        TypeExpr::List(_) => Some(BodyKind::Array),
        TypeExpr::Map(_) => Some(BodyKind::Object),
        TypeExpr::Named(id) => match &types.definition(*id).shape {
            Shape::Struct(_) | Shape::Tagged(_) => Some(BodyKind::Object),
            _ => None,
        },
        _ => None,
    }
}

/// The name of the group in cases: its tag.
pub fn group<'a>(context: &Context<'a>, operation: &Operation) -> &'a str {
    context.api.groups[operation.group].tag.as_deref().unwrap_or("")
}

/// The arguments of a call; `None` if no call is possible.
pub fn arguments(types: &Types<'_>, id: OperationId, operation: &Operation, fill: Fill) -> Option<Map<String, Value>> {
    let mut arguments = Map::new();
    let mut path = operation.path.clone();
    let arguments_of_call = all(types, id, operation);
    let mut given: Vec<(bool, Fill)> = Vec::new();
    for argument in &arguments_of_call {
        let (is_given, fill) = match fill {
            Fill::Random(seed) => {
                let seed = Fill::derived(seed, &argument.name());
                (seed.is_multiple_of(2), Fill::Random(seed))
            }
            fill => (fill == Fill::All, fill),
        };
        given.push((argument.required || is_given, fill));
    }
    needs::meet(operation, &arguments_of_call, &mut given);
    for (argument, (is_given, fill)) in arguments_of_call.into_iter().zip(given) {
        if !is_given {
            continue;
        }
        let value = value(types, operation, &argument, fill);
        match value.filter(|value| !is_refused(operation, argument.key, value)) {
            Some(value) => {
                if let Key::Parameter(_, index) = argument.key
                    && let Some(parameter) = operation.parameters.get(index)
                    && parameter.location == ParameterIn::Path
                {
                    path = path.replace(&format!("{{{}}}", parameter.name), &segment(parameter.style, &value));
                }
                arguments.insert(argument.name(), value);
            }
            None if argument.required => return None,
            None => {}
        }
    }
    let moves = |segment: &str| matches!(segment, "" | "." | "..");
    let filled = operation.path.split('/').zip(path.split('/')).filter(|(template, _)| template.contains('{'));
    (!filled.map(|(_, segment)| decoded(segment)).any(|segment| moves(&segment))).then_some(arguments)
}

/// Whether the client refuses a call with this value outside of the path.
fn is_refused(operation: &Operation, key: Key, value: &Value) -> bool {
    let body = operation.body.as_ref().map(|body| &body.content);
    match (key, body) {
        (Key::Parameter(_, index), _) => {
            let Some(parameter) = operation.parameters.get(index) else { return false };
            match parameter.location {
                _ if has_torn_list(parameter.style, value) => true,
                ParameterIn::Header => {
                    let separator = (parameter.style != Style::Json).then_some(",");
                    is_torn(separator, value) || !is_sendable(parameter.style, value)
                }
                ParameterIn::Query => is_torn(encoded_separator(parameter.style), value),
                ParameterIn::Path | ParameterIn::Cookie => false,
            }
        }
        (Key::Part(_, index), Some(BodyContent::Multipart(parts))) => {
            match parts.get(index).map(|part| &part.content) {
                Some(PartContent::Styled(_, Style::Form { explode: false })) => is_torn(Some(","), value),
                Some(PartContent::Styled(_, style)) => {
                    is_torn(encoded_separator(*style), value) || has_torn_list(*style, value)
                }
                _ => false,
            }
        }
        (_, Some(BodyContent::Form(_, fields))) => fields.iter().any(|field| {
            let is_refused =
                |value| is_torn(encoded_separator(field.style), value) || has_torn_list(field.style, value);
            value.get(&field.name).is_some_and(is_refused)
        }),
        _ => false,
    }
}

/// Whether a header can carry a value.
fn is_sendable(style: Style, value: &Value) -> bool {
    match value {
        Value::String(text) if style != Style::Json => ParameterIn::Header.can_carry(text),
        Value::Array(items) if style != Style::Json => items.iter().all(|item| is_sendable(style, item)),
        Value::Object(fields) if style != Style::Json => {
            fields.iter().all(|(key, value)| ParameterIn::Header.can_carry(key) && is_sendable(style, value))
        }
        value => ParameterIn::Header.can_carry(&value.to_string()),
    }
}

/// The separator of a style, if percent-encoding cannot escape it in values.
const fn encoded_separator(style: Style) -> Option<&'static str> {
    match style {
        Style::SpaceDelimited => Some(" "),
        Style::PipeDelimited => Some("|"),
        _ => None,
    }
}

/// Whether a text in nested lists contains a separator of the lists around it.
fn has_torn_list(style: Style, value: &Value) -> bool {
    fn has_any(value: &Value, separators: &[char]) -> bool {
        match value {
            Value::String(text) => text.contains(separators),
            Value::Array(items) => items.iter().any(|item| has_any(item, separators)),
            _ => false,
        }
    }
    let Style::Collection(collection) = style else { return false };
    value.is_array() && has_any(value, &collection.separators().collect::<Vec<_>>())
}

/// Whether a text in a value contains the separator, so that the call is refused.
fn is_torn(separator: Option<&str>, value: &Value) -> bool {
    let Some(separator) = separator else { return false };
    let has = |value: &Value| value.as_str().is_some_and(|text| text.contains(separator));
    match value {
        Value::Array(items) => items.iter().any(has),
        Value::Object(fields) => fields.iter().any(|(key, value)| key.contains(separator) || has(value)),
        _ => false,
    }
}

/// The path segment of a value, exact enough to check that it is neither empty nor made of dots.
fn segment(style: Style, value: &Value) -> String {
    let text = |value: &Value| match value {
        Value::String(text) => text.replace('/', "%2F"),
        Value::Array(items) if items.is_empty() => String::new(),
        Value::Object(fields) if fields.is_empty() => String::new(),
        _ => "value".to_owned(),
    };
    let prefix = match style {
        Style::Label { .. } => ".",
        Style::Matrix { .. } | Style::Json => return "value".to_owned(),
        _ => "",
    };
    match value {
        Value::Array(items) if items.len() == 1 => {
            items.iter().map(text).fold(prefix.to_owned(), |all, one| all + &one)
        }
        value => format!("{prefix}{}", text(value)),
    }
}

/// A segment without percent-encoding; empty if it is encoded more often than the client decodes.
fn decoded(segment: &str) -> String {
    let mut text = segment.to_owned();
    for _ in 0..MOST_ENCODED {
        let further = decode(&text);
        if further == text {
            return text;
        }
        text = further;
    }
    String::new()
}

/// A value for an argument; `None` if there is none, or only an infinite one.
fn value(types: &Types<'_>, operation: &Operation, argument: &Argument<'_>, fill: Fill) -> Option<Value> {
    let content_type = operation.body.as_ref().map_or("", |body| body.content_type.as_str());
    match argument.value {
        // Only callers know the boundary of a body without a schema.
        ArgumentValue::File if argument.whole && content_type.starts_with("multipart/") => {
            let content_type = content_type.split(';').next().unwrap_or_default().replace('*', "mixed");
            Some(json!({"file": "sample", "base64": "LS1CLS0NCg==", "type": format!("{content_type}; boundary=B")}))
        }
        ArgumentValue::Text => sample(types, operation, argument, &TypeExpr::Scalar(Scalar::String), fill),
        ArgumentValue::Bytes => Some(json!("Ynl0ZXM=")),
        ArgumentValue::File => Some(file()),
        ArgumentValue::Files => Some(json!([file(), file()])),
        ArgumentValue::Value(ty) => sample(types, operation, argument, ty, fill),
        ArgumentValue::Values(item) => {
            sample(types, operation, argument, &TypeExpr::List(Box::new(item.clone())), fill)
        }
    }
}

/// A sample of a type.
fn sample(
    types: &Types<'_>,
    operation: &Operation,
    argument: &Argument<'_>,
    ty: &TypeExpr,
    fill: Fill,
) -> Option<Value> {
    // An empty or null parameter or part is not sent at all, so its lists and nullable values are filled.
    let fill = if !argument.whole && fill == Fill::Required { Fill::All } else { fill };
    let value = argument.site.sample(types.api, ty, fill)?;
    let shows_more = !matches!(fill, Fill::Random(_));
    if !shows_more || !shows_list_style(types.api, &argument.docs.constraints, ty) {
        return Some(value);
    }
    let two = twice(value.clone(), "more text");
    let is_refused = is_refused(operation, argument.key, &two);
    Some(if is_refused { twice(value, "more") } else { two })
}

fn file() -> Value {
    json!({"file": "sample.png", "base64": "iVBORw=="})
}

/// Whether a type is a list of any texts. With two items, a request shows the style of lists.
fn shows_list_style(api: &Api, constraints: &Constraints, ty: &TypeExpr) -> bool {
    let counts_only = |constraints: &Constraints| {
        Constraints { items: Count::default(), unique: false, ..constraints.clone() }.is_empty()
    };
    if let TypeExpr::Named(id) = ty
        && let def = &api.types[*id]
        && let Shape::Alias(inner) = &def.shape
    {
        return counts_only(constraints) && shows_list_style(api, &def.docs.constraints, inner);
    }
    let TypeExpr::List(item) = api.resolved(ty) else { return false };
    counts_only(constraints) && constraints.items.most.is_none_or(|most| most > 1) && any_text(api, item)
}

/// Whether a type is a text without constraints.
fn any_text(api: &Api, ty: &TypeExpr) -> bool {
    match ty {
        TypeExpr::Scalar(Scalar::String) => true,
        TypeExpr::Named(id) => match &api.types[*id].shape {
            Shape::Alias(inner) => api.types[*id].docs.constraints.is_empty() && any_text(api, inner),
            _ => false,
        },
        _ => false,
    }
}

/// A list of at most one text, with another one added.
fn twice(value: Value, more: &str) -> Value {
    match value {
        Value::Array(items) if items.len() < 2 => json!(["text", more]),
        other => other,
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::ir::Api;
    use crate::locked::LockedNames;
    use crate::names;
    use crate::sdk::RandomCases;
    use crate::testing::{load, lowered};

    /// The samples of the operations below these paths, each as `operation name arguments`.
    pub(in crate::emit::sdk_tests) fn samples(paths: &str, schemas: &str) -> Vec<String> {
        samples_with(paths, schemas, RandomCases::default())
    }

    fn samples_with(paths: &str, schemas: &str, random_cases: RandomCases) -> Vec<String> {
        let loaded = load(&format!(
            "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n{paths}\ncomponents:\n  schemas:\n    S: {{type: string}}\n{schemas}"
        ));
        let (api, _) = lowered(&loaded);
        let names = names::assign(&api, &LockedNames::default(), &mut Diagnostics::default()).names;
        let (header, crate_name) = (String::new(), String::new());
        let sdk = crate::rust::describe(&api, &names);
        let examples = crate::samples::Examples::of(&api);
        let context = Context {
            api: &api,
            names: &names,
            sdk: &sdk,
            header,
            crate_name,
            sha256: "",
            random_cases,
            samples: &examples,
            indexed: false,
            has_tests: true,
        };
        let mut written = Emitted::default();
        write(&context, &mut written).expect("cases");
        let line = |case: &Case, sample: &CaseSample| {
            format!("{} {} {}", case.operation, sample.name, Value::Object(sample.arguments.clone()))
        };
        written.cases.iter().flat_map(|case| case.samples.iter().map(move |sample| line(case, sample))).collect()
    }

    #[test]
    fn arguments_have_their_rust_names() {
        let path = "  /pets/{petId}: {get: {operationId: getPet, tags: [Pets], parameters: [\
                    {name: petId, in: path, required: true, schema: {type: integer}},\
                    {name: type, in: query, schema: {type: string, enum: [cat, dog]}},\
                    {name: X-Since, in: header, schema: {type: [string, 'null'], format: date}}], responses: {}}}";
        let expected = [
            r#"getPet required {"pet_id":42}"#,
            r#"getPet everything {"pet_id":42,"type":"cat","x_since":"2024-02-29"}"#,
        ];
        assert_eq!(samples(path, ""), expected);
    }

    #[test]
    fn random_rounds_differ_by_seed() {
        let path = "  /pets/{petId}: {get: {operationId: getPet, parameters: [\
                    {name: petId, in: path, required: true, schema: {type: integer, minimum: 1, maximum: 1000}},\
                    {name: X-Name, in: header, schema: {type: string, minLength: 5}}], responses: {}}}";
        let all = samples_with(path, "", RandomCases { rounds: 20, seed: 7 });
        assert_eq!(all.len(), 22);
        assert!(all[2].starts_with(r#"getPet random 1 {"pet_id":"#) && all[21].starts_with("getPet random 20 "));
        let with = all[2..].iter().filter(|line| line.contains("x_name")).count();
        assert!((3..18).contains(&with) && all[2..].iter().all(|line| line.is_ascii()), "{all:#?}");
        assert_eq!(samples_with(path, "", RandomCases { rounds: 20, seed: 7 }), all);
        assert_ne!(samples_with(path, "", RandomCases { rounds: 20, seed: 8 }), all);
    }

    #[test]
    fn calls_that_the_client_refuses_are_no_samples() {
        let parameter = |location: &str, schema: &str, required: bool| {
            format!("{{name: x, in: {location}, required: {required}, schema: {schema}}}")
        };
        let call = |path: &str, parameter: &str| {
            samples(&format!("  {path}: {{get: {{operationId: a, parameters: [{parameter}], responses: {{}}}}}}"), "")
        };
        let list = "{type: array, items: {const: 'a,b'}}";
        assert_eq!(call("/a", &parameter("header", list, true)), [""; 0]);
        assert_eq!(call("/a", &parameter("header", list, false)), ["a required {}", "a everything {}"]);
        let sent = |x: &str| [format!("a required {{\"x\":{x}}}"), format!("a everything {{\"x\":{x}}}")];
        assert_eq!(call("/a", &parameter("query", list, true)), sent(r#"["a,b"]"#));
        assert_eq!(call("/a", &parameter("header", "{const: 'a,b'}", true)), sent(r#""a,b""#));
        assert_eq!(call("/a", &parameter("header", r#"{const: "a\nb"}"#, true)), [""; 0]);
        assert_eq!(call("/a", &parameter("header", r#"{enum: ["a\nb", é, c]}"#, true)), sent(r#""c""#));
        assert_eq!(call("/a", &parameter("header", r#"{const: "é"}"#, false)), ["a required {}", "a everything {}"]);
        assert_eq!(call("/a", &parameter("cookie", r#"{const: "a\nb"}"#, true)), sent(r#""a\nb""#));
        let delimited = |style: &str, items: &str| {
            let list = format!("{{type: array, items: {items}}}, style: {style}, explode: false");
            call("/a", &parameter("query", &list, true))
        };
        assert_eq!(delimited("pipeDelimited", "{const: 'a|b'}"), [""; 0]);
        assert_eq!(delimited("pipeDelimited", "{enum: ['a|b', c]}"), sent(r#"["c"]"#));
        assert_eq!(delimited("spaceDelimited", "{type: string}"), sent(r#"["text","more"]"#));
        assert_eq!(delimited("pipeDelimited", "{type: string}"), sent(r#"["text","more text"]"#));
        for value in ["''", "'.'", "'..'", "'%2e'", "'%252E.'"] {
            let value = format!("{{const: {value}}}");
            assert_eq!(call("/{x}", &parameter("path", &value, true)), [""; 0], "{value}");
        }
        assert_eq!(call("/{x}", &parameter("path", "{type: array, items: {const: ''}}", true)), [""; 0]);
        assert_eq!(call("/{x}", &parameter("path", "{const: a/..}", true)), sent(r#""a/..""#));
    }

    #[test]
    fn bodies_of_every_kind_have_samples() {
        let body = |id: &str, media: &str, schema: &str| {
            format!(
                "  /{id}: {{post: {{operationId: {id}, requestBody: {{required: true, content: {{{media}: {{schema: {schema}}}}}}}, responses: {{}}}}}}\n"
            )
        };
        let pet = "{type: object, required: [name], properties: {name: {type: string}, price: {type: number, x-sdk-type: decimal}}}";
        let form = "{type: object, required: [one], properties: {one: {type: string, format: binary}, \
                    many: {type: array, items: {type: string, format: binary}}, pet: {$ref: '#/components/schemas/Pet'}}}";
        let paths = body("json", "application/json", "{$ref: '#/components/schemas/Pet'}")
            + &body("text", "text/plain", "{type: string}")
            + &body("bytes", "application/octet-stream", "{type: string, format: binary}")
            + &body("form", "multipart/form-data", form);
        let file = r#"{"file":"sample.png","base64":"iVBORw=="}"#;
        let expected = [
            r#"bytes required {"body":"Ynl0ZXM="}"#.to_owned(),
            r#"bytes everything {"body":"Ynl0ZXM="}"#.to_owned(),
            format!(r#"form required {{"one":{file}}}"#),
            format!(r#"form everything {{"one":{file},"many":[{file},{file}],"pet":{{"name":"text","price":19.99}}}}"#),
            r#"json required {"body":{"name":"text"}}"#.to_owned(),
            r#"json everything {"body":{"name":"text","price":19.99}}"#.to_owned(),
            r#"text required {"body":"text"}"#.to_owned(),
            r#"text everything {"body":"text"}"#.to_owned(),
        ];
        assert_eq!(samples(&paths, &format!("    Pet: {pet}\n")), expected);
    }

    #[test]
    fn lists_of_texts_have_two_items() {
        let list = |name: &str, schema: &str| format!("{{name: {name}, in: query, schema: {schema}}}");
        let parameters = [
            list("any", "{type: array, items: {type: string}}"),
            list("named", "{type: array, items: {$ref: '#/components/schemas/S'}}"),
            list("few", "{type: array, maxItems: 1, items: {type: string}}"),
            list("codes", "{type: array, items: {$ref: '#/components/schemas/Code'}}"),
            list("numbers", "{type: array, items: {type: integer}}"),
        ];
        let path =
            format!("  /a: {{get: {{operationId: a, parameters: [{}], responses: {{}}}}}}", parameters.join(", "));
        let all = samples(&path, "    Code: {type: string, maxLength: 4}\n");
        let two = r#"["text","more text"]"#;
        let one = r#"["text"]"#;
        let expected =
            format!(r#"a everything {{"any":{two},"named":{two},"few":{one},"codes":{one},"numbers":[42]}}"#);
        assert_eq!(all, ["a required {}".to_owned(), expected]);

        let api = Api::default();
        let texts = TypeExpr::List(Box::new(TypeExpr::Scalar(Scalar::String)));
        let shown = |constraints: Constraints| shows_list_style(&api, &constraints, &texts);
        assert!(shown(Constraints { unique: true, ..Constraints::default() }));
        assert!(!shown(Constraints { inner: Some(Box::default()), ..Constraints::default() }));
    }

    #[test]
    fn infinite_values_are_left_out() {
        let own = "    Own: {type: object, required: [own], properties: {own: {$ref: '#/components/schemas/Own'}}}\n";
        let body = |id: &str, required: bool| {
            format!(
                "  /{id}: {{post: {{operationId: {id}, requestBody: {{required: {required}, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Own'}}}}}}}}, responses: {{}}}}}}\n"
            )
        };
        let expected = ["a required {}", "a everything {}"];
        assert_eq!(samples(&(body("a", false) + &body("b", true)), own), expected);
    }
}
