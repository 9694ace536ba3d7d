//! A rehearsal of an update: the description in other words and another order, and with edits that a vendor might make.

#[path = "rehearsal/callers.rs"]
mod callers;
#[path = "semver/checks.rs"]
mod checks;
#[path = "rehearsal/copy.rs"]
mod copy;
#[path = "rehearsal/editions.rs"]
mod editions;
#[path = "rehearsal/edits/mod.rs"]
mod edits;
#[path = "rehearsal/protected.rs"]
mod protected;
#[path = "rehearsal/shuffle.rs"]
mod shuffle;
#[path = "rehearsal/update.rs"]
mod update;
#[path = "rehearsal/walk.rs"]
mod walk;
#[path = "rehearsal/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use editions::{Edition, bumped, compare, description, document, generated, named_by_hand};
use generator::LockedNames;
use generator::diff::{Change, Comparison, Side, Verdict};

/// What edits are picked by: three, or as many as `REHEARSAL_SEEDS` says.
fn seeds() -> RangeInclusive<u64> {
    1..=std::env::var("REHEARSAL_SEEDS").ok().map_or(3, |text| text.parse().expect("a number"))
}

/// Whether a change is the one that an edit makes.
fn tells(change: &Change, rule: &str, place: &str) -> bool {
    change.rule == rule && [&change.operation, &change.subject].into_iter().any(|one| one.as_deref() == Some(place))
}

/// Whether a change is of a place that edits have changed, or of the version.
fn is_of(change: &Change, sites: &BTreeSet<&str>) -> bool {
    let place = |one: &Option<String>| one.as_deref().is_some_and(|one| sites.contains(one));
    place(&change.operation) || place(&change.subject) || change.rule.contains("version")
}

/// All that a comparison tells of the wire, a line each.
fn shown(comparison: &Comparison) -> String {
    let wire = comparison.changes.iter().filter(|change| change.side == Side::Wire);
    let place = |change: &Change| change.operation.clone().or(change.subject.clone()).unwrap_or_default();
    wire.map(|change| format!("{} {}: {}\n", change.rule, place(change), change.text)).collect()
}

/// Each edit is seen by whoever compares the two editions, and nothing else; callers are told to look out.
#[test]
fn each_edit_is_told() {
    let old = description();
    for seed in seeds() {
        let edition = Edition::picked(&document(&old), seed);
        let comparison = compare(&old, &edition.text());
        assert_ne!(comparison.old.version, comparison.new.version);
        for edit in &edition.edits {
            if let Some((rule, place)) = &edit.told {
                let told = comparison.changes.iter().any(|change| tells(change, rule, place));
                assert!(
                    told,
                    "seed {seed}, {}: {rule} is not told of {place}, but\n{}",
                    edit.title(),
                    shown(&comparison)
                );
            }
        }
        let wire = comparison.changes.iter().filter(|change| change.side == Side::Wire);
        let sites: BTreeSet<_> = edition.edits.iter().flat_map(edits::Edit::places).collect();
        let strange: Vec<_> = wire.filter(|change| !is_of(change, &sites)).map(|change| &change.text).collect();
        assert!(strange.is_empty(), "seed {seed}: nobody has made these changes: {strange:#?}");
        assert_eq!(comparison.verdict().0, Verdict::Major, "seed {seed}");
    }
}

/// What callers cannot see is not told: other words, another order, and edits of those alone.
#[test]
fn what_nobody_can_see_is_not_told() {
    let old = description();
    for seed in seeds() {
        let mut edition = Edition::picked(&document(&old), seed);
        edition.document = bumped(&document(&old));
        for edit in edition.edits.iter().filter(|edit| edit.told.is_none()) {
            let before = edition.document.to_string();
            edit.apply(&mut edition.document).unwrap_or_else(|reason| panic!("{}: {reason}", edit.title()));
            assert_ne!(edition.document.to_string(), before, "{}", edit.title());
        }
        edition.reword(seed);
        let comparison = compare(&old, &edition.text());
        assert_eq!(comparison.verdict(), (Verdict::Patch, None), "seed {seed}: {:#?}", comparison.changes);
    }
}

/// The next edition is one that an SDK can be made from without warnings, with the overlay and the names of this one.
#[test]
fn the_next_edition_is_valid() {
    let old = description();
    let before = generated(&old, LockedNames::default());
    for seed in seeds() {
        let after = generated(&Edition::picked(&document(&old), seed).text(), before.names.clone());
        assert_ne!(before.files, after.files);
        // What is not edited goes on as it was: most of it.
        assert!(after.vanished.len() < before.names.operations.len(), "{:?}", after.vanished);
    }
}

/// An edition can leave alone what tests and documents name.
#[test]
fn what_is_named_by_hand_can_be_left_alone() {
    let old = description();
    let before = generated(&old, LockedNames::default());
    let named = named_by_hand(&before);
    for seed in seeds() {
        let edition = Edition::protecting(&document(&old), seed, named.values().cloned().collect());
        let after = generated(&edition.text(), before.names.clone());
        assert_eq!(named.keys().collect::<Vec<_>>(), named_by_hand(&after).keys().collect::<Vec<_>>(), "seed {seed}");
        println!("seed {seed}: {} edits", edition.edits.len());
    }
}

/// No edit is made twice, or where its place is gone.
#[test]
fn edits_hit_once() {
    let old = document(&description());
    for seed in seeds() {
        let edition = Edition::picked(&old, seed);
        for edit in &edition.edits {
            let again = edit.apply(&mut edition.document.clone());
            assert!(again.is_err(), "{} would be made again", edit.title());
        }
        println!("seed {seed}: {} edits", edition.edits.len());
    }
}

/// An edition can follow one that was made with the same names.
#[test]
fn an_edition_follows_another() {
    let old = description();
    let named = named_by_hand(&generated(&old, LockedNames::default())).into_values().collect();
    for seed in seeds() {
        let first = Edition::protecting(&document(&old), seed, Vec::clone(&named));
        let second = Edition::picked(&first.document, seed);
        assert!(!second.edits.is_empty());
        assert_ne!(second.document, first.document);
    }
}
