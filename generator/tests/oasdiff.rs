//! Agreement with oasdiff, on pairs of descriptions from its tests, each with the ids that those expect. The pairs are not
//! part of this workspace. Their folder has a `pairs.tsv`: name of the test, old file, new file, ids.
//!
//! ```sh
//! OASDIFF_PAIRS=DIR cargo test -p generator --test oasdiff -- --ignored --nocapture
//! ```

use std::collections::BTreeSet;
use std::path::Path;

use generator::diff::{Layer, Names};
use generator::{Input, Source};

/// Deliberate differences: the test, the id, and the reason.
const OTHERWISE: &[(&str, &str, &str)] = &[
    ("TestRequestBodyConstChanged", "request-body-const-changed", TEXT),
    ("TestRequestBodyDefaultValueChanged", "request-body-default-value-changed", TEXT),
    ("TestRequestBodyMaxSetCheck", "request-body-max-set", TEXT),
    ("TestRequestParameterBecameEnum", "request-parameter-became-enum", NO_PLACE),
    ("TestRequestParameterMaxDecreased", "request-parameter-max-decreased", LIMIT_OF_NUMBERS),
    ("TestRequestParameterMaxIncreased", "request-parameter-max-increased", LIMIT_OF_NUMBERS),
    ("TestRequestParameterMinDecreased", "request-parameter-min-decreased", NO_PLACE),
    ("TestRequestParameterMinIncreased", "request-parameter-min-increased", NO_PLACE),
    ("TestRequestParameterMaxItemsDecreased", "request-parameter-max-items-decreased", LIMIT_OF_LISTS),
    ("TestRequestParameterMaxItemsIncreased", "request-parameter-max-items-increased", LIMIT_OF_LISTS),
    ("TestRequestPropertyAllOfAdded", "request-body-all-of-added", ALL_OF),
    ("TestRequestPropertyAllOfAdded", "request-property-all-of-added", ALL_OF),
    ("TestRequestPropertyAllOfRemoved", "request-body-all-of-removed", ALL_OF),
    ("TestRequestPropertyAllOfRemoved", "request-property-all-of-removed", ALL_OF),
    ("TestResponsePropertyAllOfAdded", "response-body-all-of-added", ALL_OF),
    ("TestResponsePropertyAllOfAdded", "response-property-all-of-added", ALL_OF),
    ("TestResponsePropertyAllOfRemoved", "response-body-all-of-removed", ALL_OF),
    ("TestResponsePropertyAllOfRemoved", "response-property-all-of-removed", ALL_OF),
];

const NO_PLACE: &str = "the parameter is one of the path, and the path has no place for it: no request carries it";
const TEXT: &str = "the body is text, which the SDK sends as it is: it knows no schema of it";
const LIMIT_OF_NUMBERS: &str =
    "the limit is one of numbers, and stands on a list or a text, where JSON Schema ignores it";
const LIMIT_OF_LISTS: &str = "the limit is one of lists, and stands on a text, where JSON Schema ignores it";
const ALL_OF: &str =
    "what the other schema says is compared, not that there is one: it demands nothing that was not there";

/// A line of the list.
struct Pair<'a> {
    test: &'a str,
    old: &'a str,
    new: &'a str,
    ids: Vec<&'a str>,
}

impl<'a> Pair<'a> {
    fn parse(line: &'a str) -> Self {
        let cells: Vec<_> = line.split('\t').collect();
        let [test, old, new, ids] = cells[..] else { panic!("four cells: {line}") };
        Self { test, old, new, ids: ids.split_whitespace().collect() }
    }

    /// The rules of the changes on the wire, or the error.
    fn rules(&self, folder: &Path) -> Result<BTreeSet<&'static str>, String> {
        let source = |path: &str| {
            let bytes = std::fs::read(folder.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
            Source::from(Input { name: path.to_owned(), bytes })
        };
        let compared = generator::compare(&source(self.old), &source(self.new), &Names::default());
        let comparison = compared.map_err(|refused| {
            let (which, report) = *refused;
            let first = report.diagnostics.first().map(|one| one.message.clone()).unwrap_or_default();
            format!("the {which:?} one is refused: {first}")
        })?;
        Ok(comparison.changes.iter().filter(|change| change.layer == Layer::Wire).map(|change| change.rule).collect())
    }
}

#[test]
#[ignore = "it runs on pairs of descriptions that are not part of this workspace"]
fn rules_agree_with_the_tests_of_oasdiff() {
    let folder = std::env::var("OASDIFF_PAIRS").expect("OASDIFF_PAIRS names the folder");
    let list = std::fs::read_to_string(Path::new(&folder).join("pairs.tsv")).expect("pairs.tsv");
    let (mut agreed, mut ids, mut open, mut used) = (0, 0, Vec::new(), BTreeSet::new());
    let pairs: Vec<_> = list.lines().skip(1).filter(|line| !line.is_empty()).map(Pair::parse).collect();
    for pair in &pairs {
        let rules = pair.rules(Path::new(&folder));
        let mut holds = true;
        for id in &pair.ids {
            ids += 1;
            if rules.as_ref().is_ok_and(|rules| rules.contains(id)) {
                continue;
            }
            holds = false;
            match OTHERWISE.iter().position(|(test, other, _)| (*test, other) == (pair.test, id)) {
                Some(index) => {
                    used.insert(index);
                    println!("otherwise: {} {id}: {}", pair.test, OTHERWISE[index].2);
                }
                None => open.push(format!("{} {id}: {:?}\n    {} -> {}", pair.test, rules, pair.old, pair.new)),
            }
        }
        agreed += usize::from(holds);
    }
    println!("{agreed} of {} pairs agree, {} of {ids} ids", pairs.len(), ids - open.len() - used.len());
    let unused: Vec<_> =
        (0..OTHERWISE.len()).filter(|index| !used.contains(index)).map(|index| OTHERWISE[index].0).collect();
    assert!(open.is_empty(), "{} without a reason:\n{}", open.len(), open.join("\n"));
    assert!(unused.is_empty(), "listed, and agreed by now: {unused:?}");
}
