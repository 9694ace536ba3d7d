//! The arguments of `browsers`.

use clap::{Args, ValueEnum};

/// Try the SDK in browsers.
///
/// Compiles the SDK and the steps in xtask/browsers for WebAssembly, and runs them in headless Chromium and Firefox, in a page
/// and in a worker. Each step calls servers of other origins than the page's that allow no more than CORS lets them:
/// a preflight is granted for exactly the method and the headers that are expected, and an answer shows the headers that
/// are exposed. All servers are on this machine, and neither browser can reach another one.
///
/// A browser that is not installed is skipped, unless `--only` names it.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask browsers                         in those that are installed
  cargo xtask browsers --only firefox          fails if there is none
  cargo xtask browsers --step redirects        steps with that in their name

On Debian, `apt-get install chromium firefox-esr nodejs` and `rustup target add wasm32-unknown-unknown` bring what it takes.

Exit codes: 0 all steps passed, 1 one did not, 2 not understood or not installed.")]
#[allow(clippy::doc_markdown, reason = "the help of a command line")]
pub struct Browsers {
    /// Only this browser, which must be there; may be given for each
    #[arg(long, value_name = "BROWSER")]
    pub only: Vec<Browser>,
    /// Only steps with this in their name
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
