// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `devices`.

use super::super::operations::devices as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "devices",
    summary: "Devices installed in the studio",
    operations: &[&GET_DEVICES, &ACTIVATE_DEVICE],
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

static GET_DEVICES: Command = Command::new(
        "get-devices",
        info::<operations::GetDevices>(),
    )
    .summary("List the studio's devices")
    .docs(
        "Returns the devices set up in the studio and tells for each whether it is active.",
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Device\"}}")
    .failures(FAILURES);

static ACTIVATE_DEVICE: Command = Command::new(
        "activate-device",
        info::<operations::ActivateDevice>(),
    )
    .summary("Activate a device")
    .docs(
        "Activates the device with the given id and returns the token it needs for all later communication.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "device-id",
                    Site::Path,
                    "deviceId",
                    Put::Json(|parts, value| parts.path("deviceId", value)),
                )
                .required()
                .docs("Id of the device to activate.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the device to activate.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/DeviceActivationResponse\"}")
    .failures(FAILURES);
