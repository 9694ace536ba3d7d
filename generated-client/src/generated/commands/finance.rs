// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `finance`.

use super::super::operations::finance as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "finance",
    summary: "Debt collection and tax advisor exports",
    operations: &[
        &GET_DEBT_COLLECTION_BLOCKED_DEBTORS,
        &GET_DEBT_COLLECTION_BLOCKED_DEBTS,
        &GET_DEBT_COLLECTION_CASES,
        &GET_DEBT_COLLECTION_CONFIGURATION,
        &UPDATE_DEBT_COLLECTION,
        &CONFIRM_TRANSFER,
        &GET_DEBTORS,
        &GET_TRANSFER_DETAILS,
        &CREATE_EXPORT,
        &GET_EXPORT,
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

static GET_DEBT_COLLECTION_BLOCKED_DEBTORS: Command = Command::new(
        "get-debt-collection-blocked-debtors",
        info::<operations::GetDebtCollectionBlockedDebtors>(),
    )
    .summary("List debtors blocked from debt collection")
    .docs(
        "Returns debtors that carry a debt collection block, slice by slice. Can be narrowed to given debtors.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "debtor-id",
                    Site::Query,
                    "debtorId",
                    Put::Json(|parts, value| parts.query("debtorId", value)),
                )
                .docs(
                    "Ids of the debtors to check; leave out to list without this filter.",
                )
                .schema(
                    "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"Ids of the debtors to check; leave out to list without this filter.\"}",
                ),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs(
                    "Position from which the next slice starts, as given by the previous slice; 0 for the first one.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Position from which the next slice starts, as given by the previous slice; 0 for the first one.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of debtors to return in one slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":50,\"description\":\"Number of debtors to return in one slice.\",\"default\":10}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/DebtorIdSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_DEBT_COLLECTION_BLOCKED_DEBTS: Command = Command::new(
        "get-debt-collection-blocked-debts",
        info::<operations::GetDebtCollectionBlockedDebts>(),
    )
    .summary("List debts blocked from debt collection")
    .docs(
        "Returns debts that carry a debt collection block, grouped by debtor and slice by slice. Can be narrowed to given debts.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "debt-id",
                    Site::Query,
                    "debtId",
                    Put::Json(|parts, value| parts.query("debtId", value)),
                )
                .docs(
                    "Ids (UUID) of the debts to check; leave out to list without this filter.",
                )
                .schema(
                    "{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"uuid\"},\"description\":\"Ids (UUID) of the debts to check; leave out to list without this filter.\"}",
                ),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs(
                    "Position from which the next slice starts, as given by the previous slice; 0 for the first one.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Position from which the next slice starts, as given by the previous slice; 0 for the first one.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of entries to return in one slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":50,\"description\":\"Number of entries to return in one slice.\",\"default\":10}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/DebtorIdSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_DEBT_COLLECTION_CASES: Command = Command::new(
        "get-debt-collection-cases",
        info::<operations::GetDebtCollectionCases>(),
    )
    .summary("Look up debt collection cases")
    .docs(
        "Returns the known state of collection cases grouped by debtor. The query filters narrow the result; each list takes up to 50 ids.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "debtor-id",
                    Site::Query,
                    "debtorId",
                    Put::Json(|parts, value| parts.query("debtorId", value)),
                )
                .docs("Ids of the debtors whose cases are wanted, up to 50.")
                .schema(
                    "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"description\":\"Ids of the debtors whose cases are wanted, up to 50.\"}",
                ),
            CommandArgument::new(
                    "collection-case-id",
                    Site::Query,
                    "collectionCaseId",
                    Put::Json(|parts, value| parts.query("collectionCaseId", value)),
                )
                .docs(
                    "Ids of collection cases, given as collectionCaseId in the debtor list of a run; up to 50.",
                )
                .schema(
                    "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"description\":\"Ids of collection cases, given as collectionCaseId in the debtor list of a run; up to 50.\"}",
                ),
            CommandArgument::new(
                    "agency-collection-case-id",
                    Site::Query,
                    "agencyCollectionCaseId",
                    Put::Json(|parts, value| {
                        parts.query("agencyCollectionCaseId", value)
                    }),
                )
                .docs(
                    "Ids that the agency gave its cases and sends as agencyCollectionCaseId in its updates; up to 50.",
                )
                .schema(
                    "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"maxItems\":50,\"description\":\"Ids that the agency gave its cases and sends as agencyCollectionCaseId in its updates; up to 50.\"}",
                ),
            CommandArgument::new(
                    "case-adjustment-request-id",
                    Site::Query,
                    "caseAdjustmentRequestId",
                    Put::Json(|parts, value| {
                        parts.query("caseAdjustmentRequestId", value)
                    }),
                )
                .docs(
                    "Id of a case adjustment request, delivered as the entityId of a webhook; it holds the latest changes made to a case on the studio's side.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of a case adjustment request, delivered as the entityId of a webhook; it holds the latest changes made to a case on the studio's side.\"}",
                ),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/DebtorUpdate\"}}")
    .failures(FAILURES);

static GET_DEBT_COLLECTION_CONFIGURATION: Command = Command::new(
        "get-debt-collection-configuration",
        info::<operations::GetDebtCollectionConfiguration>(),
    )
    .summary("Get the debt collection configuration")
    .docs(
        "Returns how debt collection is set up: the creditor data, the collection type and when remaining debts are derecognized.",
    )
    .answer("{\"$ref\":\"#/$defs/DebtCollectionConfiguration\"}")
    .failures(FAILURES);

static UPDATE_DEBT_COLLECTION: Command = Command::new(
        "update-debt-collection",
        info::<operations::UpdateDebtCollection>(),
    )
    .summary("Report updates from debt collection")
    .docs(
        "Sends the current state of collection cases and debts from the collection agency, including payments, cancellations, closures and blocks. Answered with 400 when no debt collection contract matches.",
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
                    "Debtors with their updated collection cases, plus the id of the request.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/DebtCollectionUpdate\",\"description\":\"Debtors with their updated collection cases, plus the id of the request.\"}",
                )
                .example("{\"debtors\":[],\"requestId\":\"text\"}"),
        ],
    )
    .failures(FAILURES);

static CONFIRM_TRANSFER: Command = Command::new(
        "confirm-transfer",
        info::<operations::ConfirmTransfer>(),
    )
    .summary("Confirm a debt transfer")
    .docs(
        "Tells that the agency has fetched the details and debtors of a run, which are then marked as retrieved. Only for a transfer in status WAITING_FOR_CONFIRMATION; one in an invalid state is answered with 400.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "debt-collection-run-id",
                    Site::Path,
                    "debtCollectionRunId",
                    Put::Json(|parts, value| parts.path("debtCollectionRunId", value)),
                )
                .required()
                .docs("Id of the debt collection run to confirm.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the debt collection run to confirm.\"}",
                )
                .example("42"),
        ],
    )
    .failures(FAILURES);

static GET_DEBTORS: Command = Command::new(
        "get-debtors",
        info::<operations::GetDebtors>(),
    )
    .summary("List debtors of a debt collection run")
    .docs(
        "Returns the debtors handed over in one debt collection run, slice by slice, each with contracts, contact data and collection cases.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "debt-collection-run-id",
                    Site::Path,
                    "debtCollectionRunId",
                    Put::Json(|parts, value| parts.path("debtCollectionRunId", value)),
                )
                .required()
                .docs("Id of the debt collection run whose debtors are listed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the debt collection run whose debtors are listed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs(
                    "Position from which the next slice starts, as given by the previous slice; 0 for the first one.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Position from which the next slice starts, as given by the previous slice; 0 for the first one.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of debtors to return in one slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":50,\"description\":\"Number of debtors to return in one slice.\",\"default\":10}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/DebtorSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_TRANSFER_DETAILS: Command = Command::new(
        "get-transfer-details",
        info::<operations::GetTransferDetails>(),
    )
    .summary("Get details of a debt transfer")
    .docs(
        "Returns the general data of a debt collection run: its date, collection type, creditor, status and what triggered it.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "debt-collection-run-id",
                    Site::Path,
                    "debtCollectionRunId",
                    Put::Json(|parts, value| parts.path("debtCollectionRunId", value)),
                )
                .required()
                .docs("Id of the debt collection run to look up.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the debt collection run to look up.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/TransferDetails\"}")
    .failures(FAILURES);

static CREATE_EXPORT: Command = Command::new(
        "create-export",
        info::<operations::CreateExport>(),
    )
    .summary("Create a tax advisor export")
    .docs(
        "Starts an export of the studio's bookings for the tax advisor over a range of past days, at most 90 of them. Returns the export id, with which the export is fetched.",
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
                    "Date range, level of detail, file format and language of the export.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/TaxAdvisorCreateExport\",\"description\":\"Date range, level of detail, file format and language of the export.\"}",
                )
                .example(
                    "{\"fromDate\":\"2024-02-29\",\"toDate\":\"2024-02-29\",\"exportFormat\":\"SINGLE\",\"exportFileFormat\":\"JSON\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/TaxAdvisorExportResult\"}")
    .failures(FAILURES);

static GET_EXPORT: Command = Command::new("get-export", info::<operations::GetExport>())
    .summary("Get a tax advisor export")
    .docs(
        "Returns the settings of a tax advisor export together with the address from which its file can be downloaded for 15 minutes.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "export-id",
                    Site::Path,
                    "exportId",
                    Put::Json(|parts, value| parts.path("exportId", value)),
                )
                .required()
                .docs("Id of the export, as returned by createExport.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the export, as returned by createExport.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/TaxAdvisorExportDownload\"}")
    .failures(FAILURES);
