//! `cargo xtask swagger`: descriptions of Swagger 2.0, as the generator rewrites them and as another program converts them,
//! must become SDKs that make the same requests and read the same answers.

mod allow;
mod conversion;

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Result, bail};
use generator::diff::{Change, Layer, Names, Side};
use generator::{Input, Report, Source};

use crate::cli::Swagger;
use crate::corpus::crates::{self, Member, Parts};
use crate::corpus::files::{self, File, Selection};
use crate::trial::detect::{Detected, detect};
use crate::workspace::Workspace;
use crate::{Outcome, inputs, output, toml};

use allow::AllowList;
use conversion::Converter;

/// Below the workspace's root.
const FOLDER: &str = "target/swagger";
/// The differences that are shown of a description.
const SHOWN: usize = 10;

/// Runs the command.
pub fn run(workspace: &Workspace, args: &Swagger) -> Result<Outcome> {
    let converter = match Converter::find(workspace) {
        Ok(converter) => converter,
        Err(message) => {
            output::print_error(&format!("swagger: {message}\n"));
            return Ok(Outcome::Unavailable);
        }
    };
    let mut allowed = match &args.allow {
        Some(path) => toml::read(path, "a list of known differences")?,
        None => AllowList::default(),
    };
    let files: Vec<File> = files::below(&args.folder, &Selection::default())?
        .into_iter()
        .filter(|file| inputs::bytes(&file.location, "a description").is_ok_and(|bytes| is_2_0(&bytes)))
        .collect();
    if files.is_empty() {
        bail!("{} has no description of Swagger 2.0", args.folder.display());
    }
    let results = workspace.path(FOLDER).join("converted");
    let (mut same, mut members) = (0_usize, Vec::new());
    let mut failed = Vec::new();
    for (number, file) in files.iter().enumerate() {
        let out = results.join(format!("{number}.json"));
        match compared(&converter, &args.folder, file, &out, &mut allowed) {
            Ok(is_compared) => {
                same += 1;
                if is_compared && members.len() < args.compile * 2 {
                    members.extend(pair(number, file, &args.folder, &out));
                }
            }
            Err(problem) => failed.push(format!("{}: {problem}\n", file.path)),
        }
    }
    output::print(&failed.concat());
    let unused = allowed.unused();
    for entry in &unused {
        output::print(&format!("no such difference: {entry}\n"));
    }
    output::print(&format!("{} descriptions: {same} are the same both ways, {} differ\n", files.len(), failed.len()));
    let mut holds = failed.is_empty() && unused.is_empty();
    if !members.is_empty() {
        let made = crates::compile(workspace, &workspace.path(FOLDER).join("crates"), &members, Parts::Library)?;
        for broken in made.iter().filter_map(|made| Some((made, made.error.as_ref()?))) {
            holds = false;
            output::print(&format!("{} does not compile: {}\n", broken.0.label, broken.1));
        }
        output::print(&format!("{} crates compiled, of both ways\n", made.len()));
    }
    output::print(if holds { "swagger: holds\n" } else { "swagger: BROKEN\n" });
    Ok(if holds { Outcome::Success } else { Outcome::Failed })
}

fn is_2_0(bytes: &[u8]) -> bool {
    matches!(detect(bytes), Detected::Swagger(version) if version == "2.0")
}

/// Whether there is a conversion to compare with. The error tells the difference between the two ways.
fn compared(
    converter: &Converter,
    folder: &Path,
    file: &File,
    out: &Path,
    allowed: &mut AllowList,
) -> Result<bool, String> {
    let own = inputs::from_path(&file.location, None, Some(folder)).map_err(|error| format!("{error:#}"))?;
    let written =
        generator::overlaid(&own).map_err(|report| format!("the description is refused: {}", first(&report)))?;
    let bytes = match converter.convert(&file.location, &written, out) {
        Ok(bytes) => bytes,
        Err(error) if allowed.has(&file.path, "no-conversion", &format!("{error:#}")) => return Ok(false),
        Err(error) => return Err(format!("{error:#}")),
    };
    let other = Source::from(Input { name: out.display().to_string(), bytes });
    let comparison = match generator::compare(&other, &own, &Names::default()) {
        Ok(comparison) => comparison,
        Err(refused) => {
            let (side, report) = *refused;
            let first = first(&report);
            return match side {
                Side::New => Err(format!("the description is refused: {first}")),
                Side::Old if allowed.has(&file.path, "refused-conversion", &first) => Ok(false),
                Side::Old => Err(format!("the conversion is refused: {first}")),
            };
        }
    };
    // That a version should have changed follows from other changes.
    let differs = |change: &&Change| {
        change.layer == Layer::Wire
            && change.rule != "api-version-not-bumped"
            && !allowed.has(&file.path, change.rule, &change.text)
    };
    let changes: Vec<&Change> = comparison.changes.iter().filter(differs).collect();
    if changes.is_empty() {
        return Ok(true);
    }
    let mut text = format!("{} differences", changes.len());
    for change in changes.iter().take(SHOWN) {
        let operation = change.operation.as_deref().unwrap_or("shared");
        // Writing to a string cannot fail.
        let _ = write!(text, "\n  {} {operation}: {}", change.rule, change.text);
    }
    Err(text)
}

/// The first diagnostic.
fn first(report: &Report) -> String {
    let first = report.diagnostics.first();
    first.map(|one| format!("{} at {}", one.message, one.locations[0].pointer)).unwrap_or_default()
}

/// The crates of both ways.
fn pair(number: usize, file: &File, folder: &Path, out: &Path) -> [Member; 2] {
    let own = Member {
        name: format!("swagger-{number}"),
        label: file.path.clone(),
        description: file.location.clone(),
        root: Some(folder.to_owned()),
        tested: false,
    };
    let other = Member {
        name: format!("converted-{number}"),
        label: format!("{}, converted", file.path),
        description: out.to_owned(),
        root: None,
        tested: false,
    };
    [own, other]
}
