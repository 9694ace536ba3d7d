// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! A case for every operation: how to call it, and what it may be answered.

#![allow(dead_code, unused_imports, clippy::all, clippy::pedantic)]
pub mod examples;
mod appointments;
mod checkin_vouchers;
mod classes;
mod cross_studio;
mod customers;
mod customers_account;
mod customers_communication;
mod customers_self_service;
mod devices;
mod employees;
mod finance;
mod leads;
mod membership_self_service;
mod memberships;
mod online_offers;
mod payments;
mod studios;
mod trial_offers;
pub use ::generated_client as sdk;

/// The cases of every group, in order of the groups' names.
pub fn groups() -> Vec<(&'static str, Vec<crate::driver::Case>)> {
    Vec::from([
        ("appointments", appointments::cases()),
        ("checkin_vouchers", checkin_vouchers::cases()),
        ("classes", classes::cases()),
        ("cross_studio", cross_studio::cases()),
        ("customers", customers::cases()),
        ("customers_account", customers_account::cases()),
        ("customers_communication", customers_communication::cases()),
        ("customers_self_service", customers_self_service::cases()),
        ("devices", devices::cases()),
        ("employees", employees::cases()),
        ("finance", finance::cases()),
        ("leads", leads::cases()),
        ("membership_self_service", membership_self_service::cases()),
        ("memberships", memberships::cases()),
        ("online_offers", online_offers::cases()),
        ("payments", payments::cases()),
        ("studios", studios::cases()),
        ("trial_offers", trial_offers::cases()),
    ])
}

/// The security schemes, each with whether it takes a user and a password.
pub fn credentials() -> &'static [(&'static str, bool)] {
    &[("ApiKeyAuth", false)]
}

/// An error with this status, and with the body that all errors have.
pub fn refused(status: u16) -> crate::driver::Answer {
    use crate::driver::{Answer, codegen, round_trip, round_trip_as};
    use ::generated_client::models;
    Answer {
        status,
        content_type: Some("application/json"),
        body: r#"{"errorMessage":"text","errorCode":"text","traceId":"text","args":[{"any":["value",1,true,null]}],"typedArgs":[{"value":{"any":["value",1,true,null]},"type":"TIMESTAMP"}],"reference":"text"}"#,
        check: Some(round_trip::<models::ErrorResponse>),
    }
}
