//! A list that is read slice by slice, and how it goes on where it was not read to its end.

use std::io::ErrorKind;

use super::failure::Failure;
use super::io::{Io, or_interrupted};
use super::options::Settings;
use super::output::cells::count as count_of;
use super::print::Printer;
use super::request_text;
use super::slices::Slices;
use crate::client::Client;

/// Reads all slices, or so many items.
pub(crate) async fn read(
    mut slices: Slices,
    client: &Client,
    settings: &Settings,
    mut printer: Printer,
    io: &mut Io<'_>,
) -> Result<(), Failure> {
    if let Some(offset) = &settings.resume {
        slices.resume(offset);
    }
    let mut left = settings.limit.unwrap_or(usize::MAX);
    let mut place = Place {
        offset: slices.position().map(str::to_owned),
        skip: settings.skip_items.unwrap_or_default(),
        has_skip: settings.skip_items.is_some(),
    };
    while left > 0 {
        let slice = match or_interrupted(slices.next(client), io).await {
            Ok(Ok(Some(slice))) => slice,
            Ok(Ok(None)) => break,
            Ok(Err(error)) if slices.is_lost() => {
                return stopped(error.into(), "the API does not tell where it goes on", printer, io);
            }
            Ok(Err(error)) => return stopped(error.into(), &place.goes_on(), printer, io),
            Err(interrupted) => return stopped(interrupted, &place.goes_on(), printer, io),
        };
        let rest = slice.get(place.skip..).unwrap_or_default();
        let items = rest.get(..left.min(rest.len())).unwrap_or_default();
        let count = printer.count();
        match printer.items(items, client.settings().clock.elapsed(), io) {
            Ok(()) => {}
            Err(Failure::Output(error)) => {
                if error.kind() != ErrorKind::BrokenPipe {
                    tell_stop(count, &place.goes_on(), io);
                }
                return Err(error.into());
            }
            Err(failure) => return stopped(failure, &place.goes_on(), printer, io),
        }
        left = left.saturating_sub(items.len());
        if items.len() < rest.len() {
            place.skip = place.skip.saturating_add(items.len());
            printer.finish(io)?;
            io.note(&format!("there is more: {}", place.goes_on()));
            return Ok(());
        }
        place.skip = place.skip.saturating_sub(slice.len());
        place.offset = slices.position().map(str::to_owned);
    }
    printer.finish(io)?;
    match (left, slices.is_lost(), slices.upcoming()) {
        (0, true, _) => io.note("there is more, and the API does not tell where"),
        (0, _, Some(_)) => io.note(&format!("there is more: {}", place.goes_on())),
        _ => {}
    }
    Ok(())
}

/// The option with which a list goes on at an offset.
pub(crate) fn resume(offset: &str) -> String {
    // What begins with a dash would be an option.
    let sign = if offset.starts_with('-') { '=' } else { ' ' };
    format!("--resume{sign}{}", request_text::quoted(offset, &[]))
}

/// A place in a list: a slice, and how many items of it are left out.
struct Place {
    /// The offset of the slice; `None` for the first one.
    offset: Option<String>,
    skip: usize,
    /// Whether the command has an option for it, which the note has to replace.
    has_skip: bool,
}

impl Place {
    /// How the list goes on there.
    fn goes_on(&self) -> String {
        let offset = self.offset.as_deref().map(resume);
        let skip = (self.skip > 0 || self.has_skip).then(|| format!("--skip-items {}", self.skip));
        match (offset, skip) {
            (Some(offset), Some(skip)) => format!("`{offset} {skip}` goes on"),
            (Some(one), None) | (None, Some(one)) => format!("`{one}` goes on"),
            (None, None) => "the same command begins again".to_owned(),
        }
    }
}

/// Ends a list that did not come to its end: what came is there, and how it goes on is told.
fn stopped(failure: Failure, goes_on: &str, printer: Printer, io: &mut Io<'_>) -> Result<(), Failure> {
    let count = printer.count();
    printer.stop(io)?;
    tell_stop(count, goes_on, io);
    Err(failure)
}

/// Tells after how many items a list has stopped, and how it goes on.
fn tell_stop(count: usize, goes_on: &str, io: &mut Io<'_>) {
    io.note(&format!("stopped after {}; {goes_on}", count_of(count, "item")));
}
