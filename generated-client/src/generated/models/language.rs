// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Language with optional country variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Language {
    /// Language as ISO 639-1 code.
    ///
    /// Constraints: format `ISO 639-1`.
    pub language_code: String,
    /// Country variant of the language as ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: Option<String>,
}

codegen::object! {
    Language {
        "languageCode" => language_code: required,
        "countryCode" => country_code: optional,
    }
}

impl Language {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(language_code: impl Into<String>) -> Self {
        Self {
            language_code: language_code.into(),
            country_code: None,
        }
    }

    /// Sets [`country_code`](Self::country_code).
    ///
    /// Constraints: format `ISO 3166-1`.
    #[inline]
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
}
