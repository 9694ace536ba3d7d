//! The options of the server.

use super::super::super::fixture::PETS;
use super::super::Settings;
use super::super::server::Server;
use super::Api;

fn parse(words: &[&str]) -> Result<Settings, String> {
    Settings::parse(words.iter().map(Into::into))
}

#[test]
fn options_are_read() {
    let words =
        ["--tools=a,b", "--tools", "c", "--allow-write", "--allow", "x.*", "--listen", "127.0.0.1:8080", "--reveal"];
    let settings = parse(&words).unwrap();
    assert_eq!(settings.tools, ["a", "b", "c"]);
    assert_eq!((settings.allow_write, settings.reveal, settings.max_answer), (true, true, 20_000));
    assert_eq!(settings.listen.unwrap().to_string(), "127.0.0.1:8080");
    let settings = parse(&["--profile", "acme", "--max-answer", "5000", "--listen", "localhost:1"]).unwrap();
    assert_eq!((settings.client.profile.as_deref(), settings.max_answer), (Some("acme"), 5000));
}

#[test]
fn only_this_machine_may_call() {
    for address in ["127.0.0.1:0", "[::1]:80", "localhost:80", "80"] {
        assert!(parse(&["--listen", address]).is_ok(), "{address}");
    }
    for address in ["0.0.0.0:80", "[::]:80", "192.168.0.1:80", "example.com:80", "", "localhost.example.com:80"] {
        assert!(parse(&["--listen", address]).is_err(), "{address}");
    }
}

#[test]
fn mistakes_are_told() {
    for (words, expected) in [
        (&["--alow-write"][..], "there is no option `--alow-write`; is it `--allow-write`?"),
        (&["--max-answer", "5"], "`--max-answer`: a number of bytes is needed, 1000 or more"),
        (&["--max-answer"], "`--max-answer` needs a value"),
        (&["--json"], "there is no option `--json`"),
        (&["--allow-write=yes"], "unexpected argument for option '--allow-write': \"yes\""),
        (&["x"], "`mcp` has options only, and no values without one"),
        (&["--tools", ","], "`--tools`: names of groups or operations are needed, or `all`"),
    ] {
        assert_eq!(parse(words).unwrap_err(), expected);
    }
}

#[tokio::test]
async fn names_and_patterns_have_to_exist() {
    for (words, expected) in [
        (["--tools", "owner"], "`--tools owner`: there is no such group or operation; is it `owners`?"),
        (["--allow", "x.*"], "`--allow x.*`: there is no such operation; a pattern is `group.operation` with `*`"),
    ] {
        let server = Server::new(&PETS, Api::default().client(), parse(&words).unwrap());
        assert_eq!(server.err().unwrap(), expected);
    }
}
