//! The report of the steps.

use std::fmt::Write as _;
use std::time::Duration;

use indexmap::IndexMap;

use super::program;
use crate::cli::Browser;

/// The report of one browser.
#[derive(Debug, Default)]
pub struct BrowserReport {
    /// The browser and its version.
    title: String,
    /// The results of each step by context.
    steps: IndexMap<String, Vec<Ended>>,
    /// The number of expected steps in all contexts.
    pub expected: usize,
    /// Failures outside of steps.
    pub broken: Vec<String>,
    /// The duration of the browser.
    pub time: Duration,
}

#[derive(Debug)]
struct Ended {
    context: String,
    milliseconds: u64,
    why: Option<String>,
}

impl BrowserReport {
    pub fn new(title: String) -> Self {
        Self { title, ..Self::default() }
    }

    /// A step has ended.
    pub fn done(&mut self, context: &str, step: String, milliseconds: u64, why: Option<String>) {
        self.steps.entry(step).or_default().push(Ended { context: context.to_owned(), milliseconds, why });
    }

    /// The numbers of steps and of failures.
    fn counts(&self) -> (usize, usize) {
        let all = || self.steps.values().flatten();
        (all().count(), all().filter(|ended| ended.why.is_some()).count())
    }

    /// Whether all steps passed, and there were some.
    pub fn holds(&self) -> bool {
        let (made, failed) = self.counts();
        made > 0 && made == self.expected && failed == 0 && self.broken.is_empty()
    }

    /// A line for each step.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n", self.title);
        for (step, ended) in &self.steps {
            let sign = if ended.iter().all(|ended| ended.why.is_none()) { "ok    " } else { "FAILED" };
            let times: String = ended.iter().map(|it| format!("{:>6} ms {}", it.milliseconds, it.context)).collect();
            let _ = writeln!(text, "  {sign}{times}  {step}");
            for Ended { context, why, .. } in ended {
                if let Some(why) = why {
                    let _ = writeln!(text, "         in the {context}: {why}");
                }
            }
        }
        for broken in &self.broken {
            let _ = writeln!(text, "  FAILED {broken}");
        }
        text
    }

    fn line(&self) -> String {
        let (made, failed) = self.counts();
        let steps = self.steps.len();
        let seconds = self.time.as_secs_f64();
        let of = format!("{steps} steps, {made} times in all, {seconds:.1} s");
        if self.holds() {
            return format!("{}: {of}, all passed", self.title);
        }
        format!("{}: {of}, {failed} failed, {} not made", self.title, self.expected.saturating_sub(made))
    }
}

/// A line for each browser, also for missing ones.
pub fn summary(reports: &[BrowserReport], missing: &[Browser]) -> String {
    let mut text = String::new();
    for report in reports {
        let _ = writeln!(text, "{}", report.line());
    }
    for browser in missing {
        let _ = writeln!(text, "{}: skipped, not installed", program::title(*browser));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_are_shown_with_their_context() {
        let mut report = BrowserReport::new("Firefox 1".to_owned());
        report.expected = 3;
        report.time = Duration::from_millis(1500);
        report.done("page", "one".to_owned(), 7, None);
        report.done("page", "two".to_owned(), 12, None);
        report.done("worker", "one".to_owned(), 100, Some("1 is not 2".to_owned()));
        let expected = "Firefox 1\n  FAILED     7 ms page   100 ms worker  one\n         in the worker: 1 is not 2\n  ok        12 ms \
                        page  two\n";
        assert_eq!(report.text(), expected);
        assert!(!report.holds());
        let line =
            "Firefox 1: 2 steps, 3 times in all, 1.5 s, 1 failed, 0 not made\nChromium: skipped, not installed\n";
        assert_eq!(summary(&[report], &[Browser::Chromium]), line);
    }

    #[test]
    fn a_page_without_steps_fails() {
        assert!(!BrowserReport::new(String::new()).holds());
        let mut report = BrowserReport::new(String::new());
        report.expected = 2;
        report.done("page", "one".to_owned(), 1, None);
        assert!(!report.holds(), "one is not made");
        report.done("worker", "one".to_owned(), 1, None);
        assert!(report.holds());
        report.broken.push("the page broke".to_owned());
        assert!(!report.holds());
    }
}
