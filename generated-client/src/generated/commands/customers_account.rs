// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `customers-account`.

use super::super::operations::customers_account as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "customers-account",
    summary: "Account balances, bookings and payments of customers",
    operations: &[
        &GET_CUSTOMERS_ACCOUNT_BALANCE_DATA,
        &BOOK_CUSTOMER_PAYMENT,
        &UPDATE_CUSTOMER_PAYMENT_INSTRUMENT,
        &GET_CUSTOMERS_ACCOUNT_TRANSACTION_DATA,
        &GET_CUSTOMERS_ACCOUNT_UPCOMING_DATA,
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

static GET_CUSTOMERS_ACCOUNT_BALANCE_DATA: Command = Command::new(
        "get-customers-account-balance-data",
        info::<operations::GetCustomersAccountBalanceData>(),
    )
    .summary("Get account balance of a customer")
    .docs("Returns account balance, consumption credit and dunning state of a customer.")
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Path,
                    "customerId",
                    Put::Json(|parts, value| parts.path("customerId", value)),
                )
                .required()
                .docs("Id of the customer whose account is read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose account is read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CustomerAccountBalance\"}")
    .failures(FAILURES);

static BOOK_CUSTOMER_PAYMENT: Command = Command::new(
        "book-customer-payment",
        info::<operations::BookCustomerPayment>(),
    )
    .summary("Book a payment on an account")
    .docs(
        "Credits a payment to the customer account, optionally towards selected debt claims. The payment token must come from a payment session of the same customer, otherwise the call fails. The response has no body.",
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
                .docs("Id of the customer whose account receives the payment.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose account receives the payment.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Payment token, amount and the debt claims to settle.")
                .schema(
                    "{\"$ref\":\"#/$defs/CustomerPaymentRequest\",\"description\":\"Payment token, amount and the debt claims to settle.\"}",
                )
                .example(
                    "{\"paymentRequestToken\":\"text\",\"amount\":{\"amount\":19.99,\"currency\":\"text\"}}",
                ),
        ],
    )
    .failures(FAILURES);

static UPDATE_CUSTOMER_PAYMENT_INSTRUMENT: Command = Command::new(
        "update-customer-payment-instrument",
        info::<operations::UpdateCustomerPaymentInstrument>(),
    )
    .summary("Replace a customer's payment instrument")
    .docs(
        "Sets the payment instrument identified by a payment request token for the customer. The token must come from a payment session of the same customer, otherwise the call fails. The response has no body.",
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
                .docs("Id of the customer whose payment instrument changes.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose payment instrument changes.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Token that identifies the new payment instrument.")
                .schema(
                    "{\"$ref\":\"#/$defs/CustomerPaymentInstrumentRequest\",\"description\":\"Token that identifies the new payment instrument.\"}",
                )
                .example("{\"paymentRequestToken\":\"text\"}"),
        ],
    )
    .failures(FAILURES);

static GET_CUSTOMERS_ACCOUNT_TRANSACTION_DATA: Command = Command::new(
        "get-customers-account-transaction-data",
        info::<operations::GetCustomersAccountTransactionData>(),
    )
    .summary("List past account transactions of a customer")
    .docs(
        "Returns the past booking entries on a customer account, slice by slice; entries of the current day are left out. Pass the returned offset to read the next slice.",
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
                .docs("Id of the customer whose transactions are listed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose transactions are listed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of booking entries per slice, 1 to 50; 10 when omitted.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":50,\"description\":\"Number of booking entries per slice, 1 to 50; 10 when omitted.\",\"default\":10}",
                ),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs("Position to continue from, taken from the previous slice.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Position to continue from, taken from the previous slice.\",\"default\":\"0\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/BookingEntrySlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_CUSTOMERS_ACCOUNT_UPCOMING_DATA: Command = Command::new(
        "get-customers-account-upcoming-data",
        info::<operations::GetCustomersAccountUpcomingData>(),
    )
    .summary("List upcoming transactions of a customer")
    .docs(
        "Returns the booking entries that come due on a customer account from today on, up to one year ahead, slice by slice. Pass the returned offset to read the next slice.",
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
                .docs("Id of the customer whose upcoming transactions are listed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose upcoming transactions are listed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs(
                    "Number of upcoming booking entries per slice, 1 to 50; 10 when omitted.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":50,\"description\":\"Number of upcoming booking entries per slice, 1 to 50; 10 when omitted.\",\"default\":10}",
                ),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs("Position to continue from, taken from the previous slice.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Position to continue from, taken from the previous slice.\",\"default\":\"0\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/BookingEntrySlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);
