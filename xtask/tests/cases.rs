//! The cases of the generator, written as crates by the command that users call, then compiled and exercised.
//!
//! The code is the one that the generator's snapshots show. It stands in one workspace below the target folder, with this
//! workspace's lock file, so that no network is needed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every accepted case compiles without warnings; its operations send what the snapshots show; every answer and every
/// example survives its model; its doc tests compile.
#[test]
fn cases_compile_and_run() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let names = descriptions(&workspace.join("generator/tests/cases"));
    for (name, file) in &names {
        write_crate(workspace, file, &folder.join(name), &krate(name));
    }
    let members: Vec<_> = names.iter().map(|(name, _)| format!("{name:?}")).collect();
    let manifest =
        format!("[workspace]\nmembers = [{}]\nresolver = \"3\"\n[profile.dev]\ndebug = false\n", members.join(", "));
    fs::write(folder.join("Cargo.toml"), manifest).expect("writable");
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("writable");

    let target = folder.join("target");
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(&folder).args(arguments).args(["--workspace", "--offline", "--target-dir"]).arg(&target);
        command.env("RUSTFLAGS", "-D warnings").env_remove("CARGO_ENCODED_RUSTFLAGS");
        let output = command.output().expect("cargo runs");
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "cargo {arguments:?}:\n{text}");
        text
    };
    let text = cargo(&["test", "--no-fail-fast"]);
    assert!(text.contains("exercise"), "the tests of the crates ran:\n{text}");
    for (name, _) in &names {
        let report = target.join("tmp").join(format!("exercise-{}.txt", krate(name)));
        let text = fs::read_to_string(&report).expect("the exercise writes a report");
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(name.as_str(), text) });
    }
}

/// The names and files of the descriptions in a folder, in order of name.
fn descriptions(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(folder).expect("the folder exists").map(|entry| entry.expect("readable").path());
    let mut found: Vec<_> = entries
        .filter(|path| [".overlay.yaml", ".before.yaml"].iter().all(|end| !path.to_string_lossy().ends_with(end)))
        .map(|path| (path.file_stem().expect("a file").to_string_lossy().into_owned(), path))
        .collect();
    found.sort();
    found
}

/// A name that no dependency has.
fn krate(name: &str) -> String {
    format!("case-{name}")
}

/// Writes a crate as it was before, where there is such a description, and then as it is now.
fn write_crate(workspace: &Path, file: &Path, out: &Path, name: &str) {
    // What an earlier run of this test called things must not count.
    let _ = fs::remove_file(out.join("names.lock"));
    let before = file.with_extension("before.yaml");
    if before.exists() {
        regenerate(workspace, &before, out, name);
    }
    regenerate(workspace, file, out, name);
    // Each crate is a workspace of its own; here they are members of one, so that they compile together.
    let manifest = out.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("a manifest");
    fs::write(&manifest, text.replace("[workspace]\n", "")).expect("writable");
}

fn regenerate(workspace: &Path, file: &Path, out: &Path, name: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(workspace).arg("regenerate").arg("--spec").arg(file).arg("--out").arg(out);
    command.args(["--name", name, "--tests", "--force"]);
    let overlay = file.with_extension("overlay.yaml");
    if overlay.exists() {
        command.arg("--overlay").arg(overlay);
    }
    let output = command.output().expect("xtask runs");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
}
