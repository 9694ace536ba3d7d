//! The words after `profile`.

use std::ffi::OsString;

use lexopt::Arg;

use crate::client::{ClientBuilder, variable_suffix};
use crate::commands::nearest::nearest;
use crate::description::{Description, Scheme, Variable};

/// What the words ask for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Task {
    Help,
    List { is_json: bool },
    Show { name: String, is_json: bool },
    Set(Changes),
    Remove { name: String },
    Use { name: Option<String> },
}

/// What `profile set` changes; everything else of the profile stays. An empty text removes what there was.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Changes {
    pub(super) name: String,
    pub(super) base_url: Option<String>,
    pub(super) variables: Vec<(&'static str, String)>,
    /// The security scheme to ask the credential of; `None` for all that the API has.
    pub(super) credential: Option<&'static str>,
    /// Whether credentials stay as they are.
    pub(super) keeps_credentials: bool,
    /// Whether credentials go to the file, although there is a keyring.
    pub(super) avoids_keyring: bool,
}

/// The name of a variable as an option.
pub(super) fn option_of(variable: &Variable) -> String {
    variable_suffix(variable.name).to_ascii_lowercase().replace('_', "-")
}

/// The security schemes with credentials that operations send.
pub(super) fn schemes(description: &'static Description) -> impl Iterator<Item = &'static Scheme> {
    description.schemes.iter().filter(|scheme| scheme.sent)
}

/// The variables of the default server.
pub(super) fn variables(description: &'static Description) -> &'static [Variable] {
    description.servers.first().map_or(&[], |server| server.variables)
}

/// Reads the words.
pub(super) fn parse(description: &'static Description, words: Vec<OsString>) -> Result<Task, String> {
    let mut parser = lexopt::Parser::from_args(words);
    let mut names = Vec::new();
    let (mut is_json, mut is_none, mut is_help) = (false, false, false);
    let mut changes = Changes::default();
    let mut options = Vec::new();
    while let Some(word) = parser.next().map_err(|error| error.to_string())? {
        match word {
            Arg::Value(value) => names.push(text(value)?),
            Arg::Short('h') | Arg::Long("help") => is_help = true,
            Arg::Short(sign) => return Err(format!("there is no option `-{sign}`")),
            Arg::Long("json") => is_json = true,
            Arg::Long("none") => is_none = true,
            Arg::Long(name) => {
                let name = name.to_owned();
                set(description, &name, &mut parser, &mut changes)?;
                options.push(name);
            }
        }
    }
    let mut names = names.into_iter();
    let task = names.next().unwrap_or_default();
    let name = names.next();
    if names.next().is_some() {
        return Err("there is a word too many".to_owned());
    }
    if is_help {
        return Ok(Task::Help);
    }
    if task != "set"
        && let Some(option) = options.first()
    {
        return Err(format!("`--{option}` is for `profile set`"));
    }
    let needed = || name.clone().ok_or_else(|| format!("`profile {task}` needs the name of a profile"));
    match task.as_str() {
        "" => Ok(Task::Help),
        "list" if name.is_none() => Ok(Task::List { is_json }),
        "list" => Err("`profile list` takes no name; `profile show` does".to_owned()),
        "show" => Ok(Task::Show { name: needed()?, is_json }),
        "set" => Ok(Task::Set(Changes { name: needed()?, ..changes })),
        "remove" => Ok(Task::Remove { name: needed()? }),
        "use" if is_none && name.is_some() => Err("`--none` stands in place of a name".to_owned()),
        "use" if is_none => Ok(Task::Use { name: None }),
        "use" => Ok(Task::Use { name: Some(needed()?) }),
        other => {
            let near = nearest(other, ["list", "show", "set", "remove", "use"]);
            let hint = near.map(|near| format!("; is it `{near}`?")).unwrap_or_default();
            Err(format!("there is no command `profile {other}`{hint}"))
        }
    }
}

/// Reads an option of `profile set`.
fn set(
    description: &'static Description,
    name: &str,
    parser: &mut lexopt::Parser,
    changes: &mut Changes,
) -> Result<(), String> {
    let mut value = || parser.value().map_err(|_| format!("`--{name}` needs a value")).and_then(text);
    match name {
        "no-keyring" => changes.avoids_keyring = true,
        "no-credential" => changes.keeps_credentials = true,
        "credential" => changes.credential = Some(scheme(description, &value()?)?),
        "base-url" => {
            let url = value()?;
            if !url.is_empty() {
                let _ = ClientBuilder::new(description).base_url(&url).map_err(|error| error.to_string())?;
                if !["https:", "http:"]
                    .iter()
                    .any(|scheme| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
                {
                    return Err("`--base-url`: the URL begins with `https://`, or with `http://`".to_owned());
                }
            }
            changes.base_url = Some(url);
        }
        _ => {
            let variables = variables(description);
            let Some(variable) = variables.iter().find(|variable| option_of(variable) == name) else {
                let known: Vec<_> = variables.iter().map(option_of).collect();
                let fixed = ["base-url", "credential", "no-credential", "no-keyring"];
                let near = nearest(name, known.iter().map(String::as_str).chain(fixed));
                let hint = near.map(|near| format!("; is it `--{near}`?")).unwrap_or_default();
                return Err(format!("there is no option `--{name}`{hint}"));
            };
            let value = value()?;
            if !value.is_empty() && !variable.allowed.is_empty() && !variable.allowed.contains(&value.as_str()) {
                return Err(format!("`--{name}` is one of {}", variable.allowed.join(", ")));
            }
            changes.variables.push((variable.name, value));
        }
    }
    Ok(())
}

/// The key of a scheme, by it or by the name of the builder's setter.
fn scheme(description: &'static Description, name: &str) -> Result<&'static str, String> {
    let is_named = |scheme: &&Scheme| scheme.key == name || scheme.setter().replace('_', "-") == name.replace('_', "-");
    let found = schemes(description).find(is_named);
    found.map(|scheme| scheme.key).ok_or_else(|| {
        let known: Vec<_> = schemes(description).map(|scheme| scheme.setter().replace('_', "-")).collect();
        format!("`--credential` is one of {}", known.join(", "))
    })
}

fn text(word: OsString) -> Result<String, String> {
    word.into_string().map_err(|_| "the command line has a text that is not Unicode".to_owned())
}
