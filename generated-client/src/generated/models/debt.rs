// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    ClientDetails, DebtorUpdate, EventTime, OpenApiV1Block, OpenApiV1BlockDto, Recurrence,
};
use sdk_runtime::codegen;

/// Single open claim against a debtor.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Debt {
    /// Id (UUID) of the debt.
    pub debt_id: String,
    /// Day on which the debt is due (yyyy-MM-dd).
    pub debt_date: codegen::Date,
    /// First day of the contract for a debt from a contract, the due date for any other debt (yyyy-MM-dd).
    pub contract_start_date: Option<codegen::Date>,
    /// Amount of the debt in major currency units.
    pub amount: codegen::Decimal,
    /// Currency of the amount as an ISO 4217 code.
    pub currency: String,
    /// Kind of claim.
    pub r#type: DebtType,
    /// Text that names what the debt is for.
    pub designation: String,
    /// Interval in which the underlying charge recurs.
    pub recurrence: Recurrence,
    /// First day of the period for which the service is charged (yyyy-MM-dd).
    pub service_period_start_date: Option<codegen::Date>,
    /// Last day of the period for which the service is charged (yyyy-MM-dd).
    pub service_period_end_date: Option<codegen::Date>,
    /// Whether the claim was changed because of residual maturity.
    pub maturity_type: Option<DebtMaturityType>,
    /// Most recent cause for which a payment failed.
    pub latest_rejection_reason: Option<DebtLatestRejectionReason>,
    /// Id of the contract from which the claim arose, usable with GET /v1/customers/contracts/by; empty for a claim without a contract.
    pub contract_id: Option<i64>,
    /// Block that keeps the debt out of debt collection.
    pub block: Option<OpenApiV1Block>,
}

codegen::object! {
    Debt {
        "debtId" => debt_id: required,
        "debtDate" => debt_date: required as FullDate,
        "contractStartDate" => contract_start_date: optional as FullDate,
        "amount" => amount: required as Number,
        "currency" => currency: required,
        "type" => r#type: required,
        "designation" => designation: required,
        "recurrence" => recurrence: required,
        "servicePeriodStartDate" => service_period_start_date: optional as FullDate,
        "servicePeriodEndDate" => service_period_end_date: optional as FullDate,
        "maturityType" => maturity_type: optional,
        "latestRejectionReason" => latest_rejection_reason: optional,
        "contractId" => contract_id: optional as Integer,
        "block" => block: optional,
    }
}

/// A request to adjust a case of debt collection has changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DebtCollectionCaseEvent {
    /// Field `timestamp`.
    pub timestamp: EventTime,
    /// The type of the event.
    pub r#type: String,
    /// What the event is about.
    pub content: Option<DebtCollectionCaseEventContent>,
}

codegen::object! {
    DebtCollectionCaseEvent {
        "timestamp" => timestamp: required as Integer,
        "type" => r#type: required,
        "content" => content: optional,
    }
}

/// What the event is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DebtCollectionCaseEventContent {
    /// The id of the case at the agency.
    pub agency_debt_collection_case_id: Option<i64>,
    /// The id of the case.
    pub collection_case_id: Option<i64>,
}

codegen::object! {
    DebtCollectionCaseEventContent {
        "agencyDebtCollectionCaseId" => agency_debt_collection_case_id: optional as Integer,
        "collectionCaseId" => collection_case_id: optional as Integer,
    }
}

/// Settings that govern how open debts are handed to and settled by a collection partner.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct DebtCollectionConfiguration {
    /// Creditor on whose behalf debts are collected.
    pub client: Option<ClientDetails>,
    /// Way in which debts are handed over to the collection partner; TRUST by default.
    ///
    /// Default: `TRUST`.
    pub debt_collection_type: Option<DebtCollectionType>,
    /// Whether debts left over are written off when a case is closed with a positive or negative outcome.
    pub derecognize_remaining_debts_on_closure: Option<
        DebtCollectionConfigurationDerecognizeRemainingDebtsOnClosure,
    >,
    /// Whether debts left over are written off when a case is rejected or reversed.
    pub derecognize_remaining_debts_on_rejection: Option<
        DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection,
    >,
}

codegen::object! {
    DebtCollectionConfiguration {
        "client" => client: optional,
        "debtCollectionType" => debt_collection_type: optional,
        "derecognizeRemainingDebtsOnClosure" => derecognize_remaining_debts_on_closure: optional,
        "derecognizeRemainingDebtsOnRejection" => derecognize_remaining_debts_on_rejection: optional,
    }
}

/// Whether debts left over are written off when a case is closed with a positive or negative outcome.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebtCollectionConfigurationDerecognizeRemainingDebtsOnClosure {
    /// The agency states in its case update whether the remaining debt is written off.
    ///
    /// On the wire: `BY_PARTNER`.
    ByPartner,
    /// Every positive or negative closure writes the remaining debt off.
    ///
    /// On the wire: `ALWAYS`.
    Always,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtCollectionConfigurationDerecognizeRemainingDebtsOnClosure {
        "BY_PARTNER" => ByPartner,
        "ALWAYS" => Always,
    } else Unrecognized
}

/// Whether debts left over are written off when a case is rejected or reversed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection {
    /// The agency states in its case update whether the remaining debt is written off.
    ///
    /// On the wire: `BY_PARTNER`.
    ByPartner,
    /// Every rejection or reversal writes the remaining debt off.
    ///
    /// On the wire: `ALWAYS`.
    Always,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection {
        "BY_PARTNER" => ByPartner,
        "ALWAYS" => Always,
    } else Unrecognized
}

/// Way in which debts are handed over to the collection partner; TRUST by default.
///
/// Default: `TRUST`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebtCollectionType {
    /// Claims are handed over, but the studio goes on managing them.
    ///
    /// On the wire: `TRUST`.
    Trust,
    /// Claims are handed over and the collection agency buys them.
    ///
    /// On the wire: `PURCHASE`.
    Purchase,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtCollectionType {
        "TRUST" => Trust,
        "PURCHASE" => Purchase,
    } else Unrecognized
}

/// Report of the collection agency on the progress of its cases.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DebtCollectionUpdate {
    /// Debtors whose cases are updated.
    pub debtors: Vec<DebtorUpdate>,
    /// Id (UUID) that identifies this update request.
    pub request_id: String,
}

codegen::object! {
    DebtCollectionUpdate {
        "debtors" => debtors: required,
        "requestId" => request_id: required,
    }
}

impl DebtCollectionUpdate {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(
        debtors: impl IntoIterator<Item = DebtorUpdate>,
        request_id: impl Into<String>,
    ) -> Self {
        Self {
            debtors: debtors.into_iter().collect(),
            request_id: request_id.into(),
        }
    }
}

/// Most recent cause for which a payment failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebtLatestRejectionReason {
    /// A limit on purchasing claims has been reached.
    ///
    /// On the wire: `PURCHASE_LIMIT`.
    PurchaseLimit,
    /// The IBAN is not valid.
    ///
    /// On the wire: `INVALID_IBAN`.
    InvalidIban,
    /// The bank account has been closed.
    ///
    /// On the wire: `CLOSED_BANKACCOUNT`.
    ClosedBankaccount,
    /// Fraud was attempted.
    ///
    /// On the wire: `FRAUD`.
    Fraud,
    /// The debtor is insolvent.
    ///
    /// On the wire: `INSOLVENCY`.
    Insolvency,
    /// The debtor has died.
    ///
    /// On the wire: `DECEASED`.
    Deceased,
    /// The address lacks necessary parts.
    ///
    /// On the wire: `INCOMPLETE_ADDRESS`.
    IncompleteAddress,
    /// The address is not correct.
    ///
    /// On the wire: `INVALID_ADDRESS`.
    InvalidAddress,
    /// Required data is wrong or missing.
    ///
    /// On the wire: `INVALID_OR_MISSING_INFORMATION`.
    InvalidOrMissingInformation,
    /// A chargeback of the claim took place.
    ///
    /// On the wire: `CHARGED_BACK`.
    ChargedBack,
    /// The claim has been purchased before.
    ///
    /// On the wire: `ALREADY_PURCHASED`.
    AlreadyPurchased,
    /// The claim has been charged back before.
    ///
    /// On the wire: `ALREADY_CHARGED_BACK`.
    AlreadyChargedBack,
    /// The debtor disputes the contract.
    ///
    /// On the wire: `CONTESTED_CONTRACT`.
    ContestedContract,
    /// The direct debit mandate was withdrawn.
    ///
    /// On the wire: `WITHDRAWN_MANDATE`.
    WithdrawnMandate,
    /// The SEPA mandate is not valid.
    ///
    /// On the wire: `INVALID_SEPA_MANDATE`.
    InvalidSepaMandate,
    /// The IBAN is on a blocklist.
    ///
    /// On the wire: `IBAN_BLACKLISTED`.
    IbanBlacklisted,
    /// The membership in the studio has been cancelled.
    ///
    /// On the wire: `TERMINATED_CONTRACT`.
    TerminatedContract,
    /// The bank behind the IBAN takes no part in SEPA direct debits.
    ///
    /// On the wire: `IBAN_NOT_SEPA_DIRECT_DEBIT_CAPABLE`.
    IbanNotSepaDirectDebitCapable,
    /// The claim is above the highest permitted amount.
    ///
    /// On the wire: `AMOUNT_EXCEEDS_LIMIT`.
    AmountExceedsLimit,
    /// The claim is older than the permitted maximum age.
    ///
    /// On the wire: `NON_CONTRACTUAL`.
    NonContractual,
    /// The purchase of claims is suspended for a time.
    ///
    /// On the wire: `PURCHASING_SUSPENDED`.
    PurchasingSuspended,
    /// The studio pays the amount back.
    ///
    /// On the wire: `INSTRUCTED_BY_STUDIO`.
    InstructedByStudio,
    /// A legal representative is needed but not given.
    ///
    /// On the wire: `MISSING_LIABLE_PERSON`.
    MissingLiablePerson,
    /// The IBAN has been invalid since the last payment run.
    ///
    /// On the wire: `IBAN_INVALID_SINCE_LAST_PAYMENT_RUN`.
    IbanInvalidSinceLastPaymentRun,
    /// The account was closed before the amount could be collected.
    ///
    /// On the wire: `ACCOUNT_CLOSED_BEFORE_COLLECTION`.
    AccountClosedBeforeCollection,
    /// The debt is too old.
    ///
    /// On the wire: `DEBT_OVERAGED`.
    DebtOveraged,
    /// Payment reminders had no success.
    ///
    /// On the wire: `DUNNING_UNSUCCESSFUL`.
    DunningUnsuccessful,
    /// Charged back because the client wants no collection.
    ///
    /// On the wire: `AUTOMATIC_CHARGEBACK`.
    AutomaticChargeback,
    /// Paid back because the authorities ordered the studio to close.
    ///
    /// On the wire: `STUDIO_CLOSED_DOWN`.
    StudioClosedDown,
    /// The SEPA mandate was found invalid more than once.
    ///
    /// On the wire: `REPEATED_INVALID_SEPA_MANDATE`.
    RepeatedInvalidSepaMandate,
    /// The client accepted that every returned direct debit is charged back.
    ///
    /// On the wire: `SETTLEMENT_AGREEMENT`.
    SettlementAgreement,
    /// The SEPA mandate names a creditor identifier that is not valid.
    ///
    /// On the wire: `INVALID_SEPA_CREDITOR_ID`.
    InvalidSepaCreditorId,
    /// The account lacked sufficient funds.
    ///
    /// On the wire: `INSUFFICIENT_COVERING`.
    InsufficientCovering,
    /// The account holder objected to the payment.
    ///
    /// On the wire: `OPPOSITION`.
    Opposition,
    /// The bank details are not valid.
    ///
    /// On the wire: `INVALID_BANK_INFORMATION`.
    InvalidBankInformation,
    /// The payment mandate is not valid.
    ///
    /// On the wire: `INVALID_MANDATE`.
    InvalidMandate,
    /// Authorization of the payment was declined.
    ///
    /// On the wire: `AUTHORIZATION_DECLINED`.
    AuthorizationDeclined,
    /// The payment card is not valid.
    ///
    /// On the wire: `INVALID_CARD`.
    InvalidCard,
    /// The credit card has expired.
    ///
    /// On the wire: `CARD_EXPIRED`.
    CardExpired,
    /// The customer revoked the payment.
    ///
    /// On the wire: `REVOKED_BY_CUSTOMER`.
    RevokedByCustomer,
    /// This kind of claim is not supported.
    ///
    /// On the wire: `UNSUPPORTED_DEBT_CLAIM_TYPE`.
    UnsupportedDebtClaimType,
    /// Purchasing is stopped for the debtor because of fraud.
    ///
    /// On the wire: `PURCHASESTOP_FRAUD`.
    PurchasestopFraud,
    /// The claim has been rejected before.
    ///
    /// On the wire: `ALREADY_REJECTED`.
    AlreadyRejected,
    /// The claim comes from a chargeback of consumption credit.
    ///
    /// On the wire: `CONSUMPTION_CREDIT_CHARGEBACK_DEBT_CLAIM_TYPE`.
    ConsumptionCreditChargebackDebtClaimType,
    /// The claim was rejected by hand.
    ///
    /// On the wire: `MANUALLY_REJECTED`.
    ManuallyRejected,
    /// A purchase stop was set by hand.
    ///
    /// On the wire: `MANUALLY_SET_PURCHASESTOP`.
    ManuallySetPurchasestop,
    /// Any reason not listed here.
    ///
    /// On the wire: `OTHER`.
    Other,
    /// Another reason; the claim is not passed to an external collection agency.
    ///
    /// On the wire: `OTHER_NO_FORWARDING_TO_EXTERNAL_COLLECTION_AGENCY`.
    OtherNoForwardingToExternalCollectionAgency,
    /// The reason is not known.
    ///
    /// On the wire: `UNKNOWN`.
    Unknown,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtLatestRejectionReason {
        "PURCHASE_LIMIT" => PurchaseLimit,
        "INVALID_IBAN" => InvalidIban,
        "CLOSED_BANKACCOUNT" => ClosedBankaccount,
        "FRAUD" => Fraud,
        "INSOLVENCY" => Insolvency,
        "DECEASED" => Deceased,
        "INCOMPLETE_ADDRESS" => IncompleteAddress,
        "INVALID_ADDRESS" => InvalidAddress,
        "INVALID_OR_MISSING_INFORMATION" => InvalidOrMissingInformation,
        "CHARGED_BACK" => ChargedBack,
        "ALREADY_PURCHASED" => AlreadyPurchased,
        "ALREADY_CHARGED_BACK" => AlreadyChargedBack,
        "CONTESTED_CONTRACT" => ContestedContract,
        "WITHDRAWN_MANDATE" => WithdrawnMandate,
        "INVALID_SEPA_MANDATE" => InvalidSepaMandate,
        "IBAN_BLACKLISTED" => IbanBlacklisted,
        "TERMINATED_CONTRACT" => TerminatedContract,
        "IBAN_NOT_SEPA_DIRECT_DEBIT_CAPABLE" => IbanNotSepaDirectDebitCapable,
        "AMOUNT_EXCEEDS_LIMIT" => AmountExceedsLimit,
        "NON_CONTRACTUAL" => NonContractual,
        "PURCHASING_SUSPENDED" => PurchasingSuspended,
        "INSTRUCTED_BY_STUDIO" => InstructedByStudio,
        "MISSING_LIABLE_PERSON" => MissingLiablePerson,
        "IBAN_INVALID_SINCE_LAST_PAYMENT_RUN" => IbanInvalidSinceLastPaymentRun,
        "ACCOUNT_CLOSED_BEFORE_COLLECTION" => AccountClosedBeforeCollection,
        "DEBT_OVERAGED" => DebtOveraged,
        "DUNNING_UNSUCCESSFUL" => DunningUnsuccessful,
        "AUTOMATIC_CHARGEBACK" => AutomaticChargeback,
        "STUDIO_CLOSED_DOWN" => StudioClosedDown,
        "REPEATED_INVALID_SEPA_MANDATE" => RepeatedInvalidSepaMandate,
        "SETTLEMENT_AGREEMENT" => SettlementAgreement,
        "INVALID_SEPA_CREDITOR_ID" => InvalidSepaCreditorId,
        "INSUFFICIENT_COVERING" => InsufficientCovering,
        "OPPOSITION" => Opposition,
        "INVALID_BANK_INFORMATION" => InvalidBankInformation,
        "INVALID_MANDATE" => InvalidMandate,
        "AUTHORIZATION_DECLINED" => AuthorizationDeclined,
        "INVALID_CARD" => InvalidCard,
        "CARD_EXPIRED" => CardExpired,
        "REVOKED_BY_CUSTOMER" => RevokedByCustomer,
        "UNSUPPORTED_DEBT_CLAIM_TYPE" => UnsupportedDebtClaimType,
        "PURCHASESTOP_FRAUD" => PurchasestopFraud,
        "ALREADY_REJECTED" => AlreadyRejected,
        "CONSUMPTION_CREDIT_CHARGEBACK_DEBT_CLAIM_TYPE" => ConsumptionCreditChargebackDebtClaimType,
        "MANUALLY_REJECTED" => ManuallyRejected,
        "MANUALLY_SET_PURCHASESTOP" => ManuallySetPurchasestop,
        "OTHER" => Other,
        "OTHER_NO_FORWARDING_TO_EXTERNAL_COLLECTION_AGENCY" => OtherNoForwardingToExternalCollectionAgency,
        "UNKNOWN" => Unknown,
    } else Unrecognized
}

/// Whether the claim was changed because of residual maturity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebtMaturityType {
    /// Not changed by residual maturity.
    ///
    /// On the wire: `NORMAL`.
    Normal,
    /// Changed because of residual maturity.
    ///
    /// On the wire: `RESIDUAL`.
    Residual,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtMaturityType {
        "NORMAL" => Normal,
        "RESIDUAL" => Residual,
    } else Unrecognized
}

/// Kind of claim.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebtType {
    /// Extra claim that the studio raised without giving it a category.
    ///
    /// On the wire: `PRINCIPAL_CLAIM`.
    PrincipalClaim,
    /// Claim from products sold at the cash register.
    ///
    /// On the wire: `SALE`.
    Sale,
    /// Claim from a contract, a module or something else not specified.
    ///
    /// On the wire: `DEBT_CLAIM`.
    DebtClaim,
    /// Fee charged at a flat rate.
    ///
    /// On the wire: `FLAT_FEE`.
    FlatFee,
    /// Fee from a dunning run or from the handover to debt collection.
    ///
    /// On the wire: `DUNNING_FEE`.
    DunningFee,
    /// Fee that a bank charged for a chargeback.
    ///
    /// On the wire: `BANK_FEE`.
    BankFee,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtType {
        "PRINCIPAL_CLAIM" => PrincipalClaim,
        "SALE" => Sale,
        "DEBT_CLAIM" => DebtClaim,
        "FLAT_FEE" => FlatFee,
        "DUNNING_FEE" => DunningFee,
        "BANK_FEE" => BankFee,
    } else Unrecognized
}

/// Current amounts of one debt handed over to the agency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DebtUpdate {
    /// Id (UUID) of the debt, as given in the transfer.
    pub debt_id: String,
    /// Amount at handover, in major currency units. The cancelled and the paid amount together should not exceed it.
    pub original_amount: codegen::Decimal,
    /// Part that was not accepted, in major currency units. If the case is closed with the write-off option, it is written off instead of being opened again.
    pub canceled_amount: codegen::Decimal,
    /// Amount paid to the agency, to be given in every update, in major currency units. A surplus over the original amount is still booked to the debtor.
    pub paid_amount: codegen::Decimal,
    /// Currency of the amounts as an ISO 4217 code.
    pub currency: String,
    /// Keeps the debt out of later collection cases. When left out, a block already set is lifted.
    pub block: Option<OpenApiV1BlockDto>,
}

codegen::object! {
    DebtUpdate {
        "debtId" => debt_id: required,
        "originalAmount" => original_amount: required as Number,
        "canceledAmount" => canceled_amount: required as Number,
        "paidAmount" => paid_amount: required as Number,
        "currency" => currency: required,
        "block" => block: optional,
    }
}

/// The required fields of [`DebtUpdate`], which is made of it by `From`.
#[derive(Clone, Debug, PartialEq)]
pub struct DebtUpdateRequired {
    /// Id (UUID) of the debt, as given in the transfer.
    pub debt_id: String,
    /// Amount at handover, in major currency units. The cancelled and the paid amount together should not exceed it.
    pub original_amount: codegen::Decimal,
    /// Part that was not accepted, in major currency units. If the case is closed with the write-off option, it is written off instead of being opened again.
    pub canceled_amount: codegen::Decimal,
    /// Amount paid to the agency, to be given in every update, in major currency units. A surplus over the original amount is still booked to the debtor.
    pub paid_amount: codegen::Decimal,
    /// Currency of the amounts as an ISO 4217 code.
    pub currency: String,
}

impl From<DebtUpdateRequired> for DebtUpdate {
    #[inline]
    fn from(fields: DebtUpdateRequired) -> Self {
        Self {
            debt_id: fields.debt_id,
            original_amount: fields.original_amount,
            canceled_amount: fields.canceled_amount,
            paid_amount: fields.paid_amount,
            currency: fields.currency,
            block: None,
        }
    }
}

impl DebtUpdate {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: DebtUpdate::from(DebtUpdateRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        debt_id: impl Into<String>,
        original_amount: codegen::Decimal,
        canceled_amount: codegen::Decimal,
        paid_amount: codegen::Decimal,
        currency: impl Into<String>,
    ) -> Self {
        Self {
            debt_id: debt_id.into(),
            original_amount,
            canceled_amount,
            paid_amount,
            currency: currency.into(),
            block: None,
        }
    }

    /// Sets [`block`](Self::block).
    #[inline]
    #[must_use]
    pub fn with_block(mut self, block: OpenApiV1BlockDto) -> Self {
        self.block = Some(block);
        self
    }
}
