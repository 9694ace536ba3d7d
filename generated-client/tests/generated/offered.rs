// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Modules and statements that name parts of the API: each is there if the API has these parts.
#![allow(unused_macros, unused_macro_rules)]

macro_rules! offered {
    (axum_handler, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (blocking, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (book_class, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (booking, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (cancel, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (create_customer, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (custom_transport, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (customer, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (deliveries, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (download_document, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (handle_errors, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (image, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (list, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (list_customers, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (many_calls, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (metrics, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (moments, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (money, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (nightly_sync, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (opentelemetry, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (receive_events, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (receive_events_hyper, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (requests_of_browsers, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (rotating_key, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (several, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (steps_for_browsers, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (test_with_mock, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (upload_image, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
}
