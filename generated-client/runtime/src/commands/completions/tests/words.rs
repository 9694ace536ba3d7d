//! The candidates for words.

use std::fs;

use http::Method;

use super::super::{complete, run};
use crate::commands::failure::Failure;
use crate::commands::io::Io;
use crate::commands::table::{Command, CommandArgument, CommandGroup, Commands, Put};
use crate::description::{Description, OperationInfo, Scheme, SchemeKind, Server, Variable};
use crate::request_parts::Site;
use crate::streams::{Framing, StreamInfo};

static DESCRIPTION: Description = Description {
    title: "Pets",
    version: "1",
    sha256: "",
    sdk: "pets/1.0.0",
    env_prefix: "PETS",
    servers: &[Server {
        name: None,
        url: "https://{region}.pets.example",
        variables: &[Variable { name: "region", default: None, allowed: &["eu", "us"] }],
    }],
    schemes: &[Scheme { key: "key", env: "API_KEY", kind: SchemeKind::Bearer, sent: true }],
    error: None,
    rate_limit: None,
    constraints: &[],
};

static LIST_INFO: OperationInfo = OperationInfo::new(&DESCRIPTION, "pets", "listPets", Method::GET, "/pets");
static CREATE_INFO: OperationInfo = OperationInfo::new(&DESCRIPTION, "pets", "createPet", Method::POST, "/pets");

static LIST: Command = Command::new("list-pets", &LIST_INFO)
    .summary("List pets\u{1b}[2J")
    .arguments(&[
        CommandArgument::new("kind", Site::Query, "kind", Put::Json(|_, _| ()))
            .required()
            .schema(r##"{"$ref": "#/$defs/Kind"}"##),
        CommandArgument::new("kinds", Site::Query, "kinds", Put::Json(|_, _| ()))
            .schema(r##"{"type": "array", "items": {"$ref": "#/$defs/Kind"}}"##),
        CommandArgument::new("name", Site::Query, "name", Put::Json(|_, _| ()))
            .docs("The name of the pet, as its owner calls it on most days of the year but for holidays, when it is quiet.\nMore.")
            .schema(r#"{"type": "string"}"#),
        CommandArgument::new("old", Site::Query, "old", Put::Json(|_, _| ())).schema(r#"{"type": "boolean"}"#),
    ])
    .slices("offset", "offset", "items")
    .stream(StreamInfo::new(Framing::ServerSentEvents, "text/event-stream"));

static CREATE: Command = Command::new("create-pet", &CREATE_INFO)
    .aliases(&["add-pet"])
    .arguments(&[
        CommandArgument::new("body", Site::Body, "", Put::Json(|_, _| ()))
            .required()
            .schema(r##"{"$ref": "#/$defs/Pet"}"##),
        CommandArgument::new("photo", Site::Body, "photo", Put::Files(|_, _| ())),
    ])
    .body_types(&["application/xml"]);

static PETS: Commands = Commands {
    program: "pets",
    description: &DESCRIPTION,
    docs: "",
    groups: &[
        CommandGroup { name: "pets", summary: "All about pets", operations: &[&LIST, &CREATE] },
        CommandGroup { name: "owners", summary: "Owners", operations: &[] },
    ],
    schemas: &[
        ("Kind", r#"{"type": "string", "enum": ["CAT", "DOG: big", "EEL"]}"#),
        (
            "Pet",
            r##"{"type": "object", "properties": {"name": {"type": "string"}, "kind": {"$ref": "#/$defs/Kind"},
                "owner": {"type": "object", "properties": {"is_old": {"type": "boolean"}}}}}"##,
        ),
    ],
};

fn answer(words: &[&str], home: &str) -> Result<String, String> {
    let (mut stdout, mut stderr, mut stdin) = (Vec::new(), Vec::new(), &b""[..]);
    let env = |name: &str| matches!(name, "HOME" | "XDG_CONFIG_HOME" | "APPDATA").then(|| home.to_owned());
    let mut io = Io {
        stdin: &mut stdin,
        stdout: &mut stdout,
        stderr: &mut stderr,
        env: &env,
        terminals: [false; 3],
        interrupt: None,
        is_quiet: false,
    };
    let words: Vec<_> = words.iter().map(Into::into).collect();
    let result = if words.first() == Some(&"completions".into()) {
        run(&PETS, words.get(1..).unwrap_or_default(), &mut io)
    } else {
        complete(&PETS, &words, &mut io)
    };
    drop(io);
    match result {
        Ok(()) => Ok(String::from_utf8(stdout).expect("UTF-8")),
        Err(Failure::Usage(problem)) => Err(problem),
        Err(other) => Err(format!("{other:?}")),
    }
}

/// The candidates for the last word.
fn texts(words: &[&str]) -> Vec<String> {
    let lines = answer(&[&["--"], words].concat(), "/nowhere").expect("candidates");
    lines.lines().map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn the_first_word_is_a_group_or_a_command() {
    assert_eq!(
        answer(&["--", "p"], "/nowhere").as_deref(),
        Ok("pets\tAll about pets\nprofile\tKeeps settings and credentials under a name\n")
    );
    assert_eq!(texts(&["--"]), ["--help", "--version"]);
    assert_eq!(texts(&["lis"]), ["list-pets"]);
    assert!(texts(&[""]).starts_with(&["pets".to_owned(), "owners".to_owned(), "help".to_owned()]));
    assert_eq!(answer(&["--empty", "--"], "/nowhere"), answer(&["--", ""], "/nowhere"));
}

#[test]
fn a_group_has_operations_and_the_program_has_commands() {
    assert_eq!(answer(&["--", "pets", "l"], "/nowhere").as_deref(), Ok("list-pets\tList pets\\u{1b}[2J\n"));
    assert_eq!(texts(&["help", "pets", ""]), ["list-pets", "create-pet"]);
    assert_eq!(texts(&["help", "op"]), ["options"]);
    assert_eq!(texts(&["completions", ""]), ["bash", "zsh", "fish", "powershell"]);
    for none in [
        &["search", ""][..],
        &["nothing", ""],
        &["pets", "nothing", ""],
        &["completions", "bash", ""],
        &["help", "x", ""],
    ] {
        assert!(texts(none).is_empty(), "{none:?}");
    }
}

#[test]
fn values_are_those_that_schemas_list() {
    let kinds = ["CAT", "DOG: big", "EEL"];
    assert_eq!(texts(&["pets", "list-pets", ""]), kinds);
    assert_eq!(texts(&["list-pets", "--old", "true", "--name", "x", ""]), kinds);
    assert_eq!(texts(&["list-pets", "--kinds", ""]), kinds);
    assert_eq!(texts(&["list-pets", "--kinds=E"]), ["--kinds=EEL"]);
    assert_eq!(texts(&["list-pets", "--", "E"]), ["EEL"]);
    assert_eq!(texts(&["list-pets", "--old="]), ["--old=true", "--old=false"]);
    assert_eq!(texts(&["list-pets", "--color", ""]), ["auto", "always", "never"]);
    assert_eq!(texts(&["create-pet", "--body-type", ""]), ["application/xml"]);
    assert!(texts(&["list-pets", "--name", ""]).is_empty());
    assert!(texts(&["list-pets", "CAT", "--", ""]).is_empty());
}

#[test]
fn options_are_those_of_use_for_the_operation() {
    let options = texts(&["list-pets", "--kind", "CAT", "--name=x", "--kinds", "CAT", "--json", "--header=a: b", "--"]);
    let has = |name: &str| options.iter().any(|option| option == name);
    for name in ["--kinds", "--old", "--all", "--limit", "--stream", "--header", "--table"] {
        assert!(has(name), "{name}");
    }
    for name in ["--kind", "--name", "--json", "--set", "--body", "--body-type"] {
        assert!(!has(name), "{name}");
    }
    assert_eq!(texts(&["list-pets", "CAT", ""]).first().map(String::as_str), Some("--kind"));
    let about = answer(&["--", "list-pets", "--nam"], "/nowhere").expect("candidates");
    assert_eq!(about, "--name\tThe name of the pet, as its owner calls it on most days of the year but…\n");
    assert_eq!(answer(&["--", "list-pets", "--ol"], "/nowhere").as_deref(), Ok("--old\ttrue or false\n"));
    assert_eq!(texts(&["add-pet", "--bod"]), ["--body", "--body-type"]);
}

#[test]
fn fields_of_a_body_have_values() {
    // In which order a schema is read depends on the features of the JSON library.
    let mut fields = texts(&["create-pet", "--set", ""]);
    fields.sort_unstable();
    assert_eq!(fields, ["kind=", "name=", "owner.is_old=", "owner="]);
    assert_eq!(texts(&["create-pet", "--set", "kind=C"]), ["kind=CAT"]);
    assert_eq!(texts(&["create-pet", "--set=owner.is_old=t"]), ["--set=owner.is_old=true"]);
    assert!(texts(&["create-pet", "--set", "none.is_old="]).is_empty());
}

#[test]
fn files_are_candidates() {
    let folder = std::env::temp_dir().join(format!("files-{:016x}", fastrand::u64(..)));
    fs::create_dir_all(folder.join("folder")).expect("a folder");
    for name in ["file one", ".hidden", "other"] {
        fs::write(folder.join(name), "").expect("a file");
    }
    let path = folder.to_str().expect("a text");
    let found = |words: &[&str]| {
        let found = texts(words).into_iter().map(|text| text.replace(path, ""));
        found.collect::<Vec<_>>()
    };
    let all = found(&["create-pet", &format!("@{path}/")]);
    let of_files = found(&["create-pet", "--photo", &format!("{path}/f")]);
    let hidden = found(&["create-pet", &format!("--output={path}/.h")]);
    fs::remove_dir_all(&folder).expect("the folder goes");
    assert_eq!(all, ["@/file one", "@/folder/", "@/other"]);
    assert_eq!(of_files, ["/file one", "/folder/"]);
    assert_eq!(hidden, ["--output=/.hidden"]);
    assert_eq!(texts(&["create-pet", ""]), ["@", "-"]);
    assert_eq!(texts(&["create-pet", "-"]).first().map(String::as_str), Some("--body"));
    assert!(texts(&["create-pet", "@/no/such/folder/x"]).is_empty());
}

#[test]
fn profiles_are_candidates() {
    let home = std::env::temp_dir().join(format!("home-{:016x}", fastrand::u64(..)));
    let home_text = home.to_str().expect("a text");
    let folder = super::super::super::profile::folder("pets", &|_| Some(home_text.to_owned())).expect("a folder");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("profiles.json"), r#"{"profiles": {"acme": {}, "b": {}}}"#).expect("a file");
    let ask = |words: &[&str]| answer(&[&["--"], words].concat(), home_text).expect("candidates");
    let found =
        [&["profile", "show", ""][..], &["list-pets", "--profile", "a"], &["list-pets", "--profile=b"]].map(ask);
    fs::remove_dir_all(&home).expect("the folder goes");
    assert_eq!(found, ["acme\t\nb\t\n", "acme\t\n", "--profile=b\t\n"]);
    assert_eq!(texts(&["profile", ""]), ["list", "show", "set", "use", "remove"]);
    assert_eq!(texts(&["profile", "set", "a", "--no-"]), ["--no-credential", "--no-keyring"]);
    assert_eq!(texts(&["profile", "set", "a", "--region", ""]), ["eu", "us"]);
    assert_eq!(texts(&["profile", "set", "a", "--credential", ""]), ["api-key"]);
    assert!(texts(&["profile", "set", "a", "--base-url", ""]).is_empty());
}

#[cfg(feature = "mcp")]
#[test]
fn the_server_has_options() {
    assert_eq!(texts(&["mcp", "--allow"]), ["--allow-write", "--allow"]);
    assert_eq!(texts(&["mcp", "--allow-write", "--retr"]), ["--retries"]);
    assert_eq!(texts(&["mcp", "--tools", "a"]), ["all"]);
    assert_eq!(texts(&["mcp", "--tools=a"]), ["--tools=all"]);
    assert_eq!(texts(&["mcp", "--listen", ""]), [""; 0]);
}

#[test]
fn bash_gets_the_piece_that_it_replaces() {
    let breaks = " \t\n\"'><=;|&(:@";
    assert_eq!(answer(&["bash", "pets list-pets --kinds=", breaks], "/").as_deref(), Ok("CAT\nDOG:\\ big\nEEL\n"));
    assert_eq!(answer(&["bash", "pets list-pets DOG:", breaks], "/").as_deref(), Ok("\\ big\n"));
    assert_eq!(answer(&["bash", "pets list-pets \"D", breaks], "/").as_deref(), Ok("DOG: big\n"));
}

#[test]
fn other_words_have_no_candidates() {
    for words in [&[][..], &["x"], &["bash"], &["--empty"], &["--"]] {
        assert_eq!(answer(words, "/").as_deref(), Ok(""), "{words:?}");
    }
}

#[test]
fn the_shell_has_to_be_known() {
    assert_eq!(
        answer(&["completions", "fis"], "/"),
        Err("shells are bash, zsh, fish, powershell; is it `fish`?".to_owned())
    );
    assert!(answer(&["completions"], "/").is_err_and(|problem| problem.starts_with("completions are for one shell")));
    assert!(answer(&["completions", "--help"], "/").is_ok_and(|text| text.contains("pets completions bash")));
}
