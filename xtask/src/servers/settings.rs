//! What `server.toml` says of a server.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use toml_edit::{DocumentMut, Value};

use crate::section::Section;

/// How long a server may take to be ready, unless its settings say otherwise.
const PATIENCE: i64 = 120;

/// A server: how it is installed, started and asked for its description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// What reports call it.
    pub title: String,
    /// What its packages are made for.
    pub runtime: Runtime,
    /// The packages that there are no wheels of, which are built from their sources.
    pub sources: Vec<String>,
    /// Commands that run before the server, such as those that make its database.
    pub prepare: Vec<Vec<String>>,
    /// The command of the server.
    pub start: Vec<String>,
    /// The variables of its environment.
    pub environment: BTreeMap<String, String>,
    /// The path that answers with a success as soon as the server serves.
    pub ready: String,
    /// How long that may take.
    pub patience: Duration,
    /// The path of the description.
    pub description: String,
    /// The path of the SDK's base URL.
    pub base: String,
    /// The variables that the job gets beside the base URL.
    pub job: BTreeMap<String, String>,
}

/// A language with its packages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Runtime {
    /// Python of this version, with `requirements.txt`.
    Python(String),
    /// Node.js of this version or a later one, with `package-lock.json`.
    Node(u32),
}

impl Settings {
    /// Reads the text of `server.toml`.
    pub fn parse(text: &str) -> Result<Self> {
        let document: DocumentMut = text.parse().context("it is not TOML")?;
        let section = Section::root(document.as_table());
        section.allow(&[
            "title",
            "python",
            "node",
            "sources",
            "prepare",
            "start",
            "environment",
            "ready",
            "seconds",
            "description",
            "base",
            "job",
        ])?;
        let start = section.list("start", word)?;
        if start.is_empty() {
            bail!("`start` has no command");
        }
        Ok(Self {
            title: section.needed("title")?,
            runtime: runtime(&section)?,
            sources: section.list("sources", word)?,
            prepare: section.list("prepare", command)?,
            start,
            environment: section.texts("environment")?,
            ready: path(&section, "ready")?,
            patience: patience(&section)?,
            description: path(&section, "description")?,
            base: path(&section, "base")?,
            job: section.texts("job")?,
        })
    }
}

fn runtime(section: &Section<'_>) -> Result<Runtime> {
    match (section.words("python")?, section.words("node")?) {
        (Some(version), None) => Ok(Runtime::Python(version)),
        (None, Some(version)) => {
            let version = version.parse().with_context(|| format!("`node` is no number: {version}"))?;
            Ok(Runtime::Node(version))
        }
        _ => bail!("either `python` or `node` must say a version"),
    }
}

fn patience(section: &Section<'_>) -> Result<Duration> {
    let seconds = match section.get("seconds") {
        Some(item) => item.as_integer().context("`seconds` is no whole number")?,
        None => PATIENCE,
    };
    let seconds = u64::try_from(seconds).ok().filter(|seconds| (1..=3_600).contains(seconds));
    Ok(Duration::from_secs(seconds.context("`seconds` is not between 1 and 3600")?))
}

/// A path of the server: everything happens on loopback, so nothing may name a host.
fn path(section: &Section<'_>, name: &str) -> Result<String> {
    let path = section.needed(name)?;
    if !path.starts_with('/') || path.starts_with("//") {
        bail!("`{name}` is no path that begins with `/`: {path}");
    }
    Ok(path)
}

fn command(value: &Value, place: &str) -> Result<Vec<String>> {
    let words = value.as_array().context("it is no command, which is a list of texts")?;
    if words.is_empty() {
        bail!("it is no command, since it has no program");
    }
    words.iter().map(|value| word(value, place)).collect()
}

fn word(value: &Value, _: &str) -> Result<String> {
    value.as_str().map(str::to_owned).context("it is no text")
}

/// What stands for `{bin}`, `{data}` and `{port}` in commands and variables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The folder of the installed programs.
    pub bin: String,
    /// The folder for the server's data, which is empty at the start.
    pub data: String,
    /// The port that the server listens on.
    pub port: u16,
}

impl Places {
    /// A text with everything in its place; an error where a name in braces stands for nothing.
    pub fn fill(&self, text: &str) -> Result<String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) =
                after.split_once('}').with_context(|| format!("`{text}` has a brace without its end"))?;
            filled.push_str(before);
            match name {
                "bin" => filled.push_str(&self.bin),
                "data" => filled.push_str(&self.data),
                "port" => filled.push_str(&self.port.to_string()),
                _ => bail!("`{text}` has {{{name}}}, which is not one of {{bin}}, {{data}} and {{port}}"),
            }
            rest = after;
        }
        Ok(filled + rest)
    }

    /// All words of a command.
    pub fn words(&self, words: &[String]) -> Result<Vec<String>> {
        words.iter().map(|word| self.fill(word)).collect()
    }

    /// All variables.
    pub fn variables(&self, variables: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>> {
        variables.iter().map(|(name, value)| Ok((name.clone(), self.fill(value)?))).collect()
    }
}
