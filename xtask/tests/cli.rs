//! The program as it is called: exit codes, and which stream says what.

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
fn helps() {
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
fn does_not_guess_what_is_meant() {
    for words in [&["regenrate"][..], &["regenerate", "--out", "x"], &["fetch", "--url"], &["explain"], &[]] {
        assert_eq!(xtask(words).status.code(), Some(2), "{words:?}");
    }
    assert!(text(&xtask(&["regenrate"]).stderr).contains("regenerate"), "the nearest command");
}

/// A workspace with a description, its lock, and what generating from it reads.
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
fn tells_by_its_code_whether_the_description_is_new() {
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
    let (code, said) = fetch(description);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.starts_with("openapi/perfectgym-next.yaml is unchanged: 1 (sha256 "), "{said}");
    let (code, said) = fetch(&description.replace("'1'", "'2'"));
    assert_eq!(code, Some(10), "{said}");
    assert!(said.contains(" was 1 (sha256 ") && said.contains(", is 2 (sha256 "), "{said}");
    assert!(said.contains("`cargo xtask diff`") && said.contains("`cargo xtask regenerate`"), "{said}");
    let (code, said) = fetch("<html>");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("nothing was changed: it is a web page"), "{said}");
}

fn text_of(output: &Output) -> String {
    text(&output.stdout) + &text(&output.stderr)
}

#[test]
fn names_the_file_that_is_not_there() {
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
fn says_that_git_is_missing() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).arg("diff").env("PATH", "").output().expect("run");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("error: git is not installed"), "{}", text(&output.stderr));
}

#[test]
fn compares_two_descriptions() {
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
    let told = text(&compared.stdout);
    assert!(told.starts_with("Pets 1\nmajor: "), "{told}");
    assert!(told.contains("`api().get_pets` is gone") && !told.contains('\u{1b}'), "{told}");
    assert_eq!(xtask(&["diff", &old, &new, "--fail-on", "breaking"]).status.code(), Some(1));
    assert_eq!(xtask(&["diff", &old, &old, "--fail-on", "any"]).status.code(), Some(0));
    assert_eq!(xtask(&["diff", &old, &new, "--fail-on", "all"]).status.code(), Some(2));
}

/// A description in several files: each command reads all of them, and names the right one.
#[test]
fn reads_descriptions_in_several_files() {
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
        let said = text(&output.stdout) + &text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{words:?}: {said}");
        said
    };

    run(&["regenerate", "--spec", &new, "--out", &out], 0);
    run(&["regenerate", "--spec", &new, "--out", &out, "--check"], 0);
    let keeper = copy.join("schemas/keeper.yaml");
    let said = run(&["explain", "Keeper", "--spec", &new], 0);
    assert!(said.contains(&format!("{}:1:1", keeper.display())) && said.contains("pointer      #/Keeper"), "{said}");

    let changed = fs::read_to_string(&keeper).expect("read").replace("name: {type: string}", "name: {type: integer}");
    fs::write(&keeper, &changed).expect("written");
    run(&["regenerate", "--spec", &new, "--out", &out, "--check"], 1);
    let said = run(&["diff", &old, &new], 0);
    assert!(said.contains(&format!("{}:6", keeper.display())), "{said}");

    fs::write(&keeper, changed.replace("../root.yaml", "../../root.yaml")).expect("written");
    let said = run(&["regenerate", "--spec", &new, "--out", &out], 1);
    assert!(said.contains("cannot be read") && said.contains(&format!("{}:7:", keeper.display())), "{said}");
}
