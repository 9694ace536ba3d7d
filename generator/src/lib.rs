//! Turns a description, of OpenAPI 3.0, 3.1 or Swagger 2.0, into the Rust source of a client crate.
//!
//! A one-way pipeline: `source -> document -> ir -> names -> rust -> emit`. Pure: no file system, no network, no clock. The same
//! input gives the same bytes, and no input makes it panic.
//!
//! ```
//! let description = br#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {}}"#;
//! let input = generator::Input { name: "pets.json".to_owned(), bytes: description.to_vec() };
//! let source = generator::Source::from(input);
//! let sdk = generator::generate(&source, &generator::Options::default()).expect("a valid description");
//! assert!(sdk.files.contains_key("client.rs"));
//! ```

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::todo,
        clippy::unimplemented,
        clippy::unreachable,
        clippy::indexing_slicing
    )
)]

mod allowance;
mod arena;
mod cache;
mod calendar;
mod describe;
pub mod diagnostic;
pub mod diff;
mod document;
mod emit;
mod ir;
mod locked;
mod media_type;
mod names;
mod nearest;
mod overlay_diagnostics;
mod pattern;
pub mod pointer;
mod rust;
mod samples;
mod sdk;
mod source;
#[cfg(test)]
mod testing;

use std::collections::BTreeMap;

use diagnostic::{Code, Diagnostic, Diagnostics, LineColumn, Origin, Severity};
use diff::{Comparison, Description, Fragment};
pub use locked::{
    CallNames, LockedAlias, LockedArgument, LockedGroup, LockedModel, LockedNames, LockedOperation, Removed,
    RemovedKind,
};
pub use names::check_package;
use pointer::Pointer;
pub use sdk::{
    BodyKind, Case, CaseSample, CodeSample, EVERYTHING, Entry, EntryKind, Feature, Files, Input, Options, Package,
    REQUIRED, RandomCases, Report, Sdk, Source, Statistics,
};
pub use source::{Keyword, Usage, keywords, references};

/// Generates the SDK that `source` describes.
///
/// # Errors
///
/// A [`Report`] with at least one error; nothing is generated then. Each stage reports all the errors it finds, and
/// the stage after it does not run.
pub fn generate(source: &Source, options: &Options) -> Result<Sdk, Report> {
    let locator = source::Locator::new(source);
    let mut diagnostics = Diagnostics::default();
    let Some(mut loaded) = source::load(&locator, &mut diagnostics).filter(|_| !diagnostics.has_errors()) else {
        return Err(report(diagnostics, options, &locator, as_written));
    };
    let api = lowered(&loaded, &mut diagnostics);
    let is_foreign = |pointer: &Pointer, extension: &_| loaded.is_foreign(pointer, "x-sdk-allow", extension);
    if let Some(api) = &api {
        ir::check_policy(&loaded.policy, api, &loaded.value, &mut diagnostics);
    }
    let allowances = allowance::read(&loaded.value, is_foreign);
    // The document takes many times the memory of its text, and later stages do not use it.
    loaded.value = serde_json::Value::Null;
    let made = api.and_then(|api| {
        let assigned = names::assign(&api, &options.names, &mut diagnostics);
        run(&api, assigned, &loaded, options, &mut diagnostics)
    });
    allowances.apply(made.is_some(), &mut diagnostics);
    let report = report(diagnostics, options, &locator, |pointer| loaded.original(pointer));
    match made {
        Some(sdk) if report.count(Severity::Error) == 0 => Ok(Sdk { report, ..sdk }),
        _ => Err(report),
    }
}

/// The description with all its files in one document, after the overlay. Targets of further overlay actions refer to it.
///
/// # Errors
///
/// A [`Report`] with at least one error.
pub fn overlaid(source: &Source) -> Result<serde_json::Value, Report> {
    let mut diagnostics = Diagnostics::default();
    source::overlaid(source, &mut diagnostics)
        .ok_or_else(|| report(diagnostics, &Options::default(), &source::Locator::new(source), as_written))
}

/// SHA-256, in hex, of a description: of its bytes, and of path and bytes of each other file.
pub fn hash(source: &Source) -> String {
    source::sha256(source)
}

/// The location of `pointer` in the text of a file, or that of the nearest parent with one.
pub fn locate(source: &Source, origin: Origin, pointer: &Pointer) -> Option<LineColumn> {
    source::Locator::new(source).locate(origin, pointer)
}

/// The pointer itself, if no stage has moved values.
fn as_written(pointer: &Pointer) -> (Origin, Pointer) {
    (Origin::Description, pointer.clone())
}

/// The changes from one description to another, on the wire and for callers in Rust. `names` has the names of earlier runs.
///
/// # Errors
///
/// The side with errors, the old one first, and its report.
pub fn compare(old: &Source, new: &Source, names: &diff::Names) -> Result<Comparison, Box<(diff::Side, Report)>> {
    let was = read(old, &names.old).map_err(|report| (diff::Side::Old, report))?;
    let is = read(new, names.new.as_ref().unwrap_or(&was.lock)).map_err(|report| (diff::Side::New, report))?;
    let mut changes = diff::changes(was.compared(), is.compared());
    for change in &mut changes {
        for (side, fragment) in [(&was, &mut change.old), (&is, &mut change.new)] {
            if let Some(fragment) = fragment {
                side.locate(fragment);
            }
        }
    }
    diff::sort(&mut changes);
    Ok(Comparison { old: was.description(), new: is.description(), changes })
}

/// A description that was read for a comparison.
struct ReadDescription<'a> {
    loaded: source::Loaded,
    locator: source::Locator<'a>,
    api: ir::Api,
    sdk: rust::SdkCrate,
    lock: LockedNames,
}

impl ReadDescription<'_> {
    const fn compared(&self) -> diff::Compared<'_> {
        diff::Compared { api: &self.api, sdk: &self.sdk }
    }

    fn description(&self) -> Description {
        let ir::Info { title, version, .. } = &self.api.info;
        Description { title: title.clone(), version: version.clone(), sha256: self.loaded.sha256.clone() }
    }

    /// Sets the line of a fragment. If its pointer does not exist, the nearest parent takes its place.
    fn locate(&self, fragment: &mut Fragment) {
        let mut value = Some(&self.loaded.value);
        let mut pointer = Pointer::root();
        for segment in fragment.pointer.segments() {
            value = value.and_then(|value| pointer::step(value, &segment));
            if value.is_none() {
                break;
            }
            pointer = pointer.child(segment);
        }
        let (origin, pointer) = self.loaded.original(&pointer);
        fragment.line = self.locator.locate(origin, &pointer).map_or(0, |location| location.line);
        fragment.origin = origin;
        fragment.pointer = pointer;
    }
}

/// Reads a description up to its SDK as data.
fn read<'a>(source: &'a Source, names: &LockedNames) -> Result<ReadDescription<'a>, Report> {
    let locator = source::Locator::new(source);
    let mut diagnostics = Diagnostics::default();
    let options = Options::default();
    let Some(loaded) = source::load(&locator, &mut diagnostics).filter(|_| !diagnostics.has_errors()) else {
        return Err(report(diagnostics, &options, &locator, as_written));
    };
    let read = lowered(&loaded, &mut diagnostics).map(|api| {
        let assigned = names::assign(&api, names, &mut diagnostics);
        (api, assigned)
    });
    match read.filter(|_| !diagnostics.has_errors()) {
        Some((api, names::Assigned { names, lock, .. })) => {
            Ok(ReadDescription { loaded, locator, sdk: rust::describe(&api, &names), api, lock })
        }
        None => Err(report(diagnostics, &options, &locator, |pointer| loaded.original(pointer))),
    }
}

/// The stages that use the document.
fn lowered(loaded: &source::Loaded, diagnostics: &mut Diagnostics) -> Option<ir::Api> {
    let document = document::read(loaded, diagnostics).filter(|_| !diagnostics.has_errors())?;
    ir::lower(&document, diagnostics).filter(|_| !diagnostics.has_errors())
}

/// The last stage.
fn run(
    api: &ir::Api,
    assigned: names::Assigned,
    loaded: &source::Loaded,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Sdk> {
    let names::Assigned { names, lock, removed } = assigned;
    if options.package.is_some() {
        // The name in the options takes precedence.
        let info = Pointer::root().child("info");
        let about_crate = |one: &Diagnostic| one.locations.first().is_some_and(|location| location.pointer == info);
        diagnostics.list_mut().retain(|one| one.code != Code::NameReserved || !about_crate(one));
    }
    let sdk = rust::describe(api, &names);
    let package = package(api, &names, &sdk, options, &loaded.sha256);
    let samples = samples::Examples::of(api);
    let context = emit::Context {
        api,
        names: &names,
        sdk: &sdk,
        header: emit::header(&options.command, &api.info.title),
        crate_name: package.name.replace('-', "_"),
        sha256: &loaded.sha256,
        random_cases: options.random_cases,
        samples: &samples,
        indexed: options.index,
        has_tests: !options.without_tests,
    };
    let written = emit::emit(&context).map_err(|message| {
        format!("the generator made code that does not parse, which is a mistake of its own: {message}")
    });
    let written = written.and_then(|written| match names.missing() {
        Some(key) => Err(format!("the generator gave no name to {key:?}, which is a mistake of its own")),
        None => Ok(written),
    });
    match written {
        Ok(written) => Some(Sdk {
            package,
            statistics: Statistics {
                groups: api.groups.len(),
                operations: api.operations.len(),
                models: api.types.len(),
                lines: written.files.values().map(|text| text.lines().count()).sum(),
            },
            files: written.files,
            tests: written.tests,
            index: written.index.into_iter().map(|entry| placed(entry, loaded)).collect(),
            items: if options.items { sdk.items() } else { BTreeMap::new() },
            cases: written.cases,
            guide: written.guide,
            reference: written.reference,
            code: written.code,
            names: lock,
            removed,
            report: Report::default(),
        }),
        Err(message) => {
            diagnostics.push(Diagnostic::new(Code::Internal, Pointer::root(), message));
            None
        }
    }
}

/// Sets the file and the pointers of an entry.
fn placed(entry: Entry, loaded: &source::Loaded) -> Entry {
    let (origin, written) = loaded.original(&entry.pointer);
    let pointer = loaded.in_version(&entry.pointer);
    Entry { pointer, origin, written, ..entry }
}

fn package(api: &ir::Api, names: &names::Names, sdk: &rust::SdkCrate, options: &Options, sha256: &str) -> Package {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = line(&api.info.title);
    let version = line(&api.info.version);
    Package {
        name: options.package.clone().unwrap_or_else(|| names.package.clone()),
        program: sdk.commands.program.clone(),
        description: format!("Rust SDK for the {}.", line(&format!("{title} {version}"))),
        title,
        version,
        homepage: api.info.homepage.clone(),
        sha256: sha256.to_owned(),
        features: sdk.features.clone(),
        recursion_limit: api.recursion_limit,
        own_recursion_limit: api.own_recursion_limit,
        has_other_letters: names.have_other_letters(),
    }
}

/// Locates diagnostics, applies `strict`, and sorts. `original` maps a pointer of the document to one of its file.
fn report(
    diagnostics: Diagnostics,
    options: &Options,
    locator: &source::Locator<'_>,
    original: impl Fn(&Pointer) -> (Origin, Pointer),
) -> Report {
    let (mut list, mut overlay_changes) = (diagnostics.into_vec(), overlay_diagnostics::OverlayChanges::new());
    for diagnostic in &mut list {
        // An optional action of the overlay stays a warning under `strict`.
        let is_strict = options.strict && diagnostic.code != Code::OverlayOptional;
        if is_strict && diagnostic.severity == Severity::Warning {
            diagnostic.severity = Severity::Error;
        }
        for location in &mut diagnostic.locations {
            if location.origin == Origin::Description {
                let there = location.pointer.clone();
                (location.origin, location.pointer) = original(&there);
                if location.origin == Origin::Overlay {
                    let part = there.parent().unwrap_or_else(Pointer::root);
                    overlay_changes.entry(location.pointer.clone()).or_default().insert(original(&part));
                }
            }
        }
    }
    overlay_diagnostics::deduplicate(&mut list, &overlay_changes);
    let is_located = |one: &Diagnostic| !(options.unlocated_notes && one.severity == Severity::Note);
    let locations = list.iter().filter(|one| is_located(one)).flat_map(|diagnostic| &diagnostic.locations);
    let locations =
        locations.filter(|location| location.origin == Origin::Description && location.line_column.is_none());
    let pointers: Vec<&Pointer> = locations.map(|location| &location.pointer).collect();
    let mut located = locator.locate_all(&pointers).into_iter();
    for location in list.iter_mut().filter(|one| is_located(one)).flat_map(|diagnostic| &mut diagnostic.locations) {
        if location.line_column.is_none() {
            location.line_column = match location.origin {
                Origin::Description => located.next().flatten(),
                Origin::Overlay | Origin::File(_) => locator.locate(location.origin, &location.pointer),
            };
        }
    }
    list.sort_by(|one, other| {
        other
            .severity
            .cmp(&one.severity)
            .then_with(|| main_location(one).cmp(&main_location(other)))
            .then_with(|| one.code.cmp(&other.code))
    });
    Report { diagnostics: list }
}

/// The sort key of diagnostics with one severity.
fn main_location(diagnostic: &Diagnostic) -> Option<(Origin, Option<LineColumn>, &Pointer)> {
    diagnostic.locations.first().map(|location| (location.origin, location.line_column, &location.pointer))
}
