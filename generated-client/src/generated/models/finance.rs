// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;

/// Address in separate fields, filled as usual in the country, with its validity. The ready-formatted address is in the address lines.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AddressDetails {
    /// Street name without the house number.
    pub street: Option<String>,
    /// House number, including letters where there are any.
    pub house_number: Option<String>,
    /// Whether the address has been found to be wrong.
    pub address_status: Option<AddressStatus>,
}

codegen::object! {
    AddressDetails: decode {
        "street" => street: optional,
        "houseNumber" => house_number: optional,
        "addressStatus" => address_status: optional,
    }
}

codegen::redacted_debug! {
    AddressDetails {
        street: hidden,
        house_number: hidden,
        address_status: shown,
    }
}

/// Validity of a postal address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddressStatus {
    /// State of the address.
    pub r#type: AddressStatusType,
    /// Further remarks on the state of the address.
    pub status_information: Option<String>,
    /// Date since which the state has not changed (yyyy-MM-dd).
    pub since: Option<codegen::Date>,
}

codegen::object! {
    AddressStatus: decode {
        "type" => r#type: required,
        "statusInformation" => status_information: optional,
        "since" => since: optional as FullDate,
    }
}

/// State of the address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressStatusType {
    /// Default state, kept as long as the address is not found to be wrong.
    Valid,
    /// The address has been found to be wrong.
    Invalid,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AddressStatusType: decode {
        "VALID" => Valid,
        "INVALID" => Invalid,
    } else Unrecognized
}

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
    AgencyCollectionCaseUpdate: decode encode {
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

/// Studio or location as the creditor whose debts are collected, with address, tax, contact and bank data. Only address parts needed in every country are required.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientDetails {
    /// First part of the company name.
    pub name1: String,
    /// Second part of the company name, such as an addition to it.
    pub name2: Option<String>,
    /// Legal form of the company.
    pub legal_form: Option<String>,
    /// True when the creditor is entitled to deduct input tax; false by default.
    ///
    /// Default: `false`.
    pub pre_tax_attribute: bool,
    /// VAT identification number of the creditor.
    pub vat_serial_no: Option<String>,
    /// Postal code of the creditor's address.
    pub postal_code: String,
    /// City of the creditor's address.
    pub city: String,
    /// Country of the creditor as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Name of the country in which the creditor is based.
    pub country: Option<String>,
    /// Bank account of the creditor.
    pub payment_details: Option<PaymentDetails>,
    /// Phone, fax and email contacts of the creditor.
    pub contact_details: Option<Vec<ContactDetails>>,
    /// First line of the creditor's address.
    pub address_line1: Option<String>,
    /// Second line of the creditor's address.
    pub address_line2: Option<String>,
    /// Third line of the creditor's address.
    pub address_line3: Option<String>,
    /// Region or state of the creditor's address.
    pub region: Option<String>,
    /// Street, house number and address status of the creditor.
    pub address_data: Option<AddressDetails>,
}

codegen::object! {
    ClientDetails: decode {
        "name1" => name1: required,
        "name2" => name2: optional,
        "legalForm" => legal_form: optional,
        "preTaxAttribute" => pre_tax_attribute: required,
        "vatSerialNo" => vat_serial_no: optional,
        "postalCode" => postal_code: required,
        "city" => city: required,
        "countryCode" => country_code: optional,
        "country" => country: optional,
        "paymentDetails" => payment_details: optional,
        "contactDetails" => contact_details: optional,
        "addressLine1" => address_line1: optional,
        "addressLine2" => address_line2: optional,
        "addressLine3" => address_line3: optional,
        "region" => region: optional,
        "addressData" => address_data: optional,
    }
}

codegen::redacted_debug! {
    ClientDetails {
        name1: hidden,
        name2: hidden,
        legal_form: shown,
        pre_tax_attribute: shown,
        vat_serial_no: shown,
        postal_code: hidden,
        city: shown,
        country_code: shown,
        country: shown,
        payment_details: shown,
        contact_details: shown,
        address_line1: hidden,
        address_line2: hidden,
        address_line3: hidden,
        region: shown,
        address_data: shown,
    }
}

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
    ClosureOption: decode encode {
        "key" => key: required,
        "value" => value: required,
    }
}

impl ClosureOption {
    /// With the required fields; the optional ones are set by the `with_` methods.
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
    WriteOffRemainingDebts,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClosureOptionKey: decode encode {
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
    ClosureUpdate: decode encode {
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
    ClaimsAlreadyInCourt,
    /// The claim depends on a service in return, which rules out court dunning proceedings (section 688(2) of the German ZPO).
    MissingCompensationBlockingDunningProcess,
    /// The debtor is a minor, and the studio knows no other personally liable person, such as a parent, to turn to.
    NoInformationAboutLegalRepresentative,
    /// The debtor lives abroad and the claim cannot be collected from Germany.
    NoCollectionAbroadPossible,
    /// The heir is unknown and cannot easily be found by asking the probate court and the registry office.
    CollectingFromInheritNotPossible,
    /// The claim cannot be enforced any more: limitation was pleaded, or the debtor was discharged from residual debt.
    ClaimsTimeBarredOrResidualDebtDischargeGranted,
    /// The principal claim, or what is left of it, is not above 10 EUR.
    RemainingClaimBelowLimit,
    /// Legal duties to inform and notify cannot be met, above all those of section 13a of the German RDG.
    NotificationObligationsNotPossible,
    /// An unknown third party incurred the debt in the debtor's name. Proven by use of another person's real data, an invoice recipient who never became a contract party, or a criminal complaint by the studio.
    Fraud,
    /// An unresolvable conflict of interest exists on the side of the agency or of the lawyers it would appoint.
    ConflictOfInterest,
    /// Any other plausible ground on the side of the studio or the agency.
    WithdrawnByStudio,
    /// The case was taken back or cancelled within 14 days of handover, before the agency worked on it; the agency owes no remuneration. Later, only one of the other reasons applies.
    NoProcessingAtAll,
    /// A debtor register already holds serious negative entries, so a court order would bring nothing.
    HardNegativesInDebtorRegister,
    /// Mail does not reach the debtor with the member data given, and an address search found nothing either.
    PostalDeliveryNotPossible,
    /// The claim was increased in an imported system.
    ClaimIncreaseImportedSystem,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClosureUpdateRejectionReason: decode encode {
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
    Positive,
    /// Nothing was paid or no more can be had. The dunning level is reset only if all other cases are closed and no claim remains open; with the write-off option, every claim still open in the case is written off.
    Negative,
    /// The case had already made progress and no rejection reason fits. Other closure settings are ignored and the claims are opened again.
    Reversal,
    /// The agency declines the case and must give rejectionReason. Other closure settings are ignored and the claims are opened again.
    Rejection,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClosureUpdateType: decode encode {
        "POSITIVE" => Positive,
        "NEGATIVE" => Negative,
        "REVERSAL" => Reversal,
        "REJECTION" => Rejection,
    } else Unrecognized
}

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
    CollectionCase: decode {
        "collectionCaseId" => collection_case_id: required,
        "openAmount" => open_amount: required as Number,
        "debt" => debt: required,
        "extHumanId" => ext_human_id: optional,
        "extReferenceId" => ext_reference_id: optional,
    }
}

/// One way to reach a debtor, liable person or creditor.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ContactDetails {
    /// Channel to which the contact value belongs.
    pub r#type: ContactDetailsType,
    /// Phone number, fax number or email address, according to the type.
    pub value: String,
    /// Whether the contact has proved usable.
    pub status: Option<ContactStatus>,
}

codegen::object! {
    ContactDetails: decode {
        "type" => r#type: required,
        "value" => value: required,
        "status" => status: optional,
    }
}

codegen::redacted_debug! {
    ContactDetails {
        r#type: shown,
        value: hidden,
        status: shown,
    }
}

/// Channel to which the contact value belongs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactDetailsType {
    /// Private phone number, not mobile.
    TelPrivate,
    /// Private mobile number.
    TelPrivateMobile,
    /// Business phone number, not mobile.
    TelBusiness,
    /// Business mobile number.
    TelBusinessMobile,
    /// Fax number.
    Fax,
    /// Email address.
    Email,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ContactDetailsType: decode {
        "TEL_PRIVATE" => TelPrivate,
        "TEL_PRIVATE_MOBILE" => TelPrivateMobile,
        "TEL_BUSINESS" => TelBusiness,
        "TEL_BUSINESS_MOBILE" => TelBusinessMobile,
        "FAX" => Fax,
        "EMAIL" => Email,
    } else Unrecognized
}

/// State of a contact, as found by checking or using an email address.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContactStatus {
    /// State of the contact.
    pub r#type: ContactStatusType,
    /// Further remarks on the state of the contact.
    pub status_information: Option<String>,
}

codegen::object! {
    ContactStatus: decode {
        "type" => r#type: required,
        "statusInformation" => status_information: optional,
    }
}

/// State of the contact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactStatusType {
    /// There is no email address.
    NoEmail,
    /// An email address is known, but nothing has been sent to it so far.
    NotYetUsed,
    /// An email address is known and is still being checked.
    ValidationInProgress,
    /// One or more emails were delivered to the address.
    Valid,
    /// One or more emails were delivered to the address and read.
    ValidRead,
    /// Email bounced because the address is not valid; nothing more is sent to it.
    Invalid,
    /// Email bounced with no reason stated; delivery is attempted again.
    Warning,
    /// Email bounced with a stated reason; delivery is attempted again.
    Refused,
    /// Email bounced on a full mailbox; delivery is attempted again.
    RefusedFull,
    /// Email bounced after a failed virus check; delivery is attempted again.
    RefusedVirus,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ContactStatusType: decode {
        "NO_EMAIL" => NoEmail,
        "NOT_YET_USED" => NotYetUsed,
        "VALIDATION_IN_PROGRESS" => ValidationInProgress,
        "VALID" => Valid,
        "VALID_READ" => ValidRead,
        "INVALID" => Invalid,
        "WARNING" => Warning,
        "REFUSED" => Refused,
        "REFUSED_FULL" => RefusedFull,
        "REFUSED_VIRUS" => RefusedVirus,
    } else Unrecognized
}

/// One contract of a debtor; modules and flat fees count as contracts too.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractDetails {
    /// Id of the contract.
    pub id: i64,
    /// Name of the rate on which the contract is based.
    pub rate_name: Option<String>,
    /// First day of the contract (yyyy-MM-dd).
    pub start_date: codegen::Date,
    /// Last day of the current term or, for a cancelled contract, the day on which it terminates (yyyy-MM-dd).
    pub end_date: codegen::Date,
    /// Day on which the contract was created (yyyy-MM-dd).
    pub created_date: codegen::Date,
    /// True when the contract has been cancelled.
    pub cancelled: bool,
    /// Length of the initial contract term.
    pub contract_period: Option<Recurrence>,
    /// Length by which the contract is extended after its term.
    pub extension_period: Option<Recurrence>,
    /// Notice period for cancelling the contract.
    pub cancellation_period: Option<Recurrence>,
}

codegen::object! {
    ContractDetails: decode {
        "id" => id: required as Integer,
        "rateName" => rate_name: optional,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
        "createdDate" => created_date: required as FullDate,
        "cancelled" => cancelled: required,
        "contractPeriod" => contract_period: optional,
        "extensionPeriod" => extension_period: optional,
        "cancellationPeriod" => cancellation_period: optional,
    }
}

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
    Debt: decode {
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
    DebtCollectionConfiguration: decode {
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
    ByPartner,
    /// Every positive or negative closure writes the remaining debt off.
    Always,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtCollectionConfigurationDerecognizeRemainingDebtsOnClosure: decode {
        "BY_PARTNER" => ByPartner,
        "ALWAYS" => Always,
    } else Unrecognized
}

/// Whether debts left over are written off when a case is rejected or reversed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection {
    /// The agency states in its case update whether the remaining debt is written off.
    ByPartner,
    /// Every rejection or reversal writes the remaining debt off.
    Always,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtCollectionConfigurationDerecognizeRemainingDebtsOnRejection: decode {
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
    Trust,
    /// Claims are handed over and the collection agency buys them.
    Purchase,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtCollectionType: decode {
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
    DebtCollectionUpdate: encode {
        "debtors" => debtors: required,
        "requestId" => request_id: required,
    }
}

impl DebtCollectionUpdate {
    /// With the required fields; the optional ones are set by the `with_` methods.
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
    PurchaseLimit,
    /// The IBAN is not valid.
    InvalidIban,
    /// The bank account has been closed.
    ClosedBankaccount,
    /// Fraud was attempted.
    Fraud,
    /// The debtor is insolvent.
    Insolvency,
    /// The debtor has died.
    Deceased,
    /// The address lacks necessary parts.
    IncompleteAddress,
    /// The address is not correct.
    InvalidAddress,
    /// Required data is wrong or missing.
    InvalidOrMissingInformation,
    /// A chargeback of the claim took place.
    ChargedBack,
    /// The claim has been purchased before.
    AlreadyPurchased,
    /// The claim has been charged back before.
    AlreadyChargedBack,
    /// The debtor disputes the contract.
    ContestedContract,
    /// The direct debit mandate was withdrawn.
    WithdrawnMandate,
    /// The SEPA mandate is not valid.
    InvalidSepaMandate,
    /// The IBAN is on a blocklist.
    IbanBlacklisted,
    /// The membership in the studio has been cancelled.
    TerminatedContract,
    /// The bank behind the IBAN takes no part in SEPA direct debits.
    IbanNotSepaDirectDebitCapable,
    /// The claim is above the highest permitted amount.
    AmountExceedsLimit,
    /// The claim is older than the permitted maximum age.
    NonContractual,
    /// The purchase of claims is suspended for a time.
    PurchasingSuspended,
    /// The studio pays the amount back.
    InstructedByStudio,
    /// A legal representative is needed but not given.
    MissingLiablePerson,
    /// The IBAN has been invalid since the last payment run.
    IbanInvalidSinceLastPaymentRun,
    /// The account was closed before the amount could be collected.
    AccountClosedBeforeCollection,
    /// The debt is too old.
    DebtOveraged,
    /// Payment reminders had no success.
    DunningUnsuccessful,
    /// Charged back because the client wants no collection.
    AutomaticChargeback,
    /// Paid back because the authorities ordered the studio to close.
    StudioClosedDown,
    /// The SEPA mandate was found invalid more than once.
    RepeatedInvalidSepaMandate,
    /// The client accepted that every returned direct debit is charged back.
    SettlementAgreement,
    /// The SEPA mandate names a creditor identifier that is not valid.
    InvalidSepaCreditorId,
    /// The account lacked sufficient funds.
    InsufficientCovering,
    /// The account holder objected to the payment.
    Opposition,
    /// The bank details are not valid.
    InvalidBankInformation,
    /// The payment mandate is not valid.
    InvalidMandate,
    /// Authorization of the payment was declined.
    AuthorizationDeclined,
    /// The payment card is not valid.
    InvalidCard,
    /// The credit card has expired.
    CardExpired,
    /// The customer revoked the payment.
    RevokedByCustomer,
    /// This kind of claim is not supported.
    UnsupportedDebtClaimType,
    /// Purchasing is stopped for the debtor because of fraud.
    PurchasestopFraud,
    /// The claim has been rejected before.
    AlreadyRejected,
    /// The claim comes from a chargeback of consumption credit.
    ConsumptionCreditChargebackDebtClaimType,
    /// The claim was rejected by hand.
    ManuallyRejected,
    /// A purchase stop was set by hand.
    ManuallySetPurchasestop,
    /// Any reason not listed here.
    Other,
    /// Another reason; the claim is not passed to an external collection agency.
    OtherNoForwardingToExternalCollectionAgency,
    /// The reason is not known.
    Unknown,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtLatestRejectionReason: decode {
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
    Normal,
    /// Changed because of residual maturity.
    Residual,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtMaturityType: decode {
        "NORMAL" => Normal,
        "RESIDUAL" => Residual,
    } else Unrecognized
}

/// Kind of claim.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DebtType {
    /// Extra claim that the studio raised without giving it a category.
    PrincipalClaim,
    /// Claim from products sold at the cash register.
    Sale,
    /// Claim from a contract, a module or something else not specified.
    DebtClaim,
    /// Fee charged at a flat rate.
    FlatFee,
    /// Fee from a dunning run or from the handover to debt collection.
    DunningFee,
    /// Fee that a bank charged for a chargeback.
    BankFee,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DebtType: decode {
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
    DebtUpdate: decode encode {
        "debtId" => debt_id: required,
        "originalAmount" => original_amount: required as Number,
        "canceledAmount" => canceled_amount: required as Number,
        "paidAmount" => paid_amount: required as Number,
        "currency" => currency: required,
        "block" => block: optional,
    }
}

impl DebtUpdate {
    /// With the required fields; the optional ones are set by the `with_` methods.
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

/// Member whose open debts are handed over to debt collection.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Debtor {
    /// Id of the debtor, used in all exchanges; a decimal number or a UUID.
    pub debtor_id: String,
    /// Membership number of the debtor.
    pub membership_nr: String,
    /// Country of the debtor's address as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Name of the country in which the debtor lives.
    pub country: Option<String>,
    /// Number of an official identification of the debtor, such as a tax number.
    pub identification_number: Option<String>,
    /// Bank account of the debtor.
    pub payment_details: Option<PaymentDetails>,
    /// Contracts that the debtor holds or held.
    pub contract_details: Option<Vec<ContractDetails>>,
    /// Date of birth of the debtor (yyyy-MM-dd).
    pub birthdate: Option<codegen::Date>,
    /// Given name of the debtor.
    pub first_name: String,
    /// Family name of the debtor.
    pub last_name: String,
    /// Second family name of the debtor, where customary.
    pub second_last_name: Option<String>,
    /// Sex of the debtor, for example MALE.
    pub sex: String,
    /// Postal code of the debtor's address.
    pub postal_code: Option<String>,
    /// City of the debtor's address.
    pub city: String,
    /// Person who is liable for the debts in place of the debtor, such as a parent.
    pub liable_person: Option<LiablePersonDetails>,
    /// Phone, fax and email contacts of the debtor.
    pub contact_details: Option<Vec<ContactDetails>>,
    /// Cases in which the debtor's open debts are collected.
    pub collection_cases: Option<Vec<CollectionCase>>,
    /// First line of the debtor's address.
    pub address_line1: Option<String>,
    /// Second line of the debtor's address.
    pub address_line2: Option<String>,
    /// Third line of the debtor's address.
    pub address_line3: Option<String>,
    /// Region or state of the debtor's address.
    pub region: Option<String>,
    /// Street, house number and address status of the debtor.
    pub address_data: Option<AddressDetails>,
    /// Block that keeps the debtor out of debt collection.
    pub block: Option<OpenApiV1Block>,
}

codegen::object! {
    Debtor: decode {
        "debtorId" => debtor_id: required,
        "membershipNr" => membership_nr: required,
        "countryCode" => country_code: optional,
        "country" => country: optional,
        "identificationNumber" => identification_number: optional,
        "paymentDetails" => payment_details: optional,
        "contractDetails" => contract_details: optional,
        "birthdate" => birthdate: optional as FullDate,
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "secondLastName" => second_last_name: optional,
        "sex" => sex: required,
        "postalCode" => postal_code: optional,
        "city" => city: required,
        "liablePerson" => liable_person: optional,
        "contactDetails" => contact_details: optional,
        "collectionCases" => collection_cases: optional,
        "addressLine1" => address_line1: optional,
        "addressLine2" => address_line2: optional,
        "addressLine3" => address_line3: optional,
        "region" => region: optional,
        "addressData" => address_data: optional,
        "block" => block: optional,
    }
}

codegen::redacted_debug! {
    Debtor {
        debtor_id: shown,
        membership_nr: shown,
        country_code: shown,
        country: shown,
        identification_number: hidden,
        payment_details: shown,
        contract_details: shown,
        birthdate: hidden,
        first_name: hidden,
        last_name: hidden,
        second_last_name: hidden,
        sex: hidden,
        postal_code: hidden,
        city: shown,
        liable_person: shown,
        contact_details: shown,
        collection_cases: shown,
        address_line1: hidden,
        address_line2: hidden,
        address_line3: hidden,
        region: shown,
        address_data: shown,
        block: shown,
    }
}

/// Debtor reduced to id, block and debts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DebtorId {
    /// Id of the debtor who is blocked or has blocked debts; a decimal number or a UUID.
    pub debtor_id: String,
    /// Block that keeps the debtor out of debt collection.
    pub block: Option<OpenApiV1Block>,
    /// Debts of the debtor to which the answer relates.
    pub debts: Option<Vec<Debt>>,
}

codegen::object! {
    DebtorId: decode {
        "debtorId" => debtor_id: required,
        "block" => block: optional,
        "debts" => debts: optional,
    }
}

/// One slice of debtors that are blocked or have blocked debts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DebtorIdSlicedResult {
    /// Debtors contained in this slice.
    pub result: Vec<DebtorId>,
    /// True when more debtors follow after this slice.
    pub has_next: bool,
    /// Position to pass on to fetch the next slice.
    pub offset: String,
}

codegen::object! {
    DebtorIdSlicedResult: decode {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// One slice of the debtors of a debt collection run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DebtorSlicedResult {
    /// Debtors contained in this slice.
    pub result: Vec<Debtor>,
    /// True when more debtors follow after this slice.
    pub has_next: bool,
    /// Position to pass on to fetch the next slice.
    pub offset: String,
}

codegen::object! {
    DebtorSlicedResult: decode {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// State of the collection cases of one debtor.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DebtorUpdate {
    /// Id of the debtor to whom the cases belong.
    pub debtor_id: String,
    /// Cases that the collection agency keeps for the debtor.
    pub agency_collection_cases: Vec<AgencyCollectionCaseUpdate>,
    /// Keeps the debtor out of later collection cases. When left out, a block already set is lifted.
    pub block: Option<OpenApiV1BlockDto>,
}

codegen::object! {
    DebtorUpdate: decode encode {
        "debtorId" => debtor_id: required,
        "agencyCollectionCases" => agency_collection_cases: required,
        "block" => block: optional,
    }
}

impl DebtorUpdate {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(
        debtor_id: impl Into<String>,
        agency_collection_cases: impl IntoIterator<Item = AgencyCollectionCaseUpdate>,
    ) -> Self {
        Self {
            debtor_id: debtor_id.into(),
            agency_collection_cases: agency_collection_cases.into_iter().collect(),
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

/// File type of the export.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportFileFormat {
    /// JSON file.
    Json,
    /// File with comma-separated values.
    Csv,
    /// Excel workbook.
    Xlsx,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ExportFileFormat: decode encode {
        "JSON" => Json,
        "CSV" => Csv,
        "XLSX" => Xlsx,
    } else Unrecognized
}

/// Level of detail of the exported bookings.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportFormat {
    /// Every booking is listed on its own.
    Single,
    /// Bookings are summed up per account number.
    Aggregated,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ExportFormat: decode encode {
        "SINGLE" => Single,
        "AGGREGATED" => Aggregated,
    } else Unrecognized
}

/// Language used in the export.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExportLocale {
    /// English texts.
    English,
    /// German texts.
    German,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ExportLocale: decode encode {
        "ENGLISH" => English,
        "GERMAN" => German,
    } else Unrecognized
}

/// Person who answers for the debts of a debtor, such as a legal representative.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LiablePersonDetails {
    /// Given name of the liable person.
    pub first_name: String,
    /// Family name of the liable person.
    pub last_name: String,
    /// Second family name of the liable person, where customary.
    pub second_last_name: Option<String>,
    /// Date of birth of the liable person (yyyy-MM-dd).
    pub birthdate: Option<codegen::Date>,
    /// Sex of the liable person, for example MALE.
    pub sex: Option<String>,
    /// Postal code of the liable person's address.
    pub postal_code: Option<String>,
    /// City of the liable person's address.
    pub city: Option<String>,
    /// Country of the liable person's address as an ISO 3166-1 alpha-2 code.
    pub country_code: Option<String>,
    /// Phone, fax and email contacts of the liable person.
    pub contact_details: Option<Vec<ContactDetails>>,
    /// Number of an official identification of the liable person, such as a tax number.
    pub identification_number: Option<String>,
    /// Bank account of the liable person.
    pub payment_details: Option<PaymentDetails>,
    /// First line of the liable person's address.
    pub address_line1: Option<String>,
    /// Second line of the liable person's address.
    pub address_line2: Option<String>,
    /// Third line of the liable person's address.
    pub address_line3: Option<String>,
    /// Region or state of the liable person's address.
    pub region: Option<String>,
    /// Street, house number and address status of the liable person.
    pub address_data: Option<AddressDetails>,
}

codegen::object! {
    LiablePersonDetails: decode {
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "secondLastName" => second_last_name: optional,
        "birthdate" => birthdate: optional as FullDate,
        "sex" => sex: optional,
        "postalCode" => postal_code: optional,
        "city" => city: optional,
        "countryCode" => country_code: optional,
        "contactDetails" => contact_details: optional,
        "identificationNumber" => identification_number: optional,
        "paymentDetails" => payment_details: optional,
        "addressLine1" => address_line1: optional,
        "addressLine2" => address_line2: optional,
        "addressLine3" => address_line3: optional,
        "region" => region: optional,
        "addressData" => address_data: optional,
    }
}

codegen::redacted_debug! {
    LiablePersonDetails {
        first_name: hidden,
        last_name: hidden,
        second_last_name: hidden,
        birthdate: hidden,
        sex: hidden,
        postal_code: hidden,
        city: shown,
        country_code: shown,
        contact_details: shown,
        identification_number: hidden,
        payment_details: shown,
        address_line1: hidden,
        address_line2: hidden,
        address_line3: hidden,
        region: shown,
        address_data: shown,
    }
}

/// Whether the block applies and whether it ends.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LimitType {
    /// The customer or debt is taken off the block list.
    Disabled,
    /// The customer or debt is on the block list up to the end date.
    Limited,
    /// The customer or debt is on the block list without an end.
    Unlimited,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    LimitType: decode encode {
        "DISABLED" => Disabled,
        "LIMITED" => Limited,
        "UNLIMITED" => Unlimited,
    } else Unrecognized
}

/// Block that exempts a debtor or debt from collection for a time or for good.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1Block {
    /// Whether the block applies and whether it ends.
    pub limit_type: LimitType,
    /// Date until which a limited block applies (yyyy-MM-dd).
    pub end_date: Option<codegen::Date>,
}

codegen::object! {
    OpenApiV1Block: decode {
        "limitType" => limit_type: required,
        "endDate" => end_date: optional as FullDate,
    }
}

/// Block of a debtor or debt for future collection cases, as sent or returned with the state of cases.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1BlockDto {
    /// Whether the block applies and whether it ends.
    pub limit_type: LimitType,
    /// Date until which the block applies (yyyy-MM-dd).
    pub end_date: codegen::Date,
}

codegen::object! {
    OpenApiV1BlockDto: decode encode {
        "limitType" => limit_type: required,
        "endDate" => end_date: required as FullDate,
    }
}

impl OpenApiV1BlockDto {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(limit_type: LimitType, end_date: codegen::Date) -> Self {
        Self { limit_type, end_date }
    }
}

/// Bank account used for payments in debt collection.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentDetails {
    /// National account number at the bank.
    pub account_number: Option<String>,
    /// National code that identifies the bank.
    pub bank_code: Option<String>,
    /// International bank account number (IBAN).
    pub iban: Option<String>,
    /// Business identifier code (BIC) of the bank.
    pub bic: Option<String>,
    /// Name of the bank that keeps the account.
    pub bank: String,
    /// Country of the bank as an ISO 3166-1 alpha-2 code.
    pub bank_country_code: Option<String>,
    /// Name of the person or company that holds the account.
    pub account_holder: Option<String>,
}

codegen::object! {
    PaymentDetails: decode {
        "accountNumber" => account_number: optional,
        "bankCode" => bank_code: optional,
        "iban" => iban: optional,
        "bic" => bic: optional,
        "bank" => bank: required,
        "bankCountryCode" => bank_country_code: optional,
        "accountHolder" => account_holder: optional,
    }
}

codegen::redacted_debug! {
    PaymentDetails {
        account_number: hidden,
        bank_code: hidden,
        iban: hidden,
        bic: hidden,
        bank: hidden,
        bank_country_code: shown,
        account_holder: hidden,
    }
}

/// Time span or interval, made of a unit and a count of units.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Recurrence {
    /// Time unit of the span or interval.
    pub period: RecurrencePeriod,
    /// Count of units, for example 2 with MONTH for two months.
    pub frequency: Option<i32>,
}

codegen::object! {
    Recurrence: decode {
        "period" => period: required,
        "frequency" => frequency: optional as Integer,
    }
}

/// Time unit of the span or interval.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecurrencePeriod {
    /// Counted in days.
    Day,
    /// Counted in months.
    Month,
    /// Counted in weeks.
    Week,
    /// Counted in years.
    Year,
    /// Happens a single time and does not recur.
    Once,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    RecurrencePeriod: decode {
        "DAY" => Day,
        "MONTH" => Month,
        "WEEK" => Week,
        "YEAR" => Year,
        "ONCE" => Once,
    } else Unrecognized
}

/// Settings for a new tax advisor export.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxAdvisorCreateExport {
    /// First accounting day of the bookings to export (yyyy-MM-dd); in the past and not after toDate. The range covers at most 90 days.
    pub from_date: codegen::Date,
    /// Last accounting day of the bookings to export (yyyy-MM-dd); in the past and not before fromDate. The range covers at most 90 days.
    pub to_date: codegen::Date,
    /// Level of detail of the exported bookings.
    pub export_format: ExportFormat,
    /// File type of the export.
    pub export_file_format: ExportFileFormat,
    /// Language used in the export.
    pub export_locale: Option<ExportLocale>,
}

codegen::object! {
    TaxAdvisorCreateExport: encode {
        "fromDate" => from_date: required as FullDate,
        "toDate" => to_date: required as FullDate,
        "exportFormat" => export_format: required,
        "exportFileFormat" => export_file_format: required,
        "exportLocale" => export_locale: optional,
    }
}

impl TaxAdvisorCreateExport {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(
        from_date: codegen::Date,
        to_date: codegen::Date,
        export_format: ExportFormat,
        export_file_format: ExportFileFormat,
    ) -> Self {
        Self {
            from_date,
            to_date,
            export_format,
            export_file_format,
            export_locale: None,
        }
    }

    /// Sets [`export_locale`](Self::export_locale).
    #[inline]
    #[must_use]
    pub fn with_export_locale(mut self, export_locale: ExportLocale) -> Self {
        self.export_locale = Some(export_locale);
        self
    }
}

/// Settings and download address of a tax advisor export.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TaxAdvisorExportDownload {
    /// First accounting day of the exported bookings (yyyy-MM-dd).
    pub from_date: codegen::Date,
    /// Last accounting day of the exported bookings (yyyy-MM-dd).
    pub to_date: codegen::Date,
    /// File type of the export.
    pub export_file_format: ExportFileFormat,
    /// Level of detail of the exported bookings.
    pub export_format: ExportFormat,
    /// Language used in the export.
    pub export_locale: Option<ExportLocale>,
    /// Address (URL) from which the export file is downloaded; it expires after 15 minutes.
    pub download_url: String,
}

codegen::object! {
    TaxAdvisorExportDownload: decode {
        "fromDate" => from_date: required as FullDate,
        "toDate" => to_date: required as FullDate,
        "exportFileFormat" => export_file_format: required,
        "exportFormat" => export_format: required,
        "exportLocale" => export_locale: optional,
        "downloadUrl" => download_url: required,
    }
}

codegen::redacted_debug! {
    TaxAdvisorExportDownload {
        from_date: shown,
        to_date: shown,
        export_file_format: shown,
        export_format: shown,
        export_locale: shown,
        download_url: hidden,
    }
}

/// Reference to a tax advisor export that was created.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TaxAdvisorExportResult {
    /// Id with which the export can be fetched.
    pub export_id: Option<i64>,
}

codegen::object! {
    TaxAdvisorExportResult: decode {
        "exportId" => export_id: optional as Integer,
    }
}

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
    TransferDetails: decode {
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
    DebtCollectionRun,
    /// A single handover started in the member's account.
    IndividualHandover,
    /// An automatic handover that followed a rejection by MemberCash.
    AutomaticHandover,
    /// A handover made when a contract was cancelled by hand.
    ContractCancelation,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TransferDetailsOrigin: decode {
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
    InternalProcessing,
    /// The transfer is ready; the agency is notified by webhook and has to confirm that it fetched the data.
    WaitingForConfirmation,
    /// The transfer is finished and the agency has confirmed that it fetched the data.
    Completed,
    /// Something went wrong in an earlier stage of the transfer.
    Failed,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TransferDetailsStatus: decode {
        "INTERNAL_PROCESSING" => InternalProcessing,
        "WAITING_FOR_CONFIRMATION" => WaitingForConfirmation,
        "COMPLETED" => Completed,
        "FAILED" => Failed,
    } else Unrecognized
}
