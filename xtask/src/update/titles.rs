//! The texts that name the API, which are written by hand: they follow its title.

use anyhow::{Context as _, Result};
use serde_json::Value;
use toml_edit::{DocumentMut, value};

use crate::diff::one_line;
use crate::workspace::{OVERLAY, Workspace};
use crate::writer::Plan;
use crate::{inputs, yaml};

/// A place that has the title: a title may be a word that stands elsewhere as well, where it means something else.
struct Place {
    path: &'static str,
    before: &'static str,
    after: &'static str,
    form: Form,
}

/// How a place has its text.
#[derive(Clone, Copy)]
enum Form {
    /// As it is.
    Text,
    /// In documentation of code, as [`marked`] has it.
    Code,
    /// As the description of a crate.
    Manifest,
    /// As the title of an overlay.
    Overlay,
}

const PLACES: [Place; 5] = [
    Place { path: "README.md", before: "# Rust SDK for the ", after: "\n", form: Form::Text },
    Place { path: "openapi/README.md", before: "` describes the ", after: "; ", form: Form::Text },
    Place { path: "generated-client/src/lib.rs", before: "//! Rust SDK for the ", after: ".\n", form: Form::Code },
    Place { path: "generated-client/Cargo.toml", before: "Rust SDK for the ", after: ".", form: Form::Manifest },
    Place { path: OVERLAY, before: "SDK decisions about the ", after: "", form: Form::Overlay },
];

/// Has all texts name the API by its new title. Yields what is to be told: texts that do not name the old one in their place.
pub fn follow(workspace: &Workspace, plan: &mut Plan, old: &str, new: &str) -> Result<Vec<String>> {
    let [old, new] = [old, new].map(one_line);
    let mut left = Vec::new();
    if old == new {
        return Ok(left);
    }
    for place in PLACES {
        let text = match plan.patched.get(place.path) {
            Some(text) => text.clone(),
            None if workspace.path(place.path).is_file() => {
                inputs::text(&workspace.path(place.path), "a text that names the API")?
            }
            None => continue,
        };
        match place.followed(&text, &old, &new).with_context(|| place.path.to_owned())? {
            Some(text) => drop(plan.patched.insert(place.path.to_owned(), text)),
            None => left.push(format!("{} has no `{}`, and is left as it is", place.path, place.naming(&old).trim())),
        }
    }
    Ok(left)
}

impl Place {
    /// What it says about the API of a title.
    fn naming(&self, title: &str) -> String {
        let title = if matches!(self.form, Form::Code) { marked(title) } else { title.to_owned() };
        format!("{}{title}{}", self.before, self.after)
    }

    /// The text with another title; None if it does not have the old one here.
    fn followed(&self, text: &str, old: &str, new: &str) -> Result<Option<String>> {
        let [old, new] = [old, new].map(|title| self.naming(title));
        match self.form {
            Form::Text | Form::Code => Ok(text.contains(&old).then(|| text.replacen(&old, &new, 1))),
            Form::Manifest => described(text, &old, &new),
            Form::Overlay => Ok(decided(text, &old, &new)),
        }
    }
}

/// The manifest with what the crate says about itself.
fn described(manifest: &str, old: &str, new: &str) -> Result<Option<String>> {
    let mut document: DocumentMut = manifest.parse().context("it is not TOML")?;
    if document["package"].get("description").and_then(|text| text.as_str()) != Some(old) {
        return Ok(None);
    }
    document["package"]["description"] = value(new);
    Ok(Some(document.to_string()))
}

/// The overlay with another title of its own, which is another text in YAML where it has signs that mean something there. What
/// comes of it is read again: nothing else may be otherwise.
fn decided(overlay: &str, old: &str, new: &str) -> Option<String> {
    let mut expected = yaml::read(overlay.as_bytes())?;
    let title = expected.get_mut("info")?.get_mut("title")?;
    if title.as_str() != Some(old) {
        return None;
    }
    *title = new.into();
    let line = |text: &str| Some(format!("\n  title: {}\n", scalar(text)?));
    let text = overlay.replacen(&line(old)?, &line(new)?, 1);
    (yaml::read(text.as_bytes())? == expected).then_some(text)
}

/// A text as YAML writes it.
fn scalar(text: &str) -> Option<String> {
    String::from_utf8(yaml::write(&Value::from(text))?).ok().map(|text| text.trim_end().to_owned())
}

/// The title for documentation in code: words like `OpenAPI` are taken for names there, and want to be marked as such.
fn marked(title: &str) -> String {
    let is_name = |word: &str| {
        let letters: Vec<_> = word.chars().collect();
        letters.windows(2).any(|pair| matches!(pair, [one, other] if one.is_lowercase() && other.is_uppercase()))
    };
    let mark = |word| if is_name(word) { format!("`{word}`") } else { word.to_owned() };
    title.split(' ').map(mark).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::{read, workspace, write};
    use crate::lock::Lock;
    use crate::workspace::CLIENT;
    use generator::Files;

    #[test]
    fn every_text_names_the_api_by_its_title() {
        let workspace = Workspace::find().expect("found");
        let title = one_line(&Lock::read(&workspace).expect("read").title);
        for place in PLACES {
            let text = read(&workspace, place.path);
            let other = place.followed(&text, &title, "Another").expect("read");
            assert!(other.is_some_and(|other| other != text), "{} does not name the {title}", place.path);
        }
    }

    fn plan(manifest: &str) -> Plan {
        Plan {
            root: "".into(),
            base: CLIENT.to_owned(),
            owned: Files::new(),
            folders: Vec::new(),
            patched: Files::from([(format!("{CLIENT}/Cargo.toml"), manifest.to_owned())]),
        }
    }

    /// The files of an API of this title; words of it stand elsewhere too.
    fn texts(title: &str, code: &str, manifest: &str, overlay: &str) -> Files {
        let texts = [
            ("README.md", format!("# Rust SDK for the {title}\n\nFrom OpenAPI 3.1 to 3.0 forms: Pet Store.\n")),
            ("openapi/README.md", format!("# Pet Store\n\n`a.yaml` describes the {title}; as of 1, OpenAPI.\n")),
            ("generated-client/src/lib.rs", format!("//! Rust SDK for the {code}.\n//! For `OpenAPI` and Pet Store\n")),
            ("generated-client/Cargo.toml", format!("[package]\ndescription = {manifest}\n")),
            (OVERLAY, format!("overlay: 1.0.0\ninfo:\n  title: {overlay}\n  version: 1.0.0\n# OpenAPI, Pet Store\n")),
        ];
        texts.map(|(path, text)| (path.to_owned(), text)).into()
    }

    /// From one title to the next, there and back, and nothing but the title changes.
    #[test]
    fn texts_follow_the_title() {
        let forms = [
            ("Pet Store", "Pet Store", "\"Rust SDK for the Pet Store.\"", "SDK decisions about the Pet Store"),
            ("OpenAPI", "`OpenAPI`", "\"Rust SDK for the OpenAPI.\"", "SDK decisions about the OpenAPI"),
            (
                "PetStore: \"9\" #2",
                "`PetStore:` \"9\" #2",
                "'Rust SDK for the PetStore: \"9\" #2.'",
                "'SDK decisions about the PetStore: \"9\" #2'",
            ),
            (
                "O'Pets: all",
                "O'Pets: all",
                "\"Rust SDK for the O'Pets: all.\"",
                "'SDK decisions about the O''Pets: all'",
            ),
            ("", "", "\"Rust SDK for the .\"", "'SDK decisions about the '"),
        ];
        for (old, old_code, old_manifest, old_overlay) in forms {
            for (new, new_code, new_manifest, new_overlay) in forms.iter().filter(|form| form.0 != old) {
                let (_folder, workspace) = workspace();
                let mut before = texts(old, old_code, old_manifest, old_overlay);
                let mut changed = plan(&before.remove("generated-client/Cargo.toml").expect("there"));
                for (path, text) in &before {
                    write(&workspace, path, text);
                }
                let left = follow(&workspace, &mut changed, old, new).expect("followed");
                assert_eq!(left, [""; 0], "{old:?} to {new:?}");
                assert_eq!(changed.patched, texts(new, new_code, new_manifest, new_overlay), "{old:?} to {new:?}");
            }
        }
    }

    #[test]
    fn what_is_not_in_its_place_is_told_and_left() {
        let (_folder, workspace) = workspace();
        write(&workspace, "README.md", "# Rust SDK for the Pet Store of mine\n");
        write(&workspace, "generated-client/src/lib.rs", "//! Rust SDK for the Pet Store.\n");
        write(&workspace, OVERLAY, "info: {title: SDK decisions about the Pet Store}\n");
        let mut changed = plan("[package]\ndescription = \"My pets.\"\n");
        let left = follow(&workspace, &mut changed, "Pet Store", "Pets").expect("followed");
        let expected = [
            "README.md has no `# Rust SDK for the Pet Store`, and is left as it is",
            "generated-client/Cargo.toml has no `Rust SDK for the Pet Store.`, and is left as it is",
            "openapi/perfectgym-next.overlay.yaml has no `SDK decisions about the Pet Store`, and is left as it is",
        ];
        assert_eq!(left, expected);
        let paths: Vec<_> = changed.patched.keys().collect();
        assert_eq!(paths, ["generated-client/Cargo.toml", "generated-client/src/lib.rs"]);
        let same = follow(&workspace, &mut changed, "Pets", "Pets").expect("followed");
        assert_eq!(same, [""; 0]);
    }

    #[test]
    fn names_are_marked() {
        assert_eq!(marked("PerfectGym Next API, v2 of iX"), "`PerfectGym` Next API, v2 of `iX`");
    }
}
