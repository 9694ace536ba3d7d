// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{Instructor, ParticipantStatus};
use sdk_runtime::codegen;

/// A booking of an appointment slot for a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppointmentBookingRequest {
    /// Id of the customer who takes the appointment.
    pub customer_id: i64,
    /// Id of the bookable appointment to book.
    pub bookable_appointment_id: i64,
    /// Start of the wanted slot (ISO 8601 with offset and time zone).
    pub start_date_time: codegen::DateTime,
    /// End of the wanted slot (ISO 8601 with offset and time zone).
    pub end_date_time: codegen::DateTime,
    /// Ids of the instructors of the slot to book.
    pub instructor_ids: Option<Vec<i64>>,
}

codegen::object! {
    AppointmentBookingRequest {
        "customerId" => customer_id: required as Integer,
        "bookableAppointmentId" => bookable_appointment_id: required as Integer,
        "startDateTime" => start_date_time: required,
        "endDateTime" => end_date_time: required,
        "instructorIds" => instructor_ids: optional as List<Integer>,
    }
}

/// The required fields of [`AppointmentBookingRequest`], which is made of it by `From`.
#[derive(Clone, Debug, PartialEq)]
pub struct AppointmentBookingRequestRequired {
    /// Id of the customer who takes the appointment.
    pub customer_id: i64,
    /// Id of the bookable appointment to book.
    pub bookable_appointment_id: i64,
    /// Start of the wanted slot (ISO 8601 with offset and time zone).
    pub start_date_time: codegen::DateTime,
    /// End of the wanted slot (ISO 8601 with offset and time zone).
    pub end_date_time: codegen::DateTime,
}

impl From<AppointmentBookingRequestRequired> for AppointmentBookingRequest {
    #[inline]
    fn from(fields: AppointmentBookingRequestRequired) -> Self {
        Self {
            customer_id: fields.customer_id,
            bookable_appointment_id: fields.bookable_appointment_id,
            start_date_time: fields.start_date_time,
            end_date_time: fields.end_date_time,
            instructor_ids: None,
        }
    }
}

impl AppointmentBookingRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[deprecated(
        note = "make it of its required fields: AppointmentBookingRequest::from(AppointmentBookingRequestRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(
        customer_id: i64,
        bookable_appointment_id: i64,
        start_date_time: codegen::DateTime,
        end_date_time: codegen::DateTime,
    ) -> Self {
        Self {
            customer_id,
            bookable_appointment_id,
            start_date_time,
            end_date_time,
            instructor_ids: None,
        }
    }

    /// Sets [`instructor_ids`](Self::instructor_ids).
    #[inline]
    #[must_use]
    pub fn with_instructor_ids(
        mut self,
        instructor_ids: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.instructor_ids = Some(instructor_ids.into_iter().collect());
        self
    }
}

/// An appointment booking with its details and states.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppointmentBookingResult {
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
}

codegen::object! {
    AppointmentBookingResult {
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
    }
}

/// State of the booking.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentBookingResultBookingStatus {
    /// The booking is confirmed.
    ///
    /// On the wire: `BOOKED`.
    Booked,
    /// The booking is made but still has to be confirmed.
    ///
    /// On the wire: `BOOKED_WITH_CONFIRMATION_REQUIRED`.
    BookedWithConfirmationRequired,
    /// The booking was canceled.
    ///
    /// On the wire: `CANCELED`.
    Canceled,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AppointmentBookingResultBookingStatus {
        "BOOKED" => Booked,
        "BOOKED_WITH_CONFIRMATION_REQUIRED" => BookedWithConfirmationRequired,
        "CANCELED" => Canceled,
    } else Unrecognized
}

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
    AppointmentBookingResultWithCustomerId {
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

/// Outcome of checking whether an appointment can be booked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppointmentBookingValidationResult {
    /// Whether booking is possible or, if not, the reason.
    pub validation_status: AppointmentBookingValidationResultValidationStatus,
}

codegen::object! {
    AppointmentBookingValidationResult {
        "validationStatus" => validation_status: required,
    }
}

/// Whether booking is possible or, if not, the reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentBookingValidationResultValidationStatus {
    /// The start lies in the past.
    ///
    /// On the wire: `PAST_START_DATE_TIME`.
    PastStartDateTime,
    /// The end does not lie after the start.
    ///
    /// On the wire: `END_DATE_TIME_NOT_AFTER_START_DATE_TIME`.
    EndDateTimeNotAfterStartDateTime,
    /// The requested time from start to end differs from the main time of the appointment.
    ///
    /// On the wire: `PERIOD_DOES_NOT_MATCH`.
    PeriodDoesNotMatch,
    /// The customer already has another booking at that time.
    ///
    /// On the wire: `CUSTOMER_IN_OTHER_BOOKING`.
    CustomerInOtherBooking,
    /// An idle period of the customer covers the requested time.
    ///
    /// On the wire: `CUSTOMER_IDLE`.
    CustomerIdle,
    /// The customer has no contingent left for the appointment.
    ///
    /// On the wire: `NO_CONTINGENT`.
    NoContingent,
    /// The customer does not meet the restrictions of the appointment.
    ///
    /// On the wire: `BOOKABLE_APPOINTMENT_RESTRICTIONS_NOT_FULFILLED`.
    BookableAppointmentRestrictionsNotFulfilled,
    /// The permitted number of bookings is used up.
    ///
    /// On the wire: `BOOKING_LIMIT_REACHED`.
    BookingLimitReached,
    /// The requested time is earlier than the earliest time allowed for booking.
    ///
    /// On the wire: `DATE_TIME_BEFORE_EARLIEST_BOOKING_DATE_TIME`.
    DateTimeBeforeEarliestBookingDateTime,
    /// The requested time is later than the latest time allowed for booking.
    ///
    /// On the wire: `DATE_TIME_AFTER_LATEST_BOOKING_DATE_TIME`.
    DateTimeAfterLatestBookingDateTime,
    /// The studio is closed at that time.
    ///
    /// On the wire: `STUDIO_CLOSED`.
    StudioClosed,
    /// A resource needed for the appointment is not available.
    ///
    /// On the wire: `RESOURCE_NOT_AVAILABLE`.
    ResourceNotAvailable,
    /// The appointment can be booked.
    ///
    /// On the wire: `AVAILABLE`.
    Available,
    /// The appointment cannot be booked.
    ///
    /// On the wire: `NOT_AVAILABLE`.
    NotAvailable,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AppointmentBookingValidationResultValidationStatus {
        "PAST_START_DATE_TIME" => PastStartDateTime,
        "END_DATE_TIME_NOT_AFTER_START_DATE_TIME" => EndDateTimeNotAfterStartDateTime,
        "PERIOD_DOES_NOT_MATCH" => PeriodDoesNotMatch,
        "CUSTOMER_IN_OTHER_BOOKING" => CustomerInOtherBooking,
        "CUSTOMER_IDLE" => CustomerIdle,
        "NO_CONTINGENT" => NoContingent,
        "BOOKABLE_APPOINTMENT_RESTRICTIONS_NOT_FULFILLED" => BookableAppointmentRestrictionsNotFulfilled,
        "BOOKING_LIMIT_REACHED" => BookingLimitReached,
        "DATE_TIME_BEFORE_EARLIEST_BOOKING_DATE_TIME" => DateTimeBeforeEarliestBookingDateTime,
        "DATE_TIME_AFTER_LATEST_BOOKING_DATE_TIME" => DateTimeAfterLatestBookingDateTime,
        "STUDIO_CLOSED" => StudioClosed,
        "RESOURCE_NOT_AVAILABLE" => ResourceNotAvailable,
        "AVAILABLE" => Available,
        "NOT_AVAILABLE" => NotAvailable,
    } else Unrecognized
}

/// State of the appointment itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentStatus {
    /// The appointment is planned.
    ///
    /// On the wire: `PLANNED`.
    Planned,
    /// The appointment was canceled.
    ///
    /// On the wire: `CANCELED`.
    Canceled,
    /// The appointment has taken place.
    ///
    /// On the wire: `COMPLETED`.
    Completed,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AppointmentStatus {
        "PLANNED" => Planned,
        "CANCELED" => Canceled,
        "COMPLETED" => Completed,
    } else Unrecognized
}
