// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `cross-studio`.

use super::super::operations::cross_studio as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "cross-studio",
    summary: "Customer look-ups across all studios of the tenant",
    operations: &[
        &GET_CROSS_STUDIO_CUSTOMER_BY,
        &SEARCH_CROSS_STUDIO_CUSTOMERS,
        &GET_CROSS_STUDIO_CUSTOMER_BY_ID,
        &GET_CROSS_STUDIO_CUSTOMERS_CHECKIN_HISTORY,
        &GET_STUDIOS_WITH_ACTIVE_MEMBERSHIP_OFFERS,
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

static GET_CROSS_STUDIO_CUSTOMER_BY: Command = Command::new(
        "get-cross-studio-customer-by",
        info::<operations::GetCrossStudioCustomerBy>(),
    )
    .summary("Find a customer across studios")
    .docs(
        "Finds a customer by one identifier, such as card number, debtor id, barcode, customer number or PIN, in all studios whose partner integration is activated.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "card-number",
                    Site::Query,
                    "cardNumber",
                    Put::Json(|parts, value| parts.query("cardNumber", value)),
                )
                .sensitive()
                .docs("Number of the access card assigned to the customer.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Number of the access card assigned to the customer.\"}",
                ),
            CommandArgument::new(
                    "card-number-format",
                    Site::Query,
                    "cardNumberFormat",
                    Put::Json(|parts, value| parts.query("cardNumberFormat", value)),
                )
                .docs("How card numbers are read; DECIMAL by default.")
                .schema(
                    "{\"$ref\":\"#/$defs/CardNumberFormat\",\"description\":\"How card numbers are read; DECIMAL by default.\"}",
                ),
            CommandArgument::new(
                    "debtor-id",
                    Site::Query,
                    "debtorId",
                    Put::Json(|parts, value| parts.query("debtorId", value)),
                )
                .docs("Debtor id under which the customer is kept in accounting.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Debtor id under which the customer is kept in accounting.\"}",
                ),
            CommandArgument::new(
                    "qr-code-uuid",
                    Site::Query,
                    "qrCodeUuid",
                    Put::Json(|parts, value| parts.query("qrCodeUuid", value)),
                )
                .sensitive()
                .deprecated()
                .docs("UUID encoded in the customer's QR code. Deprecated.")
                .schema(
                    "{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"UUID encoded in the customer's QR code. Deprecated.\",\"deprecated\":true}",
                ),
            CommandArgument::new(
                    "barcode",
                    Site::Query,
                    "barcode",
                    Put::Json(|parts, value| parts.query("barcode", value)),
                )
                .sensitive()
                .docs("Barcode assigned to the customer as access medium.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Barcode assigned to the customer as access medium.\"}",
                ),
            CommandArgument::new(
                    "customer-number",
                    Site::Query,
                    "customerNumber",
                    Put::Json(|parts, value| parts.query("customerNumber", value)),
                )
                .docs("Number that identifies the customer within the studio.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Number that identifies the customer within the studio.\"}",
                ),
            CommandArgument::new(
                    "pin",
                    Site::Query,
                    "pin",
                    Put::Json(|parts, value| parts.query("pin", value)),
                )
                .sensitive()
                .docs("PIN assigned to the customer as access medium.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"PIN assigned to the customer as access medium.\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/Customer\"}")
    .failures(FAILURES);

static SEARCH_CROSS_STUDIO_CUSTOMERS: Command = Command::new(
        "search-cross-studio-customers",
        info::<operations::SearchCrossStudioCustomers>(),
    )
    .summary("Search customers across studios")
    .docs(
        "Searches by name, email and date of birth in all studios whose partner integration is activated, and returns the customers that match.",
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
                .docs("Search criteria and card number format.")
                .schema(
                    "{\"$ref\":\"#/$defs/CustomerSearchRequest\",\"description\":\"Search criteria and card number format.\"}",
                )
                .example("{}"),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Customer\"}}")
    .failures(FAILURES);

static GET_CROSS_STUDIO_CUSTOMER_BY_ID: Command = Command::new(
        "get-cross-studio-customer-by-id",
        info::<operations::GetCrossStudioCustomerById>(),
    )
    .summary("Get a customer across studios")
    .docs(
        "Returns the master data of a customer by id, from any studio whose partner integration is activated.",
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
                .docs("Id of the customer to return.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer to return.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "card-number-format",
                    Site::Query,
                    "cardNumberFormat",
                    Put::Json(|parts, value| parts.query("cardNumberFormat", value)),
                )
                .docs(
                    "How the customer's card numbers are expressed; DECIMAL by default.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/CardNumberFormat\",\"description\":\"How the customer's card numbers are expressed; DECIMAL by default.\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/Customer\"}")
    .failures(FAILURES);

static GET_CROSS_STUDIO_CUSTOMERS_CHECKIN_HISTORY: Command = Command::new(
        "get-cross-studio-customers-checkin-history",
        info::<operations::GetCrossStudioCustomersCheckinHistory>(),
    )
    .summary("List a customer's check-ins across studios")
    .docs(
        "Returns a slice of the customer's check-ins in all studios whose partner integration is activated. Without dates, a span of one month relative to today applies.",
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
                .docs("Id of the customer whose check-ins are returned.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose check-ins are returned.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "from-date",
                    Site::Query,
                    "fromDate",
                    Put::Json(|parts, value| parts.query("fromDate", value)),
                )
                .docs(
                    "First day of the span to return; without dates, the span is one month relative to today.",
                )
                .schema(
                    "{\"type\":\"string\",\"format\":\"date\",\"description\":\"First day of the span to return; without dates, the span is one month relative to today.\"}",
                ),
            CommandArgument::new(
                    "to-date",
                    Site::Query,
                    "toDate",
                    Put::Json(|parts, value| parts.query("toDate", value)),
                )
                .docs("Last day of the span to return, at most 365 days after fromDate.")
                .schema(
                    "{\"type\":\"string\",\"format\":\"date\",\"description\":\"Last day of the span to return, at most 365 days after fromDate.\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of check-ins per slice, 1 to 50; 10 by default.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":50,\"description\":\"Number of check-ins per slice, 1 to 50; 10 by default.\",\"default\":10}",
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
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CustomerCheckinSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_STUDIOS_WITH_ACTIVE_MEMBERSHIP_OFFERS: Command = Command::new(
        "get-studios-with-active-membership-offers",
        info::<operations::GetStudiosWithActiveMembershipOffers>(),
    )
    .summary("List studios that sell memberships")
    .docs(
        "Returns basic information about every studio that has one or more active membership offers.",
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/StudioInformationBase\"}}",
    )
    .failures(FAILURES);
