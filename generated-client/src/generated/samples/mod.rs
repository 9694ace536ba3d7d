// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! A sample of every model.

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

/// Every model that has a sample, and what makes one.
#[allow(unused_mut)]
pub fn all() -> Vec<(&'static str, fn())> {
    let mut all: Vec<(&'static str, fn())> = Vec::new();
    all.extend_from_slice(access::ALL);
    all.extend_from_slice(additional::ALL);
    all.extend_from_slice(address::ALL);
    all.extend_from_slice(age::ALL);
    all.extend_from_slice(agency::ALL);
    all.extend_from_slice(aggregator::ALL);
    all.extend_from_slice(amendment::ALL);
    #[cfg(any(feature = "appointments", feature = "trial-offers"))]
    all.extend_from_slice(appointment::ALL);
    all.extend_from_slice(attached::ALL);
    all.extend_from_slice(automatic::ALL);
    all.extend_from_slice(bank::ALL);
    #[cfg(feature = "customers")] all.extend_from_slice(benefit::ALL);
    #[cfg(any(feature = "appointments", feature = "trial-offers"))]
    all.extend_from_slice(bookable::ALL);
    #[cfg(any(feature = "customers-account", feature = "trial-offers"))]
    all.extend_from_slice(booking::ALL);
    all.extend_from_slice(card::ALL);
    #[cfg(feature = "checkin-vouchers")] all.extend_from_slice(checkin::ALL);
    all.extend_from_slice(class::ALL);
    all.extend_from_slice(client::ALL);
    all.extend_from_slice(closure::ALL);
    all.extend_from_slice(collection::ALL);
    all.extend_from_slice(communication::ALL);
    all.extend_from_slice(contact::ALL);
    all.extend_from_slice(contract::ALL);
    all.extend_from_slice(customer::ALL);
    #[cfg(feature = "customers")] all.extend_from_slice(customers::ALL);
    all.extend_from_slice(date::ALL);
    all.extend_from_slice(day::ALL);
    all.extend_from_slice(debt::ALL);
    all.extend_from_slice(debtor::ALL);
    #[cfg(feature = "devices")] all.extend_from_slice(device::ALL);
    all.extend_from_slice(discount::ALL);
    all.extend_from_slice(document::ALL);
    #[cfg(feature = "employees")] all.extend_from_slice(employee::ALL);
    all.extend_from_slice(error::ALL);
    all.extend_from_slice(event::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(export::ALL);
    all.extend_from_slice(external::ALL);
    all.extend_from_slice(flat::ALL);
    all.extend_from_slice(gender::ALL);
    all.extend_from_slice(home::ALL);
    all.extend_from_slice(idle::ALL);
    all.extend_from_slice(instructor::ALL);
    all.extend_from_slice(language::ALL);
    #[cfg(any(feature = "leads", feature = "trial-offers"))]
    all.extend_from_slice(lead::ALL);
    all.extend_from_slice(liable::ALL);
    all.extend_from_slice(limit::ALL);
    all.extend_from_slice(location::ALL);
    #[cfg(feature = "customers")] all.extend_from_slice(measurement::ALL);
    all.extend_from_slice(membership::ALL);
    all.extend_from_slice(module::ALL);
    all.extend_from_slice(money::ALL);
    all.extend_from_slice(month::ALL);
    #[cfg(feature = "online-offers")] all.extend_from_slice(online::ALL);
    all.extend_from_slice(open::ALL);
    all.extend_from_slice(opening::ALL);
    all.extend_from_slice(paid::ALL);
    all.extend_from_slice(participant::ALL);
    all.extend_from_slice(payment::ALL);
    #[cfg(feature = "payments")] all.extend_from_slice(payments::ALL);
    all.extend_from_slice(plain::ALL);
    all.extend_from_slice(price::ALL);
    #[cfg(feature = "online-offers")] all.extend_from_slice(purchased::ALL);
    all.extend_from_slice(recurrence::ALL);
    #[cfg(feature = "membership-self-service")] all.extend_from_slice(remaining::ALL);
    all.extend_from_slice(signature::ALL);
    all.extend_from_slice(simple::ALL);
    #[cfg(any(feature = "cross-studio", feature = "studios"))]
    all.extend_from_slice(studio::ALL);
    all.extend_from_slice(sub::ALL);
    #[cfg(any(feature = "cross-studio", feature = "studios"))]
    all.extend_from_slice(tag::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(tax::ALL);
    #[cfg(any(feature = "leads", feature = "trial-offers"))]
    all.extend_from_slice(telephone::ALL);
    all.extend_from_slice(temporal::ALL);
    all.extend_from_slice(term::ALL);
    all.extend_from_slice(text::ALL);
    all.extend_from_slice(time::ALL);
    #[cfg(feature = "finance")] all.extend_from_slice(transfer::ALL);
    #[cfg(feature = "trial-offers")] all.extend_from_slice(trial::ALL);
    all.extend_from_slice(typed::ALL);
    #[cfg(feature = "customers")] all.extend_from_slice(update::ALL);
    #[cfg(any(feature = "appointments", feature = "membership-self-service"))]
    all.extend_from_slice(void::ALL);
    all.extend_from_slice(voucher::ALL);
    all
}
