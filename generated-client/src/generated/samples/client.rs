// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("ClientDetails", codegen::make_sample::<models::ClientDetails>),
];

impl codegen::Sample for models::ClientDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"name1":"text","name2":"GMBH","legalForm":"text","preTaxAttribute":false,"vatSerialNo":"text","postalCode":"1180","city":"text","countryCode":"AT","country":"text","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}}"#,
        )
    }
}
