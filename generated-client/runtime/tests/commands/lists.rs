//! Lists: slices, limits, and how they go on.

use sdk_runtime::commands::{self, Run};

use super::support::{Answer, Server};
use super::table::COMMANDS;
use super::{Folder, run, sample, slice, text};

#[test]
fn lists_are_read_slice_by_slice() {
    let three = || [slice("1.10,2", Some("a b")), slice("3", Some("c")), slice("", None)];
    let server = Server::start(three());
    let all = run(&server, &["list-things", "--all", "--jsonl"]);
    assert_eq!((all.code, text(&all).as_str()), (0, "1.10\n2\n3\n"), "{all:?}");
    let targets: Vec<_> = server.requests().into_iter().map(|request| request.target).collect();
    assert_eq!(targets, ["/v1/things", "/v1/things?offset=a%20b", "/v1/things?offset=c"]);

    let server = Server::start(three());
    let some = run(&server, &["list-things", "--limit", "2", "--json"]);
    assert_eq!(text(&some).split_whitespace().collect::<String>(), "[1.10,2]");
    assert_eq!(server.requests().len(), 1, "no slice is read in advance");
    assert!(some.stderr.contains("there is more: `--resume 'a b'` goes on"), "{}", some.stderr);
    for (words, upcoming, rest) in [
        (&["--limit", "1"][..], Some("n"), "note: there is more: `--skip-items 1` goes on\n"),
        (
            &["--limit=1", "--skip-items=1", "--resume=a"],
            None,
            "note: there is more: `--resume a --skip-items 2` goes on\n",
        ),
        (&["--limit=1", "--skip-items=2"], None, ""),
        (&["--limit=1", "--skip-items=2"], Some("-n"), "note: there is more: `--resume=-n --skip-items 0` goes on\n"),
        (&["--limit=3"], None, ""),
        (&["--limit=3", "--quiet"], Some("n"), ""),
        (&["--limit=1", "--quiet"], Some("n"), ""),
    ] {
        let some = run(&Server::start([slice("1,2,3", upcoming)]), &[&["list-things"], words].concat());
        assert_eq!((some.code, some.stderr.as_str()), (0, rest), "{words:?}");
    }

    let server = Server::start([slice("", None)]);
    let resumed = run(&server, &["list-things", "--resume", "c", "--all"]);
    assert_eq!((text(&resumed).as_str(), server.request().target.as_str()), ("[]\n", "/v1/things?offset=c"));

    let server = Server::start(three());
    let first = run(&server, &["list-things", "--jsonl"]);
    assert_eq!(text(&first), "1.10\n2\n");
    assert!(first.stderr.contains("`--resume 'a b'` goes on"), "{}", first.stderr);
}

/// What a note says with which the list goes on.
fn goes_on(run: &Run) -> Option<Vec<String>> {
    let (_, rest) = run.stderr.split_once("there is more: `")?;
    let (words, _) = rest.split_once("` goes on")?;
    Some(words.split(' ').map(str::to_owned).collect())
}

#[test]
fn each_item_is_there_once_if_notes_are_followed() {
    for limit in 1..=8 {
        let mut seen = String::new();
        let mut words: Option<Vec<String>> = Some(Vec::new());
        let mut runs = 0;
        while let Some(more) = words {
            let begins_at_b = more.iter().any(|word| word == "b");
            let mut slices = vec![slice("3,4,5", None)];
            if !begins_at_b {
                slices.insert(0, slice("1,2", Some("b")));
            }
            let limit = format!("--limit={limit}");
            let mut all = vec!["list-things", "--jsonl", &limit];
            all.extend(more.iter().map(String::as_str));
            let done = run(&Server::start(slices), &all);
            assert_eq!(done.code, 0, "{done:?}");
            seen.push_str(&text(&done));
            words = goes_on(&done);
            runs += 1;
            assert!(runs < 10);
        }
        assert_eq!(seen, "1\n2\n3\n4\n5\n", "{limit}");
    }
}

#[test]
fn a_list_whose_next_slice_is_lost_cannot_be_resumed() {
    let circle = || [slice("1,2", Some("b")), slice("3", Some("b"))];
    let all = run(&Server::start(circle()), &["list-things", "--all", "--jsonl"]);
    assert!(all.code == 1 && all.stderr.contains("stopped after 3 items; the API does not tell where"), "{all:?}");
    let some = run(&Server::start(circle()), &["list-things", "--limit=3", "--jsonl"]);
    assert_eq!((some.code, some.stderr.as_str()), (0, "note: there is more, and the API does not tell where\n"));
}

#[test]
fn a_list_that_fails_or_is_stopped_tells_where_it_goes_on() {
    let server = Server::start([slice("1,2", Some("it's")), Answer::json(500, "{}")]);
    let failed = run(&server, &["list-things", "--all", "--jsonl"]);
    assert_eq!((failed.code, text(&failed).as_str()), (1, "1\n2\n"));
    assert!(failed.stderr.contains(r"stopped after 2 items; `--resume 'it'\''s'` goes on"), "{}", failed.stderr);

    let server = Server::start([slice("1,2", Some("b")), slice("3", Some("b"))]);
    let circle = run(&server, &["list-things", "--all", "--jsonl"]);
    assert!(circle.code == 1 && circle.stderr.contains("its own offset"), "{circle:?}");

    // The second slice does not come; the caller stops the command.
    let server = Server::start([slice("1", Some("b")), Answer::Silence]);
    let url = server.url();
    let variables = [("SAMPLE_BASE_URL", url.as_str()), ("SAMPLE_API_KEY", sample::KEY)];
    let words = ["list-things", "--all", "--jsonl"];
    let both_asked = || server.requests().len() == 2;
    let stopped = commands::run_until(&COMMANDS, words, b"", &variables, Box::pin(until(both_asked)));
    assert_eq!((stopped.code, text(&stopped).as_str()), (130, "1\n"));
    assert!(stopped.stderr.contains("stopped after 1 item; `--resume b` goes on"), "{}", stopped.stderr);
}

#[test]
fn a_list_that_is_stopped_keeps_the_file_of_its_name() {
    let folder = Folder::new("part");
    let file = folder.file("list.json", b"old");
    let server = Server::start([slice("1", Some("b")), Answer::new(500)]);
    let stopped = run(&server, &["list-things", "--all", "--jsonl", "--output", file.to_str().expect("UTF-8")]);
    assert!(stopped.code == 1 && stopped.stderr.contains("list.json.part"), "{stopped:?}");
    assert_eq!(std::fs::read(&file).expect("a file"), b"old");
    assert_eq!(std::fs::read(folder.0.join("list.json.part")).expect("a file"), b"1\n");
    // The next run does not replace it.
    let server = Server::start([slice("2", Some("c")), Answer::new(500)]);
    let words = ["list-things", "--all", "--resume", "b", "--jsonl", "--output", file.to_str().expect("UTF-8")];
    assert!(run(&server, &words).stderr.contains("list.json.part2"));
    assert_eq!(std::fs::read(folder.0.join("list.json.part")).expect("a file"), b"1\n");
}

#[test]
fn what_came_before_an_item_that_cannot_be_shown_is_kept() {
    let folder = Folder::new("deep");
    let file = folder.0.join("list.json");
    let deep = format!("{}{}", "[".repeat(200), "]".repeat(200));
    let words = ["list-things", "--all", "--jsonl", "--query", "$", "--output", file.to_str().expect("UTF-8")];
    let stopped = run(&Server::start([slice("1", Some("b")), slice(&deep, None)]), &words);
    assert!(stopped.code == 1 && stopped.stderr.contains("stopped after 1 item; `--resume b` goes on"), "{stopped:?}");
    assert_eq!(std::fs::read(folder.0.join("list.json.part")).expect("a file"), b"1\n");
}

/// Waits until something holds; another thread brings it about.
async fn until(holds: impl Fn() -> bool) {
    while !holds() {
        tokio::task::yield_now().await;
    }
}
