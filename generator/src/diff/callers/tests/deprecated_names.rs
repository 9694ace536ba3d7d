use super::renames::CASES;
use super::{Case, all, changes_with, shown, source};
use crate::diff::{Change, Names};
use crate::locked::LockedNames;
use crate::sdk::Options;

/// The changes where the new description goes on with the names of the old one.
pub fn changes(old: &str, new: &str) -> Vec<Change> {
    changes_with(old, new, &Names::default())
}

/// The names of a description that goes on with others.
fn names(text: &str, names: LockedNames) -> LockedNames {
    let options = Options { names, ..Options::default() };
    crate::generate(&source(text), &options).expect("valid").names
}

#[test]
fn tells_everything() {
    insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!("kept", all(CASES, changes)) });
}

/// A maintainer takes the former name out of the names that are kept.
#[test]
fn a_former_name_goes() {
    let Some(Case { old, new, .. }) = CASES.first() else { panic!("no case") };
    let old = names(new, names(old, LockedNames::default()));
    let mut later = old.clone();
    later.operations.values_mut().for_each(|operation| operation.aliases.clear());
    let same = changes_with(new, new, &Names { old: old.clone(), new: Some(old.clone()) });
    assert_eq!(same, []);
    let reported: String = changes_with(new, new, &Names { old, new: Some(later) }).iter().map(shown).collect();
    insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!("removed", reported) });
}
