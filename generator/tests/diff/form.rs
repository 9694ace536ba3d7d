//! Pairs of small descriptions: a form with a gap, and what stands in the gap on each side.

use std::fmt::Write as _;

use generator::diff::{Change, Comparison, Impact, Names, Severity};
use generator::{Input, Source};

/// A form with the gap `@`, alone on its line.
#[derive(Clone, Copy, Debug)]
pub struct Form(pub &'static str);

const HEAD: &str = "openapi: 3.1.0\ninfo:\n  title: Pets\n  version: '1'\n";

/// All below the head.
pub const DOCUMENT: Form = Form("@\n");
/// All, the head too.
pub const WHOLE: Form = Form("");
/// An operation.
pub const OPERATION: Form = Form("paths:\n  /pets:\n    get:\n      @\n");
/// The schema of a request body.
pub const REQUEST_BODY: Form = Form(
    "paths:\n  /pets:\n    post:\n      operationId: add\n      requestBody:\n        content:\n          application/json:\n            schema:\n              @\n",
);
/// The schema of a property of a request body.
pub const REQUEST_PROPERTY: Form = Form(
    "paths:\n  /pets:\n    post:\n      operationId: add\n      requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                size:\n                  @\n",
);
/// A query parameter with its schema.
pub const PARAMETER: Form = Form(
    "paths:\n  /pets:\n    get:\n      operationId: list\n      parameters:\n      - name: size\n        in: query\n        @\n",
);
/// The schema of a query parameter.
pub const PARAMETER_SCHEMA: Form = Form(
    "paths:\n  /pets:\n    get:\n      operationId: list\n      parameters:\n      - name: size\n        in: query\n        schema:\n          @\n",
);
/// The schema of a property of a query parameter.
pub const PARAMETER_PROPERTY: Form = Form(
    "paths:\n  /pets:\n    get:\n      operationId: list\n      parameters:\n      - name: filter\n        in: query\n        schema:\n          type: object\n          properties:\n            size:\n              @\n",
);
/// The schema of a header parameter.
pub const HEADER_PARAMETER: Form = Form(
    "paths:\n  /pets:\n    get:\n      operationId: list\n      parameters:\n      - name: X-Filter\n        in: header\n        schema:\n          @\n",
);
/// A response.
pub const RESPONSE: Form =
    Form("paths:\n  /pets:\n    get:\n      operationId: list\n      responses:\n        '200':\n          @\n");
/// The schema of a response body.
pub const RESPONSE_BODY: Form = Form(
    "paths:\n  /pets:\n    get:\n      operationId: list\n      responses:\n        '200':\n          content:\n            application/json:\n              schema:\n                @\n",
);
/// The schema of a property of a response body.
pub const RESPONSE_PROPERTY: Form = Form(
    "paths:\n  /pets:\n    get:\n      operationId: list\n      responses:\n        '200':\n          content:\n            application/json:\n              schema:\n                type: object\n                properties:\n                  size:\n                    @\n",
);
/// The schema of a response header.
pub const RESPONSE_HEADER: Form = Form(
    "paths:\n  /pets:\n    get:\n      operationId: list\n      responses:\n        '200':\n          headers:\n            X-Size:\n              schema:\n                @\n",
);

impl Form {
    /// The description with this in the gap.
    pub fn fill(self, gap: &str) -> Source {
        if self.0.is_empty() {
            return source(format!("openapi: 3.1.0\n{gap}\n"));
        }
        let mut text = HEAD.to_owned();
        for line in self.0.lines() {
            match line.strip_suffix('@') {
                Some(indent) => gap.lines().for_each(|line| writeln!(text, "{indent}{line}").expect("memory")),
                None => writeln!(text, "{line}").expect("memory"),
            }
        }
        if !text.contains("\npaths:") {
            text.push_str("paths: {}\n");
        }
        source(text)
    }
}

/// A description.
pub fn source(text: String) -> Source {
    Source::from(Input { name: "pets.yaml".to_owned(), bytes: text.into_bytes() })
}

/// A rule, and a pair of descriptions that shows it.
#[derive(Clone, Debug)]
pub struct Case {
    pub rule: &'static str,
    pub form: Form,
    pub old: String,
    pub new: String,
}

/// A case.
pub fn case(rule: &'static str, form: Form, old: &str, new: &str) -> Case {
    Case { rule, form, old: old.to_owned(), new: new.to_owned() }
}

/// Two rules, one for each direction.
pub fn both(rules: [&'static str; 2], form: Form, old: &str, new: &str) -> Vec<Case> {
    vec![case(rules[0], form, old, new), case(rules[1], form, new, old)]
}

/// Compares two descriptions without errors.
pub fn compare(old: &Source, new: &Source) -> Comparison {
    generator::compare(old, new, &Names::default()).unwrap_or_else(|failed| {
        let (which, report) = *failed;
        let source = if which == generator::diff::Side::Old { old } else { new };
        let text = String::from_utf8_lossy(&source.description.bytes);
        panic!("{which:?}: {:#?}\n{text}", report.diagnostics)
    })
}

/// A change on one line, its advice on another.
pub fn show(change: &Change) -> String {
    let severity = match change.severity {
        Severity::Breaking => "ERR",
        Severity::Warning => "WARN",
        Severity::Info => "INFO",
    };
    let impact = match change.impact {
        Impact::Major => "major",
        Impact::Minor => "minor",
        Impact::Patch => "patch",
    };
    let line = |fragment: &Option<generator::diff::Fragment>| {
        fragment.as_ref().map_or_else(|| "-".to_owned(), |fragment| fragment.line.to_string())
    };
    let mut text = format!("  {severity} {} {impact} {}>{}", change.rule, line(&change.old), line(&change.new));
    for part in [&change.operation, &change.subject].into_iter().flatten() {
        write!(text, " [{part}]").expect("memory");
    }
    writeln!(text, "\n    {}", change.text).expect("memory");
    if let Some(advice) = &change.advice {
        writeln!(text, "    -> {advice}").expect("memory");
    }
    text
}

/// A name that is put together, as long as the tests run.
pub fn leak(text: String) -> &'static str {
    text.leak()
}
