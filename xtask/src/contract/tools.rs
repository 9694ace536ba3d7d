//! The programs that judge, and what runs them.

use std::path::PathBuf;
use std::process::Command;

use crate::workspace::Workspace;

/// The folder with the list of the judges, their versions and settings.
const FOLDER: &str = "xtask/judges";
/// The oldest Node.js that they run on.
const OLDEST: (u32, u32) = (20, 19);

/// Where the programs are.
#[derive(Debug)]
pub struct Tools {
    /// The mock server, which validates requests.
    pub prism: PathBuf,
    /// What keeps the mock server alive.
    pub guard: PathBuf,
    /// The validator of descriptions.
    pub redocly: PathBuf,
    /// The validator's rules.
    pub rules: PathBuf,
}

impl Tools {
    /// Finds them; else says in a line what to install.
    pub fn find(workspace: &Workspace) -> Result<Self, String> {
        let version = Command::new("node").arg("--version").output().ok().filter(|output| output.status.success());
        let version = version.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
        check_version(version.as_deref())?;
        let folder = workspace.path(FOLDER);
        let program = |path: &str| Some(folder.join("node_modules").join(path)).filter(|path| path.is_file());
        match (program("@stoplight/prism-cli/dist/index.js"), program("@redocly/cli/bin/cli.js")) {
            (Some(prism), Some(redocly)) => {
                Ok(Self { prism, redocly, guard: folder.join("guard.cjs"), rules: folder.join("redocly.yaml") })
            }
            _ => {
                Err(format!("the judges are not installed; `npm ci --ignore-scripts --prefix {FOLDER}` installs them"))
            }
        }
    }

    /// A command that runs one of them, with what is loaded before it.
    pub fn node(program: &PathBuf, before: Option<&PathBuf>) -> Command {
        let mut command = Command::new("node");
        if let Some(before) = before {
            command.arg("--require").arg(before);
        }
        // In production, the mock server would be several processes.
        command.env_remove("NODE_ENV");
        // They are to judge, not to talk to anybody.
        command.arg(program).envs([("REDOCLY_TELEMETRY", "off"), ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")]);
        command
    }
}

fn check_version(version: Option<&str>) -> Result<(), String> {
    let (major, minor) = OLDEST;
    let install = format!("install Node.js {major}.{minor} or later, with npm, from https://nodejs.org");
    let Some(version) = version else { return Err(format!("there is no Node.js, which runs the judges; {install}")) };
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(one), Some(two)) if (one, two) >= OLDEST => Ok(()),
        _ => Err(format!("Node.js {version} is too old for the judges; {install}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_in_a_line_what_to_install() {
        for version in ["v20.19.0", "v20.20.2", "v22.0.0", "v100.1.2-nightly"] {
            assert_eq!(check_version(Some(version)), Ok(()));
        }
        for version in [None, Some("v20.18.3"), Some("v18.20.1"), Some("")] {
            let error = check_version(version).expect_err("refused");
            assert!(error.contains("install Node.js 20.19") && !error.contains('\n'), "{error}");
        }
    }

    #[test]
    fn a_workspace_without_judges_says_how_to_get_them() {
        let folder = tempfile::TempDir::new().expect("created");
        let error = Tools::find(&Workspace::at(folder.path())).expect_err("nothing there");
        assert!(error.contains("install") && !error.contains('\n'), "{error}");
    }
}
