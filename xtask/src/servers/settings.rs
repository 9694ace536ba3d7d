//! The settings of a server in `server.toml`.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde::{Deserialize, Deserializer, de};

use crate::toml::Text;

/// A server: its packages, commands and paths.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Its name in reports.
    pub title: Text,
    /// The language of its packages.
    pub runtime: Runtime,
    /// The packages without wheels, which are built from their sources.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Commands that run before the server, such as those that make its database.
    #[serde(default)]
    pub prepare: Vec<Words>,
    /// The command of the server.
    pub start: Words,
    /// The variables of its environment.
    #[serde(default)]
    pub environment: BTreeMap<String, String>,
    /// The path that answers with a success when the server is ready.
    pub ready: UrlPath,
    /// The timeout of the start.
    #[serde(rename = "seconds", default = "two_minutes", deserialize_with = "seconds")]
    pub startup_timeout: Duration,
    /// The path of the description.
    pub description: UrlPath,
    /// The path of the SDK's base URL.
    pub base: UrlPath,
    /// The variables that the job gets beside the base URL.
    #[serde(default)]
    pub job: BTreeMap<String, String>,
}

/// A language with its packages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Runtime {
    /// Python of this version, with `requirements.txt`.
    Python(Text),
    /// Node.js of this version or a later one, with `package-lock.json`.
    Node(u32),
}

fn two_minutes() -> Duration {
    Duration::from_secs(120)
}

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    match u64::deserialize(deserializer)? {
        seconds @ 1..=3_600 => Ok(Duration::from_secs(seconds)),
        _ => Err(de::Error::custom("the seconds are not between 1 and 3600")),
    }
}

/// A program with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Words(pub Vec<String>);

impl TryFrom<Vec<String>> for Words {
    type Error = &'static str;

    fn try_from(words: Vec<String>) -> Result<Self, Self::Error> {
        if words.is_empty() { Err("the command has no program") } else { Ok(Self(words)) }
    }
}

/// A path of the server. It names no host: everything happens on loopback.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct UrlPath(pub String);

impl TryFrom<String> for UrlPath {
    type Error = &'static str;

    fn try_from(path: String) -> Result<Self, Self::Error> {
        let is_path = path.starts_with('/') && !path.starts_with("//");
        if is_path { Ok(Self(path)) } else { Err("the path does not begin with one `/`") }
    }
}

/// The values of `{from}`, `{bin}`, `{data}` and `{port}` in commands and variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placeholders {
    /// The folder of `server.toml`.
    pub from: String,
    /// The folder of the installed programs.
    pub bin: String,
    /// The folder for the server's data, empty at the start.
    pub data: String,
    /// The port of the server.
    pub port: u16,
}

impl Placeholders {
    /// Fills the placeholders in a text. An unknown placeholder is an error.
    pub fn fill(&self, text: &str) -> Result<String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) =
                after.split_once('}').with_context(|| format!("`{text}` has a brace without its end"))?;
            filled.push_str(before);
            match name {
                "from" => filled.push_str(&self.from),
                "bin" => filled.push_str(&self.bin),
                "data" => filled.push_str(&self.data),
                "port" => filled.push_str(&self.port.to_string()),
                _ => bail!("`{text}` has {{{name}}}, which is not one of {{from}}, {{bin}}, {{data}} and {{port}}"),
            }
            rest = after;
        }
        Ok(filled + rest)
    }

    /// All words of a command.
    pub fn words(&self, words: &Words) -> Result<Vec<String>> {
        words.0.iter().map(|word| self.fill(word)).collect()
    }

    /// All variables.
    pub fn variables(&self, variables: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
        variables.iter().map(|(name, value)| Ok((name.clone(), self.fill(value)?))).collect()
    }
}
