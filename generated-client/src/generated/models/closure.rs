// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use sdk_runtime::codegen;

/// Instruction that accompanies the closure of a case, as key and value.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClosureOption {
    /// Which instruction is given.
    pub key: ClosureOptionKey,
    /// Setting for the instruction named by the key, as text; true or false for WRITE_OFF_REMAINING_DEBTS.
    pub value: String,
}

codegen::object! {
    ClosureOption {
        "key" => key: required,
        "value" => value: required,
    }
}

impl ClosureOption {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(key: ClosureOptionKey, value: impl Into<String>) -> Self {
        Self { key, value: value.into() }
    }
}

/// Which instruction is given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClosureOptionKey {
    /// Whether all debts still unpaid should be written off, for example as uncollectible after the debtor's bankruptcy. Values: true or false; false when the option is missing.
    ///
    /// On the wire: `WRITE_OFF_REMAINING_DEBTS`.
    WriteOffRemainingDebts,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClosureOptionKey {
        "WRITE_OFF_REMAINING_DEBTS" => WriteOffRemainingDebts,
    } else Unrecognized
}

/// End of a collection case; required as soon as the case is closed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClosureUpdate {
    /// Outcome with which the case ends.
    pub r#type: ClosureUpdateType,
    /// Further instructions that go with the closure.
    pub options: Option<Vec<ClosureOption>>,
    /// Day on which the case ends (yyyy-MM-dd).
    pub date: codegen::Date,
    /// Why the agency declined the case; required for type REJECTION.
    pub rejection_reason: Option<ClosureUpdateRejectionReason>,
    /// Reason for the closure as free text; not required.
    pub closure_reason: Option<String>,
}

codegen::object! {
    ClosureUpdate {
        "type" => r#type: required,
        "options" => options: optional,
        "date" => date: required as FullDate,
        "rejectionReason" => rejection_reason: optional,
        "closureReason" => closure_reason: optional,
    }
}

impl ClosureUpdate {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(r#type: ClosureUpdateType, date: codegen::Date) -> Self {
        Self {
            r#type,
            options: None,
            date,
            rejection_reason: None,
            closure_reason: None,
        }
    }

    /// Sets [`options`](Self::options).
    #[inline]
    #[must_use]
    pub fn with_options(
        mut self,
        options: impl IntoIterator<Item = ClosureOption>,
    ) -> Self {
        self.options = Some(options.into_iter().collect());
        self
    }

    /// Sets [`rejection_reason`](Self::rejection_reason).
    #[inline]
    #[must_use]
    pub fn with_rejection_reason(
        mut self,
        rejection_reason: ClosureUpdateRejectionReason,
    ) -> Self {
        self.rejection_reason = Some(rejection_reason);
        self
    }

    /// Sets [`closure_reason`](Self::closure_reason).
    #[inline]
    #[must_use]
    pub fn with_closure_reason(mut self, closure_reason: impl Into<String>) -> Self {
        self.closure_reason = Some(closure_reason.into());
        self
    }
}

/// Why the agency declined the case; required for type REJECTION.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClosureUpdateRejectionReason {
    /// The claim is already before a court, and the agency's lawyers do not act for the studio in that lawsuit.
    ///
    /// On the wire: `CLAIMS_ALREADY_IN_COURT`.
    ClaimsAlreadyInCourt,
    /// The claim depends on a service in return, which rules out court dunning proceedings (section 688(2) of the German ZPO).
    ///
    /// On the wire: `MISSING_COMPENSATION_BLOCKING_DUNNING_PROCESS`.
    MissingCompensationBlockingDunningProcess,
    /// The debtor is a minor, and the studio knows no other personally liable person, such as a parent, to turn to.
    ///
    /// On the wire: `NO_INFORMATION_ABOUT_LEGAL_REPRESENTATIVE`.
    NoInformationAboutLegalRepresentative,
    /// The debtor lives abroad and the claim cannot be collected from Germany.
    ///
    /// On the wire: `NO_COLLECTION_ABROAD_POSSIBLE`.
    NoCollectionAbroadPossible,
    /// The heir is unknown and cannot easily be found by asking the probate court and the registry office.
    ///
    /// On the wire: `COLLECTING_FROM_INHERIT_NOT_POSSIBLE`.
    CollectingFromInheritNotPossible,
    /// The claim cannot be enforced any more: limitation was pleaded, or the debtor was discharged from residual debt.
    ///
    /// On the wire: `CLAIMS_TIME_BARRED_OR_RESIDUAL_DEBT_DISCHARGE_GRANTED`.
    ClaimsTimeBarredOrResidualDebtDischargeGranted,
    /// The principal claim, or what is left of it, is not above 10 EUR.
    ///
    /// On the wire: `REMAINING_CLAIM_BELOW_LIMIT`.
    RemainingClaimBelowLimit,
    /// Legal duties to inform and notify cannot be met, above all those of section 13a of the German RDG.
    ///
    /// On the wire: `NOTIFICATION_OBLIGATIONS_NOT_POSSIBLE`.
    NotificationObligationsNotPossible,
    /// An unknown third party incurred the debt in the debtor's name. Proven by use of another person's real data, an invoice recipient who never became a contract party, or a criminal complaint by the studio.
    ///
    /// On the wire: `FRAUD`.
    Fraud,
    /// An unresolvable conflict of interest exists on the side of the agency or of the lawyers it would appoint.
    ///
    /// On the wire: `CONFLICT_OF_INTEREST`.
    ConflictOfInterest,
    /// Any other plausible ground on the side of the studio or the agency.
    ///
    /// On the wire: `WITHDRAWN_BY_STUDIO`.
    WithdrawnByStudio,
    /// The case was taken back or cancelled within 14 days of handover, before the agency worked on it; the agency owes no remuneration. Later, only one of the other reasons applies.
    ///
    /// On the wire: `NO_PROCESSING_AT_ALL`.
    NoProcessingAtAll,
    /// A debtor register already holds serious negative entries, so a court order would bring nothing.
    ///
    /// On the wire: `HARD_NEGATIVES_IN_DEBTOR_REGISTER`.
    HardNegativesInDebtorRegister,
    /// Mail does not reach the debtor with the member data given, and an address search found nothing either.
    ///
    /// On the wire: `POSTAL_DELIVERY_NOT_POSSIBLE`.
    PostalDeliveryNotPossible,
    /// The claim was increased in an imported system.
    ///
    /// On the wire: `CLAIM_INCREASE_IMPORTED_SYSTEM`.
    ClaimIncreaseImportedSystem,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClosureUpdateRejectionReason {
        "CLAIMS_ALREADY_IN_COURT" => ClaimsAlreadyInCourt,
        "MISSING_COMPENSATION_BLOCKING_DUNNING_PROCESS" => MissingCompensationBlockingDunningProcess,
        "NO_INFORMATION_ABOUT_LEGAL_REPRESENTATIVE" => NoInformationAboutLegalRepresentative,
        "NO_COLLECTION_ABROAD_POSSIBLE" => NoCollectionAbroadPossible,
        "COLLECTING_FROM_INHERIT_NOT_POSSIBLE" => CollectingFromInheritNotPossible,
        "CLAIMS_TIME_BARRED_OR_RESIDUAL_DEBT_DISCHARGE_GRANTED" => ClaimsTimeBarredOrResidualDebtDischargeGranted,
        "REMAINING_CLAIM_BELOW_LIMIT" => RemainingClaimBelowLimit,
        "NOTIFICATION_OBLIGATIONS_NOT_POSSIBLE" => NotificationObligationsNotPossible,
        "FRAUD" => Fraud,
        "CONFLICT_OF_INTEREST" => ConflictOfInterest,
        "WITHDRAWN_BY_STUDIO" => WithdrawnByStudio,
        "NO_PROCESSING_AT_ALL" => NoProcessingAtAll,
        "HARD_NEGATIVES_IN_DEBTOR_REGISTER" => HardNegativesInDebtorRegister,
        "POSTAL_DELIVERY_NOT_POSSIBLE" => PostalDeliveryNotPossible,
        "CLAIM_INCREASE_IMPORTED_SYSTEM" => ClaimIncreaseImportedSystem,
    } else Unrecognized
}

/// Outcome with which the case ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClosureUpdateType {
    /// All or nearly all debts are paid. Resets the customer's dunning level once all other collection cases are closed too; with the write-off option, every claim still open in the case is written off.
    ///
    /// On the wire: `POSITIVE`.
    Positive,
    /// Nothing was paid or no more can be had. The dunning level is reset only if all other cases are closed and no claim remains open; with the write-off option, every claim still open in the case is written off.
    ///
    /// On the wire: `NEGATIVE`.
    Negative,
    /// The case had already made progress and no rejection reason fits. Other closure settings are ignored and the claims are opened again.
    ///
    /// On the wire: `REVERSAL`.
    Reversal,
    /// The agency declines the case and must give rejectionReason. Other closure settings are ignored and the claims are opened again.
    ///
    /// On the wire: `REJECTION`.
    Rejection,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClosureUpdateType {
        "POSITIVE" => Positive,
        "NEGATIVE" => Negative,
        "REVERSAL" => Reversal,
        "REJECTION" => Rejection,
    } else Unrecognized
}
