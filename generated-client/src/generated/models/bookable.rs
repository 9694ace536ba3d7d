// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::Instructor;
use sdk_runtime::codegen;

/// A kind of appointment that customers can book.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookableAppointment {
    /// Id of the bookable appointment.
    pub id: i64,
    /// Display title of the appointment.
    pub title: Option<String>,
    /// Length of the appointment in minutes.
    pub duration: Option<i32>,
    /// Name of the category the appointment belongs to.
    pub category: Option<String>,
    /// Text that explains the appointment.
    pub description: Option<String>,
    /// URL of an image that illustrates the appointment.
    pub img_url: Option<String>,
}

codegen::object! {
    BookableAppointment {
        "id" => id: required as Integer,
        "title" => title: optional,
        "duration" => duration: optional as Integer,
        "category" => category: optional,
        "description" => description: optional,
        "imgUrl" => img_url: optional,
    }
}

/// One slice of a list of bookable appointments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookableAppointmentSlicedResult {
    /// Bookable appointments in this slice.
    pub result: Vec<BookableAppointment>,
    /// True when further slices follow.
    pub has_next: bool,
    /// Value to pass as offset to read the next slice: the id of the last bookable appointment in this one.
    pub offset: String,
}

codegen::object! {
    BookableAppointmentSlicedResult {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// A time slot in which an appointment can be booked.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct BookableAppointmentSlot {
    /// Start of the slot (ISO 8601 with offset and time zone).
    pub start_date_time: Option<codegen::DateTime>,
    /// End of the slot (ISO 8601 with offset and time zone).
    pub end_date_time: Option<codegen::DateTime>,
    /// Instructors available in the slot.
    pub instructors: Option<Vec<Instructor>>,
}

codegen::object! {
    BookableAppointmentSlot {
        "startDateTime" => start_date_time: optional,
        "endDateTime" => end_date_time: optional,
        "instructors" => instructors: optional,
    }
}

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
    BookableTrialOfferAppointment {
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
    BookableTrialOfferAppointmentsSlicedResult {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}
