//! Written SDKs as others use them: several in one program, and in a registry.

use std::fs;
use std::path::Path;
use std::process::Command;

/// The first crate has the runtime in its folder, the second one uses it. A program makes calls with both through one
/// limiter and one transport, and knows a third one that has a runtime of its own.
#[test]
fn two_sdks_share_a_runtime() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sharing");
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sharing");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("program/src")).expect("writable");
    let shared = folder.join("cats/runtime");
    for (name, spec, runtime) in [("cats", "cats", None), ("dogs", "dogs", Some(&shared)), ("birds", "dogs", None)] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(workspace).arg("regenerate").arg("--spec").arg(here.join(format!("{spec}.yaml")));
        command.arg("--name").arg(name).arg("--out").arg(folder.join(name));
        run(command.args(runtime.iter().flat_map(|path| ["--runtime".as_ref(), path.as_os_str()])));
    }
    let manifest = fs::read_to_string(folder.join("dogs/Cargo.toml")).expect("a manifest");
    assert!(manifest.contains("sdk-runtime = { path = \"../cats/runtime\""), "{manifest}");
    // A user pastes the lines and the program of a README.
    let readme = fs::read_to_string(folder.join("birds/README.md")).expect("a README");
    let dependencies = block(&readme, "toml");
    fs::create_dir_all(folder.join("program/src/bin")).expect("writable");
    fs::write(folder.join("program/src/bin/pasted.rs"), block(&readme, "rust,no_run")).expect("writable");
    let head = "[workspace]\n\n[package]\nname = \"program\"\nedition = \"2024\"\ndefault-run = \"program\"\n\n";
    let rest = "cats = { path = \"../cats\", features = [\"testing\"] }\n\
                dogs = { path = \"../dogs\", features = [\"testing\"] }\n\
                sdk-runtime = { path = \"../cats/runtime\", package = \"cats-runtime\" }\n\n\
                [profile.dev]\ndebug = false\n";
    let manifest = [head, &dependencies, rest].concat();
    fs::write(folder.join("program/Cargo.toml"), manifest).expect("writable");
    fs::copy(here.join("program.rs"), folder.join("program/src/main.rs")).expect("writable");
    fs::copy(workspace.join("Cargo.lock"), folder.join("program/Cargo.lock")).expect("writable");
    let cargo = |words: &[&str]| {
        let mut command = Command::new(env!("CARGO"));
        command.current_dir(folder.join("program")).args(words).args(["--quiet", "--offline", "--target-dir"]);
        // Dependencies are compiled once for this program and the crates of the cases.
        command.arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases/target"));
        run(command.env("RUSTFLAGS", "-D warnings").env_remove("CARGO_ENCODED_RUSTFLAGS"))
    };
    assert_eq!(cargo(&["run"]).trim(), "two SDKs on one runtime");
    cargo(&["build", "--bin", "pasted"]);
}

/// A written crate and its runtime are taken by a registry as they are, and `cargo fmt` leaves their files alone, which would
/// count as edited otherwise. Nothing is compiled: the other tests do that.
#[test]
fn a_written_crate_is_packaged_and_formatted() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate stands in a workspace");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("packaged");
    let _ = fs::remove_dir_all(&folder);
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.current_dir(workspace).args(["regenerate", "--name", "cats", "--tests", "--spec"]);
    command.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sharing/cats.yaml"));
    run(command.args(["--repository", "https://code.test/cats", "--out"]).arg(&folder));
    fs::copy(workspace.join("Cargo.lock"), folder.join("Cargo.lock")).expect("writable");

    let cargo = |words: &[&str]| messages(Command::new(env!("CARGO")).current_dir(&folder).args(words));
    cargo(&["fmt", "--all", "--check"]);
    let text =
        cargo(&["package", "--workspace", "--offline", "--no-verify", "--allow-dirty", "--target-dir", "target"]);
    assert!(!text.contains("warning"), "{text}");
    for package in ["cats-0.1.0", "cats-runtime-0.1.0"] {
        let file = folder.join(format!("target/package/{package}.crate"));
        let list = run(Command::new("tar").arg("-tzf").arg(file));
        for path in ["Cargo.toml", "README.md", "LICENSE-APACHE", "LICENSE-MIT", "src/lib.rs"] {
            assert!(
                list.lines().any(|line| line == format!("{package}/{path}")),
                "{path} is not in {package}:\n{list}"
            );
        }
    }
}

/// The first block of code in this language.
fn block(text: &str, language: &str) -> String {
    let (_, rest) = text.split_once(&format!("```{language}\n")).expect("such a block");
    rest.split_once("```").expect("its end").0.to_owned()
}

/// Runs a command. The result is what it prints.
fn run(command: &mut Command) -> String {
    both(command).0
}

/// Runs a command. The result is what it says beside that.
fn messages(command: &mut Command) -> String {
    both(command).1
}

fn both(command: &mut Command) -> (String, String) {
    let output = command.output().expect("the command starts");
    let [text, messages] = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    assert!(output.status.success(), "{command:?}:\n{text}{messages}");
    (text, messages)
}
