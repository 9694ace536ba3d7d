//! The entry points: of the binary, and of tests, which run a command without a process.

use std::ffi::OsString;
use std::io::{self, IsTerminal as _};
use std::pin::Pin;
use std::process::ExitCode;

use super::failure::Failure;
use super::io::Io;
use super::output::clean::clean_lines;
use super::program;
use super::table::Commands;
use crate::error::ErrorKind;

/// Runs the command line of this process.
pub fn main(commands: &'static Commands) -> ExitCode {
    let words = std::env::args_os().skip(1).collect();
    let (mut stdin, mut stdout, mut stderr) = (io::stdin(), io::stdout(), io::stderr());
    let terminals = [stdin.is_terminal(), stdout.is_terminal(), stderr.is_terminal()];
    let mut io = Io {
        stdin: &mut stdin,
        stdout: &mut stdout,
        stderr: &mut stderr,
        env: &|name| std::env::var(name).ok(),
        terminals,
        interrupt: Some(Box::pin(interrupted())),
        is_quiet: false,
    };
    ExitCode::from(finished(commands, words, &mut io))
}

/// Ends with Ctrl-C. A second one ends the process, also where it waits for somebody who reads its output.
async fn interrupted() {
    std::thread::spawn(|| {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
        let twice = async { tokio::signal::ctrl_c().await.and(tokio::signal::ctrl_c().await) };
        if runtime.block_on(twice).is_ok() {
            std::process::exit(Failure::Interrupted.code().into());
        }
    });
    // Where signals cannot be received, they end the process.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// What a command has written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The exit code.
    pub code: u8,
    /// The output.
    pub stdout: Vec<u8>,
    /// Errors and notes.
    pub stderr: String,
}

/// Runs a command line with this input and these environment variables, without a terminal.
pub fn run(
    commands: &'static Commands,
    words: impl IntoIterator<Item = impl Into<OsString>>,
    input: &[u8],
    variables: &[(&str, &str)],
) -> Run {
    run_until(commands, words, input, variables, Box::pin(std::future::pending()))
}

/// The same, up to the end of `interrupt`, which stands for Ctrl-C.
pub fn run_until(
    commands: &'static Commands,
    words: impl IntoIterator<Item = impl Into<OsString>>,
    mut input: &[u8],
    variables: &[(&str, &str)],
    interrupt: Pin<Box<dyn Future<Output = ()> + Send + '_>>,
) -> Run {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let find = |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
    let mut io = Io {
        stdin: &mut input,
        stdout: &mut stdout,
        stderr: &mut stderr,
        env: &find,
        terminals: [false; 3],
        interrupt: Some(interrupt),
        is_quiet: false,
    };
    let code = finished(commands, words.into_iter().map(Into::into).collect(), &mut io);
    drop(io);
    Run { code, stdout, stderr: String::from_utf8_lossy(&stderr).into_owned() }
}

/// Runs a command to its end, and yields the exit code.
fn finished(commands: &'static Commands, words: Vec<OsString>, io: &mut Io<'_>) -> u8 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(program::run(commands, words, io)),
        Err(error) => Err(Failure::Output(error)),
    };
    match outcome {
        Ok(()) => 0,
        // Who reads the output has enough of it.
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(failure) => {
            let text = match &failure {
                Failure::Usage(text) | Failure::Answer(text) => text.clone(),
                // The message is for those who write programs.
                Failure::Call(error) if error.kind() == ErrorKind::Configuration => format!(
                    "{error}\nhelp: on the command line, the variable, a profile (`{0} profile set NAME`) or an option has it \
                     (`{0} help options`), such as `--base-url URL` or `--plain-http HOST`",
                    commands.program
                ),
                Failure::Call(error) => error.to_string(),
                Failure::Output(error) => format!("the output cannot be written: {error}"),
                Failure::Interrupted => "stopped".to_owned(),
            };
            let _ = writeln!(io.stderr, "error: {}", clean_lines(&text));
            failure.code()
        }
    }
}
