//! The progress of a download.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressFinish, ProgressStyle};

const KNOWN: &str = "{bar:30} {bytes}/{total_bytes} {bytes_per_sec}";
const UNKNOWN: &str = "{spinner} {bytes} {bytes_per_sec}";

/// A progress bar on standard error, if that is a terminal. It is removed when the download ends.
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
    fn the_templates_are_valid() {
        for template in [KNOWN, UNKNOWN] {
            assert!(ProgressStyle::with_template(template).is_ok(), "{template}");
        }
    }
}
