//! A line that tells how far a long command is, for people who wait.

use std::io::Write;
use std::time::Duration;

use super::cells::count;
use super::terminal::Stream;
use super::width::{cut, width};

/// The time between two lines.
const PAUSE: Duration = Duration::from_millis(100);

/// A line on a terminal that is written anew while a command goes on.
///
/// Times are those since any fixed moment. What cannot be written is left out: nobody reads it then.
#[derive(Debug)]
pub(crate) struct Progress {
    /// The width of the terminal; `None` where no line is shown.
    terminal: Option<usize>,
    start: Duration,
    last: Option<Duration>,
    /// The columns of the line that is on the screen.
    shown: usize,
}

impl Progress {
    /// A line on this stream, if that is a terminal.
    pub(crate) fn new(stderr: &Stream, is_quiet: bool, now: Duration) -> Self {
        let terminal = (stderr.is_terminal && !is_quiet).then_some(stderr.width);
        Self { terminal, start: now, last: None, shown: 0 }
    }

    /// Shows so many items and slices, unless the line is quite new.
    pub(crate) fn update(&mut self, stderr: &mut dyn Write, now: Duration, items: usize, slices: usize) {
        let is_new = self.last.is_some_and(|last| now.saturating_sub(last) < PAUSE);
        let Some(terminal) = self.terminal.filter(|_| !is_new) else { return };
        self.last = Some(now);
        let seconds = now.saturating_sub(self.start).as_secs_f64();
        let line = format!("{}, {}, {seconds:.1} s", count(items, "item"), count(slices, "slice"));
        // A line as wide as the terminal would go on in the next one.
        let line = cut(&line, terminal.saturating_sub(1));
        let columns = width(&line);
        let rest = " ".repeat(self.shown.saturating_sub(columns));
        self.shown = columns;
        let _ = write!(stderr, "\r{line}{rest}");
        let _ = stderr.flush();
    }

    /// Removes the line, before anything else is written to the terminal and at the end.
    pub(crate) fn erase(&mut self, stderr: &mut dyn Write) {
        if self.shown > 0 {
            let _ = write!(stderr, "\r{}\r", " ".repeat(self.shown));
            let _ = stderr.flush();
            self.shown = 0;
            self.last = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TERMINAL: Stream = Stream { is_terminal: true, width: 80, colours: false };

    fn at(milliseconds: u64) -> Duration {
        Duration::from_millis(1000 + milliseconds)
    }

    fn text(written: Vec<u8>) -> String {
        String::from_utf8(written).expect("UTF-8")
    }

    #[test]
    fn the_line_is_written_anew_at_most_ten_times_a_second() {
        let (mut out, mut progress) = (Vec::new(), Progress::new(&TERMINAL, false, at(0)));
        progress.update(&mut out, at(4100), 1200, 13);
        progress.update(&mut out, at(4199), 1300, 14);
        progress.update(&mut out, at(4200), 9, 1);
        progress.erase(&mut out);
        progress.erase(&mut out);
        progress.update(&mut out, at(4201), 1, 1);
        let expected = "\r1,200 items, 13 slices, 4.1 s\r9 items, 1 slice, 4.2 s      \r                       \r\r1 item, 1 slice, 4.2 s";
        assert_eq!(text(out), expected);
    }

    #[test]
    fn the_line_fits_the_terminal() {
        let mut out = Vec::new();
        Progress::new(&Stream { width: 10, ..TERMINAL }, false, at(0)).update(&mut out, at(0), 1, 1);
        assert_eq!(text(out), "\r1 item, …");
    }

    #[test]
    fn files_and_quiet_commands_have_no_line() {
        for (is_terminal, is_quiet) in [(false, false), (true, true)] {
            let mut out = Vec::new();
            let mut progress = Progress::new(&Stream { is_terminal, ..TERMINAL }, is_quiet, at(0));
            progress.update(&mut out, at(500), 1, 1);
            progress.erase(&mut out);
            assert!(out.is_empty());
        }
    }
}
