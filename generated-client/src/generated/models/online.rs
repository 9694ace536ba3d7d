// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{Money, TermWithMinutes};
use sdk_runtime::codegen;

/// An offer that customers can buy online.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnlineOffer {
    /// Id of the online offer, used to purchase it.
    pub online_offer_id: i64,
    /// Display name of the offer.
    pub name: Option<String>,
    /// Number of times the offer can be used.
    pub usage_count: Option<i32>,
    /// Purchase price of the offer.
    pub price: Option<Money>,
    /// Time within which the offer can be used.
    pub period_of_use: Option<OnlineOfferPeriodOfUse>,
    /// Kind of benefit the offer grants.
    pub r#type: Option<OnlineOfferType>,
}

codegen::object! {
    OnlineOffer {
        "onlineOfferId" => online_offer_id: required as Integer,
        "name" => name: optional,
        "usageCount" => usage_count: optional as Integer,
        "price" => price: optional,
        "periodOfUse" => period_of_use: optional,
        "type" => r#type: optional,
    }
}

/// How long a purchased online offer can be used.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct OnlineOfferPeriodOfUse {
    /// Length of the period of use, in units from minutes to years.
    pub term: Option<TermWithMinutes>,
}

codegen::object! {
    OnlineOfferPeriodOfUse {
        "term" => term: optional,
    }
}

/// A purchase of an online offer by a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OnlineOfferPurchaseRequest {
    /// Id of the online offer to buy.
    pub online_offer_id: i64,
    /// Id of the customer who buys the offer.
    pub customer_id: i64,
    /// First day on which the purchased offer is valid (yyyy-MM-dd).
    pub valid_from: Option<codegen::Date>,
    /// Token that identifies the payment for the purchase.
    pub payment_request_token: Option<String>,
}

codegen::object! {
    OnlineOfferPurchaseRequest {
        "onlineOfferId" => online_offer_id: required as Integer,
        "customerId" => customer_id: required as Integer,
        "validFrom" => valid_from: optional as FullDate,
        "paymentRequestToken" => payment_request_token: optional,
    }
}

codegen::redacted_debug! {
    OnlineOfferPurchaseRequest {
        online_offer_id: shown,
        customer_id: shown,
        valid_from: shown,
        payment_request_token: hidden,
    }
}

/// The required fields of [`OnlineOfferPurchaseRequest`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct OnlineOfferPurchaseRequestRequired {
    /// Id of the online offer to buy.
    pub online_offer_id: i64,
    /// Id of the customer who buys the offer.
    pub customer_id: i64,
}

codegen::redacted_debug! {
    OnlineOfferPurchaseRequestRequired {
        online_offer_id: shown,
        customer_id: shown,
    }
}

impl From<OnlineOfferPurchaseRequestRequired> for OnlineOfferPurchaseRequest {
    #[inline]
    fn from(fields: OnlineOfferPurchaseRequestRequired) -> Self {
        Self {
            online_offer_id: fields.online_offer_id,
            customer_id: fields.customer_id,
            valid_from: None,
            payment_request_token: None,
        }
    }
}

impl OnlineOfferPurchaseRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: OnlineOfferPurchaseRequest::from(OnlineOfferPurchaseRequestRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(online_offer_id: i64, customer_id: i64) -> Self {
        Self {
            online_offer_id,
            customer_id,
            valid_from: None,
            payment_request_token: None,
        }
    }

    /// Sets [`valid_from`](Self::valid_from).
    #[inline]
    #[must_use]
    pub fn with_valid_from(mut self, valid_from: codegen::Date) -> Self {
        self.valid_from = Some(valid_from);
        self
    }

    /// Sets [`payment_request_token`](Self::payment_request_token).
    #[inline]
    #[must_use]
    pub fn with_payment_request_token(
        mut self,
        payment_request_token: impl Into<String>,
    ) -> Self {
        self.payment_request_token = Some(payment_request_token.into());
        self
    }
}

/// One slice of a list of online offers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OnlineOfferSlicedResult {
    /// Online offers in this slice.
    pub result: Vec<OnlineOffer>,
    /// True when further slices follow.
    pub has_next: bool,
    /// Value to pass as offset to read the next slice.
    pub offset: String,
}

codegen::object! {
    OnlineOfferSlicedResult {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// Kind of benefit the offer grants.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineOfferType {
    /// The offer is used up by check-ins.
    ///
    /// On the wire: `CHECK_IN_BASED`.
    CheckInBased,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    OnlineOfferType {
        "CHECK_IN_BASED" => CheckInBased,
    } else Unrecognized
}
