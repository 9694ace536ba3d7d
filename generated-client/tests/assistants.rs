//! The operations as tools, used by the official client of the protocol. `cargo xtask assistants` starts it.
#![cfg(all(feature = "all-tags", feature = "mcp"))]

mod support;

use std::collections::BTreeMap;
use std::env;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

use generated_client::cli;
use serde_json::json;

use crate::support::{Answer, Server};

const SECRET: &str = "key-that-no-answer-has";
const PROGRAM: &str = env!("CARGO_BIN_EXE_perfectgym");

/// A process that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Runs the script `ASSISTANT_SCRIPT` with Node.js.
#[test]
#[ignore = "`cargo xtask assistants` runs it: it needs Node.js and a client of the protocol"]
fn assistants() {
    let script =
        env::var_os("ASSISTANT_SCRIPT").expect("ASSISTANT_SCRIPT names a script; `cargo xtask assistants` sets it");
    let table = cli::table();
    let all = || table.groups.iter().flat_map(|group| group.operations.iter().map(move |one| (group.name, *one)));
    let is_free =
        |arguments: &[_]| arguments.iter().all(|one: &generated_client::codegen::CommandArgument| !one.required);
    let (group, read) =
        all().find(|(_, one)| one.slices.is_some() && is_free(one.arguments)).expect("a list without required values");
    let slices = read.slices.expect("it has slices");
    let (other, write) = all().find(|(_, one)| one.arguments.iter().any(|one| one.name == "body")).expect("a body");
    let items: Vec<_> = (0..1_000).map(|id| json!({"id": id})).collect();
    let answer = json!({slices.items: items});
    let server = Server::start([Answer::json(200, &answer.to_string()), Answer::json(404, "{}")]);
    let prefix = table.description.env_prefix;
    let mut variables: BTreeMap<_, _> =
        table.description.schemes.iter().map(|one| (format!("{prefix}_{}", one.env), SECRET.to_owned())).collect();
    variables.insert(format!("{prefix}_BASE_URL"), server.url());
    let mut serving = Command::new(PROGRAM);
    serving.args(["mcp", "--listen", "127.0.0.1:0"]).envs(&variables).stderr(Stdio::piped());
    let mut serving = Running(serving.spawn().expect("a server"));
    let mut line = String::new();
    BufReader::new(serving.0.stderr.take().expect("errors")).read_line(&mut line).expect("a line");
    let (_, url) = line.trim().split_once(" on ").unwrap_or_else(|| panic!("no address: {line}"));
    let output = Command::new("node")
        .arg(script)
        .envs([("PROGRAM", PROGRAM), ("SECRET", SECRET), ("URL", url)])
        .env("READ", format!("{group}.{}", read.name))
        .env("WRITE", format!("{other}.{}", write.name))
        .env("ENVIRONMENT", serde_json::to_string(&variables).expect("JSON"))
        .output()
        .expect("Node.js");
    print!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // The list, and the failure: going on with an answer calls nothing, and the write was refused.
    assert_eq!(server.requests().len(), 2);
}
