//! The mock servers: each reads the description, validates requests and answers from a seed of its own.

use std::fs::{self, File};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use super::tools::Tools;

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
    child: Child,
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

    /// Stops them. One that stopped by itself has left questions without an answer.
    pub fn stop(mut self) -> Result<()> {
        for running in &mut self.running {
            if running.child.try_wait().context("cannot look after a judge")?.is_some() {
                let said = fs::read_to_string(&running.log).unwrap_or_default();
                bail!("a judge broke down while it was asked ({}):\n{}", running.log.display(), said.trim());
            }
        }
        Ok(())
    }

    /// Where they listen.
    pub fn urls(&self) -> &Urls {
        &self.urls
    }
}

impl Running {
    fn start(tools: &Tools, description: &Path, log: PathBuf, seed: u64, extras: bool) -> Result<Self> {
        let address = free_port()?;
        let file = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let child = Tools::node(&tools.prism)
            .args(["mock", "--verboseLevel", "fatal", "--cors", "false", "--host", "127.0.0.1"])
            .args(["--port", &address.port().to_string(), "--seed", &seed.to_string()])
            .arg(format!("--json-schema-faker-fillProperties={extras}"))
            .arg(description)
            .stdin(Stdio::null())
            .stdout(file.try_clone().context("cannot write a log")?)
            .stderr(file)
            .spawn()
            .context("cannot start a judge")?;
        Ok(Self { child, address, log })
    }

    fn wait(&mut self, end: Instant) -> Result<()> {
        while TcpStream::connect(self.address).is_err() {
            let stopped = self.child.try_wait().context("cannot look after a judge")?;
            if stopped.is_some() || Instant::now() > end {
                let said = fs::read_to_string(&self.log).unwrap_or_default();
                let how = if stopped.is_some() { "stopped" } else { "does not listen" };
                bail!("the judge {how}:\n{}", said.trim());
            }
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have stopped by itself, which is no matter here.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A port on this machine that nobody listens on.
fn free_port() -> Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on the loopback interface")?;
    listener.local_addr().context("no free port on the loopback interface")
}
