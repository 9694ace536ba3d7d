// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    AccessMediumDto, AccessRestriction, AdditionalInformationFieldAssignment,
    BankAccount, CardNumberFormat, Gender, Language, Money, SimpleContract,
};
use sdk_runtime::codegen;

/// Person known to a studio as member, prospect or former member, with contact and access data.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Id of the customer.
    pub id: i64,
    /// Number under which the studio keeps the customer.
    pub customer_number: Option<String>,
    /// Given name of the customer.
    pub first_name: Option<String>,
    /// Family name of the customer.
    pub last_name: Option<String>,
    /// Birth date of the customer.
    pub date_of_birth: Option<codegen::Date>,
    /// Email address of the customer.
    pub email: Option<String>,
    /// Gender recorded for the customer.
    pub gender: Option<Gender>,
    /// Street in which the customer lives.
    pub street: Option<String>,
    /// House number in the customer's street.
    pub house_number: Option<String>,
    /// Postal code of the place where the customer lives.
    pub zip_code: Option<String>,
    /// Town or city in which the customer lives.
    pub city: Option<String>,
    /// Country of the customer's address as ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country: Option<String>,
    /// Relationship between the customer and the studio.
    pub status: CustomerStatus,
    /// Numbers of the customer's access cards in the requested card number format; replaced by accessMediums. Deprecated.
    #[deprecated(note = "replaced by accessMediums")]
    pub card_numbers: Option<Vec<String>>,
    /// Download URL of the customer's picture, valid for 15 minutes.
    pub image_url: Option<String>,
    /// Number at which the customer is reached privately.
    pub phone_private: Option<String>,
    /// Mobile number at which the customer is reached privately.
    pub phone_private_mobile: Option<String>,
    /// Number at which the customer is reached at work.
    pub phone_business: Option<String>,
    /// Mobile number at which the customer is reached at work.
    pub phone_business_mobile: Option<String>,
    /// Periods during which contracts of the customer are paused.
    pub idle_periods: Option<Vec<CustomerIdlePeriod>>,
    /// Bank account of the customer.
    pub bank_account: Option<BankAccount>,
    /// Whether the customer's access is blocked at present.
    pub access_refusal: bool,
    /// Restrictions of the customer's studio access, with reason and dates.
    pub access_restrictions: Option<Vec<AccessRestriction>>,
    /// Universally unique identifier (UUID) of the customer.
    pub uuid: Option<String>,
    /// Code with which the customer can refer others.
    pub referral_code: Option<String>,
    /// Id of the studio the customer belongs to.
    pub studio_id: Option<i64>,
    /// Language the customer prefers for communication.
    pub preferred_language: Option<Language>,
    /// Values the customer has for additional information fields.
    pub additional_information_field_assignments: Option<
        Vec<AdditionalInformationFieldAssignment>,
    >,
    /// Id of the customer in an external system.
    pub third_party_id: Option<String>,
    /// Media that identify the customer at access, such as cards, PINs or barcodes.
    pub access_mediums: Option<Vec<AccessMediumDto>>,
    /// Further given name, if the customer has one.
    pub second_first_name: Option<String>,
    /// Further family name, if the customer has one.
    pub second_last_name: Option<String>,
    /// Further street line for the customer's address.
    pub second_street: Option<String>,
    /// Part of the city in the customer's address.
    pub city_part: Option<String>,
    /// District in which the customer lives.
    pub district: Option<String>,
    /// Kind of street in the customer's address, such as road or square.
    pub street_type: Option<String>,
    /// Block of the street in the customer's address.
    pub street_block: Option<String>,
    /// Portal or entrance of the building in the customer's address.
    pub portal: Option<String>,
    /// Stairway of the building in the customer's address.
    pub stairway: Option<String>,
    /// Door of the flat in the customer's address.
    pub door: Option<String>,
    /// Province in which the customer lives.
    pub province: Option<String>,
    /// Further details of the customer's address.
    pub additional_address_information: Option<String>,
    /// Floor of the building in the customer's address.
    pub floor: Option<String>,
    /// Name of the building in the customer's address.
    pub building_name: Option<String>,
    /// Date and time at which the customer record was created, with offset and time zone.
    pub created_date_time: Option<codegen::DateTime>,
}

codegen::object! {
    Customer {
        "id" => id: required as Integer,
        "customerNumber" => customer_number: optional,
        "firstName" => first_name: optional,
        "lastName" => last_name: optional,
        "dateOfBirth" => date_of_birth: optional as FullDate,
        "email" => email: optional,
        "gender" => gender: optional,
        "street" => street: optional,
        "houseNumber" => house_number: optional,
        "zipCode" => zip_code: optional,
        "city" => city: optional,
        "country" => country: optional,
        "status" => status: required,
        "cardNumbers" => card_numbers: optional,
        "imageUrl" => image_url: optional,
        "phonePrivate" => phone_private: optional,
        "phonePrivateMobile" => phone_private_mobile: optional,
        "phoneBusiness" => phone_business: optional,
        "phoneBusinessMobile" => phone_business_mobile: optional,
        "idlePeriods" => idle_periods: optional,
        "bankAccount" => bank_account: optional,
        "accessRefusal" => access_refusal: required,
        "accessRestrictions" => access_restrictions: optional,
        "uuid" => uuid: optional,
        "referralCode" => referral_code: optional,
        "studioId" => studio_id: optional as Integer,
        "preferredLanguage" => preferred_language: optional,
        "additionalInformationFieldAssignments" => additional_information_field_assignments: optional,
        "thirdPartyId" => third_party_id: optional,
        "accessMediums" => access_mediums: optional,
        "secondFirstName" => second_first_name: optional,
        "secondLastName" => second_last_name: optional,
        "secondStreet" => second_street: optional,
        "cityPart" => city_part: optional,
        "district" => district: optional,
        "streetType" => street_type: optional,
        "streetBlock" => street_block: optional,
        "portal" => portal: optional,
        "stairway" => stairway: optional,
        "door" => door: optional,
        "province" => province: optional,
        "additionalAddressInformation" => additional_address_information: optional,
        "floor" => floor: optional,
        "buildingName" => building_name: optional,
        "createdDateTime" => created_date_time: optional,
    }
}

codegen::redacted_debug! {
    Customer {
        id: shown,
        customer_number: shown,
        first_name: hidden,
        last_name: hidden,
        date_of_birth: hidden,
        email: hidden,
        gender: shown,
        street: hidden,
        house_number: hidden,
        zip_code: hidden,
        city: shown,
        country: shown,
        status: shown,
        card_numbers: hidden,
        image_url: hidden,
        phone_private: hidden,
        phone_private_mobile: hidden,
        phone_business: hidden,
        phone_business_mobile: hidden,
        idle_periods: shown,
        bank_account: shown,
        access_refusal: shown,
        access_restrictions: shown,
        uuid: shown,
        referral_code: shown,
        studio_id: shown,
        preferred_language: shown,
        additional_information_field_assignments: shown,
        third_party_id: shown,
        access_mediums: shown,
        second_first_name: hidden,
        second_last_name: hidden,
        second_street: hidden,
        city_part: shown,
        district: shown,
        street_type: shown,
        street_block: hidden,
        portal: hidden,
        stairway: hidden,
        door: hidden,
        province: shown,
        additional_address_information: hidden,
        floor: hidden,
        building_name: hidden,
        created_date_time: shown,
    }
}

/// Code with which a customer gains access to the studio.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccessCode {
    /// Form in which the code is to be presented.
    pub format: CustomerAccessCodeFormat,
    /// Time at which the code stops being valid (ISO 8601 date-time with time zone).
    pub expires_at: Option<codegen::DateTime>,
    /// Text to encode in the given format.
    pub content: String,
}

codegen::object! {
    CustomerAccessCode {
        "format" => format: required,
        "expiresAt" => expires_at: optional,
        "content" => content: required,
    }
}

/// Form in which the code is to be presented.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerAccessCodeFormat {
    /// The content is shown as a QR code.
    ///
    /// On the wire: `QR_CODE`.
    QrCode,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CustomerAccessCodeFormat {
        "QR_CODE" => QrCode,
    } else Unrecognized
}

/// Financial state of a customer account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerAccountBalance {
    /// Current balance of the account.
    pub account_balance: Option<Money>,
    /// Credit the customer can spend on consumption in the studio.
    pub consumption_credit: Option<Money>,
    /// Name of the dunning level the customer has reached.
    pub dunning_level: Option<String>,
    /// True when open claims against the customer have been handed over to a collection agency.
    pub in_debt_collection: bool,
}

codegen::object! {
    CustomerAccountBalance {
        "accountBalance" => account_balance: optional,
        "consumptionCredit" => consumption_credit: optional,
        "dunningLevel" => dunning_level: optional,
        "inDebtCollection" => in_debt_collection: required,
    }
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
    CustomerAddressData {
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

/// The required fields of [`CustomerAddressData`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct CustomerAddressDataRequired {
    /// Street name without the house number.
    pub street: String,
    /// Postal code of the place.
    pub zip_code: String,
    /// City or town of the address.
    pub city: String,
    /// Country of the address as an ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: String,
}

codegen::redacted_debug! {
    CustomerAddressDataRequired {
        street: hidden,
        zip_code: hidden,
        city: shown,
        country_code: shown,
    }
}

impl From<CustomerAddressDataRequired> for CustomerAddressData {
    #[inline]
    fn from(fields: CustomerAddressDataRequired) -> Self {
        Self {
            street: fields.street,
            house_number: None,
            zip_code: fields.zip_code,
            city: fields.city,
            country_code: fields.country_code,
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
}

impl CustomerAddressData {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: CustomerAddressData::from(CustomerAddressDataRequired { .. })"
    )]
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

/// Visit of a customer to a studio, from check-in to check-out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerCheckin {
    /// Id of the check-in.
    pub checkin_id: i64,
    /// Date and time at which the customer checked in, with offset.
    pub check_in_date_time: Option<codegen::DateTime>,
    /// Date and time at which the customer checked out, with offset.
    pub check_out_date_time: Option<codegen::DateTime>,
    /// Id of the studio that was visited.
    pub studio_id: Option<i64>,
    /// Name of the studio that was visited.
    pub studio_name: Option<String>,
}

codegen::object! {
    CustomerCheckin {
        "checkinId" => checkin_id: required as Integer,
        "checkInDateTime" => check_in_date_time: optional,
        "checkOutDateTime" => check_out_date_time: optional,
        "studioId" => studio_id: optional as Integer,
        "studioName" => studio_name: optional,
    }
}

/// Slice of a customer's check-in history.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerCheckinSlicedResult {
    /// Check-ins contained in this slice.
    pub result: Vec<CustomerCheckin>,
    /// Whether further check-ins follow this slice.
    pub has_next: bool,
    /// Offset to pass when requesting the next slice.
    pub offset: String,
}

codegen::object! {
    CustomerCheckinSlicedResult {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
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
    CustomerContactData {
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
    /// Without any field; all are optional, and set by the `with_` methods.
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

/// Document stored for a customer.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerDocument {
    /// URL from which the file can be downloaded; expires after 15 minutes.
    pub url: Option<String>,
    /// Id of the stored document.
    pub id: Option<i64>,
    /// Name of the document's file.
    pub file_name: Option<String>,
    /// Text that explains what the document is.
    pub description: Option<String>,
}

codegen::object! {
    CustomerDocument {
        "url" => url: optional,
        "id" => id: optional as Integer,
        "fileName" => file_name: optional,
        "description" => description: optional,
    }
}

codegen::redacted_debug! {
    CustomerDocument {
        url: hidden,
        id: shown,
        file_name: shown,
        description: shown,
    }
}

/// Outcome of a document upload.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerDocumentUploadResult {
    /// Id given to the uploaded document.
    pub id: Option<i64>,
}

codegen::object! {
    CustomerDocumentUploadResult {
        "id" => id: optional as Integer,
    }
}

/// One slice of the list of a customer's documents.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerDocuments {
    /// Documents contained in this slice.
    pub result: Vec<CustomerDocument>,
    /// Whether further documents follow after this slice.
    pub has_next: bool,
    /// Value to pass as offset to read the next slice.
    pub offset: String,
}

codegen::object! {
    CustomerDocuments {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// Period during which a contract of a customer is paused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerIdlePeriod {
    /// Id of the idle period.
    pub id: i64,
    /// First day of the idle period.
    pub start_date: codegen::Date,
    /// Last day of the idle period.
    pub end_date: codegen::Date,
    /// Reason for the idle period as text.
    pub reason: Option<String>,
    /// Contract that is paused.
    pub contract: Option<SimpleContract>,
    /// Whether the idle period has no fixed end.
    pub unlimited: bool,
}

codegen::object! {
    CustomerIdlePeriod {
        "id" => id: required as Integer,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
        "reason" => reason: optional,
        "contract" => contract: optional,
        "unlimited" => unlimited: required,
    }
}

/// Reference to a customer's profile image.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerImage {
    /// URL from which the image can be loaded; expires after 15 minutes.
    pub image_url: Option<String>,
}

codegen::object! {
    CustomerImage {
        "imageUrl" => image_url: optional,
    }
}

codegen::redacted_debug! {
    CustomerImage {
        image_url: hidden,
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
    CustomerMasterData {
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

/// The required fields of [`CustomerMasterData`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct CustomerMasterDataRequired {
    /// Given name of the customer.
    pub first_name: String,
    /// Family name of the customer.
    pub last_name: String,
    /// Gender of the customer.
    pub gender: Gender,
    /// Date of birth of the customer (yyyy-MM-dd).
    pub date_of_birth: codegen::Date,
    /// Academic title of the customer.
    pub customer_title: CustomerTitle,
}

codegen::redacted_debug! {
    CustomerMasterDataRequired {
        first_name: hidden,
        last_name: hidden,
        gender: shown,
        date_of_birth: hidden,
        customer_title: shown,
    }
}

impl From<CustomerMasterDataRequired> for CustomerMasterData {
    #[inline]
    fn from(fields: CustomerMasterDataRequired) -> Self {
        Self {
            first_name: fields.first_name,
            last_name: fields.last_name,
            gender: fields.gender,
            date_of_birth: fields.date_of_birth,
            country_of_birth: None,
            customer_title: fields.customer_title,
        }
    }
}

impl CustomerMasterData {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: CustomerMasterData::from(CustomerMasterDataRequired { .. })"
    )]
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
    ///
    /// Constraints: format `ISO 3166-1`.
    #[inline]
    #[must_use]
    pub fn with_country_of_birth(mut self, country_of_birth: impl Into<String>) -> Self {
        self.country_of_birth = Some(country_of_birth.into());
        self
    }
}

/// Request that gives a customer a different payment instrument.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPaymentInstrumentRequest {
    /// Token of the instrument to use from now on. It comes from the payment component, which runs on a payment session created through this API for this very customer; a token of another customer is rejected.
    pub payment_request_token: String,
}

codegen::object! {
    CustomerPaymentInstrumentRequest {
        "paymentRequestToken" => payment_request_token: required,
    }
}

codegen::redacted_debug! {
    CustomerPaymentInstrumentRequest {
        payment_request_token: hidden,
    }
}

impl CustomerPaymentInstrumentRequest {
    /// With its fields.
    #[inline]
    #[must_use]
    pub fn new(payment_request_token: impl Into<String>) -> Self {
        Self {
            payment_request_token: payment_request_token.into(),
        }
    }
}

/// A payment to book on a customer account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPaymentRequest {
    /// Token from the payment component, which runs on a payment session created through this API for this very customer. A token of another customer is rejected.
    pub payment_request_token: String,
    /// Total amount to be paid, with its currency.
    pub amount: Money,
    /// Ids of the debt claims the payment settles.
    pub debt_claim_ids: Option<Vec<i64>>,
}

codegen::object! {
    CustomerPaymentRequest {
        "paymentRequestToken" => payment_request_token: required,
        "amount" => amount: required,
        "debtClaimIds" => debt_claim_ids: optional as List<Integer>,
    }
}

codegen::redacted_debug! {
    CustomerPaymentRequest {
        payment_request_token: hidden,
        amount: shown,
        debt_claim_ids: shown,
    }
}

impl CustomerPaymentRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(payment_request_token: impl Into<String>, amount: Money) -> Self {
        Self {
            payment_request_token: payment_request_token.into(),
            amount,
            debt_claim_ids: None,
        }
    }

    /// Sets [`debt_claim_ids`](Self::debt_claim_ids).
    #[inline]
    #[must_use]
    pub fn with_debt_claim_ids(
        mut self,
        debt_claim_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.debt_claim_ids = Some(debt_claim_ids.into_iter().collect());
        self
    }
}

/// Criteria for searching customers.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CustomerSearchRequest {
    /// Given name to search for; its first letters are enough, as it is compared from the start.
    pub first_name: Option<String>,
    /// Family name to search for; its first letters are enough, as it is compared from the start.
    pub last_name: Option<String>,
    /// Email address to search for.
    pub email: Option<String>,
    /// Birth date to search for.
    pub date_of_birth: Option<codegen::Date>,
    /// How card numbers of the customers found are expressed; DECIMAL by default.
    ///
    /// Default: `DECIMAL`.
    pub card_number_format: Option<CardNumberFormat>,
}

codegen::object! {
    CustomerSearchRequest {
        "firstName" => first_name: optional,
        "lastName" => last_name: optional,
        "email" => email: optional,
        "dateOfBirth" => date_of_birth: optional as FullDate,
        "cardNumberFormat" => card_number_format: optional,
    }
}

codegen::redacted_debug! {
    CustomerSearchRequest {
        first_name: hidden,
        last_name: hidden,
        email: hidden,
        date_of_birth: hidden,
        card_number_format: shown,
    }
}

impl CustomerSearchRequest {
    /// Without any field; all are optional, and set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
            email: None,
            date_of_birth: None,
            card_number_format: None,
        }
    }

    /// Sets [`first_name`](Self::first_name).
    #[inline]
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets [`last_name`](Self::last_name).
    #[inline]
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Sets [`email`](Self::email).
    #[inline]
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets [`date_of_birth`](Self::date_of_birth).
    #[inline]
    #[must_use]
    pub fn with_date_of_birth(mut self, date_of_birth: codegen::Date) -> Self {
        self.date_of_birth = Some(date_of_birth);
        self
    }

    /// Sets [`card_number_format`](Self::card_number_format).
    ///
    /// Default: `DECIMAL`.
    #[inline]
    #[must_use]
    pub fn with_card_number_format(
        mut self,
        card_number_format: CardNumberFormat,
    ) -> Self {
        self.card_number_format = Some(card_number_format);
        self
    }
}

/// One slice of a list of customers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerSlicedResult {
    /// Customers contained in this slice.
    pub result: Vec<Customer>,
    /// Whether further customers follow after this slice.
    pub has_next: bool,
    /// Value to pass as offset to read the next slice: the id of the last customer.
    pub offset: String,
}

codegen::object! {
    CustomerSlicedResult {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// Relationship between the customer and the studio.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// The customer has contracts.
    ///
    /// On the wire: `MEMBER`.
    Member,
    /// The customer has no contracts.
    ///
    /// On the wire: `PROSPECT`.
    Prospect,
    /// The customer was a member in the past.
    ///
    /// On the wire: `FORMER_MEMBER`.
    FormerMember,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CustomerStatus {
        "MEMBER" => Member,
        "PROSPECT" => Prospect,
        "FORMER_MEMBER" => FormerMember,
    } else Unrecognized
}

/// Academic title of the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerTitle {
    /// No academic title.
    ///
    /// On the wire: `NONE`.
    None,
    /// Doctor.
    ///
    /// On the wire: `DR`.
    Dr,
    /// Professor.
    ///
    /// On the wire: `PROF`.
    Prof,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CustomerTitle {
        "NONE" => None,
        "DR" => Dr,
        "PROF" => Prof,
    } else Unrecognized
}

/// Results of a body composition weighing, for the whole body and for single limbs and the trunk.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerWeighings {
    /// Id under which the weighing is stored.
    pub database_id: Option<i64>,
    /// Basal metabolic rate: the energy the body needs at rest.
    pub basal_metabolic_rate: Option<f64>,
    /// Mass of the whole body's fat in kg.
    pub body_fat_mass: Option<f64>,
    /// Body mass index: weight divided by the square of the height, in kg/m².
    pub body_mass_index: Option<f64>,
    /// Mass of the body without its fat, also called lean body mass, in kg.
    pub fat_free_mass: Option<f64>,
    /// Share of fat in the body weight in percent.
    pub percent_body_fat: Option<f64>,
    /// Share of skeletal muscle in the body weight in percent.
    pub percent_skeletal_muscle_mass: Option<f64>,
    /// Mass of the skeletal muscles in kg.
    pub skeletal_muscle_mass: Option<f64>,
    /// Amount of water in the whole body in litres.
    pub total_body_water: Option<f64>,
    /// Level of the fat around the inner organs on a scale from 1 to 9.
    pub visceral_fat_level: Option<i32>,
    /// Body weight in kg.
    pub weight: Option<f64>,
    /// Body height in cm.
    pub height: Option<f64>,
    /// Left arm: body fat mass in kg.
    pub bfm_left_arm: Option<f64>,
    /// Left leg: body fat mass in kg.
    pub bfm_left_leg: Option<f64>,
    /// Left arm: body fat mass in percent.
    pub bfm_percent_left_arm: Option<f64>,
    /// Left leg: body fat mass in percent.
    pub bfm_percent_left_leg: Option<f64>,
    /// Right arm: body fat mass in percent.
    pub bfm_percent_right_arm: Option<f64>,
    /// Right leg: body fat mass in percent.
    pub bfm_percent_right_leg: Option<f64>,
    /// Trunk: body fat mass in percent.
    pub bfm_percent_trunk: Option<f64>,
    /// Right arm: body fat mass in kg.
    pub bfm_right_arm: Option<f64>,
    /// Right leg: body fat mass in kg.
    pub bfm_right_leg: Option<f64>,
    /// Trunk: body fat mass in kg.
    pub bfm_trunk: Option<f64>,
    /// Left arm: fat-free mass in kg.
    pub ffm_left_arm: Option<f64>,
    /// Left leg: fat-free mass in kg.
    pub ffm_left_leg: Option<f64>,
    /// Left arm: fat-free mass in percent.
    pub ffm_percent_left_arm: Option<f64>,
    /// Left leg: fat-free mass in percent.
    pub ffm_percent_left_leg: Option<f64>,
    /// Right arm: fat-free mass in percent.
    pub ffm_percent_right_arm: Option<f64>,
    /// Right leg: fat-free mass in percent.
    pub ffm_percent_right_leg: Option<f64>,
    /// Trunk: fat-free mass in percent.
    pub ffm_percent_trunk: Option<f64>,
    /// Right arm: fat-free mass in kg.
    pub ffm_right_arm: Option<f64>,
    /// Right leg: fat-free mass in kg.
    pub ffm_right_leg: Option<f64>,
    /// Trunk: fat-free mass in kg.
    pub ffm_trunk: Option<f64>,
    /// Unprocessed results as text; they may be handed back to widgets that the partner provides.
    pub raw_results: String,
}

codegen::object! {
    CustomerWeighings {
        "databaseId" => database_id: optional as Integer,
        "basalMetabolicRate" => basal_metabolic_rate: optional as Float,
        "bodyFatMass" => body_fat_mass: optional as Float,
        "bodyMassIndex" => body_mass_index: optional as Float,
        "fatFreeMass" => fat_free_mass: optional as Float,
        "percentBodyFat" => percent_body_fat: optional as Float,
        "percentSkeletalMuscleMass" => percent_skeletal_muscle_mass: optional as Float,
        "skeletalMuscleMass" => skeletal_muscle_mass: optional as Float,
        "totalBodyWater" => total_body_water: optional as Float,
        "visceralFatLevel" => visceral_fat_level: optional as Integer,
        "weight" => weight: optional as Float,
        "height" => height: optional as Float,
        "bfmLeftArm" => bfm_left_arm: optional as Float,
        "bfmLeftLeg" => bfm_left_leg: optional as Float,
        "bfmPercentLeftArm" => bfm_percent_left_arm: optional as Float,
        "bfmPercentLeftLeg" => bfm_percent_left_leg: optional as Float,
        "bfmPercentRightArm" => bfm_percent_right_arm: optional as Float,
        "bfmPercentRightLeg" => bfm_percent_right_leg: optional as Float,
        "bfmPercentTrunk" => bfm_percent_trunk: optional as Float,
        "bfmRightArm" => bfm_right_arm: optional as Float,
        "bfmRightLeg" => bfm_right_leg: optional as Float,
        "bfmTrunk" => bfm_trunk: optional as Float,
        "ffmLeftArm" => ffm_left_arm: optional as Float,
        "ffmLeftLeg" => ffm_left_leg: optional as Float,
        "ffmPercentLeftArm" => ffm_percent_left_arm: optional as Float,
        "ffmPercentLeftLeg" => ffm_percent_left_leg: optional as Float,
        "ffmPercentRightArm" => ffm_percent_right_arm: optional as Float,
        "ffmPercentRightLeg" => ffm_percent_right_leg: optional as Float,
        "ffmPercentTrunk" => ffm_percent_trunk: optional as Float,
        "ffmRightArm" => ffm_right_arm: optional as Float,
        "ffmRightLeg" => ffm_right_leg: optional as Float,
        "ffmTrunk" => ffm_trunk: optional as Float,
        "rawResults" => raw_results: required,
    }
}

codegen::redacted_debug! {
    CustomerWeighings {
        database_id: hidden,
        basal_metabolic_rate: hidden,
        body_fat_mass: hidden,
        body_mass_index: hidden,
        fat_free_mass: hidden,
        percent_body_fat: hidden,
        percent_skeletal_muscle_mass: hidden,
        skeletal_muscle_mass: hidden,
        total_body_water: hidden,
        visceral_fat_level: hidden,
        weight: hidden,
        height: hidden,
        bfm_left_arm: hidden,
        bfm_left_leg: hidden,
        bfm_percent_left_arm: hidden,
        bfm_percent_left_leg: hidden,
        bfm_percent_right_arm: hidden,
        bfm_percent_right_leg: hidden,
        bfm_percent_trunk: hidden,
        bfm_right_arm: hidden,
        bfm_right_leg: hidden,
        bfm_trunk: hidden,
        ffm_left_arm: hidden,
        ffm_left_leg: hidden,
        ffm_percent_left_arm: hidden,
        ffm_percent_left_leg: hidden,
        ffm_percent_right_arm: hidden,
        ffm_percent_right_leg: hidden,
        ffm_percent_trunk: hidden,
        ffm_right_arm: hidden,
        ffm_right_leg: hidden,
        ffm_trunk: hidden,
        raw_results: hidden,
    }
}

impl CustomerWeighings {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(raw_results: impl Into<String>) -> Self {
        Self {
            database_id: None,
            basal_metabolic_rate: None,
            body_fat_mass: None,
            body_mass_index: None,
            fat_free_mass: None,
            percent_body_fat: None,
            percent_skeletal_muscle_mass: None,
            skeletal_muscle_mass: None,
            total_body_water: None,
            visceral_fat_level: None,
            weight: None,
            height: None,
            bfm_left_arm: None,
            bfm_left_leg: None,
            bfm_percent_left_arm: None,
            bfm_percent_left_leg: None,
            bfm_percent_right_arm: None,
            bfm_percent_right_leg: None,
            bfm_percent_trunk: None,
            bfm_right_arm: None,
            bfm_right_leg: None,
            bfm_trunk: None,
            ffm_left_arm: None,
            ffm_left_leg: None,
            ffm_percent_left_arm: None,
            ffm_percent_left_leg: None,
            ffm_percent_right_arm: None,
            ffm_percent_right_leg: None,
            ffm_percent_trunk: None,
            ffm_right_arm: None,
            ffm_right_leg: None,
            ffm_trunk: None,
            raw_results: raw_results.into(),
        }
    }

    /// Sets [`database_id`](Self::database_id).
    #[inline]
    #[must_use]
    pub fn with_database_id(mut self, database_id: i64) -> Self {
        self.database_id = Some(database_id);
        self
    }

    /// Sets [`basal_metabolic_rate`](Self::basal_metabolic_rate).
    #[inline]
    #[must_use]
    pub fn with_basal_metabolic_rate(mut self, basal_metabolic_rate: f64) -> Self {
        self.basal_metabolic_rate = Some(basal_metabolic_rate);
        self
    }

    /// Sets [`body_fat_mass`](Self::body_fat_mass).
    #[inline]
    #[must_use]
    pub fn with_body_fat_mass(mut self, body_fat_mass: f64) -> Self {
        self.body_fat_mass = Some(body_fat_mass);
        self
    }

    /// Sets [`body_mass_index`](Self::body_mass_index).
    #[inline]
    #[must_use]
    pub fn with_body_mass_index(mut self, body_mass_index: f64) -> Self {
        self.body_mass_index = Some(body_mass_index);
        self
    }

    /// Sets [`fat_free_mass`](Self::fat_free_mass).
    #[inline]
    #[must_use]
    pub fn with_fat_free_mass(mut self, fat_free_mass: f64) -> Self {
        self.fat_free_mass = Some(fat_free_mass);
        self
    }

    /// Sets [`percent_body_fat`](Self::percent_body_fat).
    #[inline]
    #[must_use]
    pub fn with_percent_body_fat(mut self, percent_body_fat: f64) -> Self {
        self.percent_body_fat = Some(percent_body_fat);
        self
    }

    /// Sets [`percent_skeletal_muscle_mass`](Self::percent_skeletal_muscle_mass).
    #[inline]
    #[must_use]
    pub fn with_percent_skeletal_muscle_mass(
        mut self,
        percent_skeletal_muscle_mass: f64,
    ) -> Self {
        self.percent_skeletal_muscle_mass = Some(percent_skeletal_muscle_mass);
        self
    }

    /// Sets [`skeletal_muscle_mass`](Self::skeletal_muscle_mass).
    #[inline]
    #[must_use]
    pub fn with_skeletal_muscle_mass(mut self, skeletal_muscle_mass: f64) -> Self {
        self.skeletal_muscle_mass = Some(skeletal_muscle_mass);
        self
    }

    /// Sets [`total_body_water`](Self::total_body_water).
    #[inline]
    #[must_use]
    pub fn with_total_body_water(mut self, total_body_water: f64) -> Self {
        self.total_body_water = Some(total_body_water);
        self
    }

    /// Sets [`visceral_fat_level`](Self::visceral_fat_level).
    #[inline]
    #[must_use]
    pub fn with_visceral_fat_level(mut self, visceral_fat_level: i32) -> Self {
        self.visceral_fat_level = Some(visceral_fat_level);
        self
    }

    /// Sets [`weight`](Self::weight).
    #[inline]
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }

    /// Sets [`height`](Self::height).
    #[inline]
    #[must_use]
    pub fn with_height(mut self, height: f64) -> Self {
        self.height = Some(height);
        self
    }

    /// Sets [`bfm_left_arm`](Self::bfm_left_arm).
    #[inline]
    #[must_use]
    pub fn with_bfm_left_arm(mut self, bfm_left_arm: f64) -> Self {
        self.bfm_left_arm = Some(bfm_left_arm);
        self
    }

    /// Sets [`bfm_left_leg`](Self::bfm_left_leg).
    #[inline]
    #[must_use]
    pub fn with_bfm_left_leg(mut self, bfm_left_leg: f64) -> Self {
        self.bfm_left_leg = Some(bfm_left_leg);
        self
    }

    /// Sets [`bfm_percent_left_arm`](Self::bfm_percent_left_arm).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_left_arm(mut self, bfm_percent_left_arm: f64) -> Self {
        self.bfm_percent_left_arm = Some(bfm_percent_left_arm);
        self
    }

    /// Sets [`bfm_percent_left_leg`](Self::bfm_percent_left_leg).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_left_leg(mut self, bfm_percent_left_leg: f64) -> Self {
        self.bfm_percent_left_leg = Some(bfm_percent_left_leg);
        self
    }

    /// Sets [`bfm_percent_right_arm`](Self::bfm_percent_right_arm).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_right_arm(mut self, bfm_percent_right_arm: f64) -> Self {
        self.bfm_percent_right_arm = Some(bfm_percent_right_arm);
        self
    }

    /// Sets [`bfm_percent_right_leg`](Self::bfm_percent_right_leg).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_right_leg(mut self, bfm_percent_right_leg: f64) -> Self {
        self.bfm_percent_right_leg = Some(bfm_percent_right_leg);
        self
    }

    /// Sets [`bfm_percent_trunk`](Self::bfm_percent_trunk).
    #[inline]
    #[must_use]
    pub fn with_bfm_percent_trunk(mut self, bfm_percent_trunk: f64) -> Self {
        self.bfm_percent_trunk = Some(bfm_percent_trunk);
        self
    }

    /// Sets [`bfm_right_arm`](Self::bfm_right_arm).
    #[inline]
    #[must_use]
    pub fn with_bfm_right_arm(mut self, bfm_right_arm: f64) -> Self {
        self.bfm_right_arm = Some(bfm_right_arm);
        self
    }

    /// Sets [`bfm_right_leg`](Self::bfm_right_leg).
    #[inline]
    #[must_use]
    pub fn with_bfm_right_leg(mut self, bfm_right_leg: f64) -> Self {
        self.bfm_right_leg = Some(bfm_right_leg);
        self
    }

    /// Sets [`bfm_trunk`](Self::bfm_trunk).
    #[inline]
    #[must_use]
    pub fn with_bfm_trunk(mut self, bfm_trunk: f64) -> Self {
        self.bfm_trunk = Some(bfm_trunk);
        self
    }

    /// Sets [`ffm_left_arm`](Self::ffm_left_arm).
    #[inline]
    #[must_use]
    pub fn with_ffm_left_arm(mut self, ffm_left_arm: f64) -> Self {
        self.ffm_left_arm = Some(ffm_left_arm);
        self
    }

    /// Sets [`ffm_left_leg`](Self::ffm_left_leg).
    #[inline]
    #[must_use]
    pub fn with_ffm_left_leg(mut self, ffm_left_leg: f64) -> Self {
        self.ffm_left_leg = Some(ffm_left_leg);
        self
    }

    /// Sets [`ffm_percent_left_arm`](Self::ffm_percent_left_arm).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_left_arm(mut self, ffm_percent_left_arm: f64) -> Self {
        self.ffm_percent_left_arm = Some(ffm_percent_left_arm);
        self
    }

    /// Sets [`ffm_percent_left_leg`](Self::ffm_percent_left_leg).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_left_leg(mut self, ffm_percent_left_leg: f64) -> Self {
        self.ffm_percent_left_leg = Some(ffm_percent_left_leg);
        self
    }

    /// Sets [`ffm_percent_right_arm`](Self::ffm_percent_right_arm).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_right_arm(mut self, ffm_percent_right_arm: f64) -> Self {
        self.ffm_percent_right_arm = Some(ffm_percent_right_arm);
        self
    }

    /// Sets [`ffm_percent_right_leg`](Self::ffm_percent_right_leg).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_right_leg(mut self, ffm_percent_right_leg: f64) -> Self {
        self.ffm_percent_right_leg = Some(ffm_percent_right_leg);
        self
    }

    /// Sets [`ffm_percent_trunk`](Self::ffm_percent_trunk).
    #[inline]
    #[must_use]
    pub fn with_ffm_percent_trunk(mut self, ffm_percent_trunk: f64) -> Self {
        self.ffm_percent_trunk = Some(ffm_percent_trunk);
        self
    }

    /// Sets [`ffm_right_arm`](Self::ffm_right_arm).
    #[inline]
    #[must_use]
    pub fn with_ffm_right_arm(mut self, ffm_right_arm: f64) -> Self {
        self.ffm_right_arm = Some(ffm_right_arm);
        self
    }

    /// Sets [`ffm_right_leg`](Self::ffm_right_leg).
    #[inline]
    #[must_use]
    pub fn with_ffm_right_leg(mut self, ffm_right_leg: f64) -> Self {
        self.ffm_right_leg = Some(ffm_right_leg);
        self
    }

    /// Sets [`ffm_trunk`](Self::ffm_trunk).
    #[inline]
    #[must_use]
    pub fn with_ffm_trunk(mut self, ffm_trunk: f64) -> Self {
        self.ffm_trunk = Some(ffm_trunk);
        self
    }
}
