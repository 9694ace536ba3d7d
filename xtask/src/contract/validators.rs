//! The mock servers: each reads the description, validates requests and answers from a seed of its own.

use std::fs::{self, File};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::tools::Tools;
use crate::child::OwnedChild;
use crate::loopback;

/// The number of validators whose answers differ by their seeds.
pub const SEEDS: usize = 3;
/// The most time that a validator takes to read the description.
const TIMEOUT: Duration = Duration::from_secs(120);

/// The URLs of the validators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urls {
    /// Those that answer with declared fields only.
    pub exact: Vec<String>,
    /// The one that adds fields to its answers where the description allows it.
    pub extras: String,
}

/// Running validators; they stop when this is dropped.
#[derive(Debug)]
pub struct Validators {
    running: Vec<Running>,
    urls: Urls,
}

#[derive(Debug)]
struct Running {
    child: OwnedChild,
    address: SocketAddr,
    log: PathBuf,
}

impl Validators {
    /// Starts them and waits until they listen. Their logs are files in `folder`.
    pub fn start(tools: &Tools, description: &Path, folder: &Path, seed: u64) -> Result<Self> {
        let mut validators = Self { running: Vec::new(), urls: Urls { exact: Vec::new(), extras: String::new() } };
        for (number, seed) in (0..=SEEDS).map(|number| (number, seed.wrapping_add(number as u64))) {
            let extras = number == SEEDS;
            let log = folder.join(format!("validator-{number}.log"));
            validators.running.push(Running::start(tools, description, log, seed, extras)?);
        }
        let end = Instant::now() + TIMEOUT;
        for running in &mut validators.running {
            running.wait(end)?;
            let url = format!("http://{}", running.address);
            if validators.urls.exact.len() < SEEDS {
                validators.urls.exact.push(url);
            } else {
                validators.urls.extras = url;
            }
        }
        Ok(validators)
    }

    /// Stops them. The result has a message for each that had stopped by itself, and left calls without an answer.
    pub fn stop(mut self) -> Result<Vec<String>> {
        let mut broken = Vec::new();
        for running in &mut self.running {
            if running.child.try_wait().context("cannot check on a validator")?.is_some() {
                broken.push(format!(
                    "a validator stopped: {} (all of it: {})",
                    running.error_line(),
                    running.log.display()
                ));
            }
        }
        Ok(broken)
    }

    /// Their URLs.
    pub fn urls(&self) -> &Urls {
        &self.urls
    }
}

impl Running {
    fn start(tools: &Tools, description: &Path, log: PathBuf, seed: u64, extras: bool) -> Result<Self> {
        let address = loopback::free_port()?;
        let file = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let child = Tools::node(&tools.prism, Some(&tools.guard))
            .args(["mock", "--verboseLevel", "fatal", "--cors", "false", "--host", "127.0.0.1"])
            .args(["--port", &address.port().to_string(), "--seed", &seed.to_string()])
            .arg(format!("--json-schema-faker-fillProperties={extras}"))
            .arg(description)
            .stdin(Stdio::null())
            .stdout(file.try_clone().context("cannot write a log")?)
            .stderr(file)
            .spawn()
            .context("cannot start a validator")?;
        Ok(Self { child: OwnedChild(child), address, log })
    }

    fn wait(&mut self, end: Instant) -> Result<()> {
        while TcpStream::connect(self.address).is_err() {
            let stopped = self.child.try_wait().context("cannot check on a validator")?;
            if stopped.is_some() || Instant::now() > end {
                let how = if stopped.is_some() { "stopped" } else { "does not listen" };
                bail!("the validator {how}: {} (all of it: {})", self.error_line(), self.log.display());
            }
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Running {
    /// The most telling line of its log.
    fn error_line(&self) -> String {
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        error_line_of(&log).to_owned()
    }
}

fn error_line_of(log: &str) -> &str {
    let lines = || log.lines().map(str::trim).filter(|line| !line.is_empty());
    lines().find(|line| line.contains("Error") || line.contains("error")).or_else(|| lines().next()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::error_line_of;

    #[test]
    fn the_first_line_with_an_error_is_taken() {
        let log = "\n/a/b.js:1\n  throw x;\n\nTypeError: no type\n    at a (b.js:1)\n";
        assert_eq!(error_line_of(log), "TypeError: no type");
        assert_eq!(error_line_of("out of memory\n"), "out of memory");
        assert_eq!(error_line_of(""), "");
    }
}
