// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! What requests and responses carry.

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
pub use self::access::*;
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
pub use self::additional::*;
#[cfg(any(feature = "finance", feature = "leads", feature = "trial-offers"))]
pub use self::address::*;
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
pub use self::age::*;
#[cfg(feature = "finance")]
pub use self::agency::*;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
pub use self::amendment::*;
#[cfg(any(feature = "appointments", feature = "trial-offers"))]
pub use self::appointment::*;
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
pub use self::attached::*;
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
pub use self::bank::*;
#[cfg(feature = "customers")]
pub use self::benefit::*;
#[cfg(any(feature = "appointments", feature = "trial-offers"))]
pub use self::bookable::*;
#[cfg(any(feature = "customers-account", feature = "trial-offers"))]
pub use self::booking::*;
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
pub use self::card::*;
#[cfg(feature = "checkin-vouchers")]
pub use self::checkin::*;
#[cfg(any(feature = "classes", feature = "trial-offers"))]
pub use self::class::*;
#[cfg(feature = "finance")]
pub use self::client::*;
#[cfg(feature = "finance")]
pub use self::closure::*;
#[cfg(feature = "finance")]
pub use self::collection::*;
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
pub use self::communication::*;
#[cfg(feature = "finance")]
pub use self::contact::*;
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
pub use self::contract::*;
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
pub use self::customer::*;
#[cfg(feature = "customers")]
pub use self::customers::*;
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
pub use self::date::*;
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
pub use self::day::*;
#[cfg(feature = "finance")]
pub use self::debt::*;
#[cfg(feature = "finance")]
pub use self::debtor::*;
#[cfg(feature = "devices")]
pub use self::device::*;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
pub use self::discount::*;
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
pub use self::document::*;
#[cfg(feature = "employees")]
pub use self::employee::*;
pub use self::error::*;
#[cfg(feature = "finance")]
pub use self::export::*;
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
pub use self::external::*;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
pub use self::flat::*;
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
pub use self::gender::*;
#[cfg(feature = "membership-self-service")]
pub use self::idle::*;
#[cfg(any(feature = "appointments", feature = "classes", feature = "trial-offers"))]
pub use self::instructor::*;
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
pub use self::language::*;
#[cfg(any(feature = "leads", feature = "trial-offers"))]
pub use self::lead::*;
#[cfg(feature = "finance")]
pub use self::liable::*;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
pub use self::limit::*;
#[cfg(any(feature = "classes", feature = "trial-offers"))]
pub use self::location::*;
#[cfg(feature = "customers")]
pub use self::measurement::*;
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
pub use self::membership::*;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
pub use self::module::*;
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
pub use self::money::*;
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
pub use self::month::*;
#[cfg(feature = "online-offers")]
pub use self::online::*;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
pub use self::open::*;
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
pub use self::opening::*;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
pub use self::paid::*;
#[cfg(any(feature = "appointments", feature = "classes", feature = "trial-offers"))]
pub use self::participant::*;
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
pub use self::payment::*;
#[cfg(feature = "payments")]
pub use self::payments::*;
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
pub use self::price::*;
#[cfg(feature = "online-offers")]
pub use self::purchased::*;
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
pub use self::recurrence::*;
#[cfg(feature = "membership-self-service")]
pub use self::remaining::*;
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
pub use self::signature::*;
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
pub use self::simple::*;
#[cfg(any(feature = "cross-studio", feature = "studios"))]
pub use self::studio::*;
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
pub use self::sub::*;
#[cfg(any(feature = "cross-studio", feature = "studios"))]
pub use self::tag::*;
#[cfg(feature = "finance")]
pub use self::tax::*;
#[cfg(any(feature = "leads", feature = "trial-offers"))]
pub use self::telephone::*;
#[cfg(feature = "membership-self-service")]
pub use self::temporal::*;
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
pub use self::term::*;
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
pub use self::text::*;
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
pub use self::time::*;
#[cfg(feature = "finance")]
pub use self::transfer::*;
#[cfg(feature = "trial-offers")]
pub use self::trial::*;
pub use self::typed::*;
#[cfg(feature = "customers")]
pub use self::update::*;
#[cfg(any(feature = "appointments", feature = "membership-self-service"))]
pub use self::void::*;
#[cfg(
    any(
        feature = "checkin-vouchers",
        feature = "customers",
        feature = "customers-self-service",
        feature = "finance",
        feature = "memberships"
    )
)]
pub use self::voucher::*;
