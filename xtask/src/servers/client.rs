//! The SDK of a server, and the job that uses it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context as _, Result};

use super::steps;
use crate::trial::program;
use crate::workspace::{self, Workspace};

/// The timeout of generating.
const GENERATE_TIMEOUT: Duration = Duration::from_secs(300);
/// The timeout of compiling.
const BUILD_TIMEOUT: Duration = Duration::from_secs(2_400);
/// The timeout of a job.
const JOB_TIMEOUT: Duration = Duration::from_secs(300);
/// The dependencies of jobs besides the SDK, as in this workspace.
const DEPENDENCIES: &str = r#"
futures-util = { version = "0.3", default-features = false }
serde_json = "1"
tokio = { version = "1", features = ["macros", "rt-multi-thread", "time"] }
"#;

/// The crates of a server.
#[derive(Debug)]
pub struct Crates<'a> {
    workspace: &'a Workspace,
    /// The server's name.
    name: &'a str,
    /// The folder of the handwritten files.
    from: &'a Path,
    /// The folder of the crates.
    folder: PathBuf,
    /// The target folder, shared by all servers.
    target: PathBuf,
}

impl<'a> Crates<'a> {
    /// The crates of a server, in an emptied folder.
    pub fn new(
        workspace: &'a Workspace,
        name: &'a str,
        from: &'a Path,
        folder: PathBuf,
        target: PathBuf,
    ) -> Result<Self> {
        steps::empty(&folder)?;
        Ok(Self { workspace, name, from, folder, target })
    }

    /// Writes the SDK. The result is the summary of the generator.
    pub fn generate(&self, description: &Path, log: &Path) -> Result<String> {
        let mut command = program()?;
        command.current_dir(self.workspace.root()).arg("regenerate").arg("--spec").arg(description);
        command.arg("--out").arg(self.folder.join("client")).args(["--name", &format!("{}-client", self.name)]);
        let overlay = self.from.join("overlay.yaml");
        if overlay.is_file() {
            command.arg("--overlay").arg(overlay);
        }
        steps::run(command, log, GENERATE_TIMEOUT)?;
        let text = fs::read_to_string(log).with_context(|| format!("cannot read {}", log.display()))?;
        Ok(summary(&text))
    }

    /// Compiles the SDK and the job. Warnings are errors.
    pub fn build(&self, log: &Path) -> Result<()> {
        let write = |path: &str, text: String| {
            let path = self.folder.join(path);
            fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
        };
        fs::create_dir_all(self.folder.join("job")).context("cannot make the folder of the job")?;
        write("job/Cargo.toml", self.manifest())?;
        write(
            "Cargo.toml",
            "[workspace]\nmembers = [\"client\", \"job\"]\nresolver = \"3\"\n[profile.dev]\ndebug = false\n".to_owned(),
        )?;
        // The SDK is a workspace of its own; here it is a member.
        let manifest = self.folder.join("client/Cargo.toml");
        let text = fs::read_to_string(&manifest).with_context(|| format!("cannot read {}", manifest.display()))?;
        write("client/Cargo.toml", text.replace("[workspace]\n", ""))?;
        // The versions of this workspace's lock.
        let lock = self.folder.join(workspace::CARGO_LOCK);
        fs::copy(self.workspace.path(workspace::CARGO_LOCK), lock).context("cannot copy Cargo.lock")?;

        let mut command = workspace::cargo();
        command.current_dir(&self.folder).args(["build", "--quiet", "--package", &self.job(), "--target-dir"]);
        command.arg(&self.target).env("RUSTFLAGS", "-D warnings").env("CARGO_INCREMENTAL", "0");
        // Cargo's variables of this program would affect the crates.
        command.env_remove("CARGO_ENCODED_RUSTFLAGS").env_remove("CARGO_MANIFEST_DIR");
        steps::run(command, log, BUILD_TIMEOUT)
    }

    /// Runs the job. The result has its lines.
    pub fn work(
        &self,
        base_url: &str,
        variables: impl IntoIterator<Item = (String, String)>,
        log: &Path,
    ) -> Result<String> {
        let mut command = Command::new(self.target.join("debug").join(self.job()));
        command.current_dir(&self.folder).env("SERVER_URL", base_url).env("RUST_BACKTRACE", "0").envs(variables);
        steps::run(command, log, JOB_TIMEOUT)?;
        fs::read_to_string(log).with_context(|| format!("cannot read {}", log.display()))
    }

    fn job(&self) -> String {
        format!("{}-job", self.name)
    }

    fn manifest(&self) -> String {
        let (name, path) = (self.job(), self.from.join("job.rs"));
        let path = toml_edit::Value::from(path.display().to_string());
        format!(
            "[package]\nname = \"{name}\"\nedition = \"2024\"\npublish = false\n\n[[bin]]\nname = \"{name}\"\npath ={path}\n\n\
             [dependencies]\n{0}-client = {{ path = \"../client\" }}\n{1}",
            self.name,
            DEPENDENCIES.trim_start(),
        )
    }
}

/// The summary of the generator's output: sizes and the number of warnings.
fn summary(text: &str) -> String {
    let lines = text.lines().map(str::trim);
    let counts = lines.filter(|line| line.contains(" operations in ") || line.starts_with("0 errors, "));
    counts.map(|line| line.trim_start_matches("0 errors, ")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::summary;

    #[test]
    fn the_output_of_the_generator_is_summarised() {
        let text = "x from y (Z 1) in 0.86 s\n  35 operations in 7 groups, 9 lines\n  0 errors, 1 warning, 5 notes\n  2 files added\n";
        assert_eq!(summary(text), "35 operations in 7 groups, 9 lines, 1 warning, 5 notes");
    }
}
