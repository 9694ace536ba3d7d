// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! The operations as data, for the command line.

#![allow(
    clippy::semicolon_if_nothing_returned,
    reason = "a function on lines of its own has braces"
)]
#[cfg(feature = "appointments")]
pub mod appointments;
#[cfg(feature = "checkin-vouchers")]
pub mod checkin_vouchers;
#[cfg(feature = "classes")]
pub mod classes;
#[cfg(feature = "cross-studio")]
pub mod cross_studio;
#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "customers-account")]
pub mod customers_account;
#[cfg(feature = "customers-communication")]
pub mod customers_communication;
#[cfg(feature = "customers-self-service")]
pub mod customers_self_service;
#[cfg(feature = "devices")]
pub mod devices;
#[cfg(feature = "employees")]
pub mod employees;
#[cfg(feature = "finance")]
pub mod finance;
#[cfg(feature = "leads")]
pub mod leads;
#[cfg(feature = "membership-self-service")]
pub mod membership_self_service;
#[cfg(feature = "memberships")]
pub mod memberships;
#[cfg(feature = "online-offers")]
pub mod online_offers;
#[cfg(feature = "payments")]
pub mod payments;
#[cfg(feature = "studios")]
pub mod studios;
#[cfg(feature = "trial-offers")]
pub mod trial_offers;
