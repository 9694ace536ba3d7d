// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `leads`.

use super::super::operations::leads as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "leads",
    summary: "Leads and their configuration",
    operations: &[&GET_LEAD_CONFIG, &CREATE_LEAD, &VALIDATE_FOR_LEAD_CREATION],
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

static GET_LEAD_CONFIG: Command = Command::new(
        "get-lead-config",
        info::<operations::GetLeadConfig>(),
    )
    .summary("Get the lead configuration")
    .docs(
        "Returns which data is hidden, optional or mandatory when a lead is created, with the additional fields and communication preferences.",
    )
    .answer("{\"$ref\":\"#/$defs/LeadConfig\"}")
    .failures(FAILURES);

static CREATE_LEAD: Command = Command::new(
        "create-lead",
        info::<operations::CreateLead>(),
    )
    .summary("Create a new lead")
    .docs(
        "Creates a lead, that is a prospective customer, from data that follow the lead configuration. Returns the identifiers of the lead and of its customer record.",
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
                    "Personal data of the lead, with optional address, preferences, extra fields and notes.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/LeadCreationRequest\",\"description\":\"Personal data of the lead, with optional address, preferences, extra fields and notes.\"}",
                )
                .example(
                    "{\"leadCustomer\":{\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"}}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/LeadCreationResult\"}")
    .failures(FAILURES);

static VALIDATE_FOR_LEAD_CREATION: Command = Command::new(
        "validate-for-lead-creation",
        info::<operations::ValidateForLeadCreation>(),
    )
    .summary("Validate data for a new lead")
    .docs(
        "Checks whether a lead could be created from the given data. Nothing is saved; the outcome comes back as a status.",
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
                .docs("Data of the prospective lead to check.")
                .schema(
                    "{\"$ref\":\"#/$defs/LeadCreationRequest\",\"description\":\"Data of the prospective lead to check.\"}",
                )
                .example(
                    "{\"leadCustomer\":{\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"}}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/LeadCreationValidationResult\"}")
    .failures(FAILURES);
