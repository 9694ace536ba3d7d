//! Commands that try the generator on many descriptions.

use std::path::PathBuf;

use clap::Args;

/// Run the generator over every description below a folder.
///
/// Tries each JSON and YAML file that is an OpenAPI 3 description, in a process of its own with limits of processor time
/// and memory. Tells for each whether it generates or which errors refuse it, its warnings and notes by code, processor
/// time, memory and lines of Rust; then totals, the slowest files for their size, and the first error of those refused.
///
/// A file that is refused is a failure unless `--invalid` lists it, and one that is listed and generates is a failure,
/// too. So is each that makes the generator panic or passes a limit, and each crate that does not compile without
/// warnings or does not pass its tests.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask corpus descriptions
  cargo xtask corpus descriptions --only '*/github.com/*' --compile 5 --tests 1

A list of invalid files is TOML with tables `[[invalid]]`, each with a `path`, which may have `*` and `?`, and a `reason`.

Exit codes: 0 all holds, 1 something does not, 2 not understood.")]
pub struct Corpus {
    /// The folder
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Only files whose path below the folder is like this: `*` stands for any text, `?` for any letter
    #[arg(long, value_name = "GLOB")]
    pub only: Option<String>,
    /// Only one part of the files, such as 1/3, drawn by the seed
    #[arg(long, value_name = "K/N", value_parser = part)]
    pub part: Option<Part>,
    /// Compile so many of the generated crates, drawn by the seed
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub compile: usize,
    /// Run the tests of so many of them
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub tests: usize,
    /// Where chance begins: the same number draws the same files
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// Files that are tried at a time; by default as many as there are processors
    #[arg(long, value_name = "J")]
    pub jobs: Option<usize>,
    /// Files that are truly invalid, each with a reason
    #[arg(long, value_name = "FILE")]
    pub invalid: Option<PathBuf>,
    /// Processor time for a file, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 60)]
    pub cpu: u64,
    /// Memory for a file, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 4096)]
    pub memory: u64,
    /// Leave out the line for each file
    #[arg(long)]
    pub summary: bool,
    /// Write the report to this file instead of target/corpus/report.json
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// One part of so many, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Which.
    pub number: u64,
    /// Of how many.
    pub of: u64,
}

fn part(text: &str) -> Result<Part, String> {
    let pair = text.split_once('/').and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
    match pair {
        Some((number, of)) if (1..=of).contains(&number) => Ok(Part { number, of }),
        _ => Err("a part is written like 1/3".to_owned()),
    }
}

/// Try the generator on descriptions that are made up by chance.
///
/// Takes small descriptions apart and puts them together wrongly: exchanges, drops, inserts, renames and moves parts, with
/// odd strings and numbers, deep nesting and references that lead elsewhere. For whatever comes, the generator must neither
/// panic nor take long, an error must have a place, and code that it makes must parse.
///
/// What breaks that is made as small as it gets, and written to target/fuzz/. The same seed makes the same descriptions.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask fuzz --seconds 600 --seed 7
  cargo xtask fuzz --seed 7 --first 1234 --count 1          that one again
  cargo xtask fuzz --seconds 60 --compile 100

Exit codes: 0 nothing found, 1 something found, 2 not understood.")]
pub struct Fuzz {
    /// Stop after so many seconds
    #[arg(long, value_name = "N", default_value_t = 60)]
    pub seconds: u64,
    /// Where chance begins
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// Begin with the description of this number
    #[arg(long, value_name = "I", default_value_t = 0)]
    pub first: u64,
    /// Stop after so many descriptions
    #[arg(long, value_name = "N")]
    pub count: Option<u64>,
    /// Compile so many of the crates that it generates
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub compile: usize,
    /// Run the tests of so many of them
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub tests: usize,
    /// Descriptions that are tried at a time; by default as many as there are processors
    #[arg(long, value_name = "J")]
    pub jobs: Option<usize>,
    /// Run the descriptions of this process alone, and print what comes of each
    #[arg(long, hide = true)]
    pub batch: bool,
}

/// Run the generator on one file, and print what comes of it.
#[derive(Args, Debug)]
pub struct Trial {
    /// The file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The folder that holds all files of the description
    #[arg(long)]
    pub root: Option<PathBuf>,
    /// Whatever the file is
    #[arg(long)]
    pub any: bool,
    /// Processor time, in seconds
    #[arg(long)]
    pub cpu: u64,
    /// Memory, in MiB
    #[arg(long)]
    pub memory: u64,
}
