// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    AdditionalInformationFieldType, AddressMode, CommunicationPreference,
    DateOfBirthMode, Gender, GenderMode, Language, TelephoneMode,
};
use sdk_runtime::codegen;

/// Value that a lead gives for an additional field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadAdditionalInformation {
    /// Id of the additional field, as listed in the lead configuration.
    pub additional_field_id: i64,
    /// Single value as text, according to the field type: free text, a positive or negative whole number, an ISO 8601 date, or true or false.
    pub value: Option<String>,
    /// Values chosen for a field with allowMultiSelection set to true.
    pub values: Option<Vec<String>>,
}

codegen::object! {
    LeadAdditionalInformation {
        "additionalFieldId" => additional_field_id: required as Integer,
        "value" => value: optional,
        "values" => values: optional,
    }
}

impl LeadAdditionalInformation {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(additional_field_id: i64) -> Self {
        Self {
            additional_field_id,
            value: None,
            values: None,
        }
    }

    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`values`](Self::values).
    #[inline]
    #[must_use]
    pub fn with_values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(values.into_iter().map(Into::into).collect());
        self
    }
}

/// Postal address of a lead.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LeadAddress {
    /// Street name without the house number.
    pub street: String,
    /// House number, including letters where there are any.
    pub house_number: String,
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
    LeadAddress {
        "street" => street: required,
        "houseNumber" => house_number: required,
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
    LeadAddress {
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

/// The required fields of [`LeadAddress`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct LeadAddressRequired {
    /// Street name without the house number.
    pub street: String,
    /// House number, including letters where there are any.
    pub house_number: String,
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
    LeadAddressRequired {
        street: hidden,
        house_number: hidden,
        zip_code: hidden,
        city: shown,
        country_code: shown,
    }
}

impl From<LeadAddressRequired> for LeadAddress {
    #[inline]
    fn from(fields: LeadAddressRequired) -> Self {
        Self {
            street: fields.street,
            house_number: fields.house_number,
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

impl LeadAddress {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: LeadAddress::from(LeadAddressRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        house_number: impl Into<String>,
        zip_code: impl Into<String>,
        city: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            street: street.into(),
            house_number: house_number.into(),
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

/// Settings that say which data is collected when a lead is created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadConfig {
    /// Whether the postal address is asked for.
    pub address_mode: AddressMode,
    /// Whether the date of birth is asked for.
    pub date_of_birth_mode: DateOfBirthMode,
    /// Whether the gender is asked for.
    pub gender_mode: GenderMode,
    /// Whether the phone number is asked for.
    pub telephone_mode: TelephoneMode,
    /// Additional fields defined for leads.
    pub additional_information: Option<Vec<LeadConfigAdditionalInformation>>,
    /// Message categories, each with the communication channels configured for leads.
    pub communication_preferences: Option<Vec<CommunicationPreference>>,
}

codegen::object! {
    LeadConfig {
        "addressMode" => address_mode: required,
        "dateOfBirthMode" => date_of_birth_mode: required,
        "genderMode" => gender_mode: required,
        "telephoneMode" => telephone_mode: required,
        "additionalInformation" => additional_information: optional,
        "communicationPreferences" => communication_preferences: optional,
    }
}

/// Definition of an additional field for leads.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadConfigAdditionalInformation {
    /// Id of the additional field.
    pub additional_field_id: i64,
    /// Label of the additional field.
    pub name: String,
    /// Kind of value that the field takes.
    pub r#type: AdditionalInformationFieldType,
    /// For type LIST: true when several of the selection values may be chosen, false when just one.
    pub allow_multi_selection: bool,
    /// Values to choose from in a field of type LIST.
    pub selection_values: Option<Vec<String>>,
    /// Whether the field is asked for.
    pub mode: LeadConfigAdditionalInformationMode,
}

codegen::object! {
    LeadConfigAdditionalInformation {
        "additionalFieldId" => additional_field_id: required as Integer,
        "name" => name: required,
        "type" => r#type: required,
        "allowMultiSelection" => allow_multi_selection: required,
        "selectionValues" => selection_values: optional,
        "mode" => mode: required,
    }
}

/// Whether the field is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeadConfigAdditionalInformationMode {
    /// The field is not asked for.
    ///
    /// On the wire: `INACTIVE`.
    Inactive,
    /// The field may be filled.
    ///
    /// On the wire: `OPTIONAL`.
    Optional,
    /// The field must be filled.
    ///
    /// On the wire: `MANDATORY`.
    Mandatory,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    LeadConfigAdditionalInformationMode {
        "INACTIVE" => Inactive,
        "OPTIONAL" => Optional,
        "MANDATORY" => Mandatory,
    } else Unrecognized
}

/// Data from which a lead is validated or created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadCreationRequest {
    /// Personal data of the lead.
    pub lead_customer: LeadCustomer,
    /// Postal address of the lead.
    pub address: Option<LeadAddress>,
    /// Communication preferences of the lead, as channels per message category.
    pub communication_preferences: Option<Vec<CommunicationPreference>>,
    /// Values for the additional fields defined for leads.
    pub additional_information: Option<Vec<LeadAdditionalInformation>>,
    /// Free-text remarks on the lead.
    pub notes: Option<String>,
    /// External id of the campaign to which the lead belongs.
    pub external_identifier: Option<String>,
}

codegen::object! {
    LeadCreationRequest {
        "leadCustomer" => lead_customer: required,
        "address" => address: optional,
        "communicationPreferences" => communication_preferences: optional,
        "additionalInformation" => additional_information: optional,
        "notes" => notes: optional,
        "externalIdentifier" => external_identifier: optional,
    }
}

impl LeadCreationRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(lead_customer: LeadCustomer) -> Self {
        Self {
            lead_customer,
            address: None,
            communication_preferences: None,
            additional_information: None,
            notes: None,
            external_identifier: None,
        }
    }

    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn with_address(mut self, address: LeadAddress) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets [`communication_preferences`](Self::communication_preferences).
    #[inline]
    #[must_use]
    pub fn with_communication_preferences(
        mut self,
        communication_preferences: impl IntoIterator<Item = CommunicationPreference>,
    ) -> Self {
        self.communication_preferences = Some(
            communication_preferences.into_iter().collect(),
        );
        self
    }

    /// Sets [`additional_information`](Self::additional_information).
    #[inline]
    #[must_use]
    pub fn with_additional_information(
        mut self,
        additional_information: impl IntoIterator<Item = LeadAdditionalInformation>,
    ) -> Self {
        self.additional_information = Some(additional_information.into_iter().collect());
        self
    }

    /// Sets [`notes`](Self::notes).
    #[inline]
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = Some(notes.into());
        self
    }

    /// Sets [`external_identifier`](Self::external_identifier).
    #[inline]
    #[must_use]
    pub fn with_external_identifier(
        mut self,
        external_identifier: impl Into<String>,
    ) -> Self {
        self.external_identifier = Some(external_identifier.into());
        self
    }
}

/// Identifiers of a created lead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadCreationResult {
    /// Id of the created lead.
    pub id: i64,
    /// Id of the customer record that belongs to the lead.
    pub customer_id: i64,
    /// Identifier of the lead in UUID form.
    pub uuid: String,
    /// Number of the customer record as used by the studio.
    pub customer_number: String,
}

codegen::object! {
    LeadCreationResult {
        "id" => id: required as Integer,
        "customerId" => customer_id: required as Integer,
        "uuid" => uuid: required,
        "customerNumber" => customer_number: required,
    }
}

/// Outcome of checking the data for a new lead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LeadCreationValidationResult {
    /// Whether the lead can be created, and if not, why.
    pub status: LeadCreationValidationResultStatus,
}

codegen::object! {
    LeadCreationValidationResult {
        "status" => status: required,
    }
}

/// Whether the lead can be created, and if not, why.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LeadCreationValidationResultStatus {
    /// The lead can be created.
    ///
    /// On the wire: `POSSIBLE`.
    Possible,
    /// The given data is not valid for a lead.
    ///
    /// On the wire: `INVALID_LEAD_DATA`.
    InvalidLeadData,
    /// A customer with the same data already exists.
    ///
    /// On the wire: `DUPLICATE_CUSTOMER`.
    DuplicateCustomer,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    LeadCreationValidationResultStatus {
        "POSSIBLE" => Possible,
        "INVALID_LEAD_DATA" => InvalidLeadData,
        "DUPLICATE_CUSTOMER" => DuplicateCustomer,
    } else Unrecognized
}

/// Personal data of a lead.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LeadCustomer {
    /// Id of the lead in a third-party system.
    pub third_party_id: Option<String>,
    /// Given name of the lead.
    pub firstname: String,
    /// Second given name of the lead.
    pub second_firstname: Option<String>,
    /// Family name of the lead.
    pub lastname: String,
    /// Second family name of the lead, where customary.
    pub second_lastname: Option<String>,
    /// Email address of the lead.
    pub email: String,
    /// Gender of the lead.
    pub gender: Option<Gender>,
    /// Date of birth of the lead (yyyy-MM-dd).
    pub date_of_birth: Option<codegen::Date>,
    /// Phone number of the lead.
    pub telephone: Option<String>,
    /// Language in which the lead is addressed.
    pub language: Option<Language>,
}

codegen::object! {
    LeadCustomer {
        "thirdPartyId" => third_party_id: optional,
        "firstname" => firstname: required,
        "secondFirstname" => second_firstname: optional,
        "lastname" => lastname: required,
        "secondLastname" => second_lastname: optional,
        "email" => email: required,
        "gender" => gender: optional,
        "dateOfBirth" => date_of_birth: optional as FullDate,
        "telephone" => telephone: optional,
        "language" => language: optional,
    }
}

codegen::redacted_debug! {
    LeadCustomer {
        third_party_id: shown,
        firstname: hidden,
        second_firstname: hidden,
        lastname: hidden,
        second_lastname: hidden,
        email: hidden,
        gender: shown,
        date_of_birth: hidden,
        telephone: hidden,
        language: shown,
    }
}

/// The required fields of [`LeadCustomer`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct LeadCustomerRequired {
    /// Given name of the lead.
    pub firstname: String,
    /// Family name of the lead.
    pub lastname: String,
    /// Email address of the lead.
    pub email: String,
}

codegen::redacted_debug! {
    LeadCustomerRequired {
        firstname: hidden,
        lastname: hidden,
        email: hidden,
    }
}

impl From<LeadCustomerRequired> for LeadCustomer {
    #[inline]
    fn from(fields: LeadCustomerRequired) -> Self {
        Self {
            third_party_id: None,
            firstname: fields.firstname,
            second_firstname: None,
            lastname: fields.lastname,
            second_lastname: None,
            email: fields.email,
            gender: None,
            date_of_birth: None,
            telephone: None,
            language: None,
        }
    }
}

impl LeadCustomer {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: LeadCustomer::from(LeadCustomerRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        firstname: impl Into<String>,
        lastname: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            third_party_id: None,
            firstname: firstname.into(),
            second_firstname: None,
            lastname: lastname.into(),
            second_lastname: None,
            email: email.into(),
            gender: None,
            date_of_birth: None,
            telephone: None,
            language: None,
        }
    }

    /// Sets [`third_party_id`](Self::third_party_id).
    #[inline]
    #[must_use]
    pub fn with_third_party_id(mut self, third_party_id: impl Into<String>) -> Self {
        self.third_party_id = Some(third_party_id.into());
        self
    }

    /// Sets [`second_firstname`](Self::second_firstname).
    #[inline]
    #[must_use]
    pub fn with_second_firstname(mut self, second_firstname: impl Into<String>) -> Self {
        self.second_firstname = Some(second_firstname.into());
        self
    }

    /// Sets [`second_lastname`](Self::second_lastname).
    #[inline]
    #[must_use]
    pub fn with_second_lastname(mut self, second_lastname: impl Into<String>) -> Self {
        self.second_lastname = Some(second_lastname.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[inline]
    #[must_use]
    pub fn with_gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets [`date_of_birth`](Self::date_of_birth).
    #[inline]
    #[must_use]
    pub fn with_date_of_birth(mut self, date_of_birth: codegen::Date) -> Self {
        self.date_of_birth = Some(date_of_birth);
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    #[must_use]
    pub fn with_telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`language`](Self::language).
    #[inline]
    #[must_use]
    pub fn with_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}

/// Postal address of a lead.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LeadCustomerAddressData {
    /// Street in which the lead lives.
    pub street: String,
    /// Number of the house in the street, with any addition.
    pub house_number: Option<String>,
    /// Postal code of the lead's address.
    pub zip_code: String,
    /// City in which the lead lives.
    pub city: String,
}

codegen::object! {
    LeadCustomerAddressData {
        "street" => street: required,
        "houseNumber" => house_number: optional,
        "zipCode" => zip_code: required,
        "city" => city: required,
    }
}

codegen::redacted_debug! {
    LeadCustomerAddressData {
        street: hidden,
        house_number: hidden,
        zip_code: hidden,
        city: shown,
    }
}

/// The required fields of [`LeadCustomerAddressData`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct LeadCustomerAddressDataRequired {
    /// Street in which the lead lives.
    pub street: String,
    /// Postal code of the lead's address.
    pub zip_code: String,
    /// City in which the lead lives.
    pub city: String,
}

codegen::redacted_debug! {
    LeadCustomerAddressDataRequired {
        street: hidden,
        zip_code: hidden,
        city: shown,
    }
}

impl From<LeadCustomerAddressDataRequired> for LeadCustomerAddressData {
    #[inline]
    fn from(fields: LeadCustomerAddressDataRequired) -> Self {
        Self {
            street: fields.street,
            house_number: None,
            zip_code: fields.zip_code,
            city: fields.city,
        }
    }
}

impl LeadCustomerAddressData {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: LeadCustomerAddressData::from(LeadCustomerAddressDataRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        street: impl Into<String>,
        zip_code: impl Into<String>,
        city: impl Into<String>,
    ) -> Self {
        Self {
            street: street.into(),
            house_number: None,
            zip_code: zip_code.into(),
            city: city.into(),
        }
    }

    /// Sets [`house_number`](Self::house_number).
    #[inline]
    #[must_use]
    pub fn with_house_number(mut self, house_number: impl Into<String>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }
}

/// Personal and contact data of a lead.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LeadCustomerData {
    /// Given name of the lead.
    pub firstname: String,
    /// Second given name of the lead.
    pub second_firstname: Option<String>,
    /// Family name of the lead.
    pub lastname: String,
    /// Second family name of the lead.
    pub second_lastname: Option<String>,
    /// Email address at which the lead can be reached.
    pub email: String,
    /// Gender recorded for the lead.
    pub gender: Option<Gender>,
    /// Day on which the lead was born (ISO 8601 date).
    pub date_of_birth: Option<codegen::Date>,
    /// Telephone number at which the lead can be reached.
    pub telephone: Option<String>,
    /// Postal address of the lead.
    pub address: Option<LeadCustomerAddressData>,
    /// Id of the lead in an external system.
    pub third_party_id: Option<String>,
    /// Language in which the lead is addressed.
    pub language: Option<Language>,
}

codegen::object! {
    LeadCustomerData {
        "firstname" => firstname: required,
        "secondFirstname" => second_firstname: optional,
        "lastname" => lastname: required,
        "secondLastname" => second_lastname: optional,
        "email" => email: required,
        "gender" => gender: optional,
        "dateOfBirth" => date_of_birth: optional as FullDate,
        "telephone" => telephone: optional,
        "address" => address: optional,
        "thirdPartyId" => third_party_id: optional,
        "language" => language: optional,
    }
}

codegen::redacted_debug! {
    LeadCustomerData {
        firstname: hidden,
        second_firstname: hidden,
        lastname: hidden,
        second_lastname: hidden,
        email: hidden,
        gender: shown,
        date_of_birth: hidden,
        telephone: hidden,
        address: shown,
        third_party_id: shown,
        language: shown,
    }
}

/// The required fields of [`LeadCustomerData`], which is made of it by `From`.
#[derive(Clone, PartialEq)]
pub struct LeadCustomerDataRequired {
    /// Given name of the lead.
    pub firstname: String,
    /// Family name of the lead.
    pub lastname: String,
    /// Email address at which the lead can be reached.
    pub email: String,
}

codegen::redacted_debug! {
    LeadCustomerDataRequired {
        firstname: hidden,
        lastname: hidden,
        email: hidden,
    }
}

impl From<LeadCustomerDataRequired> for LeadCustomerData {
    #[inline]
    fn from(fields: LeadCustomerDataRequired) -> Self {
        Self {
            firstname: fields.firstname,
            second_firstname: None,
            lastname: fields.lastname,
            second_lastname: None,
            email: fields.email,
            gender: None,
            date_of_birth: None,
            telephone: None,
            address: None,
            third_party_id: None,
            language: None,
        }
    }
}

impl LeadCustomerData {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: LeadCustomerData::from(LeadCustomerDataRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        firstname: impl Into<String>,
        lastname: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            firstname: firstname.into(),
            second_firstname: None,
            lastname: lastname.into(),
            second_lastname: None,
            email: email.into(),
            gender: None,
            date_of_birth: None,
            telephone: None,
            address: None,
            third_party_id: None,
            language: None,
        }
    }

    /// Sets [`second_firstname`](Self::second_firstname).
    #[inline]
    #[must_use]
    pub fn with_second_firstname(mut self, second_firstname: impl Into<String>) -> Self {
        self.second_firstname = Some(second_firstname.into());
        self
    }

    /// Sets [`second_lastname`](Self::second_lastname).
    #[inline]
    #[must_use]
    pub fn with_second_lastname(mut self, second_lastname: impl Into<String>) -> Self {
        self.second_lastname = Some(second_lastname.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[inline]
    #[must_use]
    pub fn with_gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets [`date_of_birth`](Self::date_of_birth).
    #[inline]
    #[must_use]
    pub fn with_date_of_birth(mut self, date_of_birth: codegen::Date) -> Self {
        self.date_of_birth = Some(date_of_birth);
        self
    }

    /// Sets [`telephone`](Self::telephone).
    #[inline]
    #[must_use]
    pub fn with_telephone(mut self, telephone: impl Into<String>) -> Self {
        self.telephone = Some(telephone.into());
        self
    }

    /// Sets [`address`](Self::address).
    #[inline]
    #[must_use]
    pub fn with_address(mut self, address: LeadCustomerAddressData) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets [`third_party_id`](Self::third_party_id).
    #[inline]
    #[must_use]
    pub fn with_third_party_id(mut self, third_party_id: impl Into<String>) -> Self {
        self.third_party_id = Some(third_party_id.into());
        self
    }

    /// Sets [`language`](Self::language).
    #[inline]
    #[must_use]
    pub fn with_language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }
}
