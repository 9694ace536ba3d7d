// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;

/// Basic information about a studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StudioInformationBase {
    /// Display name of the studio.
    pub name: Option<String>,
    /// Text that describes the studio.
    pub description: Option<String>,
    /// Country in which the studio is located.
    pub country: Option<String>,
    /// Country of the studio as ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: Option<String>,
    /// Id of the studio.
    pub studio_id: i64,
    /// Date on which the studio opens or has opened.
    pub opening_date: Option<codegen::Date>,
    /// Date on which the studio closes or has closed.
    pub closing_date: Option<codegen::Date>,
}

codegen::object! {
    StudioInformationBase: decode {
        "name" => name: optional,
        "description" => description: optional,
        "country" => country: optional,
        "countryCode" => country_code: optional,
        "studioId" => studio_id: required as Integer,
        "openingDate" => opening_date: optional as FullDate,
        "closingDate" => closing_date: optional as FullDate,
    }
}
