// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

use crate::runtime::codegen;

/// Medium with which a customer identifies for access.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AccessMediumDto {
    /// Id of the access medium.
    pub id: Option<i64>,
    /// Kind of access medium.
    pub r#type: Option<AccessMediumDtoType>,
    /// Unique identifier of the medium: the card number, PIN, barcode content or wallet pass identifier.
    pub value: Option<String>,
}

codegen::object! {
    AccessMediumDto: decode encode {
        "id" => id: optional as Integer,
        "type" => r#type: optional,
        "value" => value: optional,
    }
}

codegen::redacted_debug! {
    AccessMediumDto {
        id: shown,
        r#type: shown,
        value: hidden,
    }
}

impl AccessMediumDto {
    /// Without any field; all are optional.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            id: None,
            r#type: None,
            value: None,
        }
    }

    /// Sets [`id`](Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets [`type`](Self::type).
    #[inline]
    #[must_use]
    pub fn with_type(mut self, r#type: AccessMediumDtoType) -> Self {
        self.r#type = Some(r#type);
        self
    }

    /// Sets [`value`](Self::value).
    #[inline]
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Kind of access medium.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessMediumDtoType {
    /// Access card identified by its number.
    CardNumber,
    /// Personal identification number to enter.
    Pin,
    /// Barcode to scan.
    Barcode,
    /// Pass in a mobile wallet, known by its pass identifier.
    WalletPass,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AccessMediumDtoType: decode encode {
        "CARD_NUMBER" => CardNumber,
        "PIN" => Pin,
        "BARCODE" => Barcode,
        "WALLET_PASS" => WalletPass,
    } else Unrecognized
}

/// Restriction of a customer's access to the studio; startDate and endDate are given together or both left out.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessRestriction {
    /// Why access is restricted.
    pub reason: String,
    /// First day on which the restriction applies; requires endDate.
    pub start_date: Option<codegen::Date>,
    /// Last day on which the restriction applies; requires startDate.
    pub end_date: Option<codegen::Date>,
}

codegen::object! {
    AccessRestriction: decode encode {
        "reason" => reason: required,
        "startDate" => start_date: optional as FullDate,
        "endDate" => end_date: optional as FullDate,
    }
}

impl AccessRestriction {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(reason: impl Into<String>) -> Self {
        Self {
            reason: reason.into(),
            start_date: None,
            end_date: None,
        }
    }

    /// Sets [`start_date`](Self::start_date).
    #[inline]
    #[must_use]
    pub fn with_start_date(mut self, start_date: codegen::Date) -> Self {
        self.start_date = Some(start_date);
        self
    }

    /// Sets [`end_date`](Self::end_date).
    #[inline]
    #[must_use]
    pub fn with_end_date(mut self, end_date: codegen::Date) -> Self {
        self.end_date = Some(end_date);
        self
    }
}

/// Value of an additional information field for a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInformationFieldAssignment {
    /// Id of the additional information field the value belongs to.
    pub additional_information_field_id: i64,
    /// Value stored for the customer, by kind of field: plain text, an integer (negative ones included), an ISO 8601 date, true or false, or for a list field the id of the chosen item.
    pub value: String,
}

codegen::object! {
    AdditionalInformationFieldAssignment: decode encode {
        "additionalInformationFieldId" => additional_information_field_id: required as Integer,
        "value" => value: required,
    }
}

impl AdditionalInformationFieldAssignment {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(additional_information_field_id: i64, value: impl Into<String>) -> Self {
        Self {
            additional_information_field_id,
            value: value.into(),
        }
    }
}

/// Kind of value that the field holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalInformationFieldType {
    /// The field holds true or false.
    Boolean,
    /// The field holds a date.
    Date,
    /// The field holds an item chosen from a list.
    List,
    /// The field holds a number.
    Numeric,
    /// The field holds free text.
    Text,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AdditionalInformationFieldType: decode {
        "BOOLEAN" => Boolean,
        "DATE" => Date,
        "LIST" => List,
        "NUMERIC" => Numeric,
        "TEXT" => Text,
    } else Unrecognized
}

/// How payments for the module are scheduled.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AdditionalModulePaymentFrequencyType {
    /// The module is free of charge.
    Free,
    /// A single payment is due.
    NonRecurring,
    /// A payment is due every term.
    Recurring,
    /// Payments are tied to calendar days, each of which can have its own price.
    MonthDay,
    /// Payments are tied to terms, each of which can have its own price.
    TermBased,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AdditionalModulePaymentFrequencyType: decode {
        "FREE" => Free,
        "NON_RECURRING" => NonRecurring,
        "RECURRING" => Recurring,
        "MONTH_DAY" => MonthDay,
        "TERM_BASED" => TermBased,
    } else Unrecognized
}

/// Whether the postal address is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressMode {
    /// The address is not asked for.
    Inactive,
    /// The address may be given.
    Optional,
    /// The address must be given.
    Mandatory,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AddressMode: decode {
        "INACTIVE" => Inactive,
        "OPTIONAL" => Optional,
        "MANDATORY" => Mandatory,
    } else Unrecognized
}

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
    AppointmentBookingRequest: encode {
        "customerId" => customer_id: required as Integer,
        "bookableAppointmentId" => bookable_appointment_id: required as Integer,
        "startDateTime" => start_date_time: required,
        "endDateTime" => end_date_time: required,
        "instructorIds" => instructor_ids: optional as List<Integer>,
    }
}

impl AppointmentBookingRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
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
    AppointmentBookingResult: decode {
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
    Booked,
    /// The booking is made but still has to be confirmed.
    BookedWithConfirmationRequired,
    /// The booking was canceled.
    Canceled,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AppointmentBookingResultBookingStatus: decode {
        "BOOKED" => Booked,
        "BOOKED_WITH_CONFIRMATION_REQUIRED" => BookedWithConfirmationRequired,
        "CANCELED" => Canceled,
    } else Unrecognized
}

/// Outcome of checking whether an appointment can be booked.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppointmentBookingValidationResult {
    /// Whether booking is possible or, if not, the reason.
    pub validation_status: AppointmentBookingValidationResultValidationStatus,
}

codegen::object! {
    AppointmentBookingValidationResult: decode {
        "validationStatus" => validation_status: required,
    }
}

/// Whether booking is possible or, if not, the reason.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AppointmentBookingValidationResultValidationStatus {
    /// The start lies in the past.
    PastStartDateTime,
    /// The end does not lie after the start.
    EndDateTimeNotAfterStartDateTime,
    /// The requested time from start to end differs from the main time of the appointment.
    PeriodDoesNotMatch,
    /// The customer already has another booking at that time.
    CustomerInOtherBooking,
    /// An idle period of the customer covers the requested time.
    CustomerIdle,
    /// The customer has no contingent left for the appointment.
    NoContingent,
    /// The customer does not meet the restrictions of the appointment.
    BookableAppointmentRestrictionsNotFulfilled,
    /// The permitted number of bookings is used up.
    BookingLimitReached,
    /// The requested time is earlier than the earliest time allowed for booking.
    DateTimeBeforeEarliestBookingDateTime,
    /// The requested time is later than the latest time allowed for booking.
    DateTimeAfterLatestBookingDateTime,
    /// The studio is closed at that time.
    StudioClosed,
    /// A resource needed for the appointment is not available.
    ResourceNotAvailable,
    /// The appointment can be booked.
    Available,
    /// The appointment cannot be booked.
    NotAvailable,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AppointmentBookingValidationResultValidationStatus: decode {
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
    Planned,
    /// The appointment was canceled.
    Canceled,
    /// The appointment has taken place.
    Completed,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    AppointmentStatus: decode {
        "PLANNED" => Planned,
        "CANCELED" => Canceled,
        "COMPLETED" => Completed,
    } else Unrecognized
}

/// Bank account used for payments of a customer.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct BankAccount {
    /// Name of the person or company that holds the account.
    pub account_holder: Option<String>,
    /// Name of the bank that keeps the account.
    pub bank_name: Option<String>,
    /// Business identifier code (BIC) of the bank.
    pub bic: Option<String>,
    /// International bank account number (IBAN).
    pub iban: Option<String>,
}

codegen::object! {
    BankAccount: decode {
        "accountHolder" => account_holder: optional,
        "bankName" => bank_name: optional,
        "bic" => bic: optional,
        "iban" => iban: optional,
    }
}

codegen::redacted_debug! {
    BankAccount {
        account_holder: hidden,
        bank_name: hidden,
        bic: hidden,
        iban: hidden,
    }
}

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
    BookableAppointment: decode {
        "id" => id: required as Integer,
        "title" => title: optional,
        "duration" => duration: optional as Integer,
        "category" => category: optional,
        "description" => description: optional,
        "imgUrl" => img_url: optional,
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
    BookableAppointmentSlot: decode {
        "startDateTime" => start_date_time: optional,
        "endDateTime" => end_date_time: optional,
        "instructors" => instructors: optional,
    }
}

/// How access card numbers are interpreted and expressed; DECIMAL by default.
///
/// Default: `DECIMAL`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CardNumberFormat {
    /// Decimal number.
    Decimal,
    /// Hexadecimal number, most significant byte first.
    HexMsb,
    /// Hexadecimal number, least significant byte first.
    HexLsb,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CardNumberFormat: encode {
        "DECIMAL" => Decimal,
        "HEX_MSB" => HexMsb,
        "HEX_LSB" => HexLsb,
    } else Unrecognized
}

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
    Class: decode {
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
    ClassCancelCondition: decode {
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
    ClassInformation: decode {
        "id" => id: required as Integer,
        "title" => title: optional,
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
    ClassSlot: decode {
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
    ClassSlotBookingRequest: encode {
        "customerId" => customer_id: required as Integer,
        "classSlotId" => class_slot_id: required as Integer,
    }
}

impl ClassSlotBookingRequest {
    /// With the required fields; the optional ones are set by the `with_` methods.
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
    ClassSlotBookingResult: decode {
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
    Booked,
    /// The slot is booked, but the booking still has to be confirmed.
    BookedWithConfirmationRequired,
    /// The customer is on the waiting list.
    WaitingList,
    /// The booking is cancelled.
    Canceled,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClassSlotBookingResultBookingStatus: decode {
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
    Planned,
    /// The slot is cancelled.
    Canceled,
    /// The slot has taken place.
    Completed,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClassSlotBookingResultClassSlotStatus: decode {
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
    ClassSlotBookingValidationResult: decode {
        "validationStatus" => validation_status: required,
    }
}

/// Whether the slot can be booked, or why it cannot.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassSlotBookingValidationResultValidationStatus {
    /// The slot can be booked.
    Available,
    /// The customer lacks the contingent that the booking requires.
    NoContingent,
    /// No place is left: the maximum of participants or of the waiting list is used up.
    BookingLimitReached,
    /// The customer has already booked this slot.
    CustomerAlreadyBooked,
    /// The customer has an idle period at the time of the slot.
    CustomerIdle,
    /// The customer has another booking at that time.
    CustomerInOtherBooking,
    /// The class is for display only and cannot be booked.
    DisplayOnly,
    /// Booking is not open yet.
    DateTimeBeforeEarliestBookingDateTime,
    /// Booking is no longer open.
    DateTimeAfterLatestBookingDateTime,
    /// The studio is closed at that time.
    StudioClosed,
    /// The slot cannot be booked for a reason that no other value covers.
    NotAvailable,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClassSlotBookingValidationResultValidationStatus: decode {
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
    ClassSlotSlicedResult: decode {
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
    Studio,
    /// The class is held virtually, as a stream.
    Stream,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ClassType: decode {
        "STUDIO" => Studio,
        "STREAM" => Stream,
    } else Unrecognized
}

/// Way in which messages reach the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommunicationChannel {
    /// Letter sent by post.
    Letter,
    /// Message sent by email.
    Email,
    /// Text message to the mobile phone.
    TextMessage,
    /// Telephone call.
    Phone,
    /// Message sent by fax.
    Fax,
    /// Conversation with the customer.
    Conversation,
    /// Chat message.
    Chat,
    /// Any other channel.
    Other,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CommunicationChannel: decode encode {
        "LETTER" => Letter,
        "EMAIL" => Email,
        "TEXT_MESSAGE" => TextMessage,
        "PHONE" => Phone,
        "FAX" => Fax,
        "CONVERSATION" => Conversation,
        "CHAT" => Chat,
        "OTHER" => Other,
    } else Unrecognized
}

/// Setting of one communication channel within a message category.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CommunicationChannelWrapper {
    /// Way in which messages reach the customer.
    pub communication_channel: CommunicationChannel,
    /// Whether the customer may change the setting of the channel.
    pub customer_overridable: Option<bool>,
    /// Whether the channel is used for the message category.
    pub active: Option<bool>,
}

codegen::object! {
    CommunicationChannelWrapper: decode encode {
        "communicationChannel" => communication_channel: required,
        "customerOverridable" => customer_overridable: optional,
        "active" => active: optional,
    }
}

impl CommunicationChannelWrapper {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(communication_channel: CommunicationChannel) -> Self {
        Self {
            communication_channel,
            customer_overridable: None,
            active: None,
        }
    }

    /// Sets [`customer_overridable`](Self::customer_overridable).
    #[inline]
    #[must_use]
    pub fn with_customer_overridable(mut self, customer_overridable: bool) -> Self {
        self.customer_overridable = Some(customer_overridable);
        self
    }

    /// Sets [`active`](Self::active).
    #[inline]
    #[must_use]
    pub fn with_active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }
}

/// Channels that may be used for one category of messages.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CommunicationPreference {
    /// Category of messages that the preference covers.
    pub message_category: Option<CommunicationPreferenceMessageCategory>,
    /// Communication channels with their settings for the category.
    pub channels: Option<Vec<CommunicationChannelWrapper>>,
}

codegen::object! {
    CommunicationPreference: decode encode {
        "messageCategory" => message_category: optional,
        "channels" => channels: optional,
    }
}

impl CommunicationPreference {
    /// Without any field; all are optional.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            message_category: None,
            channels: None,
        }
    }

    /// Sets [`message_category`](Self::message_category).
    #[inline]
    #[must_use]
    pub fn with_message_category(
        mut self,
        message_category: CommunicationPreferenceMessageCategory,
    ) -> Self {
        self.message_category = Some(message_category);
        self
    }

    /// Sets [`channels`](Self::channels).
    #[inline]
    #[must_use]
    pub fn with_channels(
        mut self,
        channels: impl IntoIterator<Item = CommunicationChannelWrapper>,
    ) -> Self {
        self.channels = Some(channels.into_iter().collect());
        self
    }
}

/// Category of messages that the preference covers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommunicationPreferenceMessageCategory {
    /// Messages about the customer's contract.
    Contract,
    /// General messages that fit no other category.
    General,
    /// Messages about appointments and bookings.
    Appointment,
    /// Newsletters of the studio.
    Newsletter,
    /// Messages about the loyalty program.
    LoyaltyProgram,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CommunicationPreferenceMessageCategory: decode encode {
        "CONTRACT" => Contract,
        "GENERAL" => General,
        "APPOINTMENT" => Appointment,
        "NEWSLETTER" => Newsletter,
        "LOYALTY_PROGRAM" => LoyaltyProgram,
    } else Unrecognized
}

/// Price that falls due on a fixed day of the year.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractMonthDayToPrice {
    /// Day of the year on which the price is charged.
    pub month_day: ContractMonthDayToPriceMonthDay,
    /// Amount charged on that day.
    pub price: Money,
}

codegen::object! {
    ContractMonthDayToPrice: decode {
        "monthDay" => month_day: required,
        "price" => price: required,
    }
}

/// Day of the year on which the price is charged.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ContractMonthDayToPriceMonthDay {
    /// Month of the due day by name.
    pub month: Option<Month>,
    /// Month of the due day as a number, 1 for January to 12 for December.
    pub month_value: Option<i32>,
    /// Due day within the month, counted from 1.
    pub day_of_month: Option<i32>,
}

codegen::object! {
    ContractMonthDayToPriceMonthDay: decode {
        "month" => month: optional,
        "monthValue" => month_value: optional as Integer,
        "dayOfMonth" => day_of_month: optional as Integer,
    }
}

/// Rule for when the price of a contract is charged and how much is due each time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractPaymentFrequency {
    /// Id of the payment frequency.
    pub id: Option<i64>,
    /// Kind of schedule by which payments fall due.
    pub r#type: AdditionalModulePaymentFrequencyType,
    /// Interval between two charges.
    pub term: Option<Term>,
    /// Base price due with each charge; only used with type RECURRING.
    pub price: Option<Money>,
    /// Fixed days of the year on which charges fall due, each with its price; used with type MONTH_DAY.
    pub month_days_to_prices: Option<Vec<ContractMonthDayToPrice>>,
    /// Terms of the contract, each with a price that takes effect only after the term has ended; used with type TERM_BASED.
    pub terms_to_prices: Option<Vec<ContractTermToPrice>>,
}

codegen::object! {
    ContractPaymentFrequency: decode {
        "id" => id: optional as Integer,
        "type" => r#type: required,
        "term" => term: optional,
        "price" => price: optional,
        "monthDaysToPrices" => month_days_to_prices: optional,
        "termsToPrices" => terms_to_prices: optional,
    }
}

/// Tells whether a contract is in force.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContractStatus {
    /// The contract is in force.
    Active,
    /// The contract is not in force.
    Inactive,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ContractStatus: decode encode {
        "ACTIVE" => Active,
        "INACTIVE" => Inactive,
    } else Unrecognized
}

/// Price of a contract tied to a term; it takes effect once the term has ended.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContractTermToPrice {
    /// Length of time that has to pass before the price takes effect.
    pub term: Term,
    /// Amount charged after the term has ended.
    pub price: Money,
}

codegen::object! {
    ContractTermToPrice: decode {
        "term" => term: required,
        "price" => price: required,
    }
}

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
    Customer: decode {
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
    CustomerCheckin: decode {
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
    CustomerCheckinSlicedResult: decode {
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
    CustomerIdlePeriod: decode {
        "id" => id: required as Integer,
        "startDate" => start_date: required as FullDate,
        "endDate" => end_date: required as FullDate,
        "reason" => reason: optional,
        "contract" => contract: optional,
        "unlimited" => unlimited: required,
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
    CustomerSearchRequest: encode {
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
    /// Without any field; all are optional.
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

/// Relationship between the customer and the studio.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerStatus {
    /// The customer has contracts.
    Member,
    /// The customer has no contracts.
    Prospect,
    /// The customer was a member in the past.
    FormerMember,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    CustomerStatus: decode {
        "MEMBER" => Member,
        "PROSPECT" => Prospect,
        "FORMER_MEMBER" => FormerMember,
    } else Unrecognized
}

/// Whether the date of birth is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateOfBirthMode {
    /// The date of birth is not asked for.
    Inactive,
    /// The date of birth may be given.
    Optional,
    /// The date of birth must be given.
    Mandatory,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DateOfBirthMode: decode {
        "INACTIVE" => Inactive,
        "OPTIONAL" => Optional,
        "MANDATORY" => Mandatory,
    } else Unrecognized
}

/// A time range on one day of the week.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DayTimeRange {
    /// Day of the week to which the range applies.
    pub day_of_week: DayTimeRangeDayOfWeek,
    /// Start of the range as local time (HH:mm:ss).
    ///
    /// Constraints: format `time`.
    pub time_from: String,
    /// End of the range as local time (HH:mm:ss).
    ///
    /// Constraints: format `time`.
    pub time_to: String,
}

codegen::object! {
    DayTimeRange: decode {
        "dayOfWeek" => day_of_week: required,
        "timeFrom" => time_from: required,
        "timeTo" => time_to: required,
    }
}

/// Day of the week to which the range applies.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DayTimeRangeDayOfWeek {
    /// The range applies on Mondays.
    Monday,
    /// The range applies on Tuesdays.
    Tuesday,
    /// The range applies on Wednesdays.
    Wednesday,
    /// The range applies on Thursdays.
    Thursday,
    /// The range applies on Fridays.
    Friday,
    /// The range applies on Saturdays.
    Saturday,
    /// The range applies on Sundays.
    Sunday,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DayTimeRangeDayOfWeek: decode {
        "MONDAY" => Monday,
        "TUESDAY" => Tuesday,
        "WEDNESDAY" => Wednesday,
        "THURSDAY" => Thursday,
        "FRIDAY" => Friday,
        "SATURDAY" => Saturday,
        "SUNDAY" => Sunday,
    } else Unrecognized
}

/// Official document by which a customer is identified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DocumentIdentification {
    /// Number printed on the identity document.
    pub document_number: String,
    /// Kind of identity document.
    pub document_type: DocumentIdentificationDocumentType,
}

codegen::object! {
    DocumentIdentification: encode {
        "documentNumber" => document_number: required,
        "documentType" => document_type: required,
    }
}

codegen::redacted_debug! {
    DocumentIdentification {
        document_number: hidden,
        document_type: shown,
    }
}

impl DocumentIdentification {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(
        document_number: impl Into<String>,
        document_type: DocumentIdentificationDocumentType,
    ) -> Self {
        Self {
            document_number: document_number.into(),
            document_type,
        }
    }
}

/// Kind of identity document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DocumentIdentificationDocumentType {
    /// National identity card.
    IdCard,
    /// Travel passport.
    Passport,
    /// Driving licence.
    DriversLicence,
    /// Permit to reside in the country, or visa.
    ResidencePermit,
    /// National identification number.
    NationalIdNumber,
    /// Any other document.
    Others,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    DocumentIdentificationDocumentType: encode {
        "ID_CARD" => IdCard,
        "PASSPORT" => Passport,
        "DRIVERS_LICENCE" => DriversLicence,
        "RESIDENCE_PERMIT" => ResidencePermit,
        "NATIONAL_ID_NUMBER" => NationalIdNumber,
        "OTHERS" => Others,
    } else Unrecognized
}

/// Details of a failed request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// Readable explanation of the error, in the default language of the context.
    pub error_message: String,
    /// Machine-readable code of the error, usable as a key for translated messages.
    pub error_code: Option<String>,
    /// Id for tracing the request when reporting the error.
    pub trace_id: Option<String>,
    /// Values for the placeholders in the translated error message. Deprecated.
    #[deprecated]
    pub args: Option<Vec<codegen::Value>>,
    /// The values of args, each together with its data type. Deprecated.
    #[deprecated]
    pub typed_args: Option<Vec<TypedArgumentDto>>,
    /// Path of the element that failed validation, with dots between levels.
    pub reference: Option<String>,
}

codegen::object! {
    ErrorResponse: decode {
        "errorMessage" => error_message: required,
        "errorCode" => error_code: optional,
        "traceId" => trace_id: optional,
        "args" => args: optional as List<AnyValue>,
        "typedArgs" => typed_args: optional,
        "reference" => reference: optional,
    }
}

/// Gender recorded for the customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Gender {
    /// Male customer.
    Male,
    /// Female customer.
    Female,
    /// Gender recorded as unisex.
    Unisex,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    Gender: decode encode {
        "MALE" => Male,
        "FEMALE" => Female,
        "UNISEX" => Unisex,
    } else Unrecognized
}

/// Whether the gender is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GenderMode {
    /// The gender is not asked for.
    Inactive,
    /// The gender may be given.
    Optional,
    /// The gender must be given.
    Mandatory,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    GenderMode: decode {
        "INACTIVE" => Inactive,
        "OPTIONAL" => Optional,
        "MANDATORY" => Mandatory,
    } else Unrecognized
}

/// A person who leads an appointment or class.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Instructor {
    /// Id of the instructor.
    pub id: i64,
    /// Given name of the instructor.
    pub first_name: String,
    /// Family name of the instructor.
    pub last_name: String,
    /// Name under which the instructor appears in public.
    pub public_name: Option<String>,
}

codegen::object! {
    Instructor: decode {
        "id" => id: required as Integer,
        "firstName" => first_name: required,
        "lastName" => last_name: required,
        "publicName" => public_name: optional,
    }
}

codegen::redacted_debug! {
    Instructor {
        id: shown,
        first_name: hidden,
        last_name: hidden,
        public_name: shown,
    }
}

/// Language with optional country variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Language {
    /// Language as ISO 639-1 code.
    ///
    /// Constraints: format `ISO 639-1`.
    pub language_code: String,
    /// Country variant of the language as ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: Option<String>,
}

codegen::object! {
    Language: decode encode {
        "languageCode" => language_code: required,
        "countryCode" => country_code: optional,
    }
}

impl Language {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(language_code: impl Into<String>) -> Self {
        Self {
            language_code: language_code.into(),
            country_code: None,
        }
    }

    /// Sets [`country_code`](Self::country_code).
    #[inline]
    #[must_use]
    pub fn with_country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }
}

/// Place where a class slot is held.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Location {
    /// Id of the location.
    pub id: i64,
    /// Display name of the location, such as a room.
    pub name: String,
    /// Text that describes the location.
    pub description: Option<String>,
}

codegen::object! {
    Location: decode {
        "id" => id: required as Integer,
        "name" => name: required,
        "description" => description: optional,
    }
}

/// Code that marks the rate of a membership offer.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MembershipOfferRateCode {
    /// Readable name of the rate code.
    pub name: Option<String>,
    /// Unique short identifier of the rate code, for example RC12345.
    pub identifier: Option<String>,
}

codegen::object! {
    MembershipOfferRateCode: decode {
        "name" => name: optional,
        "identifier" => identifier: optional,
    }
}

/// Personal, address and contact data of a person to be created as a customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MembershipSignupCustomer {
    /// Id of the customer in an external system.
    pub third_party_id: Option<String>,
    /// Given name of the customer.
    pub first_name: String,
    /// Second given name of the customer.
    pub second_first_name: Option<String>,
    /// Family name of the customer.
    pub last_name: String,
    /// Second family name of the customer.
    pub second_last_name: Option<String>,
    /// Day on which the customer was born (ISO 8601 date).
    pub date_of_birth: codegen::Date,
    /// Email address at which the customer can be reached.
    pub email: String,
    /// Gender recorded for the customer.
    pub gender: Option<Gender>,
    /// Private telephone number of the customer.
    pub phone_number_private: Option<String>,
    /// Number of the customer's mobile phone.
    pub phone_number_mobile: Option<String>,
    /// Street of the customer's address.
    pub street: String,
    /// Further street line of the customer's address.
    pub second_street: Option<String>,
    /// Part of the city in which the customer lives.
    pub city_part: Option<String>,
    /// District of the customer's address.
    pub district: Option<String>,
    /// Kind of street, such as avenue or square.
    pub street_type: Option<String>,
    /// Block of the street in which the building stands.
    pub street_block: Option<String>,
    /// Portal, that is the entrance, of the building.
    pub portal: Option<String>,
    /// Stairway that leads to the flat.
    pub stairway: Option<String>,
    /// Door of the flat.
    pub door: Option<String>,
    /// Province of the customer's address.
    pub province: Option<String>,
    /// Further details needed to find the address.
    pub additional_address_information: Option<String>,
    /// Floor on which the flat lies.
    pub floor: Option<String>,
    /// Language in which the customer is addressed.
    pub language: Language,
    /// Number of the house in the street, with any addition.
    pub house_number: Option<String>,
    /// Name of the building at the address.
    pub building_name: Option<String>,
    /// City in which the customer lives.
    pub city: String,
    /// Postal code of the customer's address.
    pub zip_code: String,
    /// Country of the customer's address as an ISO 3166-1 code.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_code: String,
    /// Channels on which the customer may be contacted, by message category.
    pub communication_preferences: Option<Vec<CommunicationPreference>>,
    /// Official document that proves the customer's identity; a valid one can be given in place of taxId.
    pub document_identification: Option<DocumentIdentification>,
    /// Token from userSession. Its payment method becomes the customer's; its payment instrument (e.g. SEPA or BACS mandate, credit card), if any, is put into the member account for later payment runs. Without a token the method is CASH.
    pub payment_request_token: Option<String>,
    /// Values for the studio's additional information fields.
    pub additional_information_field_assignments: Option<
        Vec<AdditionalInformationFieldAssignment>,
    >,
    /// Place in which the customer was born; mandatory for Italian studios and Italian nationals.
    pub place_of_birth: Option<String>,
    /// Country in which the customer was born as an ISO 3166-1 code; mandatory for Italian studios and nationals of any country but Italy.
    ///
    /// Constraints: format `ISO 3166-1`.
    pub country_of_birth: Option<String>,
    /// Tax identification number of the customer; mandatory for studios in Spain or Italy, unless a valid documentIdentification is given instead.
    pub tax_id: Option<String>,
}

codegen::object! {
    MembershipSignupCustomer: encode {
        "thirdPartyId" => third_party_id: optional,
        "firstName" => first_name: required,
        "secondFirstName" => second_first_name: optional,
        "lastName" => last_name: required,
        "secondLastName" => second_last_name: optional,
        "dateOfBirth" => date_of_birth: required as FullDate,
        "email" => email: required,
        "gender" => gender: optional,
        "phoneNumberPrivate" => phone_number_private: optional,
        "phoneNumberMobile" => phone_number_mobile: optional,
        "street" => street: required,
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
        "language" => language: required,
        "houseNumber" => house_number: optional,
        "buildingName" => building_name: optional,
        "city" => city: required,
        "zipCode" => zip_code: required,
        "countryCode" => country_code: required,
        "communicationPreferences" => communication_preferences: optional,
        "documentIdentification" => document_identification: optional,
        "paymentRequestToken" => payment_request_token: optional,
        "additionalInformationFieldAssignments" => additional_information_field_assignments: optional,
        "placeOfBirth" => place_of_birth: optional,
        "countryOfBirth" => country_of_birth: optional,
        "taxId" => tax_id: optional,
    }
}

codegen::redacted_debug! {
    MembershipSignupCustomer {
        third_party_id: shown,
        first_name: hidden,
        second_first_name: hidden,
        last_name: hidden,
        second_last_name: hidden,
        date_of_birth: hidden,
        email: hidden,
        gender: shown,
        phone_number_private: hidden,
        phone_number_mobile: hidden,
        street: hidden,
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
        language: shown,
        house_number: hidden,
        building_name: hidden,
        city: shown,
        zip_code: hidden,
        country_code: shown,
        communication_preferences: shown,
        document_identification: shown,
        payment_request_token: hidden,
        additional_information_field_assignments: shown,
        place_of_birth: hidden,
        country_of_birth: hidden,
        tax_id: hidden,
    }
}

impl MembershipSignupCustomer {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(
        first_name: impl Into<String>,
        last_name: impl Into<String>,
        date_of_birth: codegen::Date,
        email: impl Into<String>,
        street: impl Into<String>,
        language: Language,
        city: impl Into<String>,
        zip_code: impl Into<String>,
        country_code: impl Into<String>,
    ) -> Self {
        Self {
            third_party_id: None,
            first_name: first_name.into(),
            second_first_name: None,
            last_name: last_name.into(),
            second_last_name: None,
            date_of_birth,
            email: email.into(),
            gender: None,
            phone_number_private: None,
            phone_number_mobile: None,
            street: street.into(),
            second_street: None,
            city_part: None,
            district: None,
            street_type: None,
            street_block: None,
            portal: None,
            stairway: None,
            door: None,
            province: None,
            additional_address_information: None,
            floor: None,
            language,
            house_number: None,
            building_name: None,
            city: city.into(),
            zip_code: zip_code.into(),
            country_code: country_code.into(),
            communication_preferences: None,
            document_identification: None,
            payment_request_token: None,
            additional_information_field_assignments: None,
            place_of_birth: None,
            country_of_birth: None,
            tax_id: None,
        }
    }

    /// Sets [`third_party_id`](Self::third_party_id).
    #[inline]
    #[must_use]
    pub fn with_third_party_id(mut self, third_party_id: impl Into<String>) -> Self {
        self.third_party_id = Some(third_party_id.into());
        self
    }

    /// Sets [`second_first_name`](Self::second_first_name).
    #[inline]
    #[must_use]
    pub fn with_second_first_name(
        mut self,
        second_first_name: impl Into<String>,
    ) -> Self {
        self.second_first_name = Some(second_first_name.into());
        self
    }

    /// Sets [`second_last_name`](Self::second_last_name).
    #[inline]
    #[must_use]
    pub fn with_second_last_name(mut self, second_last_name: impl Into<String>) -> Self {
        self.second_last_name = Some(second_last_name.into());
        self
    }

    /// Sets [`gender`](Self::gender).
    #[inline]
    #[must_use]
    pub fn with_gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// Sets [`phone_number_private`](Self::phone_number_private).
    #[inline]
    #[must_use]
    pub fn with_phone_number_private(
        mut self,
        phone_number_private: impl Into<String>,
    ) -> Self {
        self.phone_number_private = Some(phone_number_private.into());
        self
    }

    /// Sets [`phone_number_mobile`](Self::phone_number_mobile).
    #[inline]
    #[must_use]
    pub fn with_phone_number_mobile(
        mut self,
        phone_number_mobile: impl Into<String>,
    ) -> Self {
        self.phone_number_mobile = Some(phone_number_mobile.into());
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

    /// Sets [`province`](Self::province).
    #[inline]
    #[must_use]
    pub fn with_province(mut self, province: impl Into<String>) -> Self {
        self.province = Some(province.into());
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

    /// Sets [`house_number`](Self::house_number).
    #[inline]
    #[must_use]
    pub fn with_house_number(mut self, house_number: impl Into<String>) -> Self {
        self.house_number = Some(house_number.into());
        self
    }

    /// Sets [`building_name`](Self::building_name).
    #[inline]
    #[must_use]
    pub fn with_building_name(mut self, building_name: impl Into<String>) -> Self {
        self.building_name = Some(building_name.into());
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

    /// Sets [`document_identification`](Self::document_identification).
    #[inline]
    #[must_use]
    pub fn with_document_identification(
        mut self,
        document_identification: DocumentIdentification,
    ) -> Self {
        self.document_identification = Some(document_identification);
        self
    }

    /// Sets [`payment_request_token`](Self::payment_request_token).
    #[inline]
    #[must_use]
    pub fn with_payment_request_token(
        mut self,
        payment_request_token: impl Into<String>,
    ) -> Self {
        self.payment_request_token = Some(payment_request_token.into());
        self
    }

    /// Sets [`additional_information_field_assignments`](Self::additional_information_field_assignments).
    #[inline]
    #[must_use]
    pub fn with_additional_information_field_assignments(
        mut self,
        additional_information_field_assignments: impl IntoIterator<
            Item = AdditionalInformationFieldAssignment,
        >,
    ) -> Self {
        self.additional_information_field_assignments = Some(
            additional_information_field_assignments.into_iter().collect(),
        );
        self
    }

    /// Sets [`place_of_birth`](Self::place_of_birth).
    #[inline]
    #[must_use]
    pub fn with_place_of_birth(mut self, place_of_birth: impl Into<String>) -> Self {
        self.place_of_birth = Some(place_of_birth.into());
        self
    }

    /// Sets [`country_of_birth`](Self::country_of_birth).
    #[inline]
    #[must_use]
    pub fn with_country_of_birth(mut self, country_of_birth: impl Into<String>) -> Self {
        self.country_of_birth = Some(country_of_birth.into());
        self
    }

    /// Sets [`tax_id`](Self::tax_id).
    #[inline]
    #[must_use]
    pub fn with_tax_id(mut self, tax_id: impl Into<String>) -> Self {
        self.tax_id = Some(tax_id.into());
        self
    }
}

/// Amount of money in a certain currency.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Money {
    /// Amount in major currency units, for example euros.
    pub amount: codegen::Decimal,
    /// Currency of the amount as an ISO 4217 code.
    ///
    /// Constraints: format `ISO 4217`.
    pub currency: String,
}

codegen::object! {
    Money: decode encode {
        "amount" => amount: required as Number,
        "currency" => currency: required,
    }
}

impl Money {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(amount: codegen::Decimal, currency: impl Into<String>) -> Self {
        Self {
            amount,
            currency: currency.into(),
        }
    }
}

/// Month of the calendar day by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Month {
    /// First month of the year.
    January,
    /// Second month of the year.
    February,
    /// Third month of the year.
    March,
    /// Fourth month of the year.
    April,
    /// Fifth month of the year.
    May,
    /// Sixth month of the year.
    June,
    /// Seventh month of the year.
    July,
    /// Eighth month of the year.
    August,
    /// Ninth month of the year.
    September,
    /// Tenth month of the year.
    October,
    /// Eleventh month of the year.
    November,
    /// Twelfth month of the year.
    December,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    Month: decode {
        "JANUARY" => January,
        "FEBRUARY" => February,
        "MARCH" => March,
        "APRIL" => April,
        "MAY" => May,
        "JUNE" => June,
        "JULY" => July,
        "AUGUST" => August,
        "SEPTEMBER" => September,
        "OCTOBER" => October,
        "NOVEMBER" => November,
        "DECEMBER" => December,
    } else Unrecognized
}

/// Whether the customer takes or took part.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantStatus {
    /// The customer is recorded as taking part.
    Participating,
    /// The customer is recorded as not taking part.
    NotParticipating,
    /// Participation has not been recorded.
    Unset,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    ParticipantStatus: decode {
        "PARTICIPATING" => Participating,
        "NOT_PARTICIPATING" => NotParticipating,
        "UNSET" => Unset,
    } else Unrecognized
}

/// Prices of a contract and the way in which they are charged.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PriceDetails {
    /// Price of the contract before any adjustment.
    pub base_price: Money,
    /// Price that applies at present: the base price with all adjustments made to it.
    pub current_price: Money,
    /// Rule for when and how often the price is charged.
    pub payment_frequency: ContractPaymentFrequency,
}

codegen::object! {
    PriceDetails: decode {
        "basePrice" => base_price: required,
        "currentPrice" => current_price: required,
        "paymentFrequency" => payment_frequency: required,
    }
}

/// Handwritten signature captured as an image.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Signature {
    /// Signature drawing as an SVG image, Base64-encoded.
    pub base64_svg_signature: String,
}

codegen::object! {
    Signature: encode {
        "base64SvgSignature" => base64_svg_signature: required,
    }
}

codegen::redacted_debug! {
    Signature {
        base64_svg_signature: hidden,
    }
}

impl Signature {
    /// With the required fields; the optional ones are set by the `with_` methods.
    #[inline]
    #[must_use]
    pub fn new(base64_svg_signature: impl Into<String>) -> Self {
        Self {
            base64_svg_signature: base64_svg_signature.into(),
        }
    }
}

/// Short reference to a contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SimpleContract {
    /// Id of the contract.
    pub id: i64,
    /// Name of the rate the contract is based on.
    pub rate_name: String,
}

codegen::object! {
    SimpleContract: decode {
        "id" => id: required as Integer,
        "rateName" => rate_name: required,
    }
}

/// Whether the phone number is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TelephoneMode {
    /// The phone number is not asked for.
    Inactive,
    /// The phone number may be given.
    Optional,
    /// The phone number must be given.
    Mandatory,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TelephoneMode: decode {
        "INACTIVE" => Inactive,
        "OPTIONAL" => Optional,
        "MANDATORY" => Mandatory,
    } else Unrecognized
}

/// Length of time in days, weeks, months or years.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Term {
    /// Number of units that make up the term.
    pub value: i32,
    /// Calendar unit in which value counts.
    pub unit: TermUnit,
}

codegen::object! {
    Term: decode {
        "value" => value: required as Integer,
        "unit" => unit: required,
    }
}

/// Calendar unit in which value counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TermUnit {
    /// The term counts in days.
    Day,
    /// The term counts in weeks.
    Week,
    /// The term counts in months.
    Month,
    /// The term counts in years.
    Year,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TermUnit: decode {
        "DAY" => Day,
        "WEEK" => Week,
        "MONTH" => Month,
        "YEAR" => Year,
    } else Unrecognized
}

/// Length of time in units from minutes to years.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TermWithMinutes {
    /// Number of units.
    pub value: i32,
    /// Unit in which the value is counted.
    pub unit: TermWithMinutesUnit,
}

codegen::object! {
    TermWithMinutes: decode {
        "value" => value: required as Integer,
        "unit" => unit: required,
    }
}

/// Unit in which the value is counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TermWithMinutesUnit {
    /// Value counts minutes.
    Minutes,
    /// Value counts hours.
    Hours,
    /// Value counts days.
    Day,
    /// Value counts weeks.
    Week,
    /// Value counts months.
    Month,
    /// Value counts years.
    Year,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TermWithMinutesUnit: decode {
        "MINUTES" => Minutes,
        "HOURS" => Hours,
        "DAY" => Day,
        "WEEK" => Week,
        "MONTH" => Month,
        "YEAR" => Year,
    } else Unrecognized
}

/// Length of time given as a number of calendar units.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TimePeriod {
    /// Number of units that make up the period.
    pub period_value: i32,
    /// Calendar unit in which periodValue counts.
    pub period_unit: TimePeriodPeriodUnit,
}

codegen::object! {
    TimePeriod: decode {
        "periodValue" => period_value: required as Integer,
        "periodUnit" => period_unit: required,
    }
}

/// Calendar unit in which periodValue counts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimePeriodPeriodUnit {
    /// The period counts in days.
    Day,
    /// The period counts in weeks.
    Week,
    /// The period counts in months.
    Month,
    /// The period counts in years.
    Year,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TimePeriodPeriodUnit: decode {
        "DAY" => Day,
        "WEEK" => Week,
        "MONTH" => Month,
        "YEAR" => Year,
    } else Unrecognized
}

/// A value of an error message together with its data type.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TypedArgumentDto {
    /// The value, in the form given by its type.
    pub value: Option<codegen::Value>,
    /// Data type of the value.
    pub r#type: Option<TypedArgumentDtoType>,
}

codegen::object! {
    TypedArgumentDto: decode {
        "value" => value: any as AnyValue,
        "type" => r#type: optional,
    }
}

/// Data type of the value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TypedArgumentDtoType {
    /// A point in time.
    Timestamp,
    /// A truth value.
    Boolean,
    /// A calendar date.
    Date,
    /// A day of the year without the year.
    MonthDay,
    /// A time of day.
    Time,
    /// A length of time with its unit.
    Term,
    /// Several lengths of time.
    TermList,
    /// A whole number.
    Integer,
    /// A decimal number.
    Decimal,
    /// A plain text.
    String,
    /// An amount with its currency.
    Money,
    /// A configuration property that can be limited.
    LimitableConfigProperty,
    /// A key of a translatable text.
    I18nKey,
    /// Several keys of translatable texts.
    I18nKeyList,
    /// Several permissions.
    PermissionList,
    /// A value of an enumeration.
    Enum,
    /// Several availabilities.
    AvailabilityList,
    /// A value that the description does not list, as it was sent.
    Unrecognized(codegen::UnknownValue),
}

codegen::string_enum! {
    TypedArgumentDtoType: decode {
        "TIMESTAMP" => Timestamp,
        "BOOLEAN" => Boolean,
        "DATE" => Date,
        "MONTH_DAY" => MonthDay,
        "TIME" => Time,
        "TERM" => Term,
        "TERM_LIST" => TermList,
        "INTEGER" => Integer,
        "DECIMAL" => Decimal,
        "STRING" => String,
        "MONEY" => Money,
        "LIMITABLE_CONFIG_PROPERTY" => LimitableConfigProperty,
        "I18N_KEY" => I18nKey,
        "I18N_KEY_LIST" => I18nKeyList,
        "PERMISSION_LIST" => PermissionList,
        "ENUM" => Enum,
        "AVAILABILITY_LIST" => AvailabilityList,
    } else Unrecognized
}

/// Short confirmation returned by operations without other data.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct VoidResult {
    /// Text that tells the outcome of the operation.
    pub success: Option<String>,
}

codegen::object! {
    VoidResult: decode {
        "success" => success: optional,
    }
}
