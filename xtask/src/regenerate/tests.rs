use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use generator::{Input, LockedNames, Package, Removed, RemovedKind};
use tempfile::TempDir;

use super::*;
use crate::fixtures::{self, read, sdk, source, workspace, write};
use crate::lock::Lock;
use crate::workspace::{DESCRIPTION, LOCK, NAMES};

fn own(workspace: &Workspace, args: &Regenerate, sdk: &Sdk) -> Result<Outcome> {
    let lock = Lock::parse(&fs::read_to_string(workspace.path(LOCK)).unwrap_or_default()).ok();
    own::write_sdk(workspace, args, &source(), lock.as_ref(), sdk, Instant::now())
}

fn other(workspace: &Workspace, args: &Regenerate, sdk: &Sdk, out: &Path) -> Result<Outcome> {
    standalone::refuse_foreign_folder(out)?;
    standalone::write_sdk(workspace, args, &source(), sdk, (Path::new("pets.yaml"), out), Instant::now())
}

#[test]
fn writes_the_sdk_of_the_workspace() {
    let (_folder, workspace) = workspace();
    let args = Regenerate::default();
    assert_eq!(own(&workspace, &args, &sdk()).expect("written"), Outcome::Success);
    assert_eq!(read(&workspace, "generated-client/src/generated/pets.rs"), "pub struct Pet;\n");
    assert_eq!(read(&workspace, "generated-client/tests/generated/driver.rs"), "fn drive() {}\n");
    assert!(read(&workspace, "generated-client/Cargo.toml").contains("# Calls about pets.\npets = []\n"));
    let listed = read(&workspace, "generated-client/generated.sha256");
    assert!(
        listed.contains("  src/generated/pets.rs\n") && listed.contains("  tests/generated/driver.rs\n"),
        "{listed}"
    );

    let path = workspace.path("generated-client/src/generated/pets.rs");
    let old = SystemTime::now() - Duration::from_secs(3600);
    fs::File::options().append(true).open(&path).and_then(|file| file.set_modified(old)).expect("set");
    own(&workspace, &args, &sdk()).expect("nothing to do");
    assert_eq!(fs::metadata(&path).and_then(|data| data.modified()).expect("read"), old);
}

#[test]
fn check_writes_nothing_and_fails_on_any_difference() {
    let (_folder, workspace) = workspace();
    let check = Regenerate::for_check();
    assert_eq!(own(&workspace, &check, &sdk()).expect("compared"), Outcome::Failed);
    assert!(!workspace.path("generated-client/src/generated").exists());
    assert!(!workspace.path("generated-client/generated.sha256").exists());

    own(&workspace, &Regenerate::default(), &sdk()).expect("written");
    assert_eq!(own(&workspace, &check, &sdk()).expect("compared"), Outcome::Success);
    write(&workspace, "generated-client/src/generated/pets.rs", "pub struct Cat;\n");
    assert_eq!(own(&workspace, &check, &sdk()).expect("compared"), Outcome::Failed);
    assert_eq!(read(&workspace, "generated-client/src/generated/pets.rs"), "pub struct Cat;\n");
}

#[test]
fn the_lock_is_written_on_demand_and_verified() {
    let (_folder, workspace) = workspace();
    let of = |bytes: &[u8]| Source::from(Input { name: "a.yaml".to_owned(), bytes: bytes.to_vec() });
    let same = of(fixtures::DESCRIPTION.as_bytes());
    let error = own::verify_hash(None, &same).expect_err("refused").to_string();
    assert!(error.contains("is missing; `cargo xtask regenerate --lock` writes it"), "{error}");

    own(&workspace, &Regenerate { lock: true, ..Regenerate::default() }, &sdk()).expect("written");
    let lock = Lock::parse(&read(&workspace, LOCK)).expect("parsed");
    assert_eq!((lock.title.as_str(), lock.version.as_str()), ("Pet Store", "1.2.3"));
    own::verify_hash(Some(&lock), &same).expect("the same");
    let error = own::verify_hash(Some(&lock), &of(b"other")).expect_err("refused").to_string();
    assert!(error.contains(DESCRIPTION) && error.contains("cargo xtask regenerate --lock"), "{error}");

    let mut renamed = sdk();
    renamed.package.version = "2.0.0".to_owned();
    assert!(own(&workspace, &Regenerate::default(), &renamed).is_err());
}

#[test]
fn a_changed_description_is_refused_before_anything_is_generated() {
    let (_folder, workspace) = workspace();
    own(&workspace, &Regenerate { lock: true, ..Regenerate::default() }, &sdk()).expect("written");
    write(&workspace, DESCRIPTION, "openapi: 3.0.0\n");
    let error = own::run(&workspace, &Regenerate::default()).expect_err("refused").to_string();
    assert!(error.starts_with("openapi/perfectgym-next.yaml is not the file that"), "{error}");
}

#[test]
fn names_are_written_and_read_again() {
    let (_folder, workspace) = workspace();
    assert_eq!(own::names(&workspace).expect("none yet"), LockedNames::default());
    own(&workspace, &Regenerate::default(), &sdk()).expect("written");
    assert_eq!(own::names(&workspace).expect("read"), fixtures::names());
    let text = read(&workspace, NAMES);
    assert!(!read(&workspace, "generated-client/generated.sha256").contains("names.lock"), "both sides may edit it");
    write(&workspace, NAMES, &text.replace("\"Pet\"", "\"Cat\""));
    assert_eq!(own(&workspace, &Regenerate::for_check(), &sdk()).expect("compared"), Outcome::Failed);
    assert_eq!(own::names(&workspace).expect("read").models["Pet"].name, "Cat", "nothing was written");
    write(&workspace, NAMES, "names");
    let error = format!("{:#}", own::names(&workspace).expect_err("refused"));
    assert!(error.starts_with("openapi/names.lock:1:6: ") && error.contains("delete it"), "{error}");

    let out = TempDir::new().expect("created");
    other(&workspace, &Regenerate::default(), &sdk(), out.path()).expect("written");
    assert_eq!(standalone::names(out.path()).expect("read"), fixtures::names());
    // Edited names need no `--force`: the run has read them.
    fs::write(out.path().join("names.lock"), text.replace("\"Pet\"", "\"Cat\"")).expect("written");
    other(&workspace, &Regenerate::default(), &sdk(), out.path()).expect("written");
    assert_eq!(standalone::names(out.path()).expect("read"), fixtures::names());
}

/// What the documentation of the crate begins with.
fn front() -> String {
    let manifest = "[features]\n# <generated features>\npets = []\nall-tags = []\n# </generated features>\n";
    let front = install::front("pet-store", manifest, None, "").expect("a text");
    front.lines().map(|line| format!("{}\n", format!("//! {line}").trim_end())).collect()
}

#[test]
fn what_a_registry_shows_comes_from_arguments_or_the_description() {
    let (_folder, workspace) = workspace();
    let folder = TempDir::new().expect("created");
    let url = |name: &str| Some(format!("https://{name}.test"));
    let written = |args: &Regenerate, package: Package, name: &str| {
        let out = folder.path().join(name);
        other(&workspace, args, &Sdk { package, ..sdk() }, &out).expect("written");
        ["Cargo.toml", "runtime/Cargo.toml", "README.md"].map(|path| fs::read_to_string(out.join(path)).expect("read"))
    };
    let nothing = written(&Regenerate::default(), sdk().package, "nothing");
    assert!(nothing[..2].iter().all(|text| !text.contains("homepage") && !text.contains("repository")), "{nothing:?}");
    let described = Package { homepage: url("docs"), ..sdk().package };
    for text in &written(&Regenerate::default(), described.clone(), "described")[..2] {
        assert!(text.contains("homepage = \"https://docs.test\"\n") && !text.contains("repository"), "{text}");
    }
    let version = Some(semver::Version::new(1, 2, 3));
    let args =
        Regenerate { crate_version: version, repository: url("code"), homepage: url("site"), ..Regenerate::default() };
    let [crate_manifest, runtime, readme] = written(&args, described, "given");
    assert!(
        crate_manifest.contains("sdk-runtime = { path = \"runtime\", version = \"1.2.3\", package"),
        "{crate_manifest}"
    );
    for text in [crate_manifest, runtime] {
        assert!(text.contains("\nversion = \"1.2.3\"\n"), "{text}");
        assert!(text.contains("homepage = \"https://site.test\"\n"), "{text}");
        assert!(text.contains("repository = \"https://code.test\"\n"), "{text}");
    }
    assert!(readme.contains("pet-store = { git = \"https://code.test\" } # or {"), "{readme}");
}

#[test]
fn a_crate_for_another_description_is_complete() {
    let (_folder, workspace) = workspace();
    let folder = TempDir::new().expect("created");
    let out = folder.path().join("new/pets");
    other(&workspace, &Regenerate::default(), &sdk(), &out).expect("written");
    let read = |path: &str| fs::read_to_string(out.join(path)).expect("read");
    assert_eq!(
        read("src/lib.rs"),
        format!("//! Rust SDK for the Pet Store.\n//!\n{}\nmod client;\n#[rustfmt::skip]\nmod generated;\n", front())
    );
    assert_eq!(read("src/client.rs"), "//! `pet_store::Client`\npub struct Client;\n");
    assert_eq!(read("runtime/src/lib.rs"), "//! The runtime.\n");
    let runtime = read("runtime/Cargo.toml");
    let expected = "[package]\nname = \"pet-store-runtime\"\nedition = \"2024\"\n\n[dependencies]\nserde = \"1.0\"\n\n\
                    # A copy: its tests run where it is written.\n[lib]\nname = \"sdk_runtime\"\ntest = false\ndoctest = false\ndoc = false\n";
    assert_eq!(runtime, expected);
    assert_eq!(read("src/generated/mod.rs"), "pub mod pets;\n");
    assert!(read("Cargo.toml").contains("name = \"pet-store\"") && read("Cargo.toml").contains("\n[workspace]\n"));
    let readme = read("README.md");
    assert!(readme.contains("the description of Pet Store 1.2.3"), "{readme}");
    assert!(readme.starts_with(
        "# pet-store\n\nRust SDK for the Pet Store.\n\n## Install\n\n```toml\n[dependencies]\npet-store = {"
    ));
    for (path, text) in [
        ("LICENSE-MIT", "MIT\n"),
        ("runtime/LICENSE-APACHE", "Apache\n"),
        ("runtime/README.md", "# A runtime\n"),
        (".rustfmt.toml", "max_width = 120\n"),
    ] {
        assert_eq!(read(path), text, "{path}");
    }
    assert!(!out.join("tests").exists());
    let check = Regenerate::for_check();
    assert_eq!(other(&workspace, &check, &sdk(), &out).expect("compared"), Outcome::Success);

    // Build output stays.
    fs::write(out.join("Cargo.lock"), "").expect("written");
    let mut smaller = sdk();
    smaller.files.remove("pets.rs");
    other(&workspace, &Regenerate::default(), &smaller, &out).expect("written");
    assert!(!out.join("src/generated/pets.rs").exists() && out.join("Cargo.lock").exists());
}

#[test]
fn crates_can_share_a_runtime() {
    let (_folder, workspace) = workspace();
    let folder = TempDir::new().expect("created");
    let [first, second] = ["first", "second"].map(|name| folder.path().join(name));
    other(&workspace, &Regenerate::default(), &sdk(), &first).expect("written");
    let shared = |runtime: &str| Regenerate { runtime: Some(runtime.to_owned()), ..Regenerate::default() };
    let runtime = first.join("runtime");
    other(&workspace, &shared(&runtime.to_string_lossy()), &sdk(), &second).expect("written");
    let manifest = || fs::read_to_string(second.join("Cargo.toml")).expect("read");
    let path = "sdk-runtime = { path = \"../first/runtime\", version = \"0.1.0\", package = \"pet-store-runtime\" }\n";
    assert!(manifest().contains(path), "{}", manifest());
    assert!(!second.join("runtime").exists());
    other(&workspace, &shared("0.1"), &sdk(), &second).expect("written");
    assert!(manifest().contains("sdk-runtime = \"0.1\"\n"), "{}", manifest());

    // Without a runtime of others, it gets its own; and that goes again.
    other(&workspace, &Regenerate::default(), &sdk(), &second).expect("written");
    assert!(second.join("runtime/src/lib.rs").exists());
    other(&workspace, &shared("0.1"), &sdk(), &second).expect("written");
    assert!(!second.join("runtime").exists());
    let error = other(&workspace, &shared("1"), &sdk(), &second).expect_err("refused");
    assert!(error.to_string().contains("needs sdk-runtime 0.1.0, which `1` excludes"), "{error}");
    let error = other(&workspace, &shared("../nowhere"), &sdk(), &second).expect_err("refused");
    assert!(error.to_string().contains("the manifest of the runtime (--runtime)"), "{error}");
}

#[test]
fn edited_files_are_kept_unless_forced() {
    let (_folder, workspace) = workspace();
    let out = TempDir::new().expect("created");
    let manifest = out.path().join("Cargo.toml");
    other(&workspace, &Regenerate::default(), &sdk(), out.path()).expect("written");
    fs::write(&manifest, "mine").expect("written");
    let error = other(&workspace, &Regenerate::default(), &sdk(), out.path()).expect_err("refused").to_string();
    assert!(error.contains("edited by hand since they were written: Cargo.toml"), "{error}");
    assert_eq!(fs::read_to_string(&manifest).expect("read"), "mine");
    other(&workspace, &Regenerate { force: true, ..Regenerate::default() }, &sdk(), out.path()).expect("written");
    assert_ne!(fs::read_to_string(&manifest).expect("read"), "mine");
}

#[test]
fn a_folder_that_no_run_wrote_is_refused() {
    let (_folder, workspace) = workspace();
    let out = TempDir::new().expect("created");
    fs::write(out.path().join("notes.txt"), "").expect("written");
    let error = other(&workspace, &Regenerate::default(), &sdk(), out.path()).expect_err("refused").to_string();
    assert!(error.contains("is not empty, and was not written by this command"), "{error}");
    let error = other(&workspace, &Regenerate::default(), &sdk(), &out.path().join("notes.txt")).expect_err("refused");
    assert!(error.to_string().contains("is a file, expected a folder"), "{error}");
}

#[test]
fn the_summary_counts_files_and_removed_items() {
    let (_folder, workspace) = workspace();
    let source = source();
    let sdk = sdk();
    let (target, fix_command) = ("generated-client".to_owned(), String::new());
    let run = Run { target, source: &source, fix_command, check: false, verbose: false, start: Instant::now() };
    let plan = own::plan(&workspace, &sdk).expect("planned");
    let changes = writer::compare(&plan).expect("compared");
    let text = summary::render(&run, &changes, &sdk);
    let (first, rest) = text.split_once('\n').expect("lines");
    assert!(first.starts_with("generated-client from pets.yaml (Pet Store 1.2.3) in 0."), "{first}");
    let expected = "  2 operations in 1 group, 1 model, 2 lines
  0 errors, 0 warnings, 0 notes
  7 files added
    + generated-client/README.md
    + generated-client/REFERENCE.md
    + generated-client/generated.sha256
    + generated-client/src/generated/mod.rs
    + generated-client/src/generated/pets.rs
    + generated-client/tests/generated/driver.rs
    + openapi/names.lock
  1 file changed
    ~ generated-client/Cargo.toml
  0 files unchanged
";
    assert_eq!(rest, expected);
    let nothing = Changes { list: Vec::new(), unchanged: 5 };
    assert!(summary::render(&run, &nothing, &sdk).ends_with("  nothing to do: 5 files are as they should be\n"));
    let removed_item = |kind, key: &str, name: &str, rust_name: &str| {
        let [key, name, rust_name] = [key, name, rust_name].map(str::to_owned);
        Removed { kind, key, name, rust_name }
    };
    let removed = vec![
        removed_item(RemovedKind::Operation, "GET /v1/pets", "getPets", "get_pets"),
        removed_item(RemovedKind::Model, "Pet", "Pet", "Pet"),
    ];
    let text = summary::render(&run, &nothing, &Sdk { removed, ..sdk });
    let expected = "  breaking: 2 items removed from the description
    - operation getPets (GET /v1/pets), `get_pets` in Rust
    - model Pet, `Pet` in Rust
";
    assert!(text.contains(expected), "{text}");
}
