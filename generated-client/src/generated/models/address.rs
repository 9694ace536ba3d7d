// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Address in separate fields, filled as usual in the country, with its validity. The ready-formatted address is in the address lines.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressDetails {
    /// Street name without the house number.
    pub street: Option<String>,
    /// House number, including letters where there are any.
    pub house_number: Option<String>,
    /// Whether the address has been found to be wrong.
    pub address_status: Option<AddressStatus>,
}

codegen::object! {
    AddressDetails {
        "street" => street: optional,
        "houseNumber" => house_number: optional,
        "addressStatus" => address_status: optional,
    }
}

codegen::redacted_debug! {
    AddressDetails {
        street: hidden,
        house_number: hidden,
        address_status: shown,
    }
}

/// Whether the postal address is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressMode {
    /// The address is not asked for.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// The address may be given.
    ///
    /// On the wire: `OPTIONAL`.
    Optional,
    /// The address must be given.
    ///
    /// On the wire: `MANDATORY`.
    Mandatory,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AddressMode {
        "INACTIVE" => Inactive,
        "OPTIONAL" => Optional,
        "MANDATORY" => Mandatory,
    } else Unrecognized
}

/// Validity of a postal address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressStatus {
    /// State of the address.
    pub r#type: AddressStatusType,
    /// Further remarks on the state of the address.
    pub status_information: Option<String>,
    /// Date since which the state has not changed (yyyy-MM-dd).
    pub since: Option<codegen::Date>,
}

codegen::object! {
    AddressStatus {
        "type" => r#type: required,
        "statusInformation" => status_information: optional,
        "since" => since: optional as FullDate,
    }
}

/// State of the address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressStatusType {
    /// Default state, kept as long as the address is not found to be wrong.
    ///
    /// On the wire: `VALID`.
    Valid,
    /// The address has been found to be wrong.
    ///
    /// On the wire: `INVALID`.
    Invalid,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AddressStatusType {
        "VALID" => Valid,
        "INVALID" => Invalid,
    } else Unrecognized
}
