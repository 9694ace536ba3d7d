//! Comparisons of two descriptions, on the wire.

#[path = "diff/cases_content.rs"]
mod cases_content;
#[path = "diff/cases_operations.rs"]
mod cases_operations;
#[path = "diff/cases_values.rs"]
mod cases_values;
#[path = "diff/form.rs"]
mod form;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use form::{Case, compare, show};
use generator::diff::rules::{NOT_EXPRESSIBLE, Rule, Source as RuleSource, rules};
use generator::diff::{Layer, Severity};

/// Cases by family.
fn families() -> Vec<(&'static str, Vec<Case>)> {
    vec![
        ("operations", cases_operations::operations()),
        ("security", cases_operations::security()),
        ("parameters", cases_operations::parameters()),
        ("bodies", cases_content::bodies()),
        ("responses", cases_content::responses()),
        ("properties", cases_content::properties()),
        ("flags", cases_content::flags()),
        ("unions", cases_content::unions()),
        ("lists_of_types", cases_content::lists_of_types()),
        ("types", cases_values::types()),
        ("null", cases_values::null()),
        ("values", cases_values::values()),
        ("defaults", cases_values::defaults()),
        ("patterns", cases_values::patterns()),
        ("bounds", cases_values::bounds()),
        ("steps", cases_values::steps()),
    ]
}

/// The changes on the wire as text, with their impact.
fn lines(case: &Case) -> (Vec<(&'static str, Severity)>, String) {
    let mut comparison = compare(&case.form.fill(&case.old), &case.form.fill(&case.new));
    comparison.changes.retain(|change| change.layer == Layer::Wire);
    let mut text: String = comparison.changes.iter().map(show).collect();
    let (impact, deciding) = comparison.impact();
    let deciding = deciding.map_or("nothing", |change| change.rule);
    writeln!(text, "  = {impact:?} for {deciding}").expect("memory");
    (comparison.changes.iter().map(|change| (change.rule, change.severity)).collect(), text)
}

/// Each rule with a pair of small descriptions: all changes and their impact.
#[test]
fn each_rule_finds_its_change() {
    for (family, cases) in families() {
        let mut text = String::new();
        for case in &cases {
            let (found, lines) = lines(case);
            if case.rule.is_empty() {
                assert_eq!(found, [], "{case:#?}\n{lines}");
            } else {
                assert!(found.iter().any(|(rule, _)| *rule == case.rule), "{case:#?}\n{lines}");
            }
            writeln!(text, "{}\n{lines}", case.rule).expect("memory");
        }
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(family, text) });
    }
}

/// Every rule has a case, with the severity of the rule.
#[test]
fn every_rule_has_a_case() {
    let shown: BTreeSet<(&str, Severity)> =
        families().iter().flat_map(|(_, cases)| cases).flat_map(|case| lines(case).0).collect();
    let known: BTreeSet<(&str, Severity)> = rules().map(|rule| (rule.id, rule.severity)).collect();
    let missing: Vec<_> = known.difference(&shown).collect();
    assert!(missing.is_empty(), "{} of {} rules have no case: {missing:#?}", missing.len(), known.len());
}

/// With old and new exchanged, there is a change as well.
#[test]
fn every_change_has_a_reverse() {
    for (_, cases) in families() {
        for case in cases.iter().filter(|case| !case.rule.is_empty()) {
            let back = Case { old: case.new.clone(), new: case.old.clone(), ..case.clone() };
            assert!(!lines(&back).0.is_empty(), "{back:#?}");
            let same = Case { new: case.old.clone(), ..case.clone() };
            assert_eq!(lines(&same).0, [], "{same:#?}");
        }
    }
}

/// Rules with a name of oasdiff have its severity, or a case that explains the difference. Its rules for breaking changes
/// exist here, or are listed as not expressible.
#[test]
fn rules_agree_with_oasdiff() {
    let theirs: BTreeMap<&str, Severity> = include_str!("diff/oasdiff-1.32.1.txt")
        .lines()
        .map(|line| {
            let (level, id) = line.split_once(' ').expect("a level and a name");
            let severity = match level {
                "ERR" => Severity::Breaking,
                "WARN" => Severity::Warning,
                _ => Severity::Info,
            };
            (id, severity)
        })
        .collect();
    assert_eq!(theirs.len(), 755);
    let ours: BTreeMap<&str, &Rule> = rules().filter(|rule| rule.case.is_none()).map(|rule| (rule.id, rule)).collect();
    assert_eq!(ours.len(), rules().filter(|rule| rule.case.is_none()).count(), "a rule stands twice");
    for (id, rule) in &ours {
        let level = theirs.get(id).copied();
        assert_eq!(level.is_some(), rule.source == RuleSource::Oasdiff, "{id}");
        assert!(level.is_none_or(|level| level == rule.severity), "{id} is {level:?} there");
    }
    let missing: Vec<&str> = NOT_EXPRESSIBLE.iter().flat_map(|(_, ids)| *ids).copied().collect();
    let unique: BTreeSet<&str> = missing.iter().copied().collect();
    assert_eq!(unique.len(), missing.len(), "a missing rule stands twice");
    for id in &missing {
        assert!(theirs.get(id).is_some_and(|level| *level > Severity::Info), "{id} does not break");
        assert!(!ours.contains_key(id), "{id} is there");
    }
    let serious: Vec<&str> = theirs.iter().filter(|(_, level)| **level > Severity::Info).map(|(id, _)| *id).collect();
    let silent: Vec<&&str> = serious.iter().filter(|id| !ours.contains_key(*id) && !unique.contains(*id)).collect();
    assert!(silent.is_empty(), "{silent:#?}");
    let covered = serious.iter().filter(|id| ours.contains_key(*id)).count();
    assert!(covered >= 200, "{covered} of {}", serious.len());
}

/// There is a change from one description to another if and only if there is one back.
#[test]
fn any_two_descriptions_differ_both_ways_or_not_at_all() {
    let mut gaps: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for case in families().into_iter().flat_map(|(_, cases)| cases) {
        gaps.entry(case.form.0).or_default().extend([case.old, case.new]);
    }
    let mut compared = 0;
    for (form, gaps) in gaps {
        let gaps: Vec<String> = gaps.into_iter().collect();
        // Each with the one that stands so far from it, which differs more than the neighbour does.
        for (index, old) in gaps.iter().enumerate() {
            let Some(new) = gaps.get((index * 7 + 3) % gaps.len()) else { continue };
            let of = |old: &str, new: &str| lines(&form::case("", form::Form(form), old, new)).0.is_empty();
            assert_eq!(of(old, new), of(new, old), "{form}\n{old}\n{new}");
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared}");
}
