//! Output longer than the screen, shown by a pager.

use std::io::{self, Write};
use std::process::{Child, Command, Stdio};

use super::terminal::Terminal;

/// The pager of those who have set none.
const DEFAULT: &str = "less -FRX";

/// The greatest size of output that is kept until a pager is needed; many lines of it are longer than the screen.
const MOST_KEPT: usize = 1024 * 1024;

/// The words of the pager that is wanted; `None` for output without one.
///
/// Words are separated by spaces, and no shell reads them.
pub(crate) fn command(
    terminal: &Terminal,
    no_pager: bool,
    env: &dyn Fn(&str) -> Option<String>,
) -> Option<Vec<String>> {
    if no_pager || !terminal.stdout.is_terminal || !terminal.is_interactive || terminal.height.is_none() {
        return None;
    }
    let text = env("PAGER").unwrap_or_else(|| DEFAULT.to_owned());
    let words: Vec<_> = text.split_whitespace().map(str::to_owned).collect();
    words.first().is_some_and(|program| program != "cat").then_some(words)
}

/// Output that goes to a pager as soon as it is longer than the screen.
pub(crate) struct Pager<'o> {
    out: &'o mut (dyn Write + Send),
    state: State,
    terminal: Terminal,
}

enum State {
    /// Less than a screen so far, with the pager for more.
    Kept(Vec<u8>, Vec<String>),
    Paged(Child),
    Direct,
}

impl<'o> Pager<'o> {
    /// Output by this pager, as [`command`] yields it.
    pub(crate) fn new(out: &'o mut (dyn Write + Send), terminal: &Terminal, command: Option<Vec<String>>) -> Self {
        let state = command.map_or(State::Direct, |words| State::Kept(Vec::new(), words));
        Self { out, state, terminal: *terminal }
    }

    /// Writes what is kept, and waits until the pager is left.
    pub(crate) fn finish(mut self) -> io::Result<()> {
        match std::mem::replace(&mut self.state, State::Direct) {
            State::Kept(kept, _) => self.out.write_all(&kept)?,
            State::Paged(mut pager) => {
                drop(pager.stdin.take());
                pager.wait()?;
            }
            State::Direct => {}
        }
        self.out.flush()
    }

    /// Whether so much output needs more lines than the screen has.
    fn is_long(&self, kept: &[u8]) -> bool {
        let width = self.terminal.stdout.width.max(1);
        let height = self.terminal.height.unwrap_or(usize::MAX);
        // Escapes count as columns, so that coloured lines may count twice. `less -F` shows at once what fits.
        let lines = kept.split(|byte| *byte == b'\n').map(|line| line.len().div_ceil(width).max(1));
        kept.len() > MOST_KEPT || lines.fold(0_usize, usize::saturating_add) > height
    }
}

impl Write for Pager<'_> {
    fn write(&mut self, data: &[u8]) -> io::Result<usize> {
        match &mut self.state {
            State::Direct => self.out.write(data),
            State::Paged(pager) => match &mut pager.stdin {
                Some(stdin) => stdin.write(data),
                None => Err(io::ErrorKind::BrokenPipe.into()),
            },
            State::Kept(kept, words) => {
                kept.extend_from_slice(data);
                let (kept, words) = (std::mem::take(kept), std::mem::take(words));
                if !self.is_long(&kept) {
                    self.state = State::Kept(kept, words);
                    return Ok(data.len());
                }
                // A pager that is not there must not keep anybody from the output.
                self.state = start(&words).map_or(State::Direct, State::Paged);
                self.write_all(&kept)?;
                Ok(data.len())
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.state {
            State::Direct => self.out.flush(),
            State::Paged(pager) => pager.stdin.as_mut().map_or(Ok(()), Write::flush),
            State::Kept(..) => Ok(()),
        }
    }
}

/// Waits for the pager, which would otherwise share the terminal with the shell.
impl Drop for Pager<'_> {
    fn drop(&mut self) {
        if let State::Paged(pager) = &mut self.state {
            drop(pager.stdin.take());
            let _ = pager.wait();
        }
    }
}

fn start(words: &[String]) -> io::Result<Child> {
    let (program, arguments) = words.split_first().ok_or(io::ErrorKind::NotFound)?;
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped());
    // Without it, `less` shows colours as signs.
    if std::env::var_os("LESS").is_none() {
        command.env("LESS", "FRX");
    }
    command.spawn()
}

#[cfg(test)]
mod tests {
    use super::super::terminal::Stream;
    use super::*;

    fn screen(height: usize) -> Terminal {
        let stream = Stream { is_terminal: true, width: 10, colours: false };
        Terminal { stdout: stream, stderr: stream, is_interactive: true, height: Some(height) }
    }

    fn words(variable: Option<&str>) -> Option<Vec<String>> {
        command(&screen(5), false, &|name| variable.filter(|_| name == "PAGER").map(str::to_owned))
    }

    fn paged(texts: &[&str], words: Option<&[&str]>) -> String {
        let mut out = Vec::new();
        let words = words.map(|words| words.iter().map(|word| (*word).to_owned()).collect());
        let mut pager = Pager::new(&mut out, &screen(3), words);
        texts.iter().try_for_each(|text| pager.write_all(text.as_bytes())).expect("the text is written");
        pager.finish().expect("the text is written");
        String::from_utf8(out).expect("UTF-8")
    }

    #[test]
    fn the_environment_names_the_pager() {
        let expected = |words: &[&str]| Some(words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(words(None), expected(&["less", "-FRX"]));
        assert_eq!(words(Some(" more  -d ")), expected(&["more", "-d"]));
        assert_eq!(words(Some("less; rm -rf $HOME")), expected(&["less;", "rm", "-rf", "$HOME"]));
        for none in ["", " ", "cat"] {
            assert_eq!(words(Some(none)), None, "{none}");
        }
    }

    #[test]
    fn only_terminals_have_a_pager() {
        assert_eq!(command(&screen(5), true, &|_| None), None);
        let file = Stream { is_terminal: false, ..screen(5).stdout };
        let others = [
            Terminal { stdout: file, ..screen(5) },
            Terminal { is_interactive: false, ..screen(5) },
            Terminal { height: None, ..screen(5) },
        ];
        for terminal in others {
            assert_eq!(command(&terminal, false, &|_| None), None);
        }
    }

    #[test]
    fn short_output_is_shown_directly() {
        assert_eq!(paged(&["a\n", "b\n"], Some(&["/no/such/pager"])), "a\nb\n");
        assert_eq!(paged(&["a\nb\nc\nd\n"], None), "a\nb\nc\nd\n");
    }

    #[test]
    fn a_pager_that_is_not_there_is_not_missed() {
        assert_eq!(paged(&["a\nb\n", "c\nd\n", "e\n"], Some(&["/no/such/pager"])), "a\nb\nc\nd\ne\n");
    }

    #[cfg(unix)]
    #[test]
    fn long_output_goes_to_the_pager() {
        let folder = std::env::temp_dir().join(format!("pager-{:016x}", fastrand::u64(..)));
        std::fs::create_dir(&folder).expect("a folder");
        let file = folder.join("shown");
        // One line of more columns than the screen has counts as several.
        let texts = ["a\n", "0123456789012345678901234567890\n", "c\n"];
        let shown = paged(&texts, Some(&["dd", &format!("of={}", file.display()), "status=none"]));
        let read = std::fs::read_to_string(&file);
        std::fs::remove_dir_all(&folder).expect("the folder goes");
        assert_eq!((shown.as_str(), read.expect("a file")), ("", texts.concat()));
    }

    #[cfg(unix)]
    #[test]
    fn a_pager_that_was_left_is_a_broken_pipe() {
        let mut out = Vec::new();
        let mut pager = Pager::new(&mut out, &screen(1), Some(vec!["true".to_owned()]));
        let text = "a\n".repeat(1_000_000);
        let error = pager.write_all(text.as_bytes()).expect_err("nobody reads");
        assert_eq!(error.kind(), io::ErrorKind::BrokenPipe);
    }
}
