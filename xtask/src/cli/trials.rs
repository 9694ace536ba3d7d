//! The arguments of the commands that run the generator on many descriptions.

use std::path::PathBuf;

use clap::Args;

/// Run the generator over every description below a folder.
///
/// Each JSON and YAML file that is a description of OpenAPI 3 or Swagger 2.0 gets a process of its own with limits of processor
/// time and memory. Prints for each whether it generates, its errors, warnings and notes by code, processor time, memory and lines
/// of Rust; then totals, the slowest files for their size, and the first error of each refused file.
///
/// The run fails if a file is refused that `--invalid` does not list, if a listed file generates, if the generator panics or
/// exceeds a limit, and if a crate does not compile without warnings or fails its tests.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask corpus descriptions
  cargo xtask corpus descriptions --only '*/github.com/*' --compile 5 --tests 1

A list of invalid files is TOML with tables `[[invalid]]`, each with a `path` (with `*` and `?`) and a `reason`.

Exit codes: 0 passed, 1 failed, 2 wrong usage.")]
pub struct Corpus {
    /// The folder
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Only files whose path below the folder matches: `*` stands for any text, `?` for any letter
    #[arg(long, value_name = "GLOB")]
    pub only: Option<String>,
    /// Only one part of the files, such as 1/3, drawn by the seed
    #[arg(long, value_name = "K/N", value_parser = part)]
    pub part: Option<Part>,
    /// Compile this many of the generated crates, drawn by the seed
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub compile: usize,
    /// Run the tests of this many of them
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub tests: usize,
    /// Seed of the random choices
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// Number of parallel processes; by default that of processors
    #[arg(long, value_name = "J")]
    pub jobs: Option<usize>,
    /// List of files that are invalid, each with a reason
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

/// A part of the files, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// The number of the part.
    pub number: u64,
    /// The number of all parts.
    pub of: u64,
}

fn part(text: &str) -> Result<Part, String> {
    let pair = text.split_once('/').and_then(|(number, of)| Some((number.parse().ok()?, of.parse().ok()?)));
    match pair {
        Some((number, of)) if (1..=of).contains(&number) => Ok(Part { number, of }),
        _ => Err("a part is written like 1/3".to_owned()),
    }
}

/// Run the generator on random descriptions.
///
/// Mutates small descriptions: exchanges, drops, inserts, renames and moves parts, with odd strings and numbers, deep nesting
/// and wrong references. The generator must never panic or exceed the time limit, each error must have a location, and generated
/// code must parse.
///
/// A failing description is minimised and written to target/fuzz/. The same seed makes the same descriptions.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask fuzz --seconds 600 --seed 7
  cargo xtask fuzz --seed 7 --first 1234 --count 1          one description again
  cargo xtask fuzz --seconds 60 --compile 100

Exit codes: 0 passed, 1 failed, 2 wrong usage.")]
pub struct Fuzz {
    /// Stop after this many seconds
    #[arg(long, value_name = "N", default_value_t = 60)]
    pub seconds: u64,
    /// Seed of the random choices
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// Number of the first description
    #[arg(long, value_name = "I", default_value_t = 0)]
    pub first: u64,
    /// Stop after this many descriptions
    #[arg(long, value_name = "N")]
    pub count: Option<u64>,
    /// Compile this many of the generated crates
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub compile: usize,
    /// Run the tests of this many of them
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub tests: usize,
    /// Number of parallel processes; by default that of processors
    #[arg(long, value_name = "J")]
    pub jobs: Option<usize>,
    /// Run the descriptions in this process, and print the outcome of each
    #[arg(long, hide = true)]
    pub batch: bool,
}

/// Run the generator on one file, and print the outcome.
#[derive(Args, Debug)]
pub struct Trial {
    /// The file
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Folder with all files of the description
    #[arg(long)]
    pub root: Option<PathBuf>,
    /// Also for a file that is no OpenAPI description
    #[arg(long)]
    pub any: bool,
    /// Processor time, in seconds
    #[arg(long)]
    pub cpu: u64,
    /// Memory, in MiB
    #[arg(long)]
    pub memory: u64,
}

/// Compare descriptions of Swagger 2.0 with their conversion by another program.
///
/// Each description of 2.0 below a folder is converted to OpenAPI 3.0 by swagger2openapi, a program of Node.js. The SDK of the
/// description and that of the conversion must make the same requests and read the same answers, as `diff` compares them.
#[derive(Args, Debug)]
#[command(after_help = "Examples:
  cargo xtask swagger descriptions
  cargo xtask swagger descriptions --allow differences.toml --compile 2

A list of differences is TOML with tables `[[difference]]`, each with a `path` (with `*` and `?`), the `rule`, a part of the `text`,
and a `reason`. One that no description has is a failure.

Exit codes: 0 all are the same, 1 some differ, 2 wrong usage, or there is no Node.js or no swagger2openapi.")]
pub struct Swagger {
    /// The folder
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// List of known differences, each with a reason
    #[arg(long, value_name = "FILE")]
    pub allow: Option<PathBuf>,
    /// Compile the crates of this many descriptions, those of both ways
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub compile: usize,
}
