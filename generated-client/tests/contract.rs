//! Every operation against a validator: an independent server that reads the same description, reports violations in
//! requests, and answers as the description declares. `cargo xtask contract` starts it and makes the plan of calls.
#![cfg(feature = "all-tags")]

#[path = "contract/comparisons.rs"]
mod comparisons;
mod driver;
#[rustfmt::skip]
mod generated;
#[path = "contract/plan.rs"]
mod plan;
mod support;
#[path = "contract/tap.rs"]
mod tap;
#[path = "contract/trial.rs"]
mod trial;

use std::collections::HashMap;
use std::env;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::{Value, json};

use crate::driver::{Answer, Case, Fields, Values, difference};
use crate::generated::sdk::transport::StandardTransport;
use crate::generated::sdk::{Error, ErrorKind};
use crate::plan::PlannedCall;
use crate::tap::{Exchange, Seen, Tap};

/// The key of calls that need one; validators accept any key.
const KEY: &str = "key-for-the-validator";

/// The number of concurrent calls.
const WORKERS: usize = 4;

/// Makes the calls of the plan in the file `CONTRACT_PLAN`, and writes a fact about each to the file `CONTRACT_FACTS`.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "`cargo xtask contract` runs it: it needs a validator"]
async fn contract() {
    let path =
        |name| env::var_os(name).unwrap_or_else(|| panic!("{name} names a file; `cargo xtask contract` sets it"));
    let text = fs::read_to_string(path("CONTRACT_PLAN")).expect("a readable plan");
    let calls: Arc<Vec<PlannedCall>> = Arc::new(plan::parse(&text));
    let cases: Arc<HashMap<String, Case>> = Arc::new(driver::cases().map(|case| (case.title(), case)).collect());
    let next = Arc::new(AtomicUsize::new(0));
    let transport = Arc::new(StandardTransport::with_defaults().expect("a transport"));
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (calls, cases) = (Arc::clone(&calls), Arc::clone(&cases));
            let (next, transport) = (Arc::clone(&next), Arc::clone(&transport));
            tokio::spawn(async move {
                let mut facts = Vec::new();
                while let Some((index, call)) = take(&calls, &next) {
                    let case = cases.get(&call.operation);
                    let case =
                        case.unwrap_or_else(|| panic!("no operation {}: is this crate up to date?", call.operation));
                    facts.push((index, made(case, call, &transport).await));
                }
                facts
            })
        })
        .collect();
    let mut facts = Vec::new();
    for worker in workers {
        facts.extend(worker.await.expect("each call is made"));
    }
    facts.sort_by_key(|(index, _)| *index);
    let facts: Vec<Value> = facts.into_iter().map(|(_, fact)| fact).collect();
    fs::write(path("CONTRACT_FACTS"), Value::from(facts).to_string()).expect("a writable file");
}

fn take<'c>(calls: &'c [PlannedCall], next: &AtomicUsize) -> Option<(usize, &'c PlannedCall)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    calls.get(index).map(|call| (index, call))
}

/// Makes a call, and yields a fact about it.
async fn made(case: &Case, call: &PlannedCall, transport: &Arc<StandardTransport>) -> Value {
    let exchange = Exchange::default();
    let tap = Tap::new(Arc::clone(transport), call, exchange.clone());
    let client = driver::builder(&call.validator, KEY).transport(tap).build().expect("a client");
    let outcome = (case.call)(&client, Values::of(&call.operation, &call.arguments)).await;
    let seen = exchange.taken();
    let mut fact = json!({
        "sent": seen.sent, "media": seen.media, "status": seen.status, "answer_media": seen.answer_media,
        "violations": seen.violations, "yielded": outcome.as_ref().ok(),
    });
    if let Some(problem) = problem(case, call, &outcome, &seen) {
        fact["problem"] = problem;
        fact["answered"] = Value::from(seen.body);
    }
    fact
}

/// The problem in the outcome of a call.
fn problem(case: &Case, call: &PlannedCall, outcome: &Result<Value, Error>, seen: &Seen) -> Option<Value> {
    let problem = |kind: &str, text: String| Some(json!({ "kind": kind, "text": text }));
    match outcome {
        Err(error) if error.kind() == ErrorKind::Decode => {
            let pointer = error.pointer().map(str::to_owned);
            return Some(json!({ "kind": "undecodable", "text": error.to_string(), "pointer": pointer }));
        }
        Err(error) if error.status().is_none() => return problem("unsent", error.to_string()),
        _ => {}
    }
    // An invalid request is answered with an error; only its violations matter.
    if call.tamper.is_some() || case.method == "HEAD" {
        return None;
    }
    let fields = if call.extras { Fields::Known } else { Fields::Said };
    let answer = seen.status.and_then(|status| case.answer(status));
    let changed =
        |before: &Value, after: &Value| difference(before, after, fields).and_then(|text| problem("changed", text));
    match outcome {
        // XML has other texts for a value than JSON.
        Ok(_) if answer.is_some_and(Answer::is_stream) || seen.body.starts_with('<') => None,
        Ok(value) => changed(&answer.map_or(Value::Null, |answer| answer.read(&seen.body)), value),
        // The error keeps the body unchanged; the type declared for it must read it.
        Err(_) => match answer?.check.filter(|_| !seen.body.is_empty())?(&seen.body) {
            Ok(value) => changed(&answer?.read(&seen.body), &value),
            Err(text) => problem("undecodable", text),
        },
    }
}
