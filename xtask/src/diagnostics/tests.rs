use generator::Input;
use generator::diagnostic::{Code, LineColumn};
use generator::pointer::Pointer;

use super::*;

fn source() -> Source {
    let input = |name: &str, text: &str| Input { name: name.to_owned(), bytes: text.into() };
    let text = "openapi: 3.0.0\npaths:\n  /a:\n    get: {}\n  /b:\n    get: {}\n";
    let overlay = input("openapi/a.overlay.yaml", "actions:\n- target: $.nowhere\n");
    Source { overlay: Some(overlay), ..Source::from(input("openapi/a.yaml", text)) }
}

fn location(diagnostic: &mut Diagnostic, number: usize, line: usize, column: usize) {
    diagnostic.locations[number].line_column = Some(LineColumn { line, column });
}

#[test]
fn shows_locations_excerpts_and_advice() {
    let get = |path: &str| Pointer::root().join(&["paths", path, "get"]);
    let mut duplicates =
        Diagnostic::new(Code::DuplicateOperationId, get("/b"), "two operations have the operationId `x`")
            .also(get("/a"), "the first one")
            .help("give one of them another operationId");
    location(&mut duplicates, 0, 6, 5);
    location(&mut duplicates, 1, 4, 5);
    let missed = Diagnostic::in_overlay(
        Code::OverlayUnmatched,
        Pointer::root().join(&["actions", "0", "target"]),
        "the target matches nothing",
    )
    .located(2, 3);
    let report = Report { diagnostics: vec![duplicates, missed] };
    let expected = "\
error[duplicate-operation-id]: two operations have the operationId `x`
  |
 --> openapi/a.yaml:6:5 (#/paths/~1b/get)
  |
6 |     get: {}
  |     ^^^
 --> openapi/a.yaml:4:5 (#/paths/~1a/get)
  |
4 |     get: {}
  |     --- the first one
  |
  = help: give one of them another operationId

error[overlay-unmatched]: the target matches nothing
  |
 --> openapi/a.overlay.yaml:2:3 (#/actions/0/target)
  |
2 | - target: $.nowhere
  |   ^^^^^^

";
    let text = render(&report, &source(), Style::default());
    assert_eq!(text, expected, "{text}");
    assert!(render(&report, &source(), Style { colour: true, verbose: false }).contains("\u{1b}["));
    assert_eq!(counts(&report), "2 errors, 0 warnings, 0 notes");
}

#[test]
fn a_location_without_line_still_shows_its_pointer() {
    let report = Report { diagnostics: vec![Diagnostic::new(Code::Version, Pointer::root(), "not OpenAPI")] };
    let text = render(&report, &source(), Style::default());
    assert!(text.contains("error[version]: not OpenAPI\n |\n--> openapi/a.yaml (#)"), "{text}");
}

#[test]
fn sums_up_what_is_many_and_light() {
    let many = |code, count| (0..count).map(move |at| Diagnostic::new(code, Pointer::root(), format!("{at}")));
    let diagnostics =
        many(Code::DanglingRef, 30).chain(many(Code::Untyped, 25)).chain(many(Code::Ignored, 3)).collect();
    let report = Report { diagnostics };
    let text = render(&report, &source(), Style::default());
    assert_eq!(text.matches("error[").count(), 30, "every error is shown");
    assert_eq!(text.matches("warning[").count(), WARNINGS);
    assert!(text.ends_with("5 more warnings not shown; see --verbose\n3 notes not shown; see --verbose\n"), "{text}");
    let text = render(&report, &source(), Style { verbose: true, colour: false });
    assert_eq!(text.matches("warning[").count() + text.matches("note[").count(), 28);
}

#[test]
fn says_the_same_once() {
    let get = |path: &str| Pointer::root().join(&["paths", path, "get"]);
    let warning = |path: &str, line| {
        let mut warning = Diagnostic::new(Code::Untyped, get(path), "any value fits");
        location(&mut warning, 0, line, 5);
        warning
    };
    let other = Diagnostic { message: "no value fits".to_owned(), ..warning("/b", 6) };
    let report = Report { diagnostics: vec![warning("/a", 4), other, warning("/b", 6)] };
    let expected = "\
warning[untyped]: any value fits
  |
 --> openapi/a.yaml:4:5 (#/paths/~1a/get)
  |
4 |     get: {}
  |     ^^^
  |
  = note: the same at 1 other location

warning[untyped]: no value fits
  |
 --> openapi/a.yaml:6:5 (#/paths/~1b/get)
  |
6 |     get: {}
  |     ^^^

";
    let text = render(&report, &source(), Style::default());
    assert_eq!(text, expected, "{text}");
    let text = render(&report, &source(), Style { verbose: true, colour: false });
    assert!(text.contains("other location\n --> openapi/a.yaml:6:5 (#/paths/~1b/get)\n"), "{text}");
    // Each error has to be fixed.
    let error = |path: &str| Diagnostic::new(Code::Malformed, get(path), "no object");
    let report = Report { diagnostics: vec![error("/a"), error("/b")] };
    assert_eq!(render(&report, &source(), Style::default()).matches("no object").count(), 2);
}
