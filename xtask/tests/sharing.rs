//! Written SDKs in one program: two on one runtime, and one with a copy of its own.

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
    let manifest = "[workspace]\n\n[package]\nname = \"program\"\nedition = \"2024\"\n\n[dependencies]\n\
                    cats = { path = \"../cats\", features = [\"testing\"] }\n\
                    dogs = { path = \"../dogs\", features = [\"testing\"] }\n\
                    birds = { path = \"../birds\" }\n\
                    sdk-runtime = { path = \"../cats/runtime\", package = \"cats-runtime\" }\n\
                    tokio = { version = \"1\", features = [\"macros\", \"rt\"] }\n\n[profile.dev]\ndebug = false\n";
    fs::write(folder.join("program/Cargo.toml"), manifest).expect("writable");
    fs::copy(here.join("program.rs"), folder.join("program/src/main.rs")).expect("writable");
    fs::copy(workspace.join("Cargo.lock"), folder.join("program/Cargo.lock")).expect("writable");
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(folder.join("program")).args(["run", "--quiet", "--offline", "--target-dir"]);
    // Dependencies are compiled once for this program and the crates of the cases.
    command.arg(Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases/target"));
    let text = run(command.env("RUSTFLAGS", "-D warnings").env_remove("CARGO_ENCODED_RUSTFLAGS"));
    assert_eq!(text.trim(), "two SDKs on one runtime");
}

/// Runs a command. The result is what it prints.
fn run(command: &mut Command) -> String {
    let output = command.output().expect("the command starts");
    let (text, problem) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}:\n{text}{problem}");
    text.into_owned()
}
