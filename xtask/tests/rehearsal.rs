//! A rehearsal of an update: the description's next edition, made of edits that a vendor might make.

#[path = "rehearsal/copy.rs"]
mod copy;
#[path = "rehearsal/edits.rs"]
mod edits;
#[path = "rehearsal/update.rs"]
mod update;

use std::panic::catch_unwind;
use std::path::Path;

use edits::{Edit, WRITTEN_FOR, edits, next_edition, next_version, version};
use generator::diff::{Change, Comparison, Names, Side, Verdict};
use generator::{Input, Options, Source};

/// A file of the workspace.
fn file(path: &str) -> String {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace");
    std::fs::read_to_string(workspace.join(path)).expect(path)
}

fn description() -> String {
    file("openapi/perfectgym-next.yaml")
}

/// A description with the overlay of the workspace.
fn source(description: &str) -> Source {
    let input = |name: &str, text: &str| Input { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
    let overlay = file("openapi/perfectgym-next.overlay.yaml");
    Source { overlay: Some(input("overlay", &overlay)), ..Source::from(input("description", description)) }
}

fn compare(old: &str, new: &str) -> Comparison {
    generator::compare(&source(old), &source(new), &Names::default()).unwrap_or_else(|error| panic!("{error:?}"))
}

/// Whether a change is the one that an edit makes.
fn tells(change: &Change, (rule, place): (&str, &str)) -> bool {
    change.rule == rule && [&change.operation, &change.subject].into_iter().any(|one| one.as_deref() == Some(place))
}

/// The edits that fit a description, each by itself. All of them do, in the edition that they are written for.
fn fitting(description: &str) -> Vec<Edit> {
    let fits = |edit: &Edit| match edit.apply(description) {
        Ok(edited) => {
            assert_ne!(edited, description, "{}", edit.what);
            true
        }
        Err(reason) => {
            assert_ne!(version(description), WRITTEN_FOR, "{}: {reason}", edit.what);
            false
        }
    };
    edits().into_iter().filter(fits).collect()
}

/// Each edit hits what it is for, and is seen by whoever compares the two editions.
#[test]
fn each_edit_is_told() {
    let old = description();
    let new = next_edition(&old);
    let comparison = compare(&old, &new);
    assert_eq!((comparison.old.version.as_str(), comparison.new.version.as_str()), (version(&old), version(&new)));
    assert_ne!(version(&old), version(&new));
    for edit in fitting(&old) {
        if let Some(told) = edit.told {
            assert!(comparison.changes.iter().any(|change| tells(change, told)), "{}: {told:?} is not told", edit.what);
        }
    }
}

/// An update without edits that callers see has nothing to tell, but is another text.
#[test]
fn the_other_edits_are_not_told() {
    let old = description();
    let mut new = next_version(&old);
    for edit in fitting(&old).iter().filter(|edit| edit.told.is_none()) {
        let before = new.clone();
        new = edit.apply(&new).expect("it fits");
        assert_ne!(new, before, "{}", edit.what);
    }
    let comparison = compare(&old, &new);
    assert_eq!(comparison.verdict(), (Verdict::Patch, None), "{:#?}", comparison.changes);
}

/// The next edition is one that an SDK can be made from without warnings, with the overlay and the names of this one.
#[test]
fn the_next_edition_is_valid() {
    let old = description();
    let strict = |names| Options { strict: true, command: "test".to_owned(), names, ..Options::default() };
    let generate = |description: &str, options: &Options| {
        generator::generate(&source(description), options).unwrap_or_else(|report| panic!("{:#?}", report.diagnostics))
    };
    let before = generate(&old, &strict(generator::LockedNames::default()));
    let after = generate(&next_edition(&old), &strict(before.names.clone()));
    assert_ne!(before.files, after.files);
    // What is not edited goes on as it was: most of it.
    assert!(after.vanished.len() < before.names.operations.len(), "{:?}", after.vanished);
}

/// An edit that does not fit is told in the edition that it is written for, and left out of others.
#[test]
fn what_does_not_fit() {
    let edition = |version: &str| format!("# API, version {version}.\ninfo:\n  title: 1.13.2\n  version: {version}\n");
    let panic = catch_unwind(|| next_edition(&edition(WRITTEN_FOR))).expect_err("a panic");
    let text = panic.downcast_ref::<String>().expect("a text");
    assert!(text.contains("an optional field is new in an answer: the line \"Customer:\" is not there"), "{text}");
    for (old, new) in [("1.14.7", "1.15.0"), ("2.9", "2.10.0"), ("'3.1'", "'3.2.0'"), ("next", "next-next")] {
        let bare = |text: &str| text.trim_matches('\'').to_owned();
        let expected = edition(new).replacen(&format!("version {new}."), &format!("version {}.", bare(new)), 1);
        let given = edition(old).replacen(&format!("version {old}."), &format!("version {}.", bare(old)), 1);
        assert_eq!(next_edition(&given), expected);
    }
}

/// A text that is there twice, or where it shall be already, is no place for an edit.
#[test]
fn anchors_hit_once() {
    let old = next_version(&description());
    for edit in fitting(&old) {
        let edited = edit.apply(&old).expect("it fits");
        assert!(edit.apply(&edited).is_err(), "{} would be made again", edit.what);
    }
    let twice = format!("{old}{}", old.split_once("\npaths:\n").expect("paths").1);
    for edit in fitting(&old).iter().filter(|edit| edit.told.is_some_and(|(_, place)| place.contains(" /"))) {
        let reason = edit.apply(&twice).expect_err(edit.what);
        assert!(reason.contains("more than once"), "{reason}");
    }
}

/// What is told to whoever calls the SDK: the edits are breaking, so the next version is a major one.
#[test]
fn the_edition_breaks_callers() {
    let old = description();
    let new = next_edition(&old);
    if version(&old) != WRITTEN_FOR {
        return;
    }
    let comparison = compare(&old, &new);
    assert_eq!(comparison.verdict().0, Verdict::Major);
    let rust = |rule: &str| comparison.changes.iter().any(|change| change.side == Side::Rust && change.rule == rule);
    for rule in ["method-superseded", "method-removed", "argument-added", "setter-became-argument", "group-added"] {
        assert!(rust(rule), "{rule}");
    }
}
