// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use super::{EventTime, Instructor, Location, ParticipantStatus, TermWithMinutes};
use sdk_runtime::codegen;

/// Group class offered by the studio, held in one or more slots.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Class {
    /// Id of the class.
    pub id: i64,
    /// Display title of the class.
    pub title: Option<String>,
    /// Whether the class takes place in the studio or virtually.
    pub r#type: Option<ClassType>,
    /// Length of the class in minutes.
    pub duration: Option<i32>,
    /// Category the class is assigned to.
    pub category: Option<String>,
    /// Text that describes the class.
    pub description: Option<String>,
    /// URL of an image of the class.
    pub img_url: Option<String>,
    /// Whether bookings of the class are possible.
    pub bookable: bool,
    /// Condition for cancelling a booking of the class.
    pub cancel_condition: Option<ClassCancelCondition>,
}

codegen::object! {
    Class {
        "id" => id: required as Integer,
        "title" => title: optional,
        "type" => r#type: optional,
        "duration" => duration: optional as Integer,
        "category" => category: optional,
        "description" => description: optional,
        "imgUrl" => img_url: optional,
        "bookable" => bookable: required,
        "cancelCondition" => cancel_condition: optional,
    }
}

/// Condition under which a class booking can be cancelled.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClassCancelCondition {
    /// Whether cancelling is still possible after the latest time for it has passed.
    pub cancelation_after_latest_possible: Option<bool>,
    /// Time before the class by which a booking is to be cancelled.
    pub latest_cancel_term: Option<TermWithMinutes>,
}

codegen::object! {
    ClassCancelCondition {
        "cancelationAfterLatestPossible" => cancelation_after_latest_possible: optional,
        "latestCancelTerm" => latest_cancel_term: optional,
    }
}

/// Short reference to the class of a slot.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassInformation {
    /// Id of the class.
    pub id: i64,
    /// Display title of the class.
    pub title: Option<String>,
}

codegen::object! {
    ClassInformation {
        "id" => id: required as Integer,
        "title" => title: optional,
    }
}

/// Slice of the list of classes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassSlicedResult {
    /// Classes contained in this slice.
    pub result: Vec<Class>,
    /// Whether further classes follow this slice.
    pub has_next: bool,
    /// Offset to pass when requesting the next slice: the id of the last class in this one.
    pub offset: String,
}

codegen::object! {
    ClassSlicedResult {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// Scheduled occurrence of a class with times, place and participant numbers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassSlot {
    /// Id of the class slot.
    pub id: i64,
    /// Date and time at which the slot starts, with offset and time zone.
    pub start_date_time: Option<codegen::DateTime>,
    /// Date and time at which the slot ends, with offset and time zone.
    pub end_date_time: Option<codegen::DateTime>,
    /// Class the slot belongs to.
    pub class_information: Option<ClassInformation>,
    /// Instructors who lead the class in this slot.
    pub instructors: Option<Vec<Instructor>>,
    /// Place where the slot is held.
    pub location: Option<Location>,
    /// Date and time from which the slot can be booked.
    pub earliest_booking_date_time: Option<codegen::DateTime>,
    /// Date and time until which the slot can be booked.
    pub latest_booking_date_time: Option<codegen::DateTime>,
    /// Maximum number of participants.
    pub max_participants: Option<i32>,
    /// Maximum number of customers on the waiting list.
    pub max_waiting_list_participants: Option<i32>,
    /// Number of participants with a booking.
    pub booked_participants: Option<i32>,
    /// Number of further participants whom the operator has added.
    pub additional_participants: i32,
    /// Number of customers currently on the waiting list.
    pub waiting_list_participants: Option<i32>,
}

codegen::object! {
    ClassSlot {
        "id" => id: required as Integer,
        "startDateTime" => start_date_time: optional,
        "endDateTime" => end_date_time: optional,
        "classInformation" => class_information: optional,
        "instructors" => instructors: optional,
        "location" => location: optional,
        "earliestBookingDateTime" => earliest_booking_date_time: optional,
        "latestBookingDateTime" => latest_booking_date_time: optional,
        "maxParticipants" => max_participants: optional as Integer,
        "maxWaitingListParticipants" => max_waiting_list_participants: optional as Integer,
        "bookedParticipants" => booked_participants: optional as Integer,
        "additionalParticipants" => additional_participants: required as Integer,
        "waitingListParticipants" => waiting_list_participants: optional as Integer,
    }
}

/// Request to book a class slot for a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassSlotBookingRequest {
    /// Id of the customer who books.
    pub customer_id: i64,
    /// Id of the class slot to book.
    pub class_slot_id: i64,
}

codegen::object! {
    ClassSlotBookingRequest {
        "customerId" => customer_id: required as Integer,
        "classSlotId" => class_slot_id: required as Integer,
    }
}

/// The required fields of [`ClassSlotBookingRequest`], which is made of it by `From`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassSlotBookingRequestRequired {
    /// Id of the customer who books.
    pub customer_id: i64,
    /// Id of the class slot to book.
    pub class_slot_id: i64,
}

impl From<ClassSlotBookingRequestRequired> for ClassSlotBookingRequest {
    #[inline]
    fn from(fields: ClassSlotBookingRequestRequired) -> Self {
        Self {
            customer_id: fields.customer_id,
            class_slot_id: fields.class_slot_id,
        }
    }
}

impl ClassSlotBookingRequest {
    /// With its fields.
    #[deprecated(
        note = "make it of its required fields: ClassSlotBookingRequest::from(ClassSlotBookingRequestRequired { .. })"
    )]
    #[inline]
    #[must_use]
    pub fn new(customer_id: i64, class_slot_id: i64) -> Self {
        Self { customer_id, class_slot_id }
    }
}

/// Booking of a class slot by a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassSlotBookingResult {
    /// Id of the booking.
    pub booking_id: i64,
    /// State of the booking.
    pub booking_status: ClassSlotBookingResultBookingStatus,
    /// Id of the booked class slot.
    pub class_slot_id: i64,
    /// Id of the class the slot belongs to.
    pub class_id: i64,
    /// Id of the customer the booking is for.
    pub customer_id: i64,
    /// State of the booked class slot.
    pub class_slot_status: ClassSlotBookingResultClassSlotStatus,
    /// Whether the customer takes part in the slot.
    pub participant_status: ParticipantStatus,
}

codegen::object! {
    ClassSlotBookingResult {
        "bookingId" => booking_id: required as Integer,
        "bookingStatus" => booking_status: required,
        "classSlotId" => class_slot_id: required as Integer,
        "classId" => class_id: required as Integer,
        "customerId" => customer_id: required as Integer,
        "classSlotStatus" => class_slot_status: required,
        "participantStatus" => participant_status: required,
    }
}

/// State of the booking.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassSlotBookingResultBookingStatus {
    /// The slot is booked.
    ///
    /// On the wire: `BOOKED`.
    Booked,
    /// The slot is booked, but the booking still has to be confirmed.
    ///
    /// On the wire: `BOOKED_WITH_CONFIRMATION_REQUIRED`.
    BookedWithConfirmationRequired,
    /// The customer is on the waiting list.
    ///
    /// On the wire: `WAITING_LIST`.
    WaitingList,
    /// The booking is cancelled.
    ///
    /// On the wire: `CANCELED`.
    Canceled,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClassSlotBookingResultBookingStatus {
        "BOOKED" => Booked,
        "BOOKED_WITH_CONFIRMATION_REQUIRED" => BookedWithConfirmationRequired,
        "WAITING_LIST" => WaitingList,
        "CANCELED" => Canceled,
    } else Unrecognized
}

/// State of the booked class slot.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassSlotBookingResultClassSlotStatus {
    /// The slot is scheduled.
    ///
    /// On the wire: `PLANNED`.
    Planned,
    /// The slot is cancelled.
    ///
    /// On the wire: `CANCELED`.
    Canceled,
    /// The slot has taken place.
    ///
    /// On the wire: `COMPLETED`.
    Completed,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClassSlotBookingResultClassSlotStatus {
        "PLANNED" => Planned,
        "CANCELED" => Canceled,
        "COMPLETED" => Completed,
    } else Unrecognized
}

/// Outcome of checking a class slot booking.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassSlotBookingValidationResult {
    /// Whether the slot can be booked, or why it cannot.
    pub validation_status: ClassSlotBookingValidationResultValidationStatus,
}

codegen::object! {
    ClassSlotBookingValidationResult {
        "validationStatus" => validation_status: required,
    }
}

/// Whether the slot can be booked, or why it cannot.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassSlotBookingValidationResultValidationStatus {
    /// The slot can be booked.
    ///
    /// On the wire: `AVAILABLE`.
    Available,
    /// The customer lacks the contingent that the booking requires.
    ///
    /// On the wire: `NO_CONTINGENT`.
    NoContingent,
    /// No place is left: the maximum of participants or of the waiting list is used up.
    ///
    /// On the wire: `BOOKING_LIMIT_REACHED`.
    BookingLimitReached,
    /// The customer has already booked this slot.
    ///
    /// On the wire: `CUSTOMER_ALREADY_BOOKED`.
    CustomerAlreadyBooked,
    /// The customer has an idle period at the time of the slot.
    ///
    /// On the wire: `CUSTOMER_IDLE`.
    CustomerIdle,
    /// The customer has another booking at that time.
    ///
    /// On the wire: `CUSTOMER_IN_OTHER_BOOKING`.
    CustomerInOtherBooking,
    /// The class is for display only and cannot be booked.
    ///
    /// On the wire: `DISPLAY_ONLY`.
    DisplayOnly,
    /// Booking is not open yet.
    ///
    /// On the wire: `DATE_TIME_BEFORE_EARLIEST_BOOKING_DATE_TIME`.
    DateTimeBeforeEarliestBookingDateTime,
    /// Booking is no longer open.
    ///
    /// On the wire: `DATE_TIME_AFTER_LATEST_BOOKING_DATE_TIME`.
    DateTimeAfterLatestBookingDateTime,
    /// The studio is closed at that time.
    ///
    /// On the wire: `STUDIO_CLOSED`.
    StudioClosed,
    /// The slot cannot be booked for a reason that no other value covers.
    ///
    /// On the wire: `NOT_AVAILABLE`.
    NotAvailable,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClassSlotBookingValidationResultValidationStatus {
        "AVAILABLE" => Available,
        "NO_CONTINGENT" => NoContingent,
        "BOOKING_LIMIT_REACHED" => BookingLimitReached,
        "CUSTOMER_ALREADY_BOOKED" => CustomerAlreadyBooked,
        "CUSTOMER_IDLE" => CustomerIdle,
        "CUSTOMER_IN_OTHER_BOOKING" => CustomerInOtherBooking,
        "DISPLAY_ONLY" => DisplayOnly,
        "DATE_TIME_BEFORE_EARLIEST_BOOKING_DATE_TIME" => DateTimeBeforeEarliestBookingDateTime,
        "DATE_TIME_AFTER_LATEST_BOOKING_DATE_TIME" => DateTimeAfterLatestBookingDateTime,
        "STUDIO_CLOSED" => StudioClosed,
        "NOT_AVAILABLE" => NotAvailable,
    } else Unrecognized
}

/// Something has happened to a slot of a class.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassSlotEvent {
    /// Field `timestamp`.
    pub timestamp: EventTime,
    /// The type of the event.
    pub r#type: String,
    /// What the event is about.
    pub content: Option<ClassSlotEventContent>,
}

codegen::object! {
    ClassSlotEvent {
        "timestamp" => timestamp: required as Integer,
        "type" => r#type: required,
        "content" => content: optional,
    }
}

/// What the event is about.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ClassSlotEventContent {
    /// The class.
    pub class_id: Option<i64>,
}

codegen::object! {
    ClassSlotEventContent {
        "classId" => class_id: optional as Integer,
    }
}

/// Slice of the list of class slots.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClassSlotSlicedResult {
    /// Class slots contained in this slice.
    pub result: Vec<ClassSlot>,
    /// Whether further class slots follow this slice.
    pub has_next: bool,
    /// Offset to pass when requesting the next slice.
    pub offset: String,
}

codegen::object! {
    ClassSlotSlicedResult {
        "result" => result: required,
        "hasNext" => has_next: required,
        "offset" => offset: required,
    }
}

/// Whether the class takes place in the studio or virtually.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassType {
    /// The class takes place in the studio.
    ///
    /// On the wire: `STUDIO`.
    Studio,
    /// The class is held virtually, as a stream.
    ///
    /// On the wire: `STREAM`.
    Stream,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClassType {
        "STUDIO" => Studio,
        "STREAM" => Stream,
    } else Unrecognized
}
