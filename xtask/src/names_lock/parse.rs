//! Parses the file. An unknown key is an error: it could be a lost name.

use std::collections::BTreeMap;

use anyhow::Result;
use generator::{CallNames, LockedAlias, LockedArgument, LockedGroup, LockedModel, LockedNames, LockedOperation};
use serde::Deserialize;

use crate::toml;

/// The version of the file's format.
pub const VERSION: i64 = 1;

/// Reads the text of the file, which messages call `file`.
pub fn parse(text: &str, file: &str) -> Result<LockedNames> {
    let file: File = toml::parse(text, file)?;
    Ok(LockedNames {
        package: file.package,
        groups: file.groups,
        credentials: file.credentials,
        variables: file.variables,
        operations: file.operations.into_iter().map(|(key, entry)| (key, operation(entry))).collect(),
        models: file.models,
    })
}

fn operation(operation: Operation) -> LockedOperation {
    let Operation { id, group, method, types, arguments: given, setters, outcomes, aliases } = operation;
    let arguments = |list: Vec<Argument>| list.into_iter().map(|Argument(argument)| argument).collect();
    LockedOperation {
        id,
        group,
        names: CallNames {
            method,
            operation_type: Some(types.operation_type),
            request: Some(types.request),
            output: types.output,
        },
        arguments: arguments(given),
        setters: arguments(setters),
        outcomes,
        aliases: aliases.into_iter().map(alias).collect(),
    }
}

fn alias(Alias { group, method, operation_type, request, output }: Alias) -> LockedAlias {
    LockedAlias { group, names: CallNames { method, operation_type, request, output } }
}

/// The format's version. It is read first, so that a newer format is named as such.
#[derive(Deserialize)]
#[serde(try_from = "i64")]
struct Version;

impl TryFrom<i64> for Version {
    type Error = String;

    fn try_from(version: i64) -> Result<Self, String> {
        if version == VERSION {
            Ok(Self)
        } else {
            Err(format!("the file has version {version}, and this program reads {VERSION}"))
        }
    }
}

type Texts = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "read for its errors")]
    version: Version,
    package: Option<String>,
    #[serde(default)]
    groups: BTreeMap<String, LockedGroup>,
    #[serde(default)]
    credentials: Texts,
    #[serde(default)]
    variables: Texts,
    #[serde(default)]
    operations: BTreeMap<String, Operation>,
    #[serde(default)]
    models: BTreeMap<String, LockedModel>,
}

// Written flat, unlike a `LockedOperation`: serde cannot both flatten a struct and refuse unknown fields.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Operation {
    id: Option<String>,
    group: String,
    method: String,
    types: Types,
    #[serde(default)]
    arguments: Vec<Argument>,
    #[serde(default)]
    setters: Vec<Argument>,
    #[serde(default)]
    outcomes: Texts,
    #[serde(default)]
    aliases: Vec<Alias>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Types {
    // The name of the key in earlier files.
    #[serde(alias = "marker")]
    operation_type: String,
    request: String,
    output: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Alias {
    group: String,
    method: String,
    #[serde(alias = "marker")]
    operation_type: Option<String>,
    request: Option<String>,
    output: Option<String>,
}

#[derive(Deserialize)]
#[serde(try_from = "Vec<String>")]
struct Argument(LockedArgument);

impl TryFrom<Vec<String>> for Argument {
    type Error = String;

    fn try_from(list: Vec<String>) -> Result<Self, String> {
        const LOCATIONS: [&str; 6] = ["path", "query", "header", "cookie", "body", "part"];
        match <[String; 3]>::try_from(list) {
            Ok([location, name, rust_name]) if LOCATIONS.contains(&location.as_str()) => {
                Ok(Self(LockedArgument { location, name, rust_name }))
            }
            _ => Err(format!("expected a location ({}), a name there and a name in Rust", LOCATIONS.join(", "))),
        }
    }
}
