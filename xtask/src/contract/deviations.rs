//! Known deviations of the mock server from the specification: a finding that one explains says nothing about the SDK.

use serde_json::Value;

use super::findings::{Finding, Kind};
use super::plan::Call;

/// A deviation of the mock server from the specification.
#[derive(Debug, PartialEq, Eq)]
pub struct Deviation {
    /// Its name in reports.
    pub name: &'static str,
    /// The behaviour of the mock server.
    pub reason: &'static str,
    /// The page that shows it.
    pub link: &'static str,
}

/// Request and answer, as far as rules read them.
struct Exchange<'a> {
    media: &'a str,
    answer_media: &'a str,
    /// Whether the validator makes its answer up, rather than taking an example of the description.
    dynamic: bool,
    violations: &'a [Value],
}

type Rule = (Deviation, fn(&Finding, &Exchange<'_>) -> bool);

const SERVER: &str = "https://github.com/stoplightio/prism/blob/v5.14.2/packages/http-server/src/server.ts";
const BODY: &str = "https://github.com/stoplightio/prism/blob/v5.14.2/packages/http/src/validator/validators/body.ts";

/// The rules; the first that explains a finding counts.
const RULES: &[Rule] = &[
    (
        Deviation {
            name: "broken-down",
            reason: "The validator throws where it reads the request or makes its answer.",
            link: SERVER,
        },
        |finding, _| {
            finding.place == "validator"
                && matches!(finding.code.as_str(), "BROKEN_DOWN" | "UNKNOWN" | "NO_COMPLEX_OBJECT_TEXT")
        },
    ),
    (
        Deviation {
            name: "no-answer",
            reason: "The validator has no answer where the description declares none with a status.",
            link: "https://github.com/stoplightio/prism/blob/v5.14.2/docs/guides/03-errors.md",
        },
        |finding, _| finding.place == "validator" && finding.code == "NO_RESPONSE_RESPONSE_DEFINED",
    ),
    (
        Deviation {
            name: "form-values",
            reason: "The validator takes each value of a form as a text, and of several with one name the last.",
            link: BODY,
        },
        |finding, exchange| finding.code == "type" && is_part(finding, exchange, "application/x-www-form-urlencoded"),
    ),
    (
        Deviation {
            name: "multipart-parts",
            reason: "The validator takes each part as a text, be it JSON, a number or one of a list, and wants it encoded as in \
                     a URL.",
            link: "https://github.com/stoplightio/prism/pull/2088",
        },
        |finding, exchange| {
            let is_deviation = finding.code == "type" || finding.message == "Reserved characters used in request body";
            is_deviation && is_part(finding, exchange, "multipart/")
        },
    ),
    (
        Deviation {
            name: "reserved-headers",
            reason: "The validator requires header parameters that OpenAPI ignores: Accept, Authorization and \
                     Content-Type.",
            link: "https://spec.openapis.org/oas/v3.0.4#parameter-object",
        },
        |finding, _| {
            let quoted = ["'accept'", "'authorization'", "'content-type'"];
            matches!(finding.place.as_str(), "header" | "request/header")
                && finding.code == "required"
                && quoted.iter().any(|name| finding.message.to_lowercase().ends_with(name))
        },
    ),
    (
        Deviation {
            name: "made-up-answer",
            reason: "The validator makes up an answer that violates the schema, by its own report.",
            link: "https://github.com/stoplightio/prism/blob/v5.14.2/docs/guides/01-mocking.md",
        },
        |finding, exchange| finding.kind == Kind::InvalidAnswer && exchange.dynamic,
    ),
    (
        Deviation {
            name: "wildcard-answer",
            reason: "The validator answers with a wildcard for the type, which is none, and with text that is no JSON.",
            link: "https://www.rfc-editor.org/rfc/rfc9110#section-8.3",
        },
        |finding, exchange| {
            matches!(finding.kind, Kind::Undecodable | Kind::Changed) && exchange.answer_media.contains('*')
        },
    ),
    (
        Deviation {
            name: "one-of-overlap",
            reason: "The value fits several arms of a `oneOf`: the validator does not read `discriminator`, and arms with no \
                     required fields fit nearly anything.",
            link: "https://spec.openapis.org/oas/v3.0.4#discriminator-object",
        },
        // If no arm fits, it reports the violations of each.
        |finding, exchange| {
            finding.code == "oneOf" && exchange.violations.iter().all(|violation| violation["code"] == "oneOf")
        },
    ),
];

/// The deviation that explains a finding of a call.
pub fn explain(finding: &Finding, call: &Call, fact: &Value) -> Option<&'static Deviation> {
    let text = |name: &str| fact[name].as_str().unwrap_or_default();
    let violations = fact["violations"].as_array().map(Vec::as_slice).unwrap_or_default();
    let exchange =
        Exchange { media: text("media"), answer_media: text("answer_media"), dynamic: call.dynamic, violations };
    RULES.iter().find(|(_, explains)| explains(finding, &exchange)).map(|(deviation, _)| deviation)
}

/// Whether a finding is about a part of a body of this type.
fn is_part(finding: &Finding, exchange: &Exchange<'_>, media: &str) -> bool {
    let place = finding.place.strip_prefix("request/").unwrap_or(&finding.place);
    finding.kind == Kind::Refused && place.starts_with("body/") && exchange.media.starts_with(media)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The name of the rule for a finding of this kind, place and code, in a call whose answer is made up or not.
    fn name_of(kind: Kind, place: &str, code: &str, dynamic: bool, fact: &Value) -> Option<&'static str> {
        let finding =
            Finding { kind, place: place.to_owned(), code: code.to_owned(), ..Finding::of_validator(String::new()) };
        let mut call = Call::default();
        call.dynamic = dynamic;
        explain(&finding, &call, fact).map(|deviation| deviation.name)
    }

    fn name(kind: Kind, place: &str, code: &str, fact: &Value) -> Option<&'static str> {
        name_of(kind, place, code, false, fact)
    }

    #[test]
    fn types_of_form_parts_are_a_known_deviation() {
        let form = json!({ "media": "application/x-www-form-urlencoded", "violations": [] });
        let parts = json!({ "media": "multipart/form-data; boundary=a", "violations": [] });
        let json = json!({ "media": "application/json", "violations": [] });
        for place in ["body/tags", "request/body/tags"] {
            assert_eq!(name(Kind::Refused, place, "type", &form), Some("form-values"));
            assert_eq!(name(Kind::Refused, place, "type", &parts), Some("multipart-parts"));
            assert_eq!(name(Kind::Refused, place, "type", &json), None);
            assert_eq!(name(Kind::Refused, place, "required", &form), None, "which is a finding");
        }
        assert_eq!(name(Kind::Refused, "request/query/tags", "type", &form), None);
        assert_eq!(name(Kind::InvalidAnswer, "response/body/tags", "type", &form), None);
    }

    #[test]
    fn overlapping_one_of_arms_are_a_known_deviation() {
        let said = |codes: &[&str]| {
            let violations: Vec<_> = codes.iter().map(|code| json!({ "code": code })).collect();
            json!({ "media": "application/json", "violations": violations })
        };
        assert_eq!(name(Kind::Refused, "body", "oneOf", &said(&["oneOf"])), Some("one-of-overlap"));
        assert_eq!(name(Kind::Refused, "body", "oneOf", &said(&["oneOf", "type"])), None, "no arm takes it");
        assert_eq!(name(Kind::Refused, "body", "type", &said(&["type"])), None);
    }

    #[test]
    fn reserved_headers_are_a_known_deviation() {
        let named = |name: &str| {
            let message = format!("Request header must have required property '{name}'");
            let finding = Finding {
                kind: Kind::Refused,
                place: "header".into(),
                code: "required".into(),
                ..Finding::of_validator(message)
            };
            explain(&finding, &Call::default(), &json!({})).map(|deviation| deviation.name)
        };
        assert_eq!(named("authorization"), Some("reserved-headers"));
        assert_eq!(named("x-authorization"), None, "which is a finding");
    }

    #[test]
    fn made_up_answers_are_a_known_deviation() {
        let json = json!({ "answer_media": "application/json", "violations": [] });
        let any = json!({ "answer_media": "*/*", "violations": [] });
        assert_eq!(name_of(Kind::InvalidAnswer, "response/body/a", "type", true, &json), Some("made-up-answer"));
        assert_eq!(name_of(Kind::InvalidAnswer, "response/body/a", "type", false, &json), None, "an example");
        for kind in [Kind::Undecodable, Kind::Changed] {
            assert_eq!(name(kind, "", "", &any), Some("wildcard-answer"));
            assert_eq!(name_of(kind, "", "", true, &json), None, "which is a finding");
        }
    }

    #[test]
    fn a_validator_that_throws_is_a_known_deviation() {
        for code in ["BROKEN_DOWN", "UNKNOWN", "NO_COMPLEX_OBJECT_TEXT"] {
            assert_eq!(name(Kind::Refused, "validator", code, &json!({ "violations": [] })), Some("broken-down"));
        }
        // An unknown path is a problem of the request.
        let code = "NO_PATH_MATCHED_ERROR";
        assert_eq!(name(Kind::Refused, "validator", code, &json!({ "violations": [] })), None);
    }
}
