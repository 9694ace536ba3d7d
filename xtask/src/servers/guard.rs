//! A process that runs a server and ends it.
//!
//! It ends the server when its standard input ends, which happens at any end of the process that started it, also by Ctrl-C or a
//! kill. A signal handler would not cover all of these.

use std::io::{self, Read as _};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::Outcome;
use crate::cli::Guard;

/// The time for a server to end after the request to terminate.
const GRACE: Duration = Duration::from_secs(15);
/// The interval of checks on a process.
const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// Runs the command.
pub fn run(args: &Guard) -> Result<Outcome> {
    let Some((program, words)) = args.command.split_first() else { return Ok(Outcome::Failed) };
    let mut command = Command::new(program);
    let command = command.args(words).stdin(Stdio::null());
    detach(command);
    let mut child = command.spawn().with_context(|| format!("cannot start {}", program.display()))?;
    let ended = input_ends();
    loop {
        if let Some(status) = child.try_wait().context("cannot look after the server")? {
            // Its processes may outlive the first one.
            signal(&child, Ending::Kill);
            return Ok(if status.success() { Outcome::Success } else { Outcome::Failed });
        }
        match ended.recv_timeout(POLL_INTERVAL) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    signal(&child, Ending::Ask);
    let end = Instant::now() + GRACE;
    while child.try_wait().context("cannot look after the server")?.is_none() && Instant::now() < end {
        thread::sleep(POLL_INTERVAL);
    }
    signal(&child, Ending::Kill);
    // For systems without process groups.
    let _ = child.kill();
    child.wait().context("cannot wait for the server")?;
    Ok(Outcome::Success)
}

fn input_ends() -> mpsc::Receiver<()> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        // A broken pipe has ended.
        let _ = io::stdin().lock().read_to_end(&mut Vec::new());
        let _ = sender.send(());
    });
    receiver
}

#[derive(Clone, Copy)]
enum Ending {
    Ask,
    Kill,
}

/// Starts a session of its own for this process, so that a terminal's Ctrl-C does not reach the server, and a group for the
/// server with all its processes.
#[cfg(unix)]
fn detach(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;

    // It fails only for the leader of a group, which a process started by another command is not.
    let _ = rustix::process::setsid();
    command.process_group(0);
}

/// Sends a signal to all processes of the server. Ended ones are ignored.
#[cfg(unix)]
fn signal(child: &Child, ending: Ending) {
    use rustix::process::{Pid, Signal, kill_process_group};

    let signal = match ending {
        Ending::Ask => Signal::TERM,
        Ending::Kill => Signal::KILL,
    };
    if let Some(group) = i32::try_from(child.id()).ok().and_then(Pid::from_raw) {
        let _ = kill_process_group(group, signal);
    }
}

#[cfg(not(unix))]
fn detach(_: &mut Command) {}

#[cfg(not(unix))]
fn signal(_: &Child, _: Ending) {}
