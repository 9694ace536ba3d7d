//! The validator and the linter, and the Node.js that runs them.

use std::path::PathBuf;
use std::process::Command;

use crate::workspace::Workspace;

/// The folder with the lock of their packages, and their settings.
const FOLDER: &str = "xtask/validators";
/// The oldest version of Node.js that runs them.
const OLDEST: (u32, u32) = (20, 19);

/// The paths of the programs.
#[derive(Debug)]
pub struct Tools {
    /// The mock server, which validates requests.
    pub prism: PathBuf,
    /// The script that keeps the mock server alive.
    pub guard: PathBuf,
    /// The linter of descriptions.
    pub redocly: PathBuf,
    /// The rules of the linter.
    pub rules: PathBuf,
}

impl Tools {
    /// Finds them. The error is a line that says what to install.
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
            _ => Err(format!(
                "the validators are not installed; `npm ci --ignore-scripts --prefix {FOLDER}` installs them"
            )),
        }
    }

    /// The command that runs a program, after the script `before`.
    pub fn node(program: &PathBuf, before: Option<&PathBuf>) -> Command {
        let mut command = Command::new("node");
        if let Some(before) = before {
            command.arg("--require").arg(before);
        }
        // In production, the mock server would be several processes.
        command.env_remove("NODE_ENV");
        command.arg(program).envs([("REDOCLY_TELEMETRY", "off"), ("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true")]);
        command
    }
}

fn check_version(version: Option<&str>) -> Result<(), String> {
    let (major, minor) = OLDEST;
    let install = format!("install Node.js {major}.{minor} or later, with npm, from https://nodejs.org");
    let Some(version) = version else {
        return Err(format!("there is no Node.js, which runs the validators; {install}"));
    };
    let mut numbers = version.trim_start_matches('v').split('.').map_while(|number| number.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(one), Some(two)) if (one, two) >= OLDEST => Ok(()),
        _ => Err(format!("Node.js {version} is too old for the validators; {install}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_or_old_node_is_reported_with_what_to_install() {
        for version in ["v20.19.0", "v20.20.2", "v22.0.0", "v100.1.2-nightly"] {
            assert_eq!(check_version(Some(version)), Ok(()));
        }
        for version in [None, Some("v20.18.3"), Some("v18.20.1"), Some("")] {
            let error = check_version(version).expect_err("refused");
            assert!(error.contains("install Node.js 20.19") && !error.contains('\n'), "{error}");
        }
    }

    #[test]
    fn missing_validators_are_reported_with_the_command_that_installs_them() {
        let folder = tempfile::TempDir::new().expect("created");
        let error = Tools::find(&Workspace::at(folder.path())).expect_err("nothing there");
        assert!(error.contains("install") && !error.contains('\n'), "{error}");
    }
}
