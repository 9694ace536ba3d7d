//! Models of the real API, and answers with values, fields and shapes that the description does not list.
#![cfg(feature = "all-tags")]

#[macro_use]
#[path = "generated/offered.rs"]
mod offered;
mod support;

mod models {
    offered! { customer, mod customer; }
    offered! { customer, mod hostile; }
    offered! { moments, mod moments; }
    offered! { money, mod money; }
    // Formatters look for modules outside of macros only.
    #[cfg(rustfmt)]
    mod customer;
    #[cfg(rustfmt)]
    mod hostile;
    #[cfg(rustfmt)]
    mod moments;
    #[cfg(rustfmt)]
    mod money;
}
