// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// An online offer that a customer has bought.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PurchasedOnlineOffer {
    /// Id of the purchase.
    pub online_offer_purchase_id: i64,
    /// Display name of the purchased offer.
    pub name: Option<String>,
}

codegen::object! {
    PurchasedOnlineOffer {
        "onlineOfferPurchaseId" => online_offer_purchase_id: required as Integer,
        "name" => name: optional,
    }
}
