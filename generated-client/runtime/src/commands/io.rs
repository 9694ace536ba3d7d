//! What a command reads and writes: streams, environment and terminal, which tests replace.

use std::io::{Read, Write};
use std::pin::pin;

use futures_util::future::{Either, select};

use super::failure::Failure;
use super::help::HelpStyle;
use super::options::Settings;
use super::output::clean::clean_lines;
use super::output::pager::{self, Pager};
use super::output::terminal::{Terminal, Wishes, screen};
use crate::future::BoxFuture;

/// What a command reads and writes.
pub(crate) struct Io<'a> {
    pub(crate) stdin: &'a mut (dyn Read + Send),
    pub(crate) stdout: &'a mut (dyn Write + Send),
    pub(crate) stderr: &'a mut (dyn Write + Send),
    /// An environment variable.
    pub(crate) env: &'a (dyn Fn(&str) -> Option<String> + Sync),
    /// Whether these are terminals: input, output, errors.
    pub(crate) terminals: [bool; 3],
    /// Ends when the caller wants the command to stop.
    pub(crate) interrupt: Option<BoxFuture<'a, ()>>,
    /// Whether notes are left out.
    pub(crate) is_quiet: bool,
}

impl Io<'_> {
    /// Tells something beside the output.
    pub(crate) fn note(&mut self, text: &str) {
        if !self.is_quiet {
            // Where nobody can read notes, the command goes on all the same.
            let _ = writeln!(self.stderr, "note: {}", clean_lines(text));
        }
    }

    /// Writes a text to the output.
    pub(crate) fn print_text(&mut self, text: &str) -> Result<(), Failure> {
        self.stdout.write_all(text.as_bytes())?;
        Ok(self.stdout.flush()?)
    }

    /// The terminal, with what the options say about it.
    pub(crate) fn terminal(&self, settings: &Settings) -> Terminal {
        let wishes = Wishes { color: settings.color.as_deref(), width: settings.width };
        Terminal::new(self.terminals, wishes, self.env, &screen)
    }

    /// Writes a text that may be longer than the screen.
    pub(crate) fn page(&mut self, settings: &Settings, text: &str) -> Result<(), Failure> {
        let terminal = self.terminal(settings);
        let command = pager::command(&terminal, settings.no_pager, self.env);
        let mut pager = Pager::new(self.stdout, &terminal, command);
        pager.write_all(text.as_bytes())?;
        Ok(pager.finish()?)
    }

    /// How help looks here: lines that are easy to read.
    pub(crate) fn help_style(&self, settings: &Settings) -> HelpStyle {
        const WIDEST: usize = 100;
        let stdout = self.terminal(settings).stdout;
        HelpStyle { width: stdout.width.min(WIDEST), bold: stdout.colours }
    }
}

/// Waits for a future, unless the caller wants to stop.
pub(crate) async fn or_interrupted<T>(future: impl Future<Output = T>, io: &mut Io<'_>) -> Result<T, Failure> {
    let Some(interrupt) = &mut io.interrupt else { return Ok(future.await) };
    match select(pin!(future), interrupt).await {
        Either::Left((value, _)) => Ok(value),
        Either::Right(_) => {
            io.interrupt = None;
            Err(Failure::Interrupted)
        }
    }
}
