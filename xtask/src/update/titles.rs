//! Handwritten texts with the API's title, which an update changes with it.

use anyhow::{Context as _, Result};
use serde_json::Value;
use toml_edit::{DocumentMut, value};

use crate::diff::one_line;
use crate::workspace::{OVERLAY, Workspace};
use crate::writer::Plan;
use crate::{inputs, yaml};

/// A text with the title. Only known texts are edited: a title may be a common word.
struct TitlePlace {
    path: &'static str,
    before: &'static str,
    after: &'static str,
    form: TextForm,
}

/// The form of a text.
#[derive(Clone, Copy)]
enum TextForm {
    /// Plain text.
    Text,
    /// In documentation of code, by [`with_code_marks`].
    Code,
    /// The description of a crate.
    Manifest,
    /// The title of an overlay.
    Overlay,
}

const LOCATIONS: [TitlePlace; 5] = [
    TitlePlace { path: "README.md", before: "# Rust SDK for the ", after: "\n", form: TextForm::Text },
    TitlePlace { path: "openapi/README.md", before: "` describes the ", after: "; ", form: TextForm::Text },
    TitlePlace {
        path: "generated-client/src/lib.rs",
        before: "//! Rust SDK for the ",
        after: ".\n",
        form: TextForm::Code,
    },
    TitlePlace {
        path: "generated-client/Cargo.toml",
        before: "Rust SDK for the ",
        after: ".",
        form: TextForm::Manifest,
    },
    TitlePlace { path: OVERLAY, before: "SDK decisions about the ", after: "", form: TextForm::Overlay },
];

/// Replaces the old title by the new one in all texts. The result has a note for each text without the old title.
pub fn follow(workspace: &Workspace, plan: &mut Plan, old: &str, new: &str) -> Result<Vec<String>> {
    let [old, new] = [old, new].map(one_line);
    let mut left = Vec::new();
    if old == new {
        return Ok(left);
    }
    for location in LOCATIONS {
        let text = match plan.patched.get(location.path) {
            Some(text) => text.clone(),
            None if workspace.path(location.path).is_file() => {
                inputs::text(&workspace.path(location.path), "a text that names the API")?
            }
            None => continue,
        };
        match location.retitled(&text, &old, &new).with_context(|| location.path.to_owned())? {
            Some(text) => drop(plan.patched.insert(location.path.to_owned(), text)),
            None => left.push(format!(
                "{} has no `{}`, and is left as it is",
                location.path,
                location.sentence(&old).trim()
            )),
        }
    }
    Ok(left)
}

impl TitlePlace {
    /// The text for a title.
    fn sentence(&self, title: &str) -> String {
        let title = if matches!(self.form, TextForm::Code) { with_code_marks(title) } else { title.to_owned() };
        format!("{}{title}{}", self.before, self.after)
    }

    /// The text with another title; None if it lacks the old one.
    fn retitled(&self, text: &str, old: &str, new: &str) -> Result<Option<String>> {
        let [old, new] = [old, new].map(|title| self.sentence(title));
        match self.form {
            TextForm::Text | TextForm::Code => Ok(text.contains(&old).then(|| text.replacen(&old, &new, 1))),
            TextForm::Manifest => retitled_manifest(text, &old, &new),
            TextForm::Overlay => Ok(retitled_overlay(text, &old, &new)),
        }
    }
}

/// The manifest with another description of the crate.
fn retitled_manifest(manifest: &str, old: &str, new: &str) -> Result<Option<String>> {
    let mut document: DocumentMut = manifest.parse().context("it is not TOML")?;
    if document["package"].get("description").and_then(|text| text.as_str()) != Some(old) {
        return Ok(None);
    }
    document["package"]["description"] = value(new);
    Ok(Some(document.to_string()))
}

/// The overlay with another title, quoted as YAML needs it. The result is parsed to verify that only the title differs.
fn retitled_overlay(overlay: &str, old: &str, new: &str) -> Option<String> {
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

/// A text as a YAML scalar.
fn scalar(text: &str) -> Option<String> {
    String::from_utf8(yaml::write(&Value::from(text))?).ok().map(|text| text.trim_end().to_owned())
}

/// The title for documentation in code, with backticks around words in mixed case such as `OpenAPI`.
fn with_code_marks(title: &str) -> String {
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
    fn every_text_has_the_title() {
        let workspace = Workspace::find().expect("found");
        let title = one_line(&Lock::read(&workspace).expect("read").title);
        for location in LOCATIONS {
            let text = read(&workspace, location.path);
            let other = location.retitled(&text, &title, "Another").expect("read");
            assert!(other.is_some_and(|other| other != text), "{} does not name the {title}", location.path);
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

    /// The files of an API with this title, with words of it elsewhere, too.
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

    /// From one title to another and back: only the title changes.
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
    fn a_text_without_the_title_is_noted_and_kept() {
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
    fn mixed_case_words_are_marked_as_code() {
        assert_eq!(with_code_marks("PerfectGym Next API, v2 of iX"), "`PerfectGym` Next API, v2 of `iX`");
    }
}
