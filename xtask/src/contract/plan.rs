//! The calls to make, and the answers that the validator is asked for.

use generator::{BodyKind, Case, CaseSample};
use serde_json::{Map, Value, json};

use super::validators::Urls;

/// A call to make.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Call {
    /// Group and name of the operation.
    pub operation: String,
    /// The name of the sample with its arguments.
    pub sample: String,
    arguments: Map<String, Value>,
    validator: String,
    /// Whether the validator makes its answer up, rather than taking an example of the description.
    pub dynamic: bool,
    /// The requested status, if one is requested.
    pub status: Option<u16>,
    /// Whether the answer must be a success where no status is requested.
    pub succeeds: bool,
    /// How the request is broken on purpose, if it is.
    pub tamper: Option<Tamper>,
    extras: bool,
}

/// How a request is broken on purpose.
#[derive(Clone, Debug, PartialEq)]
pub enum Tamper {
    /// Its credentials are left out.
    Credentials,
    /// Its body is of another kind.
    Body(Value),
}

impl Call {
    fn new(case: &Case, sample: &CaseSample, validator: &str) -> Self {
        Self {
            operation: title(case),
            sample: sample.name.clone(),
            arguments: sample.arguments.clone(),
            validator: validator.to_owned(),
            dynamic: false,
            status: None,
            succeeds: case.succeeds,
            tamper: None,
            extras: false,
        }
    }

    /// The form that the driver reads.
    pub fn json(&self) -> Value {
        json!({
            "validator": self.validator,
            "operation": self.operation,
            "arguments": self.arguments,
            "prefer": self.prefer(),
            "status": self.status,
            "tamper": match &self.tamper {
                None => Value::Null,
                Some(Tamper::Credentials) => json!("credentials"),
                Some(Tamper::Body(body)) => json!({ "body": body }),
            },
            "extras": self.extras,
        })
    }

    fn prefer(&self) -> String {
        let status = self.status.map(|status| format!("code={status}"));
        let dynamic = self.dynamic.then(|| "dynamic=true".to_owned());
        status.into_iter().chain(dynamic).collect::<Vec<_>>().join(", ")
    }

    /// The call in words.
    pub fn words(&self) -> String {
        let mut words = vec![self.sample.clone()];
        words.extend(match &self.tamper {
            None => None,
            Some(Tamper::Credentials) => Some("without credentials".to_owned()),
            Some(Tamper::Body(body)) => Some(format!("with the body {body}")),
        });
        words.extend(Some(self.prefer()).filter(|prefer| !prefer.is_empty()));
        words.extend(self.extras.then(|| "extra fields".to_owned()));
        words.join(", ")
    }
}

/// Group and name of an operation.
pub fn title(case: &Case) -> String {
    format!("{}.{}", case.group, case.operation)
}

/// The calls of all operations, or of the one that has this name.
pub fn calls(cases: &[Case], only: Option<&str>, urls: &Urls) -> Vec<Call> {
    let wanted = |case: &&Case| only.is_none_or(|name| name == case.operation || name == title(case));
    cases.iter().filter(wanted).flat_map(|case| of_case(case, urls)).collect()
}

fn of_case(case: &Case, urls: &Urls) -> Vec<Call> {
    // The validators take turns, for equal load and for data from each seed.
    let mut validators = urls.exact.iter().cycle();
    let mut calls = Vec::new();
    let mut add = |sample: &CaseSample, change: &dyn Fn(&mut Call)| {
        if let Some(validator) = validators.next() {
            let mut call = Call::new(case, sample, validator);
            change(&mut call);
            calls.push(call);
        }
    };
    for sample in &case.samples {
        add(sample, &|_| {});
        add(sample, &|call| call.dynamic = true);
    }
    let everything = case.samples.iter().find(|sample| sample.name == generator::EVERYTHING);
    let Some(everything) = everything else { return calls };
    for _ in &urls.exact {
        add(everything, &|call| call.dynamic = true);
    }
    add(everything, &|call| (call.validator, call.dynamic, call.extras) = (urls.extras.clone(), true, true));
    for status in &case.statuses {
        for dynamic in [false, true] {
            add(everything, &|call| (call.status, call.dynamic) = (Some(*status), dynamic));
        }
    }
    if case.secured {
        add(everything, &|call| call.tamper = Some(Tamper::Credentials));
    }
    if let Some(body) = &case.body {
        let wrong = match body {
            BodyKind::Object => json!([]),
            BodyKind::Array => json!({}),
        };
        add(everything, &|call| call.tamper = Some(Tamper::Body(wrong.clone())));
    }
    calls
}

#[cfg(test)]
mod tests {
    use super::*;

    fn case() -> Case {
        let sample = |name: &str| CaseSample { name: name.to_owned(), arguments: Map::new() };
        Case {
            group: "Customers".into(),
            operation: "getCustomers".into(),
            method: "GET".into(),
            path: "/v1/customers".into(),
            statuses: vec![200, 404],
            succeeds: true,
            secured: true,
            body: Some(BodyKind::Array),
            samples: ["required", "everything", "random 1"].map(sample).to_vec(),
        }
    }

    #[test]
    fn each_sample_status_and_way_to_be_wrong_is_called() {
        let exact = ["a", "b"].map(str::to_owned).to_vec();
        let urls = Urls { exact, extras: "x".into() };
        let calls = calls(&[case()], None, &urls);
        let words: Vec<_> = calls.iter().map(|call| format!("{}: {}", call.validator, call.words())).collect();
        let expected = [
            "a: required",
            "b: required, dynamic=true",
            "a: everything",
            "b: everything, dynamic=true",
            "a: random 1",
            "b: random 1, dynamic=true",
            "a: everything, dynamic=true",
            "b: everything, dynamic=true",
            "x: everything, dynamic=true, extra fields",
            "b: everything, code=200",
            "a: everything, code=200, dynamic=true",
            "b: everything, code=404",
            "a: everything, code=404, dynamic=true",
            "b: everything, without credentials",
            "a: everything, with the body {}",
        ];
        assert_eq!(words, expected);
        assert_eq!(calls.last().map(Call::json).unwrap_or_default()["tamper"], json!({ "body": {} }));
    }

    #[test]
    fn one_operation_can_be_asked_for_by_name() {
        let urls = Urls { exact: vec!["a".into()], extras: "x".into() };
        let count = |name| calls(&[case()], Some(name), &urls).len();
        assert_eq!(count("other"), 0);
        assert!(count("getCustomers") > 0 && count("getCustomers") == count("Customers.getCustomers"));
    }
}
