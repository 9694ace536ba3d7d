//! Tests, examples, benches and steps for browsers that are written by hand and name items of the SDK. They are skipped
//! where the SDK lacks an item.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use anyhow::{Result, bail};
use generator::Sdk;
use serde::Deserialize;

use crate::workspace::{NAMED, Workspace};
use crate::{inputs, toml};

const BEGIN: &str = "# <generated targets>";
const END: &str = "# </generated targets>";
/// The file with the macro, below the generated tests.
pub const MACRO: &str = "offered.rs";

/// The list of items that handwritten code names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Named {
    sets: BTreeMap<String, Set>,
    /// Examples with the set that each needs.
    examples: BTreeMap<String, String>,
    benches: BTreeMap<String, String>,
}

/// Items of the SDK that are needed together.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Set {
    uses: Vec<String>,
    items: Vec<String>,
}

impl Named {
    /// The list of a workspace. None where there is no such file.
    pub fn read(workspace: &Workspace) -> Result<Option<Self>> {
        let path = workspace.path(NAMED);
        if !path.exists() {
            return Ok(None);
        }
        Self::parse(&inputs::text(&path, "the list of items that handwritten code names")?).map(Some)
    }

    fn parse(text: &str) -> Result<Self> {
        let named: Self = toml::parse(text, NAMED)?;
        let programs = named.examples.values().chain(named.benches.values());
        let wanted = programs.chain(named.sets.values().flat_map(|set| &set.uses));
        match wanted.into_iter().find(|name| !named.sets.contains_key(*name)) {
            Some(name) => bail!("{NAMED}: there is no set `{name}`"),
            None => Ok(named),
        }
    }

    /// A set, and those that it uses.
    fn reach<'a>(&'a self, name: &'a str) -> BTreeSet<&'a str> {
        let (mut reach, mut open) = (BTreeSet::new(), vec![name]);
        while let Some(name) = open.pop() {
            if reach.insert(name) {
                open.extend(self.sets.get(name).into_iter().flat_map(|set| set.uses.iter().map(String::as_str)));
            }
        }
        reach
    }

    /// The items of a set that the SDK lacks.
    fn lacks<'a>(&'a self, name: &'a str, sdk: &Sdk) -> BTreeSet<&'a str> {
        let sets = self.reach(name).into_iter().filter_map(|name| self.sets.get(name));
        let items = sets.flat_map(|set| set.items.iter().map(String::as_str));
        items.filter(|item| !sdk.items.contains_key(*item)).collect()
    }

    /// A line for each set with lacking items, and all that is skipped for it.
    pub fn report(&self, sdk: &Sdk) -> String {
        let mut text = String::new();
        for (name, set) in &self.sets {
            let items = set.items.iter().map(String::as_str);
            let own: BTreeSet<_> = items.filter(|item| !sdk.items.contains_key(*item)).collect();
            if own.is_empty() {
                continue;
            }
            let needs = |other: &str| self.reach(other).contains(name.as_str());
            let tests = self.sets.keys().filter(|other| needs(other)).map(|other| format!("tests of {other}"));
            let examples =
                self.examples.iter().filter(|(_, set)| needs(set)).map(|(name, _)| format!("example {name}"));
            let benches = self.benches.iter().filter(|(_, set)| needs(set)).map(|(name, _)| format!("bench {name}"));
            let skipped: Vec<_> = tests.chain(examples).chain(benches).collect();
            let _ = writeln!(text, "note: the SDK lacks {}, so these are skipped: {}", list(&own), skipped.join(", "));
        }
        text
    }

    /// The macro for tests. It keeps a module or statements if the SDK has the items of their set; else it leaves an ignored
    /// test in place of the module, and nothing in place of statements.
    pub fn macros(&self, sdk: &Sdk) -> String {
        let head: String =
            sdk.tests.values().next().into_iter().flat_map(|text| text.split_inclusive('\n').take(2)).collect();
        let mut text = format!(
            "{head}\n//! Modules and statements that name parts of the API: each is there if the API has these parts.\n\
             #![allow(unused_macros, unused_macro_rules)]\n\nmacro_rules! offered {{\n"
        );
        for name in self.sets.keys() {
            let lacks = self.lacks(name, sdk);
            if lacks.is_empty() {
                let _ = writeln!(text, "    ({name}, $($item:tt)*) => {{ #[allow(deprecated)] $($item)* }};");
            } else {
                let reason = format!("the SDK lacks {}", list(&lacks));
                let _ = writeln!(
                    text,
                    "    ({name}, $(#[$meta:meta])* mod $name:ident;) => {{\n        mod $name {{\n            #[test]\n            \
                     #[ignore = {reason:?}]\n            fn skipped() {{}}\n        }}\n    }};\n    \
                     ({name}, $($other:tt)*) => {{}};"
                );
            }
        }
        text.push_str("}\n");
        text
    }

    /// The manifest with the examples and benches whose items the SDK has.
    pub fn splice(&self, manifest: &str, sdk: &Sdk) -> Result<String> {
        let parts = manifest.split_once(&format!("{BEGIN}\n")).and_then(|(before, rest)| {
            let (_, after) = rest.split_once(&format!("{END}\n"))?;
            Some((before, after))
        });
        let Some((before, after)) = parts else {
            bail!("generated-client/Cargo.toml lacks the lines `{BEGIN}` and `{END}`")
        };
        let mut region = String::new();
        let offered = |set: &str| self.lacks(set, sdk).is_empty();
        for (name, _) in self.examples.iter().filter(|(_, set)| offered(set)) {
            let _ = writeln!(region, "[[example]]\nname = {name:?}\n");
        }
        for (name, _) in self.benches.iter().filter(|(_, set)| offered(set)) {
            let _ = writeln!(region, "[[bench]]\nname = {name:?}\nharness = false\n");
        }
        Ok(format!("{before}{BEGIN}\n{region}{END}\n{after}"))
    }
}

fn list(items: &BTreeSet<&str>) -> String {
    items.iter().map(|item| format!("`{item}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use generator::pointer::Pointer;

    use super::*;
    use crate::fixtures;

    const LIST: &str = "[sets.pet]\nitems = ['pets().get_pet(i64) -> models::Pet']\n[sets.feeding]\nuses = ['pet']\nitems = \
                        ['pets().feed() -> ()']\n[examples]\nfeed = 'feeding'\nshow = 'pet'\n[benches]\ncalls = 'pet'\n";
    const MANIFEST: &str = "[lib]\n# <generated targets>\nold\n# </generated targets>\n[lints]\n";

    fn sdk(items: &[&str]) -> Sdk {
        let items = items.iter().map(|item| ((*item).to_owned(), Pointer::root())).collect();
        Sdk { items, ..fixtures::sdk() }
    }

    #[test]
    fn targets_without_their_items_are_skipped_with_a_note() {
        let named = Named::parse(LIST).expect("read");
        let all = sdk(&["pets().get_pet(i64) -> models::Pet", "pets().feed() -> ()"]);
        assert_eq!(named.report(&all), "");
        assert!(named.macros(&all).contains("    (feeding, $($item:tt)*) => { #[allow(deprecated)] $($item)* };\n"));
        let targets = named.splice(MANIFEST, &all).expect("spliced");
        assert!(targets.contains("[[example]]\nname = \"feed\"\n") && targets.contains("name = \"show\""), "{targets}");

        let less = sdk(&["pets().get_pet(i64) -> models::Pet"]);
        let note = "note: the SDK lacks `pets().feed() -> ()`, so these are skipped: tests of feeding, example feed\n";
        assert_eq!(named.report(&less), note);
        let macros = named.macros(&less);
        assert!(macros.contains("(pet, $($item:tt)*)"), "{macros}");
        assert!(macros.contains("#[ignore = \"the SDK lacks `pets().feed() -> ()`\"]"), "{macros}");
        assert!(macros.contains("    (feeding, $($other:tt)*) => {};\n"), "what is no module is not there: {macros}");
        let targets = named.splice(MANIFEST, &less).expect("spliced");
        let expected = "[lib]\n# <generated targets>\n[[example]]\nname = \"show\"\n\n[[bench]]\nname = \"calls\"\nharness = \
                        false\n\n# </generated targets>\n[lints]\n";
        assert_eq!(targets, expected);
        assert_eq!(named.splice(&targets, &less).expect("spliced"), targets);

        // A set needs the items of the sets that it uses.
        let empty = sdk(&[]);
        let notes = named.report(&empty);
        assert_eq!(notes.lines().count(), 2);
        assert!(
            notes.ends_with(": tests of feeding, tests of pet, example feed, example show, bench calls\n"),
            "{notes}"
        );
        assert!(!named.splice(MANIFEST, &empty).expect("spliced").contains("[["));
    }

    #[test]
    fn a_mistake_in_the_list_is_refused() {
        let error_of = |text: &str| format!("{:#}", Named::parse(text).expect_err("a mistake"));
        assert_eq!(error_of("[examples]\nfeed = 'feeding'\n"), format!("{NAMED}: there is no set `feeding`"));
        assert_eq!(error_of("[sets.a]\nuses = ['b']\n"), format!("{NAMED}: there is no set `b`"));
        let unknown = "2:1: unknown field `item`, expected `uses` or `items`";
        assert_eq!(error_of("[sets.a]\nitem = ['b']\n"), format!("{NAMED}:{unknown}"));
        let number = "2:10: invalid type: integer `1`, expected a string";
        assert_eq!(error_of("[sets.a]\nitems = [1]\n"), format!("{NAMED}:{number}"));
        let error = Named::parse(LIST).expect("read").splice("[lib]\n", &sdk(&[])).expect_err("refused").to_string();
        assert!(error.contains("lacks the lines `# <generated targets>`"), "{error}");
    }
}
