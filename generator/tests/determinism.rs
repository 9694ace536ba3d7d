//! The same input gives the same bytes; another order of the same content gives the same names.

mod support;

use std::collections::BTreeSet;

use generator::Sdk;
use support::shuffle::{rearranged, shuffled};
use support::{generate, options, perfectgym, reorderable, surface};

#[test]
fn two_runs_give_the_same_bytes() {
    let (one, other) = (generate(&perfectgym(), &options()), generate(&perfectgym(), &options()));
    assert_eq!(one.files, other.files);
    assert_eq!(one.tests, other.tests);
    assert_eq!(one.cases, other.cases);
}

#[test]
fn order_changes_no_identifier() {
    let mut sources = reorderable();
    sources.push(perfectgym());
    for source in sources {
        let strict = source.overlay.is_some();
        let options = generator::Options { strict, ..options() };
        let expected = identifiers(&generate(&source, &options));
        for seed in 1..=3 {
            let shuffled = identifiers(&generate(&shuffled(&source, seed), &options));
            let missing: Vec<_> = expected.difference(&shuffled).collect();
            let added: Vec<_> = shuffled.difference(&expected).collect();
            assert!(
                missing.is_empty() && added.is_empty(),
                "{}: lost {missing:?}, won {added:?}",
                source.description.name
            );
        }
    }
}

/// Only the hash of the description differs.
#[test]
fn order_changes_no_file() {
    let mut sources = reorderable();
    sources.push(perfectgym());
    for source in sources {
        let strict = source.overlay.is_some();
        let options = generator::Options { strict, ..options() };
        let expected = generate(&source, &options);
        let found = generate(&rearranged(&source, 7), &options);
        assert_ne!(expected.package.sha256, found.package.sha256);
        let paths = |sdk: &Sdk| sdk.files.keys().chain(sdk.tests.keys()).cloned().collect::<Vec<_>>();
        assert_eq!(paths(&expected), paths(&found));
        let files = |sdk: &Sdk| sdk.files.values().chain(sdk.tests.values()).cloned().collect::<Vec<_>>();
        for ((path, one), other) in paths(&expected).iter().zip(files(&expected)).zip(files(&found)) {
            let other = other.replace(&found.package.sha256, &expected.package.sha256);
            assert!(one == other, "{}: {path}\n{one}\n---\n{other}", source.description.name);
        }
    }
}

/// Every public name with its owner, without the order of arguments.
fn identifiers(sdk: &Sdk) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (path, text) in &sdk.files {
        let mut owner = String::new();
        for line in surface::lines(text) {
            let name = line.trim_start().split(['(', '=']).next().unwrap_or_default().trim().to_owned();
            if line.starts_with(' ') {
                names.insert(format!("{path} {owner} {name}"));
            } else {
                owner.clone_from(&name);
                names.insert(format!("{path} {name}"));
            }
        }
    }
    names
}
