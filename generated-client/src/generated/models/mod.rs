// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! What requests and responses carry.
//!
//! # Webhooks
//!
//! - `event` carries `Event`: Something has happened in a studio

mod access;
mod additional;
mod address;
mod age;
mod agency;
mod aggregator;
mod amendment;
#[cfg(any(feature = "appointments", feature = "trial-offers"))]
mod appointment;
mod attached;
mod automatic;
mod bank;
#[cfg(feature = "customers")]
mod benefit;
#[cfg(any(feature = "appointments", feature = "trial-offers"))]
mod bookable;
#[cfg(any(feature = "customers-account", feature = "trial-offers"))]
mod booking;
mod card;
#[cfg(feature = "checkin-vouchers")]
mod checkin;
mod class;
mod client;
mod closure;
mod collection;
mod communication;
mod contact;
mod contract;
mod customer;
#[cfg(feature = "customers")]
mod customers;
mod date;
mod day;
mod debt;
mod debtor;
#[cfg(feature = "devices")]
mod device;
mod discount;
mod document;
#[cfg(feature = "employees")]
mod employee;
mod error;
mod event;
#[cfg(feature = "finance")]
mod export;
mod external;
mod flat;
mod gender;
mod home;
mod idle;
mod instructor;
mod language;
#[cfg(any(feature = "leads", feature = "trial-offers"))]
mod lead;
mod liable;
mod limit;
mod location;
#[cfg(feature = "customers")]
mod measurement;
mod membership;
mod module;
mod money;
mod month;
#[cfg(feature = "online-offers")]
mod online;
mod open;
mod opening;
mod paid;
mod participant;
mod payment;
#[cfg(feature = "payments")]
mod payments;
mod plain;
mod price;
#[cfg(feature = "online-offers")]
mod purchased;
mod recurrence;
#[cfg(feature = "membership-self-service")]
mod remaining;
mod signature;
mod simple;
#[cfg(any(feature = "cross-studio", feature = "studios"))]
mod studio;
mod sub;
#[cfg(any(feature = "cross-studio", feature = "studios"))]
mod tag;
#[cfg(feature = "finance")]
mod tax;
#[cfg(any(feature = "leads", feature = "trial-offers"))]
mod telephone;
mod temporal;
mod term;
mod text;
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
mod voucher;
pub use self::access::*;
pub use self::additional::*;
pub use self::address::*;
pub use self::age::*;
pub use self::agency::*;
pub use self::aggregator::*;
pub use self::amendment::*;
#[cfg(any(feature = "appointments", feature = "trial-offers"))]
pub use self::appointment::*;
pub use self::attached::*;
pub use self::automatic::*;
pub use self::bank::*;
#[cfg(feature = "customers")]
pub use self::benefit::*;
#[cfg(any(feature = "appointments", feature = "trial-offers"))]
pub use self::bookable::*;
#[cfg(any(feature = "customers-account", feature = "trial-offers"))]
pub use self::booking::*;
pub use self::card::*;
#[cfg(feature = "checkin-vouchers")]
pub use self::checkin::*;
pub use self::class::*;
pub use self::client::*;
pub use self::closure::*;
pub use self::collection::*;
pub use self::communication::*;
pub use self::contact::*;
pub use self::contract::*;
pub use self::customer::*;
#[cfg(feature = "customers")]
pub use self::customers::*;
pub use self::date::*;
pub use self::day::*;
pub use self::debt::*;
pub use self::debtor::*;
#[cfg(feature = "devices")]
pub use self::device::*;
pub use self::discount::*;
pub use self::document::*;
#[cfg(feature = "employees")]
pub use self::employee::*;
pub use self::error::*;
pub use self::event::*;
#[cfg(feature = "finance")]
pub use self::export::*;
pub use self::external::*;
pub use self::flat::*;
pub use self::gender::*;
pub use self::home::*;
pub use self::idle::*;
pub use self::instructor::*;
pub use self::language::*;
#[cfg(any(feature = "leads", feature = "trial-offers"))]
pub use self::lead::*;
pub use self::liable::*;
pub use self::limit::*;
pub use self::location::*;
#[cfg(feature = "customers")]
pub use self::measurement::*;
pub use self::membership::*;
pub use self::module::*;
pub use self::money::*;
pub use self::month::*;
#[cfg(feature = "online-offers")]
pub use self::online::*;
pub use self::open::*;
pub use self::opening::*;
pub use self::paid::*;
pub use self::participant::*;
pub use self::payment::*;
#[cfg(feature = "payments")]
pub use self::payments::*;
pub use self::plain::*;
pub use self::price::*;
#[cfg(feature = "online-offers")]
pub use self::purchased::*;
pub use self::recurrence::*;
#[cfg(feature = "membership-self-service")]
pub use self::remaining::*;
pub use self::signature::*;
pub use self::simple::*;
#[cfg(any(feature = "cross-studio", feature = "studios"))]
pub use self::studio::*;
pub use self::sub::*;
#[cfg(any(feature = "cross-studio", feature = "studios"))]
pub use self::tag::*;
#[cfg(feature = "finance")]
pub use self::tax::*;
#[cfg(any(feature = "leads", feature = "trial-offers"))]
pub use self::telephone::*;
pub use self::temporal::*;
pub use self::term::*;
pub use self::text::*;
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
pub use self::voucher::*;
