// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `customers-communication`.

use super::super::operations::customers_communication as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "customers-communication",
    summary: "Communication threads and preferences of customers",
    operations: &[
        &GET_COMMUNICATION_PREFERENCES,
        &UPDATE_COMMUNICATION_PREFERENCES,
        &CREATE_COMMUNICATION_IN_NEW_COMMUNICATION_THREAD,
        &CREATE_COMMUNICATION_IN_EXISTING_COMMUNICATION_THREAD,
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

static GET_COMMUNICATION_PREFERENCES: Command = Command::new(
        "get-communication-preferences",
        info::<operations::GetCommunicationPreferences>(),
    )
    .summary("List a customer's communication preferences")
    .docs(
        "Returns the communication preferences of a customer by message category and channel.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Path,
                    "customerId",
                    Put::Json(|parts, value| parts.path("customerId", value)),
                )
                .required()
                .docs("Id of the customer whose preferences are returned.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose preferences are returned.\"}",
                )
                .example("42"),
        ],
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/CommunicationPreference\"}}",
    )
    .failures(FAILURES);

static UPDATE_COMMUNICATION_PREFERENCES: Command = Command::new(
        "update-communication-preferences",
        info::<operations::UpdateCommunicationPreferences>(),
    )
    .summary("Update a customer's communication preferences")
    .docs(
        "Sets the communication preferences of a customer by message category and channel and returns them.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Path,
                    "customerId",
                    Put::Json(|parts, value| parts.path("customerId", value)),
                )
                .required()
                .docs("Id of the customer whose preferences are changed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose preferences are changed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("List of communication preferences to set.")
                .schema(
                    "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/CommunicationPreference\"},\"description\":\"List of communication preferences to set.\"}",
                )
                .example("[]"),
        ],
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/CommunicationPreference\"}}",
    )
    .failures(FAILURES);

static CREATE_COMMUNICATION_IN_NEW_COMMUNICATION_THREAD: Command = Command::new(
        "create-communication-in-new-communication-thread",
        info::<operations::CreateCommunicationInNewCommunicationThread>(),
    )
    .summary("Add communication in a new thread")
    .docs(
        "Opens a new communication thread for a customer and stores the first communication in it. Returns both with their ids.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Path,
                    "customerId",
                    Put::Json(|parts, value| parts.path("customerId", value)),
                )
                .required()
                .docs("Id of the customer the communication is about.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer the communication is about.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Communication to store and the status of its thread.")
                .schema(
                    "{\"$ref\":\"#/$defs/CommunicationThreadRequest\",\"description\":\"Communication to store and the status of its thread.\"}",
                )
                .example(
                    "{\"communicationThreadStatus\":\"CREATED\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"communicationChannel\":\"LETTER\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CommunicationThreadResponse\"}")
    .failures(FAILURES);

static CREATE_COMMUNICATION_IN_EXISTING_COMMUNICATION_THREAD: Command = Command::new(
        "create-communication-in-existing-communication-thread",
        info::<operations::CreateCommunicationInExistingCommunicationThread>(),
    )
    .summary("Add communication to an existing thread")
    .docs(
        "Stores a further communication in an existing thread of a customer, updates the thread, and returns the communication with its id.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Path,
                    "customerId",
                    Put::Json(|parts, value| parts.path("customerId", value)),
                )
                .required()
                .docs("Id of the customer the thread belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer the thread belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "thread-id",
                    Site::Path,
                    "threadId",
                    Put::Json(|parts, value| parts.path("threadId", value)),
                )
                .required()
                .docs("Id of the thread the communication is added to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the thread the communication is added to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Communication to store and the new status of its thread.")
                .schema(
                    "{\"$ref\":\"#/$defs/CommunicationThreadRequest\",\"description\":\"Communication to store and the new status of its thread.\"}",
                )
                .example(
                    "{\"communicationThreadStatus\":\"CREATED\",\"subject\":\"text\",\"content\":\"text\",\"communicationDirection\":\"INCOMING\",\"communicationChannel\":\"LETTER\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CommunicationThreadResponse\"}")
    .failures(FAILURES);
