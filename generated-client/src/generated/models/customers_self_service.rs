// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;
use super::{Gender, Signature};

/// Whether and how the customer may change the address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AmendmentConfigurationStatus {
    /// The data can only be read.
    Read,
    /// Changes take effect once the studio has verified them.
    ChangesRequireVerification,
    /// Changes are allowed and take effect at once, without verification.
    ChangesWithoutVerification,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AmendmentConfigurationStatus: decode {
        "READ" => Read,
        "CHANGES_REQUIRE_VERIFICATION" => ChangesRequireVerification,
        "CHANGES_WITHOUT_VERIFICATION" => ChangesWithoutVerification,
    } else Unrecognized
}

/// Postal address that a customer wants to have stored.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerAddressData {
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
    CustomerAddressData: encode {
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
    CustomerAddressData {
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

impl CustomerAddressData {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        zip_code: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            street: street.into(),
            house_number: None,
            zip_code: zip_code.into(),
            city: city.into(),
            country_code: country_code.into(),
            province: None,
            province_code: None,
            second_street: None,
            city_part: None,
            district: None,
            street_type: None,
            street_block: None,
            portal: None,
            stairway: None,
            door: None,
            additional_address_information: None,
            floor: None,
            building_name: None,
        }
    }

    /// Sets [`house_number`](Self::house_number).
    #[inline]
    #[must_use]
    pub fn with_house_number(mut self, house_number: impl Into<String>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Sets [`province`](Self::province).
    #[inline]
    #[must_use]
    pub fn with_province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
        self
    }

    /// Sets [`province_code`](Self::province_code).
    #[inline]
    #[must_use]
    pub fn with_province_code(mut self, province_code: impl Into<String>) -> Self {
        self.province_code = Some(province_code.into());
        self
    }

    /// Sets [`second_street`](Self::second_street).
    #[inline]
    #[must_use]
    pub fn with_second_street(mut self, second_street: impl Into<String>) -> Self {
        self.second_street = Some(second_street.into());
        self
    }

    /// Sets [`city_part`](Self::city_part).
    #[inline]
    #[must_use]
    pub fn with_city_part(mut self, city_part: impl Into<String>) -> Self {
        self.city_part = Some(city_part.into());
        self
    }

    /// Sets [`district`](Self::district).
    #[inline]
    #[must_use]
    pub fn with_district(mut self, district: impl Into<String>) -> Self {
        self.district = Some(district.into());
        self
    }

    /// Sets [`street_type`](Self::street_type).
    #[inline]
    #[must_use]
    pub fn with_street_type(mut self, street_type: impl Into<String>) -> Self {
        self.street_type = Some(street_type.into());
        self
    }

    /// Sets [`street_block`](Self::street_block).
    #[inline]
    #[must_use]
    pub fn with_street_block(mut self, street_block: impl Into<String>) -> Self {
        self.street_block = Some(street_block.into());
        self
    }

    /// Sets [`portal`](Self::portal).
    #[inline]
    #[must_use]
    pub fn with_portal(mut self, portal: impl Into<String>) -> Self {
        self.portal = Some(portal.into());
        self
    }

    /// Sets [`stairway`](Self::stairway).
    #[inline]
    #[must_use]
    pub fn with_stairway(mut self, stairway: impl Into<String>) -> Self {
        self.stairway = Some(stairway.into());
        self
    }

    /// Sets [`door`](Self::door).
    #[inline]
    #[must_use]
    pub fn with_door(mut self, door: impl Into<String>) -> Self {
        self.door = Some(door.into());
        self
    }

    /// Sets [`additional_address_information`](Self::additional_address_information).
    #[inline]
    #[must_use]
    pub fn with_additional_address_information(
        mut self,
        additional_address_information: impl Into<String>,
    ) -> Self {
        self.additional_address_information = Some(
            additional_address_information.into(),
        );
        self
    }

    /// Sets [`floor`](Self::floor).
    #[inline]
    #[must_use]
    pub fn with_floor(mut self, floor: impl Into<String>) -> Self {
        self.floor = Some(floor.into());
        self
    }

    /// Sets [`building_name`](Self::building_name).
    #[inline]
    #[must_use]
    pub fn with_building_name(mut self, building_name: impl Into<String>) -> Self {
        self.building_name = Some(building_name.into());
        self
    }
}

/// Contact data that a customer wants to have stored.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerContactData {
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
}

codegen::object! {
    CustomerContactData: encode {
        "email" => email: optional,
        "phonePrivate" => phone_private: optional,
        "phonePrivateMobile" => phone_private_mobile: optional,
        "phoneBusiness" => phone_business: optional,
        "phoneBusinessMobile" => phone_business_mobile: optional,
    }
}

codegen::redacted_debug! {
    CustomerContactData {
        email: hidden,
        phone_private: hidden,
        phone_private_mobile: hidden,
        phone_business: hidden,
        phone_business_mobile: hidden,
    }
}

impl CustomerContactData {
    /// Without any field; all are optional.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            email: None,
            phone_private: None,
            phone_private_mobile: None,
            phone_business: None,
            phone_business_mobile: None,
        }
    }

    /// Sets [`email`](Self::email).
    #[inline]
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`phone_private`](Self::phone_private).
    #[inline]
    #[must_use]
    pub fn with_phone_private(mut self, phone_private: impl Into<String>) -> Self {
        self.phone_private = Some(phone_private.into());
        self
    }

    /// Sets [`phone_private_mobile`](Self::phone_private_mobile).
    #[inline]
    #[must_use]
    pub fn with_phone_private_mobile(
        mut self,
        phone_private_mobile: impl Into<String>,
    ) -> Self {
        self.phone_private_mobile = Some(phone_private_mobile.into());
        self
    }

    /// Sets [`phone_business`](Self::phone_business).
    #[inline]
    #[must_use]
    pub fn with_phone_business(mut self, phone_business: impl Into<String>) -> Self {
        self.phone_business = Some(phone_business.into());
        self
    }

    /// Sets [`phone_business_mobile`](Self::phone_business_mobile).
    #[inline]
    #[must_use]
    pub fn with_phone_business_mobile(
        mut self,
        phone_business_mobile: impl Into<String>,
    ) -> Self {
        self.phone_business_mobile = Some(phone_business_mobile.into());
        self
    }
}

/// Personal data that a customer wants to have stored.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerMasterData {
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
    CustomerMasterData: encode {
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "gender" => gender: required,
        "dateOfBirth" => date_of_birth: required as FullDate,
        "countryOfBirth" => country_of_birth: optional,
        "customerTitle" => customer_title: required,
    }
}

codegen::redacted_debug! {
    CustomerMasterData {
        first_name: hidden,
        last_name: hidden,
        gender: shown,
        date_of_birth: hidden,
        country_of_birth: hidden,
        customer_title: shown,
    }
}

impl CustomerMasterData {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        gender: Gender,
        date_of_birth: codegen::Date,
        customer_title: CustomerTitle,
    ) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            gender,
            date_of_birth,
            country_of_birth: None,
            customer_title,
        }
    }

    /// Sets [`country_of_birth`](Self::country_of_birth).
    #[inline]
    #[must_use]
    pub fn with_country_of_birth(mut self, country_of_birth: impl Into<String>) -> Self {
        self.country_of_birth = Some(country_of_birth.into());
        self
    }
}

/// Academic title of the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerTitle {
    /// No academic title.
    None,
    /// Doctor.
    Dr,
    /// Professor.
    Prof,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CustomerTitle: decode encode {
        "NONE" => None,
        "DR" => Dr,
        "PROF" => Prof,
    } else Unrecognized
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
    OpenApiV1CustomerDataDtoCustomerAddressData: decode {
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
    OpenApiV1CustomerDataDtoCustomerContactData: decode {
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
    OpenApiV1CustomerDataDtoCustomerMasterData: decode {
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
    OpenApiV1CustomerDataDtoCustomerPaymentData: decode {
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
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData: decode {
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
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData: decode {
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
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData: decode {
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
    OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData: decode {
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
    OpenApiV1CustomerPaymentAmendment: encode {
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

impl OpenApiV1CustomerPaymentAmendment {
    /// With the required fields; the optional ones are set by the `with_` methods.
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
