// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `online-offers`.

use super::super::operations::online_offers as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "online-offers",
    summary: "Purchase of online offers",
    operations: &[
        &GET_ONLINE_OFFERS,
        &GET_ONLINE_OFFER_BY_ID,
        &POST_ONLINE_OFFER_PURCHASE,
        &GET_PURCHASED_ONLINE_OFFERS,
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

static GET_ONLINE_OFFERS: Command = Command::new(
        "get-online-offers",
        info::<operations::GetOnlineOffers>(),
    )
    .summary("List purchasable online offers")
    .docs(
        "Returns the online offers that customers can buy, slice by slice. Pass the returned offset to read the next slice.",
    )
    .arguments(
        &[
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
            CommandArgument::new(
                    "slice-size",
                    Site::Query,
                    "sliceSize",
                    Put::Json(|parts, value| parts.query("sliceSize", value)),
                )
                .docs("Number of online offers per slice, 10 to 100; 50 when omitted.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int32\",\"minimum\":10,\"maximum\":100,\"description\":\"Number of online offers per slice, 10 to 100; 50 when omitted.\",\"default\":50}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OnlineOfferSlicedResult\"}")
    .slices("offset", "offset", "result")
    .more("hasNext")
    .failures(FAILURES);

static GET_ONLINE_OFFER_BY_ID: Command = Command::new(
        "get-online-offer-by-id",
        info::<operations::GetOnlineOfferById>(),
    )
    .summary("Get one purchasable online offer")
    .docs("Returns price, number of uses and period of use of a single online offer.")
    .arguments(
        &[
            CommandArgument::new(
                    "offer-id",
                    Site::Path,
                    "offerId",
                    Put::Json(|parts, value| parts.path("offerId", value)),
                )
                .required()
                .docs("Id of the online offer to read.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the online offer to read.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OnlineOffer\"}")
    .failures(FAILURES);

static POST_ONLINE_OFFER_PURCHASE: Command = Command::new(
        "post-online-offer-purchase",
        info::<operations::PostOnlineOfferPurchase>(),
    )
    .summary("Purchase an online offer")
    .docs(
        "Buys an online offer for an existing customer. The response has no body; purchased offers can be listed per customer.",
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
                    "The offer, the buying customer, the start of validity and the payment token.",
                )
                .schema(
                    "{\"$ref\":\"#/$defs/OnlineOfferPurchaseRequest\",\"description\":\"The offer, the buying customer, the start of validity and the payment token.\"}",
                )
                .example("{\"onlineOfferId\":42,\"customerId\":42}"),
        ],
    )
    .failures(FAILURES);

static GET_PURCHASED_ONLINE_OFFERS: Command = Command::new(
        "get-purchased-online-offers",
        info::<operations::GetPurchasedOnlineOffers>(),
    )
    .summary("List online offers of a customer")
    .docs("Returns the online offers that one customer has purchased.")
    .arguments(
        &[
            CommandArgument::new(
                    "customer-id",
                    Site::Path,
                    "customerId",
                    Put::Json(|parts, value| parts.path("customerId", value)),
                )
                .required()
                .docs("Id of the customer whose purchases are listed.")
                .schema(
                    "{\"type\":\"integer\",\"format\":\"int64\",\"description\":\"Id of the customer whose purchases are listed.\"}",
                )
                .example("42"),
        ],
    )
    .answer("{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/PurchasedOnlineOffer\"}}")
    .failures(FAILURES);
