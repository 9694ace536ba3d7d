// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `trial-offers`.

use super::super::operations::trial_offers as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "trial-offers",
    summary: "Trial offers and their bookings",
    operations: &[
        &BOOK_APPOINTMENT_FOR_TRIAL_OFFER,
        &VALIDATE_FOR_APPOINTMENT_BOOKING_FOR_TRIAL_OFFERS,
        &GET_BOOKABLE_TRIAL_OFFER_APPOINTMENTS,
        &GET_BOOKABLE_APPOINTMENT_SLOTS_FOR_TRIAL_OFFERS,
        &GET_BOOKABLE_TRIAL_OFFER_CLASSES,
        &GET_CLASS_SLOTS_FOR_TRIAL_OFFERS,
        &CONFIRM_TRIAL_OFFER_BOOKING,
        &BOOK_CLASS_SLOT_FOR_TRIAL_OFFERS,
        &VALIDATE_CLASS_SLOT_FOR_TRIAL_OFFERS,
        &GET_TRIAL_OFFER_CONFIG,
        &CREATE_LEAD_CUSTOMER,
        &VALIDATE_FOR_LEAD_CUSTOMER_CREATION,
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

static BOOK_APPOINTMENT_FOR_TRIAL_OFFER: Command = Command::new(
        "book-appointment-for-trial-offer",
        info::<operations::BookAppointmentForTrialOffer>(),
    )
    .summary("Book an appointment as trial offer")
    .docs(
        "Books an appointment for the customer as a trial offer and returns the booking.",
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
                .docs("Appointment and time to book and the customer who attends.")
                .schema(
                    "{\"$ref\":\"#/$defs/AppointmentBookingRequest\",\"description\":\"Appointment and time to book and the customer who attends.\"}",
                )
                .example(
                    "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AppointmentBookingResult\"}")
    .failures(FAILURES);

static VALIDATE_FOR_APPOINTMENT_BOOKING_FOR_TRIAL_OFFERS: Command = Command::new(
        "validate-for-appointment-booking-for-trial-offers",
        info::<operations::ValidateForAppointmentBookingForTrialOffers>(),
    )
    .summary("Validate a trial offer appointment booking")
    .docs(
        "Checks whether the appointment can be booked as a trial offer at the wanted time. Nothing is booked.",
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
                .docs("Appointment, time and customer to check the booking for.")
                .schema(
                    "{\"$ref\":\"#/$defs/AppointmentBookingRequest\",\"description\":\"Appointment, time and customer to check the booking for.\"}",
                )
                .example(
                    "{\"customerId\":42,\"bookableAppointmentId\":42,\"startDateTime\":\"2024-02-29T08:30:00.000+01:00\",\"endDateTime\":\"2024-02-29T08:30:00.000+01:00\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AppointmentBookingValidationResult\"}")
    .failures(FAILURES);

static GET_BOOKABLE_TRIAL_OFFER_APPOINTMENTS: Command = Command::new(
        "get-bookable-trial-offer-appointments",
        info::<operations::GetBookableTrialOfferAppointments>(),
    )
    .summary("List appointments bookable as trial offers")
    .docs(
        "Returns, slice by slice, the appointments bookable as a trial offer in the coming year, each with the id of its trial offer configuration.",
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
                    "Offset returned with the previous slice, that is the id of its last bookable appointment; 0 for the first slice.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Offset returned with the previous slice, that is the id of its last bookable appointment; 0 for the first slice.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of bookable appointments per slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":10,\"maximum\":100,\"description\":\"Number of bookable appointments per slice.\",\"default\":50}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/BookableTrialOfferAppointmentsSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_BOOKABLE_APPOINTMENT_SLOTS_FOR_TRIAL_OFFERS: Command = Command::new(
        "get-bookable-appointment-slots-for-trial-offers",
        info::<operations::GetBookableAppointmentSlotsForTrialOffers>(),
    )
    .summary("List trial offer slots of an appointment")
    .docs(
        "Returns the free slots of a bookable appointment in a window of days, for booking it as a trial offer.",
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
                .docs(
                    "Id of the bookable trial offer appointment whose slots are listed.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the bookable trial offer appointment whose slots are listed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "customer-id",
                    Site::Query,
                    "customerId",
                    Put::Json(|parts, value| parts.query("customerId", value)),
                )
                .docs("Id of the customer for whom slots are looked up.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer for whom slots are looked up.\"}",
                ),
            CommandArgument::new(
                    "days-ahead",
                    Site::Query,
                    "daysAhead",
                    Put::Json(|parts, value| parts.query("daysAhead", value)),
                )
                .docs(
                    "Length of the search window in days, counted from slotWindowStartDate or, without it, from now.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":6,\"description\":\"Length of the search window in days, counted from slotWindowStartDate or, without it, from now.\",\"default\":1}",
                ),
            CommandArgument::new(
                    "slot-window-start-date",
                    Site::Query,
                    "slotWindowStartDate",
                    Put::Json(|parts, value| parts.query("slotWindowStartDate", value)),
                )
                .docs(
                    "First day of the search window, which ends daysAhead days later (ISO 8601 date).",
                )
                .schema(
                    "{\"type\":\"string\",\"format\":\"date\",\"description\":\"First day of the search window, which ends daysAhead days later (ISO 8601 date).\"}",
                ),
        ],
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/BookableAppointmentSlot\"}}",
    )
    .failures(FAILURES);

static GET_BOOKABLE_TRIAL_OFFER_CLASSES: Command = Command::new(
        "get-bookable-trial-offer-classes",
        info::<operations::GetBookableTrialOfferClasses>(),
    )
    .summary("List classes bookable as trial offers")
    .docs(
        "Returns, slice by slice, the classes that can be booked as a trial offer in the coming year, each with the id of its trial offer configuration.",
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
                    "Offset returned with the previous slice, that is the id of its last class; 0 for the first slice.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Offset returned with the previous slice, that is the id of its last class; 0 for the first slice.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of classes per slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":10,\"maximum\":100,\"description\":\"Number of classes per slice.\",\"default\":50}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/TrialOfferClassesSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_CLASS_SLOTS_FOR_TRIAL_OFFERS: Command = Command::new(
        "get-class-slots-for-trial-offers",
        info::<operations::GetClassSlotsForTrialOffers>(),
    )
    .summary("List trial offer slots of a class")
    .docs(
        "Returns, slice by slice, the time slots of a class for booking it as a trial offer. Covers the time from one day back until fourteen days from now.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "class-id",
                    Site::Path,
                    "classId",
                    Put::Json(|parts, value| parts.path("classId", value)),
                )
                .required()
                .docs("Id of the trial offer class whose slots are listed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the trial offer class whose slots are listed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs(
                    "Offset returned with the previous slice, that is the id of its last class slot; 0 for the first slice.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Offset returned with the previous slice, that is the id of its last class slot; 0 for the first slice.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of class slots per slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":10,\"maximum\":100,\"description\":\"Number of class slots per slice.\",\"default\":50}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlotSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static CONFIRM_TRIAL_OFFER_BOOKING: Command = Command::new(
        "confirm-trial-offer-booking",
        info::<operations::ConfirmTrialOfferBooking>(),
    )
    .summary("Confirm a trial offer booking")
    .docs(
        "Confirms a class or appointment booking made under a trial offer, where a confirmation is required. The status tells whether it is confirmed or the time to do so has expired.",
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
                .docs("Id of the booking to confirm.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the booking to confirm.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/BookingConfirmationResult\"}")
    .failures(FAILURES);

static BOOK_CLASS_SLOT_FOR_TRIAL_OFFERS: Command = Command::new(
        "book-class-slot-for-trial-offers",
        info::<operations::BookClassSlotForTrialOffers>(),
    )
    .summary("Book a class as trial offer")
    .docs(
        "Books a class slot for the customer as a trial offer and returns the booking.",
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
                .docs("Class slot to book and the customer who takes part.")
                .schema(
                    "{\"$ref\":\"#/$defs/ClassSlotBookingRequest\",\"description\":\"Class slot to book and the customer who takes part.\"}",
                )
                .example("{\"customerId\":42,\"classSlotId\":42}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlotBookingResult\"}")
    .failures(FAILURES);

static VALIDATE_CLASS_SLOT_FOR_TRIAL_OFFERS: Command = Command::new(
        "validate-class-slot-for-trial-offers",
        info::<operations::ValidateClassSlotForTrialOffers>(),
    )
    .summary("Validate a trial offer class booking")
    .docs(
        "Checks whether the class slot can be booked as a trial offer for the customer. Nothing is booked.",
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
                .docs("Class slot and customer to check the booking for.")
                .schema(
                    "{\"$ref\":\"#/$defs/ClassSlotBookingRequest\",\"description\":\"Class slot and customer to check the booking for.\"}",
                )
                .example("{\"customerId\":42,\"classSlotId\":42}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlotBookingValidationResult\"}")
    .failures(FAILURES);

static GET_TRIAL_OFFER_CONFIG: Command = Command::new(
        "get-trial-offer-config",
        info::<operations::GetTrialOfferConfig>(),
    )
    .summary("Get a trial offer configuration")
    .docs(
        "Returns the rules of a trial offer: booking limits, confirmation period and the data asked of leads.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "config-id",
                    Site::Path,
                    "configId",
                    Put::Json(|parts, value| parts.path("configId", value)),
                )
                .required()
                .docs("Id of the trial offer configuration to read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the trial offer configuration to read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/TrialOfferConfig\"}")
    .failures(FAILURES);

static CREATE_LEAD_CUSTOMER: Command = Command::new(
        "create-lead-customer",
        info::<operations::CreateLeadCustomer>(),
    )
    .summary("Create a lead for a trial offer")
    .docs(
        "Creates a lead customer who can then book the trial offer, and returns the id of the lead.",
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
                    "Lead data and the trial offer configuration the lead is created for.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/TrialOfferLeadCustomerCreationRequest\",\"description\":\"Lead data and the trial offer configuration the lead is created for.\"}",
                )
                .example(
                    "{\"leadCustomerData\":{\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"},\"trialOfferConfigId\":42}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/TrialOfferLeadCustomerCreationResult\"}")
    .failures(FAILURES);

static VALIDATE_FOR_LEAD_CUSTOMER_CREATION: Command = Command::new(
        "validate-for-lead-customer-creation",
        info::<operations::ValidateForLeadCustomerCreation>(),
    )
    .summary("Validate the data of a lead")
    .docs(
        "Checks whether a lead customer can be created from the given data for the trial offer. Nothing is stored.",
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
                    "Lead data and the trial offer configuration to check them against.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/TrialOfferLeadCustomerCreationRequest\",\"description\":\"Lead data and the trial offer configuration to check them against.\"}",
                )
                .example(
                    "{\"leadCustomerData\":{\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"},\"trialOfferConfigId\":42}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/TrialOfferLeadCustomerCreationValidationResult\"}")
    .failures(FAILURES);
