use std::fs;
use std::path::PathBuf;

use super::command::run_asking;
use super::selected::Profile;
use super::*;
use crate::commands::failure::Failure;
use crate::commands::io::Io;
use crate::commands::table::Commands;
use crate::description::{Description, Scheme, SchemeKind, Server, Variable};
use crate::types::Secret;

static DESCRIPTION: Description = Description {
    title: "Pets",
    version: "1",
    sha256: "",
    sdk: "pets/1.0.0",
    env_prefix: "PETS",
    servers: &[Server {
        name: None,
        url: "https://{shopName}.pets.example/{region}",
        variables: &[
            Variable { name: "shopName", default: None, allowed: &[] },
            Variable { name: "region", default: Some("eu"), allowed: &["eu", "us"] },
        ],
    }],
    schemes: &[
        Scheme { key: "ApiKeyAuth", env: "API_KEY", kind: SchemeKind::Header("X-Key"), sent: true },
        Scheme { key: "login", env: "LOGIN", kind: SchemeKind::Basic, sent: true },
        Scheme { key: "unused", env: "UNUSED", kind: SchemeKind::Bearer, sent: false },
    ],
    error: None,
    rate_limit: None,
    constraints: &[],
};

static PETS: Commands = Commands { program: "pets", description: &DESCRIPTION, docs: "", groups: &[], schemas: &[] };

/// A home folder of its own.
struct Home(PathBuf);

impl Home {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("profiles-{:016x}", fastrand::u64(..)));
        fs::create_dir(&path).expect("a folder");
        Self(path)
    }

    fn env(&self, name: &str) -> Option<String> {
        matches!(name, "HOME" | "XDG_CONFIG_HOME" | "APPDATA").then(|| self.0.to_str().expect("a text").to_owned())
    }

    fn folder(&self) -> PathBuf {
        folder("pets", &|name| self.env(name)).expect("a home")
    }

    /// Runs `profile`, with this input; or with a terminal whose user gives these answers. Credentials go to the file.
    fn run(&self, words: &[&str], input: &str, answers: Option<&[&str]>) -> (Result<String, String>, String) {
        let (mut stdout, mut stderr, mut stdin) = (Vec::new(), Vec::new(), input.as_bytes());
        let mut answers = answers.map(|answers| answers.iter());
        let mut io = Io {
            stdin: &mut stdin,
            stdout: &mut stdout,
            stderr: &mut stderr,
            env: &|name| self.env(name),
            terminals: [answers.is_some(), false, false],
            interrupt: None,
            is_quiet: false,
        };
        let mut questions = String::new();
        let mut ask = |question: &str| {
            questions.push_str(question);
            questions.push('\n');
            let answer = answers.as_mut().and_then(Iterator::next);
            answer.map(|answer| (*answer).to_owned()).ok_or_else(|| std::io::ErrorKind::UnexpectedEof.into())
        };
        let mut words: Vec<_> = words.iter().map(Into::into).collect();
        if words.first() == Some(&"set".into()) {
            words.insert(1, "--no-keyring".into());
        }
        let done = run_asking(&PETS, words, &mut io, &mut ask);
        drop(io);
        let result = match done {
            Ok(()) => Ok(String::from_utf8(stdout).expect("UTF-8")),
            Err(Failure::Usage(problem)) => Err(problem),
            Err(other) => Err(format!("{other:?}")),
        };
        (result, format!("{questions}{}", String::from_utf8(stderr).expect("UTF-8")))
    }

    fn ok(&self, words: &[&str], input: &str) -> String {
        self.run(words, input, None).0.expect("success")
    }

    fn problem(&self, words: &[&str], input: &str) -> String {
        let (result, _) = self.run(words, input, None);
        result.expect_err("a failure").lines().next().unwrap_or_default().to_owned()
    }

    fn selected(&self, wish: Option<&str>, variables: &[(&str, &str)]) -> Result<Option<Profile>, String> {
        let set = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        selected(&PETS, wish, &|name| set(name).or_else(|| self.env(name)))
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn a_profile_is_made_shown_used_and_removed() {
    let home = Home::new();
    home.ok(&["set", "acme", "--shop-name", "acme", "--credential", "api-key"], "k3y-of-acme\r\n");
    home.ok(&["set", "other", "--base-url", "https://x.example/api", "--no-credential"], "");
    let list = home.ok(&["list", "--json"], "");
    let expected = r#"[
  {
    "name": "acme",
    "default": true,
    "variables": {
      "shopName": "acme"
    },
    "credentials": {
      "ApiKeyAuth": "file"
    }
  },
  {
    "name": "other",
    "default": false,
    "base_url": "https://x.example/api",
    "variables": {},
    "credentials": {}
  }
]
"#;
    assert_eq!(list, expected);
    home.ok(&["use", "other"], "");
    let shown = "name         other\ndefault      true\nbase_url     https://x.example/api\nvariables    no fields\ncredentials  no fields\n";
    assert_eq!(home.ok(&["show", "other"], ""), shown);
    home.ok(&["remove", "other"], "");
    assert_eq!(home.selected(None, &[]).expect("no profile").map(|profile| profile.name), None);
    home.ok(&["remove", "acme"], "");
    assert_eq!(home.ok(&["list"], ""), "no items\n");
    assert_eq!(fs::read_to_string(home.folder().join("secrets.json")).expect("a file"), "{}\n");
}

#[test]
fn the_environment_takes_precedence() {
    let home = Home::new();
    home.ok(&["set", "acme", "--shop-name", "acme", "--region", "us", "--credential", "ApiKeyAuth"], "k3y");
    home.ok(&["set", "acme", "--credential", "login"], "user:pass:word");
    let env = |name: &str| (name == "PETS_REGION").then(|| "eu".to_owned());
    let profile = home.selected(Some("acme"), &[]).expect("a profile");
    let behind = with_profile(&DESCRIPTION, profile.as_ref(), &env);
    assert_eq!(behind("PETS_REGION").as_deref(), Some("eu"));
    assert_eq!(behind("PETS_SHOP_NAME").as_deref(), Some("acme"));
    assert_eq!(behind("PETS_API_KEY").as_deref(), Some("k3y"));
    assert_eq!(behind("PETS_LOGIN").as_deref(), Some("user:pass:word"));
    for unknown in ["PETS_BASE_URL", "PETS_UNUSED", "SHOP_NAME", "PETS", "PETS_"] {
        assert_eq!(behind(unknown), None, "{unknown}");
    }
    let builder = crate::client::from_source(&DESCRIPTION, behind).expect("settings");
    assert!(format!("{:?}", builder.build().expect("a client")).contains("https://acme.pets.example/eu"));
    // A credential that the environment has is not looked for.
    let profile = home.selected(None, &[("PETS_API_KEY", "x")]).expect("a profile").expect("the default one");
    assert_eq!(profile.credentials.iter().map(|(scheme, _)| scheme.as_str()).collect::<Vec<_>>(), ["login"]);
    // The address of a profile is not for a shop that the environment names.
    home.ok(&["set", "fixed", "--base-url", "https://x.example", "--credential", "ApiKeyAuth"], "k3y");
    let fixed = home.selected(Some("fixed"), &[]).expect("a profile");
    let none = |_: &str| None;
    assert_eq!(
        with_profile(&DESCRIPTION, fixed.as_ref(), &none)("PETS_BASE_URL").as_deref(),
        Some("https://x.example")
    );
    assert_eq!(with_profile(&DESCRIPTION, fixed.as_ref(), &env)("PETS_BASE_URL"), None);
    let mixed = |has_url, env| super::mixed(&PETS, has_url, fixed.as_ref(), env);
    assert_eq!(mixed(false, &none), None);
    assert!(mixed(true, &none).is_some_and(|note| note.contains("credential of the profile `fixed`")));
    assert!(mixed(false, &env).is_some_and(|note| note.contains("credential of the profile `fixed`")));
    let key = |name: &str| (name == "PETS_API_KEY").then(|| "x".to_owned());
    assert!(mixed(false, &key).is_some_and(|note| note.contains("credential of the environment")));
    let by_variable = home.selected(None, &[("PETS_PROFILE", "acm")]).expect_err("no such profile");
    assert_eq!(by_variable, "there is no profile `acm`; is it `acme`?");
}

#[test]
fn credentials_are_asked_for_on_a_terminal() {
    let home = Home::new();
    let (result, told) = home.run(&["set", "acme"], "", Some(&["k3y", ""]));
    result.expect("success");
    let file = home.folder().join("secrets.json");
    let expected = format!(
        "api key (not shown; empty for none): \nlogin, as `user:password` (not shown; empty for none): \n\
         note: the credential is in the file `{}`\nnote: commands without `--profile` use `acme` now\n",
        file.display()
    );
    assert_eq!(told, expected);
    let (result, told) = home.run(&["set", "acme", "--credential", "api-key"], "", Some(&[""]));
    result.expect("success");
    assert_eq!(told, "api key (not shown; empty keeps the one that there is): \n");
    let profile = home.selected(None, &[]).expect("a profile").expect("the default one");
    assert_eq!(profile.credentials.iter().map(|(_, secret)| secret.expose()).collect::<Vec<_>>(), ["k3y"]);
    let (result, _) = home.run(&["set", "acme"], "", Some(&[]));
    assert!(result.expect_err("nobody answers").starts_with("no credential was read"));
}

#[test]
fn empty_values_remove_a_setting() {
    let home = Home::new();
    home.ok(&["set", "a", "--base-url", "https://x.example", "--shop-name", "a", "--no-credential"], "");
    home.ok(&["set", "a", "--base-url", "", "--shop-name=", "--region", "us", "--no-credential"], "");
    let profile = home.selected(None, &[]).expect("a profile").expect("the default one");
    assert_eq!((profile.base_url, profile.variables), (None, vec![("region".to_owned(), "us".to_owned())]));
    home.ok(&["use", "--none"], "");
    assert!(home.selected(None, &[]).expect("no profile").is_none());
}

#[test]
fn wrong_words_are_told() {
    let home = Home::new();
    home.ok(&["set", "acme", "--no-credential"], "");
    let cases: [(&[&str], &str); 16] = [
        (&["lst"], "there is no command `profile lst`; is it `list`?"),
        (&["show"], "`profile show` needs the name of a profile"),
        (&["show", "acm"], "there is no profile `acm`; is it `acme`?"),
        (&["use", "x"], "there is no profile `x`"),
        (&["remove", "x"], "there is no profile `x`"),
        (&["list", "a"], "`profile list` takes no name; `profile show` does"),
        (&["show", "a", "b"], "there is a word too many"),
        (&["show", "a", "--region", "eu"], "`--region` is for `profile set`"),
        (&["set", "a b"], "names of profiles have letters, digits, `-`, `_` and `.`, and at most 64 of them"),
        (&["set", "a", "--regio", "eu"], "there is no option `--regio`; is it `--region`?"),
        (&["set", "a", "--region", "asia"], "`--region` is one of eu, us"),
        (&["set", "a", "--region"], "`--region` needs a value"),
        (&["set", "a", "--credential", "unused"], "`--credential` is one of api-key, login"),
        (&["set", "a"], "`--credential` tells which of api-key, login the input is; `--no-credential` reads none"),
        (&["set", "a", "--credential", "login"], "the credential is a login: `user:password`"),
        (&["set", "a", "-x"], "there is no option `-x`"),
    ];
    for (words, problem) in cases {
        assert_eq!(home.problem(words, "k3y"), problem, "{words:?}");
    }
    let several = home.problem(&["set", "a", "--credential", "api-key"], "one\ntwo");
    assert_eq!(several, "a credential is one line, without control characters");
    let long = home.problem(&["set", "a", "--credential", "api-key"], &"k".repeat(70_000));
    assert_eq!(long, "a credential has 64 KiB at most");
    for url in ["x", "ftp://x.example"] {
        assert!(home.problem(&["set", "a", "--base-url", url], "").contains("URL"));
    }
    assert_eq!(home.problem(&["use", "acme", "--none"], ""), "`--none` stands in place of a name");
    let help = home.ok(&["--help"], "");
    assert!(help.contains("--shop-name VALUE") && help.contains("PETS_API_KEY, PETS_LOGIN"), "{help}");
}

#[cfg(unix)]
#[test]
fn files_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let home = Home::new();
    home.ok(&["set", "acme", "--credential", "api-key"], "k3y");
    let mode = |path: &std::path::Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    let secrets = home.folder().join("secrets.json");
    assert_eq!(
        (mode(&home.folder()), mode(&secrets), mode(&home.folder().join("profiles.json"))),
        (0o700, 0o600, 0o600)
    );
    fs::set_permissions(&secrets, fs::Permissions::from_mode(0o640)).expect("permissions");
    let expected = format!(
        "profile `acme`: other users can read the credentials in `{0}`; `chmod 600 '{0}'` ends that",
        secrets.display()
    );
    assert_eq!(home.selected(None, &[]).expect_err("refused"), expected);
    home.problem(&["set", "acme", "--credential", "api-key"], "new");
    // Commands that need no credential of the profile work.
    home.selected(None, &[("PETS_API_KEY", "x")]).expect("no need to read the file");
    let names: Vec<_> =
        fs::read_dir(home.folder()).expect("a folder").map(|entry| entry.expect("an entry").file_name()).collect();
    assert_eq!(names.len(), 2, "{names:?}");
}

#[test]
fn files_that_are_not_json_are_told_without_their_text() {
    let home = Home::new();
    fs::create_dir_all(home.folder()).expect("a folder");
    for (text, expected) in [("{\n  \"a\": k3y", "is not JSON: line 2, column 8"), ("[]", "is not an object of JSON")] {
        fs::write(home.folder().join("profiles.json"), text).expect("a file");
        let problem = home.problem(&["list"], "");
        assert!(problem.ends_with(expected), "{problem}");
        assert_eq!(home.selected(None, &[]).expect_err("no JSON"), problem);
    }
}

#[test]
fn files_of_another_form_are_refused_and_stay() {
    let home = Home::new();
    fs::create_dir_all(home.folder()).expect("a folder");
    let file = home.folder().join("profiles.json");
    for (text, expected) in [
        (r#"{"profiles": []}"#, "needs an object at `/profiles`"),
        (r#"{"profiles": {"a/b": 1}}"#, "needs an object at `/profiles/a~1b`"),
        (r#"{"default": 1, "profiles": {}}"#, "needs a text at `/default`"),
        (r#"{"profiles": {"a": {"base_url": []}}}"#, "needs a text at `/profiles/a/base_url`"),
        (r#"{"profiles": {"a": {"variables": {"x": 7}}}}"#, "needs a text at `/profiles/a/variables/x`"),
    ] {
        fs::write(&file, text).expect("a file");
        let problem = home.problem(&["set", "b", "--no-credential"], "");
        assert!(problem.ends_with(expected), "{problem}");
        assert_eq!(fs::read_to_string(&file).expect("a file"), text);
    }
    fs::remove_file(&file).expect("the file goes");
    home.ok(&["set", "a", "--credential", "api-key"], "k3y");
    let secrets = home.folder().join("secrets.json");
    for (text, expected) in [
        (r#"{"a": "k3y"}"#, "needs an object at `/a`"),
        (r#"{"a": {"ApiKeyAuth": {}}}"#, "needs a text at `/a/ApiKeyAuth`"),
    ] {
        fs::write(&secrets, text).expect("a file");
        for problem in [
            home.problem(&["set", "a", "--credential", "api-key"], "new"),
            home.selected(None, &[]).map(|_| ()).expect_err("another form"),
        ] {
            assert!(problem.ends_with(expected), "{problem}");
        }
        assert_eq!(fs::read_to_string(&secrets).expect("a file"), text);
    }
    fs::write(&secrets, r#"{"a": null}"#).expect("a file");
    home.ok(&["set", "a", "--credential", "api-key"], "new");
}

#[test]
fn fields_of_other_versions_stay() {
    let home = Home::new();
    fs::create_dir_all(home.folder()).expect("a folder");
    let file = home.folder().join("profiles.json");
    let early = r#"{"version": 2, "size": 1.10, "profiles": {"a": {"colour": "red", "base_url": null}}}"#;
    fs::write(&file, early).expect("a file");
    home.ok(&["set", "a", "--region", "us", "--no-credential"], "");
    let text = fs::read_to_string(&file).expect("a file");
    assert!(text.contains("1.10"), "{text}");
    let expected = serde_json::json!({"version": 2, "size": 1.1, "profiles": {
        "a": {"colour": "red", "base_url": null, "variables": {"region": "us"}}}});
    assert_eq!(serde_json::from_str::<serde_json::Value>(&text).expect("JSON"), expected);
}

#[test]
fn a_credential_in_an_unknown_place_stays_there() {
    let home = Home::new();
    fs::create_dir_all(home.folder()).expect("a folder");
    let file = home.folder().join("profiles.json");
    let vault = r#"{"profiles": {"a": {"credentials": {"ApiKeyAuth": "vault"}}}}"#;
    fs::write(&file, vault).expect("a file");
    let (result, told) = home.run(&["set", "a", "--credential", "api-key"], "k3y", None);
    assert!(result.is_ok() && told.contains("the earlier one stays there"), "{told}");
    assert_eq!(home.selected(Some("a"), &[]).expect("a profile").map(|one| one.credentials.len()), Some(1));
    fs::write(&file, vault).expect("a file");
    let (result, told) = home.run(&["remove", "a"], "", None);
    assert!(result.is_ok() && told.contains("it stays there"), "{told}");
    assert!(home.selected(Some("a"), &[]).is_err());
}

#[test]
fn changes_at_the_same_time_are_all_kept() {
    let home = Home::new();
    let names: Vec<_> = (0..12).map(|number| format!("p{number}")).collect();
    std::thread::scope(|scope| {
        for name in &names {
            scope.spawn(|| home.ok(&["set", name, "--credential", "api-key"], name));
        }
    });
    for name in &names {
        let profile = home.selected(Some(name), &[]).expect("a profile").expect("the one of this name");
        assert_eq!(profile.credentials.iter().map(|(_, secret)| secret.expose()).collect::<Vec<_>>(), [name]);
    }
}

#[test]
fn debug_hides_credentials() {
    let credentials = vec![("ApiKeyAuth".to_owned(), Secret::new("k3y".to_owned()))];
    let profile = Profile { name: "acme".to_owned(), base_url: None, variables: Vec::new(), credentials };
    assert_eq!(format!("{profile:?}"), "Profile { name: \"acme\", credentials: [\"ApiKeyAuth\"], .. }");
}

#[test]
fn credentials_go_to_the_first_place_that_takes_them() {
    struct Locked;
    impl SecretStore for Locked {
        fn name(&self) -> &'static str {
            "keyring"
        }
        fn title(&self) -> String {
            "a locked place".to_owned()
        }
        fn get(&self, _: &str, _: &str) -> Result<Option<Secret>, String> {
            Err("it is locked".to_owned())
        }
        fn set(&self, _: &str, _: &str, _: &Secret) -> Result<(), String> {
            Err("it is locked".to_owned())
        }
        fn remove(&self, _: &str, _: &str) -> Result<(), String> {
            Err("it is locked".to_owned())
        }
    }
    let home = Home::new();
    fs::create_dir_all(home.folder()).expect("a folder");
    let stores: Vec<Box<dyn SecretStore>> = vec![Box::new(Locked), Box::new(FileSecrets::new(&home.folder()))];
    let profiles = Profiles::with_stores(&home.folder(), stores);
    let mut notes = Vec::new();
    let secret = Secret::new("k3y".to_owned());
    let place = command::keep(&profiles, "a", ("ApiKeyAuth", &secret), false, &mut notes);
    assert_eq!(place, Ok("file"));
    assert_eq!(notes.first().map(String::as_str), Some("it is locked"));
    assert_eq!(notes.len(), 2);
}

#[test]
fn a_credential_in_an_unknown_place_is_told() {
    let profiles = Profiles::with_stores(&PathBuf::new(), Vec::new());
    let mut document = Document::default();
    document.set_credential("p", "a", "keyring");
    let entry = document.get("p").expect("the profile");
    let problem = profiles.secret("p", entry, "a").expect_err("no such place");
    assert!(problem.contains("feature `keyring`"), "{problem}");
    assert_eq!(profiles.secret("p", entry, "b").expect("no credential").map(|_| ()), None);
}
