// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;
use super::Money;

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
    BookingEntry: decode {
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
    BookingEntrySlicedResult: decode {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// Financial state of a customer account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountBalance {
    /// Current balance of the account.
    pub account_balance: Option<Money>,
    /// Credit the customer can spend on consumption in the studio.
    pub consumption_credit: Option<Money>,
    /// Name of the dunning level the customer has reached.
    pub dunning_level: Option<String>,
    /// True when open claims against the customer have been handed over to a collection agency.
    pub in_debt_collection: bool,
}

codegen::object! {
    CustomerAccountBalance: decode {
        "accountBalance" => account_balance: optional,
        "consumptionCredit" => consumption_credit: optional,
        "dunningLevel" => dunning_level: optional,
        "inDebtCollection" => in_debt_collection: required,
    }
}

/// Request that gives a customer a different payment instrument.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPaymentInstrumentRequest {
    /// Token of the instrument to use from now on. It comes from the payment component, which runs on a payment session created through this API for this very customer; a token of another customer is rejected.
    pub payment_request_token: String,
}

codegen::object! {
    CustomerPaymentInstrumentRequest: encode {
        "paymentRequestToken" => payment_request_token: required,
    }
}

codegen::redacted_debug! {
    CustomerPaymentInstrumentRequest {
        payment_request_token: hidden,
    }
}

impl CustomerPaymentInstrumentRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(payment_request_token: impl Into<String>) -> Self {
        Self {
            payment_request_token: payment_request_token.into(),
        }
    }
}

/// A payment to book on a customer account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPaymentRequest {
    /// Token from the payment component, which runs on a payment session created through this API for this very customer. A token of another customer is rejected.
    pub payment_request_token: String,
    /// Total amount to be paid, with its currency.
    pub amount: Money,
    /// Ids of the debt claims the payment settles.
    pub debt_claim_ids: Option<Vec<i64>>,
}

codegen::object! {
    CustomerPaymentRequest: encode {
        "paymentRequestToken" => payment_request_token: required,
        "amount" => amount: required,
        "debtClaimIds" => debt_claim_ids: optional as List<Integer>,
    }
}

codegen::redacted_debug! {
    CustomerPaymentRequest {
        payment_request_token: hidden,
        amount: shown,
        debt_claim_ids: shown,
    }
}

impl CustomerPaymentRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(payment_request_token: impl Into<String>, amount: Money) -> Self {
        Self {
            payment_request_token: payment_request_token.into(),
            amount,
            debt_claim_ids: None,
        }
    }

    /// Sets [`debt_claim_ids`](Self::debt_claim_ids).
    #[inline]
    #[must_use]
    pub fn with_debt_claim_ids(
        mut self,
        debt_claim_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.debt_claim_ids = Some(debt_claim_ids.into_iter().collect());
        self
    }
}
