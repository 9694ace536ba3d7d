// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The commands of the group `checkin-vouchers`.

use super::super::operations::checkin_vouchers as operations;
use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Put, Site, info};

pub const GROUP: CommandGroup = CommandGroup {
    name: "checkin-vouchers",
    summary: "Redemption of check-in vouchers",
    operations: &[&REDEEM_CHECKIN_VOUCHER],
};

static REDEEM_CHECKIN_VOUCHER: Command = Command::new(
        "redeem-checkin-voucher",
        info::<operations::RedeemCheckinVoucher>(),
    )
    .summary("Redeem a check-in voucher")
    .docs(
        "Redeems a check-in voucher for the named lead customer and returns a code for checking in at the studio.",
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
                .docs("Voucher code, name and email address of the lead customer.")
                .schema(
                    "{\"$ref\":\"#/$defs/CheckinVoucherRedeem\",\"description\":\"Voucher code, name and email address of the lead customer.\"}",
                )
                .example(
                    "{\"voucherCode\":\"text\",\"firstname\":\"text\",\"lastname\":\"text\",\"email\":\"text\"}",
                ),
        ],
    )
    .answer("{\"$ref\":\"#/$defs/OpenApiV1CheckinVoucherRedeemResultDto\"}")
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
