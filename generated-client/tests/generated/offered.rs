// Written by `cargo xtask regenerate` from the description of the PerfectGym Next API.
// Do not edit: the next run overwrites it.

//! Modules and statements that name parts of the API: each is there if the API has these parts.
#![allow(unused_macros, unused_macro_rules)]

macro_rules! offered {
    (blocking, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (book_class, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (booking, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (customer, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (handle_errors, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (image, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (list, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (list_customers, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (moments, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (money, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (requests_of_browsers, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (several, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (steps_for_browsers, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (test_with_mock, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
    (upload_image, $($item:tt)*) => { #[allow(deprecated)] $($item)* };
}
