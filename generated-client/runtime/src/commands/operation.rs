//! The command of an operation: from its words to its answer.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::time::Duration;

use http::header::CONTENT_TYPE;
use serde_json::Value;

use super::call::{Call, CallValue};
use super::client::{Environment, builder, variable, with_stand_ins};
use super::failure::Failure;
use super::io::{Io, or_interrupted};
use super::options::{Settings, Shown};
use super::output::{file, json};
use super::parse::{Words, parse};
use super::print::Printer;
use super::request_text::{self, CurlBody};
use super::slices::{Slices, lacks_list, next_offset};
use super::table::{Command, CommandArgument, CommandGroup, Commands, Put};
use super::{help, list, profile, values};
use crate::client::{Client, ClientBuilder};
use crate::decode::Reply;
use crate::description::SchemeKind;
use crate::request_parts::Site;
use crate::wire::verbatim;

/// The size of the largest JSON body that is checked field by field; its tree takes many times the memory of the text.
const MOST_CHECKED: usize = 32 * 1024 * 1024;

/// What is said where a check refuses a value: descriptions can be wrong.
const FREE: &str = "help: `--no-validate` sends it as it is";

/// An operation with its words.
pub(crate) struct Invocation {
    pub(crate) commands: &'static Commands,
    pub(crate) group: &'static CommandGroup,
    pub(crate) command: &'static Command,
    pub(crate) words: Vec<OsString>,
}

impl Invocation {
    /// Runs it.
    pub(crate) async fn run(self, io: &mut Io<'_>) -> Result<(), Failure> {
        let Self { commands, group, command, words } = self;
        let usage = |problem: String| {
            Failure::usage(format!(
                "{problem}\nhelp: `{} help {} {}` explains the call",
                commands.program, group.name, command.name
            ))
        };
        let words = parse(commands, command, words).map_err(usage)?;
        let settings = &words.settings;
        io.is_quiet |= settings.quiet;
        if settings.help {
            let text = help::operation(commands, group, command, io.help_style(settings));
            return io.page(settings, &text);
        }
        let call = call(commands, command, &words, io).map_err(usage)?;
        check_settings(command, &words).map_err(usage)?;
        let profile = profile::selected(commands, settings.profile.as_deref(), io.env).map_err(Failure::usage)?;
        if settings.shown.is_none()
            && let Some(note) = profile::mixed(commands, settings.base_url.is_some(), profile.as_ref(), io.env)
        {
            io.note(&note);
        }
        let env = profile::with_profile(commands.description, profile.as_ref(), io.env);
        let builder = builder(commands, settings, &env)?;
        if let Some(shown) = settings.shown {
            return show(commands, &call, (builder, &env), (shown, settings), io).await;
        }
        let client = builder.build()?;
        let mut printer = Printer::new(settings, now(&client), io).map_err(usage)?;
        if let Some(fields) = command.slices.filter(|_| settings.of_slices().iter().any(|(_, is_set)| *is_set)) {
            return list::read(Slices::new(commands, call, fields), &client, settings, printer, io).await;
        }
        if command.stream.is_some() && (settings.stream || command.answer.is_none()) {
            printer.prefer_lines();
            return stream(call, &client, printer, io).await;
        }
        let reply = or_interrupted(call.send(&client), io).await??;
        // Who asks for another form gets what the API has for it.
        let is_free = settings.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("accept"));
        let checked = if is_free { Ok(()) } else { check_answer(commands, command, &reply) };
        if checked.is_err() && settings.output.is_some() {
            return checked;
        }
        let written = printer.answer(&reply, command.slices.map(|fields| fields.items), io);
        written.map_err(|failure| after_success(failure, &reply))?;
        let next = command.slices.filter(|_| checked.is_ok()).and_then(|fields| next_offset(&fields, &reply));
        if let Some(offset) = next {
            io.note(&format!("there is more: `{}` goes on, `--all` reads all slices", list::resume(&offset)));
        }
        checked
    }
}

/// A failure to write an answer, which is none of the call.
fn after_success(failure: Failure, reply: &Reply) -> Failure {
    match failure {
        Failure::Output(error) if error.kind() != ErrorKind::BrokenPipe => Failure::Answer(format!(
            "the call succeeded ({}), and its answer cannot be written: {error}",
            reply.status()
        )),
        failure => failure,
    }
}

/// An answer of another form than the description has is a failure, also where it can be shown.
fn check_answer(commands: &Commands, command: &Command, reply: &Reply) -> Result<(), Failure> {
    let body = reply.bytes();
    if command.answer.is_none() {
        return Ok(());
    }
    if body.is_empty() || json::checked(&body).is_ok() {
        return match command.slices.filter(|_| lacks_list(commands, command, reply)) {
            Some(fields) => Err(Failure::Answer(format!("the answer has no list `{}`", fields.items))),
            None => Ok(()),
        };
    }
    let media_type = reply.headers().get(CONTENT_TYPE).map(|value| String::from_utf8_lossy(value.as_bytes()));
    let media_type = media_type.map(|text| format!(" ({text})")).unwrap_or_default();
    Err(Failure::Answer(format!("the answer is not JSON{media_type}, as the description has it")))
}

/// The time by the client's clock.
fn now(client: &Client) -> Duration {
    client.settings().clock.elapsed()
}

/// Options that the operation has no use for are mistakes.
fn check_settings(command: &Command, words: &Words) -> Result<(), String> {
    let settings = &words.settings;
    let of_slices = settings.of_slices();
    for (name, is_set) in of_slices {
        if is_set && command.slices.is_none() {
            return Err(format!("`--{name}` is for operations that answer slice by slice, and this one does not"));
        }
    }
    let offset = command.slices.and_then(|fields| {
        command.arguments.iter().find(|one| one.site == Site::Query && one.wire_name == fields.parameter)
    });
    if let Some(offset) = offset.filter(|one| settings.resume.is_some() && !words.texts(one.name).is_empty()) {
        return Err(format!("`--resume` and `--{}` both say where the list begins", offset.name));
    }
    if settings.include && of_slices.iter().any(|(_, is_set)| *is_set) {
        return Err("`--include` is for a single answer, and this call reads several".to_owned());
    }
    if settings.stream && command.stream.is_none() {
        return Err("`--stream` is for operations that answer a stream, and this one does not".to_owned());
    }
    if let Some(media_type) = &settings.body_type
        && !command.body_types.contains(&media_type.as_str())
    {
        let known: Vec<_> = command.body_types.iter().map(|one| format!("`{one}`")).collect();
        return Err(if known.is_empty() {
            "`--body-type`: the body has no other media type".to_owned()
        } else {
            format!("`--body-type`: the other media types are {}", known.join(", "))
        });
    }
    Ok(())
}

/// The call with the values of the words.
fn call(commands: &Commands, command: &'static Command, words: &Words, io: &mut Io<'_>) -> Result<Call, String> {
    let mut call = Call::new(command);
    let settings = &words.settings;
    // That of a client does not bound the last attempt.
    call.options.attempt_timeout = settings.attempt_timeout;
    for argument in command.arguments {
        let texts = words.texts(argument.name);
        let fields: &[String] = if is_json_body(argument) { &settings.set } else { &[] };
        if texts.is_empty() && fields.is_empty() {
            continue;
        }
        let named = |problem: String| format!("`--{}`: {problem}", argument.name);
        let value = if fields.is_empty() {
            values::read(commands, argument, texts, io).map_err(named)?
        } else {
            let start =
                (!texts.is_empty()).then(|| values::read(commands, argument, texts, io)).transpose().map_err(named)?;
            with_fields(commands, argument, start, settings)?
        };
        let value = match value {
            CallValue::Json(json) if !settings.no_validate => {
                checked(commands, argument, &json, io).map_err(named)?;
                CallValue::Json(json)
            }
            value => value,
        };
        call.put(argument, value);
    }
    if !settings.set.is_empty() && !command.arguments.iter().any(is_json_body) {
        return Err("`--set` is for operations with a JSON body".to_owned());
    }
    if settings.body.is_some() {
        return Err("`--body` is for operations with a body of one piece".to_owned());
    }
    if settings.headers.iter().any(|(name, _)| is_credential(commands, name)) {
        io.note(&format!(
            "the history of the shell keeps the credential in `--header`; a variable such as {} or a profile does not",
            commands
                .description
                .schemes
                .first()
                .map_or_else(|| "of the environment".to_owned(), |one| variable(commands.description, one))
        ));
    }
    for (name, value) in &settings.headers {
        call.parts.set_header(name, value);
    }
    if let Some(media_type) = &settings.body_type {
        call.parts.body_as(media_type);
    }
    Ok(call)
}

/// Whether a header proves who calls.
fn is_credential(commands: &Commands, name: &str) -> bool {
    let schemes = commands.description.schemes.iter();
    let of_schemes =
        schemes.filter_map(|scheme| if let SchemeKind::Header(name) = scheme.kind { Some(name) } else { None });
    of_schemes.chain(["authorization", "cookie", "proxy-authorization"]).any(|known| known.eq_ignore_ascii_case(name))
}

fn is_json_body(argument: &CommandArgument) -> bool {
    argument.site == Site::Body && matches!(argument.put, Put::Json(_))
}

/// A body with fields set.
fn with_fields(
    commands: &Commands,
    argument: &CommandArgument,
    start: Option<CallValue>,
    settings: &Settings,
) -> Result<CallValue, String> {
    let schema: Value = serde_json::from_str(argument.schema).unwrap_or_default();
    let mut body = match start {
        Some(CallValue::Json(json)) => values::value(&json)?,
        _ => Value::Object(serde_json::Map::new()),
    };
    for assignment in &settings.set {
        let set = super::set::set(commands, &schema, &mut body, assignment, settings.no_validate);
        set.map_err(|problem| format!("`--set`: {problem}"))?;
    }
    verbatim::write(&body).map(CallValue::Json).map_err(|_| "`--set`: the body cannot be written".to_owned())
}

/// Checks a value against its schema, and tells on the way what may be wrong.
fn checked(
    commands: &Commands,
    argument: &CommandArgument,
    json: &serde_json::value::RawValue,
    io: &mut Io<'_>,
) -> Result<(), String> {
    if json.get().len() > MOST_CHECKED {
        io.note(&format!("`--{}` is too large to be checked before it is sent", argument.name));
        return Ok(());
    }
    let schema: Value = serde_json::from_str(argument.schema).unwrap_or_default();
    let findings = super::schema::check(commands, &schema, &values::value(json)?);
    let line = |finding: &super::schema::Finding| {
        let pointer = if finding.pointer.is_empty() { String::new() } else { format!("{}: ", finding.pointer) };
        format!("{pointer}{}", finding.words())
    };
    let (errors, warnings): (Vec<_>, Vec<_>) = findings.iter().partition(|one| one.is_error());
    for warning in warnings {
        io.note(&format!("`--{}`: {}", argument.name, line(warning)));
    }
    match errors.as_slice() {
        [] => Ok(()),
        [one] => Err(format!("{}\n{FREE}", line(one))),
        several => {
            Err(format!("{}\n{FREE}", several.iter().map(|one| format!("\n  {}", line(one))).collect::<String>()))
        }
    }
}

/// Shows the request in place of sending it.
async fn show(
    commands: &Commands,
    call: &Call,
    (builder, env): (ClientBuilder, Environment<'_>),
    (shown, settings): (Shown, &Settings),
    io: &mut Io<'_>,
) -> Result<(), Failure> {
    let (builder, stand_ins) = with_stand_ins(commands, env, builder);
    let request = request_text::whole(call, &builder.build()?).await?;
    // A file of that name can be an earlier answer; only a body that the command needs replaces it.
    if shown == Shown::Request {
        return io.print_text(&request_text::shown(&request, &stand_ins));
    }
    let path = settings.output.as_deref();
    if request_text::body_of_curl(&request) == CurlBody::File {
        io.note(&match path {
            Some(path) => {
                file::write(path, request.body())?;
                format!("the body is in the file `{path}`")
            }
            None => "the command reads the body from the file `body`, which `--output body` writes".to_owned(),
        });
    }
    for missing in stand_ins.iter().filter(|one| (io.env)(&one.variable).is_none_or(|value| value.is_empty())) {
        io.note(&format!("the command needs the variable `{}`, which is not set here", missing.variable));
    }
    for name in request_text::hidden(&request, &stand_ins) {
        io.note(&format!("the command has `***` in place of the value of `{name}`"));
    }
    let has_agent = settings.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("user-agent"));
    io.print_text(&request_text::curl(&request, &stand_ins, path.unwrap_or("body"), has_agent))
}

/// Shows the items of a stream as they come.
async fn stream(call: Call, client: &Client, mut printer: Printer, io: &mut Io<'_>) -> Result<(), Failure> {
    let Some(mut events) = call.events(client) else { return Ok(()) };
    loop {
        match or_interrupted(events.try_next(), io).await {
            Ok(Ok(Some(item))) => printer.event(&item, io)?,
            Ok(Ok(None)) => return printer.finish(io),
            Ok(Err(error)) => {
                printer.finish(io)?;
                return Err(error.into());
            }
            // Ctrl-C is how a stream without an end is left.
            Err(interrupted) => {
                printer.finish(io)?;
                return Err(interrupted);
            }
        }
    }
}
