// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{
    AddressMode, Class, DateOfBirthMode, GenderMode, LeadCustomerData, TelephoneMode,
    Term, TermWithMinutes,
};
use sdk_runtime::codegen;

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
    TrialOfferClass {
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
    TrialOfferClassesSlicedResult {
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
    TrialOfferConfig {
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
    TrialOfferLeadCustomerCreationRequest {
        "leadCustomerData" => lead_customer_data: required,
        "trialOfferConfigId" => trial_offer_config_id: required as Integer,
    }
}

impl TrialOfferLeadCustomerCreationRequest {
    /// With its fields.
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
    TrialOfferLeadCustomerCreationResult {
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
    TrialOfferLeadCustomerCreationValidationResult {
        "validationStatus" => validation_status: required,
    }
}

/// Whether the lead can be created or what stands in the way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrialOfferLeadCustomerCreationValidationResultValidationStatus {
    /// The lead can be created.
    ///
    /// On the wire: `POSSIBLE`.
    Possible,
    /// The given lead data are incomplete or not valid.
    ///
    /// On the wire: `INVALID_LEAD_CUSTOMER_DATA`.
    InvalidLeadCustomerData,
    /// A customer with matching data exists already.
    ///
    /// On the wire: `DUPLICATE_CUSTOMER`.
    DuplicateCustomer,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TrialOfferLeadCustomerCreationValidationResultValidationStatus {
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
    TrialOfferLeadDataConfig {
        "trialOfferLeadDataConfigId" => trial_offer_lead_data_config_id: required as Integer,
        "genderMode" => gender_mode: required,
        "dateOfBirthMode" => date_of_birth_mode: required,
        "telephoneMode" => telephone_mode: required,
        "addressMode" => address_mode: required,
    }
}
