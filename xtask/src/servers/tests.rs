//! Settings of servers, and steps of a run.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::settings::{Placeholders, Runtime, Settings};
use super::*;
use crate::toml::Text;

fn own() -> Workspace {
    Workspace::at(Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace"))
}

const LEAST: &str = "title = 'A'\nruntime = { python = '3.11' }\nstart = ['{bin}/a', '{port}']\nready = '/health'\ndescription = '/openapi.json'\nbase = '/'\n";

fn parse(text: &str) -> Result<Settings> {
    toml::parse(text, "a/server.toml")
}

#[test]
fn settings_are_read() {
    let text = format!(
        "{LEAST}seconds = 7\nprepare = [['{{bin}}/a', 'migrate']]\n[environment]\nHOME_OF_A = '{{data}}/a'\n[job]\nTOKEN = 't'\n"
    );
    let settings = parse(&text).expect("settings");
    assert_eq!(settings.runtime, Runtime::Python(Text("3.11".to_owned())));
    assert_eq!(settings.startup_timeout.as_secs(), 7);
    assert_eq!(settings.job["TOKEN"], "t");
    let placeholders = Placeholders { from: "/f".to_owned(), bin: "/b".to_owned(), data: "/d".to_owned(), port: 42 };
    assert_eq!(placeholders.words(&settings.start).expect("filled"), ["/b/a", "42"]);
    assert_eq!(placeholders.words(&settings.prepare[0]).expect("filled"), ["/b/a", "migrate"]);
    assert_eq!(placeholders.variables(&settings.environment).expect("filled")["HOME_OF_A"], "/d/a");
    assert_eq!(parse(LEAST).expect("settings").startup_timeout.as_secs(), 120);
}

#[test]
fn a_mistake_in_the_settings_is_refused_with_its_line() {
    for (old, new, message) in [
        ("title", "titel", "a/server.toml:1:1: unknown field `titel`, expected one of `title`"),
        ("title = 'A'\n", "", "a/server.toml:1:1: missing field `title`"),
        ("title = 'A'", "title = ''", "a/server.toml:1:9: the text is empty"),
        ("{ python = '3.11' }", "{}", "a/server.toml:2:11: wanted exactly 1 element, found 0 elements"),
        ("{ python = '3.11' }", "{ node = 'x' }", "a/server.toml:2:20: invalid type: string \"x\", expected u32"),
        ("{ python = '3.11' }", "{ python = '3.11', node = 20 }", "a/server.toml:2:11: wanted exactly 1 element"),
        ("['{bin}/a', '{port}']", "[]", "a/server.toml:3:9: the command has no program"),
        ("['{bin}/a', '{port}']", "[1]", "a/server.toml:3:10: invalid type: integer `1`, expected a string"),
        ("'/health'", "'http://a/health'", "a/server.toml:4:9: the path does not begin with one `/`"),
        ("'/openapi.json'", "'//a/openapi.json'", "a/server.toml:5:15: the path does not begin with one `/`"),
        ("base = '/'", "base = '/'\nseconds = 0", "a/server.toml:7:11: the seconds are not between 1 and 3600"),
        ("base = '/'", "base = '/'\nprepare = [[]]", "a/server.toml:7:11: the command has no program"),
    ] {
        assert!(LEAST.contains(old), "{old}");
        let error = parse(&LEAST.replace(old, new)).expect_err(message).to_string();
        assert!(error.starts_with(message), "{new}: {error}");
    }
    let placeholders = Placeholders { from: String::new(), bin: String::new(), data: String::new(), port: 1 };
    for (text, problem) in [("{bins}", "not one of"), ("{bin", "without its end")] {
        assert!(placeholders.fill(text).expect_err("refused").to_string().contains(problem), "{text}");
    }
}

#[test]
fn every_server_has_settings_packages_and_a_job() {
    let workspace = own();
    let folder = workspace.path(FOLDER);
    let all = names(&folder, &[]).expect("listed");
    assert!(all.len() >= 4, "{all:?}");
    for name in &all {
        let folder = folder.join(name);
        let read = |file: &str| fs::read_to_string(folder.join(file)).expect(file);
        let settings = parse(&read("server.toml")).unwrap_or_else(|error| panic!("{name}: {error:#}"));
        let placeholders = Placeholders { from: "f".to_owned(), bin: "b".to_owned(), data: "d".to_owned(), port: 1 };
        for words in settings.prepare.iter().chain([&settings.start]) {
            placeholders.words(words).expect(name);
        }
        placeholders.variables(&settings.environment).expect(name);
        let mut summary = settings.start.0.iter().chain(settings.environment.values());
        assert!(summary.any(|text| text.contains("127.0.0.1")), "{name} must say where to listen");
        syn::parse_file(&read("job.rs")).unwrap_or_else(|error| panic!("the job of {name}: {error}"));
        match settings.runtime {
            Runtime::Python(_) => assert!(install::pinned(&read("requirements.txt")).expect(name) > 0, "{name}"),
            Runtime::Node(_) => assert!(read("package-lock.json").contains("\"integrity\""), "{name}"),
        }
    }
    let error = names(&folder, &["chrome".to_owned()]).expect_err("there is none");
    assert!(error.to_string().contains("chroma"), "{error}");
    assert_eq!(names(&folder, &["prefect".to_owned()]).expect("there is one"), ["prefect"]);
}

#[test]
fn clean_removes_the_target_folders_only() {
    let folder = TempDir::new().expect("created");
    let workspace = Workspace::at(folder.path());
    for path in ["xtask/servers/a", "xtask/servers/b", "target/servers/a/data", "target/servers/b", "target/debug"] {
        fs::create_dir_all(folder.path().join(path)).expect("created");
    }
    for name in ["a", "b"] {
        fs::write(folder.path().join("xtask/servers").join(name).join("server.toml"), LEAST).expect("written");
    }
    let clean = |names: &[&str]| {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        run(&workspace, &Servers { names, clean: true, output: None }).expect("removed")
    };
    let is_there = |path: &str| folder.path().join(path).exists();
    assert_eq!(clean(&["a"]), Outcome::Success);
    assert!(!is_there("target/servers/a") && is_there("target/servers/b"));
    assert_eq!(clean(&[]), Outcome::Success);
    assert!(!is_there("target/servers") && is_there("target/debug") && is_there("xtask/servers/a"));
}

#[test]
fn the_summary_has_each_server() {
    let ended = |name: &str, passed| Ended { name: name.to_owned(), seconds: 12.4, steps: 9, passed };
    let text = summary(&[ended("a", true), ended("b-long", false)]);
    assert_eq!(
        text,
        "\nServer          Result   Steps of the job    Time\n\
         a               passed                  9     12s\n\
         b-long          FAILED                  9     12s\n\
         2 servers, 1 failed, 25 s\n"
    );
}

#[test]
fn steps_print_their_time_and_failure() {
    let folder = TempDir::new().expect("created");
    let mut steps = Steps::new(folder.path().join("logs"), "A").expect("made");
    assert_eq!(steps.step("first", |_| Ok((1, "told".to_owned()))).expect("done"), 1);
    let shell = |script: &str| {
        let mut command = std::process::Command::new("sh");
        command.args(["-c", script]);
        command
    };
    let minute = std::time::Duration::from_secs(60);
    let error = steps
        .step("second", |log| Ok((steps::run(shell("seq 100; echo oh; exit 3"), log, minute)?, String::new())))
        .expect_err("it failed");
    let error = format!("{error:#}");
    assert!(error.contains("step second") && error.contains("exit status: 3") && error.ends_with("100\noh"), "{error}");
    assert!(!error.contains("\n60\n"), "only the end: {error}");
    let error = steps
        .step("third", |log| {
            Ok((steps::run(shell("exec sleep 60"), log, std::time::Duration::from_millis(100))?, String::new()))
        })
        .expect_err("it takes too long");
    assert!(format!("{error:#}").contains("did not end within"), "{error:#}");
    steps.below("a line\n");
    let text = steps.into_text();
    assert!(text.starts_with("A\n  first") && text.contains(" s  told\n") && text.contains("  second"), "{text}");
    assert!(text.contains(" s  FAILED\n") && text.ends_with("                        a line\n"), "{text}");
}
