//! The next version of the SDK.

use anyhow::{Context as _, Result, bail};
use generator::diff::Impact;
use toml_edit::{DocumentMut, Item, Table, value};

/// The manifest with the next version by this impact, or the old version without one; and the versions before and after.
/// Before is the `committed` version, or else that of the manifest. A version by an earlier update, by one of the impacts
/// `reported`, is replaced; a version chosen by hand stays if it is high enough.
pub fn bump(
    manifest: &str,
    committed: Option<&str>,
    reported: &[Impact],
    impact: Option<Impact>,
) -> Result<(String, String, String)> {
    let mut document: DocumentMut = manifest.parse().context("it is not TOML")?;
    let present = document.get("package").and_then(|package| package.get("version")).and_then(Item::as_str);
    let present = present.context("its package has no version of its own")?.to_owned();
    let before = committed.unwrap_or(&present).to_owned();
    let mut after = impact.map_or_else(|| Ok(before.clone()), |impact| next(&before, impact))?;
    let reported = reported.iter().map(|impact| next(&before, *impact)).collect::<Result<Vec<_>>>()?;
    if present != before && !reported.contains(&present) && numbers(&present) > numbers(&after) {
        after = present;
    }
    document["package"]["version"] = value(&after);
    Ok((document.to_string(), before, after))
}

fn numbers(version: &str) -> Option<Vec<u64>> {
    version.split('.').map(|number| number.parse().ok()).collect()
}

/// Below 1.0, the second number counts as major for Cargo, and the third as minor and patch.
fn next(version: &str, impact: Impact) -> Result<String> {
    let numbers = numbers(version);
    let Some([major, minor, patch]) = numbers.as_deref() else { bail!("`{version}` is no version of three numbers") };
    let (major, minor, patch) = match (impact, major) {
        (Impact::Major, 0) => (0, minor + 1, 0),
        (Impact::Major, major) => (major + 1, 0, 0),
        (Impact::Minor, 1..) => (*major, minor + 1, 0),
        (Impact::Minor, 0) | (Impact::Patch, _) => (*major, *minor, patch + 1),
    };
    Ok(format!("{major}.{minor}.{patch}"))
}

/// `Cargo.lock` with this version of a crate of the workspace, as cargo would write it at the next build.
pub fn locked(lock: &str, name: &str, version: &str) -> Result<String> {
    let mut document: DocumentMut = lock.parse().context("it is not TOML")?;
    let packages = document.get_mut("package").and_then(Item::as_array_of_tables_mut);
    let own = |package: &&mut Table| {
        package.get("name").and_then(Item::as_str) == Some(name) && !package.contains_key("source")
    };
    let package = packages.and_then(|packages| packages.iter_mut().find(own));
    package.with_context(|| format!("it has no package {name}"))?["version"] = value(version);
    Ok(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_follow_cargo() {
        for (before, impact, after) in [
            ("0.1.0", Impact::Patch, "0.1.1"),
            ("0.1.4", Impact::Minor, "0.1.5"),
            ("0.1.4", Impact::Major, "0.2.0"),
            ("1.2.3", Impact::Patch, "1.2.4"),
            ("1.2.3", Impact::Minor, "1.3.0"),
            ("1.2.3", Impact::Major, "2.0.0"),
        ] {
            let manifest = format!("[package]\nname = \"a\" # kept\nversion = \"{before}\"\n");
            let (text, old, new) = bump(&manifest, None, &[], Some(impact)).expect("bumped");
            assert_eq!((old.as_str(), new.as_str()), (before, after));
            assert_eq!(text, format!("[package]\nname = \"a\" # kept\nversion = \"{after}\"\n"));
        }
    }

    /// The version of an earlier update is replaced, one chosen by hand is not.
    #[test]
    fn versions_follow_the_commit() {
        for (present, reported, impact, after) in [
            ("0.2.0", &[Impact::Major][..], Some(Impact::Major), "0.2.0"),
            ("0.2.0", &[Impact::Major], Some(Impact::Patch), "0.1.1"),
            ("0.2.0", &[Impact::Major], None, "0.1.0"),
            ("0.1.1", &[Impact::Patch], Some(Impact::Major), "0.2.0"),
            ("0.2.0", &[], Some(Impact::Patch), "0.2.0"),
            ("1.0.0", &[Impact::Major], Some(Impact::Major), "1.0.0"),
            ("0.1.5", &[], Some(Impact::Major), "0.2.0"),
        ] {
            let manifest = format!("[package]\nversion = \"{present}\"\n");
            let (_, old, new) = bump(&manifest, Some("0.1.0"), reported, impact).expect("bumped");
            assert_eq!((old.as_str(), new.as_str()), ("0.1.0", after), "{present}");
        }
    }

    #[test]
    fn odd_versions_are_refused() {
        for manifest in ["[package]", "[package]\nversion.workspace = true", "[package]\nversion = \"1.2\"", "["] {
            assert!(bump(manifest, None, &[], Some(Impact::Patch)).is_err(), "{manifest}");
        }
        for version in ["1.2.3-beta", "1.2.3.4", "a.b.c", "1.2", "1..3", ""] {
            assert!(next(version, Impact::Patch).is_err(), "{version}");
        }
    }

    #[test]
    fn the_lock_has_the_version_of_the_workspaces_own_crate() {
        let text = |own: &str| {
            format!(
                "# by cargo\nversion = 4\n\n[[package]]\nname = \"pets\"\nversion = \"7.0.0\"\n\
                 source = \"registry+https://example.com/index\"\nchecksum = \"ab\"\n\n[[package]]\nname = \"pets\"\n\
                 version = \"{own}\"\ndependencies = [\n \"serde\",\n]\n"
            )
        };
        assert_eq!(locked(&text("0.1.0"), "pets", "0.2.0").expect("written"), text("0.2.0"));
        let error = locked(&text("0.1.0"), "cats", "0.2.0").expect_err("refused").to_string();
        assert_eq!(error, "it has no package cats");
    }
}
