// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("TransferDetails", codegen::make_sample::<models::TransferDetails>),
    ("TransferDetailsOrigin", codegen::make_sample::<models::TransferDetailsOrigin>),
    ("TransferDetailsStatus", codegen::make_sample::<models::TransferDetailsStatus>),
];

impl codegen::Sample for models::TransferDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"collectionDate":"1952-05-04","debtCollectionType":"TRUST","client":{"name1":"text","name2":"GMBH","legalForm":"text","preTaxAttribute":false,"vatSerialNo":"text","postalCode":"1180","city":"text","countryCode":"AT","country":"text","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}},"status":"COMPLETED","origin":"DEBT_COLLECTION_RUN"}"#,
        )
    }
}

impl codegen::Sample for models::TransferDetailsOrigin {
    fn sample() -> Self {
        codegen::sampled(r#""DEBT_COLLECTION_RUN""#)
    }
}

impl codegen::Sample for models::TransferDetailsStatus {
    fn sample() -> Self {
        codegen::sampled(r#""INTERNAL_PROCESSING""#)
    }
}
