//! Child processes of this program, from their start to their outcome.

use std::io::Read;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;

use anyhow::{Context as _, Result};

use super::{Answer, Facts, Limits, Problem};

/// The allowed ratio of wall time to processor time: other processes run, too.
const GRACE: u32 = 10;

/// The outcome of a process.
#[derive(Clone, Debug)]
pub enum Ended {
    /// It ended by itself, with this output.
    Printed(String),
    /// It failed, with this output and problem.
    Broken(String, Problem),
}

/// A command of this program.
pub fn program() -> Result<Command> {
    Ok(Command::new(std::env::current_exe().context("cannot find the path of this program")?))
}

/// Runs the generator on a file in a process of its own, with other files below `root`; without `root`, on any file.
pub fn run_in_process(file: &Path, root: Option<&Path>, limits: Limits) -> Result<Answer> {
    let mut command = program()?;
    command.arg("trial").arg(file).args(["--cpu", &limits.cpu.as_secs().max(1).to_string()]);
    command.args(["--memory", &(limits.memory >> 20).to_string()]);
    match root {
        Some(root) => command.arg("--root").arg(root),
        None => command.arg("--any"),
    };
    Ok(match supervise(command, limits)? {
        Ended::Printed(text) => serde_json::from_str(&text).context("a trial printed something else")?,
        Ended::Broken(_, problem) => Answer::Tried(Facts { problem: Some(problem), ..Facts::default() }),
    })
}

/// Runs a process to its end, within `limits`.
pub fn supervise(mut command: Command, limits: Limits) -> Result<Ended> {
    let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().context("cannot start a process of this program")?;
    let [out, error] = [read(child.stdout.take()), read(child.stderr.take())];
    let wall_time = limits.cpu.saturating_mul(GRACE);
    // Its output ends with the process.
    let printed = out.recv_timeout(wall_time);
    let late = printed.is_err();
    if late {
        child.kill().context("cannot end a process")?;
    }
    let status = child.wait().context("cannot wait for a process")?;
    let printed = printed.or_else(|_| out.recv()).unwrap_or_default();
    let output = error.recv().unwrap_or_default();
    Ok(match problem(status, late, &output, limits) {
        None => Ended::Printed(printed),
        Some(problem) => Ended::Broken(printed, problem),
    })
}

/// Reads a pipe to its end.
fn read(pipe: Option<impl Read + Send + 'static>) -> mpsc::Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            // A broken pipe has ended.
            let _ = pipe.read_to_end(&mut bytes);
        }
        let _ = sender.send(String::from_utf8_lossy(&bytes).into_owned());
    });
    receiver
}

fn problem(status: ExitStatus, late: bool, output: &str, limits: Limits) -> Option<Problem> {
    if late {
        let seconds = limits.cpu.saturating_mul(GRACE).as_secs();
        return Some(Problem::Time(format!("did not end within {seconds} s")));
    }
    if status.success() {
        return None;
    }
    if signal(status).is_some_and(|signal| signal == cpu_signal()) {
        return Some(Problem::Time(format!("more than {} s of processor time", limits.cpu.as_secs())));
    }
    if output.contains("memory allocation of ") {
        return Some(Problem::Memory(format!("more than {} MiB", limits.memory >> 20)));
    }
    if output.contains("overflowed its stack") {
        return Some(Problem::Crash("stack overflow".to_owned()));
    }
    let last = output.trim().lines().next_back().unwrap_or_default();
    Some(Problem::Crash(format!("{status} {last}").trim().to_owned()))
}

#[cfg(unix)]
fn signal(status: ExitStatus) -> Option<i32> {
    use std::os::unix::process::ExitStatusExt as _;
    status.signal()
}

#[cfg(unix)]
const fn cpu_signal() -> i32 {
    rustix::process::Signal::XCPU.as_raw()
}

#[cfg(not(unix))]
const fn signal(_: ExitStatus) -> Option<i32> {
    None
}

#[cfg(not(unix))]
const fn cpu_signal() -> i32 {
    0
}

#[cfg(all(test, unix))]
mod tests {
    use std::time::Duration;

    use super::*;

    fn ended(script: &str, seconds: u64) -> String {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        let limits = Limits { cpu: Duration::from_millis(seconds), memory: 1 << 20 };
        match supervise(command, limits).expect("run") {
            Ended::Printed(text) => text,
            Ended::Broken(text, problem) => format!("{text}{problem}"),
        }
    }

    #[test]
    fn the_outcome_of_a_process_is_detected() {
        assert_eq!(ended("echo a", 60_000), "a\n");
        assert_eq!(ended("echo a; kill -XCPU $$", 60_000), "a\ntime: more than 60 s of processor time");
        assert_eq!(
            ended("echo 'memory allocation of 9 bytes failed' >&2; kill -ABRT $$", 60_000),
            "memory: more than 1 MiB"
        );
        assert_eq!(
            ended("echo 'thread main has overflowed its stack' >&2; kill -ABRT $$", 60_000),
            "crash: stack overflow"
        );
        assert_eq!(ended("echo a >&2; echo b >&2; exit 3", 60_000), "crash: exit status: 3 b");
        assert_eq!(ended("exec sleep 60", 10), "time: did not end within 0 s");
    }
}
