// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `classes`.

use super::super::operations::classes as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "classes",
    summary: "Classes, class slots and class bookings",
    operations: &[
        &GET_ACTIVE_CLASSES,
        &GET_CLASS_BOOKINGS_BY_CUSTOMER_ID,
        &BOOK_CLASS_SLOT,
        &VALIDATE_CLASS_SLOT,
        &GET_CLASS_BOOKING_BY_ID,
        &CANCEL_CLASS_SLOT_BY_ID,
        &GET_CLASS_SLOTS_FOR_MULTIPLE_CLASSES,
        &GET_CLASS_BY_ID,
        &GET_CLASS_SLOTS,
        &GET_CLASS_SLOT_BY_ID,
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

static GET_ACTIVE_CLASSES: Command = Command::new(
        "get-active-classes",
        info::<operations::GetActiveClasses>(),
    )
    .summary("List active classes")
    .docs(
        "Returns a slice of the classes that have at least one scheduled slot between yesterday and fourteen days from now. Use the returned offset to request the next slice.",
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
                    "Id of the last class of the previous slice, taken from its offset; 0 by default.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Id of the last class of the previous slice, taken from its offset; 0 by default.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of classes per slice, 10 to 100; 50 by default.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":10,\"maximum\":100,\"description\":\"Number of classes per slice, 10 to 100; 50 by default.\",\"default\":50}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_CLASS_BOOKINGS_BY_CUSTOMER_ID: Command = Command::new(
        "get-class-bookings-by-customer-id",
        info::<operations::GetClassBookingsByCustomerId>(),
    )
    .summary("List class bookings of a customer")
    .docs(
        "Returns the given customer's class bookings that start and end at most two weeks before or after the present.",
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
                .docs("Id of the customer whose bookings are returned.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose bookings are returned.\"}",
                )
                .example("42"),
        ],
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ClassSlotBookingResult\"}}",
    )
    .failures(FAILURES);

static BOOK_CLASS_SLOT: Command = Command::new(
        "book-class-slot",
        info::<operations::BookClassSlot>(),
    )
    .summary("Book a class slot")
    .docs(
        "Books a class slot for a customer and returns the booking. The booking status tells whether it is on the waiting list.",
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
                .docs("Customer and class slot to book.")
                .schema(
                    "{\"$ref\":\"#/$defs/ClassSlotBookingRequest\",\"description\":\"Customer and class slot to book.\"}",
                )
                .example("{\"customerId\":42,\"classSlotId\":42}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlotBookingResult\"}")
    .failures(FAILURES);

static VALIDATE_CLASS_SLOT: Command = Command::new(
        "validate-class-slot",
        info::<operations::ValidateClassSlot>(),
    )
    .summary("Validate a class slot booking")
    .docs(
        "Checks whether a customer can book a class slot, without booking it, and returns the validation status.",
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
                .docs("Customer and class slot to check.")
                .schema(
                    "{\"$ref\":\"#/$defs/ClassSlotBookingRequest\",\"description\":\"Customer and class slot to check.\"}",
                )
                .example("{\"customerId\":42,\"classSlotId\":42}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlotBookingValidationResult\"}")
    .failures(FAILURES);

static GET_CLASS_BOOKING_BY_ID: Command = Command::new(
        "get-class-booking-by-id",
        info::<operations::GetClassBookingById>(),
    )
    .summary("Get a class booking")
    .docs("Returns a class booking with its status, slot, customer and participation.")
    .arguments(
        &[
            CommandArgument::new(
                    "booking-id",
                    Site::Path,
                    "bookingId",
                    Put::Json(|parts, value| parts.path("bookingId", value)),
                )
                .required()
                .docs("Id of the booking to return.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the booking to return.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlotBookingResult\"}")
    .failures(FAILURES);

static CANCEL_CLASS_SLOT_BY_ID: Command = Command::new(
        "cancel-class-slot-by-id",
        info::<operations::CancelClassSlotById>(),
    )
    .summary("Cancel a class booking")
    .docs("Cancels a customer's booking of a class slot. The response has no content.")
    .arguments(
        &[
            CommandArgument::new(
                    "booking-id",
                    Site::Path,
                    "bookingId",
                    Put::Json(|parts, value| parts.path("bookingId", value)),
                )
                .required()
                .docs("Id of the booking to cancel.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the booking to cancel.\"}",
                )
                .example("42"),
        ],
    )
    .failures(FAILURES);

static GET_CLASS_SLOTS_FOR_MULTIPLE_CLASSES: Command = Command::new(
        "get-class-slots-for-multiple-classes",
        info::<operations::GetClassSlotsForMultipleClasses>(),
    )
    .summary("List slots of all classes")
    .docs(
        "Returns a slice of the slots of several classes that lie between slotWindowStartDate and daysAhead days later. Use the returned offset to request the next slice.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "days-ahead",
                    Site::Query,
                    "daysAhead",
                    Put::Json(|parts, value| parts.query("daysAhead", value)),
                )
                .docs(
                    "Number of days to look ahead; the window ends that many days after slotWindowStartDate.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"description\":\"Number of days to look ahead; the window ends that many days after slotWindowStartDate.\"}",
                ),
            CommandArgument::new(
                    "slot-window-start-date",
                    Site::Query,
                    "slotWindowStartDate",
                    Put::Json(|parts, value| parts.query("slotWindowStartDate", value)),
                )
                .docs("First day of the time window, which lasts for daysAhead days.")
                .schema(
                    "{\"type\":\"string\",\"format\":\"date\",\"description\":\"First day of the time window, which lasts for daysAhead days.\"}",
                ),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs(
                    "Offset of the slice to return, taken from the previous slice; 0 by default.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Offset of the slice to return, taken from the previous slice; 0 by default.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of class slots per slice, 10 to 100; 50 by default.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":10,\"maximum\":100,\"description\":\"Number of class slots per slice, 10 to 100; 50 by default.\",\"default\":50}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlotSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_CLASS_BY_ID: Command = Command::new(
        "get-class-by-id",
        info::<operations::GetClassById>(),
    )
    .summary("Get a class")
    .docs(
        "Returns a class with its type, duration, category and cancellation condition.",
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
                .docs("Id of the class to return.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the class to return.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/Class\"}")
    .failures(FAILURES);

static GET_CLASS_SLOTS: Command = Command::new(
        "get-class-slots",
        info::<operations::GetClassSlots>(),
    )
    .summary("List slots of a class")
    .docs(
        "Returns a slice of the slots of one class, from one day back to fourteen days from now. Use the returned offset to request the next slice.",
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
                .docs("Id of the class whose slots are returned.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the class whose slots are returned.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs(
                    "Offset of the slice to return, taken from the previous slice; 0 by default.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Offset of the slice to return, taken from the previous slice; 0 by default.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of class slots per slice, 10 to 100; 50 by default.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":10,\"maximum\":100,\"description\":\"Number of class slots per slice, 10 to 100; 50 by default.\",\"default\":50}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlotSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_CLASS_SLOT_BY_ID: Command = Command::new(
        "get-class-slot-by-id",
        info::<operations::GetClassSlotById>(),
    )
    .summary("Get a class slot")
    .docs(
        "Returns one slot of a class with its times, instructors, location and participant numbers.",
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
                .docs("Id of the class the slot belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the class the slot belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "class-slot-id",
                    Site::Path,
                    "classSlotId",
                    Put::Json(|parts, value| parts.path("classSlotId", value)),
                )
                .required()
                .docs("Id of the class slot to return.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the class slot to return.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/ClassSlot\"}")
    .failures(FAILURES);
