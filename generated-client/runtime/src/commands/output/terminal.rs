//! What is known of the streams of a command: whether they are terminals, their width, and colours.

/// The width of a terminal that does not tell it.
const WIDTH: usize = 80;

/// A stream that a command writes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Stream {
    pub(crate) is_terminal: bool,
    /// The columns of a line; `usize::MAX` if lines have any length.
    pub(crate) width: usize,
    pub(crate) colours: bool,
}

/// The streams of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Terminal {
    pub(crate) stdout: Stream,
    pub(crate) stderr: Stream,
    /// Whether the input comes from a terminal.
    pub(crate) is_interactive: bool,
    /// The lines of the screen, if there is one.
    pub(crate) height: Option<usize>,
}

/// What the options say about the output.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wishes<'a> {
    /// `auto`, `always` or `never`.
    pub(crate) color: Option<&'a str>,
    /// The columns of a line.
    pub(crate) width: Option<usize>,
}

/// Columns and lines of the screen, if there is one.
pub(crate) fn screen() -> Option<(usize, usize)> {
    let sizes = [console::Term::stdout(), console::Term::stderr()].into_iter().find_map(|term| term.size_checked());
    sizes.map(|(lines, columns)| (columns.into(), lines.into()))
}

impl Terminal {
    /// The streams input, output and errors, of which these are terminals.
    pub(crate) fn new(
        [stdin, stdout, stderr]: [bool; 3],
        wishes: Wishes<'_>,
        env: &dyn Fn(&str) -> Option<String>,
        screen: &dyn Fn() -> Option<(usize, usize)>,
    ) -> Self {
        let screen = if stdout || stderr { screen().filter(|(columns, _)| *columns > 0) } else { None };
        let number = |name: &str| env(name)?.trim().parse().ok().filter(|number: &usize| *number > 0);
        let wanted = wishes.width.filter(|width| *width > 0);
        let of_screen = || number("COLUMNS").or(screen.map(|(columns, _)| columns)).unwrap_or(WIDTH);
        let stream = |is_terminal: bool| Stream {
            is_terminal,
            width: wanted.unwrap_or_else(|| if is_terminal { of_screen() } else { usize::MAX }),
            colours: colours(is_terminal, wishes.color, env),
        };
        let height = number("LINES").or(screen.map(|(_, lines)| lines)).filter(|_| stdout);
        Self { stdout: stream(stdout), stderr: stream(stderr), is_interactive: stdin, height }
    }
}

/// Whether a stream has colours: the option goes first, then `NO_COLOR`, `CLICOLOR_FORCE`, and what the terminal can.
fn colours(is_terminal: bool, wish: Option<&str>, env: &dyn Fn(&str) -> Option<String>) -> bool {
    let is_set = |name: &str| env(name).is_some_and(|value| !value.is_empty());
    match wish {
        Some("always") => true,
        Some("never") => false,
        _ if is_set("NO_COLOR") => false,
        _ if env("CLICOLOR_FORCE").is_some_and(|value| !value.is_empty() && value != "0") => true,
        _ => is_terminal && env("TERM").as_deref() != Some("dumb") && knows_escapes(&is_set),
    }
}

/// Consoles of Windows take escapes only if the program asks for it, which terminals that run them have done.
fn knows_escapes(is_set: &dyn Fn(&str) -> bool) -> bool {
    !cfg!(windows) || ["WT_SESSION", "TERM", "ConEmuANSI", "ANSICON"].into_iter().any(is_set)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terminal(terminals: [bool; 3], wishes: Wishes<'_>, variables: &[(&str, &str)]) -> Terminal {
        let find =
            |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        Terminal::new(terminals, wishes, &find, &|| Some((120, 40)))
    }

    const ALL: [bool; 3] = [true; 3];

    #[test]
    fn width_comes_from_option_then_environment_then_terminal() {
        let width = |terminals, width, variables: &[_]| {
            terminal(terminals, Wishes { width, color: None }, variables).stdout.width
        };
        assert_eq!(width(ALL, Some(50), &[("COLUMNS", "60")]), 50);
        assert_eq!(width(ALL, None, &[("COLUMNS", "60")]), 60);
        assert_eq!(width(ALL, None, &[("COLUMNS", "wide")]), 120);
        assert_eq!(width(ALL, Some(0), &[]), 120);
        assert_eq!(width([true, false, true], None, &[("COLUMNS", "60")]), usize::MAX);
        assert_eq!(width([true, false, true], Some(50), &[]), 50);
        let blind = Terminal::new(ALL, Wishes::default(), &|_| None, &|| None);
        assert_eq!((blind.stdout.width, blind.height), (80, None));
    }

    #[test]
    fn only_a_screen_has_a_height() {
        assert_eq!(terminal(ALL, Wishes::default(), &[]).height, Some(40));
        assert_eq!(terminal(ALL, Wishes::default(), &[("LINES", "10")]).height, Some(10));
        assert_eq!(terminal([true, false, true], Wishes::default(), &[("LINES", "10")]).height, None);
    }

    #[test]
    fn colours_are_for_terminals_unless_asked_otherwise() {
        let colours = |terminals, color, variables: &[_]| {
            let mut all = variables.to_vec();
            all.push(("WT_SESSION", "1"));
            terminal(terminals, Wishes { color, width: None }, &all).stdout.colours
        };
        let none = [false; 3];
        assert!(colours(ALL, None, &[]));
        assert!(!colours(none, None, &[]));
        assert!(!colours(ALL, None, &[("TERM", "dumb")]));
        assert!(!colours(ALL, Some("auto"), &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
        assert!(colours(ALL, None, &[("NO_COLOR", "")]));
        assert!(colours(none, None, &[("CLICOLOR_FORCE", "1")]));
        assert!(!colours(none, None, &[("CLICOLOR_FORCE", "0")]));
        assert!(colours(none, Some("always"), &[("NO_COLOR", "1")]));
        assert!(!colours(ALL, Some("never"), &[("CLICOLOR_FORCE", "1")]));
    }
}
