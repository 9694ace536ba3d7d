//! Calls of a case with expected request bytes and values, written by hand in `NAME.wire.yaml`.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::server::{Reply, Server};

/// A call with its expectations.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Group and operationId.
    #[serde(rename = "call")]
    operation: String,
    #[serde(default)]
    arguments: Map<String, Value>,
    /// The request: first line, headers, an empty line, the body.
    sends: Option<String>,
    #[serde(default)]
    answer: Answer,
    /// The result, encoded as JSON again; by default the body of the answer.
    yields: Option<Value>,
    /// A part of the error for an answer that does not decode.
    undecodable: Option<String>,
    /// A part of the error for a call that is not sent.
    refused: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
struct Answer {
    status: u16,
    content_type: Option<String>,
    body: String,
}

impl Default for Answer {
    fn default() -> Self {
        Self { status: 204, content_type: None, body: String::new() }
    }
}

/// The calls beside a case.
pub fn calls(case: &Path) -> Vec<Call> {
    let path = case.with_extension("wire.yaml");
    match fs::read_to_string(&path) {
        Ok(text) => serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        Err(_) => Vec::new(),
    }
}

/// Makes the calls by `run`, which gets a file with the plan and one for the facts. The result has the mismatches.
pub fn mismatches(calls: &[Call], folder: &Path, run: impl FnOnce(&Path, &Path)) -> Vec<String> {
    let replies = calls.iter().map(|call| Reply {
        status: call.answer.status,
        content_type: call.answer.content_type.clone(),
        body: call.answer.body.clone().into_bytes(),
    });
    let server = Server::start(replies.collect());
    let plan: Vec<Value> = calls
        .iter()
        .enumerate()
        .map(|(number, call)| {
            json!({
                "validator": server.url(),
                "operation": call.operation,
                "arguments": call.arguments,
                "prefer": format!("wire={number}"),
            })
        })
        .collect();
    let [plan_file, facts_file] = ["plan.json", "facts.json"].map(|name| folder.join(name));
    fs::write(&plan_file, Value::from(plan).to_string()).expect("writable");
    let _ = fs::remove_file(&facts_file);
    run(&plan_file, &facts_file);
    let facts = fs::read_to_string(&facts_file).expect("the calls were made");
    let facts: Vec<Value> = serde_json::from_str(&facts).expect("JSON");
    assert_eq!(facts.len(), calls.len());
    let problems = calls.iter().zip(&facts).enumerate();
    problems.flat_map(|(number, (call, fact))| call.problems(fact, &server.requests_of(number))).collect()
}

impl Call {
    fn problems(&self, fact: &Value, requests: &[String]) -> Vec<String> {
        let mut problems = Vec::new();
        let mut problem = |text: String| problems.push(format!("{} {}: {text}", self.operation, json!(self.arguments)));
        let found = |kind: &str| {
            let found = fact.get("problem").filter(|problem| problem["kind"] == kind)?;
            found["text"].as_str().map(str::to_owned)
        };
        if let Some(expected) = &self.refused {
            match found("unsent") {
                Some(text) if text.contains(expected) && requests.is_empty() => {}
                text => problem(format!("is not refused with `{expected}`: {text:?}, {requests:?}")),
            }
            return problems;
        }
        match requests {
            [request] => match &self.sends {
                Some(sends) if sends.trim_end() != request.trim_end() => {
                    problem(format!("must send\n{sends}\nbut sends\n{request}"));
                }
                _ => {}
            },
            _ => problem(format!("sends {} requests: {fact}", requests.len())),
        }
        match (&self.undecodable, &self.yields) {
            (Some(expected), _) => match found("undecodable") {
                Some(text) if text.contains(expected) => {}
                text => problem(format!("is not undecodable with `{expected}`: {text:?}")),
            },
            (None, Some(value)) if fact.get("yielded") != Some(value) => {
                problem(format!("must yield {value}: {fact}"));
            }
            (None, None) if fact.get("problem").is_some() => problem(fact["problem"].to_string()),
            _ => {}
        }
        problems
    }
}
