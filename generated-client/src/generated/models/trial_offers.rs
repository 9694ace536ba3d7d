// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;
use super::{
    AddressMode, BookableAppointment, Class, DateOfBirthMode, Gender, GenderMode,
    Language, TelephoneMode, Term, TermWithMinutes,
};

/// Appointment that can be booked as a trial offer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookableTrialOfferAppointment {
    /// Id of the trial offer configuration that governs the booking.
    pub trial_offer_config_id: i64,
    /// Data of the appointment on offer.
    pub trial_offer_bookable_appointment: BookableAppointment,
    /// Id of the trial offer appointment entry.
    pub id: Option<i64>,
}

codegen::object! {
    BookableTrialOfferAppointment: decode {
        "trialOfferConfigId" => trial_offer_config_id: required as Integer,
        "trialOfferBookableAppointment" => trial_offer_bookable_appointment: required,
        "id" => id: optional as Integer,
    }
}

/// One slice of the list of appointments bookable as trial offers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookableTrialOfferAppointmentsSlicedResult {
    /// Trial offer appointments contained in this slice.
    pub result: Vec<BookableTrialOfferAppointment>,
    /// Whether further appointments follow after this slice.
    pub has_next: bool,
    /// Value to pass as offset to read the next slice: the id of the last bookable appointment.
    pub offset: String,
}

codegen::object! {
    BookableTrialOfferAppointmentsSlicedResult: decode {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// Outcome of confirming a trial offer booking.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingConfirmationResult {
    /// Whether the booking is confirmed or can no longer be confirmed.
    pub status: BookingConfirmationResultStatus,
}

codegen::object! {
    BookingConfirmationResult: decode {
        "status" => status: required,
    }
}

/// Whether the booking is confirmed or can no longer be confirmed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BookingConfirmationResultStatus {
    /// The booking is confirmed.
    Confirmed,
    /// The time for confirming the booking has run out.
    Expired,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    BookingConfirmationResultStatus: decode {
        "CONFIRMED" => Confirmed,
        "EXPIRED" => Expired,
    } else Unrecognized
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
    LeadCustomerAddressData: encode {
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

impl LeadCustomerAddressData {
    /// With the required fields; the optional ones are set by the `with_` methods.
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
    LeadCustomerData: encode {
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

impl LeadCustomerData {
    /// With the required fields; the optional ones are set by the `with_` methods.
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

/// Class that can be booked as a trial offer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrialOfferClass {
    /// Id of the trial offer configuration that governs the booking.
    pub trial_offer_config_id: i64,
    /// Data of the class on offer.
    pub trial_offer_class: Class,
    /// Id of the trial offer class entry.
    pub id: Option<i64>,
}

codegen::object! {
    TrialOfferClass: decode {
        "trialOfferConfigId" => trial_offer_config_id: required as Integer,
        "trialOfferClass" => trial_offer_class: required,
        "id" => id: optional as Integer,
    }
}

/// One slice of the list of classes bookable as trial offers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrialOfferClassesSlicedResult {
    /// Trial offer classes contained in this slice.
    pub result: Vec<TrialOfferClass>,
    /// Whether further classes follow after this slice.
    pub has_next: bool,
    /// Value to pass as offset to read the next slice: the id of the last class.
    pub offset: String,
}

codegen::object! {
    TrialOfferClassesSlicedResult: decode {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// Rules under which a class or appointment can be booked as a trial offer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrialOfferConfig {
    /// Id under which the configuration can be read.
    pub id: i64,
    /// Name of the trial offer.
    pub name: String,
    /// Period in which repeated bookings of the trial offer are prevented.
    pub prevent_multiple_bookings_term: Term,
    /// Number of times that a lead may book the trial offer.
    pub contingent: i32,
    /// Length of time within which a booking has to be confirmed.
    pub confirmation_of_booking_term: Option<TermWithMinutes>,
    /// Whether leads may book the trial offer.
    pub allow_booking_for_leads: bool,
    /// Settings for the personal data asked of leads.
    pub lead_data_config: TrialOfferLeadDataConfig,
}

codegen::object! {
    TrialOfferConfig: decode {
        "id" => id: required as Integer,
        "name" => name: required,
        "preventMultipleBookingsTerm" => prevent_multiple_bookings_term: required,
        "contingent" => contingent: required as Integer,
        "confirmationOfBookingTerm" => confirmation_of_booking_term: optional,
        "allowBookingForLeads" => allow_booking_for_leads: required,
        "leadDataConfig" => lead_data_config: required,
    }
}

/// Request to create, or to validate, a lead customer for a trial offer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrialOfferLeadCustomerCreationRequest {
    /// Personal data of the lead.
    pub lead_customer_data: LeadCustomerData,
    /// Id of the trial offer configuration whose rules apply to the lead data.
    pub trial_offer_config_id: i64,
}

codegen::object! {
    TrialOfferLeadCustomerCreationRequest: encode {
        "leadCustomerData" => lead_customer_data: required,
        "trialOfferConfigId" => trial_offer_config_id: required as Integer,
    }
}

impl TrialOfferLeadCustomerCreationRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(
        lead_customer_data: LeadCustomerData,
        trial_offer_config_id: i64,
    ) -> Self {
        Self {
            lead_customer_data,
            trial_offer_config_id,
        }
    }
}

/// Outcome of creating a lead.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TrialOfferLeadCustomerCreationResult {
    /// Id given to the new lead customer.
    pub lead_customer_id: Option<i64>,
}

codegen::object! {
    TrialOfferLeadCustomerCreationResult: decode {
        "leadCustomerId" => lead_customer_id: optional as Integer,
    }
}

/// Outcome of checking the data of a lead.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrialOfferLeadCustomerCreationValidationResult {
    /// Whether the lead can be created or what stands in the way.
    pub validation_status: TrialOfferLeadCustomerCreationValidationResultValidationStatus,
}

codegen::object! {
    TrialOfferLeadCustomerCreationValidationResult: decode {
        "validationStatus" => validation_status: required,
    }
}

/// Whether the lead can be created or what stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrialOfferLeadCustomerCreationValidationResultValidationStatus {
    /// The lead can be created.
    Possible,
    /// The given lead data are incomplete or not valid.
    InvalidLeadCustomerData,
    /// A customer with matching data exists already.
    DuplicateCustomer,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TrialOfferLeadCustomerCreationValidationResultValidationStatus: decode {
        "POSSIBLE" => Possible,
        "INVALID_LEAD_CUSTOMER_DATA" => InvalidLeadCustomerData,
        "DUPLICATE_CUSTOMER" => DuplicateCustomer,
    } else Unrecognized
}

/// Tells which personal data a lead has to or may give for a trial offer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrialOfferLeadDataConfig {
    /// Id of this set of lead data settings.
    pub trial_offer_lead_data_config_id: i64,
    /// Whether the lead's gender is asked for.
    pub gender_mode: GenderMode,
    /// Whether the lead's date of birth is asked for.
    pub date_of_birth_mode: DateOfBirthMode,
    /// Whether the lead's telephone number is asked for.
    pub telephone_mode: TelephoneMode,
    /// Whether the lead's postal address is asked for.
    pub address_mode: AddressMode,
}

codegen::object! {
    TrialOfferLeadDataConfig: decode {
        "trialOfferLeadDataConfigId" => trial_offer_lead_data_config_id: required as Integer,
        "genderMode" => gender_mode: required,
        "dateOfBirthMode" => date_of_birth_mode: required,
        "telephoneMode" => telephone_mode: required,
        "addressMode" => address_mode: required,
    }
}
