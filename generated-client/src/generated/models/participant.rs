// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Whether the customer takes or took part.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantStatus {
    /// The customer is recorded as taking part.
    ///
    /// On the wire: `PARTICIPATING`.
    Participating,
    /// The customer is recorded as not taking part.
    ///
    /// On the wire: `NOT_PARTICIPATING`.
    NotParticipating,
    /// Participation has not been recorded.
    ///
    /// On the wire: `UNSET`.
    Unset,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ParticipantStatus {
        "PARTICIPATING" => Participating,
        "NOT_PARTICIPATING" => NotParticipating,
        "UNSET" => Unset,
    } else Unrecognized
}
