// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! What requests and responses carry.

#[cfg(feature = "appointments")]
mod appointments;
#[cfg(feature = "checkin-vouchers")]
mod checkin_vouchers;
#[cfg(feature = "classes")]
mod classes;
#[cfg(feature = "cross-studio")]
mod cross_studio;
#[cfg(feature = "customers")]
mod customers;
#[cfg(feature = "customers-account")]
mod customers_account;
#[cfg(feature = "customers-communication")]
mod customers_communication;
#[cfg(feature = "customers-self-service")]
mod customers_self_service;
#[cfg(feature = "devices")]
mod devices;
#[cfg(feature = "employees")]
mod employees;
#[cfg(feature = "finance")]
mod finance;
#[cfg(feature = "leads")]
mod leads;
#[cfg(feature = "membership-self-service")]
mod membership_self_service;
#[cfg(feature = "memberships")]
mod memberships;
#[cfg(feature = "online-offers")]
mod online_offers;
#[cfg(feature = "payments")]
mod payments;
mod shared;
#[cfg(feature = "studios")]
mod studios;
#[cfg(feature = "trial-offers")]
mod trial_offers;
#[cfg(feature = "appointments")]
pub use self::appointments::*;
#[cfg(feature = "checkin-vouchers")]
pub use self::checkin_vouchers::*;
#[cfg(feature = "classes")]
pub use self::classes::*;
#[cfg(feature = "cross-studio")]
pub use self::cross_studio::*;
#[cfg(feature = "customers")]
pub use self::customers::*;
#[cfg(feature = "customers-account")]
pub use self::customers_account::*;
#[cfg(feature = "customers-communication")]
pub use self::customers_communication::*;
#[cfg(feature = "customers-self-service")]
pub use self::customers_self_service::*;
#[cfg(feature = "devices")]
pub use self::devices::*;
#[cfg(feature = "employees")]
pub use self::employees::*;
#[cfg(feature = "finance")]
pub use self::finance::*;
#[cfg(feature = "leads")]
pub use self::leads::*;
#[cfg(feature = "membership-self-service")]
pub use self::membership_self_service::*;
#[cfg(feature = "memberships")]
pub use self::memberships::*;
#[cfg(feature = "online-offers")]
pub use self::online_offers::*;
#[cfg(feature = "payments")]
pub use self::payments::*;
pub use self::shared::*;
#[cfg(feature = "studios")]
pub use self::studios::*;
#[cfg(feature = "trial-offers")]
pub use self::trial_offers::*;
