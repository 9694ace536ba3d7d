//! Breaking changes for callers between edited descriptions, by cargo-semver-checks and by our own rules.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use generator::LockedNames;
use generator::diff::{Change, Impact, Layer, Names};

use super::seeds;
use crate::checks::{self, Description, Found};
use crate::edited::{EditedDescription, description, document, file, generated, source};

/// The name of the crates.
const CRATE: &str = "edition";

/// Each item that cargo-semver-checks finds is in our report, and the impact is the same. Further changes of our report are
/// printed by rule: the other side does not compare types, for example.
///
/// ```sh
/// cargo install cargo-semver-checks --locked
/// cargo test -p xtask --test rehearsal callers -- --ignored --nocapture
/// ```
#[test]
#[ignore = "it needs cargo-semver-checks, and documents the SDK four times"]
fn findings_of_cargo_semver_checks_are_reported() {
    let folder = tempfile::tempdir().expect("created");
    let overlay = folder.path().join("overlay.yaml");
    fs::write(&overlay, file("openapi/perfectgym-next.overlay.yaml")).expect("writable");
    let documented = |text: &str, names: Option<&str>| {
        let file = folder.path().join("description.yaml");
        fs::write(&file, text).expect("writable");
        let description = Description { file: &file, overlay: Some(&overlay), name: CRATE };
        checks::documented(folder.path(), &description, names)
    };
    let old = description();
    let methods = Methods::of(&old);
    let (before, names) = documented(&old, None);
    for seed in seeds() {
        let edited_description = EditedDescription::picked(&document(&old), seed).text();
        let (after, _) = documented(&edited_description, Some(&names));
        let theirs = checks::compared(&before, &after);
        let comparison =
            generator::compare(&source(&old), &source(&edited_description), &Names::default()).expect("compared");
        let ours: Vec<_> = comparison.changes.iter().filter(|change| change.layer == Layer::Rust).collect();
        assert!(!theirs.found.is_empty(), "seed {seed}: nothing is found");
        let mut reported = BTreeSet::new();
        for found in &theirs.found {
            let by: Vec<_> = (0..ours.len()).filter(|&index| methods.has_change_of(ours[index], found)).collect();
            let lines: Vec<_> = ours.iter().map(|change| &change.text).collect();
            assert!(!by.is_empty(), "seed {seed}: {} is not reported: {}\n{lines:#?}", found.lint, found.line);
            reported.extend(by);
        }
        assert_eq!(comparison.impact().0, theirs.impact, "seed {seed}");
        let mut beyond: BTreeMap<&str, usize> = BTreeMap::new();
        for (_, change) in ours.iter().enumerate().filter(|(index, _)| !reported.contains(index)) {
            if change.impact == Impact::Major {
                *beyond.entry(change.rule).or_default() += 1;
            }
        }
        println!(
            "seed {seed}: {:?}, {} items, all reported; breaking beyond that: {beyond:?}",
            theirs.impact,
            theirs.found.len()
        );
    }
}

/// The setters of an SDK, each with its methods, as changes name them.
struct Methods(BTreeMap<String, BTreeSet<String>>);

impl Methods {
    fn of(description: &str) -> Self {
        let sdk = generated(description, LockedNames::default());
        let mut methods: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for item in sdk.items.keys() {
            // `group().method(..).setter(..)`
            let mut steps = item.split('(').map(|step| step.rsplit('.').next().unwrap_or(step));
            if let (Some(group), Some(method), Some(setter)) = (steps.next(), steps.next(), steps.next()) {
                methods.entry(setter.replace('_', "")).or_default().insert(format!("{group}().{method}"));
            }
        }
        Self(methods)
    }

    /// Whether a change is that of a finding: a setter is removed with its method.
    fn has_change_of(&self, change: &Change, found: &Found) -> bool {
        let item = item(&found.line);
        let methods = item.first().filter(|owner| *owner == "request").and_then(|_| self.0.get(item.last()?));
        let goes = |methods: &BTreeSet<String>| change.subject.as_ref().is_some_and(|one| methods.contains(one));
        is_change_of(change, found, &item) || change.rule == "method-removed" && methods.is_some_and(goes)
    }
}

/// Whether a change is that of a finding.
fn is_change_of(change: &Change, found: &Found, item: &[String]) -> bool {
    let text = format!("{} {}", change.subject.as_deref().unwrap_or_default(), change.text);
    let words: BTreeSet<_> = words(&text).collect();
    let weight = if found.lint.ends_with("_marked_deprecated") { Impact::Minor } else { Impact::Major };
    if change.impact < weight {
        return false;
    }
    // The items of a group are removed with it.
    let group = item.iter().skip_while(|word| *word != "operations").nth(1);
    if change.rule.starts_with("group-") && group.is_some_and(|group| words.contains(group)) {
        return true;
    }
    // So are the setters of a model without a constructor.
    let model = change.subject.as_deref().and_then(|path| self::words(path).last());
    if change.rule == "constructor-removed" && item.iter().rev().nth(1) == model.as_ref() {
        return true;
    }
    let general = ["operations", "models", "client", "request", "new"];
    let mut last = item.iter().rev().filter(|word| !general.contains(&word.as_str())).take(2);
    let name = last.next();
    let setter = |word: &String| word.strip_prefix("with").is_some_and(|word| words.contains(word));
    name.is_some_and(|word| words.contains(word) || setter(word))
        && last.next().is_none_or(|owner| words.contains(owner) || item.iter().any(|word| word == "operations"))
}

/// The path of an item from its line, the name last: `field NAME of struct TYPE, previously in file ..`.
fn item(line: &str) -> Vec<String> {
    let ends = [", previously in", " in src/", " takes ", " in file"];
    let end = ends.iter().filter_map(|end| line.find(end)).min().unwrap_or(line.len());
    let line = &line[..end];
    let path = match line.strip_prefix("field ").and_then(|rest| rest.split_once(" of struct ")) {
        Some((field, owner)) => format!("{owner}::{field}"),
        None => line.rsplit(' ').next().unwrap_or(line).to_owned(),
    };
    words(&path).filter(|word| word != CRATE).collect()
}

/// The words of a text without case and separators: a type of the SDK has the words of its method.
fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
    words.filter(|word| !word.is_empty()).map(|word| word.replace('_', "").to_lowercase())
}

#[test]
fn items_are_read_from_their_lines() {
    let item = |line: &str| super::callers::item(line).join(" ");
    assert_eq!(item("field debt_date of struct Debt, previously in file src/generated/models/a.rs:6"), "debt debtdate");
    assert_eq!(item("variant Kind::Big, previously in file a.rs:1"), "kind big");
    assert_eq!(item("edition::models::New::new takes 3 parameters in src/a.rs:1, but now takes 2"), "models new new");
    assert_eq!(item("method edition::operations::pets::Pets::get in src/a.rs:3"), "operations pets pets get");
}
