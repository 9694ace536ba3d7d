// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `membership-self-service`.

use super::super::operations::membership_self_service as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "membership-self-service",
    summary: "Contract cancelation, idle periods and additional modules",
    operations: &[
        &GET_ADDITIONAL_MODULES,
        &GET_CONTRACT_CANCELATION_REASON_DATA,
        &GET_ADDITIONAL_MODULE_CONTRACT,
        &CREATE_MODULE_CONTRACT_CANCELATION_AMENDMENT,
        &WITHDRAW_ADDITIONAL_MODULE_CONTRACT_CANCELATION,
        &GET_PURCHASABLE_ADDITIONAL_MODULES,
        &PURCHASE_ADDITIONAL_MODULE_CONTRACT,
        &VALIDATE_ADDITIONAL_MODULE_CONTRACT_REQUEST,
        &GET_IDLE_PERIODS,
        &CREATE_IDLE_PERIOD_AMENDMENT,
        &GET_IDLE_PERIOD_CONFIG,
        &GET_REMAINING_IDLE_PERIODS,
        &VALIDATE_IDLE_PERIOD_REQUEST,
        &GET_IDLE_PERIOD_BY_ID,
        &UPDATE_IDLE_PERIOD,
        &WITHDRAW_IDLE_PERIOD,
        &IDLE_PERIOD_UPDATE_PREVIEW,
        &GET_CONTRACT_DATA,
        &CREATE_CONTRACT_CANCELATION_AMENDMENT,
        &WITHDRAW_CONTRACT_CANCELATION,
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

static GET_ADDITIONAL_MODULES: Command = Command::new(
        "get-additional-modules",
        info::<operations::GetAdditionalModules>(),
    )
    .summary("List additional modules")
    .docs(
        "Returns the additional modules offered by the studio, with payment options, term information and trial periods.",
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AdditionalModule\"}}")
    .failures(FAILURES);

static GET_CONTRACT_CANCELATION_REASON_DATA: Command = Command::new(
        "get-contract-cancelation-reason-data",
        info::<operations::GetContractCancelationReasonData>(),
    )
    .summary("List contract cancellation reasons")
    .docs("Returns the reasons that the studio offers for cancelling a contract.")
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/ContractCancelationReason\"}}",
    )
    .failures(FAILURES);

static GET_ADDITIONAL_MODULE_CONTRACT: Command = Command::new(
        "get-additional-module-contract",
        info::<operations::GetAdditionalModuleContract>(),
    )
    .summary("Get an additional module contract")
    .docs(
        "Returns a module contract with its price, dates, trial period and cancellation details.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the main contract the module contract belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the main contract the module contract belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "additional-module-contract-id",
                    Site::Path,
                    "additionalModuleContractId",
                    Put::Json(|parts, value| {
                        parts.path("additionalModuleContractId", value)
                    }),
                )
                .required()
                .docs("Id of the module contract to return.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the module contract to return.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AdditionalModuleContractExtended\"}")
    .failures(FAILURES);

static CREATE_MODULE_CONTRACT_CANCELATION_AMENDMENT: Command = Command::new(
        "create-module-contract-cancelation-amendment",
        info::<operations::CreateModuleContractCancelationAmendment>(),
    )
    .summary("Submit module contract cancellation")
    .docs(
        "Files an amendment that cancels an additional module contract ordinarily, for a chosen date and reason. The cancellation may await verification. Returns a success indicator.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the main contract the module contract belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the main contract the module contract belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "additional-module-contract-id",
                    Site::Path,
                    "additionalModuleContractId",
                    Put::Json(|parts, value| {
                        parts.path("additionalModuleContractId", value)
                    }),
                )
                .required()
                .docs("Id of the module contract to cancel.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the module contract to cancel.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Cancellation date and reason.")
                .schema(
                    "{\"$ref\":\"#/$defs/AdditionalModuleContractCancelation\",\"description\":\"Cancellation date and reason.\"}",
                )
                .example(
                    "{\"cancelationDate\":\"2024-02-29\",\"cancelationReasonId\":42}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/VoidResult\"}")
    .failures(FAILURES);

static WITHDRAW_ADDITIONAL_MODULE_CONTRACT_CANCELATION: Command = Command::new(
        "withdraw-additional-module-contract-cancelation",
        info::<operations::WithdrawAdditionalModuleContractCancelation>(),
    )
    .summary("Withdraw module contract cancellation")
    .docs(
        "Takes back the cancellation of an additional module contract: a pending cancellation amendment is withdrawn, a cancellation already in place is undone. Returns a success indicator.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the main contract the module contract belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the main contract the module contract belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "additional-module-contract-id",
                    Site::Path,
                    "additionalModuleContractId",
                    Put::Json(|parts, value| {
                        parts.path("additionalModuleContractId", value)
                    }),
                )
                .required()
                .docs("Id of the module contract whose cancellation is withdrawn.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the module contract whose cancellation is withdrawn.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/VoidResult\"}")
    .failures(FAILURES);

static GET_PURCHASABLE_ADDITIONAL_MODULES: Command = Command::new(
        "get-purchasable-additional-modules",
        info::<operations::GetPurchasableAdditionalModules>(),
    )
    .summary("List modules purchasable for a contract")
    .docs(
        "Returns the studio's additional modules that the customer of the given main contract can purchase.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the main contract the modules would be added to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the main contract the modules would be added to.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AdditionalModule\"}}")
    .failures(FAILURES);

static PURCHASE_ADDITIONAL_MODULE_CONTRACT: Command = Command::new(
        "purchase-additional-module-contract",
        info::<operations::PurchaseAdditionalModuleContract>(),
    )
    .summary("Purchase an additional module")
    .docs(
        "Purchases an additional module for the given contract and returns the id of the resulting module contract.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the main contract the module is added to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the main contract the module is added to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Module, payment frequency and trial period choice to purchase.")
                .schema(
                    "{\"$ref\":\"#/$defs/AdditionalModuleContractRequest\",\"description\":\"Module, payment frequency and trial period choice to purchase.\"}",
                )
                .example(
                    "{\"additionalModuleId\":42,\"paymentFrequencyId\":42,\"bookTrialPeriod\":true}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AdditionalModuleContract\"}")
    .failures(FAILURES);

static VALIDATE_ADDITIONAL_MODULE_CONTRACT_REQUEST: Command = Command::new(
        "validate-additional-module-contract-request",
        info::<operations::ValidateAdditionalModuleContractRequest>(),
    )
    .summary("Validate an additional module purchase")
    .docs(
        "Checks whether the selected additional module can be purchased for the contract, without purchasing it.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the main contract the purchase is checked for.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the main contract the purchase is checked for.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Module, payment frequency and trial period choice to check.")
                .schema(
                    "{\"$ref\":\"#/$defs/AdditionalModuleContractRequest\",\"description\":\"Module, payment frequency and trial period choice to check.\"}",
                )
                .example(
                    "{\"additionalModuleId\":42,\"paymentFrequencyId\":42,\"bookTrialPeriod\":true}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AdditionalModuleContractValidationStatus\"}")
    .failures(FAILURES);

static GET_IDLE_PERIODS: Command = Command::new(
        "get-idle-periods",
        info::<operations::GetIdlePeriods>(),
    )
    .summary("List idle periods of a contract")
    .docs(
        "Returns the idle periods of a contract, split into past ones and current or upcoming ones. Amendments appear among them as idle periods whose state is PENDING_VERIFICATION.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract whose idle periods are returned.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract whose idle periods are returned.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/IdlePeriodLists\"}")
    .failures(FAILURES);

static CREATE_IDLE_PERIOD_AMENDMENT: Command = Command::new(
        "create-idle-period-amendment",
        info::<operations::CreateIdlePeriodAmendment>(),
    )
    .summary("Create an idle period")
    .docs(
        "Files an amendment that asks for an idle period of a contract; once accepted, it turns into an idle period. Send the data as multipart form; a document can be attached as evidence.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract to pause.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract to pause.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "data",
                    Site::Part,
                    "data",
                    Put::Json(|parts, value| {
                        parts.part_json("data", "application/json", value)
                    }),
                )
                .required()
                .docs(
                    "Start, duration and reason of the idle period, sent as a form part with content type application/json.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/IdlePeriodCreateRequest\",\"description\":\"Start, duration and reason of the idle period, sent as a form part with content type application/json.\"}",
                )
                .example(
                    "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"reasonId\":42,\"unlimited\":true}",
                ),
            CommandArgument::new(
                    "document",
                    Site::Part,
                    "document",
                    Put::File(|parts, value| parts.part_file("document", None, value)),
                )
                .docs(
                    "File that supports the given reason, in jpeg, png, pdf or heic format.",
                ),
        ],
    )
    .begin(|parts| {
        parts.multipart();
    })
    .answer("{\"$ref\":\"#/$defs/IdlePeriod\"}")
    .failures(FAILURES);

static GET_IDLE_PERIOD_CONFIG: Command = Command::new(
        "get-idle-period-config",
        info::<operations::GetIdlePeriodConfig>(),
    )
    .summary("Get idle period configuration")
    .docs(
        "Returns the rules for idle periods of a contract, such as units, maximum terms, fees and selectable reasons.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract whose idle period rules are returned.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract whose idle period rules are returned.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/IdlePeriodConfiguration\"}")
    .failures(FAILURES);

static GET_REMAINING_IDLE_PERIODS: Command = Command::new(
        "get-remaining-idle-periods",
        info::<operations::GetRemainingIdlePeriods>(),
    )
    .summary("Get remaining idle period allowance")
    .docs(
        "Returns how much idle time is still available for a contract, in total and free of charge.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract whose remaining idle time is returned.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract whose remaining idle time is returned.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/RemainingIdlePeriods\"}")
    .failures(FAILURES);

static VALIDATE_IDLE_PERIOD_REQUEST: Command = Command::new(
        "validate-idle-period-request",
        info::<operations::ValidateIdlePeriodRequest>(),
    )
    .summary("Validate an idle period request")
    .docs(
        "Checks whether an idle period, or the amendment that requests one, could be created for the contract with the given data. Nothing is created.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract the idle period is checked for.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract the idle period is checked for.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs(
                    "Start date and duration of the idle period to check, or the wish for an unlimited one.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/IdlePeriodValidationRequest\",\"description\":\"Start date and duration of the idle period to check, or the wish for an unlimited one.\"}",
                )
                .example("{\"startDate\":\"2024-02-29\"}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/IdlePeriodValidationStatusResult\"}")
    .failures(FAILURES);

static GET_IDLE_PERIOD_BY_ID: Command = Command::new(
        "get-idle-period-by-id",
        info::<operations::GetIdlePeriodById>(),
    )
    .summary("Get an idle period")
    .docs(
        "Returns a single idle period of a contract, or the amendment that requests one, with its dates, state, reason and fee information.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract the idle period belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract the idle period belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "idle-period-id",
                    Site::Path,
                    "idlePeriodId",
                    Put::Json(|parts, value| parts.path("idlePeriodId", value)),
                )
                .required()
                .docs("Id of the idle period or amendment to return.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the idle period or amendment to return.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/IdlePeriod\"}")
    .failures(FAILURES);

static UPDATE_IDLE_PERIOD: Command = Command::new(
        "update-idle-period",
        info::<operations::UpdateIdlePeriod>(),
    )
    .summary("Update an idle period")
    .docs(
        "Requests changed dates, duration or reason for an idle period; the change is an amendment that becomes an idle period once accepted. Send the data as multipart form.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract the idle period belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract the idle period belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "idle-period-id",
                    Site::Path,
                    "idlePeriodId",
                    Put::Json(|parts, value| parts.path("idlePeriodId", value)),
                )
                .required()
                .docs("Id of the idle period to change.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the idle period to change.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "data",
                    Site::Part,
                    "data",
                    Put::Json(|parts, value| {
                        parts.part_json("data", "application/json", value)
                    }),
                )
                .required()
                .docs(
                    "New start, duration or end, and reason of the idle period, sent as a form part with content type application/json.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/IdlePeriodUpdateRequest\",\"description\":\"New start, duration or end, and reason of the idle period, sent as a form part with content type application/json.\"}",
                )
                .example(
                    "{\"startDate\":\"2024-02-29\",\"temporalUnit\":\"DAY\",\"termValue\":42,\"unlimited\":true,\"reasonId\":42,\"endDate\":\"2024-02-29\"}",
                ),
            CommandArgument::new(
                    "document",
                    Site::Part,
                    "document",
                    Put::File(|parts, value| parts.part_file("document", None, value)),
                )
                .docs(
                    "File that supports the given reason, in jpeg, png, pdf or heic format.",
                ),
        ],
    )
    .begin(|parts| {
        parts.multipart();
    })
    .answer("{\"$ref\":\"#/$defs/IdlePeriod\"}")
    .failures(FAILURES);

static WITHDRAW_IDLE_PERIOD: Command = Command::new(
        "withdraw-idle-period",
        info::<operations::WithdrawIdlePeriod>(),
    )
    .summary("Withdraw an idle period")
    .docs(
        "Withdraws an idle period of a contract or an amendment that requests one. Returns a success indicator.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract the idle period belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract the idle period belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "idle-period-id",
                    Site::Path,
                    "idlePeriodId",
                    Put::Json(|parts, value| parts.path("idlePeriodId", value)),
                )
                .required()
                .docs("Id of the idle period or amendment to withdraw.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the idle period or amendment to withdraw.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/VoidResult\"}")
    .failures(FAILURES);

static IDLE_PERIOD_UPDATE_PREVIEW: Command = Command::new(
        "idle-period-update-preview",
        info::<operations::IdlePeriodUpdatePreview>(),
    )
    .summary("Preview an idle period update")
    .docs(
        "Shows the contract end date, contract charges and validation status that a change to an idle period would lead to, without saving it.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract the idle period belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract the idle period belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "idle-period-id",
                    Site::Path,
                    "idlePeriodId",
                    Put::Json(|parts, value| parts.path("idlePeriodId", value)),
                )
                .required()
                .docs("Id of the idle period the change is previewed for.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the idle period the change is previewed for.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Changed idle period data to preview.")
                .schema(
                    "{\"$ref\":\"#/$defs/IdlePeriodUpdateRequest\",\"description\":\"Changed idle period data to preview.\"}",
                )
                .example("{\"startDate\":\"2024-02-29\",\"reasonId\":42}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/IdlePeriodUpdatePreview\"}")
    .failures(FAILURES);

static GET_CONTRACT_DATA: Command = Command::new(
        "get-contract-data",
        info::<operations::GetContractData>(),
    )
    .summary("List contract data of a member")
    .docs(
        "Returns the customer's current main contracts as shown in self-service, including price, status and cancellation details.",
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
                .docs("Id of the customer whose contracts are returned.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose contracts are returned.\"}",
                )
                .example("42"),
        ],
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/MembershipSelfServiceContractData\"}}",
    )
    .failures(FAILURES);

static CREATE_CONTRACT_CANCELATION_AMENDMENT: Command = Command::new(
        "create-contract-cancelation-amendment",
        info::<operations::CreateContractCancelationAmendment>(),
    )
    .summary("Submit ordinary contract cancellation")
    .docs(
        "Files an amendment that cancels a customer's main contract ordinarily, for a chosen date and reason. The cancellation may await verification. Returns a success indicator.",
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
                .docs("Id of the customer who cancels the contract.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who cancels the contract.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Contract to cancel, cancellation date and reason.")
                .schema(
                    "{\"$ref\":\"#/$defs/MembershipSelfServiceMainContractCancelation\",\"description\":\"Contract to cancel, cancellation date and reason.\"}",
                )
                .example(
                    "{\"cancelationDate\":\"2024-02-29\",\"cancelationReasonId\":42,\"contractId\":42}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/VoidResult\"}")
    .failures(FAILURES);

static WITHDRAW_CONTRACT_CANCELATION: Command = Command::new(
        "withdraw-contract-cancelation",
        info::<operations::WithdrawContractCancelation>(),
    )
    .summary("Withdraw ordinary contract cancellation")
    .docs(
        "Takes back the ordinary cancellation of one of the customer's contracts: a pending cancellation amendment is withdrawn, a cancellation already in place is undone. Returns a success indicator.",
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
                .docs("Id of the customer who withdraws the cancellation.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who withdraws the cancellation.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "contract-id",
                    Site::Path,
                    "contractId",
                    Put::Json(|parts, value| parts.path("contractId", value)),
                )
                .required()
                .docs("Id of the contract whose cancellation is withdrawn.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the contract whose cancellation is withdrawn.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/VoidResult\"}")
    .failures(FAILURES);
