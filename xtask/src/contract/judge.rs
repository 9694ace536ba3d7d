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

/// Judges whose answers differ: each makes its data from another seed.
pub const SEEDS: usize = 3;
/// How long a judge may take to read the description.
const PATIENCE: Duration = Duration::from_secs(120);

/// Where the judges listen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urls {
    /// Those that answer with what the description names, and nothing else.
    pub exact: Vec<String>,
    /// The one that adds fields of its own to its answers, where the description does not forbid it.
    pub extras: String,
}

/// Judges at work; they stop when this is dropped.
#[derive(Debug)]
pub struct Judges {
    running: Vec<Running>,
    urls: Urls,
}

#[derive(Debug)]
struct Running {
    child: OwnedChild,
    address: SocketAddr,
    log: PathBuf,
}

impl Judges {
    /// Starts them and waits until they listen. What they say goes to files in `folder`.
    pub fn start(tools: &Tools, description: &Path, folder: &Path, seed: u64) -> Result<Self> {
        let mut judges = Self { running: Vec::new(), urls: Urls { exact: Vec::new(), extras: String::new() } };
        for (number, seed) in (0..=SEEDS).map(|number| (number, seed.wrapping_add(number as u64))) {
            let extras = number == SEEDS;
            let log = folder.join(format!("judge-{number}.log"));
            judges.running.push(Running::start(tools, description, log, seed, extras)?);
        }
        let end = Instant::now() + PATIENCE;
        for running in &mut judges.running {
            running.wait(end)?;
            let url = format!("http://{}", running.address);
            if judges.urls.exact.len() < SEEDS { judges.urls.exact.push(url) } else { judges.urls.extras = url }
        }
        Ok(judges)
    }

    /// Stops them. What one said that had stopped by itself, which leaves questions without an answer.
    pub fn stop(mut self) -> Result<Vec<String>> {
        let mut broken = Vec::new();
        for running in &mut self.running {
            if running.child.try_wait().context("cannot look after a judge")?.is_some() {
                broken.push(format!("a judge stopped: {} (all of it: {})", running.said(), running.log.display()));
            }
        }
        Ok(broken)
    }

    /// Where they listen.
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
            .context("cannot start a judge")?;
        Ok(Self { child: OwnedChild(child), address, log })
    }

    fn wait(&mut self, end: Instant) -> Result<()> {
        while TcpStream::connect(self.address).is_err() {
            let stopped = self.child.try_wait().context("cannot look after a judge")?;
            if stopped.is_some() || Instant::now() > end {
                let how = if stopped.is_some() { "stopped" } else { "does not listen" };
                bail!("the judge {how}: {} (all of it: {})", self.said(), self.log.display());
            }
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Running {
    /// The line of its log that says most: the first that is no frame of a stack.
    fn said(&self) -> String {
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        telling(&log).to_owned()
    }
}

fn telling(log: &str) -> &str {
    let lines = || log.lines().map(str::trim).filter(|line| !line.is_empty());
    lines().find(|line| line.contains("Error") || line.contains("error")).or_else(|| lines().next()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::telling;

    #[test]
    fn a_line_of_a_log_tells_most() {
        let log = "\n/a/b.js:1\n  throw x;\n\nTypeError: no type\n    at a (b.js:1)\n";
        assert_eq!(telling(log), "TypeError: no type");
        assert_eq!(telling("out of memory\n"), "out of memory");
        assert_eq!(telling(""), "");
    }
}
