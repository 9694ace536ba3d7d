// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{ClosureUpdate, DebtUpdate};
use sdk_runtime::codegen;

/// State of one case kept by the collection agency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AgencyCollectionCaseUpdate {
    /// Id of the case in the agency's system.
    pub agency_collection_case_id: String,
    /// Case number used in letters to the customer; only where it differs from agencyCollectionCaseId.
    pub public_collection_case_id: Option<String>,
    /// Ids (UUID) of the handed-over collection cases that the agency's case covers.
    pub collection_case_ids: Vec<String>,
    /// How the case ended; required once the case is closed, left out while it is open.
    pub closure: Option<ClosureUpdate>,
    /// Debts handed over to the agency. Every debt that changed must be listed; unchanged ones may be.
    pub debts: Vec<DebtUpdate>,
}

codegen::object! {
    AgencyCollectionCaseUpdate {
        "agencyCollectionCaseId" => agency_collection_case_id: required,
        "publicCollectionCaseId" => public_collection_case_id: optional,
        "collectionCaseIds" => collection_case_ids: required,
        "closure" => closure: optional,
        "debts" => debts: required,
    }
}

impl AgencyCollectionCaseUpdate {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(
        agency_collection_case_id: impl Into<String>,
        collection_case_ids: impl IntoIterator<Item = impl Into<String>>,
        debts: impl IntoIterator<Item = DebtUpdate>,
    ) -> Self {
        Self {
            agency_collection_case_id: agency_collection_case_id.into(),
            public_collection_case_id: None,
            collection_case_ids: collection_case_ids
                .into_iter()
                .map(Into::into)
                .collect(),
            closure: None,
            debts: debts.into_iter().collect(),
        }
    }

    /// Sets [`public_collection_case_id`](Self::public_collection_case_id).
    #[inline]
    #[must_use]
    pub fn with_public_collection_case_id(
        mut self,
        public_collection_case_id: impl Into<String>,
    ) -> Self {
        self.public_collection_case_id = Some(public_collection_case_id.into());
        self
    }

    /// Sets [`closure`](Self::closure).
    #[inline]
    #[must_use]
    pub fn with_closure(mut self, closure: ClosureUpdate) -> Self {
        self.closure = Some(closure);
        self
    }
}
