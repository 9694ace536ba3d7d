// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::Money;
use sdk_runtime::codegen;

/// Outcome of confirming a trial offer booking.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingConfirmationResult {
    /// Whether the booking is confirmed or can no longer be confirmed.
    pub status: BookingConfirmationResultStatus,
}

codegen::object! {
    BookingConfirmationResult {
        "status" => status: required,
    }
}

/// Whether the booking is confirmed or can no longer be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingConfirmationResultStatus {
    /// The booking is confirmed.
    ///
    /// On the wire: `CONFIRMED`.
    Confirmed,
    /// The time for confirming the booking has run out.
    ///
    /// On the wire: `EXPIRED`.
    Expired,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    BookingConfirmationResultStatus {
        "CONFIRMED" => Confirmed,
        "EXPIRED" => Expired,
    } else Unrecognized
}

/// A transaction on a customer account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingEntry {
    /// Id of the booking entry.
    pub id: i64,
    /// Day on which the amount falls due (yyyy-MM-dd).
    pub due_date: codegen::Date,
    /// Text that explains what the entry is for.
    pub description: Option<String>,
    /// Full amount of the entry.
    pub amount: Option<Money>,
    /// Part of the amount that is still unpaid.
    pub open_amount: Option<Money>,
    /// True when the entry has been moved into an installment plan.
    pub installment_plan: bool,
}

codegen::object! {
    BookingEntry {
        "id" => id: required as Integer,
        "dueDate" => due_date: required as FullDate,
        "description" => description: optional,
        "amount" => amount: optional,
        "openAmount" => open_amount: optional,
        "installmentPlan" => installment_plan: required,
    }
}

/// One slice of a list of booking entries on an account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingEntrySlicedResult {
    /// Booking entries in this slice.
    pub result: Vec<BookingEntry>,
    /// True when further slices follow.
    pub has_next: bool,
    /// Value to pass as offset to read the next slice.
    pub offset: String,
}

codegen::object! {
    BookingEntrySlicedResult {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}
