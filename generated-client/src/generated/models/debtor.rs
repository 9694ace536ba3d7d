// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    AddressDetails, AgencyCollectionCaseUpdate, CollectionCase, ContactDetails,
    ContractDetails, Debt, LiablePersonDetails, OpenApiV1Block, OpenApiV1BlockDto,
    PaymentDetails,
};
use sdk_runtime::codegen;

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
    Debtor {
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
    DebtorId {
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
    DebtorIdSlicedResult {
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
    DebtorSlicedResult {
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
    DebtorUpdate {
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
