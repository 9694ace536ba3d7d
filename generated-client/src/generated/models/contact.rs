// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// One way to reach a debtor, liable person or creditor.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactDetails {
    /// Channel to which the contact value belongs.
    pub r#type: ContactDetailsType,
    /// Phone number, fax number or email address, according to the type.
    pub value: String,
    /// Whether the contact has proved usable.
    pub status: Option<ContactStatus>,
}

codegen::object! {
    ContactDetails {
        "type" => r#type: required,
        "value" => value: required,
        "status" => status: optional,
    }
}

codegen::redacted_debug! {
    ContactDetails {
        r#type: shown,
        value: hidden,
        status: shown,
    }
}

/// Channel to which the contact value belongs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactDetailsType {
    /// Private phone number, not mobile.
    ///
    /// On the wire: `TEL_PRIVATE`.
    TelPrivate,
    /// Private mobile number.
    ///
    /// On the wire: `TEL_PRIVATE_MOBILE`.
    TelPrivateMobile,
    /// Business phone number, not mobile.
    ///
    /// On the wire: `TEL_BUSINESS`.
    TelBusiness,
    /// Business mobile number.
    ///
    /// On the wire: `TEL_BUSINESS_MOBILE`.
    TelBusinessMobile,
    /// Fax number.
    ///
    /// On the wire: `FAX`.
    Fax,
    /// Email address.
    ///
    /// On the wire: `EMAIL`.
    Email,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ContactDetailsType {
        "TEL_PRIVATE" => TelPrivate,
        "TEL_PRIVATE_MOBILE" => TelPrivateMobile,
        "TEL_BUSINESS" => TelBusiness,
        "TEL_BUSINESS_MOBILE" => TelBusinessMobile,
        "FAX" => Fax,
        "EMAIL" => Email,
    } else Unrecognized
}

/// State of a contact, as found by checking or using an email address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactStatus {
    /// State of the contact.
    pub r#type: ContactStatusType,
    /// Further remarks on the state of the contact.
    pub status_information: Option<String>,
}

codegen::object! {
    ContactStatus {
        "type" => r#type: required,
        "statusInformation" => status_information: optional,
    }
}

/// State of the contact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactStatusType {
    /// There is no email address.
    ///
    /// On the wire: `NO_EMAIL`.
    NoEmail,
    /// An email address is known, but nothing has been sent to it so far.
    ///
    /// On the wire: `NOT_YET_USED`.
    NotYetUsed,
    /// An email address is known and is still being checked.
    ///
    /// On the wire: `VALIDATION_IN_PROGRESS`.
    ValidationInProgress,
    /// One or more emails were delivered to the address.
    ///
    /// On the wire: `VALID`.
    Valid,
    /// One or more emails were delivered to the address and read.
    ///
    /// On the wire: `VALID_READ`.
    ValidRead,
    /// Email bounced because the address is not valid; nothing more is sent to it.
    ///
    /// On the wire: `INVALID`.
    Invalid,
    /// Email bounced with no reason stated; delivery is attempted again.
    ///
    /// On the wire: `WARNING`.
    Warning,
    /// Email bounced with a stated reason; delivery is attempted again.
    ///
    /// On the wire: `REFUSED`.
    Refused,
    /// Email bounced on a full mailbox; delivery is attempted again.
    ///
    /// On the wire: `REFUSED_FULL`.
    RefusedFull,
    /// Email bounced after a failed virus check; delivery is attempted again.
    ///
    /// On the wire: `REFUSED_VIRUS`.
    RefusedVirus,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ContactStatusType {
        "NO_EMAIL" => NoEmail,
        "NOT_YET_USED" => NotYetUsed,
        "VALIDATION_IN_PROGRESS" => ValidationInProgress,
        "VALID" => Valid,
        "VALID_READ" => ValidRead,
        "INVALID" => Invalid,
        "WARNING" => Warning,
        "REFUSED" => Refused,
        "REFUSED_FULL" => RefusedFull,
        "REFUSED_VIRUS" => RefusedVirus,
    } else Unrecognized
}
