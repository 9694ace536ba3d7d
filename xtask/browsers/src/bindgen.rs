//! Writes the JavaScript around the steps: `bindgen STEPS.wasm FOLDER`.

use std::env::args_os;

use anyhow::{Context as _, Result};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = args_os().skip(1);
    let (input, folder) = (arguments.next().context("no program")?, arguments.next().context("no folder")?);
    Bindgen::new()
        .input_path(input)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(false)
        .out_name("steps")
        .generate(folder)
}
