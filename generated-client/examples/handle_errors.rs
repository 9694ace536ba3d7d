//! The errors of calls, and reactions to them: `cargo run --example handle_errors -- CUSTOMER_ID`.

use std::time::Duration;

use generated_client::models::{ClassSlotBookingRequest, ClassSlotBookingRequestRequired, Customer};
use generated_client::{Client, Error, ErrorExt as _, ErrorKind};

/// The next step of an application.
#[derive(Debug, PartialEq)]
pub enum Advice {
    /// The same call may succeed after this time; the client has already tried more than once.
    TryLater(Duration),
    /// The call may have had an effect: look it up before it is made again.
    LookItUp,
    /// The key lacks these scopes; they must be granted.
    Grant(&'static [&'static str]),
    /// The API refuses the values.
    Correct {
        /// The message of the API.
        message: String,
        /// The machine-readable code.
        code: Option<String>,
    },
    /// The application or its settings are wrong.
    Report(String),
}

/// The customer, or `None` if it does not exist: that is not a failure here.
pub async fn find_customer(client: &Client, id: i64) -> Result<Option<Customer>, Advice> {
    client.customers().get_customer_by_id(id).optional().await.map_err(|error| advice(&error))
}

/// Books a slot. A repeated call would be a second booking, so it matters whether the first call arrived.
pub async fn book(client: &Client, customer_id: i64, slot_id: i64) -> Result<i64, Advice> {
    let booking =
        ClassSlotBookingRequest::from(ClassSlotBookingRequestRequired { customer_id, class_slot_id: slot_id });
    match client.classes().book_class_slot(&booking).await {
        Ok(booked) => Ok(booked.booking_id),
        Err(error) if error.is_retryable() && error.may_have_been_sent() => Err(Advice::LookItUp),
        Err(error) => Err(advice(&error)),
    }
}

/// The reaction to an error.
pub fn advice(error: &Error) -> Advice {
    if error.is_retryable() {
        return Advice::TryLater(error.retry_after().unwrap_or(Duration::from_secs(60)));
    }
    if error.is_forbidden() {
        return Advice::Grant(error.required_scopes());
    }
    match error.kind() {
        // The typed body of an error. `error.body()` has the bytes in any case.
        ErrorKind::Status => match error.response() {
            Some(body) => Advice::Correct { message: body.error_message, code: body.error_code },
            None => Advice::Report(error.to_string()),
        },
        // The text names operation, status and attempts, and never the key or values of the call.
        _ => Advice::Report(error.to_string()),
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let id = std::env::args().nth(1).ok_or("usage: handle_errors CUSTOMER_ID")?.parse()?;
    match find_customer(&Client::from_env()?, id).await {
        Ok(Some(customer)) => println!("{} is {}", customer.id, customer.status),
        Ok(None) => println!("there is no such customer"),
        Err(advice) => println!("{advice:?}"),
    }
    Ok(())
}
