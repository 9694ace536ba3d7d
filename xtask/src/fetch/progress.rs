//! How far a download is, for those who watch.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

const KNOWN: &str = "{bar:30} {bytes}/{total_bytes} {bytes_per_sec}";
const UNKNOWN: &str = "{spinner} {bytes} {bytes_per_sec}";

/// A bar on standard error, which is gone when the download ends. Where that is no terminal, nothing is shown.
pub fn bar(length: Option<u64>) -> ProgressBar {
    let template = if length.is_some() { KNOWN } else { UNKNOWN };
    let style = ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::with_draw_target(length, ProgressDrawTarget::stderr())
        .with_style(style)
        .with_finish(ProgressFinish::AndClear)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn has_templates_that_are_understood() {
        for template in [KNOWN, UNKNOWN] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }
}
