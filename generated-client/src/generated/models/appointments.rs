// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;
use super::{
    AppointmentBookingResultBookingStatus, AppointmentStatus, BookableAppointment,
    Instructor, ParticipantStatus,
};

/// An appointment booking with its details, states and the customer it belongs to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppointmentBookingResultWithCustomerId {
    /// Id of the appointment booking.
    pub booking_id: i64,
    /// State of the booking.
    pub booking_status: AppointmentBookingResultBookingStatus,
    /// Start of the appointment (ISO 8601).
    pub start_date_time: codegen::DateTime,
    /// End of the appointment (ISO 8601).
    pub end_date_time: codegen::DateTime,
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
    /// Instructors who lead the appointment.
    pub instructors: Option<Vec<Instructor>>,
    /// State of the appointment itself.
    pub appointment_status: AppointmentStatus,
    /// Whether the customer takes or took part.
    pub participant_status: ParticipantStatus,
    /// Id of the customer for whom the appointment is booked.
    pub customer_id: i64,
}

codegen::object! {
    AppointmentBookingResultWithCustomerId: decode {
        "bookingId" => booking_id: required as Integer,
        "bookingStatus" => booking_status: required,
        "startDateTime" => start_date_time: required,
        "endDateTime" => end_date_time: required,
        "title" => title: optional,
        "duration" => duration: optional as Integer,
        "category" => category: optional,
        "description" => description: optional,
        "imgUrl" => img_url: optional,
        "instructors" => instructors: optional,
        "appointmentStatus" => appointment_status: required,
        "participantStatus" => participant_status: required,
        "customerId" => customer_id: required as Integer,
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
    BookableAppointmentSlicedResult: decode {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}
