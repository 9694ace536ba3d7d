//! From what came of calls to a report.

use generator::{Case, CaseSample, Sdk};
use serde_json::{Map, Value, json};

use super::allow::AllowList;
use super::findings::{Kind, of_calls};
use super::plan::{Call, calls};
use super::report::ContractReport;
use super::validators::Urls;
use crate::fixtures;

fn sdk() -> Sdk {
    let sample = CaseSample { name: generator::EVERYTHING.to_owned(), arguments: Map::new() };
    let case = |operation: &str| Case {
        group: "Pets".into(),
        operation: operation.into(),
        method: "GET".into(),
        path: "/pets".into(),
        statuses: vec![404],
        succeeds: true,
        secured: true,
        body: None,
        samples: vec![sample.clone()],
    };
    Sdk { cases: vec![case("getPets")], ..fixtures::sdk() }
}

fn calls_of_plan() -> Vec<Call> {
    calls(&sdk().cases, None, &Urls { exact: vec!["http://a".into()], extras: "http://b".into() })
}

/// Facts of calls with which all is well.
fn right_facts(calls: &[Call]) -> Vec<Value> {
    let refused = json!([{ "location": ["request"], "code": 401, "message": "no credentials" }]);
    let fact = |call: &Call| match (&call.tamper, call.status) {
        (Some(_), _) => json!({ "sent": "GET /pets", "status": 401, "violations": refused }),
        (None, status) => json!({ "sent": "GET /pets", "status": status.unwrap_or(200), "violations": [] }),
    };
    calls.iter().map(fact).collect()
}

/// The kinds that are found when the fact of a call is another one.
fn kinds(index: usize, change: impl FnOnce(&mut Value)) -> Vec<Kind> {
    let calls = calls_of_plan();
    let mut facts = right_facts(&calls);
    change(&mut facts[index]);
    of_calls(&calls, &facts).expect("facts").into_iter().map(|finding| finding.kind).collect()
}

#[test]
fn right_calls_give_no_finding() {
    let calls = calls_of_plan();
    assert_eq!(of_calls(&calls, &right_facts(&calls)).expect("facts"), []);
}

#[test]
fn each_kind_of_problem_gives_a_finding() {
    let violation = |place: Value| json!([{ "location": place, "code": "type", "message": "must be string" }]);
    assert_eq!(kinds(0, |fact| fact["violations"] = violation(json!(["request", "body", "a"]))), [Kind::Refused]);
    assert_eq!(kinds(0, |fact| fact["violations"] = violation(json!(["validator"]))), [Kind::Refused]);
    assert_eq!(kinds(0, |fact| fact["violations"] = violation(json!(["response", "body", 0]))), [Kind::InvalidAnswer]);
    assert_eq!(kinds(0, |fact| fact["status"] = json!(500)), [Kind::OtherStatus]);
    assert_eq!(kinds(0, |fact| fact["status"] = Value::Null), [Kind::OtherStatus]);
    let problem = |kind: &str| json!({ "kind": kind, "text": "why", "pointer": "/a" });
    for (name, kind) in [("unsent", Kind::Unsent), ("undecodable", Kind::Undecodable), ("changed", Kind::Changed)] {
        assert_eq!(kinds(0, |fact| fact["problem"] = problem(name)), [kind]);
    }
    let error = calls_of_plan().iter().position(|call| call.status == Some(404)).expect("an error");
    assert_eq!(kinds(error, |fact| fact["status"] = json!(200)), [Kind::OtherStatus]);
    let broken = calls_of_plan().iter().position(|call| call.tamper.is_some()).expect("a broken request");
    assert_eq!(kinds(broken, |fact| fact["violations"] = json!([])), [Kind::Blind]);
    assert_eq!(kinds(broken, |fact| fact["violations"] = violation(json!(["response"]))), [Kind::Blind]);
}

#[test]
fn a_warning_of_the_validator_gives_no_finding() {
    let warning =
        json!([{ "location": ["request"], "severity": "Warning", "code": "deprecated", "message": "is old" }]);
    assert_eq!(kinds(0, |fact| fact["violations"] = warning), []);
}

#[test]
fn an_invalid_answer_that_does_not_decode_gives_one_finding() {
    let wrong = |pointer: &str| {
        let pointer = pointer.to_owned();
        move |fact: &mut Value| {
            fact["violations"] =
                json!([{ "location": ["response", "body", "a", "0"], "code": "type", "message": "no" }]);
            fact["problem"] = json!({ "kind": "undecodable", "text": "why", "pointer": pointer });
        }
    };
    assert_eq!(kinds(0, wrong("/a/0")), [Kind::InvalidAnswer]);
    assert_eq!(kinds(0, wrong("/b")), [Kind::InvalidAnswer, Kind::Undecodable]);
}

#[test]
fn one_problem_of_several_items_gives_one_finding() {
    let violation = |item: usize| {
        let message = format!("property pets.{item}.name must be string");
        json!({ "location": ["response", "body", "pets", item, "name"], "code": "type", "message": message })
    };
    assert_eq!(kinds(0, |fact| fact["violations"] = json!([violation(0), violation(12)])), [Kind::InvalidAnswer]);
}

#[test]
fn unknown_facts_are_refused() {
    let calls = calls_of_plan();
    let mut facts = right_facts(&calls);
    facts[0]["problem"] = json!({ "kind": "bad weather" });
    assert!(of_calls(&calls, &facts).is_err());
    facts[0] = json!({});
    assert!(of_calls(&calls, &facts).is_err());
}

const LIST: &str = r#"
[[allow]]
kind = "refused"
operation = "Pets.getPets"
place = "request/query/a"
reason = "The validator is wrong."
link = "https://example.org/1"

[[allow]]
kind = "description"
message = "date-time"
reason = "The description is."
link = "https://example.org/2"
"#;

/// A report of two calls that are refused and one that is not decoded.
fn report(list: &str, whole: bool) -> ContractReport {
    let calls = calls_of_plan();
    let mut facts = right_facts(&calls);
    for fact in &mut facts[..2] {
        fact["violations"] =
            json!([{ "location": ["request", "query", "a"], "code": "type", "message": "must be integer" }]);
    }
    facts[2]["problem"] = json!({ "kind": "undecodable", "text": "expected a string", "pointer": "/b" });
    let mut report = ContractReport::new(&sdk(), &calls, of_calls(&calls, &facts).expect("facts"));
    report.allow(&AllowList::parse(list, "a.toml").expect("a list"), whole);
    report
}

#[test]
fn the_report_shows_findings() {
    let text = report("", true).text();
    insta::assert_snapshot!(text);
}

#[test]
fn an_allow_entry_without_a_finding_fails() {
    let part = report(LIST, false);
    assert!(!part.holds(), "the answer that is not decoded");
    let whole = report(LIST, true).text();
    insta::assert_snapshot!(whole);
    let json: Value = serde_json::from_str(&report(LIST, true).json(1)).expect("JSON");
    assert_eq!((&json["holds"], &json["operations"][0]["undecodable"]), (&json!(false), &json!(1)));
    assert_eq!(
        (&json["allowed"][0]["reason"], &json["allowed"][0]["finding"]["calls"]),
        (&json!("The validator is wrong."), &json!(2))
    );
    assert_eq!(json["unmatched"], json!(["description \"date-time\""]));
}

#[test]
fn a_known_deviation_of_the_validator_is_no_failure() {
    let calls = calls_of_plan();
    let mut facts = right_facts(&calls);
    for fact in &mut facts[..2] {
        fact["media"] = json!("multipart/form-data; boundary=a");
        fact["violations"] =
            json!([{ "location": ["request", "body", "a"], "code": "type", "message": "must be object" }]);
    }
    facts[2]["violations"] = json!([{ "location": ["validator"], "code": "BROKEN_DOWN", "message": "no serializer" }]);
    let mut report = ContractReport::new(&sdk(), &calls, of_calls(&calls, &facts).expect("facts"));
    report.allow(&AllowList::default(), true);
    assert!(report.holds());
    insta::assert_snapshot!(report.text());
    let json: Value = serde_json::from_str(&report.json(1)).expect("JSON");
    assert_eq!(
        (&json["deviations"][0]["deviation"], &json["deviations"][0]["finding"]["calls"]),
        (&json!("multipart-parts"), &json!(2))
    );
}

#[test]
fn a_mistake_in_the_allow_list_is_refused_with_its_line() {
    let entry = |lines: &str| format!("[[allow]]\nreason = \"why\"\nlink = \"https://example.org\"\n{lines}");
    let parse = |text: &str| AllowList::parse(text, "a.toml");
    assert_eq!(parse(&entry("kind = \"blind\"\nplace = \"a\"")).expect("a list").entries.len(), 1);
    for (text, message) in [
        ("kind = ".to_owned(), "a.toml:1:8: string values must be quoted, expected literal string"),
        ("kind = \"blind\"".to_owned(), "a.toml:1:1: unknown field `kind`, expected `allow`"),
        ("[[other]]\n".to_owned(), "a.toml:1:3: unknown field `other`, expected `allow`"),
        (entry("kind = \"bad\"\nplace = \"a\""), "a.toml:4:8: unknown variant `bad`, expected one of `description`"),
        (entry("kind = \"blind\""), "a.toml: entry 1 needs a `place` or a `message`"),
        (entry("kind = \"blind\"\nplace = 1"), "a.toml:5:9: invalid type: integer `1`, expected a string"),
        (entry("kind = \"blind\"\nplace = \" \""), "a.toml:5:9: the text is empty"),
        (entry("kind = \"blind\"\nplace = \"a\"\npalce = \"b\""), "a.toml:6:1: unknown field `palce`"),
        ("[[allow]]\nkind = \"blind\"\nplace = \"a\"\nlink = \"x\"".to_owned(), "a.toml:1:1: missing field `reason`"),
    ] {
        let error = format!("{:#}", parse(&text).expect_err("refused"));
        assert!(error.starts_with(message), "{error}");
    }
}
