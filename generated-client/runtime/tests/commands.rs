//! Calls by command line: what is sent, what is shown, and how a command fails.

#[path = "commands/lists.rs"]
mod lists;
mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;
#[path = "commands/table.rs"]
mod table;

use std::path::{Path, PathBuf};

use sdk_runtime::commands::{self, Run};
use support::{Answer, Recorded, Server};
use table::COMMANDS;

/// Runs a command line against a server.
fn run(server: &Server, words: &[&str]) -> Run {
    run_with(server, words, b"")
}

fn run_with(server: &Server, words: &[&str], input: &[u8]) -> Run {
    let url = server.url();
    let end = words.iter().position(|word| *word == "--").unwrap_or(words.len());
    let words = [&words[..end], &["--retries=0"], &words[end..]].concat();
    commands::run(&COMMANDS, words, input, &[("SAMPLE_BASE_URL", &url), ("SAMPLE_API_KEY", sample::KEY)])
}

fn text(run: &Run) -> String {
    String::from_utf8(run.stdout.clone()).expect("text")
}

/// The only request of a command that succeeds.
fn sent(words: &[&str]) -> Recorded {
    let server = Server::start([Answer::json(200, "{}")]);
    let run = run(&server, words);
    assert_eq!(run.code, 0, "{run:?}");
    server.request()
}

/// Asserts that a command is refused with this in its message, and that nothing is sent.
#[track_caller]
fn refused(words: &[&str], message: &str) {
    let server = Server::start([]);
    let run = run(&server, words);
    assert_eq!(run.code, 2, "{run:?}");
    assert!(run.stderr.starts_with("error: ") && run.stderr.contains(message), "{}", run.stderr);
    assert!(server.requests().is_empty());
}

#[test]
fn values_are_words_in_order_or_options() {
    for words in
        [&["things", "get-thing", "a/b"][..], &["things", "get-thing", "--thing-id=a/b"], &["get-thing", "a/b"]]
    {
        assert_eq!(sent(words).target, "/v1/things/a%2Fb");
    }
    assert_eq!(sent(&["things", "GetThing", "x"]).target, "/v1/things/x");
    assert_eq!(sent(&["things", "read-thing", "x"]).target, "/v1/things/x");
    let all = sent(&["get-thing", "x", "--parts", "a", "--parts=b c", "--deep", "--depth=-3"]);
    assert_eq!(all.target, "/v1/things/x?parts=a&parts=b%20c&deep=true&depth=-3");
    assert_eq!(
        sent(&["get-thing", "x", "--parts", r#"["a","b"]"#, "--deep", "false"]).target,
        "/v1/things/x?parts=a&parts=b&deep=false"
    );
    assert_eq!(sent(&["get-thing", "--", "--deep"]).target, "/v1/things/--deep");
    assert_eq!(all.header("x-api-key"), Some(sample::KEY));
}

#[test]
fn wrong_words_are_refused_before_anything_is_sent() {
    refused(&["things", "get-thing"], "the call needs `--thing-id`");
    refused(&["things", "get-thing", "a", "b"], "more values than the 1");
    refused(&["things", "get-thin", "a"], "is it `get-thing`?");
    refused(&["thing", "get-thing"], "is it `things`?");
    refused(&["get-thing", "a", "--depht", "1"], "is it `--depth`?");
    refused(&["get-thing", "a", "--depth", "deep"], "`--depth`: a whole number is needed, in digits alone");
    refused(&["get-thing", "a", "--deep=maybe"], "`true` or `false`");
    refused(&["get-thing", "a", "--all"], "slice by slice");
    refused(&["list-things", "--offset", "a", "--resume", "b"], "`--resume` and `--offset`");
    refused(&["get-thing", "a", "--body", "{}"], "`--body`");
    refused(&["get-thing", "a", "-3"], "a negative number");
    refused(&["get-thing", "a", "--output", "--dry-run"], "`--output` needs a value");
    refused(&["get-thing", "a", "--parts", "-x"], "stands behind `=`");
    refused(&["--json", "get-thing", "a"], "options stand behind an operation");
    refused(&["get-thing", "a", "--timeout", "soon"], "`--timeout`: seconds");
    refused(&["get-thing", "a", "--query", "$["], "`--query`: ");
    refused(&["get-thing", ".."], "path");
    refused(&["get-thing", ""], "path");
    refused(&["get-thing", "a", "--header", "x: a\nb: c"], "header");
    refused(&["list-things", "--output", "/nowhere/at/all"], "`--output`");
    refused(&["draw-image", "/nowhere/at/all.png"], "/nowhere/at/all.png");
    refused(&["draw-image", "/"], "is a folder");
    refused(&["draw-image", "@"], "name of the file is empty");
}

#[test]
fn bodies_are_checked_by_their_schemas() {
    refused(&["create-thing", r#"{"nam":"x"}"#], "the field `name` is missing");
    refused(&["create-thing", r#"{"name":"x","adress":{}}"#], "`address`");
    refused(
        &["create-thing", r#"{"name":"x","address":{"zipCode":8001}}"#],
        "/address/zipCode: a text is needed, not a number",
    );
    refused(&["create-thing", "{"], "it is not JSON");
    refused(&["create-thing", "@/nowhere.json"], "the file `/nowhere.json` cannot be read");
    let server = Server::start([Answer::json(200, "{}"), Answer::json(200, "{}")]);
    // Values beyond the listed ones may be new ones of the API.
    let warned = run(&server, &["create-thing", r#"{"name":"x","kind":"BGI"}"#]);
    assert!(warned.code == 0 && warned.stderr.contains("`BIG`"), "{warned:?}");
    assert_eq!(run(&server, &["create-thing", r#"{"nam":1.10}"#, "--no-validate"]).code, 0);
    assert_eq!(server.requests()[1].text(), r#"{"nam":1.10}"#, "digits are kept");
}

#[test]
fn fields_of_a_body_are_set_one_by_one() {
    refused(&["create-thing", "{}", "--set", "zzz=1"], "there is no such field");
    refused(&["create-thing", "7", "--set", "name=1"], "the body is not an object");
    let free = sent(&["create-thing", "{}", "--set", "zzz=1", "--no-validate"]);
    assert_eq!(free.text(), r#"{"zzz":1}"#);
    let sent = sent(&[
        "create-thing",
        "--set",
        "name=7",
        "--set",
        "address.zipCode=8001",
        "--set",
        "amount=12345678901234567890.50",
    ]);
    // In the order of the words or of the names, as the JSON library is built.
    assert!(sent.text().contains(r#""amount":12345678901234567890.50"#) && sent.text().contains(r#""name":"7""#));
    assert!(sent.text().contains(r#""address":{"zipCode":"8001"}"#), "{}", sent.text());
    let start = r#"{"name":"x","address":{"zipCode":"1","city":"Bern"}}"#;
    let server = Server::start([Answer::json(200, "{}")]);
    let done = run_with(&server, &["create-thing", "-", "--set", "address.city=Chur"], start.as_bytes());
    assert_eq!(done.code, 0, "{done:?}");
    let body: serde_json::Value = serde_json::from_str(&server.request().text()).expect("JSON");
    assert_eq!(body, serde_json::json!({"name": "x", "address": {"zipCode": "1", "city": "Chur"}}));
    refused(&["create-thing", "--set", "nmae=x"], "`name`");
    refused(&["get-thing", "x", "--set", "a=b"], "`--set`");
}

#[test]
fn exit_codes_tell_the_kind_of_failure() {
    for (status, code) in [(200, 0), (400, 1), (401, 1), (404, 3), (429, 4), (500, 1), (302, 1)] {
        let server = Server::start([Answer::json(status, "{}")]);
        let run = run(&server, &["get-thing", "x"]);
        assert_eq!(run.code, code, "{status}: {run:?}");
        assert!(!run.stderr.contains(sample::KEY));
    }
    let silent = Server::start([Answer::Silence]);
    assert_eq!(run(&silent, &["get-thing", "x", "--attempt-timeout", "0.05"]).code, 5);
    for answer in [Answer::HangUp, Answer::BreakOff] {
        assert_eq!(run(&Server::start([answer]), &["get-thing", "x"]).code, 5);
    }
    let nobody = [("SAMPLE_BASE_URL", "http://127.0.0.1:9"), ("SAMPLE_API_KEY", "k")];
    assert_eq!(commands::run(&COMMANDS, ["get-thing", "x", "--retries=0"], b"", &nobody).code, 5);
    let keyless = commands::run(&COMMANDS, ["get-thing", "x"], b"", &nobody[..1]);
    assert!(keyless.code == 2 && keyless.stderr.contains("SAMPLE_API_KEY"), "{keyless:?}");
}

/// A slice with these items.
fn slice(items: &str, offset: Option<&str>) -> Answer {
    let next = offset.map_or("null".to_owned(), |offset| format!("\"{offset}\""));
    Answer::json(200, &format!(r#"{{"result":[{items}],"hasNext":{},"offset":{next}}}"#, offset.is_some()))
}

#[test]
fn control_characters_of_answers_are_never_raw() {
    let hostile = r#"{"name":"a\u001b[2Jb\u009bc","x\u001b]0;t\u0007":["\u202e"]}"#;
    let raw = "{\"name\":\"\u{9b}31m\u{202e}\"}";
    for body in [hostile, raw] {
        for form in ["--json", "--jsonl", "--table"] {
            let server = Server::start([Answer::json(200, body)]);
            let run = run(&server, &["get-thing", "x", form]);
            let shown = text(&run);
            assert!(run.code == 0 && !shown.contains(|sign: char| sign.is_control() && sign != '\n'), "{shown:?}");
            assert!(!shown.contains('\u{202e}'), "{shown:?}");
        }
    }
    let server = Server::start([Answer::json(400, r#"{"errorMessage":"a\u001b[2Jb"}"#)]);
    assert!(!run(&server, &["get-thing", "x"]).stderr.contains('\u{1b}'));
    let help = commands::run(&COMMANDS, ["help", "get-thing"], b"", &[]);
    assert!(
        help.code == 0 && !text(&help).contains('\u{1b}') && text(&help).contains("things get-thing 'a b'"),
        "{help:?}"
    );
}

#[test]
fn a_query_selects_parts_of_answers() {
    let body = r#"{"a":[{"id":1.10},{"id":12345678901234567890123}],"b":"x"}"#;
    let shown = |words: &[&str]| {
        let server = Server::start([Answer::json(200, body)]);
        text(&run(&server, &[&["get-thing", "x"], words].concat()))
    };
    assert_eq!(shown(&["--query", "$.a[*].id"]), "1.10\n12345678901234567890123\n");
    assert_eq!(shown(&["--query", "$..b", "--json"]).split_whitespace().collect::<String>(), "[\"x\"]");
    let server = Server::start([slice(r#"{"id":1},{"id":2}"#, None)]);
    assert_eq!(text(&run(&server, &["list-things", "--all", "--query", "$.id", "--jsonl"])), "1\n2\n");
}

#[test]
fn requests_are_shown_in_place_of_sent() {
    let server = Server::start([]);
    let shown = run(&server, &["create-thing", r#"{"name":"it's"}"#, "--dry-run"]);
    let lines = text(&shown);
    assert!(shown.code == 0 && lines.starts_with(&format!("POST {}/v1/things\n", server.url())), "{shown:?}");
    assert!(lines.contains("x-api-key: ***\n") && lines.ends_with("\n\n{\"name\":\"it's\"}\n"), "{lines}");
    let curl = text(&run(&server, &["create-thing", r#"{"name":"it's"}"#, "--curl"]));
    assert!(curl.contains("'x-api-key: '\"$SAMPLE_API_KEY\"") && curl.contains(r#"'{"name":"it'\''s"}'"#), "{curl}");
    let long = format!(r#"{{"name":"{}"}}"#, "x".repeat(100_000));
    let from_file = run(&server, &["create-thing", &long, "--curl"]);
    assert!(text(&from_file).contains("--data-binary @body") && from_file.stderr.contains("`--output body`"));
    let keyless = commands::run(&COMMANDS, ["get-thing", "x", "--curl"], b"", &[("SAMPLE_BASE_URL", &server.url())]);
    assert!(keyless.code == 0 && keyless.stderr.contains("`SAMPLE_API_KEY`, which is not set"), "{keyless:?}");
    let own = ["create-thing", r#"{"name":"x"}"#, "--header", "Authorization: Bearer s3cret", "--dry-run"];
    assert!(!text(&run(&server, &own)).contains("s3cret"));
    let named = run(&server, &[&own[..4], &["--curl"]].concat());
    assert!(
        !text(&named).contains("s3cret") && named.stderr.contains("`***` in place of the value of `authorization`")
    );
    assert!(![lines, curl].iter().any(|text| text.contains(sample::KEY)));
    assert!(server.requests().is_empty());
}

#[test]
fn credentials_on_the_command_line_are_warned_of() {
    let server = Server::start([Answer::json(200, "{}"), Answer::json(200, "{}")]);
    let warned = run(&server, &["get-thing", "x", "--header", "X-Api-Key: other"]);
    assert!(warned.code == 0 && warned.stderr.contains("history") && !warned.stderr.contains("other"), "{warned:?}");
    let quiet = run(&server, &["get-thing", "x", "--header", "X-Trace: other"]);
    assert!(quiet.code == 0 && quiet.stderr.is_empty(), "{quiet:?}");
}

#[test]
fn files_are_sent_and_written() {
    let folder = Folder::new("files");
    let picture = folder.file("picture.png", b"\x89PNG\0\xff");
    let server =
        Server::start([Answer::new(204), Answer::new(200).header("content-type", "image/png").body(*b"\x89PNG\0\xff")]);
    let sent = run(&server, &["draw-image", picture.to_str().expect("UTF-8")]);
    assert!(sent.code == 0 && sent.stderr.contains("no body"), "{sent:?}");
    assert_eq!(server.requests()[0].header("content-type"), Some("image/png"));
    assert_eq!(server.requests()[0].body, b"\x89PNG\0\xff");
    let target = folder.0.join("written.png");
    let written = run(&server, &["get-image", "--output", target.to_str().expect("UTF-8")]);
    assert_eq!((written.code, written.stdout.len()), (0, 0), "{written:?}");
    assert_eq!(std::fs::read(&target).expect("a file"), b"\x89PNG\0\xff");
    // A call that fails leaves the file as it was.
    let server = Server::start([Answer::new(500)]);
    assert_eq!(run(&server, &["get-image", "--output", target.to_str().expect("UTF-8")]).code, 1);
    assert_eq!(std::fs::read(&target).expect("a file"), b"\x89PNG\0\xff");
    assert_eq!(std::fs::read_dir(&folder.0).expect("a folder").count(), 2, "nothing is left beside it");
}

#[test]
fn answers_that_cannot_be_shown_are_no_wrong_usage() {
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    for (body, media_type) in [("<p>", "text/html"), (deep.as_str(), "application/json")] {
        let server = Server::start([Answer::new(200).header("content-type", media_type).body(body)]);
        let shown = run(&server, &["get-thing", "x", "--query", "$..a"]);
        assert_eq!(shown.code, 1, "{}", shown.stderr);
    }
    refused(&["create-thing", &deep], "nests");
}

#[test]
fn answers_of_another_form_than_described_are_failures() {
    let folder = Folder::new("form");
    let file = folder.file("answer.json", b"old");
    let page = || Answer::new(200).header("content-type", "text/html").body("<p>");
    let none = || Answer::json(200, r#"{"results":[]}"#);
    for (words, answer, message) in [
        (&["get-thing", "x"][..], page(), "is not JSON (text/html)"),
        (&["list-things"], none(), "no list `result`"),
        (&["list-things"], Answer::new(200), "no list `result`"),
        (&["list-things"], Answer::json(200, r#"{"result":null,"hasNext":true,"offset":"b"}"#), "no list `result`"),
        (&["list-things", "--all"], none(), "no list `result`"),
        (&["list-things", "--output", file.to_str().expect("UTF-8")], none(), "no list `result`"),
    ] {
        let shown = run(&Server::start([answer]), words);
        assert!(shown.code == 1 && shown.stderr.contains(message), "{shown:?}");
    }
    assert_eq!(std::fs::read(&file).expect("a file"), b"old");
    let asked = run(&Server::start([page()]), &["get-thing", "x", "--header", "accept: text/html"]);
    assert_eq!((asked.code, text(&asked).as_str()), (0, "<p>"), "{asked:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_cannot_be_written_is_no_failure_of_the_call() {
    let server = Server::start([Answer::json(200, "{}")]);
    let full = run(&server, &["get-thing", "x", "--output", "/dev/full"]);
    assert!(full.code == 1 && full.stderr.contains("the call succeeded (200 OK)"), "{full:?}");
    let server = Server::start([slice("1", Some("b")), slice("2", Some("c"))]);
    let full = run(&server, &["list-things", "--all", "--jsonl", "--output", "/dev/full"]);
    assert!(
        full.code == 1 && full.stderr.contains("stopped after no items; the same command begins again"),
        "{full:?}"
    );
}

#[test]
fn a_file_stays_where_nothing_is_sent() {
    let folder = Folder::new("shown");
    let file = folder.file("answer.json", b"old");
    let path = file.to_str().expect("UTF-8");
    let server = Server::start([]);
    for words in [
        &["get-thing", "x", "--output", path, "--dry-run"][..],
        &["get-thing", "x", "--output", path, "--curl"],
        &["create-thing", r#"{"name":"x"}"#, "--output", path, "--curl"],
    ] {
        assert_eq!(run(&server, words).code, 0);
        assert_eq!(std::fs::read(&file).expect("a file"), b"old", "{words:?}");
    }
    refused(&["get-thing", "x", "--output", &format!("{}/new/", folder.0.display())], "it is a folder");
    let long = format!(r#"{{"name":"{}"}}"#, "x".repeat(100_000));
    let shown = run(&server, &["create-thing", &long, "--curl", "--output", path]);
    assert!(shown.stderr.contains("the body is in the file"), "{}", shown.stderr);
    assert_eq!(std::fs::read(&file).expect("a file"), long.as_bytes());
}

#[test]
fn streams_show_their_items_as_lines() {
    let events = "data: {\"n\":1.10}\n\ndata: two\n\n";
    let server = Server::start([Answer::new(200).header("content-type", "text/event-stream").body(events)]);
    let run = run(&server, &["watch"]);
    assert_eq!((run.code, text(&run).as_str()), (0, "{\"n\":1.10}\n\"two\"\n"), "{run:?}");
    assert_eq!(server.request().header("accept"), Some("text/event-stream"));
}

#[test]
fn a_head_is_shown_before_the_answer() {
    let server = Server::start([Answer::json(200, "7").header("x-n", "a b")]);
    let shown = text(&run(&server, &["get-thing", "x", "--include"]));
    assert!(
        shown.starts_with("200 OK\n")
            && shown.contains("content-type: application/json\n")
            && shown.ends_with("\n\n7\n"),
        "{shown}"
    );
}

#[test]
fn operations_are_found_by_words() {
    let found = commands::run(&COMMANDS, ["search", "thing", "create"], b"", &[]);
    assert_eq!((found.code, text(&found).as_str()), (0, "things create-thing\n"));
    assert_eq!(commands::run(&COMMANDS, ["search"], b"", &[]).code, 2);
    for words in [
        &[][..],
        &["help"],
        &["--help"],
        &["help", "things"],
        &["things"],
        &["help", "options"],
        &["help", "things", "--no-pager", "--width=60"],
        &["get-thing", "--help"],
        &["version"],
    ] {
        let run = commands::run(&COMMANDS, words.iter().copied(), b"", &[]);
        assert!(run.code == 0 && !run.stdout.is_empty() && run.stderr.is_empty(), "{words:?}: {run:?}");
    }
}

/// A folder for one test.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("commands-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a writable folder");
        Self(folder)
    }

    fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
