//! The cases of the generator, written as crates by `regenerate`, then compiled and exercised.
//!
//! The code is that of the generator's snapshots. It is in one workspace below the target folder, with this workspace's lock
//! file, so that no network is needed. `CASES=forms,numbers` limits a run to these cases.

#[path = "cases/server.rs"]
mod server;
#[path = "cases/wire.rs"]
mod wire;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Every accepted case compiles without warnings; its operations send the requests of the snapshots; every answer and example
/// survives its model; its doc tests compile. The handwritten calls beside a case send and yield the expected values.
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
        run(&mut command)
    };
    let text = cargo(&["test", "--no-fail-fast"]);
    assert!(text.contains("exercise"), "the tests of the crates ran:\n{text}");
    for (name, _) in &names {
        let report = target.join("tmp").join(format!("exercise-{}.txt", krate(name)));
        let text = fs::read_to_string(&report).expect("the exercise writes a report");
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!(name.as_str(), text) });
    }

    let artifacts = cargo(&["test", "--no-run", "--test", "contract", "--message-format", "json"]);
    let mut problems = Vec::new();
    for (name, file) in &names {
        let calls = wire::calls(file);
        if !calls.is_empty() {
            let tests = executable(&artifacts, &krate(name));
            let found = wire::mismatches(&calls, &folder.join(name), |plan, facts| {
                let mut command = Command::new(&tests);
                command.args(["--ignored", "--exact", "contract"]).current_dir(folder.join(name));
                run(command.env("CONTRACT_PLAN", plan).env("CONTRACT_FACTS", facts));
            });
            problems.extend(found.into_iter().map(|problem| format!("{name}: {problem}")));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

/// Runs a command. The result is its output.
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the command starts");
    let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}:\n{text}");
    text
}

/// The tests with the name `contract` of a crate, among the messages of cargo.
fn executable(artifacts: &str, krate: &str) -> PathBuf {
    let messages = artifacts.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let wanted = |message: &serde_json::Value| {
        let manifest = message["manifest_path"].as_str().map(Path::new).and_then(Path::parent);
        message["target"]["name"] == "contract"
            && manifest.and_then(Path::file_name).is_some_and(|folder| format!("case-{}", folder.display()) == krate)
    };
    let mut found = messages.filter(wanted).filter_map(|message| message["executable"].as_str().map(PathBuf::from));
    found.next().unwrap_or_else(|| panic!("{krate} has no such tests"))
}

/// The names and files of the descriptions in a folder, sorted by name. A description in several files is a folder with a
/// `root.yaml`.
fn descriptions(folder: &Path) -> Vec<(String, PathBuf)> {
    let entries = fs::read_dir(folder).expect("the folder exists").map(|entry| entry.expect("readable").path());
    let only = std::env::var("CASES").ok();
    let wanted = |name: &str| only.as_ref().is_none_or(|only| only.split(',').any(|one| one == name));
    let mut found: Vec<_> = entries
        .filter(|path| {
            [".overlay.yaml", ".before.yaml", ".wire.yaml"].iter().all(|end| !path.to_string_lossy().ends_with(end))
        })
        .map(|path| {
            let name = path.file_stem().expect("a file").to_string_lossy().into_owned();
            (name, if path.is_dir() { path.join("root.yaml") } else { path })
        })
        .filter(|(name, _)| wanted(name))
        .collect();
    found.sort();
    found
}

/// A crate name unlike any dependency's.
fn krate(name: &str) -> String {
    format!("case-{name}")
}

/// Writes a crate from the description before, if there is one, and then from the current one.
fn write_crate(workspace: &Path, file: &Path, out: &Path, name: &str) {
    // Names of an earlier run of this test must not count.
    let _ = fs::remove_file(out.join("names.lock"));
    let before = file.with_extension("before.yaml");
    if before.exists() {
        regenerate(workspace, &before, out, name);
    }
    regenerate(workspace, file, out, name);
    if wire::calls(file).is_empty() {
        // Nothing calls it by hand.
        fs::remove_file(out.join("tests/contract.rs")).expect("written");
    }
    // Each crate is a workspace of its own; here they are members of one, to compile together.
    let manifest = out.join("Cargo.toml");
    let text = fs::read_to_string(&manifest).expect("a manifest");
    fs::write(&manifest, text.replace("[workspace]\n", "")).expect("writable");
}

fn regenerate(workspace: &Path, file: &Path, out: &Path, name: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(workspace).arg("regenerate").arg("--spec").arg(file).arg("--out").arg(out);
    // They share one runtime, which is compiled once.
    command
        .arg("--runtime")
        .arg(workspace.join("generated-client/runtime"))
        .args(["--name", name, "--tests", "--force"]);
    let overlay = file.with_extension("overlay.yaml");
    if overlay.exists() {
        command.arg("--overlay").arg(overlay);
    }
    let output = command.output().expect("xtask runs");
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
}
