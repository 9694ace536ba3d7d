// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! A sample of every model.

#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod access;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod additional;
#[cfg(any(feature = "finance", feature = "leads", feature = "trial-offers"))]
mod address;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod age;
#[cfg(feature = "finance")]
mod agency;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod amendment;
#[cfg(any(feature = "appointments", feature = "trial-offers"))]
mod appointment;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod attached;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod bank;
#[cfg(feature = "customers")]
mod benefit;
#[cfg(any(feature = "appointments", feature = "trial-offers"))]
mod bookable;
#[cfg(any(feature = "customers-account", feature = "trial-offers"))]
mod booking;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod card;
#[cfg(feature = "checkin-vouchers")]
mod checkin;
#[cfg(any(feature = "classes", feature = "trial-offers"))]
mod class;
#[cfg(feature = "finance")]
mod client;
#[cfg(feature = "finance")]
mod closure;
#[cfg(feature = "finance")]
mod collection;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-communication",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod communication;
#[cfg(feature = "finance")]
mod contact;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod contract;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod customer;
#[cfg(feature = "customers")]
mod customers;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod date;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "studios",
        feature = "trial-offers"
    )
)]
mod day;
#[cfg(feature = "finance")]
mod debt;
#[cfg(feature = "finance")]
mod debtor;
#[cfg(feature = "devices")]
mod device;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod discount;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod document;
#[cfg(feature = "employees")]
mod employee;
mod error;
#[cfg(feature = "finance")]
mod export;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod external;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod flat;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "employees",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod gender;
#[cfg(feature = "membership-self-service")]
mod idle;
#[cfg(any(feature = "appointments", feature = "classes", feature = "trial-offers"))]
mod instructor;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod language;
#[cfg(any(feature = "leads", feature = "trial-offers"))]
mod lead;
#[cfg(feature = "finance")]
mod liable;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod limit;
#[cfg(any(feature = "classes", feature = "trial-offers"))]
mod location;
#[cfg(feature = "customers")]
mod measurement;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod membership;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod module;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod money;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod month;
#[cfg(feature = "online-offers")]
mod online;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod open;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod opening;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod paid;
#[cfg(any(feature = "appointments", feature = "classes", feature = "trial-offers"))]
mod participant;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod payment;
#[cfg(feature = "payments")]
mod payments;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod price;
#[cfg(feature = "online-offers")]
mod purchased;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod recurrence;
#[cfg(feature = "membership-self-service")]
mod remaining;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod signature;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod simple;
#[cfg(any(feature = "cross-studio", feature = "studios"))]
mod studio;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod sub;
#[cfg(any(feature = "cross-studio", feature = "studios"))]
mod tag;
#[cfg(feature = "finance")]
mod tax;
#[cfg(any(feature = "leads", feature = "trial-offers"))]
mod telephone;
#[cfg(feature = "membership-self-service")]
mod temporal;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod term;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod text;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "classes",
        feature = "cross-studio",
        feature = "customers",
        feature = "customers-account",
        feature = "customers-self-service",
        feature = "finance",
        feature = "leads",
        feature = "membership-self-service",
        feature = "memberships",
        feature = "online-offers",
        feature = "trial-offers"
    )
)]
mod time;
#[cfg(feature = "finance")]
mod transfer;
#[cfg(feature = "trial-offers")]
mod trial;
mod typed;
#[cfg(feature = "customers")]
mod update;
#[cfg(any(feature = "appointments", feature = "membership-self-service"))]
mod void;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
mod voucher;

/// Every model that has a sample, and what makes one.
#[allow(unused_mut)]
pub fn all() -> Vec<(&'static str, fn())> {
    let mut all: Vec<(&'static str, fn())> = Vec::new();
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(access::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(additional::ALL);
    #[cfg(any(feature = "finance", feature = "leads", feature = "trial-offers"))]
    all.extend_from_slice(address::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(age::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(agency::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "customers",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(amendment::ALL);
    #[cfg(any(feature = "appointments", feature = "trial-offers"))]
    all.extend_from_slice(appointment::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(attached::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(bank::ALL);
    #[cfg(feature = "customers")] all.extend_from_slice(benefit::ALL);
    #[cfg(any(feature = "appointments", feature = "trial-offers"))]
    all.extend_from_slice(bookable::ALL);
    #[cfg(any(feature = "customers-account", feature = "trial-offers"))]
    all.extend_from_slice(booking::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(card::ALL);
    #[cfg(feature = "checkin-vouchers")] all.extend_from_slice(checkin::ALL);
    #[cfg(any(feature = "classes", feature = "trial-offers"))]
    all.extend_from_slice(class::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(client::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(closure::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(collection::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-communication",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(communication::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(contact::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(contract::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(customer::ALL);
    #[cfg(feature = "customers")] all.extend_from_slice(customers::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(date::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "studios",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(day::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(debt::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(debtor::ALL);
    #[cfg(feature = "devices")] all.extend_from_slice(device::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "customers",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(discount::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(document::ALL);
    #[cfg(feature = "employees")] all.extend_from_slice(employee::ALL);
    all.extend_from_slice(error::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(export::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(external::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "customers",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(flat::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "employees",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(gender::ALL);
    #[cfg(feature = "membership-self-service")] all.extend_from_slice(idle::ALL);
    #[cfg(any(feature = "appointments", feature = "classes", feature = "trial-offers"))]
    all.extend_from_slice(instructor::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(language::ALL);
    #[cfg(any(feature = "leads", feature = "trial-offers"))]
    all.extend_from_slice(lead::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(liable::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "customers",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(limit::ALL);
    #[cfg(any(feature = "classes", feature = "trial-offers"))]
    all.extend_from_slice(location::ALL);
    #[cfg(feature = "customers")] all.extend_from_slice(measurement::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(membership::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "customers",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(module::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(money::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(month::ALL);
    #[cfg(feature = "online-offers")] all.extend_from_slice(online::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "customers",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(open::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(opening::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "customers",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(paid::ALL);
    #[cfg(any(feature = "appointments", feature = "classes", feature = "trial-offers"))]
    all.extend_from_slice(participant::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(payment::ALL);
    #[cfg(feature = "payments")] all.extend_from_slice(payments::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(price::ALL);
    #[cfg(feature = "online-offers")] all.extend_from_slice(purchased::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(recurrence::ALL);
    #[cfg(feature = "membership-self-service")] all.extend_from_slice(remaining::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(signature::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(simple::ALL);
    #[cfg(any(feature = "cross-studio", feature = "studios"))]
    all.extend_from_slice(studio::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(sub::ALL);
    #[cfg(any(feature = "cross-studio", feature = "studios"))]
    all.extend_from_slice(tag::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(tax::ALL);
    #[cfg(any(feature = "leads", feature = "trial-offers"))]
    all.extend_from_slice(telephone::ALL);
    #[cfg(feature = "membership-self-service")] all.extend_from_slice(temporal::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(term::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(text::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "classes",
            feature = "cross-studio",
            feature = "customers",
            feature = "customers-account",
            feature = "customers-self-service",
            feature = "finance",
            feature = "leads",
            feature = "membership-self-service",
            feature = "memberships",
            feature = "online-offers",
            feature = "trial-offers"
        )
    )] all.extend_from_slice(time::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(transfer::ALL);
    #[cfg(feature = "trial-offers")] all.extend_from_slice(trial::ALL);
    all.extend_from_slice(typed::ALL);
    #[cfg(feature = "customers")] all.extend_from_slice(update::ALL);
    #[cfg(any(feature = "appointments", feature = "membership-self-service"))]
    all.extend_from_slice(void::ALL);
    #[cfg(
        any(
            feature = "checkin-vouchers",
            feature = "customers",
            feature = "customers-self-service",
            feature = "finance",
            feature = "memberships"
        )
    )] all.extend_from_slice(voucher::ALL);
    all
}
