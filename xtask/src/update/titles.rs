//! The texts that name the API, which are written by hand: they follow its title.

use std::path::Path;

use anyhow::{Context as _, Result};
use toml_edit::{DocumentMut, value};

use crate::diff::one_line;
use crate::inputs;
use crate::workspace::{CLIENT, OVERLAY, Workspace};
use crate::writer::Plan;

/// Texts beside the manifest of the SDK. In code, the title stands as [`marked`] has it.
const TEXTS: [&str; 4] = ["README.md", "generated-client/src/lib.rs", "openapi/README.md", OVERLAY];

/// Has all texts name the API by its new title.
pub fn follow(workspace: &Workspace, plan: &mut Plan, old: &str, new: &str) -> Result<()> {
    let [old, new] = [old, new].map(one_line);
    if old == new || old.is_empty() {
        return Ok(());
    }
    let manifest = format!("{CLIENT}/Cargo.toml");
    let text = plan.patched.remove(&manifest).unwrap_or_default();
    plan.patched.insert(manifest.clone(), described(&text, &old, &new).context(manifest)?);
    for path in TEXTS.iter().filter(|path| workspace.path(path).is_file()) {
        let before = inputs::text(&workspace.path(path), "a text that names the API")?;
        let text =
            if is_code(path) { before.replace(&marked(&old), &marked(&new)) } else { before.replace(&old, &new) };
        if text != before {
            plan.patched.insert((*path).to_owned(), text);
        }
    }
    Ok(())
}

fn is_code(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "rs")
}

/// The manifest with what the crate says about itself.
fn described(manifest: &str, old: &str, new: &str) -> Result<String> {
    let mut document: DocumentMut = manifest.parse().context("it is not TOML")?;
    if let Some(description) = document["package"].get("description").and_then(|text| text.as_str()) {
        document["package"]["description"] = value(description.replace(old, new));
    }
    Ok(document.to_string())
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
    use generator::Files;

    #[test]
    fn every_text_names_the_api_by_its_title() {
        let workspace = Workspace::find().expect("found");
        let title = Lock::read(&workspace).expect("read").title;
        for path in TEXTS.into_iter().chain(["generated-client/Cargo.toml"]) {
            let text = read(&workspace, path);
            let title = if is_code(path) { marked(&title) } else { title.clone() };
            assert!(text.contains(&title), "{path} does not name the {title}");
        }
    }

    #[test]
    fn texts_follow_the_title() {
        let (_folder, workspace) = workspace();
        write(&workspace, "README.md", "# SDK for Pet Store\n\nPet Store 2, Pets\n");
        write(&workspace, "generated-client/src/lib.rs", "//! SDK for Pet Store.\n");
        let plan = |description: &str| Plan {
            root: workspace.root().to_owned(),
            base: CLIENT.to_owned(),
            owned: Files::new(),
            folders: Vec::new(),
            patched: Files::from([(
                format!("{CLIENT}/Cargo.toml"),
                format!("[package]\ndescription = {description}\n"),
            )]),
        };
        let mut changed = plan("\"SDK for Pet Store.\"");
        follow(&workspace, &mut changed, "Pet Store", "PetStore \"9\"\nAPI").expect("followed");
        let expected = [
            ("README.md", "# SDK for PetStore \"9\" API\n\nPetStore \"9\" API 2, Pets\n"),
            ("generated-client/Cargo.toml", "[package]\ndescription = 'SDK for PetStore \"9\" API.'\n"),
            ("generated-client/src/lib.rs", "//! SDK for `PetStore` \"9\" API.\n"),
        ];
        assert_eq!(changed.patched, Files::from(expected.map(|(path, text)| (path.to_owned(), text.to_owned()))));

        let mut same = plan("\"SDK\"");
        follow(&workspace, &mut same, "Pet Store", "Pet Store").expect("followed");
        assert_eq!(same.patched, plan("\"SDK\"").patched);
    }

    #[test]
    fn names_are_marked() {
        assert_eq!(marked("PerfectGym Next API, v2 of iX"), "`PerfectGym` Next API, v2 of `iX`");
    }
}
