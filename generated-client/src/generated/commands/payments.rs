// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `payments`.

use super::super::operations::payments as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "payments",
    summary: "Payment sessions",
    operations: &[&USER_SESSION],
};

static USER_SESSION: Command = Command::new(
        "user-session",
        info::<operations::UserSession>(),
    )
    .summary("Start a payment session")
    .docs(
        "Opens a payment session and returns its token. The session collects a payment instrument for later recurring payments or serves a single payment.",
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
                .docs("Amount, scope and options of the payment session.")
                .schema(
                    "{\"$ref\":\"#/$defs/PaymentsUserSessionRequest\",\"description\":\"Amount, scope and options of the payment session.\"}",
                )
                .example(
                    "{\"amount\":19.99,\"scope\":\"MEMBER_ACCOUNT\",\"referenceText\":\"text\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/PaymentsUserSessionResponse\"}")
    .failures(
        &[
            ("400", "The request failed validation."),
            ("401", "The API key is missing or wrong."),
            ("403", "The API key lacks a required scope."),
            ("404", "The requested entity does not exist."),
            ("409", "The entity was changed by someone else at the same time."),
            ("429", "The rate limit of this endpoint is exceeded."),
            ("500", "An internal error occurred."),
        ],
    );
