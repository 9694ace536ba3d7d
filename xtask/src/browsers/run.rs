//! Runs all steps in one browser.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use super::TARGET;
use super::program::{Open, Program};
use super::report::BrowserReport;
use super::server::{Message, Server};
use crate::workspace::Workspace;

/// The timeout of opening the page, and of each step. The longest step waits three seconds.
const TIMEOUT: Duration = Duration::from_secs(90);
/// The timeout of all steps; most browsers need half a minute.
const TOTAL_TIMEOUT: Duration = Duration::from_secs(240);
/// The interval of checks whether the browser still runs.
const POLL_INTERVAL: Duration = Duration::from_millis(500);

/// Opens the page and collects its messages.
pub fn run(workspace: &Workspace, program: &Program, page: &Path, only: Option<&str>) -> Result<BrowserReport> {
    let start = Instant::now();
    let server = Server::start(workspace, page)?;
    let Some(Message::Origins { page: url }) = server.next(TIMEOUT)? else { bail!("the servers do not listen") };
    let name = super::program::title(program.browser).to_lowercase();
    let [profile, log] = ["profile", "log"].map(|end| workspace.path(TARGET).join(format!("{name}.{end}")));
    let query = only.map(|text| format!("?only={text}")).unwrap_or_default();
    let mut report = BrowserReport::new(program.version());
    let mut open = program.open(workspace, &profile, &log, &format!("{url}/{query}"))?;
    if let Err(error) = collect(&server, &mut open, &mut report) {
        report.broken.push(format!("{error:#} (log of the browser: {})", log.display()));
    }
    drop(open);
    report.time = start.elapsed();
    Ok(report)
}

fn collect(server: &Server, open: &mut Open, report: &mut BrowserReport) -> Result<()> {
    let (start, mut last_sign) = (Instant::now(), Instant::now());
    let mut last = "the page has not begun".to_owned();
    loop {
        let Some(message) = server.next(POLL_INTERVAL)? else {
            if open.is_over()? {
                bail!("the browser has ended; {last}");
            }
            if last_sign.elapsed() > TIMEOUT {
                bail!("no message for {} seconds; {last}", TIMEOUT.as_secs());
            }
            continue;
        };
        if start.elapsed() > TOTAL_TIMEOUT {
            bail!("not all was done after {} seconds; {last}", TOTAL_TIMEOUT.as_secs());
        }
        last_sign = Instant::now();
        match message {
            Message::Origins { .. } => {}
            Message::Steps { count, .. } => report.expected += count,
            Message::Begun { context, step } => last = format!("the last step was {step} in the {context}"),
            Message::Done { context, step, milliseconds, why } => report.done(&context, step, milliseconds, why),
            // No further messages follow.
            Message::Broken { context, why } => bail!("the {context} broke: {why}; {last}"),
            Message::Finished {} if report.expected == 0 => bail!("no step has that in its name"),
            Message::Finished {} => return Ok(()),
        }
    }
}
