//! The examples against the mock: each does what it says. Those that name what the API does not have are left out.
#![cfg(feature = "all-tags")]

#[macro_use]
#[path = "generated/offered.rs"]
mod offered;

mod examples_run {
    offered! { list_customers, mod list_customers; }
    offered! { book_class, mod book_class; }
    offered! { upload_image, mod upload_image; }
    offered! { blocking, mod blocking; }
    offered! { handle_errors, mod handle_errors; }
    offered! { test_with_mock, mod test_with_mock; }
    // Formatters look for modules outside of macros only.
    #[cfg(rustfmt)]
    mod blocking;
    #[cfg(rustfmt)]
    mod book_class;
    #[cfg(rustfmt)]
    mod handle_errors;
    #[cfg(rustfmt)]
    mod list_customers;
    #[cfg(rustfmt)]
    mod test_with_mock;
    #[cfg(rustfmt)]
    mod upload_image;
}
