// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `studios`.

use super::super::operations::studios as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "studios",
    summary: "Information about the studio",
    operations: &[
        &CONFIRM_ACTIVATION,
        &GET_STUDIO_INFORMATION,
        &UPDATE_STUDIO_TAGS,
        &GET_ALL,
        &GET_UTILIZATION,
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

static CONFIRM_ACTIVATION: Command = Command::new(
        "confirm-activation",
        info::<operations::ConfirmActivation>(),
    )
    .summary("Confirm the activation for the studio")
    .docs(
        "Confirms the activation of the integration's contract with the studio. An integration with webhook access has to call it to get webhook events. No scope is needed and the response carries no content.",
    )
    .failures(FAILURES);

static GET_STUDIO_INFORMATION: Command = Command::new(
        "get-studio-information",
        info::<operations::GetStudioInformation>(),
    )
    .summary("Get information about the studio")
    .docs(
        "Returns master data of the studio that the API key belongs to: name, address, contact details, opening hours, location and tags.",
    )
    .answer("{\"$ref\":\"#/$defs/StudioInformation\"}")
    .failures(FAILURES);

static UPDATE_STUDIO_TAGS: Command = Command::new(
        "update-studio-tags",
        info::<operations::UpdateStudioTags>(),
    )
    .summary("Set the tags of the studio")
    .docs(
        "Gives the studio the tags in the request body and returns its tags after the update.",
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
                .docs("List of the tags that the studio shall carry.")
                .schema(
                    "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Tag\"},\"description\":\"List of the tags that the studio shall carry.\"}",
                )
                .example("[]"),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Tag\"}}")
    .failures(FAILURES);

static GET_ALL: Command = Command::new("get-all", info::<operations::GetAll>())
    .summary("List the available studio tags")
    .docs("Lists every tag that studios can carry.")
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Tag\"}}")
    .failures(FAILURES);

static GET_UTILIZATION: Command = Command::new(
        "get-utilization",
        info::<operations::GetUtilization>(),
    )
    .summary("Get the studio's current utilization")
    .docs(
        "Returns how many customers are checked in at present and, where there is a limit, how many the studio admits.",
    )
    .answer("{\"$ref\":\"#/$defs/StudioUtilization\"}")
    .failures(FAILURES);
