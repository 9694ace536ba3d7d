// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `appointments`.

use super::super::operations::appointments as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "appointments",
    summary: "Bookable appointments, their slots and bookings",
    operations: &[
        &GET_BOOKABLE_APPOINTMENTS,
        &VALIDATE_FOR_APPOINTMENT_BOOKING,
        &GET_BOOKABLE_APPOINTMENT,
        &GET_BOOKABLE_APPOINTMENT_SLOTS,
        &GET_APPOINTMENT_BOOKINGS,
        &BOOK_APPOINTMENT_BOOKING,
        &GET_APPOINTMENT_BOOKING,
        &DELETE_APPOINTMENT_BOOKING,
    ],
};

const FAILURES: &[(&str, &str)] = &[
    ("400", "The request failed validation."),
    ("401", "The API key is missing or wrong."),
    ("403", "The API key lacks a required scope."),
    ("404", "The requested entity does not exist."),
    ("409", "The entity was changed by someone else at the same time."),
    ("429", "The rate limit of this endpoint is exceeded."),
    ("500", "An internal error occurred."),
];

static GET_BOOKABLE_APPOINTMENTS: Command = Command::new(
        "get-bookable-appointments",
        info::<operations::GetBookableAppointments>(),
    )
    .summary("List bookable appointment types")
    .docs(
        "Returns the appointment types that can be booked, slice by slice. Pass the returned offset to read the next slice.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs(
                    "Position to continue from: the id of the last bookable appointment already read, taken from the previous slice.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Position to continue from: the id of the last bookable appointment already read, taken from the previous slice.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs(
                    "Number of bookable appointments per slice, 10 to 100; 50 when omitted.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":10,\"maximum\":100,\"description\":\"Number of bookable appointments per slice, 10 to 100; 50 when omitted.\",\"default\":50}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/BookableAppointmentSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static VALIDATE_FOR_APPOINTMENT_BOOKING: Command = Command::new(
        "validate-for-appointment-booking",
        info::<operations::ValidateForAppointmentBooking>(),
    )
    .summary("Check whether an appointment is bookable")
    .docs(
        "Checks a booking request against availability, limits and customer conditions without booking it. Returns one validation status.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs(
                    "The booking to check: customer, appointment, period and instructors.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/AppointmentBookingRequest\",\"description\":\"The booking to check: customer, appointment, period and instructors.\"}",
                )
                .example(
                    "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AppointmentBookingValidationResult\"}")
    .failures(FAILURES);

static GET_BOOKABLE_APPOINTMENT: Command = Command::new(
        "get-bookable-appointment",
        info::<operations::GetBookableAppointment>(),
    )
    .summary("Get one bookable appointment type")
    .docs(
        "Returns title, duration, category and description of a single bookable appointment.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "bookable-appointment-id",
                    Site::Path,
                    "bookableAppointmentId",
                    Put::Json(|parts, value| parts.path("bookableAppointmentId", value)),
                )
                .required()
                .docs("Id of the bookable appointment to read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the bookable appointment to read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/BookableAppointment\"}")
    .failures(FAILURES);

static GET_BOOKABLE_APPOINTMENT_SLOTS: Command = Command::new(
        "get-bookable-appointment-slots",
        info::<operations::GetBookableAppointmentSlots>(),
    )
    .summary("List free slots of an appointment")
    .docs(
        "Returns the time slots in which an appointment can be booked within a window of days, optionally evaluated for one customer.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "bookable-appointment-id",
                    Site::Path,
                    "bookableAppointmentId",
                    Put::Json(|parts, value| parts.path("bookableAppointmentId", value)),
                )
                .required()
                .docs("Id of the bookable appointment whose slots are searched.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the bookable appointment whose slots are searched.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "customer-id",
                    Site::Query,
                    "customerId",
                    Put::Json(|parts, value| parts.query("customerId", value)),
                )
                .docs("Id of the customer for whom the slots are evaluated.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer for whom the slots are evaluated.\"}",
                ),
            CommandArgument::new(
                    "days-ahead",
                    Site::Query,
                    "daysAhead",
                    Put::Json(|parts, value| parts.query("daysAhead", value)),
                )
                .docs(
                    "How many days the search reaches beyond its start, which is slotWindowStartDate or else now; 1 to 6, 1 when omitted.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":6,\"description\":\"How many days the search reaches beyond its start, which is slotWindowStartDate or else now; 1 to 6, 1 when omitted.\",\"default\":1}",
                ),
            CommandArgument::new(
                    "slot-window-start-date",
                    Site::Query,
                    "slotWindowStartDate",
                    Put::Json(|parts, value| parts.query("slotWindowStartDate", value)),
                )
                .docs(
                    "First day of the search window (yyyy-MM-dd); the window closes daysAhead days later.",
                )
                .schema(
                    "{\"type\":\"string\",\"format\":\"date\",\"description\":\"First day of the search window (yyyy-MM-dd); the window closes daysAhead days later.\"}",
                ),
        ],
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/BookableAppointmentSlot\"}}",
    )
    .failures(FAILURES);

static GET_APPOINTMENT_BOOKINGS: Command = Command::new(
        "get-appointment-bookings",
        info::<operations::GetAppointmentBookings>(),
    )
    .summary("List appointment bookings of a customer")
    .docs(
        "Returns the appointment bookings of one customer with their booking, appointment and participation status. Only bookings that start and end between two weeks ago and two weeks from now are listed.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Query,
                    "customerId",
                    Put::Json(|parts, value| parts.query("customerId", value)),
                )
                .required()
                .docs("Id of the customer whose bookings are listed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose bookings are listed.\"}",
                )
                .example("42"),
        ],
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AppointmentBookingResult\"}}",
    )
    .failures(FAILURES);

static BOOK_APPOINTMENT_BOOKING: Command = Command::new(
        "book-appointment-booking",
        info::<operations::BookAppointmentBooking>(),
    )
    .summary("Book an appointment for a customer")
    .docs(
        "Books an appointment slot for a customer. Returns the created booking; its status tells whether a confirmation is still required.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs(
                    "The booking to create: customer, appointment, period and instructors.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/AppointmentBookingRequest\",\"description\":\"The booking to create: customer, appointment, period and instructors.\"}",
                )
                .example(
                    "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AppointmentBookingResult\"}")
    .failures(FAILURES);

static GET_APPOINTMENT_BOOKING: Command = Command::new(
        "get-appointment-booking",
        info::<operations::GetAppointmentBooking>(),
    )
    .summary("Get one appointment booking")
    .docs(
        "Returns a single appointment booking together with the id of the customer it belongs to.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "booking-id",
                    Site::Path,
                    "bookingId",
                    Put::Json(|parts, value| parts.path("bookingId", value)),
                )
                .required()
                .docs("Id of the appointment booking to read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the appointment booking to read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AppointmentBookingResultWithCustomerId\"}")
    .failures(FAILURES);

static DELETE_APPOINTMENT_BOOKING: Command = Command::new(
        "delete-appointment-booking",
        info::<operations::DeleteAppointmentBooking>(),
    )
    .summary("Cancel an appointment booking")
    .docs(
        "Cancels the appointment booking with the given id. Returns a short confirmation.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "booking-id",
                    Site::Path,
                    "bookingId",
                    Put::Json(|parts, value| parts.path("bookingId", value)),
                )
                .required()
                .docs("Id of the appointment booking to cancel.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the appointment booking to cancel.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/VoidResult\"}")
    .failures(FAILURES);
