//! `openapi/perfectgym-next.lock`: title, version and hash of the SDK's description, so that it cannot change unnoticed.

use anyhow::{Result, anyhow, bail};
use generator::Package;
use serde::Deserialize;
use toml_edit::{DocumentMut, value};

use crate::workspace::{DESCRIPTION, LOCK, Workspace};
use crate::{inputs, toml};

/// The URL of the vendor's description, if the lock names none.
const SOURCE: &str = "https://developer.sportalliance.com/_spec/apis/perfectgym/openapi/openapi.yaml";
const HEADER: &str = "\
# The description that the SDK is generated from. Written by `cargo xtask fetch` and `cargo xtask regenerate --lock`.
";

/// A lock.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Title of the API.
    pub title: String,
    /// Version of the API.
    pub version: String,
    /// Hash of the description's bytes, in hex.
    pub sha256: String,
    /// URL of the description.
    pub source: String,
    /// Hash of the source's bytes, in hex, if they are JSON that is kept as YAML.
    pub source_sha256: Option<String>,
    /// The `ETag` of these bytes, for conditional requests.
    pub etag: Option<String>,
    /// The `Last-Modified` of these bytes, as in RFC 3339.
    pub date: Option<String>,
}

impl Lock {
    /// Reads the lock of this workspace.
    pub fn read(workspace: &Workspace) -> Result<Self> {
        Self::parse(&inputs::text(&workspace.path(LOCK), "the lock of the description")?)
    }

    /// Reads the text of a lock.
    pub fn parse(text: &str) -> Result<Self> {
        toml::parse(text, LOCK)
            .map_err(|error| anyhow!("{error}\n  = help: `cargo xtask regenerate --lock` writes the file anew"))
    }

    /// The lock of a description. The source stays, and so do the facts about equal bytes.
    pub fn of(package: &Package, before: Option<&Self>) -> Self {
        let same = before.filter(|lock| lock.sha256 == package.sha256);
        Self {
            title: package.title.clone(),
            version: package.version.clone(),
            sha256: package.sha256.clone(),
            source_sha256: same.and_then(|lock| lock.source_sha256.clone()),
            source: before.map_or_else(|| SOURCE.to_owned(), |lock| lock.source.clone()),
            etag: same.and_then(|lock| lock.etag.clone()),
            date: same.and_then(|lock| lock.date.clone()),
        }
    }

    /// The lock with title and version of a description.
    #[must_use]
    pub fn named(self, package: &Package) -> Self {
        Self { title: package.title.clone(), version: package.version.clone(), ..self }
    }

    /// The text of the lock.
    pub fn render(&self) -> String {
        let mut document = DocumentMut::new();
        document["title"] = value(&self.title);
        document["version"] = value(&self.version);
        document["sha256"] = value(&self.sha256);
        document["source"] = value(&self.source);
        for (name, text) in [("source_sha256", &self.source_sha256), ("etag", &self.etag), ("date", &self.date)] {
            if let Some(text) = text {
                document[name] = value(text);
            }
        }
        format!("{HEADER}{document}")
    }

    /// Refuses a description whose bytes are not the locked ones.
    pub fn verify_hash(&self, sha256: &str) -> Result<()> {
        if self.sha256 == sha256 {
            return Ok(());
        }
        bail!(
            "{DESCRIPTION} is not the file that {LOCK} names\n  sha256 of the file: {sha256}\n  sha256 locked:      {} \
             (version {})\n  If the new file is meant, `cargo xtask regenerate --lock` accepts it. If not, \
             `git checkout {DESCRIPTION} {LOCK}` restores both.",
            self.sha256,
            self.version
        )
    }

    /// Refuses a description with another title or version than the locked one.
    pub fn verify_names(&self, package: &Package) -> Result<()> {
        for (what, locked, found) in
            [("title", &self.title, &package.title), ("version", &self.version, &package.version)]
        {
            if locked != found {
                bail!(
                    "{LOCK} has the {what} `{locked}`, the description `{found}`; `cargo xtask regenerate --lock` accepts it"
                );
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        Lock {
            title: "An \"API\"".into(),
            version: "1.0".into(),
            sha256: "ab".into(),
            source_sha256: None,
            source: SOURCE.into(),
            etag: None,
            date: None,
        }
    }

    fn dated() -> Lock {
        let date = Some("2026-01-02T03:04:05Z".into());
        Lock { source_sha256: Some("ef".into()), etag: Some("W/\"1\"".into()), date, ..lock() }
    }

    fn package() -> Package {
        Package {
            name: "x".into(),
            program: "x".into(),
            description: String::new(),
            title: "An \"API\"".into(),
            version: "1.1".into(),
            homepage: None,
            sha256: "ab".into(),
            features: Vec::new(),
            recursion_limit: None,
            own_recursion_limit: None,
            has_other_letters: false,
        }
    }

    #[test]
    fn reads_what_it_wrote() {
        for lock in [lock(), dated()] {
            assert_eq!(Lock::parse(&lock.render()).expect("parsed"), lock);
        }
        let error = Lock::parse("title = 1").expect_err("refused").to_string();
        assert!(error.starts_with("openapi/perfectgym-next.lock:1:9: invalid type: integer `1`, expected"), "{error}");
    }

    #[test]
    fn facts_about_the_source_stay_for_equal_bytes_only() {
        let same = Lock::of(&package(), Some(&dated()));
        assert_eq!(same, Lock { version: "1.1".into(), ..dated() });
        let changed = Lock::of(&Package { sha256: "cd".into(), ..package() }, Some(&dated()));
        assert_eq!(changed, Lock { version: "1.1".into(), sha256: "cd".into(), ..lock() });
    }

    #[test]
    fn a_hash_mismatch_names_the_command_that_accepts_the_file() {
        assert!(lock().verify_hash("ab").is_ok());
        let error = lock().verify_hash("cd").expect_err("refused").to_string();
        assert!(error.contains("cargo xtask regenerate --lock"), "{error}");
        let error = lock().verify_names(&package()).expect_err("refused").to_string();
        assert!(error.contains("has the version `1.0`, the description `1.1`"), "{error}");
    }
}
