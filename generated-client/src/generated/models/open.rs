// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    AmendmentConfigurationStatus, ContractVolumeDto, CustomerTitle, DiscountType,
    FlatFeePreview, Gender, LimitType, MembershipOfferExtended,
    MembershipOfferRateBonusPeriod, MembershipOfferTextBlock,
    MembershipSwitchConfigPresentationDto, MembershipSwitchConfigSourceContractDto,
    ModuleContractPreview, Money, PaymentPreview, Signature, Term, VoucherDiscountPeriod,
};
use sdk_runtime::codegen;

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
    OpenApiV1Block {
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
    OpenApiV1BlockDto {
        "limitType" => limit_type: required,
        "endDate" => end_date: required as FullDate,
    }
}

impl OpenApiV1BlockDto {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(limit_type: LimitType, end_date: codegen::Date) -> Self {
        Self { limit_type, end_date }
    }
}

/// Outcome of redeeming a check-in voucher.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CheckinVoucherRedeemResultDto {
    /// Code with which the lead customer checks in at a studio.
    pub studio_access_code: String,
}

codegen::object! {
    OpenApiV1CheckinVoucherRedeemResultDto {
        "studioAccessCode" => studio_access_code: required,
    }
}

codegen::redacted_debug! {
    OpenApiV1CheckinVoucherRedeemResultDto {
        studio_access_code: hidden,
    }
}

/// Outcome of creating a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerCreateResult {
    /// Id given to the new customer.
    pub customer_id: i64,
}

codegen::object! {
    OpenApiV1CustomerCreateResult {
        "customerId" => customer_id: required as Integer,
    }
}

/// Current postal address of a customer with the state of changes to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerDataDtoCustomerAddressData {
    /// Street name without the house number.
    pub street: String,
    /// House number, including letters where there are any.
    pub house_number: Option<String>,
    /// Postal code of the place.
    pub zip_code: String,
    /// City or town of the address.
    pub city: String,
    /// Country of the address as an ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: String,
    /// Name of the province or state, for countries such as those of southern Europe or the USA.
    pub province: Option<String>,
    /// Code of the province or state, for countries such as those of southern Europe or the USA.
    pub province_code: Option<String>,
    /// Whether and how the customer may change the address.
    pub amendment_configuration_status: AmendmentConfigurationStatus,
    /// Requested change of address that has not been verified yet.
    pub pending_amendment: Option<
        OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData,
    >,
    /// Second line for the street.
    pub second_street: Option<String>,
    /// Part of the city in which the address lies.
    pub city_part: Option<String>,
    /// District in which the address lies.
    pub district: Option<String>,
    /// Kind of street, such as avenue or square.
    pub street_type: Option<String>,
    /// Block of buildings on the street.
    pub street_block: Option<String>,
    /// Entrance of the building.
    pub portal: Option<String>,
    /// Staircase within the building.
    pub stairway: Option<String>,
    /// Door or flat within the building.
    pub door: Option<String>,
    /// Further details that help to find the address.
    pub additional_address_information: Option<String>,
    /// Floor of the building.
    pub floor: Option<String>,
    /// Name by which the building is known.
    pub building_name: Option<String>,
}

codegen::object! {
    OpenApiV1CustomerDataDtoCustomerAddressData {
        "street" => street: required,
        "houseNumber" => house_number: optional,
        "zipCode" => zip_code: required,
        "city" => city: required,
        "countryCode" => country_code: required,
        "province" => province: optional,
        "provinceCode" => province_code: optional,
        "amendmentConfigurationStatus" => amendment_configuration_status: required,
        "pendingAmendment" => pending_amendment: optional,
        "secondStreet" => second_street: optional,
        "cityPart" => city_part: optional,
        "district" => district: optional,
        "streetType" => street_type: optional,
        "streetBlock" => street_block: optional,
        "portal" => portal: optional,
        "stairway" => stairway: optional,
        "door" => door: optional,
        "additionalAddressInformation" => additional_address_information: optional,
        "floor" => floor: optional,
        "buildingName" => building_name: optional,
    }
}

codegen::redacted_debug! {
    OpenApiV1CustomerDataDtoCustomerAddressData {
        street: hidden,
        house_number: hidden,
        zip_code: hidden,
        city: shown,
        country_code: shown,
        province: shown,
        province_code: shown,
        amendment_configuration_status: shown,
        pending_amendment: shown,
        second_street: hidden,
        city_part: shown,
        district: shown,
        street_type: shown,
        street_block: hidden,
        portal: hidden,
        stairway: hidden,
        door: hidden,
        additional_address_information: hidden,
        floor: hidden,
        building_name: hidden,
    }
}

/// Current contact data of a customer with the state of changes to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerDataDtoCustomerContactData {
    /// Email address of the customer.
    pub email: Option<String>,
    /// Customer's private phone number, not mobile.
    pub phone_private: Option<String>,
    /// Private mobile number of the customer.
    pub phone_private_mobile: Option<String>,
    /// Customer's business phone number, not mobile.
    pub phone_business: Option<String>,
    /// Business mobile number of the customer.
    pub phone_business_mobile: Option<String>,
    /// Whether and how the customer may change the contact data.
    pub amendment_configuration_status: AmendmentConfigurationStatus,
    /// Requested change of contact data that has not been verified yet.
    pub pending_amendment: Option<
        OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData,
    >,
}

codegen::object! {
    OpenApiV1CustomerDataDtoCustomerContactData {
        "email" => email: optional,
        "phonePrivate" => phone_private: optional,
        "phonePrivateMobile" => phone_private_mobile: optional,
        "phoneBusiness" => phone_business: optional,
        "phoneBusinessMobile" => phone_business_mobile: optional,
        "amendmentConfigurationStatus" => amendment_configuration_status: required,
        "pendingAmendment" => pending_amendment: optional,
    }
}

codegen::redacted_debug! {
    OpenApiV1CustomerDataDtoCustomerContactData {
        email: hidden,
        phone_private: hidden,
        phone_private_mobile: hidden,
        phone_business: hidden,
        phone_business_mobile: hidden,
        amendment_configuration_status: shown,
        pending_amendment: shown,
    }
}

/// Current personal data of a customer with the state of changes to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerDataDtoCustomerMasterData {
    /// Given name of the customer.
    pub first_name: String,
    /// Family name of the customer.
    pub last_name: String,
    /// Gender of the customer.
    pub gender: Gender,
    /// Date of birth of the customer (yyyy-MM-dd).
    pub date_of_birth: codegen::Date,
    /// Country in which the customer was born, as an ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_of_birth: Option<String>,
    /// Academic title of the customer.
    pub customer_title: CustomerTitle,
    /// Whether and how the customer may change the master data.
    pub amendment_configuration_status: AmendmentConfigurationStatus,
    /// Requested change of master data that has not been verified yet.
    pub pending_amendment: Option<
        OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData,
    >,
}

codegen::object! {
    OpenApiV1CustomerDataDtoCustomerMasterData {
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "gender" => gender: required,
        "dateOfBirth" => date_of_birth: required as FullDate,
        "countryOfBirth" => country_of_birth: optional,
        "customerTitle" => customer_title: required,
        "amendmentConfigurationStatus" => amendment_configuration_status: required,
        "pendingAmendment" => pending_amendment: optional,
    }
}

codegen::redacted_debug! {
    OpenApiV1CustomerDataDtoCustomerMasterData {
        first_name: hidden,
        last_name: hidden,
        gender: shown,
        date_of_birth: hidden,
        country_of_birth: hidden,
        customer_title: shown,
        amendment_configuration_status: shown,
        pending_amendment: shown,
    }
}

/// Current bank account of a customer with the state of changes to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerDataDtoCustomerPaymentData {
    /// Name of the person who holds the bank account.
    pub account_holder: Option<String>,
    /// Name of the bank that keeps the account.
    pub bank_name: Option<String>,
    /// International bank account number (IBAN).
    pub iban: Option<String>,
    /// Business identifier code (BIC) of the bank.
    pub bic: Option<String>,
    /// True when a change of the payment data needs a signature.
    pub require_signature: Option<bool>,
    /// Whether and how the customer may change the payment data.
    pub amendment_configuration_status: AmendmentConfigurationStatus,
    /// Requested change of payment data that has not been verified yet.
    pub pending_amendment: Option<
        OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData,
    >,
}

codegen::object! {
    OpenApiV1CustomerDataDtoCustomerPaymentData {
        "accountHolder" => account_holder: optional,
        "bankName" => bank_name: optional,
        "iban" => iban: optional,
        "bic" => bic: optional,
        "requireSignature" => require_signature: optional,
        "amendmentConfigurationStatus" => amendment_configuration_status: required,
        "pendingAmendment" => pending_amendment: optional,
    }
}

codegen::redacted_debug! {
    OpenApiV1CustomerDataDtoCustomerPaymentData {
        account_holder: hidden,
        bank_name: hidden,
        iban: hidden,
        bic: hidden,
        require_signature: shown,
        amendment_configuration_status: shown,
        pending_amendment: shown,
    }
}

/// Requested change of a customer's postal address.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData {
    /// Id of the amendment, used to withdraw it.
    pub id: Option<i64>,
    /// Street name without the house number.
    pub street: String,
    /// House number, including letters where there are any.
    pub house_number: Option<String>,
    /// Postal code of the place.
    pub zip_code: String,
    /// City or town of the address.
    pub city: String,
    /// Country of the address as an ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: String,
    /// Name of the province or state, for countries such as those of southern Europe or the USA.
    pub province: Option<String>,
    /// Code of the province or state, for countries such as those of southern Europe or the USA.
    pub province_code: Option<String>,
    /// Second line for the street.
    pub second_street: Option<String>,
    /// Part of the city in which the address lies.
    pub city_part: Option<String>,
    /// District in which the address lies.
    pub district: Option<String>,
    /// Kind of street, such as avenue or square.
    pub street_type: Option<String>,
    /// Block of buildings on the street.
    pub street_block: Option<String>,
    /// Entrance of the building.
    pub portal: Option<String>,
    /// Staircase within the building.
    pub stairway: Option<String>,
    /// Door or flat within the building.
    pub door: Option<String>,
    /// Further details that help to find the address.
    pub additional_address_information: Option<String>,
    /// Floor of the building.
    pub floor: Option<String>,
    /// Name by which the building is known.
    pub building_name: Option<String>,
}

codegen::object! {
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData {
        "id" => id: optional as Integer,
        "street" => street: required,
        "houseNumber" => house_number: optional,
        "zipCode" => zip_code: required,
        "city" => city: required,
        "countryCode" => country_code: required,
        "province" => province: optional,
        "provinceCode" => province_code: optional,
        "secondStreet" => second_street: optional,
        "cityPart" => city_part: optional,
        "district" => district: optional,
        "streetType" => street_type: optional,
        "streetBlock" => street_block: optional,
        "portal" => portal: optional,
        "stairway" => stairway: optional,
        "door" => door: optional,
        "additionalAddressInformation" => additional_address_information: optional,
        "floor" => floor: optional,
        "buildingName" => building_name: optional,
    }
}

codegen::redacted_debug! {
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData {
        id: shown,
        street: hidden,
        house_number: hidden,
        zip_code: hidden,
        city: shown,
        country_code: shown,
        province: shown,
        province_code: shown,
        second_street: hidden,
        city_part: shown,
        district: shown,
        street_type: shown,
        street_block: hidden,
        portal: hidden,
        stairway: hidden,
        door: hidden,
        additional_address_information: hidden,
        floor: hidden,
        building_name: hidden,
    }
}

/// Requested change of a customer's contact data.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData {
    /// Id of the amendment, used to withdraw it.
    pub id: Option<i64>,
    /// Email address of the customer after the change.
    pub email: Option<String>,
    /// Private phone number of the customer after the change.
    pub phone_private: Option<String>,
    /// Private mobile number of the customer after the change.
    pub phone_private_mobile: Option<String>,
    /// Business phone number of the customer after the change.
    pub phone_business: Option<String>,
    /// Business mobile number of the customer after the change.
    pub phone_business_mobile: Option<String>,
}

codegen::object! {
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData {
        "id" => id: optional as Integer,
        "email" => email: optional,
        "phonePrivate" => phone_private: optional,
        "phonePrivateMobile" => phone_private_mobile: optional,
        "phoneBusiness" => phone_business: optional,
        "phoneBusinessMobile" => phone_business_mobile: optional,
    }
}

codegen::redacted_debug! {
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData {
        id: shown,
        email: hidden,
        phone_private: hidden,
        phone_private_mobile: hidden,
        phone_business: hidden,
        phone_business_mobile: hidden,
    }
}

/// Requested change of a customer's personal data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData {
    /// Id of the amendment, used to withdraw it.
    pub id: Option<i64>,
    /// Given name of the customer.
    pub first_name: String,
    /// Family name of the customer.
    pub last_name: String,
    /// Gender of the customer.
    pub gender: Gender,
    /// Date of birth of the customer (yyyy-MM-dd).
    pub date_of_birth: codegen::Date,
    /// Country in which the customer was born, as an ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_of_birth: Option<String>,
    /// Academic title of the customer.
    pub customer_title: CustomerTitle,
}

codegen::object! {
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData {
        "id" => id: optional as Integer,
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "gender" => gender: required,
        "dateOfBirth" => date_of_birth: required as FullDate,
        "countryOfBirth" => country_of_birth: optional,
        "customerTitle" => customer_title: required,
    }
}

codegen::redacted_debug! {
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData {
        id: shown,
        first_name: hidden,
        last_name: hidden,
        gender: shown,
        date_of_birth: hidden,
        country_of_birth: hidden,
        customer_title: shown,
    }
}

/// Requested change of a customer's bank account.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData {
    /// Id of the amendment, used to withdraw it.
    pub id: Option<i64>,
    /// Name of the person who holds the bank account.
    pub account_holder: Option<String>,
    /// Name of the bank that keeps the account.
    pub bank_name: Option<String>,
    /// International bank account number (IBAN).
    pub iban: Option<String>,
    /// Business identifier code (BIC) of the bank.
    pub bic: Option<String>,
    /// True when a change of the payment data needs a signature.
    pub require_signature: Option<bool>,
}

codegen::object! {
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData {
        "id" => id: optional as Integer,
        "accountHolder" => account_holder: optional,
        "bankName" => bank_name: optional,
        "iban" => iban: optional,
        "bic" => bic: optional,
        "requireSignature" => require_signature: optional,
    }
}

codegen::redacted_debug! {
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData {
        id: shown,
        account_holder: hidden,
        bank_name: hidden,
        iban: hidden,
        bic: hidden,
        require_signature: shown,
    }
}

/// Bank account that a customer wants to have stored, with a signature where required.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerPaymentAmendment {
    /// Name of the person who holds the bank account.
    pub account_holder: String,
    /// Name of the bank that keeps the account.
    pub bank_name: String,
    /// International bank account number (IBAN).
    pub iban: String,
    /// Business identifier code (BIC) of the bank.
    pub bic: String,
    /// Signature of the customer under the change.
    pub signature: Option<Signature>,
}

codegen::object! {
    OpenApiV1CustomerPaymentAmendment {
        "accountHolder" => account_holder: required,
        "bankName" => bank_name: required,
        "iban" => iban: required,
        "bic" => bic: required,
        "signature" => signature: optional,
    }
}

codegen::redacted_debug! {
    OpenApiV1CustomerPaymentAmendment {
        account_holder: hidden,
        bank_name: hidden,
        iban: hidden,
        bic: hidden,
        signature: shown,
    }
}

/// The required fields of [`OpenApiV1CustomerPaymentAmendment`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct OpenApiV1CustomerPaymentAmendmentRequired {
    /// Name of the person who holds the bank account.
    pub account_holder: String,
    /// Name of the bank that keeps the account.
    pub bank_name: String,
    /// International bank account number (IBAN).
    pub iban: String,
    /// Business identifier code (BIC) of the bank.
    pub bic: String,
}

codegen::redacted_debug! {
    OpenApiV1CustomerPaymentAmendmentRequired {
        account_holder: hidden,
        bank_name: hidden,
        iban: hidden,
        bic: hidden,
    }
}

impl From<OpenApiV1CustomerPaymentAmendmentRequired>
for OpenApiV1CustomerPaymentAmendment {
    #[inline]
    fn from(fields: OpenApiV1CustomerPaymentAmendmentRequired) -> Self {
        Self {
            account_holder: fields.account_holder,
            bank_name: fields.bank_name,
            iban: fields.iban,
            bic: fields.bic,
            signature: None,
        }
    }
}

impl OpenApiV1CustomerPaymentAmendment {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: OpenApiV1CustomerPaymentAmendment::from(OpenApiV1CustomerPaymentAmendmentRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        account_holder: impl Into<String>,
        bank_name: impl Into<String>,
        iban: impl Into<String>,
        bic: impl Into<String>,
    ) -> Self {
        Self {
            account_holder: account_holder.into(),
            bank_name: bank_name.into(),
            iban: iban.into(),
            bic: bic.into(),
            signature: None,
        }
    }

    /// Sets [`signature`](Self::signature).
    #[inline]
    #[must_use]
    pub fn with_signature(mut self, signature: Signature) -> Self {
        self.signature = Some(signature);
        self
    }
}

/// Request to move a customer to another studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1CustomerStudioSwitchRequestDto {
    /// Id of the studio the customer changes to.
    pub target_studio_id: i64,
    /// Day on which the change takes effect; today or a past day (ISO 8601 date).
    pub switch_date: codegen::Date,
    /// Note about the change of studio, kept in the customer's history.
    pub description: Option<String>,
}

codegen::object! {
    OpenApiV1CustomerStudioSwitchRequestDto {
        "targetStudioId" => target_studio_id: required as Integer,
        "switchDate" => switch_date: required as FullDate,
        "description" => description: optional,
    }
}

impl OpenApiV1CustomerStudioSwitchRequestDto {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(target_studio_id: i64, switch_date: codegen::Date) -> Self {
        Self {
            target_studio_id,
            switch_date,
            description: None,
        }
    }

    /// Sets [`description`](Self::description).
    #[inline]
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// A switch possibility including the membership offers that can be switched to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1MembershipSwitchConfigExtended {
    /// Id of the switch configuration, used to preview or carry out a switch.
    pub id: i64,
    /// Display name of the switch configuration.
    pub name: String,
    /// Banner text and image for showing the switch option.
    pub presentation: MembershipSwitchConfigPresentationDto,
    /// Current contracts of the customer that can be switched.
    pub source_contracts: Vec<MembershipSwitchConfigSourceContractDto>,
    /// Membership offers to which the customer can switch.
    pub destination_membership_offers: Vec<MembershipOfferExtended>,
}

codegen::object! {
    OpenApiV1MembershipSwitchConfigExtended {
        "id" => id: required as Integer,
        "name" => name: required,
        "presentation" => presentation: required,
        "sourceContracts" => source_contracts: required,
        "destinationMembershipOffers" => destination_membership_offers: required,
    }
}

/// Calculated prices, fees and voucher effects of a contract that is not yet concluded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenApiV1SignupPreviewDto {
    /// Regular price per payment before any discount.
    pub base_price: Money,
    /// Charge for using the studio before the contract starts.
    pub pre_use_charge: Option<Money>,
    /// Kind of the voucher; set only for a valid voucher code.
    pub voucher_type: Option<OpenApiV1SignupPreviewDtoVoucherType>,
    /// Remarks stored with the voucher; set only for a valid voucher code.
    pub voucher_remarks: Option<String>,
    /// How long the voucher discount applies; replaced by effectivePeriod in voucherDiscountPeriods. Deprecated.
    #[deprecated(note = "replaced by effectivePeriod in voucherDiscountPeriods")]
    pub voucher_effective_period: Option<
        OpenApiV1SignupPreviewDtoVoucherEffectivePeriod,
    >,
    /// Length of the discount when it is limited in time; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
    #[deprecated(
        note = "replaced by the field of the same name in voucherDiscountPeriods"
    )]
    pub effective_period_time_based_term: Option<Term>,
    /// Price per payment after the voucher discount; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
    #[deprecated(
        note = "replaced by the field of the same name in voucherDiscountPeriods"
    )]
    pub discounted_base_price: Option<Money>,
    /// How the discount value is to be read; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
    #[deprecated(
        note = "replaced by the field of the same name in voucherDiscountPeriods"
    )]
    pub discount_type: Option<DiscountType>,
    /// Size of the voucher discount; replaced by the field of the same name in voucherDiscountPeriods. Deprecated.
    #[deprecated(
        note = "replaced by the field of the same name in voucherDiscountPeriods"
    )]
    pub discount_value: Option<Money>,
    /// Charge for use before contract start after the discount; set only for a valid discount voucher.
    pub discounted_pre_use_charge: Option<Money>,
    /// Credit that the voucher grants; set only for a valid credit voucher.
    pub credit_value: Option<Money>,
    /// How the share paid by the company is to be read; set only for a valid company voucher.
    pub company_fee_split_type: Option<OpenApiV1SignupPreviewDtoCompanyFeeSplitType>,
    /// Share of the fee that the company takes over; set only for a valid company voucher.
    pub company_fee_split_value: Option<Money>,
    /// Company that bears a part of the fee; set only for a valid company voucher.
    pub company_name: Option<String>,
    /// Amount the company pays under a valid company voucher. Filled for at most one discount period; with several, read companyAmount of each entry in voucherDiscountPeriods.
    pub company_amount: Option<Money>,
    /// Amount the member pays under a valid company voucher. Filled for at most one discount period; with several, read memberAmount of each entry in voucherDiscountPeriods.
    pub member_amount: Option<Money>,
    /// Amount paid by the company before any discount; set only for a valid company voucher.
    pub company_amount_without_discount: Option<Money>,
    /// Amount paid by the member before any discount; set only for a valid company voucher.
    pub member_amount_without_discount: Option<Money>,
    /// Bonus period that comes with the voucher; set only for a valid discount voucher.
    pub voucher_bonus_period: Option<MembershipOfferRateBonusPeriod>,
    /// Contract texts that come with the voucher; set only for a valid voucher code.
    pub voucher_text_blocks: Option<Vec<MembershipOfferTextBlock>>,
    /// Calculated flat fees of the contract, with the discount of a valid discount voucher taken into account.
    pub flat_fee_previews: Option<Vec<FlatFeePreview>>,
    /// Readable summary of what the voucher grants, to show on acceptance; set only for a valid voucher code.
    pub voucher_success_message: Option<String>,
    /// Reason why the voucher was not accepted.
    pub voucher_error_code: Option<OpenApiV1SignupPreviewDtoVoucherErrorCode>,
    /// Price per payment adjusted to the age of the member; null unless such discounts are set up and the member qualifies.
    pub age_adjusted_price: Option<Money>,
    /// Payment volume of the initial term, in total and on average.
    pub contract_volume_information: Option<ContractVolumeDto>,
    /// Texts the customer has to agree to for the chosen modules.
    pub module_consent_text_blocks: Option<Vec<MembershipOfferTextBlock>>,
    /// Calculated prices of the chosen optional modules, with discount, company share or credit of a valid voucher taken into account.
    pub selected_optional_modules_previews: Option<Vec<ModuleContractPreview>>,
    /// Discounts granted by a valid discount voucher, each entry with its own size and duration.
    pub voucher_discount_periods: Option<Vec<VoucherDiscountPeriod>>,
    /// Schedule of expected payments and the amount due on signing.
    pub payment_preview: Option<PaymentPreview>,
}

codegen::object! {
    OpenApiV1SignupPreviewDto {
        "basePrice" => base_price: required,
        "preUseCharge" => pre_use_charge: optional,
        "voucherType" => voucher_type: optional,
        "voucherRemarks" => voucher_remarks: optional,
        "voucherEffectivePeriod" => voucher_effective_period: optional,
        "effectivePeriodTimeBasedTerm" => effective_period_time_based_term: optional,
        "discountedBasePrice" => discounted_base_price: optional,
        "discountType" => discount_type: optional,
        "discountValue" => discount_value: optional,
        "discountedPreUseCharge" => discounted_pre_use_charge: optional,
        "creditValue" => credit_value: optional,
        "companyFeeSplitType" => company_fee_split_type: optional,
        "companyFeeSplitValue" => company_fee_split_value: optional,
        "companyName" => company_name: optional,
        "companyAmount" => company_amount: optional,
        "memberAmount" => member_amount: optional,
        "companyAmountWithoutDiscount" => company_amount_without_discount: optional,
        "memberAmountWithoutDiscount" => member_amount_without_discount: optional,
        "voucherBonusPeriod" => voucher_bonus_period: optional,
        "voucherTextBlocks" => voucher_text_blocks: optional,
        "flatFeePreviews" => flat_fee_previews: optional,
        "voucherSuccessMessage" => voucher_success_message: optional,
        "voucherErrorCode" => voucher_error_code: optional,
        "ageAdjustedPrice" => age_adjusted_price: optional,
        "contractVolumeInformation" => contract_volume_information: optional,
        "moduleConsentTextBlocks" => module_consent_text_blocks: optional,
        "selectedOptionalModulesPreviews" => selected_optional_modules_previews: optional,
        "voucherDiscountPeriods" => voucher_discount_periods: optional,
        "paymentPreview" => payment_preview: optional,
    }
}

/// How the share paid by the company is to be read; set only for a valid company voucher.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenApiV1SignupPreviewDtoCompanyFeeSplitType {
    /// The company pays a fixed amount.
    ///
    /// On the wire: `ABSOLUTE`.
    Absolute,
    /// The company pays a percentage of the fee.
    ///
    /// On the wire: `PERCENTAGE`.
    Percentage,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    OpenApiV1SignupPreviewDtoCompanyFeeSplitType {
        "ABSOLUTE" => Absolute,
        "PERCENTAGE" => Percentage,
    } else Unrecognized
}

/// How long the voucher discount applies; replaced by effectivePeriod in voucherDiscountPeriods. Deprecated.
#[deprecated(note = "replaced by effectivePeriod in voucherDiscountPeriods")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenApiV1SignupPreviewDtoVoucherEffectivePeriod {
    /// The discount applies without time limit.
    ///
    /// On the wire: `UNLIMITED`.
    Unlimited,
    /// The discount applies during the initial term.
    ///
    /// On the wire: `INITIAL_TERM`.
    InitialTerm,
    /// The discount applies for a given length of time.
    ///
    /// On the wire: `TIME_BASED`.
    TimeBased,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    OpenApiV1SignupPreviewDtoVoucherEffectivePeriod {
        "UNLIMITED" => Unlimited,
        "INITIAL_TERM" => InitialTerm,
        "TIME_BASED" => TimeBased,
    } else Unrecognized
}

/// Reason why the voucher was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenApiV1SignupPreviewDtoVoucherErrorCode {
    /// The voucher code is not valid.
    ///
    /// On the wire: `INVALID_CODE`.
    InvalidCode,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    OpenApiV1SignupPreviewDtoVoucherErrorCode {
        "INVALID_CODE" => InvalidCode,
    } else Unrecognized
}

/// Kind of the voucher; set only for a valid voucher code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenApiV1SignupPreviewDtoVoucherType {
    /// Voucher tied to a membership contract.
    ///
    /// On the wire: `CONTRACT`.
    Contract,
    /// Voucher that grants a credit.
    ///
    /// On the wire: `CREDIT`.
    Credit,
    /// Voucher that lowers the price.
    ///
    /// On the wire: `DISCOUNT`.
    Discount,
    /// Voucher by which a company bears a part of the fee.
    ///
    /// On the wire: `COMPANY_FEE_SPLIT`.
    CompanyFeeSplit,
    /// Voucher that grants check-ins.
    ///
    /// On the wire: `CHECKIN`.
    Checkin,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    OpenApiV1SignupPreviewDtoVoucherType {
        "CONTRACT" => Contract,
        "CREDIT" => Credit,
        "DISCOUNT" => Discount,
        "COMPANY_FEE_SPLIT" => CompanyFeeSplit,
        "CHECKIN" => Checkin,
    } else Unrecognized
}
