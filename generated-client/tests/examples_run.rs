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
    offered! { many_calls, mod many_calls; }
    offered! { nightly_sync, mod nightly_sync; }
    offered! { create_customer, mod create_customer; }
    offered! { cancel, mod cancel; }
    offered! { download_document, mod download_document; }
    offered! { rotating_key, mod rotating_key; }
    offered! { metrics, mod metrics; }
    offered! { opentelemetry, mod opentelemetry; }
    offered! { custom_transport, mod custom_transport; }
    offered! { axum_handler, mod axum_handler; }
    offered! { receive_events, mod receive_events; }
    offered! { receive_events_hyper, mod receive_events_hyper; }
    // Formatters look for modules outside of macros only.
    #[cfg(rustfmt)]
    mod axum_handler;
    #[cfg(rustfmt)]
    mod blocking;
    #[cfg(rustfmt)]
    mod book_class;
    #[cfg(rustfmt)]
    mod cancel;
    #[cfg(rustfmt)]
    mod create_customer;
    #[cfg(rustfmt)]
    mod custom_transport;
    #[cfg(rustfmt)]
    mod download_document;
    #[cfg(rustfmt)]
    mod handle_errors;
    #[cfg(rustfmt)]
    mod list_customers;
    #[cfg(rustfmt)]
    mod many_calls;
    #[cfg(rustfmt)]
    mod metrics;
    #[cfg(rustfmt)]
    mod nightly_sync;
    #[cfg(rustfmt)]
    mod opentelemetry;
    #[cfg(rustfmt)]
    mod receive_events;
    #[cfg(rustfmt)]
    mod receive_events_hyper;
    #[cfg(rustfmt)]
    mod rotating_key;
    #[cfg(rustfmt)]
    mod test_with_mock;
    #[cfg(rustfmt)]
    mod upload_image;
}
