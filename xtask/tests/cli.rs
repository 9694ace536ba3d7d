//! The program from outside: exit codes and output streams.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

fn xtask(words: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).args(words).output().expect("run")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn each_command_has_help() {
    for command in [
        "",
        "regenerate",
        "check",
        "tidy",
        "fetch",
        "update",
        "explain",
        "contract",
        "browsers",
        "diff",
        "corpus",
        "fuzz",
        "servers",
        "swagger",
    ] {
        let words: Vec<_> = [command, "--help"].into_iter().filter(|word| !word.is_empty()).collect();
        let output = xtask(&words);
        assert_eq!(output.status.code(), Some(0), "{words:?}");
        assert!(text(&output.stdout).contains("Usage: cargo xtask"), "{words:?}: {}", text(&output.stdout));
    }
    for hidden in ["trial", "guard"] {
        assert!(!text(&xtask(&["--help"]).stdout).contains(hidden), "which only other commands call");
    }
    assert!(text(&xtask(&["regenerate", "--help"]).stdout).contains("cargo xtask regenerate --spec petstore.yaml"));
}

#[test]
fn wrong_usage_has_exit_code_2() {
    for words in [&["regenrate"][..], &["regenerate", "--out", "x"], &["fetch", "--url"], &["explain"], &[]] {
        assert_eq!(xtask(words).status.code(), Some(2), "{words:?}");
    }
    assert!(text(&xtask(&["regenrate"]).stderr).contains("regenerate"), "the nearest command");
}

/// A workspace with a description, its lock, and the other inputs of the generator.
fn workspace(description: &str) -> TempDir {
    let folder = TempDir::new().expect("created");
    let hash: String = Sha256::digest(description).iter().map(|byte| format!("{byte:02x}")).collect();
    for (path, text) in [
        ("xtask/Cargo.toml", String::new()),
        ("generated-client/Cargo.toml", "[features]\n# <generated features>\n# </generated features>\n".to_owned()),
        ("openapi/perfectgym-next.yaml", description.to_owned()),
        (
            "openapi/perfectgym-next.overlay.yaml",
            "overlay: 1.0.0\ninfo: {title: A, version: '1'}\nactions: [{target: $.info, update: {x-sdk-name: pets}}]\n"
                .to_owned(),
        ),
        (
            "openapi/perfectgym-next.lock",
            format!("title = 'Pets'\nversion = '1'\nsha256 = '{hash}'\nsource = 'https://localhost/'\n"),
        ),
    ] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("created");
        fs::write(path, text).expect("written");
    }
    folder
}

#[test]
fn the_exit_code_of_fetch_shows_a_new_description() {
    let description = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\nservers: [{url: 'https://a.example'}]\n\
        paths: {/a: {get: {operationId: getA, responses: {'204': {description: None.}}}}}\n";
    let workspace = workspace(description);
    let new = workspace.path().join("new.yaml");
    let fetch = |text: &str| {
        fs::write(&new, text).expect("written");
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.env("CARGO_MANIFEST_DIR", workspace.path().join("xtask")).args(["fetch", "--file"]).arg(&new);
        let output = command.output().expect("run");
        (output.status.code(), text_of(&output))
    };
    let (code, output_text) = fetch(description);
    assert_eq!(code, Some(0), "{output_text}");
    assert!(output_text.starts_with("openapi/perfectgym-next.yaml is unchanged: 1 (sha256 "), "{output_text}");
    let (code, output_text) = fetch(&description.replace("'1'", "'2'"));
    assert_eq!(code, Some(10), "{output_text}");
    assert!(output_text.contains(" was 1 (sha256 ") && output_text.contains(", is 2 (sha256 "), "{output_text}");
    assert!(
        output_text.contains("`cargo xtask diff`") && output_text.contains("`cargo xtask regenerate`"),
        "{output_text}"
    );
    let (code, output_text) = fetch("<html>");
    assert_eq!(code, Some(1), "{output_text}");
    assert!(output_text.contains("nothing was changed: it is a web page"), "{output_text}");
}

fn text_of(output: &Output) -> String {
    text(&output.stdout) + &text(&output.stderr)
}

#[test]
fn a_missing_file_is_named() {
    let folder = TempDir::new().expect("created");
    let spec = folder.path().join("none.yaml");
    let out = folder.path().join("out");
    let output = xtask(&["regenerate", "--spec", &spec.display().to_string(), "--out", &out.display().to_string()]);
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let expected = format!("error: {} does not exist, expected a file: an OpenAPI description", spec.display());
    assert!(text(&output.stderr).starts_with(&expected), "{}", text(&output.stderr));
    assert!(!out.exists(), "nothing was written");
}

#[test]
fn missing_git_is_an_error() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("diff").env("PATH", "").output().expect("run");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("error: git is not installed"), "{}", text(&output.stderr));
}

#[test]
fn two_descriptions_are_compared() {
    let folder = TempDir::new().expect("created");
    let file = |name: &str, path: &str| {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\npaths: {{{path}: {{get: {{operationId: {name}, \
             responses: {{'204': {{description: d}}}}}}}}}}\n"
        );
        let path = folder.path().join(format!("{name}.yaml"));
        std::fs::write(&path, text).expect("written");
        path.display().to_string()
    };
    let (old, new) = (file("getPets", "/pets"), file("listPets", "/animals"));
    let compared = xtask(&["diff", &old, &new]);
    assert_eq!(compared.status.code(), Some(0));
    let output_text = text(&compared.stdout);
    assert!(output_text.starts_with("Pets 1\nmajor: "), "{output_text}");
    assert!(output_text.contains("`api().get_pets` was removed") && !output_text.contains('\u{1b}'), "{output_text}");
    assert_eq!(xtask(&["diff", &old, &new, "--fail-on", "breaking"]).status.code(), Some(1));
    assert_eq!(xtask(&["diff", &old, &old, "--fail-on", "any"]).status.code(), Some(0));
    assert_eq!(xtask(&["diff", &old, &new, "--fail-on", "all"]).status.code(), Some(2));
}

/// A description in several files: each command reads all of them, and names the right file.
#[test]
fn descriptions_in_several_files_are_read() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace");
    let case = here.join("generator/tests/cases/several-files");
    let folder = TempDir::new().expect("created");
    let copy = folder.path().join("api");
    for file in ["root.yaml", "paths/animals.yaml", "schemas/animal.yaml", "schemas/cat.yaml", "schemas/dog.json"]
        .iter()
        .chain(&["schemas/keeper.yaml", "schemas/money amount.yaml"])
        .chain(&["shared/answers.yaml", "shared/bodies.json", "shared/examples.yaml", "shared/parameters.yaml"])
    {
        fs::create_dir_all(copy.join(file).parent().expect("below")).expect("created");
        fs::copy(case.join(file), copy.join(file)).expect("copied");
    }
    let [old, new] = [&case, &copy].map(|folder| folder.join("root.yaml").display().to_string());
    let out = folder.path().join("crate").display().to_string();
    let run = |words: &[&str], code: i32| {
        let output = xtask(words);
        let output_text = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{words:?}: {output_text}");
        output_text
    };

    run(&["regenerate", "--spec", &new, "--out", &out], 0);
    run(&["regenerate", "--spec", &new, "--out", &out, "--check"], 0);
    let keeper = copy.join("schemas/keeper.yaml");
    let output_text = run(&["explain", "Keeper", "--spec", &new], 0);
    assert!(
        output_text.contains(&format!("{}:1:1", keeper.display())) && output_text.contains("pointer      #/Keeper"),
        "{output_text}"
    );

    let changed = fs::read_to_string(&keeper).expect("read").replace("name: {type: string}", "name: {type: integer}");
    fs::write(&keeper, &changed).expect("written");
    run(&["regenerate", "--spec", &new, "--out", &out, "--check"], 1);
    let output_text = run(&["diff", &old, &new], 0);
    assert!(output_text.contains(&format!("{}:6", keeper.display())), "{output_text}");

    fs::write(&keeper, changed.replace("../root.yaml", "../../root.yaml")).expect("written");
    let output_text = run(&["regenerate", "--spec", &new, "--out", &out], 1);
    assert!(
        output_text.contains("cannot be read") && output_text.contains(&format!("{}:7:", keeper.display())),
        "{output_text}"
    );
}
