//! Values from texts of the command line, read by their schemas.

use std::path::Path;

use serde_json::Value;
use serde_json::value::RawValue;

use super::call::CallValue;
use super::io::Io;
use super::table::{CommandArgument, Commands, Put};
use crate::request_parts::Site;
use crate::types::{Upload, whole};
use crate::wire::verbatim;

/// As many references as are followed for the form of one value.
const MOST_REFERENCES: usize = 32;

/// What integers are called.
const WHOLE: &str = "a whole number";

/// The form of a value, as far as a text of the command line depends on it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum ValueForm {
    /// A text, which is taken as it is.
    Text,
    /// A number, in words.
    Number(&'static str),
    /// True or false.
    Boolean,
    /// A list of values with this schema.
    List(Value),
    /// An object, or one of several forms.
    Other,
}

impl ValueForm {
    /// The form that a schema describes.
    pub(crate) fn of(commands: &Commands, schema: &Value) -> Self {
        Self::within(commands, schema, MOST_REFERENCES)
    }

    fn within(commands: &Commands, schema: &Value, left: usize) -> Self {
        let Some(left) = left.checked_sub(1) else { return Self::Other };
        if let Some(found) = referred(commands, schema) {
            return Self::within(commands, &found, left);
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            let Some(arms) = schema.get(key).and_then(Value::as_array) else { continue };
            let mut arms = arms.iter().filter(|arm| arm.get("type").and_then(Value::as_str) != Some("null"));
            if let (Some(arm), None) = (arms.next(), arms.next()) {
                return Self::within(commands, arm, left);
            }
        }
        match types(schema).as_slice() {
            ["string"] => Self::Text,
            ["integer"] => Self::Number(WHOLE),
            ["number"] => Self::Number("a number"),
            ["boolean"] => Self::Boolean,
            ["array"] => Self::List(schema.get("items").cloned().unwrap_or_default()),
            [] => match schema.get("enum").or_else(|| schema.get("const")) {
                Some(Value::Array(values)) if values.iter().all(Value::is_string) => Self::Text,
                Some(Value::String(_)) => Self::Text,
                _ => Self::Other,
            },
            _ => Self::Other,
        }
    }
}

/// The schema that another one refers to.
pub(crate) fn referred(commands: &Commands, schema: &Value) -> Option<Value> {
    let name = schema.get("$ref")?.as_str()?.strip_prefix("#/$defs/")?;
    serde_json::from_str(commands.schema(&name.replace("~1", "/").replace("~0", "~"))?).ok()
}

/// The types of a schema but for null.
fn types(schema: &Value) -> Vec<&str> {
    let all = match schema.get("type") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    all.into_iter().filter(|name| *name != "null").collect()
}

/// A value from its texts; a list may have several. The error tells what is needed.
pub(crate) fn read(
    commands: &Commands,
    argument: &CommandArgument,
    texts: &[String],
    io: &mut Io<'_>,
) -> Result<CallValue, String> {
    let [first, more @ ..] = texts else { return Err("a value is needed".to_owned()) };
    match argument.put {
        Put::Files(_) => texts.iter().map(|path| file(path, io)).collect::<Result<_, _>>().map(CallValue::Files),
        _ if !more.is_empty() && !matches!(argument.put, Put::Json(_)) => Err("it was given twice".to_owned()),
        Put::File(_) => file(first, io).map(|file| CallValue::Files(vec![file])),
        Put::Text(_) => content(first, io).map(CallValue::Text),
        Put::Json(_) => json(commands, argument, texts, io).map(CallValue::Json),
    }
}

fn json(
    commands: &Commands,
    argument: &CommandArgument,
    texts: &[String],
    io: &mut Io<'_>,
) -> Result<Box<RawValue>, String> {
    let schema: Value = serde_json::from_str(argument.schema).unwrap_or_default();
    let form = ValueForm::of(commands, &schema);
    if argument.site == Site::Body {
        let [text] = texts else { return Err("it was given twice".to_owned()) };
        let is_content = text == "-" || text.starts_with('@');
        let content = content(text, io)?;
        // JSON of a file is JSON, whatever its form.
        return parsed(&content).or_else(|error| match form {
            ValueForm::Text if !is_content => Ok(quoted(&content)),
            _ => Err(error),
        });
    }
    match (form, texts) {
        (ValueForm::List(item), [one]) if !one.trim_start().starts_with('[') => {
            list(commands, &item, std::slice::from_ref(one))
        }
        (ValueForm::List(item), several @ [_, _, ..]) => list(commands, &item, several),
        (form, [one]) => from_text(&form, one),
        _ => Err("it was given twice".to_owned()),
    }
}

fn list(commands: &Commands, item: &Value, texts: &[String]) -> Result<Box<RawValue>, String> {
    let form = ValueForm::of(commands, item);
    let items = texts.iter().map(|text| from_text(&form, text)).collect::<Result<Vec<_>, _>>()?;
    let items: Vec<_> = items.iter().map(|item| item.get()).collect();
    parsed(&format!("[{}]", items.join(",")))
}

/// A value of this form from a text.
pub(crate) fn from_text(form: &ValueForm, text: &str) -> Result<Box<RawValue>, String> {
    let value = parsed(text.trim());
    let is = |test: fn(&str) -> bool| value.as_ref().is_ok_and(|value| value.get() == "null" || test(value.get()));
    match form {
        ValueForm::Text => Ok(quoted(text)),
        ValueForm::Number(WHOLE)
            if !is(|json| json.trim_start_matches('-').bytes().all(|byte| byte.is_ascii_digit())) =>
        {
            Err(format!("{WHOLE} is needed, in digits alone"))
        }
        ValueForm::Number(what)
            if !is(|json| json.starts_with(|first: char| first == '-' || first.is_ascii_digit())) =>
        {
            Err(format!("{what} is needed"))
        }
        ValueForm::Boolean if !is(|json| json == "true" || json == "false") => {
            Err("`true` or `false` is needed".to_owned())
        }
        ValueForm::List(_) if !is(|json| json.starts_with('[')) => Err("a list is needed, such as `[1, 2]`".to_owned()),
        // A text is one of the forms that there may be.
        ValueForm::Other => Ok(value.unwrap_or_else(|_| quoted(text))),
        _ => value,
    }
}

fn quoted(text: &str) -> Box<RawValue> {
    // A text can always be written.
    serde_json::value::to_raw_value(text).unwrap_or_default()
}

/// A JSON text. The error has its line and column, and nothing of it.
pub(crate) fn parsed(text: &str) -> Result<Box<RawValue>, String> {
    let text = text.trim_start_matches('\u{feff}').trim();
    serde_json::from_str(text).map_err(|error| format!("it is not JSON: {error}"))
}

/// A JSON text as a value that keeps its digits.
pub(crate) fn value(json: &RawValue) -> Result<Value, String> {
    verbatim::read(json.get()).map_err(|error| format!("it is not JSON: {error}"))
}

/// A text: `@FILE` is what the file has, `-` the input.
fn content(text: &str, io: &mut Io<'_>) -> Result<String, String> {
    let bytes = if text == "-" {
        input(io)?
    } else if let Some(path) = text.strip_prefix('@') {
        let bytes = std::fs::File::open(path).and_then(|mut file| whole(&mut file));
        bytes.map_err(|error| format!("the file `{path}` cannot be read: {error}"))?
    } else {
        return Ok(text.to_owned());
    };
    String::from_utf8(bytes).map_err(|_| "the file is not UTF-8".to_owned())
}

/// A file: a path, with or without `@` before it, or `-` for the input; after `;type=` its media type.
fn file(text: &str, io: &mut Io<'_>) -> Result<Upload, String> {
    let (path, media_type) = match text.split_once(";type=") {
        Some((path, media_type)) => (path, Some(media_type)),
        None => (text, None),
    };
    let upload = if path == "-" {
        Upload::bytes(input(io)?, "stdin")
    } else {
        let path = Path::new(path.strip_prefix('@').unwrap_or(path));
        if path.as_os_str().is_empty() {
            return Err("the name of the file is empty".to_owned());
        }
        if path.is_dir() {
            return Err(format!("`{}` is a folder", path.display()));
        }
        Upload::opened(path).map_err(|error| format!("the file cannot be read: {error}"))?
    };
    Ok(match media_type {
        Some(media_type) => upload.content_type(media_type),
        None => upload,
    })
}

fn input(io: &mut Io<'_>) -> Result<Vec<u8>, String> {
    whole(&mut io.stdin).map_err(|error| format!("the input cannot be read: {error}"))
}
