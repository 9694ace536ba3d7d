//! The script that prepares a release, with a fake `cargo`.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A fake `cargo`: packages have the version 0.2.0, and the registry those that a file lists.
const CARGO: &str = "\
#!/usr/bin/env bash
case \"$1\" in
    pkgid) echo \"path+file:///work/somewhere#${3}@0.2.0\" ;;
    info) grep -qx \"${!#}\" \"$(dirname \"${BASH_SOURCE[0]}\")/published\" ;;
    *) exit 1 ;;
esac
";
const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Later.\n\n## [0.2.0] - 2026-11-27\n\n### Added\n\n- Dogs, \
                         by [us].\n\n## [0.2.0-rc.1]\n\n- Before.\n\n[0.2.0]: https://code.test/a\n";

/// A repository with a manifest of each package.
fn repository(stated: &str, changelog: &str, published: &str) -> TempDir {
    let folder = TempDir::new().expect("created");
    let script = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/release")).expect("read");
    for (path, text) in [
        (".github/release", script.as_str()),
        ("bin/cargo", CARGO),
        ("bin/published", published),
        ("CHANGELOG.md", changelog),
        ("Cargo.toml", stated),
        ("generated-client/Cargo.toml", "[package]\nrepository.workspace = true\n"),
        ("generated-client/runtime/Cargo.toml", "[package]\nrepository.workspace = true\n"),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("created");
        fs::write(path, text).expect("written");
    }
    for file in [".github/release", "bin/cargo"] {
        fs::set_permissions(folder.path().join(file), fs::Permissions::from_mode(0o755)).expect("set");
    }
    folder
}

/// Runs the script. The result is its output and what it tells the workflow.
fn run(folder: &TempDir) -> (Output, String) {
    let (root, said) = (folder.path(), folder.path().join("said"));
    let path = format!("{}:{}", root.join("bin").display(), std::env::var("PATH").expect("a path"));
    let mut command = Command::new(root.join(".github/release"));
    command.env("PATH", path).env("GITHUB_OUTPUT", &said);
    command.env("GITHUB_SERVER_URL", "https://code.test").env("GITHUB_REPOSITORY", "us/dogs");
    let output = command.output().expect("the script starts");
    (output, fs::read_to_string(said).unwrap_or_default())
}

const STATED: &str = "[workspace.package]\nrepository = \"https://code.test/us/dogs\"\n";

#[test]
fn a_release_has_the_section_of_its_version() {
    let folder = repository(STATED, CHANGELOG, "");
    let (output, said) = run(&folder);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(said, "tag=v0.2.0\npackages=-p sdk-runtime -p generated-client\n");
    let notes = fs::read_to_string(folder.path().join("target/release-notes.md")).expect("written");
    assert_eq!(notes.trim(), "### Added\n\n- Dogs, by [us].");
}

#[test]
fn published_packages_are_left_out() {
    let (_, said) = run(&repository(STATED, CHANGELOG, "sdk-runtime@0.2.0\n"));
    assert_eq!(said, "tag=v0.2.0\npackages=-p generated-client\n");
    let (_, said) = run(&repository(STATED, CHANGELOG, "sdk-runtime@0.2.0\ngenerated-client@0.2.0\n"));
    assert_eq!(said, "tag=v0.2.0\npackages=\n");
}

#[test]
fn what_is_missing_is_an_error_before_anything_is_published() {
    let refused = |folder: TempDir| {
        let (output, said) = run(&folder);
        assert_eq!((output.status.code(), said.as_str()), (Some(1), ""));
        String::from_utf8(output.stderr).expect("UTF-8")
    };
    let error = refused(repository("[workspace.package]\n", CHANGELOG, ""));
    assert!(error.contains("`repository` in Cargo.toml is ``, but this is https://code.test/us/dogs"), "{error}");
    let error = refused(repository(STATED, &CHANGELOG.replace("## [0.2.0]", "## [0.2.1]"), ""));
    assert!(error.contains("no section `## [0.2.0]` with a text"), "{error}");
    let folder = repository(STATED, CHANGELOG, "");
    fs::write(folder.path().join("generated-client/runtime/Cargo.toml"), "[package]\n").expect("written");
    let error = refused(folder);
    assert!(error.contains("generated-client/runtime/Cargo.toml lacks `repository.workspace = true`"), "{error}");
}
