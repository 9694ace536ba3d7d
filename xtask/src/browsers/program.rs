//! The programs of browsers.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, Result};

use super::FOLDER;
use crate::cli::Browser;
use crate::workspace::Workspace;

/// An installed browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Program {
    pub browser: Browser,
    path: PathBuf,
}

/// Its name.
pub fn title(browser: Browser) -> &'static str {
    match browser {
        Browser::Chromium => "Chromium",
        Browser::Firefox => "Firefox",
    }
}

/// The command that installs it.
pub fn install(browser: Browser) -> String {
    let package = match browser {
        Browser::Chromium => "chromium",
        Browser::Firefox => "firefox-esr",
    };
    format!("the package {package} of Debian has it")
}

/// The names of its programs, the preferred first.
fn names(browser: Browser) -> &'static [&'static str] {
    match browser {
        Browser::Chromium => &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
        Browser::Firefox => &["firefox-esr", "firefox"],
    }
}

impl Program {
    /// Finds it in `PATH`.
    pub fn find(browser: Browser) -> Option<Self> {
        Self::find_in(browser, &env::var_os("PATH").unwrap_or_default())
    }

    fn find_in(browser: Browser, path: &OsString) -> Option<Self> {
        let folders: Vec<_> = env::split_paths(path).collect();
        let mut paths = names(browser).iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
        paths.find(|path| path.is_file()).map(|path| Self { browser, path })
    }

    /// Its name and version.
    pub fn version(&self) -> String {
        let output = Command::new(&self.path).arg("--version").stderr(Stdio::null()).output();
        let text = output.map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned()).unwrap_or_default();
        if text.is_empty() { title(self.browser).to_owned() } else { text }
    }

    /// Opens a page, with a new profile and a log.
    pub fn open(&self, workspace: &Workspace, profile: &Path, log: &Path, url: &str) -> Result<Open> {
        if profile.exists() {
            fs::remove_dir_all(profile).with_context(|| format!("cannot remove {}", profile.display()))?;
        }
        fs::create_dir_all(profile).with_context(|| format!("cannot make {}", profile.display()))?;
        if self.browser == Browser::Firefox {
            fs::copy(workspace.path(FOLDER).join("user.js"), profile.join("user.js"))
                .context("cannot make a profile")?;
        }
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let child = Command::new(&self.path)
            .args(arguments(self.browser, profile))
            .arg(url)
            // Isolated from the user's files.
            .env("HOME", profile)
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_CACHE_HOME")
            .stdin(Stdio::null())
            .stdout(file.try_clone().context("cannot write a log")?)
            .stderr(file)
            .spawn()
            .with_context(|| format!("cannot start {}", self.path.display()))?;
        Ok(Open { child, profile: profile.to_owned() })
    }
}

fn arguments(browser: Browser, profile: &Path) -> Vec<OsString> {
    let words: &[&str] = match browser {
        Browser::Chromium => &[
            "--headless",
            // The page is our own, and containers allow the sandbox for some users only.
            "--no-sandbox",
            "--disable-dev-shm-usage",
            "--disable-gpu",
            "--no-first-run",
            "--no-default-browser-check",
            // It may reach this machine only.
            "--no-proxy-server",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ],
        Browser::Firefox => &["--headless", "--no-remote", "--profile"],
    };
    let mut words: Vec<OsString> = words.iter().map(OsString::from).collect();
    words.push(match browser {
        Browser::Chromium => {
            let mut word = OsString::from("--user-data-dir=");
            word.push(profile);
            word
        }
        Browser::Firefox => profile.into(),
    });
    words
}

/// A running browser. On drop, it ends, and its profile is removed.
#[derive(Debug)]
pub struct Open {
    child: Child,
    profile: PathBuf,
}

impl Open {
    /// Whether it has ended by itself.
    pub fn is_over(&mut self) -> Result<bool> {
        Ok(self.child.try_wait().context("cannot look after a browser")?.is_some())
    }
}

impl Drop for Open {
    fn drop(&mut self) {
        // It may have ended by itself. A remaining profile does no harm: the next run begins with an empty one.
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_preferred_name_is_found_in_any_folder() {
        let [one, two] = [(); 2].map(|()| tempfile::TempDir::new().expect("created"));
        let path = env::join_paths([one.path(), two.path()]).expect("joined");
        assert_eq!(Program::find_in(Browser::Firefox, &path), None);
        fs::write(one.path().join("firefox"), "").expect("written");
        fs::write(two.path().join("firefox-esr"), "").expect("written");
        let found = Program::find_in(Browser::Firefox, &path).map(|program| program.path);
        assert_eq!(found, Some(two.path().join("firefox-esr")));
        assert_eq!(Program::find_in(Browser::Chromium, &path), None);
    }

    #[test]
    fn each_browser_has_a_profile_of_its_own() {
        for browser in [Browser::Chromium, Browser::Firefox] {
            let words = arguments(browser, Path::new("/a/profile"));
            assert!(words.last().is_some_and(|word| word.to_string_lossy().ends_with("/a/profile")), "{words:?}");
        }
    }
}
