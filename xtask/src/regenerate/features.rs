//! The Cargo features of the groups: a region of the SDK's manifest that is generated.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};
use generator::Feature;
use toml_edit::{Array, DocumentMut};

const BEGIN: &str = "# <generated features>";
const END: &str = "# </generated features>";
/// The feature that turns on all groups.
pub const ALL: &str = "all-tags";

/// The manifest with the features of the region replaced.
pub fn splice(manifest: &str, features: &[Feature]) -> Result<String> {
    let (before, _, after) = parts(manifest)?;
    let text = format!("{before}{BEGIN}\n{}{END}\n{after}", region(features));
    let Err(error) = text.parse::<DocumentMut>() else { return Ok(text) };
    let by_hand: DocumentMut = format!("{before}{after}").parse().context("the manifest is not TOML")?;
    let handwritten = by_hand.get("features").and_then(|item| item.as_table_like());
    match features.iter().find(|feature| handwritten.is_some_and(|handwritten| handwritten.contains_key(&feature.name)))
    {
        Some(feature) => bail!(
            "the group `{0}` wants the Cargo feature `{0}`, which the manifest defines already; an `x-sdk-name` on \
             the tag gives it another name",
            feature.name
        ),
        None => Err(error).context("the manifest with the groups' features is not TOML"),
    }
}

/// The names of the groups' features in a manifest, without the one for all.
pub fn names(manifest: &str) -> Result<Vec<String>> {
    let (_, region, _) = parts(manifest)?;
    let document: DocumentMut = region.parse().context("the generated features are not TOML")?;
    Ok(document.iter().map(|(name, _)| name.to_owned()).filter(|name| name != ALL).collect())
}

/// The text before, between and after the markers.
fn parts(manifest: &str) -> Result<(&str, &str, &str)> {
    let line = |marker: &str| {
        let mut start = 0;
        manifest.split_inclusive('\n').find_map(|line| {
            let range = start..start + line.len();
            start = range.end;
            (line.trim() == marker).then_some(range)
        })
    };
    match (line(BEGIN), line(END)) {
        (Some(begin), Some(end)) if begin.end <= end.start => {
            Ok((&manifest[..begin.start], &manifest[begin.end..end.start], &manifest[end.end..]))
        }
        _ => bail!("generated-client/Cargo.toml lacks the lines `{BEGIN}` and `{END}` below `[features]`"),
    }
}

fn region(features: &[Feature]) -> String {
    let mut text = String::new();
    for feature in features {
        let description = feature.description.split_whitespace().collect::<Vec<_>>().join(" ");
        let _ = writeln!(text, "# {description}");
        let needs: Array = feature.needs.iter().map(String::as_str).collect();
        let _ = writeln!(text, "{} = {needs}", key(&feature.name));
    }
    let _ = writeln!(text, "# All of them.");
    if features.is_empty() {
        let _ = writeln!(text, "{ALL} = []");
        return text;
    }
    let _ = writeln!(text, "{ALL} = [");
    for feature in features {
        let _ = writeln!(text, "    {},", toml_edit::Value::from(feature.name.as_str()));
    }
    text.push_str("]\n");
    text
}

fn key(name: &str) -> String {
    toml_edit::Key::new(name).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str =
        "[features]\ndefault = [\"all-tags\"]\n# <generated features>\nold = []\n# </generated features>\n\n[lints]\n";

    fn feature(name: &str) -> Feature {
        Feature { name: name.to_owned(), description: format!("Calls\nabout {name}"), needs: Vec::new() }
    }

    #[test]
    fn features_replace_the_region_only() {
        let text = splice(MANIFEST, &[feature("classes"), feature("cross-studio")]).expect("spliced");
        let expected = "[features]\ndefault = [\"all-tags\"]\n# <generated features>\n# Calls about classes\nclasses = []\n\
                        # Calls about cross-studio\ncross-studio = []\n# All of them.\nall-tags = [\n    \"classes\",\n    \
                        \"cross-studio\",\n]\n# </generated features>\n\n[lints]\n";
        assert_eq!(text, expected);
        assert_eq!(names(&text).expect("read"), ["classes", "cross-studio"]);
        assert_eq!(splice(&text, &[feature("classes"), feature("cross-studio")]).expect("spliced"), text);
        assert!(splice(MANIFEST, &[]).expect("spliced").contains("all-tags = []\n"));
        let needs = Feature { needs: ["dogs", "pets"].map(str::to_owned).to_vec(), ..feature("cats") };
        assert!(splice(MANIFEST, &[needs]).expect("spliced").contains("\ncats = [\"dogs\", \"pets\"]\n"));
    }

    #[test]
    fn a_manifest_without_markers_or_with_a_taken_feature_is_refused() {
        let message = |text: &str, features: &[Feature]| splice(text, features).expect_err("refused").to_string();
        assert!(message("[features]\n", &[]).contains("lacks the lines `# <generated features>`"));
        assert!(message(&format!("{END}\n{BEGIN}\n"), &[]).contains("lacks the lines"));
        let error = message(MANIFEST, &[feature("default")]);
        assert!(error.contains("the group `default` wants the Cargo feature `default`"), "{error}");
    }
}
