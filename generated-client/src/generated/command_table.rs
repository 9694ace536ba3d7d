// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The operations as one table, for the command line.

use super::{DESCRIPTION, command_schemas};
use sdk_runtime::codegen::Commands;

/// The operations of the API, which the program of the feature `cli` reads.
pub static COMMANDS: Commands = Commands {
    program: "perfectgym",
    description: &DESCRIPTION,
    docs: "Open API of PerfectGym Next: customers, contracts, classes, appointments, finance and studios of a fitness studio.",
    groups: &[
        #[cfg(feature = "appointments")]
        super::commands::appointments::GROUP,
        #[cfg(feature = "checkin-vouchers")]
        super::commands::checkin_vouchers::GROUP,
        #[cfg(feature = "classes")]
        super::commands::classes::GROUP,
        #[cfg(feature = "cross-studio")]
        super::commands::cross_studio::GROUP,
        #[cfg(feature = "customers")]
        super::commands::customers::GROUP,
        #[cfg(feature = "customers-account")]
        super::commands::customers_account::GROUP,
        #[cfg(feature = "customers-communication")]
        super::commands::customers_communication::GROUP,
        #[cfg(feature = "customers-self-service")]
        super::commands::customers_self_service::GROUP,
        #[cfg(feature = "devices")]
        super::commands::devices::GROUP,
        #[cfg(feature = "employees")]
        super::commands::employees::GROUP,
        #[cfg(feature = "finance")]
        super::commands::finance::GROUP,
        #[cfg(feature = "leads")]
        super::commands::leads::GROUP,
        #[cfg(feature = "membership-self-service")]
        super::commands::membership_self_service::GROUP,
        #[cfg(feature = "memberships")]
        super::commands::memberships::GROUP,
        #[cfg(feature = "online-offers")]
        super::commands::online_offers::GROUP,
        #[cfg(feature = "payments")]
        super::commands::payments::GROUP,
        #[cfg(feature = "studios")]
        super::commands::studios::GROUP,
        #[cfg(feature = "trial-offers")]
        super::commands::trial_offers::GROUP,
    ],
    schemas: command_schemas::ALL,
};
