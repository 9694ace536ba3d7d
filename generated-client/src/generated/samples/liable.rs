// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::super::models;
use sdk_runtime::codegen;

pub(super) const ALL: &[(&str, fn())] = &[
    ("LiablePersonDetails", codegen::make_sample::<models::LiablePersonDetails>),
];

impl codegen::Sample for models::LiablePersonDetails {
    fn sample() -> Self {
        codegen::sampled(
            r#"{"firstName":"text","lastName":"text","secondLastName":"text","birthdate":"1952-05-04","sex":"MALE","postalCode":"1180","city":"text","countryCode":"AT","contactDetails":[{"type":"TEL_BUSINESS","value":"text","status":{"type":"VALID","statusInformation":"text"}}],"identificationNumber":"ATU143543","paymentDetails":{"accountNumber":"text","bankCode":"DE","iban":"text","bic":"text","bank":"text","bankCountryCode":"DE","accountHolder":"text"},"addressLine1":"text","addressLine2":"text","addressLine3":"text","region":"text","addressData":{"street":"text","houseNumber":"23A","addressStatus":{"type":"VALID","statusInformation":"text","since":"2000-01-01"}}}"#,
        )
    }
}
