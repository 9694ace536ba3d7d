// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `memberships`.

use super::super::operations::memberships as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "memberships",
    summary: "Membership offers, sign-up and membership switch",
    operations: &[
        &ADD_MEMBERSHIP,
        &POST_MEMBERSHIP_PREVIEW,
        &GET_MEMBERSHIP_OFFERS,
        &GET_MEMBERSHIP_OFFER_BY_ID,
        &SIGNUP_MEMBERSHIP,
        &POST_SIGNUP_PREVIEW,
        &SWITCH_MEMBERSHIP,
        &GET_MEMBERSHIP_SWITCH_CONFIGURATIONS_FOR_CUSTOMER,
        &GET_MEMBERSHIP_SWITCH_CONFIGURATION_FOR_CUSTOMER,
        &POST_MEMBERSHIP_SWITCH_PREVIEW,
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

static ADD_MEMBERSHIP: Command = Command::new(
        "add-membership",
        info::<operations::AddMembership>(),
    )
    .summary("Add a membership to a customer")
    .docs(
        "Concludes a further membership contract for an existing customer. The response has no body.",
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
                .docs("Id of the existing customer who receives the contract.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the existing customer who receives the contract.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("The contract to add to the customer.")
                .schema(
                    "{\"$ref\":\"#/$defs/MembershipSignupContract\",\"description\":\"The contract to add to the customer.\"}",
                )
                .example("{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\"}"),
        ],
    )
    .failures(FAILURES);

static POST_MEMBERSHIP_PREVIEW: Command = Command::new(
        "post-membership-preview",
        info::<operations::PostMembershipPreview>(),
    )
    .summary("Preview an additional membership")
    .docs(
        "Calculates prices, fees and voucher effects of a further contract for an existing customer. Nothing is stored.",
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
                .docs("Id of the existing customer for whom the contract is previewed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the existing customer for whom the contract is previewed.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "body",
                    Site::Body,
                    "",
                    Put::Json(|parts, value| parts.json("application/json", value)),
                )
                .required()
                .docs("The contract that would be added to the customer.")
                .schema(
                    "{\"$ref\":\"#/$defs/MembershipSignupContract\",\"description\":\"The contract that would be added to the customer.\"}",
                )
                .example("{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\"}"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OpenApiV1SignupPreviewDto\"}")
    .failures(FAILURES);

static GET_MEMBERSHIP_OFFERS: Command = Command::new(
        "get-membership-offers",
        info::<operations::GetMembershipOffers>(),
    )
    .summary("List available membership offers")
    .docs(
        "Returns the membership offers that can be sold, each with its basic terms and prices. Fetch a single offer by id for modules, text blocks and fees.",
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/MembershipOffer\"}}")
    .failures(FAILURES);

static GET_MEMBERSHIP_OFFER_BY_ID: Command = Command::new(
        "get-membership-offer-by-id",
        info::<operations::GetMembershipOfferById>(),
    )
    .summary("Get one membership offer in detail")
    .docs(
        "Returns the full description of one membership offer, including terms, modules, flat fees, contract text blocks and allowed payment choices.",
    )
    .arguments(
        &[
            CommandArgument::new(
                    "membership-offer-id",
                    Site::Path,
                    "membershipOfferId",
                    Put::Json(|parts, value| parts.path("membershipOfferId", value)),
                )
                .required()
                .docs("Id of the membership offer to read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the membership offer to read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/MembershipOfferExtended\"}")
    .failures(FAILURES);

static SIGNUP_MEMBERSHIP: Command = Command::new(
        "signup-membership",
        info::<operations::SignupMembership>(),
    )
    .summary("Sign up a new customer")
    .docs(
        "Creates a customer together with a first membership contract based on the chosen offer term. Returns the id of the new customer.",
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
                .docs("Personal data of the new customer and the contract to conclude.")
                .schema(
                    "{\"$ref\":\"#/$defs/MembershipSignupRequest\",\"description\":\"Personal data of the new customer and the contract to conclude.\"}",
                )
                .example(
                    "{\"contract\":{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\"},\"customer\":{\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"street\":\"text\",\"language\":{\"languageCode\":\"text\"},\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\"}}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/MembershipSignupResult\"}")
    .failures(FAILURES);

static POST_SIGNUP_PREVIEW: Command = Command::new(
        "post-signup-preview",
        info::<operations::PostSignupPreview>(),
    )
    .summary("Preview a new membership sign-up")
    .docs(
        "Calculates prices, fees and voucher effects for a prospective customer and contract. Neither customer nor contract is created.",
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
                    "Personal data of the prospective customer and the contract to calculate.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/MembershipSignupRequest\",\"description\":\"Personal data of the prospective customer and the contract to calculate.\"}",
                )
                .example(
                    "{\"contract\":{\"contractOfferTermId\":42,\"startDate\":\"2024-02-29\"},\"customer\":{\"firstName\":\"text\",\"lastName\":\"text\",\"dateOfBirth\":\"2024-02-29\",\"email\":\"text\",\"street\":\"text\",\"language\":{\"languageCode\":\"text\"},\"city\":\"text\",\"zipCode\":\"text\",\"countryCode\":\"text\"}}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OpenApiV1SignupPreviewDto\"}")
    .failures(FAILURES);

static SWITCH_MEMBERSHIP: Command = Command::new(
        "switch-membership",
        info::<operations::SwitchMembership>(),
    )
    .summary("Switch a customer to another membership")
    .docs(
        "Replaces a current contract of the customer with one based on the chosen offer term from the given date. The response has no body.",
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
                .docs("Id of the customer who changes membership.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who changes membership.\"}",
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
                    "The switch to carry out: configuration, source contract, offer term and start date.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/MembershipSwitch\",\"description\":\"The switch to carry out: configuration, source contract, offer term and start date.\"}",
                )
                .example(
                    "{\"configId\":42,\"membershipOfferTermId\":42,\"sourceContractId\":42,\"startDate\":\"2024-02-29\"}",
                ),
        ],
    )
    .failures(FAILURES);

static GET_MEMBERSHIP_SWITCH_CONFIGURATIONS_FOR_CUSTOMER: Command = Command::new(
        "get-membership-switch-configurations-for-customer",
        info::<operations::GetMembershipSwitchConfigurationsForCustomer>(),
    )
    .summary("List membership switch options")
    .docs(
        "Returns the switch configurations open to a customer, each naming the current contracts from which a switch can start.",
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
                .docs("Id of the customer who wants to change membership.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who wants to change membership.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "studio-id",
                    Site::Query,
                    "studioId",
                    Put::Json(|parts, value| parts.query("studioId", value)),
                )
                .docs(
                    "Id of the studio whose switch configurations are returned; without it, those of the studio the customer belongs to.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the studio whose switch configurations are returned; without it, those of the studio the customer belongs to.\"}",
                ),
        ],
    )
    .answer(
        "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/MembershipSwitchConfig\"}}",
    )
    .failures(FAILURES);

static GET_MEMBERSHIP_SWITCH_CONFIGURATION_FOR_CUSTOMER: Command = Command::new(
        "get-membership-switch-configuration-for-customer",
        info::<operations::GetMembershipSwitchConfigurationForCustomer>(),
    )
    .summary("Get one membership switch option")
    .docs(
        "Returns one switch configuration of a customer, with the source contracts and the membership offers that can be switched to.",
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
                .docs("Id of the customer who wants to change membership.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer who wants to change membership.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "config-id",
                    Site::Path,
                    "configId",
                    Put::Json(|parts, value| parts.path("configId", value)),
                )
                .required()
                .docs("Id of the switch configuration to read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the switch configuration to read.\"}",
                )
                .example("42"),
            CommandArgument::new(
                    "studio-id",
                    Site::Query,
                    "studioId",
                    Put::Json(|parts, value| parts.query("studioId", value)),
                )
                .docs(
                    "Id of a studio; when given, the call also checks that the switch configuration is offered there.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of a studio; when given, the call also checks that the switch configuration is offered there.\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OpenApiV1MembershipSwitchConfigExtended\"}")
    .failures(FAILURES);

static POST_MEMBERSHIP_SWITCH_PREVIEW: Command = Command::new(
        "post-membership-switch-preview",
        info::<operations::PostMembershipSwitchPreview>(),
    )
    .summary("Preview a membership switch")
    .docs(
        "Calculates contract volume, price and payment schedule of a planned switch. Nothing is stored and the current contract stays as it is.",
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
                .docs("Id of the customer whose switch is previewed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose switch is previewed.\"}",
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
                    "The switch to calculate: configuration, source contract, offer term and start date.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/MembershipSwitch\",\"description\":\"The switch to calculate: configuration, source contract, offer term and start date.\"}",
                )
                .example(
                    "{\"configId\":42,\"membershipOfferTermId\":42,\"sourceContractId\":42,\"startDate\":\"2024-02-29\"}",
                ),
            CommandArgument::new(
                    "studio-id",
                    Site::Query,
                    "studioId",
                    Put::Json(|parts, value| parts.query("studioId", value)),
                )
                .docs(
                    "Id of the studio whose own offer data, for example prices, the calculation uses.",
                )
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the studio whose own offer data, for example prices, the calculation uses.\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/MembershipSwitchPreview\"}")
    .failures(FAILURES);
