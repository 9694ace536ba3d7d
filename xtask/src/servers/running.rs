//! A running server.

use std::collections::BTreeMap;
use std::env;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use ureq::Agent;

use super::listeners;
use super::steps::{log_to, tail};
use crate::trial::program;

/// The interval of checks whether a server is ready.
const POLL_INTERVAL: Duration = Duration::from_millis(200);
/// The timeout of an answer.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(60);
/// The timeout of its end, with all its processes.
const STOP_TIMEOUT: Duration = Duration::from_secs(25);
/// The maximal size of a description.
const MAX_BYTES: u64 = 64 << 20;

/// A server. It is ended on drop, and also when this process ends.
#[derive(Debug)]
pub struct Server {
    guard: Child,
    port: u16,
    log: PathBuf,
    agent: Agent,
}

impl Server {
    /// Starts a server with a log.
    pub fn start(
        words: &[String],
        variables: &BTreeMap<String, String>,
        data: &Path,
        port: u16,
        log: &Path,
    ) -> Result<Self> {
        let mut command = program()?;
        command.arg("guard").arg("--").args(words);
        confine(&mut command, variables, data);
        log_to(&mut command, log)?;
        let guard = command.stdin(Stdio::piped()).spawn().context("cannot start the server")?;
        let config = Agent::config_builder().proxy(None).max_redirects(0).timeout_global(Some(ANSWER_TIMEOUT));
        Ok(Self { guard, port, log: log.to_owned(), agent: config.build().into() })
    }

    /// Waits until the server answers at `path` with a success.
    pub fn wait_until_ready(&mut self, path: &str, timeout: Duration) -> Result<()> {
        let end = Instant::now() + timeout;
        loop {
            let Err(error) = self.get(path) else { return Ok(()) };
            if let Some(status) = self.guard.try_wait().context("cannot check on the server")? {
                bail!("the server stopped by itself, with {status}{}", tail(&self.log));
            }
            if Instant::now() > end {
                let seconds = timeout.as_secs();
                bail!("the server is not ready after {seconds} s: {error:#}{}", tail(&self.log));
            }
            thread::sleep(POLL_INTERVAL);
        }
    }

    /// Checks that only this machine can reach the server. The result is the text of the step.
    pub fn on_loopback(&self) -> Result<String> {
        let url = format!("http://127.0.0.1:{}", self.port);
        match listeners::beyond_loopback(self.guard.id()) {
            Some(open) if open.is_empty() => Ok(format!("{url}, nothing listens beyond loopback")),
            Some(open) => bail!("the server listens beyond loopback: {open:?}"),
            None => Ok(url),
        }
    }

    /// The answer of the server at a path.
    pub fn get(&self, path: &str) -> Result<Vec<u8>> {
        let url = format!("http://127.0.0.1:{}{path}", self.port);
        let mut answer = self.agent.get(&url).call().with_context(|| format!("GET {path}"))?;
        if !answer.status().is_success() {
            bail!("GET {path} was answered with {}", answer.status());
        }
        answer.body_mut().with_config().limit(MAX_BYTES).read_to_vec().with_context(|| format!("GET {path}"))
    }

    /// Ends the server. An error if it had ended before.
    pub fn stop(mut self) -> Result<()> {
        if let Some(status) = self.guard.try_wait().context("cannot check on the server")? {
            bail!("the server had stopped by itself, with {status}{}", tail(&self.log));
        }
        self.end()
    }

    fn end(&mut self) -> Result<()> {
        // The guard ends the server at the end of its input.
        drop(self.guard.stdin.take());
        let end = Instant::now() + STOP_TIMEOUT;
        while self.guard.try_wait().context("cannot check on the server")?.is_none() {
            if Instant::now() > end {
                bail!("the server does not end{}", tail(&self.log));
            }
            thread::sleep(POLL_INTERVAL);
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // The failure of the run has been printed before.
        let _ = self.end();
    }
}

/// Gives a program of the server an environment with nothing of the user's but `PATH`.
pub fn confine(command: &mut Command, variables: &BTreeMap<String, String>, data: &Path) {
    command.env_clear().current_dir(data).env("HOME", data).env("LANG", "C.UTF-8").env("DO_NOT_TRACK", "1");
    command.envs(env::var_os("PATH").map(|path| ("PATH", path))).envs(variables);
}
