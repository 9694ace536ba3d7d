//! `cargo xtask fetch`: takes over a new version of the description, if the SDK can be generated from it.

mod address;
mod https;
mod identity;
mod news;
mod progress;
mod received;
#[cfg(test)]
mod tests;
mod transport;

use anyhow::{Context as _, Result};
use generator::Files;

#[cfg(test)]
pub use self::address::Address;
pub use self::https::Https;
pub use self::news::{New, News};
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
    let Some(news) = News::ask(workspace, &args.origin, transport, disk)? else { return Ok(Outcome::Success) };
    let Some(sdk) = news.try_out(workspace, &regenerate::own_options(workspace)?, args.verbose)? else {
        return Ok(Outcome::Failed);
    };
    let (before, after) = (news.before(), news.after(&sdk.package));
    let New { description, lock } = news.new;
    regenerate::own_plan(workspace, &sdk)
        .with_context(|| format!("the SDK cannot take over {}, nothing was changed", description.name))?;
    let lock = lock.named(&sdk.package);
    let text = String::from_utf8(description.bytes).context("the description is not UTF-8")?;
    replace(workspace, disk, [(DESCRIPTION, text), (LOCK, lock.render())])?;
    output::print(&format!(
        "{DESCRIPTION} was {before}, is {after}\n  `cargo xtask diff` shows what is new, `cargo xtask regenerate` brings it \
         into the SDK\n"
    ));
    Ok(Outcome::Changed)
}

/// Replaces files, all or none.
fn replace<const N: usize>(workspace: &Workspace, disk: &dyn Disk, files: [(&str, String); N]) -> Result<()> {
    let files = Files::from(files.map(|(path, text)| (path.to_owned(), text)));
    let changes = writer::compare_files(workspace.root(), &files)?;
    writer::apply(disk, workspace.root(), &changes.list)
}
