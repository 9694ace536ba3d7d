//! Random descriptions, and the report.

use serde_json::{Value, json};

use super::batch::TrialResult;
use super::mutate::Pool;
use super::reduce::reduce;
use super::report::{Finding, FuzzReport};
use super::seeds;
use crate::trial::Problem;
use crate::workspace::Workspace;
use crate::yaml;

fn pool() -> Pool {
    Pool::new(seeds::read(&Workspace::find().expect("here")).expect("seeds"))
}

#[test]
fn the_same_seed_makes_the_same_descriptions() {
    let pool = pool();
    for number in 0..50 {
        assert_eq!(pool.make(7, number), pool.make(7, number), "number {number}");
    }
    assert_ne!(pool.make(7, 0), pool.make(7, 1));
    assert_ne!(pool.make(7, 0), pool.make(8, 0));
}

#[test]
fn most_random_descriptions_are_still_descriptions() {
    let pool = pool();
    let bytes = (0..300).map(|number| pool.make(1, number));
    let values: Vec<Value> = bytes.filter_map(|bytes| yaml::read(&bytes)).collect();
    let described =
        values.iter().filter(|value| value.get("openapi").is_some() && value.get("paths").is_some()).count();
    assert!(described > 200, "{described} of 300");
}

#[test]
fn the_own_seed_is_read() {
    let first = seeds::read(&Workspace::find().expect("here")).expect("seeds").into_iter().next();
    assert_eq!(first.as_ref().and_then(|seed| seed.pointer("/info/title")), Some(&json!("Seeds")));
}

#[test]
fn irrelevant_parts_are_removed() {
    let value = json!({ "a": { "b": [1, { "bad": "x" }, 3], "c": "long enough to be cut" }, "d": [] });
    let shows = |bytes: &[u8]| Ok(Some(String::from_utf8_lossy(bytes).contains("bad")));
    let small = reduce(value.to_string().as_bytes(), shows).expect("reduced");
    let small: Value = serde_json::from_slice(&small).expect("JSON");
    assert!(small.to_string().len() < 40, "{small}");
    // By lines, if it is no value.
    let small = reduce(b"{\none\nbad\ntwo\n\"\n", shows).expect("reduced");
    assert_eq!(String::from_utf8_lossy(&small), "bad\n");
    // Within the time.
    assert_eq!(reduce(b"{\nbad", |_| Ok(None)).expect("reduced"), b"{\nbad");
}

fn trial(number: u64, generated: bool, problem: Option<Problem>) -> TrialResult {
    let code = (!generated).then(|| "malformed".to_owned());
    TrialResult { number, generated, code, cpu: 0.25, problem }
}

#[test]
fn one_problem_is_reported_once() {
    let mut report = FuzzReport::default();
    let panic = |text: &str| Some(Problem::Panic(text.to_owned()));
    for trial in [
        trial(9, false, panic("index 5 at generator/src/a.rs:7")),
        trial(3, false, panic("index 1 at generator/src/a.rs:7")),
        trial(4, false, panic("overflow at generator/src/b.rs:1")),
        trial(2, true, None),
        trial(1, true, None),
        trial(5, false, None),
    ] {
        report.add(trial);
    }
    report.finish(std::time::Duration::from_millis(1500));
    assert_eq!(report.accepted, [1, 2]);
    let found: Vec<_> = report.findings.iter().map(|finding| (finding.number, finding.count)).collect();
    assert_eq!(found, [(3, 2), (4, 1)]);
    report.findings[0].file = Some("target/fuzz/1-3.json".to_owned());
    insta::assert_snapshot!(report.text(1));
}

#[test]
fn problems_are_compared_without_numbers_and_names() {
    let key = Finding::key;
    let time = |text: &str| Problem::Time(text.to_owned());
    assert_eq!(key(&time("3 s")), key(&time("9 s")));
    let lost = |text: &str| Problem::NoLocation(text.to_owned());
    assert_eq!(key(&lost("malformed: `a` is no text")), key(&lost("malformed: `b` is no text")));
    assert_ne!(key(&lost("malformed: `a`")), key(&lost("unsupported: `a`")));
}
