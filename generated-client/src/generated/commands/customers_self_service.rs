// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `customers-self-service`.

use super::super::operations::customers_self_service as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "customers-self-service",
    summary: "Data amendments that customers request themselves",
    operations: &[
        &GET_CUSTOMER_ADDRESS_DATA,
        &CREATE_CUSTOMER_ADDRESS_DATA_AMENDMENT,
        &WITHDRAW_AMENDMENT,
        &GET_CUSTOMER_CONTACT_DATA,
        &CREATE_CUSTOMER_CONTACT_DATA_AMENDMENT,
        &GET_CUSTOMER_MASTER_DATA,
        &CREATE_CUSTOMER_MASTER_DATA_AMENDMENT,
        &GET_CUSTOMER_PAYMENT_DATA,
        &CREATE_CUSTOMER_PAYMENT_DATA_AMENDMENT,
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

static GET_CUSTOMER_ADDRESS_DATA: Command = Command::new(
        "get-customer-address-data",
        info::<operations::GetCustomerAddressData>(),
    )
    .summary("Get address data of a customer")
    .docs(
        "Returns the customer's postal address, how changes are handled, and any change still awaiting verification.",
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
                .docs("Id of the customer whose address is read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose address is read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OpenApiV1CustomerDataDtoCustomerAddressData\"}")
    .failures(FAILURES);

static CREATE_CUSTOMER_ADDRESS_DATA_AMENDMENT: Command = Command::new(
        "create-customer-address-data-amendment",
        info::<operations::CreateCustomerAddressDataAmendment>(),
    )
    .summary("Request a change of address data")
    .docs(
        "Submits a new postal address for a customer. Depending on the configuration, the studio must verify the change before it takes effect.",
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
                .docs("Id of the customer whose address changes.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose address changes.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Address data as it should be after the change.")
                .schema(
                    "{\"$ref\":\"#/$defs/CustomerAddressData\",\"description\":\"Address data as it should be after the change.\"}",
                )
                .example(
                    "{\"street\":\"text\",\"zipCode\":\"text\",\"city\":\"text\",\"countryCode\":\"text\"}",
                ),
        ],
    )
    .answer(
        "{\"$ref\":\"#/$defs/OpenApiV1CustomerDataPendingAmendmentDtoCustomerAddressData\"}",
    )
    .failures(FAILURES);

static WITHDRAW_AMENDMENT: Command = Command::new(
        "withdraw-amendment",
        info::<operations::WithdrawAmendment>(),
    )
    .summary("Withdraw a pending data change")
    .docs(
        "Withdraws an amendment that a customer requested and that is still pending. Returns no content.",
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
                .docs("Id of the customer to whom the amendment belongs.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer to whom the amendment belongs.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "amendment-id",
                    Site::Path,
                    "amendmentId",
                    Put::Json(|parts, value| parts.path("amendmentId", value)),
                )
                .required()
                .docs("Id of the pending amendment to withdraw.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the pending amendment to withdraw.\"}",
                )
                .example("42"),
        ],
    )
    .failures(FAILURES);

static GET_CUSTOMER_CONTACT_DATA: Command = Command::new(
        "get-customer-contact-data",
        info::<operations::GetCustomerContactData>(),
    )
    .summary("Get contact data of a customer")
    .docs(
        "Returns the customer's email address and phone numbers, how changes are handled, and any change still awaiting verification.",
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
                .docs("Id of the customer whose contact data is read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose contact data is read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OpenApiV1CustomerDataDtoCustomerContactData\"}")
    .failures(FAILURES);

static CREATE_CUSTOMER_CONTACT_DATA_AMENDMENT: Command = Command::new(
        "create-customer-contact-data-amendment",
        info::<operations::CreateCustomerContactDataAmendment>(),
    )
    .summary("Request a change of contact data")
    .docs(
        "Submits new contact data for a customer. Depending on the configuration, the studio must verify the change before it takes effect.",
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
                .docs("Id of the customer whose contact data changes.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose contact data changes.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Contact data as it should be after the change.")
                .schema(
                    "{\"$ref\":\"#/$defs/CustomerContactData\",\"description\":\"Contact data as it should be after the change.\"}",
                )
                .example("{}"),
        ],
    )
    .answer(
        "{\"$ref\":\"#/$defs/OpenApiV1CustomerDataPendingAmendmentDtoCustomerContactData\"}",
    )
    .failures(FAILURES);

static GET_CUSTOMER_MASTER_DATA: Command = Command::new(
        "get-customer-master-data",
        info::<operations::GetCustomerMasterData>(),
    )
    .summary("Get master data of a customer")
    .docs(
        "Returns the customer's name, gender, title and birth data, how changes are handled, and any change still awaiting verification.",
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
                .docs("Id of the customer whose master data is read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose master data is read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OpenApiV1CustomerDataDtoCustomerMasterData\"}")
    .failures(FAILURES);

static CREATE_CUSTOMER_MASTER_DATA_AMENDMENT: Command = Command::new(
        "create-customer-master-data-amendment",
        info::<operations::CreateCustomerMasterDataAmendment>(),
    )
    .summary("Request a change of master data")
    .docs(
        "Submits new personal data for a customer. Depending on the configuration, the studio must verify the change before it takes effect.",
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
                .docs("Id of the customer whose master data changes.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose master data changes.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Master data as it should be after the change.")
                .schema(
                    "{\"$ref\":\"#/$defs/CustomerMasterData\",\"description\":\"Master data as it should be after the change.\"}",
                )
                .example(
                    "{\"firstName\":\"text\",\"lastName\":\"text\",\"gender\":\"MALE\",\"dateOfBirth\":\"2024-02-29\",\"customerTitle\":\"NONE\"}",
                ),
        ],
    )
    .answer(
        "{\"$ref\":\"#/$defs/OpenApiV1CustomerDataPendingAmendmentDtoCustomerMasterData\"}",
    )
    .failures(FAILURES);

static GET_CUSTOMER_PAYMENT_DATA: Command = Command::new(
        "get-customer-payment-data",
        info::<operations::GetCustomerPaymentData>(),
    )
    .summary("Get payment data of a customer")
    .docs(
        "Returns the customer's bank account, whether a change needs a signature, how changes are handled, and any change awaiting verification.",
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
                .docs("Id of the customer whose bank account is read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose bank account is read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OpenApiV1CustomerDataDtoCustomerPaymentData\"}")
    .failures(FAILURES);

static CREATE_CUSTOMER_PAYMENT_DATA_AMENDMENT: Command = Command::new(
        "create-customer-payment-data-amendment",
        info::<operations::CreateCustomerPaymentDataAmendment>(),
    )
    .summary("Request a change of payment data")
    .docs(
        "Submits a new bank account for a customer. Reading the payment data first tells whether a signature is required.",
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
                .docs("Id of the customer whose bank account changes.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose bank account changes.\"}",
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
                    "Bank account as it should be after the change, with a signature where required.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/OpenApiV1CustomerPaymentAmendment\",\"description\":\"Bank account as it should be after the change, with a signature where required.\"}",
                )
                .example(
                    "{\"accountHolder\":\"text\",\"bankName\":\"text\",\"iban\":\"text\",\"bic\":\"text\"}",
                ),
        ],
    )
    .answer(
        "{\"$ref\":\"#/$defs/OpenApiV1CustomerDataPendingAmendmentDtoCustomerPaymentData\"}",
    )
    .failures(FAILURES);
