//! Calls from the arguments of tools.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rmcp::model::Tool;
use serde_json::{Map, Value};

use super::super::call::{Call, CallValue};
use super::super::nearest::nearest;
use super::super::schema::{Finding, check, number_text};
use super::super::table::{Command, CommandArgument, Commands, Put};
use super::tools::schema;
use crate::request_parts::Site;
use crate::types::Upload;
use crate::wire::pointer::escaped;
use crate::wire::verbatim;

/// As many wrong names are looked at.
const MOST: usize = 20;

/// A call, and what may be wrong with its arguments.
pub(super) struct Prepared {
    pub(super) call: Call,
    pub(super) notes: Vec<String>,
}

/// The call with these arguments. The errors say what is wrong with them, and where. Without checks, what a schema does not allow
/// is a note.
pub(super) fn prepare(
    commands: &Commands,
    command: &'static Command,
    arguments: &Map<String, Value>,
    no_validate: bool,
) -> Result<Prepared, Vec<String>> {
    let mut call = Call::new(command);
    let (mut problems, mut notes) = (Vec::new(), Vec::new());
    for name in arguments.keys().filter(|name| argument(command, name).is_none()) {
        if problems.len() > MOST {
            break;
        }
        let near = nearest(name, command.arguments.iter().map(|argument| argument.name));
        let hint = near.map(|near| format!("; is it `{near}`?")).unwrap_or_default();
        problems.push(format!("/{}: the operation has no such argument{hint}", escaped(name)));
    }
    for argument in command.arguments {
        let given = arguments.get(argument.name).or_else(|| {
            let other = arguments.get(argument.wire_name)?;
            self::argument(command, argument.wire_name).filter(|found| found.name == argument.name).map(|_| other)
        });
        let Some(given) = given else {
            if argument.required {
                problems.push(format!("/{}: the argument is missing", escaped(argument.name)));
            }
            continue;
        };
        // Texts and files have no other form.
        let is_free = no_validate && matches!(argument.put, Put::Json(_));
        for finding in check(commands, &schema(argument), given) {
            let list = if finding.is_error() && !is_free { &mut problems } else { &mut notes };
            list.push(line(argument, &finding));
        }
        if problems.is_empty() {
            match value(argument, given) {
                Ok(value) => call.put(argument, value),
                Err(problem) => problems.push(format!("/{}: {problem}", escaped(argument.name))),
            }
        }
    }
    if problems.is_empty() { Ok(Prepared { call, notes }) } else { Err(problems) }
}

/// What is wrong with the arguments of a tool for all operations.
pub(super) fn of_tool(commands: &Commands, tool: &Tool, arguments: &Map<String, Value>) -> Vec<String> {
    let schema = Value::Object((*tool.input_schema).clone());
    let given = arguments.iter().filter(|(_, value)| !value.is_null());
    let given = Value::Object(given.map(|(name, value)| (name.clone(), value.clone())).collect());
    let findings = check(commands, &schema, &given);
    let line = |finding: &Finding| format!("{}: {}", finding.pointer, finding.words());
    findings.iter().filter(|finding| finding.is_error()).map(line).collect()
}

/// The argument of this name: its own, or that on the wire, if no other has it.
fn argument(command: &'static Command, name: &str) -> Option<&'static CommandArgument> {
    let own = command.arguments.iter().find(|argument| argument.name == name);
    own.or_else(|| {
        let mut same = command.arguments.iter().filter(|argument| argument.wire_name == name && !name.is_empty());
        same.next().filter(|_| same.next().is_none())
    })
}

fn line(argument: &CommandArgument, finding: &Finding) -> String {
    format!("/{}{}: {}", escaped(argument.name), finding.pointer, finding.words())
}

/// A value whose kind was checked.
fn value(argument: &CommandArgument, given: &Value) -> Result<CallValue, String> {
    match argument.put {
        Put::Json(_) => verbatim::write(&whole(argument, given))
            .map(CallValue::Json)
            .map_err(|_| "the value cannot be sent".to_owned()),
        Put::Text(_) => Ok(CallValue::Text(given.as_str().unwrap_or_default().to_owned())),
        Put::File(_) => file(given).map(|file| CallValue::Files(vec![file])),
        Put::Files(_) => {
            let files = given.as_array().into_iter().flatten().map(file).collect::<Result<_, _>>()?;
            Ok(CallValue::Files(files))
        }
    }
}

/// A whole number of a parameter without its fraction, which some programs write: `7.0`.
fn whole<'v>(argument: &CommandArgument, given: &'v Value) -> Cow<'v, Value> {
    match whole_number(given).filter(|_| argument.site != Site::Body) {
        Some(number) => Cow::Owned(number.into()),
        None => Cow::Borrowed(given),
    }
}

/// The whole number of 64 bits that a value is, in whatever form it is written: `7`, `7.0`, `7e0`.
pub(super) fn whole_number(given: &Value) -> Option<i64> {
    let text = number_text(given)?;
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
    let (digits, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let fraction = fraction.trim_end_matches('0');
    let zeros = exponent.parse::<usize>().ok()?.checked_sub(fraction.len()).filter(|zeros| *zeros < 20)?;
    format!("{digits}{fraction}{}", "0".repeat(zeros)).parse().ok()
}

fn file(given: &Value) -> Result<Upload, String> {
    let text = |name: &str| given.get(name).and_then(Value::as_str);
    let bytes = match (text("text"), text("base64")) {
        (Some(text), None) => text.as_bytes().to_vec(),
        (None, Some(text)) => STANDARD.decode(text.trim()).map_err(|_| "`base64` has no base64")?,
        _ => return Err("a file has either `text` or `base64`".to_owned()),
    };
    let upload = Upload::bytes(bytes, text("name").unwrap_or("file"));
    Ok(match text("contentType") {
        Some(media_type) => upload.content_type(media_type),
        None => upload,
    })
}
