//! What an error body says: by the fields that the description knows, else by those that servers commonly have.
//!
//! The texts are the server's. Of everything else, values are not told: neither what was sent (`input`, `ctx`), nor members
//! that nobody knows, nor names that may be keys of somebody's data.

use serde_json::{Map, Value};

use super::ErrorFields;
use crate::runtime::charset::without_mark;

/// As many entries of a list are told.
const MOST: usize = 5;

/// Fields with problems by the names of what was sent, or a list of problems.
const PROBLEMS: [&str; 7] = [
    "validation_errors",
    "validationErrors",
    "field_errors",
    "fieldErrors",
    "violations",
    "invalid-params",
    "invalid_params",
];

/// The longest name of a field.
const LONGEST_NAME: usize = 60;

/// Words of names of fields whose texts may repeat what nobody may see.
const SENSITIVE_WORDS: [&str; 11] = [
    "authorization",
    "cookie",
    "cookies",
    "credential",
    "credentials",
    "cvc",
    "cvv",
    "iban",
    "secret",
    "secrets",
    "token",
];

/// Letters of such names, where words are not told apart.
const SENSITIVE_LETTERS: [&str; 9] = [
    "accesstoken",
    "apikey",
    "authtoken",
    "cardnumber",
    "idtoken",
    "passphrase",
    "passw",
    "privatekey",
    "refreshtoken",
];

/// Members that say which field a problem is about.
const PLACES: [&str; 9] = ["loc", "field", "path", "param", "property", "propertyPath", "pointer", "source", "name"];

/// What an error body says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) code: Option<String>,
    pub(super) texts: Vec<String>,
    pub(super) trace: Option<String>,
}

/// Reads an error body.
pub(super) fn read(body: &[u8], fields: Option<&ErrorFields>) -> Said {
    let hidden = fields.map_or(&[][..], |fields| fields.hidden);
    let mut said = match serde_json::from_slice(without_mark(body)) {
        Ok(Value::Object(body)) => {
            let declared = fields.map(|fields| declared(&body, fields)).unwrap_or_default();
            if declared.code.is_some() || !declared.texts.is_empty() {
                return declared;
            }
            Said { trace: declared.trace, ..common(&body, hidden) }
        }
        // A list of texts alone says nothing of what they are.
        Ok(Value::Array(list)) if list.iter().all(Value::is_object) => {
            Said { texts: entries(&list, hidden), ..Said::default() }
        }
        _ => Said::default(),
    };
    said.texts.retain(|text| !text.is_empty());
    said
}

fn declared(body: &Map<String, Value>, fields: &ErrorFields) -> Said {
    let text = |field: Option<&str>| field.and_then(|field| body.get(field)?.as_str()).map(str::to_owned);
    Said { code: text(fields.code), texts: text(Some(fields.message)).into_iter().collect(), trace: text(fields.trace) }
}

/// RFC 9457, `FastAPI`, and what most others have: `message`, `error`, `errors`.
fn common(body: &Map<String, Value>, hidden: &[&str]) -> Said {
    let get = |name: &str| body.get(name).filter(|_| !hidden.contains(&name));
    let mut texts: Vec<String> = Vec::new();
    let mut code = get("code").and_then(scalar);
    // Of a problem with one field, the body itself is the entry.
    if ["field", "loc", "param", "pointer", "property"].iter().any(|name| is_about_secret(get(name), hidden)) {
        return Said { code, ..Said::default() };
    }
    for name in ["title", "message", "msg", "error_description", "error_message", "errorMessage", "exception_message"] {
        match get(name) {
            Some(Value::String(text)) => texts.push(text.clone()),
            Some(Value::Array(list)) => texts.extend(entries(list, hidden)),
            _ => {}
        }
    }
    for name in ["detail", "error", "errors", "exception_detail"].into_iter().chain(PROBLEMS) {
        match get(name) {
            Some(Value::String(text)) if name != "error" => texts.push(text.clone()),
            // Beside a text, it is a code.
            Some(Value::String(text)) if texts.is_empty() || code.is_some() => texts.push(text.clone()),
            Some(Value::String(text)) => code = Some(text.clone()),
            Some(Value::Array(list)) => texts.extend(entries(list, hidden)),
            Some(Value::Object(object)) if name == "errors" || PROBLEMS.contains(&name) => {
                texts.extend(by_field(object, hidden));
            }
            Some(Value::Object(object)) => {
                if !PLACES.iter().any(|name| is_about_secret(object.get(*name), hidden)) {
                    texts.extend(words(object, hidden).map(str::to_owned));
                }
                if let Some(Value::Array(list)) = object.get("details") {
                    texts.extend(entries(list, hidden));
                }
                code = code.or_else(|| ["code", "type", "status"].iter().find_map(|name| scalar(object.get(*name)?)));
            }
            _ => {}
        }
    }
    let mut known = Vec::new();
    texts.retain(|text| {
        !known.contains(text) && {
            known.push(text.clone());
            true
        }
    });
    Said { code, texts, trace: None }
}

/// The entries of a list of problems.
fn entries(list: &[Value], hidden: &[&str]) -> Vec<String> {
    let mut texts: Vec<_> = list.iter().take(MOST).filter_map(|item| entry(item, hidden)).collect();
    if list.len() > MOST {
        texts.push("…".to_owned());
    }
    texts
}

fn entry(item: &Value, hidden: &[&str]) -> Option<String> {
    let object = match item {
        Value::String(text) => return Some(text.clone()),
        Value::Object(object) => object,
        _ => return None,
    };
    let text = words(object, hidden);
    let place = PLACES.iter().find_map(|name| Place::of(object.get(*name)?));
    let is_secret = PLACES.iter().any(|name| is_about_secret(object.get(*name), hidden));
    match (place, text) {
        (Some(place), text) => Some(place.about(text.filter(|_| !is_secret).unwrap_or_default(), hidden)),
        (None, Some(text)) => Some(text.to_owned()),
        (None, None) => scalar(object.get("code").or_else(|| object.get("type"))?),
    }
}

/// `{"name": ["is too short"]}`
fn by_field(object: &Map<String, Value>, hidden: &[&str]) -> Vec<String> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(list) => list.first().and_then(|item| entry(item, hidden)),
        _ => None,
    };
    let told = |(key, value): (&String, &Value)| Place::of_key(key).about(&text(value).unwrap_or_default(), hidden);
    object.iter().take(MOST).map(told).collect()
}

fn words<'v>(object: &'v Map<String, Value>, hidden: &[&str]) -> Option<&'v str> {
    let names = ["msg", "message", "detail", "title", "description", "error", "reason"];
    names.iter().filter(|name| !hidden.contains(name)).find_map(|name| object.get(*name)?.as_str())
}

/// Whether what is said of this member may repeat what nobody may see.
fn is_about_secret(place: Option<&Value>, hidden: &[&str]) -> bool {
    place.and_then(Place::of).is_some_and(|place| place.is_secret(hidden))
}

/// Where a problem is.
struct Place {
    /// As it is told: names and indices.
    shown: String,
    /// As the server says it, which may be a key in somebody's data.
    said: String,
}

impl Place {
    fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Array(steps) if !steps.is_empty() => {
                let said = steps.iter().map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned));
                let shown = steps.iter().map(step).collect::<Vec<_>>().join(".");
                Some(Self { shown, said: said.collect::<Vec<_>>().join(".") })
            }
            Value::String(text) if !text.is_empty() => Some(Self::of_text(text)),
            // JSON:API
            Value::Object(source) => Self::of(source.get("pointer").or_else(|| source.get("parameter"))?),
            _ => None,
        }
    }

    fn of_text(text: &str) -> Self {
        let steps = text.trim_start_matches(['/', '#', '$', '.']).split(['/', '.']);
        Self { shown: steps.map(name).collect::<Vec<_>>().join("."), said: text.to_owned() }
    }

    /// A key of an object: where one part of it is no name, all of it may be data.
    fn of_key(key: &str) -> Self {
        let place = Self::of_text(key);
        let is_data = place.shown.split('.').any(|part| part == "*");
        Self { shown: if is_data { "*".to_owned() } else { place.shown }, ..place }
    }

    /// What is said about it, unless the text may repeat what nobody may see.
    fn about(&self, text: &str, hidden: &[&str]) -> String {
        let shown = &self.shown;
        if text.is_empty() || self.is_secret(hidden) { format!("{shown}: …") } else { format!("{shown}: {text}") }
    }

    fn is_secret(&self, hidden: &[&str]) -> bool {
        let all = letters(&self.said);
        let parts = self.said.split(['.', '/', '[', ']', '\'', '"']).map(letters);
        SENSITIVE_LETTERS.iter().any(|word| all.contains(word))
            || parts.filter(|part| !part.is_empty()).any(|part| hidden.iter().any(|name| letters(name) == part))
            || words_of(&self.said).iter().any(|word| SENSITIVE_WORDS.contains(&word.as_str()))
    }
}

/// Letters and digits alone, in lower case: servers write names in several ways.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// The words of a name in lower case: `accessToken` and `access_token` have `token`, `tokenizer` has not.
fn words_of(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in text.chars() {
        if !letter.is_alphanumeric() || letter.is_uppercase() && before.is_lowercase() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    words
}

fn step(value: &Value) -> String {
    match value {
        Value::String(text) => name(text),
        Value::Number(index) if index.as_u64().is_some_and(|index| index < 1_000) => index.to_string(),
        _ => "*".to_owned(),
    }
}

/// A name as programs have them; anything else, such as an address or a number, may be a key in somebody's data.
fn name(text: &str) -> String {
    let inner = |byte: u8| byte.is_ascii_alphanumeric() || b"_-[]".contains(&byte);
    let is_index = matches!(text.len(), 1 | 2) && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_name = text.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_')
        && text.len() <= LONGEST_NAME
        && text.bytes().filter(u8::is_ascii_digit).count() < 4
        && text.bytes().all(inner);
    if is_name || is_index { text.to_owned() } else { "*".to_owned() }
}

/// A code: a short text without blanks, or an integer.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.len() <= LONGEST_NAME && !text.contains(char::is_whitespace) => Some(text.clone()),
        Value::Number(number) if number.is_i64() => Some(number.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(body: &str) -> String {
        let Said { code, texts, .. } = read(body.as_bytes(), None);
        let code = code.map(|code| format!("[{code}] ")).unwrap_or_default();
        format!("{code}{}", texts.join("; "))
    }

    #[test]
    fn bodies_that_servers_have() {
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
                "[A] no; B",
            ),
            (r#"{"errors":["one","two"]}"#, "one; two"),
            (r#"{"errors":[{"field":"name","message":"is too long"}]}"#, "name: is too long"),
            (
                r#"{"errors":[{"source":{"pointer":"/data/name"},"title":"no","detail":"is taken"}]}"#,
                "data.name: is taken",
            ),
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
    fn what_is_said_of_sensitive_fields_is_left_out() {
        for name in ["password", "newPassword", "client_secret", "api-key", "refreshToken", "IBAN"] {
            let body = format!(r#"{{"detail":[{{"loc":["body","{name}"],"msg":"'hunter2' is too short"}}]}}"#);
            assert_eq!(said(&body), format!("body.{name}: …"));
            for errors in ["errors", "validation_errors", "fieldErrors"] {
                assert_eq!(said(&format!(r#"{{"{errors}":{{"{name}":["hunter2"]}}}}"#)), format!("{name}: …"));
            }
        }
        let fields = ErrorFields { message: "errorMessage", code: None, trace: None, hidden: &["detail", "owner"] };
        let body = br#"{"detail":"hunter2","errors":[{"field":"owner","message":"hunter2"}]}"#;
        assert_eq!(read(body, Some(&fields)).texts, ["owner: …"]);
    }

    #[test]
    fn fields_of_the_description_come_first() {
        let fields = ErrorFields { message: "why", code: Some("kind"), trace: Some("id"), hidden: &[] };
        let body = br#"{"why":"a","kind":"B","id":"c","message":"d"}"#;
        let said = read(body, Some(&fields));
        assert_eq!(
            (said.code.as_deref(), said.texts, said.trace.as_deref()),
            (Some("B"), vec!["a".to_owned()], Some("c"))
        );
        assert_eq!(read(br#"{"message":"d","id":"c"}"#, Some(&fields)).texts, ["d"]);
    }
}
