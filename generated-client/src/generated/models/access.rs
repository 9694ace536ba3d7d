// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Medium with which a customer identifies for access.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessMediumDto {
    /// Id of the access medium.
    pub id: Option<i64>,
    /// Kind of access medium.
    pub r#type: Option<AccessMediumDtoType>,
    /// Unique identifier of the medium: the card number, PIN, barcode content or wallet pass identifier.
    pub value: Option<String>,
}

codegen::object! {
    AccessMediumDto {
        "id" => id: optional as Integer,
        "type" => r#type: optional,
        "value" => value: optional,
    }
}

codegen::redacted_debug! {
    AccessMediumDto {
        id: shown,
        r#type: shown,
        value: hidden,
    }
}

impl AccessMediumDto {
    /// Without any field; all are optional, and set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: None,
            r#type: None,
            value: None,
        }
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: AccessMediumDtoType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Kind of access medium.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessMediumDtoType {
    /// Access card identified by its number.
    ///
    /// On the wire: `CARD_NUMBER`.
    CardNumber,
    /// Personal identification number to enter.
    ///
    /// On the wire: `PIN`.
    Pin,
    /// Barcode to scan.
    ///
    /// On the wire: `BARCODE`.
    Barcode,
    /// Pass in a mobile wallet, known by its pass identifier.
    ///
    /// On the wire: `WALLET_PASS`.
    WalletPass,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AccessMediumDtoType {
        "CARD_NUMBER" => CardNumber,
        "PIN" => Pin,
        "BARCODE" => Barcode,
        "WALLET_PASS" => WalletPass,
    } else Unrecognized
}

/// Restriction of a customer's access to the studio; startDate and endDate are given together or both left out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessRestriction {
    /// Why access is restricted.
    pub reason: String,
    /// First day on which the restriction applies; requires endDate.
    pub start_date: Option<codegen::Date>,
    /// Last day on which the restriction applies; requires startDate.
    pub end_date: Option<codegen::Date>,
}

codegen::object! {
    AccessRestriction {
        "reason" => reason: required,
        "startDate" => start_date: optional as FullDate,
        "endDate" => end_date: optional as FullDate,
    }
}

impl AccessRestriction {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            start_date: None,
            end_date: None,
        }
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    #[must_use]
    pub fn with_start_date(mut self, start_date: codegen::Date) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    #[must_use]
    pub fn with_end_date(mut self, end_date: codegen::Date) -> Self {
        self.end_date = Some(end_date);
        self
    }
}
