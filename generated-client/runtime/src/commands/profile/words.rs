//! The words of `profile`, for completion.

use std::path::Path;

use super::Profiles;
use super::document::Document;
use super::parse::{option_of, variables};
use crate::description::Description;

/// What `profile` does.
pub(crate) const TASKS: [(&str, &str); 5] = [
    ("list", "Lists the profiles, without credentials"),
    ("show", "Shows a profile, without credentials"),
    ("set", "Makes a profile or changes it"),
    ("use", "Makes it the profile of commands without `--profile`"),
    ("remove", "Removes a profile and its credentials"),
];

/// The names of the profiles in this folder; none if they cannot be read.
pub(crate) fn names(folder: &Path, program: &str) -> Vec<String> {
    let document = Profiles::open(folder, program).read();
    let names = |document: Document| document.entries().map(|(name, _)| name.to_owned()).collect();
    document.map(names).unwrap_or_default()
}

/// The options of `profile set`, and what they are.
pub(crate) fn options(description: &'static Description) -> Vec<(String, &'static str)> {
    let fixed = [
        ("base-url", "The URL of the server"),
        ("credential", "Asks for this credential only"),
        ("no-credential", "Leaves credentials as they are"),
        ("no-keyring", "Keeps credentials in a file that only its owner may read"),
    ];
    let variables = variables(description).iter().map(|variable| (option_of(variable), "A part of the server's URL"));
    fixed.into_iter().map(|(name, what)| (name.to_owned(), what)).chain(variables).collect()
}

/// The values of an option of `profile set`; `None` if it takes none.
pub(crate) fn allowed(description: &'static Description, option: &str) -> Option<Vec<String>> {
    if option == "credential" {
        return Some(super::parse::schemes(description).map(|scheme| scheme.setter().replace('_', "-")).collect());
    }
    let variable = variables(description).iter().find(|variable| option_of(variable) == option);
    let values = variable.map(|variable| variable.allowed.iter().map(|value| (*value).to_owned()).collect());
    values.or_else(|| (option == "base-url").then(Vec::new))
}
