//! Hand-made results of the generator, and a workspace to write them to.

use std::fs;
use std::path::Path;
use std::process::Command;

use generator::{Feature, Files, Input, LockedModel, LockedNames, Package, Report, Sdk, Source, Statistics};
use tempfile::TempDir;

use crate::workspace::Workspace;
use crate::writer::manifest::sha256;

/// A description, for those who only look at its bytes.
pub const DESCRIPTION: &str = "\
openapi: 3.0.0
paths:
  /v1/pets:
    get:
      operationId: getPets
    post:
      operationId: createPet
components:
  schemas:
    Pet:
      type: object
";

pub fn files(list: &[(&str, &str)]) -> Files {
    list.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

pub fn source() -> Source {
    let description = Input { name: "pets.yaml".to_owned(), bytes: DESCRIPTION.into() };
    Source::from(description)
}

pub fn names() -> LockedNames {
    let pet = LockedModel { name: "Pet".to_owned(), ..LockedModel::default() };
    LockedNames { models: [("Pet".to_owned(), pet)].into(), ..LockedNames::default() }
}

pub fn sdk() -> Sdk {
    Sdk {
        package: Package {
            name: "pet-store".to_owned(),
            program: "pet-store".to_owned(),
            description: "Rust SDK for the Pet Store.".to_owned(),
            title: "Pet Store".to_owned(),
            version: "1.2.3".to_owned(),
            homepage: None,
            sha256: sha256(DESCRIPTION.as_bytes()),
            features: vec![Feature {
                name: "pets".to_owned(),
                description: "Calls about pets.".to_owned(),
                needs: Vec::new(),
            }],
            recursion_limit: None,
            own_recursion_limit: None,
            has_other_letters: false,
        },
        files: files(&[("mod.rs", "pub mod pets;\n"), ("pets.rs", "pub struct Pet;\n")]),
        items: std::collections::BTreeMap::new(),
        tests: files(&[("driver.rs", "fn drive() {}\n")]),
        index: Vec::new(),
        reference: "# Reference\n".to_owned(),
        code: Vec::new(),
        guide: String::new(),
        cases: Vec::new(),
        names: names(),
        removed: Vec::new(),
        statistics: Statistics { groups: 1, operations: 2, models: 1, lines: 2 },
        report: Report::default(),
    }
}

/// A folder with the parts of a workspace that generation reads.
pub fn workspace() -> (TempDir, Workspace) {
    let folder = TempDir::new().expect("created");
    let workspace = Workspace::at(folder.path());
    for (path, text) in [
        ("Cargo.toml", "[workspace.package]\nedition = \"2024\"\n\n[workspace.dependencies]\nserde = \"1.0\"\n"),
        (
            "generated-client/Cargo.toml",
            "[package]\nname = \"generated-client\"\nedition.workspace = true\n\n[features]\n# <generated features>\n\
             # </generated features>\n\n[dependencies]\nsdk-runtime = { path = \"runtime\", version = \"0.1.0\" }\n",
        ),
        ("generated-client/src/lib.rs", "//! One SDK.\n\nmod client;\nmod ext;\n#[rustfmt::skip]\nmod generated;\n"),
        ("generated-client/src/builder.rs", "pub struct ClientBuilder;\n"),
        ("generated-client/src/cli.rs", "pub fn main() {}\n"),
        ("generated-client/src/main.rs", "fn main() { generated_client::cli::main() }\n"),
        ("generated-client/src/client.rs", "//! `generated_client::Client`\npub struct Client;\n"),
        ("generated-client/src/request.rs", "pub struct Request;\n"),
        ("generated-client/src/testing.rs", "pub struct Mock;\n"),
        (
            "generated-client/runtime/Cargo.toml",
            "[package]\nname = \"sdk-runtime\"\nedition.workspace = true\n\n[dependencies]\nserde.workspace = true\n\n\
             [dev-dependencies]\ninsta = \"1\"\n\n[lints]\nworkspace = true\n",
        ),
        ("generated-client/runtime/src/lib.rs", "//! The runtime.\n"),
        ("generated-client/runtime/README.md", "# A runtime\n"),
        ("generated-client/runtime/LICENSE-APACHE", "Apache\n"),
        ("generated-client/runtime/LICENSE-MIT", "MIT\n"),
        ("generated-client/LICENSE-APACHE", "Apache\n"),
        ("generated-client/LICENSE-MIT", "MIT\n"),
        (".rustfmt.toml", "max_width = 120\n"),
        (crate::workspace::DESCRIPTION, DESCRIPTION),
        (crate::workspace::OVERLAY, "overlay: 1.0.0\n"),
    ] {
        write(&workspace, path, text);
    }
    (folder, workspace)
}

pub fn write(workspace: &Workspace, path: &str, text: &str) {
    let path = workspace.path(path);
    fs::create_dir_all(path.parent().expect("below")).expect("created");
    fs::write(path, text).expect("written");
}

pub fn read(workspace: &Workspace, path: &str) -> String {
    fs::read_to_string(workspace.path(path)).expect("read")
}

pub fn git(root: &Path, words: &[&str]) {
    let identity = ["-c", "user.name=a", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"];
    let output = Command::new("git").current_dir(root).args(identity).args(words).output().expect("git runs");
    assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
}

pub fn commit(workspace: &Workspace) {
    git(workspace.root(), &["add", "--all"]);
    git(workspace.root(), &["commit", "--quiet", "--message", "a commit"]);
}
