//! A rehearsal of an update: the description in other words and another order, and with edits that a vendor might make.

#[path = "rehearsal/callers.rs"]
mod callers;
#[path = "semver/checks.rs"]
mod checks;
#[path = "rehearsal/copy.rs"]
mod copy;
#[path = "rehearsal/edited.rs"]
mod edited;
#[path = "rehearsal/edits/mod.rs"]
mod edits;
#[path = "rehearsal/objects.rs"]
mod objects;
#[path = "rehearsal/protected.rs"]
mod protected;
#[path = "rehearsal/shuffle.rs"]
mod shuffle;
#[path = "rehearsal/update.rs"]
mod update;
#[path = "rehearsal/words.rs"]
mod words;

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use edited::{EditedDescription, bumped, compare, description, document, generated, named_by_hand};
use generator::LockedNames;
use generator::diff::{Change, Comparison, Impact, Layer};

/// The seeds of edits: three, or as many as `REHEARSAL_SEEDS` says.
fn seeds() -> RangeInclusive<u64> {
    1..=std::env::var("REHEARSAL_SEEDS").ok().map_or(3, |text| text.parse().expect("a number"))
}

/// Whether a change is that of an edit.
fn is_change_of(change: &Change, rule: &str, place: &str) -> bool {
    change.rule == rule && [&change.operation, &change.subject].into_iter().any(|one| one.as_deref() == Some(place))
}

/// Whether a change is at an edited place, or of the version.
fn is_of(change: &Change, sites: &BTreeSet<&str>) -> bool {
    let place = |one: &Option<String>| one.as_deref().is_some_and(|one| sites.contains(one));
    place(&change.operation) || place(&change.subject) || change.rule.contains("version")
}

/// The changes of a comparison on the wire, one on each line.
fn shown(comparison: &Comparison) -> String {
    let wire = comparison.changes.iter().filter(|change| change.layer == Layer::Wire);
    let place = |change: &Change| change.operation.clone().or(change.subject.clone()).unwrap_or_default();
    wire.map(|change| format!("{} {}: {}\n", change.rule, place(change), change.text)).collect()
}

/// A comparison reports each edit and nothing else, and breaking edits as such.
#[test]
fn each_edit_is_reported() {
    let old = description();
    for seed in seeds() {
        let edited_description = EditedDescription::picked(&document(&old), seed);
        let comparison = compare(&old, &edited_description.text());
        assert_ne!(comparison.old.version, comparison.new.version);
        for edit in &edited_description.edits {
            if let Some((rule, place)) = &edit.reported {
                let reported = comparison.changes.iter().any(|change| is_change_of(change, rule, place));
                assert!(
                    reported,
                    "seed {seed}, {}: {rule} is not reported for {place}, but\n{}",
                    edit.title(),
                    shown(&comparison)
                );
            }
        }
        let wire = comparison.changes.iter().filter(|change| change.layer == Layer::Wire);
        let sites: BTreeSet<_> = edited_description.edits.iter().flat_map(edits::Edit::places).collect();
        let strange: Vec<_> = wire.filter(|change| !is_of(change, &sites)).map(|change| &change.text).collect();
        assert!(strange.is_empty(), "seed {seed}: unexpected changes: {strange:#?}");
        assert_eq!(comparison.impact().0, Impact::Major, "seed {seed}");
    }
}

/// Changes of texts and order, which callers do not see, are not reported.
#[test]
fn changes_of_texts_and_order_are_not_reported() {
    let old = description();
    for seed in seeds() {
        let mut edited_description = EditedDescription::picked(&document(&old), seed);
        edited_description.document = bumped(&document(&old));
        for edit in edited_description.edits.iter().filter(|edit| edit.reported.is_none()) {
            let before = edited_description.document.to_string();
            edit.apply(&mut edited_description.document).unwrap_or_else(|reason| panic!("{}: {reason}", edit.title()));
            assert_ne!(edited_description.document.to_string(), before, "{}", edit.title());
        }
        edited_description.reword(seed);
        let comparison = compare(&old, &edited_description.text());
        assert_eq!(comparison.impact(), (Impact::Patch, None), "seed {seed}: {:#?}", comparison.changes);
    }
}

/// The SDK generates from an edited description without warnings, with the current overlay and names.
#[test]
fn an_edited_description_generates() {
    let old = description();
    let before = generated(&old, LockedNames::default());
    for seed in seeds() {
        let after = generated(&EditedDescription::picked(&document(&old), seed).text(), before.names.clone());
        assert_ne!(before.files, after.files);
        // Most names stay.
        assert!(after.removed.len() < before.names.operations.len(), "{:?}", after.removed);
    }
}

/// Edits can spare the items that tests and documents name.
#[test]
fn items_named_by_hand_can_be_spared() {
    let old = description();
    let before = generated(&old, LockedNames::default());
    let named = named_by_hand(&before);
    for seed in seeds() {
        let edited_description =
            EditedDescription::protecting(&document(&old), seed, named.values().cloned().collect());
        let after = generated(&edited_description.text(), before.names.clone());
        assert_eq!(named.keys().collect::<Vec<_>>(), named_by_hand(&after).keys().collect::<Vec<_>>(), "seed {seed}");
        println!("seed {seed}: {} edits", edited_description.edits.len());
    }
}

/// No edit is made twice, or at a removed place.
#[test]
fn edits_hit_once() {
    let old = document(&description());
    for seed in seeds() {
        let edited_description = EditedDescription::picked(&old, seed);
        for edit in &edited_description.edits {
            let again = edit.apply(&mut edited_description.document.clone());
            assert!(again.is_err(), "{} would be made again", edit.title());
        }
        println!("seed {seed}: {} edits", edited_description.edits.len());
    }
}

/// An edited description can follow another one.
#[test]
fn an_edited_description_follows_another() {
    let old = description();
    let named = named_by_hand(&generated(&old, LockedNames::default())).into_values().collect();
    for seed in seeds() {
        let first = EditedDescription::protecting(&document(&old), seed, Vec::clone(&named));
        let second = EditedDescription::picked(&first.document, seed);
        assert!(!second.edits.is_empty());
        assert_ne!(second.document, first.document);
    }
}
