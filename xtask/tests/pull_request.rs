//! The script by which a workflow opens a pull request for an update, with a git remote of its own and a fake `gh` that records
//! its calls.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// A fake `gh`: it reads pull requests from a file, and records its calls.
const GH: &str = "\
#!/usr/bin/env bash
here=$(dirname \"${BASH_SOURCE[0]}\")
if [ \"$1 $2\" = 'pr list' ]; then
    case \"$*\" in *'--state open'*) cat \"$here/open\" ;; *) cat \"$here/open\" \"$here/closed\" ;; esac
else
    echo \"$*\" >>\"$here/log\"
fi
";
const LOCK: &str = "openapi/perfectgym-next.lock";
const BRANCH: &str = "update/description";

/// A clone with one commit, its remote, and the folder of `gh`.
struct Stage {
    folder: TempDir,
}

impl Stage {
    fn new() -> Self {
        let stage = Self { folder: TempDir::new().expect("created") };
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/pull-request");
        stage.git("", &["init", "--quiet", "--bare", "--initial-branch=main", "remote"]);
        stage.git("", &["init", "--quiet", "--initial-branch=main", "clone"]);
        stage.git("clone", &["remote", "add", "origin", "../remote"]);
        stage.write("clone/.github/pull-request", &fs::read_to_string(script).expect("read"));
        stage.write("clone/.gitignore", "target\n*.snap.new\n");
        stage.write(&format!("clone/{LOCK}"), "sha256 = \"one\"\n");
        stage.write("bin/gh", GH);
        stage.write("bin/open", "");
        stage.write("bin/closed", "");
        for file in ["clone/.github/pull-request", "bin/gh"] {
            fs::set_permissions(stage.folder.path().join(file), fs::Permissions::from_mode(0o755)).expect("set");
        }
        stage.commit("clone", "me");
        stage.git("clone", &["push", "--quiet", "origin", "main"]);
        stage
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.folder.path().join(path);
        fs::create_dir_all(path.parent().expect("below")).expect("created");
        fs::write(path, text).expect("written");
    }

    fn git(&self, folder: &str, words: &[&str]) -> String {
        let output =
            Command::new("git").current_dir(self.folder.path().join(folder)).args(words).output().expect("git");
        assert!(output.status.success(), "{words:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8").trim().to_owned()
    }

    fn commit(&self, folder: &str, who: &str) {
        let mail = format!("user.email={who}@example.com");
        self.git(folder, &["add", "--all"]);
        let identity = ["-c", "user.name=A", "-c", &mail, "-c", "commit.gpgsign=false"];
        self.git(folder, &[&identity[..], &["commit", "--quiet", "--allow-empty", "--message", "by hand"]].concat());
    }

    /// The files of an update, on the newest `main`.
    fn update(&self, sha256: &str, impact: &str) {
        self.git("clone", &["switch", "--quiet", "--force", "main"]);
        self.write(&format!("clone/{LOCK}"), &format!("sha256 = \"{sha256}\"\n"));
        self.write("clone/tests/a.snap.new", "waits");
        self.write("clone/target/update/title.txt", "Pets 2.0; $(false) `x`\n");
        self.write("clone/target/update/impact.txt", &format!("{impact}\n"));
        self.write("clone/target/update/pull-request.md", "body\n");
    }

    /// Runs the script. The result has its calls of `gh`.
    fn run(&self) -> (Output, Vec<String>) {
        self.run_for("main")
    }

    fn run_for(&self, base: &str) -> (Output, Vec<String>) {
        let path = std::env::var("PATH").expect("set");
        let log = self.folder.path().join("bin/log");
        let _ = fs::remove_file(&log);
        let output = Command::new(self.folder.path().join("clone/.github/pull-request"))
            .env("PATH", format!("{}:{path}", self.folder.path().join("bin").display()))
            .env("BASE", base)
            .output()
            .expect("run");
        let asked = fs::read_to_string(log).unwrap_or_default();
        (output, asked.lines().filter(|line| !line.starts_with("label create")).map(str::to_owned).collect())
    }

    /// The remote branch: its lock, and its files.
    fn branch(&self) -> (String, String) {
        let lock = self.git("remote", &["show", &format!("{BRANCH}:{LOCK}")]);
        (lock, self.git("remote", &["ls-tree", "-r", "--name-only", BRANCH]))
    }
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn one_pull_request_is_opened_and_then_refreshed() {
    let stage = Stage::new();
    stage.update("two", "minor");
    let (output, asked) = stage.run();
    assert!(output.status.success(), "{}", errors(&output));
    let title = "Pets 2.0; $(false) `x`";
    let ci = format!("workflow run ci.yml --ref {BRANCH}");
    let create = format!(
        "pr create --base main --head {BRANCH} --title {title} --body-file target/update/pull-request.md --label semver: \
         minor"
    );
    assert_eq!(asked, [create, ci.clone()]);
    let (lock, files) = stage.branch();
    assert_eq!(lock, "sha256 = \"two\"");
    assert!(!files.contains("target") && !files.contains(".snap.new"), "{files}");
    let says = stage.git("remote", &["log", "-1", "--format=%an: %B", BRANCH]);
    assert_eq!(says, format!("github-actions[bot]: {title}\n\nImpact: minor."));

    // The description changes once more before a review.
    stage.write("bin/open", "7\n");
    stage.update("three", "major");
    let (output, asked) = stage.run();
    assert!(output.status.success(), "{}", errors(&output));
    let edit = format!(
        "pr edit 7 --title {title} --body-file target/update/pull-request.md --add-label semver: major --remove-label \
         semver: minor --remove-label semver: patch"
    );
    assert_eq!(asked, [edit, ci]);
    assert_eq!(stage.branch().0, "sha256 = \"three\"");
    assert_eq!(stage.git("remote", &["rev-list", "--count", &format!("main..{BRANCH}")]), "1");
}

#[test]
fn commits_of_reviewers_are_kept() {
    let stage = Stage::new();
    stage.update("two", "minor");
    assert!(stage.run().0.status.success());
    stage.write("bin/open", "7\n");
    stage.git("clone", &["switch", "--quiet", BRANCH]);
    stage.write("clone/tests/a.snap", "accepted");
    stage.commit("clone", "reviewer");
    stage.git("clone", &["push", "--quiet", "origin", BRANCH]);

    // The branch has the same description already.
    stage.update("two", "minor");
    let (output, asked) = stage.run();
    assert!(output.status.success() && asked.is_empty(), "{asked:?} {}", errors(&output));
    assert!(stage.branch().1.contains("tests/a.snap"));

    stage.update("three", "major");
    let (output, asked) = stage.run();
    assert!(!output.status.success() && asked.is_empty(), "{asked:?}");
    assert!(errors(&output).contains("\nreviewer@example.com\n"), "{}", errors(&output));
    assert!(!errors(&output).contains("github-actions"), "{}", errors(&output));
    assert_eq!(stage.branch().0, "sha256 = \"two\"");
}

/// An amended commit of the bot still has the bot as its author.
#[test]
fn commits_amended_by_reviewers_are_kept() {
    let stage = Stage::new();
    stage.update("two", "minor");
    assert!(stage.run().0.status.success());
    stage.git("clone", &["switch", "--quiet", BRANCH]);
    stage.write("clone/fix.txt", "by hand");
    stage.git("clone", &["add", "--all"]);
    let identity = ["-c", "user.name=A", "-c", "user.email=me@example.com", "-c", "commit.gpgsign=false"];
    stage.git("clone", &[&identity[..], &["commit", "--quiet", "--amend", "--no-edit"]].concat());
    stage.git("clone", &["push", "--quiet", "--force", "origin", BRANCH]);
    // Also if the pull request is for another branch, or the description has changed once more.
    for sha256 in ["two", "three"] {
        stage.update(sha256, "minor");
        let (output, asked) = stage.run();
        assert!(!output.status.success() && asked.is_empty(), "{asked:?}");
        assert!(errors(&output).contains("\nme@example.com\n"), "{}", errors(&output));
        assert!(stage.branch().1.contains("fix.txt"));
    }
}

/// After a merge, the branch has no unmerged commits.
#[test]
fn a_merged_branch_is_used_again() {
    let stage = Stage::new();
    stage.update("two", "minor");
    assert!(stage.run().0.status.success());
    stage.git("clone", &["switch", "--quiet", "--force", "main"]);
    stage.git("clone", &["merge", "--quiet", BRANCH]);
    stage.git("clone", &["push", "--quiet", "origin", "main"]);
    stage.write("bin/closed", "7\n");
    stage.update("three", "minor");
    let (output, asked) = stage.run();
    assert!(output.status.success() && asked[0].starts_with("pr create"), "{asked:?} {}", errors(&output));
    assert_eq!(stage.branch().0, "sha256 = \"three\"");
}

/// Commits of reviewers cannot be detected without the base branch.
#[test]
fn an_unknown_base_changes_nothing() {
    let stage = Stage::new();
    stage.update("two", "minor");
    assert!(stage.run().0.status.success());
    let before = stage.git("remote", &["rev-parse", BRANCH]);
    stage.update("three", "minor");
    let (output, asked) = stage.run_for("v1");
    assert!(!output.status.success() && asked.is_empty(), "{asked:?}");
    assert_eq!(stage.git("remote", &["rev-parse", BRANCH]), before);
}

#[test]
fn a_declined_update_is_not_proposed_again() {
    let stage = Stage::new();
    stage.update("two", "patch");
    assert!(stage.run().0.status.success());
    stage.write("bin/closed", "7\n");
    stage.update("two", "patch");
    assert_eq!(stage.run().1, [""; 0]);
    // Another description is proposed, and so is a branch without a pull request.
    stage.update("three", "patch");
    assert!(stage.run().1[0].starts_with("pr create"));
    stage.write("bin/closed", "");
    stage.update("three", "patch");
    assert!(stage.run().1[0].starts_with("pr create"));
}
