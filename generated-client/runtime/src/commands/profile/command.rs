//! `profile`: lists, shows, makes and removes profiles.

use std::ffi::OsString;

use serde_json::Value;

use super::ask::{Ask, asked, from_input, on_terminal};
use super::document::{Document, Entry};
use super::parse::{Changes, Task, option_of, parse, schemes, variables};
use super::{Profiles, check_name, folder};
use crate::commands::client::variable;
use crate::commands::failure::Failure;
use crate::commands::io::Io;
use crate::commands::options::Settings;
use crate::commands::output::json::{self, JsonStyle};
use crate::commands::output::write_for_people;
use crate::commands::table::Commands;
use crate::description::{Description, Scheme};
use crate::types::Secret;

/// What is told where there is no home.
pub(super) const NO_FOLDER: &str = "there is no place for profiles, because the environment names no home folder";

/// Runs `profile` with the words after it.
pub(crate) fn run(commands: &'static Commands, words: Vec<OsString>, io: &mut Io<'_>) -> Result<(), Failure> {
    run_asking(commands, words, io, &mut |question| on_terminal(question))
}

/// Runs `profile` with this way to ask for credentials.
pub(super) fn run_asking(
    commands: &'static Commands,
    words: Vec<OsString>,
    io: &mut Io<'_>,
    ask: Ask<'_>,
) -> Result<(), Failure> {
    let hint = format!("help: `{} profile --help` explains profiles", commands.program);
    let usage = |problem: String| Failure::usage(format!("{problem}\n{hint}"));
    let task = parse(commands.description, words).map_err(usage)?;
    if task == Task::Help {
        return io.print_text(&help(commands));
    }
    let folder = folder(commands.program, io.env).ok_or_else(|| Failure::usage(NO_FOLDER))?;
    let profiles = Profiles::open(&folder, commands.program);
    match task {
        Task::Help => Ok(()),
        Task::List { is_json } => {
            let document = profiles.read().map_err(Failure::usage)?;
            let list: Vec<_> = document.entries().map(|(name, entry)| shown(&document, name, entry)).collect();
            if list.is_empty() && !is_json {
                io.note(&format!("`{} profile set NAME` makes a profile", commands.program));
            }
            print(&format!("[{}]", list.join(",")), is_json, io)
        }
        Task::Show { name, is_json } => {
            let document = profiles.read().map_err(Failure::usage)?;
            let entry = document.get(&name).ok_or_else(|| Failure::usage(document.unknown(&name)))?;
            print(&shown(&document, &name, entry), is_json, io)
        }
        Task::Set(changes) => set(commands.description, &profiles, &changes, io, ask),
        Task::Remove { name } => {
            let mut notes = Vec::new();
            let change = |document: &mut Document| {
                let entry = document.get(&name).ok_or_else(|| document.unknown(&name))?;
                for (scheme, store) in entry.credentials() {
                    match profiles.store(store) {
                        Ok(store) => store.remove(&name, scheme)?,
                        Err(problem) => notes.push(format!("{problem}; it stays there")),
                    }
                }
                document.remove(&name);
                Ok(())
            };
            profiles.change(change).map_err(Failure::usage)?;
            for note in &notes {
                io.note(note);
            }
            let all = if notes.is_empty() { ", with its credentials" } else { "" };
            io.note(&format!("the profile `{name}` is removed{all}"));
            Ok(())
        }
        Task::Use { name } => {
            let change = |document: &mut Document| {
                if let Some(name) = name.as_ref().filter(|name| document.get(name).is_none()) {
                    return Err(document.unknown(name));
                }
                document.set_default(name.as_deref());
                Ok(())
            };
            profiles.change(change).map_err(Failure::usage)?;
            io.note(&match name {
                Some(name) => format!("commands without `--profile` use `{name}` now"),
                None => "commands without `--profile` use no profile now".to_owned(),
            });
            Ok(())
        }
    }
}

/// Makes a profile, or changes one.
fn set(
    description: &'static Description,
    profiles: &Profiles,
    changes: &Changes,
    io: &mut Io<'_>,
    ask: Ask<'_>,
) -> Result<(), Failure> {
    let name = changes.name.as_str();
    check_name(name).map_err(Failure::usage)?;
    // Asked for before the lock is taken, since people take their time.
    let document = profiles.read().map_err(Failure::usage)?;
    let secrets = secrets(description, changes, document.get(name), io, ask)?;
    let (mut notes, mut is_default) = (Vec::new(), false);
    let change = |document: &mut Document| {
        let is_first = document.entries().next().is_none();
        document.set_base_url(name, changes.base_url.as_deref());
        for (variable, value) in &changes.variables {
            document.set_variable(name, variable, value);
        }
        for (scheme, secret) in &secrets {
            let place = keep(profiles, name, (scheme, secret), changes.avoids_keyring, &mut notes)?;
            let earlier = document.set_credential(name, scheme, place);
            if let Some(earlier) = earlier.filter(|earlier| earlier != place) {
                match profiles.store(&earlier) {
                    Ok(store) => store.remove(name, scheme)?,
                    Err(problem) => notes.push(format!("{problem}; the earlier one stays there")),
                }
            }
        }
        if is_first {
            is_default = true;
            document.set_default(Some(name));
        }
        Ok(())
    };
    profiles.change(change).map_err(Failure::usage)?;
    for note in &notes {
        io.note(note);
    }
    if is_default {
        io.note(&format!("commands without `--profile` use `{name}` now"));
    }
    Ok(())
}

/// The new credentials, by the keys of their schemes.
fn secrets(
    description: &'static Description,
    changes: &Changes,
    known: Option<Entry<'_>>,
    io: &mut Io<'_>,
    ask: Ask<'_>,
) -> Result<Vec<(&'static str, Secret)>, Failure> {
    if changes.keeps_credentials {
        return Ok(Vec::new());
    }
    let wanted = schemes(description).filter(|scheme| changes.credential.is_none_or(|key| scheme.key == key));
    let wanted: Vec<&'static Scheme> = wanted.collect();
    let [is_asked, ..] = io.terminals;
    let mut secrets = Vec::new();
    if is_asked {
        for scheme in wanted {
            let title = scheme.setter().replace('_', " ");
            let has_one = known.is_some_and(|entry| entry.credential(scheme.key).is_some());
            let secret = asked(scheme, &title, has_one, ask)?;
            secrets.extend(secret.map(|secret| (scheme.key, secret)));
        }
        return Ok(secrets);
    }
    match wanted.as_slice() {
        [] => {}
        [scheme] => match from_input(scheme, io.stdin).map_err(Failure::usage)? {
            Some(secret) => secrets.push((scheme.key, secret)),
            None => io.note("the input is empty; no credential was set"),
        },
        several => {
            let names: Vec<_> = several.iter().map(|one| one.setter().replace('_', "-")).collect();
            let names = names.join(", ");
            let how = "`--credential` tells which of";
            return Err(Failure::usage(format!("{how} {names} the input is; `--no-credential` reads none")));
        }
    }
    Ok(secrets)
}

/// Keeps a credential, and yields the place.
pub(super) fn keep<'p>(
    profiles: &'p Profiles,
    name: &str,
    (scheme, secret): (&str, &Secret),
    avoids_keyring: bool,
    notes: &mut Vec<String>,
) -> Result<&'p str, String> {
    let mut problem = "there is no place for credentials".to_owned();
    for store in profiles.stores.iter().filter(|store| !avoids_keyring || store.name() == "file") {
        match store.set(name, scheme, secret) {
            Ok(()) => {
                notes.push(format!("the credential is in {}", store.title()));
                return Ok(store.name());
            }
            Err(error) => {
                notes.push(error.clone());
                problem = error;
            }
        }
    }
    Err(problem)
}

/// A profile as JSON, with the places of its credentials.
fn shown(document: &Document, name: &str, entry: Entry<'_>) -> String {
    let text = |text: &str| Value::from(text).to_string();
    let texts = |texts: Vec<(&str, &str)>| object(texts.into_iter().map(|(name, value)| (name, text(value))).collect());
    let is_default = document.default_name() == Some(name);
    let mut fields = vec![("name", text(name)), ("default", is_default.to_string())];
    fields.extend(entry.base_url().map(|url| ("base_url", text(url))));
    fields.extend([("variables", texts(entry.variables())), ("credentials", texts(entry.credentials()))]);
    object(fields)
}

/// An object of JSON with its fields in this order, whatever the features of the JSON library.
fn object(fields: Vec<(&str, String)>) -> String {
    let fields = fields.into_iter().map(|(name, value)| format!("{}:{value}", Value::from(name)));
    format!("{{{}}}", fields.collect::<Vec<_>>().join(","))
}

fn print(json: &str, is_json: bool, io: &mut Io<'_>) -> Result<(), Failure> {
    let stdout = io.terminal(&Settings::default()).stdout;
    if is_json {
        json::write(io.stdout, json, JsonStyle { is_pretty: true, colours: stdout.colours })?;
    } else {
        write_for_people(io.stdout, json, &stdout)?;
    }
    Ok(io.stdout.flush()?)
}

/// The help of `profile`.
pub(crate) fn help(commands: &Commands) -> String {
    let Commands { program, description, .. } = commands;
    let options: String =
        variables(description).iter().map(|variable| format!("    --{} VALUE\n", option_of(variable))).collect();
    let variables: Vec<_> = schemes(description).map(|scheme| variable(description, scheme)).collect();
    let instead = if variables.is_empty() { String::new() } else { format!(": {}", variables.join(", ")) };
    format!(
        "Profiles keep settings and credentials under a name.

  {program} profile list              Lists the profiles, without credentials
  {program} profile show NAME         Shows a profile, without credentials
  {program} profile set NAME          Makes a profile or changes it; asks for credentials, or takes one from the input
    --base-url URL
{options}    --credential NAME               Asks for this credential only
    --no-credential                 Leaves credentials as they are
    --no-keyring                    Keeps credentials in a file that only its owner may read
  {program} profile use NAME          Makes it the profile of commands without `--profile`; `--none` for no profile
  {program} profile remove NAME       Removes a profile and its credentials

`--profile NAME` or {}_PROFILE choose a profile for a command. The environment takes precedence{instead};
the address of a profile is not used if the environment names a server or a part of its address.
Empty values remove a setting. A script gives a credential as the input: `{program} profile set NAME < key.txt`.
",
        description.env_prefix
    )
}
