// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::Debt;
use sdk_runtime::codegen;

/// One handover of a debtor, with all the debts transferred in it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CollectionCase {
    /// Id (UUID) of the collection case.
    pub collection_case_id: String,
    /// Sum still open over all debts of the case, in major currency units.
    pub open_amount: codegen::Decimal,
    /// Debts that belong to the case.
    pub debt: Vec<Debt>,
    /// Readable number that the collection agency gave the case.
    pub ext_human_id: Option<String>,
    /// Reference that the collection agency gave the case.
    pub ext_reference_id: Option<String>,
}

codegen::object! {
    CollectionCase {
        "collectionCaseId" => collection_case_id: required,
        "openAmount" => open_amount: required as Number,
        "debt" => debt: required,
        "extHumanId" => ext_human_id: optional,
        "extReferenceId" => ext_reference_id: optional,
    }
}
