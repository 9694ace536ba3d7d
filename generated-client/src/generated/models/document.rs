// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Official document by which a customer is identified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentIdentification {
    /// Number printed on the identity document.
    pub document_number: String,
    /// Kind of identity document.
    pub document_type: DocumentIdentificationDocumentType,
}

codegen::object! {
    DocumentIdentification {
        "documentNumber" => document_number: required,
        "documentType" => document_type: required,
    }
}

codegen::redacted_debug! {
    DocumentIdentification {
        document_number: hidden,
        document_type: shown,
    }
}

impl DocumentIdentification {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(
        document_number: impl Into<String>,
        document_type: DocumentIdentificationDocumentType,
    ) -> Self {
        Self {
            document_number: document_number.into(),
            document_type,
        }
    }
}

/// Kind of identity document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentIdentificationDocumentType {
    /// National identity card.
    ///
    /// On the wire: `ID_CARD`.
    IdCard,
    /// Travel passport.
    ///
    /// On the wire: `PASSPORT`.
    Passport,
    /// Driving licence.
    ///
    /// On the wire: `DRIVERS_LICENCE`.
    DriversLicence,
    /// Permit to reside in the country, or visa.
    ///
    /// On the wire: `RESIDENCE_PERMIT`.
    ResidencePermit,
    /// National identification number.
    ///
    /// On the wire: `NATIONAL_ID_NUMBER`.
    NationalIdNumber,
    /// Any other document.
    ///
    /// On the wire: `OTHERS`.
    Others,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DocumentIdentificationDocumentType {
        "ID_CARD" => IdCard,
        "PASSPORT" => Passport,
        "DRIVERS_LICENCE" => DriversLicence,
        "RESIDENCE_PERMIT" => ResidencePermit,
        "NATIONAL_ID_NUMBER" => NationalIdNumber,
        "OTHERS" => Others,
    } else Unrecognized
}
