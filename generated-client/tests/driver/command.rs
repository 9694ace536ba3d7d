//! Calls by command line: the words for the arguments of a case, and the request that they send.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;
use serde_json::value::RawValue;

use super::Case;
use crate::generated::sdk::cli::{self, Run};
use crate::generated::sdk::codegen::{self, Command, CommandArgument, Put, Site};
use crate::support::{Recorded, Server};

/// Arguments by their names in Rust; as text, so that fields keep their order.
type Arguments = BTreeMap<String, Box<RawValue>>;

/// A case with its command.
pub struct Commanded {
    pub case: Case,
    pub group: &'static str,
    pub command: &'static Command,
}

/// The cases of all groups, each with its command.
pub fn commanded() -> Vec<Commanded> {
    let mut all = Vec::new();
    for (module, cases) in crate::generated::groups() {
        let name = module.trim_start_matches("r#").trim_matches('_').replace('_', "-");
        let is_named =
            |group: &&codegen::CommandGroup| group.name == name || group.name == format!("{name}-operations");
        let group = cli::table().groups.iter().find(is_named).unwrap_or_else(|| panic!("no group for {module}"));
        assert_eq!(group.operations.len(), cases.len(), "{module}");
        for (case, command) in cases.into_iter().zip(group.operations) {
            assert_eq!(command.id(), case.id, "{module}");
            all.push(Commanded { case, group: group.name, command });
        }
    }
    all
}

impl Commanded {
    /// Sends these arguments by command line: the required ones as words in order, or all as options.
    pub fn run(&self, arguments: &str, server: &Server, key: &str, by_option: bool) -> Run {
        let folder = Files::new(&format!("{}-{}-{by_option}", self.group, self.command.name));
        let mut words = vec![self.group.to_owned(), self.command.name.to_owned()];
        let mut positional = Vec::new();
        let mut values: Arguments = serde_json::from_str(arguments).expect("arguments are JSON");
        for argument in self.command.arguments {
            let Some(value) = self.take(argument, &mut values) else { continue };
            for text in texts(argument, &value, &folder) {
                // Words in order stand for one value each.
                if argument.required && !by_option && !matches!(argument.put, Put::Files(_)) {
                    positional.push(text);
                } else {
                    words.push(format!("--{}={text}", argument.name));
                }
            }
        }
        assert!(values.is_empty(), "{}: no options for {:?}", self.case.title(), values.keys());
        if !positional.is_empty() {
            words.push("--".to_owned());
        }
        words.extend(positional);
        let words = words.iter().map(String::as_str);
        let (names, rest): (Vec<_>, Vec<_>) = (words.clone().take(2).collect(), words.skip(2).collect());
        let words = [names, vec!["--retries=0", "--no-rate-limit"], rest].concat();
        let prefix = cli::table().description.env_prefix;
        let logins = crate::generated::credentials();
        let variables: Vec<(String, String)> = cli::table()
            .description
            .schemes
            .iter()
            .map(|scheme| {
                let is_login = logins.iter().any(|(name, is_login)| *name == scheme.key && *is_login);
                (format!("{prefix}_{}", scheme.env), if is_login { format!("user:{key}") } else { key.to_owned() })
            })
            .chain([(format!("{prefix}_BASE_URL"), server.url())])
            .collect();
        let variables: Vec<_> = variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        cli::run(words, &[], &variables)
    }

    /// The value of an argument, which cases call by its name in Rust.
    fn take(&self, argument: &CommandArgument, values: &mut Arguments) -> Option<Box<RawValue>> {
        let option = |name: &str| name.trim_start_matches("r#").trim_matches('_').replace('_', "-");
        let exact = values.keys().find(|name| option(name) == argument.name).cloned();
        // A name of the program's own options stands behind the site; the whole body is `body`.
        let behind = || values.keys().find(|name| argument.name.ends_with(&format!("-{}", option(name)))).cloned();
        let body = || {
            let others: Vec<_> = self.command.arguments.iter().map(|one| one.name).collect();
            values.keys().find(|name| !others.contains(&option(name).as_str())).cloned()
        };
        let name = if argument.site == Site::Body { exact.or_else(body) } else { exact.or_else(behind) };
        values.remove(&name?)
    }
}

/// The texts of a value on the command line.
fn texts(argument: &CommandArgument, json: &RawValue, folder: &Files) -> Vec<String> {
    let value: Value = serde_json::from_str(json.get()).expect("JSON");
    match (argument.put, &value) {
        (Put::Text(_), Value::String(text)) => vec![format!("@{}", folder.write("text", text.as_bytes()).display())],
        (Put::File(_), Value::String(base64)) => vec![folder.write("file", &bytes(base64)).display().to_string()],
        (Put::File(_) | Put::Files(_), file @ Value::Object(_)) => vec![folder.file(file)],
        (Put::Files(_), Value::Array(files)) => files.iter().map(|file| folder.file(file)).collect(),
        (Put::Json(_), Value::Null) if argument.site != Site::Body => Vec::new(),
        (Put::Json(_), Value::String(text)) if argument.site != Site::Body && argument.takes_text(cli::table()) => {
            vec![text.clone()]
        }
        _ => vec![json.get().to_owned()],
    }
}

fn bytes(base64: &str) -> Vec<u8> {
    let value: codegen::Decoded<super::InBase64, codegen::Bytes> =
        serde_json::from_value(Value::from(base64)).expect("base64");
    value.0.to_vec()
}

/// Files for one call, which are removed after it.
struct Files(PathBuf);

impl Files {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("commands-{}", std::process::id())).join(name);
        std::fs::create_dir_all(&folder).expect("a writable folder");
        Self(folder)
    }

    fn file(&self, file: &Value) -> String {
        let text = |key: &str| file.get(key).and_then(Value::as_str).unwrap_or_default();
        let path = self.write(text("file"), &bytes(text("base64"))).display().to_string();
        match text("type") {
            "" => path,
            media_type => format!("{path};type={media_type}"),
        }
    }

    fn write(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }
}

impl Drop for Files {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// What a request by command line has otherwise than that of the SDK. The boundaries of multipart bodies and the keys of
/// repetitions are random, and the order of query parameters and of fields is the caller's.
pub fn request_difference(expected: &Recorded, sent: &Recorded) -> Option<String> {
    let [one, other] = [expected, sent].map(comparable);
    (one != other).then(|| format!("{one:?}\n    but by command line {other:?}"))
}

fn comparable(request: &Recorded) -> (String, Vec<(String, String)>, String) {
    let boundary = request.header("content-type").and_then(|text| text.split("boundary=").nth(1));
    let fixed = |text: &str| match boundary {
        Some(boundary) if text.len() > boundary.len() => text.replace(boundary.trim_matches('"'), "boundary"),
        _ => text.to_owned(),
    };
    let kept = request.headers.iter().filter(|(name, _)| !["host", "content-length"].contains(&name.as_str()));
    let value = |value: &str| if is_random(value) { "random".to_owned() } else { fixed(value) };
    let mut headers: Vec<_> = kept.map(|(name, text)| (name.clone(), value(text))).collect();
    headers.sort();
    let (path, query) = request.target.split_once('?').unwrap_or((&request.target, ""));
    let mut pairs: Vec<_> = query.split('&').collect();
    pairs.sort_unstable();
    let body = request.text();
    // Numbers keep their digits as texts.
    let body = match serde_json::from_str::<Value>(&body) {
        Ok(value) if !body.contains('.') => value.to_string(),
        _ => fixed(&body),
    };
    (format!("{} {path}?{}", request.method, pairs.join("&")), headers, body)
}

/// Whether it looks like a UUID.
fn is_random(text: &str) -> bool {
    text.len() == 36 && text.split('-').map(str::len).eq([8, 4, 4, 4, 12])
}
