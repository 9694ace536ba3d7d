//! The arguments of `browsers`.

use clap::{Args, ValueEnum};

/// Test the SDK in browsers.
///
/// Compiles the SDK and the steps in xtask/browsers for WebAssembly, and runs them in headless Chromium and Firefox, in a page
/// and in a worker. Each step calls servers of other origins under CORS: a preflight allows exactly the expected method and
/// headers, and an answer exposes the listed headers only. All servers are on this machine, and the browsers reach no others.
///
/// Browsers that are not installed are skipped, unless `--only` names them.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask browsers                         all installed browsers
  cargo xtask browsers --only firefox          fails without Firefox
  cargo xtask browsers --step redirects        steps with that text in their name

On Debian, `apt-get install chromium firefox-esr nodejs` and `rustup target add wasm32-unknown-unknown` install what it needs.

Exit codes: 0 all steps passed, 1 a step failed, 2 wrong usage or not installed.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Browsers {
    /// Only this browser, which must be installed; may be repeated
    #[arg(long, value_name = "BROWSER")]
    pub only: Vec<Browser>,
    /// Only steps with this text in their name
    #[arg(long, value_name = "TEXT")]
    pub step: Option<String>,
}

/// A browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Browser {
    /// Chromium, or Chrome
    Chromium,
    /// Firefox, also the ESR
    Firefox,
}
