//! `x-sdk-allow`: accepted warnings, each for a part of the description and with a reason.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::nearest::nearest;
use crate::pointer::Pointer;

/// An accepted code of warnings for a value and the values below it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Allowance {
    code: Code,
    scope: Pointer,
    entry: Pointer,
    is_foreign: bool,
}

/// A segment of the path to an extension.
enum Segment<'a> {
    Key(&'a str),
    Index(usize),
}

/// The allowances of a description, and diagnostics about malformed ones.
#[derive(Debug)]
pub struct Allowances {
    list: Vec<Allowance>,
    problems: Vec<Diagnostic>,
}

/// Reads the allowances of a description. An `x-sdk-allow` that is not from the overlay may belong to another program:
/// `is_foreign` decides this by its pointer and value.
pub fn read(value: &Value, is_foreign: impl Fn(&Pointer, &Value) -> bool) -> Allowances {
    let (mut list, mut problems) = (Vec::new(), Vec::new());
    collect(value, &mut Vec::new(), &mut list, &mut problems);
    for allowance in &mut list {
        let extension = allowance.entry.get(value);
        allowance.is_foreign = extension.is_some_and(|extension| is_foreign(&allowance.entry, extension));
    }
    for problem in &mut problems {
        let location = problem.locations.first().map(|location| location.pointer.clone());
        if let Some(pointer) = location
            && pointer.get(value).is_some_and(|extension| is_foreign(&pointer, extension))
        {
            *problem = Diagnostic::new(
                Code::Ignored,
                pointer,
                "`x-sdk-allow` of the description is not used, since an allowance needs the `code` of a warning and a `reason`",
            );
        }
    }
    Allowances { list, problems }
}

impl Allowances {
    /// Removes allowed warnings. A malformed or unused allowance becomes an error.
    ///
    /// An allowance is unused only if all stages have run, which `complete` says.
    pub fn apply(self, complete: bool, diagnostics: &mut Diagnostics) {
        let Self { list, problems } = self;
        let mut used = vec![false; list.len()];
        diagnostics.list_mut().retain(|diagnostic| {
            if diagnostic.severity == Severity::Error {
                return true;
            }
            let mut kept = true;
            for (allowance, used) in list.iter().zip(&mut used) {
                let covers = diagnostic.locations.iter().any(|location| location.pointer.starts_with(&allowance.scope));
                if allowance.code == diagnostic.code && covers {
                    *used = true;
                    kept = false;
                }
            }
            kept
        });
        for problem in problems {
            diagnostics.push(problem);
        }
        for (allowance, used) in list.into_iter().zip(used) {
            if complete && !used {
                let message = format!("this allows `{}`, which nothing here or below causes", allowance.code);
                let mut unused = Diagnostic::new(Code::AllowanceUnused, allowance.entry, message);
                if allowance.is_foreign {
                    unused.severity = Severity::Warning;
                } else {
                    unused = unused.help("remove the allowance from the overlay");
                }
                diagnostics.push(unused);
            }
        }
    }
}

/// Collects allowances. Pointers are built for values with an allowance only, which are few.
fn collect<'a>(
    value: &'a Value,
    path: &mut Vec<Segment<'a>>,
    found: &mut Vec<Allowance>,
    problems: &mut Vec<Diagnostic>,
) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                match key.as_str() {
                    "x-sdk-allow" => {
                        let scope = path.iter().fold(Pointer::root(), |pointer, segment| match segment {
                            Segment::Key(key) => pointer.child(key),
                            Segment::Index(index) => pointer.child(index),
                        });
                        let entry = scope.child(key);
                        entries(value, &scope, &entry, found, problems);
                    }
                    // These keywords have data, in which an `x-sdk-allow` is no extension.
                    "example" | "examples" | "default" | "enum" => {}
                    _ => {
                        path.push(Segment::Key(key));
                        collect(value, path, found, problems);
                        path.pop();
                    }
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(Segment::Index(index));
                collect(item, path, found, problems);
                path.pop();
            }
        }
        _ => {}
    }
}

fn entries(value: &Value, scope: &Pointer, at: &Pointer, found: &mut Vec<Allowance>, problems: &mut Vec<Diagnostic>) {
    let single = std::slice::from_ref(value);
    let list = value.as_array().map_or(single, Vec::as_slice);
    for entry in list {
        let code = entry.get("code").and_then(Value::as_str);
        let known = code.and_then(|text| Code::ALL.iter().find(|code| code.as_str() == text));
        let reason = entry.get("reason").and_then(Value::as_str).is_some_and(|reason| !reason.trim().is_empty());
        match known {
            Some(code) if reason && code.may_be_allowed() => {
                found.push(Allowance { code: *code, scope: scope.clone(), entry: at.clone(), is_foreign: false });
            }
            _ => problems.push(problem(code, known.copied(), at)),
        }
    }
}

fn problem(written: Option<&str>, known: Option<Code>, at: &Pointer) -> Diagnostic {
    let of = |message: String| Diagnostic::new(Code::ExtensionInvalid, at.clone(), message);
    match (written, known) {
        (Some(written), None) => {
            let codes: Vec<String> = Code::ALL.iter().map(|code| code.as_str().to_owned()).collect();
            let found = of(format!("no warning has the code `{written}`"));
            match nearest(written, codes.iter()) {
                Some(meant) => found.help(format!("did you mean `{meant}`?")),
                None => {
                    let allowed = Code::ALL.iter().filter(|code| code.may_be_allowed()).map(|code| code.as_str());
                    found.help(format!("the codes are {}", allowed.collect::<Vec<_>>().join(", ")))
                }
            }
        }
        (Some(written), Some(code)) if !code.may_be_allowed() => {
            of(format!("`{written}` is an error and never a warning, so that it cannot be allowed"))
        }
        _ => of("an allowance needs the `code` of a warning and a `reason`".to_owned())
            .help("write `x-sdk-allow: [{code: untyped, reason: ...}]`"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::read;
    use crate::diagnostic::{Code, Diagnostic, Diagnostics};
    use crate::pointer::Pointer;

    fn codes(diagnostics: &Diagnostics) -> Vec<Code> {
        diagnostics.as_slice().iter().map(|diagnostic| diagnostic.code).collect()
    }

    #[test]
    fn allows_at_and_below_its_location_only() {
        let value = json!({"a": {"x-sdk-allow": [{"code": "untyped", "reason": "free form"}]}});
        let mut diagnostics = Diagnostics::default();
        let a = Pointer::root().child("a");
        diagnostics.push(Diagnostic::new(Code::Untyped, a.child("b"), "inside"));
        diagnostics.push(Diagnostic::new(Code::Approximated, a.child("b"), "another kind"));
        diagnostics.push(Diagnostic::new(Code::Untyped, Pointer::root().child("ab"), "outside"));
        read(&value, |_, _| false).apply(true, &mut diagnostics);
        assert_eq!(codes(&diagnostics), [Code::Approximated, Code::Untyped]);
    }

    #[test]
    fn unused_malformed_and_reckless_allowances_are_errors() {
        let value = json!({
            "a": {"x-sdk-allow": [{"code": "untyped", "reason": "nothing here"}]},
            "b": {"x-sdk-allow": [{"code": "untyped"}, {"code": "unsupported", "reason": "no"}]},
            "example": {"x-sdk-allow": "data"},
        });
        let mut diagnostics = Diagnostics::default();
        read(&value, |_, _| false).apply(true, &mut diagnostics);
        assert_eq!(codes(&diagnostics), [Code::ExtensionInvalid, Code::ExtensionInvalid, Code::AllowanceUnused]);
        let mut diagnostics = Diagnostics::default();
        read(&value, |_, _| false).apply(false, &mut diagnostics);
        assert_eq!(codes(&diagnostics), [Code::ExtensionInvalid, Code::ExtensionInvalid]);
    }

    #[test]
    fn unknown_codes_are_reported_with_the_nearest_one() {
        for (entry, expected) in [
            (json!({"code": "untypd", "reason": "r"}), "no warning has the code `untypd`; did you mean `untyped`?"),
            (json!({"code": "Untyped"}), "no warning has the code `Untyped`; did you mean `untyped`?"),
            (json!({"code": "whatever", "reason": "r"}), "no warning has the code `whatever`; the codes are "),
            (
                json!({"code": "unsupported", "reason": "r"}),
                "`unsupported` is an error and never a warning, so that it cannot be allowed; ",
            ),
            (json!({"code": "untyped"}), "an allowance needs the `code` of a warning and a `reason`; write "),
            (json!({"code": 1, "reason": "r"}), "an allowance needs the `code` of a warning and a `reason`; write "),
        ] {
            let mut diagnostics = Diagnostics::default();
            read(&json!({"x-sdk-allow": [entry]}), |_, _| false).apply(true, &mut diagnostics);
            let [found] = diagnostics.as_slice() else { panic!("one of {diagnostics:?}") };
            let text = format!("{}; {}", found.message, found.help.as_deref().unwrap_or_default());
            assert!(text.starts_with(expected), "{text}");
        }
    }
}
