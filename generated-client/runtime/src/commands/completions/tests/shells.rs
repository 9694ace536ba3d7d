//! The scripts in the shells, with a program that notes its words and answers some candidates.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::super::scripts::{SHELLS, script};

/// The name of the program has what shells could take for something else.
const PROGRAM: &str = "my-pets:1";

/// A folder with the program.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let path = std::env::temp_dir().join(format!("shells-{:016x}", fastrand::u64(..)));
        fs::create_dir(&path).expect("a folder");
        let folder = Self(path);
        folder.write(PROGRAM, "#!/bin/sh\nprintf '<%s>' \"$@\" > \"${0%/*}/words\"\nprintf 'a b\\tabout: it\\nc:d\\\\e\\t\\nopen=\\t\\n'\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            fs::set_permissions(folder.0.join(PROGRAM), fs::Permissions::from_mode(0o755)).expect("permissions");
        }
        folder
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).expect("a file");
    }

    /// Runs a script in a shell behind that of the completions; `None` where the shell is missing.
    fn run(&self, shell: &str, arguments: &[&str], test: &str) -> Option<String> {
        self.write("completions", &script(shell, PROGRAM).expect("a script"));
        self.write("test", test);
        let path = format!("{}:{}", self.0.display(), std::env::var("PATH").unwrap_or_default());
        let mut command = Command::new(shell);
        command.args(arguments).arg("test").current_dir(&self.0).env("PATH", path).env("HOME", &self.0);
        let Ok(done) = command.output() else {
            eprintln!("skipped: there is no {shell} here");
            return None;
        };
        let (stdout, stderr) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert_eq!(stderr, "");
        Some(stdout.into_owned())
    }

    /// The words that the program was asked with.
    fn words(&self) -> String {
        fs::read_to_string(self.0.join("words")).expect("the program was asked")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
#[test]
fn bash_asks_with_the_line_up_to_the_cursor() {
    let folder = Folder::new();
    let test = r#"
        compopt() { echo "compopt $*"; }
        . ./completions
        complete -p my-pets:1
        COMP_LINE="my-pets:1 --x='a b' *rest" COMP_POINT=21 COMP_WORDBREAKS="=:"
        __my_pets_1_complete
        printf '[%s]' "${COMPREPLY[@]}"
    "#;
    let Some(shown) = folder.run("bash", &["--norc"], test) else { return };
    // The program of the test answers as to other shells.
    assert_eq!(shown, "complete -o nosort -F __my_pets_1_complete my-pets:1\n[a b\tabout: it][c:d\\e\t][open=\t]");
    assert_eq!(folder.words(), "<__complete><bash><my-pets:1 --x='a b' *><=:>");
}

#[cfg(unix)]
#[test]
fn bash_adds_no_space_behind_what_goes_on() {
    let folder = Folder::new();
    folder.write(PROGRAM, "#!/bin/sh\necho open=\n");
    let test = "compopt() { echo \"$*\"; }\n. ./completions\nCOMP_LINE= COMP_POINT=0\n__my_pets_1_complete\n";
    let Some(shown) = folder.run("bash", &["--norc"], test) else { return };
    assert_eq!(shown, "-o nospace\n");
}

#[cfg(unix)]
#[test]
fn zsh_asks_with_words_without_quotes() {
    let folder = Folder::new();
    let test = r#"
        compdef() { print -r -- "compdef $@"; }
        _describe() { print -rl -- "$*" "${(@P)4}"; }
        . ./completions
        words=(my-pets:1 "--x='a b'" '' '"un*') CURRENT=4 PREFIX=un*
        _my-pets_1
    "#;
    let Some(shown) = folder.run("zsh", &["-f"], test) else { return };
    let expected = "compdef _my-pets_1 my-pets:1\n-t words my-pets_1 whole\na b:about: it\nc\\:d\\\\e:\n-t words my-pets_1 open -S \nopen=:\n";
    assert_eq!(shown, expected);
    assert_eq!(folder.words(), "<__complete><--><--x=a b><><un*>");
}

#[cfg(unix)]
#[test]
fn zsh_asks_for_the_first_word() {
    let folder = Folder::new();
    let test =
        "compdef() { :; }\n_describe() { :; }\n. ./completions\nwords=(my-pets:1 '') CURRENT=2 PREFIX=\n_my-pets_1\n";
    if folder.run("zsh", &["-f"], test).is_some() {
        assert_eq!(folder.words(), "<__complete><--><>");
    }
}

#[cfg(unix)]
#[test]
fn fish_completes_by_itself() {
    let folder = Folder::new();
    let test = "source ./completions\ncomplete -C \"my-pets:1 --x='a b' '' \"\ncat words\necho\ncomplete -C 'my-pets:1 c'\ncat words\n";
    let Some(shown) = folder.run("fish", &["--no-config"], test) else { return };
    let expected = "a b\tabout: it\nc:d\\e\nopen=\n<__complete><--><--x=a b><><>\nc:d\\e\n<__complete><--><c>";
    assert_eq!(shown, expected);
}

#[test]
fn names_of_programs_are_quoted() {
    for shell in SHELLS {
        let script = script(shell, "it's").expect("a script");
        let word = match shell {
            "powershell" => "'it''s'",
            "fish" => r"'it\'s'",
            _ => r"'it'\''s'",
        };
        assert!(script.contains(&format!("{word} __complete")), "{script}");
        assert!(!["FUNCTION", "PROGRAM", "NAME", "ASK"].iter().any(|word| script.contains(word)), "{script}");
    }
}
