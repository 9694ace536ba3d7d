//! `cargo xtask fetch`: accepts a new version of the description if the SDK generates from it.

mod address;
mod candidate;
mod https;
mod identity;
mod progress;
mod received;
#[cfg(test)]
mod tests;
mod transport;

use anyhow::{Context as _, Result};
use generator::Files;

#[cfg(test)]
pub use self::address::Address;
pub use self::candidate::{Candidate, NewDescription};
pub use self::https::Https;
#[cfg(test)]
pub use self::transport::Answer;
pub use self::transport::Transport;

use crate::cli::Fetch;
use crate::workspace::{DESCRIPTION, LOCK, Workspace};
use crate::writer::{self, Disk, Real};
use crate::{Outcome, output, regenerate};

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Fetch) -> Result<Outcome> {
    carry_out(workspace, args, &Https::new(), &Real)
}

fn carry_out(workspace: &Workspace, args: &Fetch, transport: &dyn Transport, disk: &dyn Disk) -> Result<Outcome> {
    let Some(candidate) = Candidate::fetch(workspace, &args.origin, transport, disk)? else {
        return Ok(Outcome::Success);
    };
    let Some(sdk) = candidate.generate(workspace, &regenerate::own_options(workspace)?, args.verbose)? else {
        return Ok(Outcome::Failed);
    };
    let (before, after) = (candidate.before(), candidate.after(&sdk.package));
    let others = candidate.new.other_files()?;
    let NewDescription { description, lock, .. } = candidate.new;
    regenerate::own_plan(workspace, &sdk)
        .with_context(|| format!("the SDK cannot take over {}, nothing was changed", description.name))?;
    let lock = lock.named(&sdk.package);
    let text = String::from_utf8(description.bytes).context("the description is not UTF-8")?;
    let own = [(DESCRIPTION.to_owned(), text), (LOCK.to_owned(), lock.render())];
    replace(workspace, disk, others.into_iter().chain(own))?;
    output::print(&format!(
        "{DESCRIPTION} was {before}, is {after}\n  `cargo xtask diff` shows the changes, `cargo xtask regenerate` updates \
         the SDK\n"
    ));
    Ok(Outcome::Changed)
}

/// Replaces files, all or none.
fn replace(workspace: &Workspace, disk: &dyn Disk, files: impl IntoIterator<Item = (String, String)>) -> Result<()> {
    let files: Files = files.into_iter().collect();
    let changes = writer::compare_files(workspace.root(), &files)?;
    writer::apply(disk, workspace.root(), &changes.list)
}
