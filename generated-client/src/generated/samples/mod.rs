// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! A sample of every model.

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

/// Every model that has a sample, and what makes one.
#[allow(unused_mut)]
pub fn all() -> Vec<(&'static str, fn())> {
    let mut all: Vec<(&'static str, fn())> = Vec::new();
    #[cfg(feature = "appointments")] all.extend_from_slice(appointments::ALL);
    #[cfg(feature = "checkin-vouchers")] all.extend_from_slice(checkin_vouchers::ALL);
    #[cfg(feature = "classes")] all.extend_from_slice(classes::ALL);
    #[cfg(feature = "cross-studio")] all.extend_from_slice(cross_studio::ALL);
    #[cfg(feature = "customers")] all.extend_from_slice(customers::ALL);
    #[cfg(feature = "customers-account")] all.extend_from_slice(customers_account::ALL);
    #[cfg(feature = "customers-communication")]
    all.extend_from_slice(customers_communication::ALL);
    #[cfg(feature = "customers-self-service")]
    all.extend_from_slice(customers_self_service::ALL);
    #[cfg(feature = "devices")] all.extend_from_slice(devices::ALL);
    #[cfg(feature = "employees")] all.extend_from_slice(employees::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(finance::ALL);
    #[cfg(feature = "leads")] all.extend_from_slice(leads::ALL);
    #[cfg(feature = "membership-self-service")]
    all.extend_from_slice(membership_self_service::ALL);
    #[cfg(feature = "memberships")] all.extend_from_slice(memberships::ALL);
    #[cfg(feature = "online-offers")] all.extend_from_slice(online_offers::ALL);
    #[cfg(feature = "payments")] all.extend_from_slice(payments::ALL);
    all.extend_from_slice(shared::ALL);
    #[cfg(feature = "studios")] all.extend_from_slice(studios::ALL);
    #[cfg(feature = "trial-offers")] all.extend_from_slice(trial_offers::ALL);
    all
}
