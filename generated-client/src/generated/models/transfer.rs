// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{ClientDetails, DebtCollectionType};
use sdk_runtime::codegen;

/// General data of the transfer of debts in one debt collection run.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TransferDetails {
    /// Day on which the debt collection run was created (yyyy-MM-dd).
    pub collection_date: Option<codegen::Date>,
    /// Way in which the debts are handed over to the collection partner; TRUST by default.
    ///
    /// Default: `TRUST`.
    pub debt_collection_type: Option<DebtCollectionType>,
    /// Creditor on whose behalf the debts are collected.
    pub client: Option<ClientDetails>,
    /// Progress of the transfer.
    pub status: Option<TransferDetailsStatus>,
    /// What led to the transfer.
    pub origin: Option<TransferDetailsOrigin>,
}

codegen::object! {
    TransferDetails {
        "collectionDate" => collection_date: optional as FullDate,
        "debtCollectionType" => debt_collection_type: optional,
        "client" => client: optional,
        "status" => status: optional,
        "origin" => origin: optional,
    }
}

/// What led to the transfer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferDetailsOrigin {
    /// A debt collection run, regular or scheduled.
    ///
    /// On the wire: `DEBT_COLLECTION_RUN`.
    DebtCollectionRun,
    /// A single handover started in the member's account.
    ///
    /// On the wire: `INDIVIDUAL_HANDOVER`.
    IndividualHandover,
    /// An automatic handover that followed a rejection by MemberCash.
    ///
    /// On the wire: `AUTOMATIC_HANDOVER`.
    AutomaticHandover,
    /// A handover made when a contract was cancelled by hand.
    ///
    /// On the wire: `CONTRACT_CANCELATION`.
    ContractCancelation,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TransferDetailsOrigin {
        "DEBT_COLLECTION_RUN" => DebtCollectionRun,
        "INDIVIDUAL_HANDOVER" => IndividualHandover,
        "AUTOMATIC_HANDOVER" => AutomaticHandover,
        "CONTRACT_CANCELATION" => ContractCancelation,
    } else Unrecognized
}

/// Progress of the transfer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferDetailsStatus {
    /// The transfer is still being processed by the studio system.
    ///
    /// On the wire: `INTERNAL_PROCESSING`.
    InternalProcessing,
    /// The transfer is ready; the agency is notified by webhook and has to confirm that it fetched the data.
    ///
    /// On the wire: `WAITING_FOR_CONFIRMATION`.
    WaitingForConfirmation,
    /// The transfer is finished and the agency has confirmed that it fetched the data.
    ///
    /// On the wire: `COMPLETED`.
    Completed,
    /// Something went wrong in an earlier stage of the transfer.
    ///
    /// On the wire: `FAILED`.
    Failed,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TransferDetailsStatus {
        "INTERNAL_PROCESSING" => InternalProcessing,
        "WAITING_FOR_CONFIRMATION" => WaitingForConfirmation,
        "COMPLETED" => Completed,
        "FAILED" => Failed,
    } else Unrecognized
}
