//! The options of the server.

use std::ffi::OsString;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use lexopt::Arg;

use super::super::nearest::nearest;
use super::super::options::{self, OptionInfo};

/// The bytes of an answer, unless they are set.
const MAX_ANSWER: usize = 20_000;

/// The least that can be set.
const LEAST_ANSWER: usize = 1_000;

/// The options of the server alone.
const OPTIONS: &[OptionInfo] = &[
    OptionInfo {
        name: "tools",
        value: Some("GROUP,.."),
        help: "One tool for each operation of these groups, or of `all`; operations have their own names here, too",
    },
    OptionInfo { name: "allow-write", value: None, help: "Allows operations that change data" },
    OptionInfo {
        name: "allow",
        value: Some("PATTERN"),
        help: "Allows only operations that match, such as `GROUP.*`; may be repeated",
    },
    OptionInfo {
        name: "listen",
        value: Some("127.0.0.1:PORT"),
        help: "Serves HTTP on this machine in place of input and output",
    },
    OptionInfo {
        name: "max-answer",
        value: Some("BYTES"),
        help: "The size at which answers are cut; 20000 when omitted",
    },
    OptionInfo { name: "reveal", value: None, help: "Shows the values of sensitive fields" },
];

/// The options of the program that a server takes, too: those of its client.
const OF_CLIENT: [&str; 10] = [
    "profile",
    "base-url",
    "plain-http",
    "timeout",
    "attempt-timeout",
    "retries",
    "rate-limit",
    "no-rate-limit",
    "no-validate",
    "help",
];

/// What the options of the server say.
#[derive(Debug)]
pub(crate) struct Settings {
    /// Groups and operations that have tools of their own; `all` is every group.
    pub(crate) tools: Vec<String>,
    pub(crate) allow_write: bool,
    /// Patterns of the operations that are allowed; all are if there is none.
    pub(crate) allow: Vec<String>,
    /// The address for HTTP, on loopback.
    pub(crate) listen: Option<SocketAddr>,
    /// The size of answers.
    pub(crate) max_answer: usize,
    /// Whether sensitive fields are shown.
    pub(crate) reveal: bool,
    /// What the options of the program say, for the client.
    pub(crate) client: options::Settings,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            tools: Vec::new(),
            allow_write: false,
            allow: Vec::new(),
            listen: None,
            max_answer: MAX_ANSWER,
            reveal: false,
            client: options::Settings::default(),
        }
    }
}

impl Settings {
    /// Reads the words behind `mcp`.
    pub(crate) fn parse(words: impl IntoIterator<Item = OsString>) -> Result<Self, String> {
        let mut settings = Self::default();
        let mut parser = lexopt::Parser::from_args(words);
        while let Some(word) = parser.next().map_err(|error| error.to_string())? {
            let name = match word {
                Arg::Long(name) => name.to_owned(),
                Arg::Short('h') => "help".to_owned(),
                Arg::Short(sign) => return Err(format!("there is no option `-{sign}`")),
                Arg::Value(_) => return Err("`mcp` has options only, and no values without one".to_owned()),
            };
            let option = known().find(|option| option.name == name).ok_or_else(|| {
                let hint = nearest(&name, known().map(|one| one.name)).map(|near| format!("; is it `--{near}`?"));
                format!("there is no option `--{name}`{}", hint.unwrap_or_default())
            })?;
            let value = match option.value {
                Some(_) => Some(text(&name, parser.value().map_err(|_| format!("`--{name}` needs a value"))?)?),
                None => None,
            };
            settings.set(option, value).map_err(|problem| format!("`--{name}`: {problem}"))?;
        }
        Ok(settings)
    }

    fn set(&mut self, option: &'static OptionInfo, value: Option<String>) -> Result<(), String> {
        let text = value.clone().unwrap_or_default();
        match option.name {
            "tools" => {
                let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
                self.tools.extend(names.map(str::to_owned));
                if self.tools.is_empty() {
                    return Err("names of groups or operations are needed, or `all`".to_owned());
                }
            }
            "allow-write" => self.allow_write = true,
            "allow" => self.allow.push(text),
            "listen" => self.listen = Some(address(&text)?),
            "max-answer" => match text.parse() {
                Ok(bytes) if bytes >= LEAST_ANSWER => self.max_answer = bytes,
                _ => return Err(format!("a number of bytes is needed, {LEAST_ANSWER} or more")),
            },
            "reveal" => self.reveal = true,
            _ => self.client.set(option, value)?,
        }
        Ok(())
    }
}

/// The options of the server, and those of its client.
pub(crate) fn known() -> impl Iterator<Item = &'static OptionInfo> {
    OPTIONS.iter().chain(options::OPTIONS.iter().filter(|option| OF_CLIENT.contains(&option.name)))
}

fn text(name: &str, value: OsString) -> Result<String, String> {
    value.into_string().map_err(|_| format!("the value of `--{name}` is not Unicode"))
}

/// An address on loopback: others could use the program's credentials, which the server does not ask anybody for.
fn address(text: &str) -> Result<SocketAddr, String> {
    let on = |port: &str| port.parse().ok().map(|port| SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), port));
    let named = text.strip_prefix("localhost:").and_then(on);
    match named.or_else(|| text.parse().ok()).or_else(|| on(text)) {
        Some(address) if address.ip().is_loopback() => Ok(address),
        Some(_) => {
            Err("only this machine may call the server: the address is `127.0.0.1:PORT` or `[::1]:PORT`".to_owned())
        }
        None => Err("an address such as `127.0.0.1:8080` is needed".to_owned()),
    }
}
