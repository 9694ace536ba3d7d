// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// A titled link to a web page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExternalUrl {
    /// Text to show for the link.
    pub title: String,
    /// Web address the link leads to.
    pub url: String,
}

codegen::object! {
    ExternalUrl {
        "title" => title: required,
        "url" => url: required,
    }
}
