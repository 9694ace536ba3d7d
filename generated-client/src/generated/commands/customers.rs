// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `customers`.

use super::super::operations::customers as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "customers",
    summary: "Customers, their contracts, access and documents",
    operations: &[
        &GET_CUSTOMERS,
        &GET_ADDITIONAL_INFORMATION_FIELDS,
        &GET_BENEFITS_BY_CARD_NUMBER,
        &GET_CUSTOMER_BY,
        &GET_CUSTOMER_CONTRACTS_BY,
        &CREATE_CUSTOMER,
        &GET_CUSTOMER_MEASUREMENT,
        &SEARCH_CUSTOMERS,
        &GET_CUSTOMER_BY_ID,
        &GET_CUSTOMER_ACCESS_CODE,
        &ADD_ACCESS_MEDIUM,
        &ADD_ACCESS_MEDIUMS,
        &UPDATE_ACCESS_MEDIUMS,
        &DELETE_ACCESS_MEDIUMS,
        &SET_ACCESS_RESTRICTION,
        &DELETE_ACCESS_RESTRICTION,
        &GET_CUSTOMERS_CHECKIN_HISTORY,
        &SET_ADDITIONAL_INFORMATION_FIELD_ASSIGNMENTS,
        &GET_BENEFITS,
        &USE_BENEFIT,
        &GET_CUSTOMERS_CONTRACTS,
        &GET_DOCUMENTS,
        &UPLOAD_DOCUMENT,
        &GET_DOCUMENT_BY_ID,
        &UPDATE_IMAGE,
        &SWITCH_STUDIO,
        &CREATE_CUSTOMER_WEIGHING,
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

static GET_CUSTOMERS: Command = Command::new(
        "get-customers",
        info::<operations::GetCustomers>(),
    )
    .summary("List the customers of the studio")
    .docs(
        "Returns the studio's customers slice by slice, filtered by customer status. Pass the returned offset to read the next slice.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "card-number-format",
                    Site::Query,
                    "cardNumberFormat",
                    Put::Json(|parts, value| parts.query("cardNumberFormat", value)),
                )
                .docs("Number format in which card numbers appear in the response.")
                .schema(
                    "{\"$ref\":\"#/$defs/CardNumberFormat\",\"description\":\"Number format in which card numbers appear in the response.\",\"default\":\"DECIMAL\"}",
                ),
            CommandArgument::new(
                    "last-offset-id",
                    Site::Query,
                    "lastOffsetId",
                    Put::Json(|parts, value| parts.query("lastOffsetId", value)),
                )
                .deprecated()
                .docs(
                    "Id of the last customer in the previous slice; replaced by offset. Deprecated.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the last customer in the previous slice; replaced by offset. Deprecated.\",\"deprecated\":true}",
                ),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs(
                    "Offset returned with the previous slice, that is the id of its last customer; leave out to start at the first slice.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Offset returned with the previous slice, that is the id of its last customer; leave out to start at the first slice.\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of customers per slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":50,\"maximum\":500,\"description\":\"Number of customers per slice.\",\"default\":100}",
                ),
            CommandArgument::new(
                    "customer-status",
                    Site::Query,
                    "customerStatus",
                    Put::Json(|parts, value| parts.query("customerStatus", value)),
                )
                .docs(
                    "Status of the customers to list: MEMBER for members, PROSPECT for prospective members.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/CustomerStatusFilter\",\"description\":\"Status of the customers to list: MEMBER for members, PROSPECT for prospective members.\",\"default\":\"MEMBER\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CustomerSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_ADDITIONAL_INFORMATION_FIELDS: Command = Command::new(
        "get-additional-information-fields",
        info::<operations::GetAdditionalInformationFields>(),
    )
    .summary("List additional information fields")
    .docs(
        "Returns the custom fields that can hold additional information about customers.",
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AdditionalInformationField\"}}",
    )
    .failures(FAILURES);

static GET_BENEFITS_BY_CARD_NUMBER: Command = Command::new(
        "get-benefits-by-card-number",
        info::<operations::GetBenefitsByCardNumber>(),
    )
    .summary("Check benefits by card number")
    .docs(
        "Returns for each benefit key whether the benefit is valid for the customer who holds the given card. Covers all benefits unless keys are given.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "card-number",
                    Site::Query,
                    "cardNumber",
                    Put::Json(|parts, value| parts.query("cardNumber", value)),
                )
                .required()
                .sensitive()
                .docs(
                    "Number of the customer's access card, written in the format named by cardNumberFormat.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Number of the customer's access card, written in the format named by cardNumberFormat.\"}",
                )
                .example("\"text\""),
            CommandArgument::new(
                    "card-number-format",
                    Site::Query,
                    "cardNumberFormat",
                    Put::Json(|parts, value| parts.query("cardNumberFormat", value)),
                )
                .docs("Number format in which cardNumber is written.")
                .schema(
                    "{\"$ref\":\"#/$defs/CardNumberFormat\",\"description\":\"Number format in which cardNumber is written.\",\"default\":\"DECIMAL\"}",
                ),
            CommandArgument::new(
                    "key",
                    Site::Query,
                    "key",
                    Put::Json(|parts, value| parts.query("key", value)),
                )
                .docs(
                    "Keys of the benefits to check, may be given more than once; no other benefits are then checked.",
                )
                .schema(
                    "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"Keys of the benefits to check, may be given more than once; no other benefits are then checked.\"}",
                ),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/BenefitValidationDto\"}}")
    .failures(FAILURES);

static GET_CUSTOMER_BY: Command = Command::new(
        "get-customer-by",
        info::<operations::GetCustomerBy>(),
    )
    .summary("Find a customer by an identifier")
    .docs(
        "Returns the customer that matches one identifier: card number, debtor id, barcode, customer number or PIN.",
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
                .docs(
                    "Number of the customer's access card, written in the format named by cardNumberFormat.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Number of the customer's access card, written in the format named by cardNumberFormat.\"}",
                ),
            CommandArgument::new(
                    "card-number-format",
                    Site::Query,
                    "cardNumberFormat",
                    Put::Json(|parts, value| parts.query("cardNumberFormat", value)),
                )
                .docs("Number format that applies to the card number.")
                .schema(
                    "{\"$ref\":\"#/$defs/CardNumberFormat\",\"description\":\"Number format that applies to the card number.\",\"default\":\"DECIMAL\"}",
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
                .docs("UUID carried by the customer's QR code. Deprecated.")
                .schema(
                    "{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"UUID carried by the customer's QR code. Deprecated.\",\"deprecated\":true}",
                ),
            CommandArgument::new(
                    "barcode",
                    Site::Query,
                    "barcode",
                    Put::Json(|parts, value| parts.query("barcode", value)),
                )
                .sensitive()
                .docs("Barcode assigned to the customer for access.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Barcode assigned to the customer for access.\"}",
                ),
            CommandArgument::new(
                    "customer-number",
                    Site::Query,
                    "customerNumber",
                    Put::Json(|parts, value| parts.query("customerNumber", value)),
                )
                .docs("Customer number that the studio has assigned.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Customer number that the studio has assigned.\"}",
                ),
            CommandArgument::new(
                    "pin",
                    Site::Query,
                    "pin",
                    Put::Json(|parts, value| parts.query("pin", value)),
                )
                .sensitive()
                .docs("PIN assigned to the customer for access.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"PIN assigned to the customer for access.\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/Customer\"}")
    .failures(FAILURES);

static GET_CUSTOMER_CONTRACTS_BY: Command = Command::new(
        "get-customer-contracts-by",
        info::<operations::GetCustomerContractsBy>(),
    )
    .summary("Find contracts by a customer identifier")
    .docs(
        "Returns the contracts of the customer that matches one identifier: card number, debtor id, barcode, customer number or PIN.",
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
                .docs(
                    "Number of the customer's access card, written in the format named by cardNumberFormat.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Number of the customer's access card, written in the format named by cardNumberFormat.\"}",
                ),
            CommandArgument::new(
                    "card-number-format",
                    Site::Query,
                    "cardNumberFormat",
                    Put::Json(|parts, value| parts.query("cardNumberFormat", value)),
                )
                .docs("Number format in which cardNumber is written.")
                .schema(
                    "{\"$ref\":\"#/$defs/CardNumberFormat\",\"description\":\"Number format in which cardNumber is written.\",\"default\":\"DECIMAL\"}",
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
                .docs("UUID carried by the customer's QR code. Deprecated.")
                .schema(
                    "{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"UUID carried by the customer's QR code. Deprecated.\",\"deprecated\":true}",
                ),
            CommandArgument::new(
                    "barcode",
                    Site::Query,
                    "barcode",
                    Put::Json(|parts, value| parts.query("barcode", value)),
                )
                .sensitive()
                .docs("Barcode assigned to the customer for access.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Barcode assigned to the customer for access.\"}",
                ),
            CommandArgument::new(
                    "customer-number",
                    Site::Query,
                    "customerNumber",
                    Put::Json(|parts, value| parts.query("customerNumber", value)),
                )
                .docs("Customer number that the studio has assigned.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Customer number that the studio has assigned.\"}",
                ),
            CommandArgument::new(
                    "status",
                    Site::Query,
                    "status",
                    Put::Json(|parts, value| parts.query("status", value)),
                )
                .docs(
                    "Status that the returned contracts must have; leave out for all contracts.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/ContractStatus\",\"description\":\"Status that the returned contracts must have; leave out for all contracts.\"}",
                ),
            CommandArgument::new(
                    "pin",
                    Site::Query,
                    "pin",
                    Put::Json(|parts, value| parts.query("pin", value)),
                )
                .sensitive()
                .docs("PIN assigned to the customer for access.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"PIN assigned to the customer for access.\"}",
                ),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Contract\"}}")
    .failures(FAILURES);

static CREATE_CUSTOMER: Command = Command::new(
        "create-customer",
        info::<operations::CreateCustomer>(),
    )
    .summary("Create a customer")
    .docs(
        "Creates a customer as a prospect, with data full enough to turn the prospect into a member later, and returns the id of the new customer.",
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
                .docs("Personal, address and contact data of the new customer.")
                .schema(
                    "{\"$ref\":\"#/$defs/MembershipSignupCustomer\",\"description\":\"Personal, address and contact data of the new customer.\"}",
                )
                .example(
                    "{\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"street\":\"text\",\"language\":{\"languageCode\":\"text\"},\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OpenApiV1CustomerCreateResult\"}")
    .failures(FAILURES);

static GET_CUSTOMER_MEASUREMENT: Command = Command::new(
        "get-customer-measurement",
        info::<operations::GetCustomerMeasurement>(),
    )
    .summary("Get a customer's latest measurement data")
    .docs(
        "Returns the most recent measurement data of the customer identified by card number, barcode or PIN.",
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
                .docs(
                    "Number of the customer's access card, written in the format named by cardNumberFormat.",
                )
                .schema(
                    "{\"type\":\"string\",\"description\":\"Number of the customer's access card, written in the format named by cardNumberFormat.\"}",
                ),
            CommandArgument::new(
                    "card-number-format",
                    Site::Query,
                    "cardNumberFormat",
                    Put::Json(|parts, value| parts.query("cardNumberFormat", value)),
                )
                .docs("Number format in which cardNumber is written.")
                .schema(
                    "{\"$ref\":\"#/$defs/CardNumberFormat\",\"description\":\"Number format in which cardNumber is written.\",\"default\":\"DECIMAL\"}",
                ),
            CommandArgument::new(
                    "qr-code-uuid",
                    Site::Query,
                    "qrCodeUuid",
                    Put::Json(|parts, value| parts.query("qrCodeUuid", value)),
                )
                .sensitive()
                .deprecated()
                .docs("UUID carried by the customer's QR code. Deprecated.")
                .schema(
                    "{\"type\":\"string\",\"format\":\"uuid\",\"description\":\"UUID carried by the customer's QR code. Deprecated.\",\"deprecated\":true}",
                ),
            CommandArgument::new(
                    "barcode",
                    Site::Query,
                    "barcode",
                    Put::Json(|parts, value| parts.query("barcode", value)),
                )
                .sensitive()
                .docs("Barcode assigned to the customer for access.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Barcode assigned to the customer for access.\"}",
                ),
            CommandArgument::new(
                    "pin",
                    Site::Query,
                    "pin",
                    Put::Json(|parts, value| parts.query("pin", value)),
                )
                .sensitive()
                .docs("PIN assigned to the customer for access.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"PIN assigned to the customer for access.\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/Measurement\"}")
    .failures(FAILURES);

static SEARCH_CUSTOMERS: Command = Command::new(
        "search-customers",
        info::<operations::SearchCustomers>(),
    )
    .summary("Search customers by personal data")
    .docs(
        "Looks for customers that match the criteria in the request body and returns all matches as a list.",
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
                .docs("Criteria that the customers have to match.")
                .schema(
                    "{\"$ref\":\"#/$defs/CustomerSearchRequest\",\"description\":\"Criteria that the customers have to match.\"}",
                )
                .example("{}"),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Customer\"}}")
    .failures(FAILURES);

static GET_CUSTOMER_BY_ID: Command = Command::new(
        "get-customer-by-id",
        info::<operations::GetCustomerById>(),
    )
    .summary("Get a customer by id")
    .docs("Returns the data of the one customer that has the given id.")
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Path,
                    "customerId",
                    Put::Json(|parts, value| parts.path("customerId", value)),
                )
                .required()
                .docs("Id of the customer to read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer to read.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "card-number-format",
                    Site::Query,
                    "cardNumberFormat",
                    Put::Json(|parts, value| parts.query("cardNumberFormat", value)),
                )
                .docs("Number format in which card numbers appear in the response.")
                .schema(
                    "{\"$ref\":\"#/$defs/CardNumberFormat\",\"description\":\"Number format in which card numbers appear in the response.\",\"default\":\"DECIMAL\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/Customer\"}")
    .failures(FAILURES);

static GET_CUSTOMER_ACCESS_CODE: Command = Command::new(
        "get-customer-access-code",
        info::<operations::GetCustomerAccessCode>(),
    )
    .summary("Get a customer's access code")
    .docs(
        "Returns the code with which the customer gains access to the studio, with its format and, where it has one, its time of expiry.",
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
                .docs("Id of the customer the code is issued for.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer the code is issued for.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CustomerAccessCode\"}")
    .failures(FAILURES);

static ADD_ACCESS_MEDIUM: Command = Command::new(
        "add-access-medium",
        info::<operations::AddAccessMedium>(),
    )
    .summary("Put an access medium on a customer")
    .docs(
        "Assigns an access medium to the customer and returns it as stored. Deprecated; addAccessMediums takes the same body.",
    )
    .deprecated()
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Path,
                    "customerId",
                    Put::Json(|parts, value| parts.path("customerId", value)),
                )
                .required()
                .docs("Id of the customer who receives the access medium.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who receives the access medium.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Access medium to assign to the customer.")
                .schema(
                    "{\"$ref\":\"#/$defs/AccessMediumDto\",\"description\":\"Access medium to assign to the customer.\"}",
                )
                .example("{}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AccessMediumDto\"}")
    .failures(FAILURES);

static ADD_ACCESS_MEDIUMS: Command = Command::new(
        "add-access-mediums",
        info::<operations::AddAccessMediums>(),
    )
    .summary("Add an access medium to a customer")
    .docs("Assigns a further access medium to the customer and returns it as stored.")
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Path,
                    "customerId",
                    Put::Json(|parts, value| parts.path("customerId", value)),
                )
                .required()
                .docs("Id of the customer who receives the access medium.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who receives the access medium.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Access medium to assign to the customer.")
                .schema(
                    "{\"$ref\":\"#/$defs/AccessMediumDto\",\"description\":\"Access medium to assign to the customer.\"}",
                )
                .example("{}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AccessMediumDto\"}")
    .failures(FAILURES);

static UPDATE_ACCESS_MEDIUMS: Command = Command::new(
        "update-access-mediums",
        info::<operations::UpdateAccessMediums>(),
    )
    .summary("Change a customer's access medium")
    .docs(
        "Replaces the value of one of the customer's access mediums and returns the changed medium. Works only for a medium that was created before.",
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
                .docs("Id of the customer who owns the access medium.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who owns the access medium.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "access-medium-id",
                    Site::Path,
                    "accessMediumId",
                    Put::Json(|parts, value| parts.path("accessMediumId", value)),
                )
                .required()
                .docs("Id of the access medium to change.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the access medium to change.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("New value for the access medium.")
                .schema(
                    "{\"$ref\":\"#/$defs/UpdateAccessIdentificationRequest\",\"description\":\"New value for the access medium.\"}",
                )
                .example("{}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AccessMediumDto\"}")
    .failures(FAILURES);

static DELETE_ACCESS_MEDIUMS: Command = Command::new(
        "delete-access-mediums",
        info::<operations::DeleteAccessMediums>(),
    )
    .summary("Delete a customer's access medium")
    .docs(
        "Removes one access medium from the customer. Works only for a medium that was created before. The response carries no content.",
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
                .docs("Id of the customer who owns the access medium.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who owns the access medium.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "access-medium-id",
                    Site::Path,
                    "accessMediumId",
                    Put::Json(|parts, value| parts.path("accessMediumId", value)),
                )
                .required()
                .docs("Id of the access medium to remove.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the access medium to remove.\"}",
                )
                .example("42"),
        ],
    )
    .failures(FAILURES);

static SET_ACCESS_RESTRICTION: Command = Command::new(
        "set-access-restriction",
        info::<operations::SetAccessRestriction>(),
    )
    .summary("Set a customer's access restriction")
    .docs(
        "Creates an access restriction for the customer, or overwrites the present one with the sent data; only one created before can be changed. Give startDate and endDate together or leave out both. Returns the restriction.",
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
                .docs("Id of the customer whose access is restricted.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose access is restricted.\"}",
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
                    "Access restriction with its reason (required) and with either both or none of its two dates.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/AccessRestriction\",\"description\":\"Access restriction with its reason (required) and with either both or none of its two dates.\"}",
                )
                .example("{\"reason\":\"text\"}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/AccessRestriction\"}")
    .failures(FAILURES);

static DELETE_ACCESS_RESTRICTION: Command = Command::new(
        "delete-access-restriction",
        info::<operations::DeleteAccessRestriction>(),
    )
    .summary("Lift a customer's access restriction")
    .docs(
        "Removes the access restriction from the customer. Works only for a restriction that was created before. The response carries no content.",
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
                .docs("Id of the customer whose restriction is lifted.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose restriction is lifted.\"}",
                )
                .example("42"),
        ],
    )
    .failures(FAILURES);

static GET_CUSTOMERS_CHECKIN_HISTORY: Command = Command::new(
        "get-customers-checkin-history",
        info::<operations::GetCustomersCheckinHistory>(),
    )
    .summary("List a customer's past check-ins")
    .docs(
        "Returns the customer's check-ins in the studio slice by slice for a range of dates. Without dates the range covers one month, counted from today.",
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
                .docs("Id of the customer whose check-ins are listed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose check-ins are listed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "from-date",
                    Site::Query,
                    "fromDate",
                    Put::Json(|parts, value| parts.query("fromDate", value)),
                )
                .docs("First day of the range to report on (ISO 8601 date).")
                .schema(
                    "{\"type\":\"string\",\"format\":\"date\",\"description\":\"First day of the range to report on (ISO 8601 date).\"}",
                ),
            CommandArgument::new(
                    "to-date",
                    Site::Query,
                    "toDate",
                    Put::Json(|parts, value| parts.query("toDate", value)),
                )
                .docs(
                    "Last day of the range to report on (ISO 8601 date); at most 365 days after fromDate.",
                )
                .schema(
                    "{\"type\":\"string\",\"format\":\"date\",\"description\":\"Last day of the range to report on (ISO 8601 date); at most 365 days after fromDate.\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of check-ins per slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":50,\"description\":\"Number of check-ins per slice.\",\"default\":10}",
                ),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs("Offset returned with the previous slice; 0 for the first slice.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Offset returned with the previous slice; 0 for the first slice.\",\"default\":\"0\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CustomerCheckinSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static SET_ADDITIONAL_INFORMATION_FIELD_ASSIGNMENTS: Command = Command::new(
        "set-additional-information-field-assignments",
        info::<operations::SetAdditionalInformationFieldAssignments>(),
    )
    .summary("Set a customer's additional information values")
    .docs(
        "Replaces all additional information values of the customer and returns them as stored. Send every value that is to remain: a field left out loses its value.",
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
                .docs("Id of the customer whose field values are set.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose field values are set.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Complete list of the fields with the values they shall have.")
                .schema(
                    "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AdditionalInformationFieldAssignment\"},\"description\":\"Complete list of the fields with the values they shall have.\"}",
                )
                .example("[]"),
        ],
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/AdditionalInformationFieldAssignment\"}}",
    )
    .failures(FAILURES);

static GET_BENEFITS: Command = Command::new(
        "get-benefits",
        info::<operations::GetBenefits>(),
    )
    .summary("Check a customer's benefits")
    .docs(
        "Returns for each benefit key whether the benefit is valid for the customer with the given id. Covers all benefits unless keys are given.",
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
                .docs("Id of the customer whose benefits are checked.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose benefits are checked.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "key",
                    Site::Query,
                    "key",
                    Put::Json(|parts, value| parts.query("key", value)),
                )
                .docs(
                    "Keys of the benefits to check, may be given more than once; no other benefits are then checked.",
                )
                .schema(
                    "{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"Keys of the benefits to check, may be given more than once; no other benefits are then checked.\"}",
                ),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/BenefitValidationDto\"}}")
    .failures(FAILURES);

static USE_BENEFIT: Command = Command::new(
        "use-benefit",
        info::<operations::UseBenefit>(),
    )
    .summary("Record the use of a benefit")
    .docs(
        "Marks one use of a benefit by the customer. The response carries no content; status 400 means that the benefit cannot be used or that its key is not valid.",
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
                .docs("Id of the customer who uses the benefit.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who uses the benefit.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "benefit-key",
                    Site::Path,
                    "benefitKey",
                    Put::Json(|parts, value| parts.path("benefitKey", value)),
                )
                .required()
                .docs("Key of the benefit that is used.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Key of the benefit that is used.\"}",
                )
                .example("\"text\""),
        ],
    )
    .failures(FAILURES);

static GET_CUSTOMERS_CONTRACTS: Command = Command::new(
        "get-customers-contracts",
        info::<operations::GetCustomersContracts>(),
    )
    .summary("List a customer's membership contracts")
    .docs(
        "Returns the membership contracts of one customer, on request only those with a certain status.",
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
                .docs("Id of the customer whose contracts are listed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose contracts are listed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "status",
                    Site::Query,
                    "status",
                    Put::Json(|parts, value| parts.query("status", value)),
                )
                .docs(
                    "Status that the listed contracts must have; leave out for all contracts.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/ContractStatus\",\"description\":\"Status that the listed contracts must have; leave out for all contracts.\"}",
                ),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/Contract\"}}")
    .failures(FAILURES);

static GET_DOCUMENTS: Command = Command::new(
        "get-documents",
        info::<operations::GetDocuments>(),
    )
    .summary("List a customer's documents")
    .docs(
        "Returns the documents stored for the customer slice by slice, each with a download URL that is valid for 15 minutes.",
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
                .docs("Id of the customer whose documents are listed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose documents are listed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "offset",
                    Site::Query,
                    "offset",
                    Put::Json(|parts, value| parts.query("offset", value)),
                )
                .docs("Offset returned with the previous slice; 0 for the first slice.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Offset returned with the previous slice; 0 for the first slice.\",\"default\":\"0\"}",
                ),
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of documents per slice.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":1,\"maximum\":50,\"description\":\"Number of documents per slice.\",\"default\":10}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CustomerDocuments\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static UPLOAD_DOCUMENT: Command = Command::new(
        "upload-document",
        info::<operations::UploadDocument>(),
    )
    .summary("Upload a document for a customer")
    .docs(
        "Stores a file with the customer and returns the id of the new document. The file is sent as multipart form data.",
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
                .docs("Id of the customer the document belongs to.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer the document belongs to.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "file",
                    Site::Part,
                    "file",
                    Put::File(|parts, value| parts.part_file("file", None, value)),
                )
                .required()
                .docs(
                    "Binary content of the document; its file name needs the right extension.",
                ),
            CommandArgument::new(
                    "description",
                    Site::Query,
                    "description",
                    Put::Json(|parts, value| parts.query("description", value)),
                )
                .docs("Text that explains what the document is.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Text that explains what the document is.\"}",
                ),
        ],
    )
    .begin(|parts| {
        parts.multipart();
    })
    .answer("{\"$ref\":\"#/$defs/CustomerDocumentUploadResult\"}")
    .failures(FAILURES);

static GET_DOCUMENT_BY_ID: Command = Command::new(
        "get-document-by-id",
        info::<operations::GetDocumentById>(),
    )
    .summary("Get one document of a customer")
    .docs(
        "Returns the details of a single customer document with a download URL that is valid for 15 minutes.",
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
                .docs("Id of the customer who owns the document.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who owns the document.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "id",
                    Site::Path,
                    "id",
                    Put::Json(|parts, value| parts.path("id", value)),
                )
                .required()
                .docs("Id of the document to read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the document to read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CustomerDocument\"}")
    .failures(FAILURES);

static UPDATE_IMAGE: Command = Command::new(
        "update-image",
        info::<operations::UpdateImage>(),
    )
    .summary("Set a customer's profile image")
    .docs(
        "Uploads a profile image, as multipart form data, that takes the place of the customer's current one. It is stored as image/jpeg, scaled to 1200x1200. Returns a URL of the new image that is valid for 15 minutes.",
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
                .docs("Id of the customer whose image is set.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose image is set.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "image",
                    Site::Part,
                    "image",
                    Put::File(|parts, value| parts.part_file("image", None, value)),
                )
                .required()
                .docs(
                    "Binary content of the image file, of type image/jpeg or image/png; its file name needs the matching extension.",
                ),
        ],
    )
    .begin(|parts| {
        parts.multipart();
    })
    .answer("{\"$ref\":\"#/$defs/CustomerImage\"}")
    .failures(FAILURES);

static SWITCH_STUDIO: Command = Command::new(
        "switch-studio",
        info::<operations::SwitchStudio>(),
    )
    .summary("Move a customer to another studio")
    .docs(
        "Has the customer change to the target studio on the given date. Call it with the API key of the studio that the customer leaves. The response carries no content.",
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
                .docs("Id of the customer who changes studio.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who changes studio.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Target studio and date of the change.")
                .schema(
                    "{\"$ref\":\"#/$defs/OpenApiV1CustomerStudioSwitchRequestDto\",\"description\":\"Target studio and date of the change.\"}",
                )
                .example("{\"targetStudioId\":42,\"switchDate\":\"2024-02-29\"}"),
        ],
    )
    .failures(FAILURES);

static CREATE_CUSTOMER_WEIGHING: Command = Command::new(
        "create-customer-weighing",
        info::<operations::CreateCustomerWeighing>(),
    )
    .summary("Store a weighing for a customer")
    .docs(
        "Saves the results of a body composition weighing with the customer and returns the stored values.",
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
                .docs("Id of the customer who was weighed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who was weighed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("Values measured in the weighing.")
                .schema(
                    "{\"$ref\":\"#/$defs/CustomerWeighings\",\"description\":\"Values measured in the weighing.\"}",
                )
                .example("{\"rawResults\":\"text\"}"),
            CommandArgument::new(
                    "benefit-key",
                    Site::Query,
                    "benefitKey",
                    Put::Json(|parts, value| parts.query("benefitKey", value)),
                )
                .docs("Key of the benefit that the weighing makes use of.")
                .schema(
                    "{\"type\":\"string\",\"description\":\"Key of the benefit that the weighing makes use of.\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/CustomerWeighings\"}")
    .failures(FAILURES);
