//! Tests of an application without a network. This is a file of the application, with its tests at the end.
//!
//! The application has `generated-client` among its dependencies, and once more, with the feature `testing`, among its
//! development dependencies.

use generated_client::models::CustomerStatus;
use generated_client::{Client, Error};

/// The code under test: the greeting of a customer.
pub async fn greeting(client: &Client, customer_id: i64) -> Result<String, Error> {
    let Some(customer) = client.customers().get_customer_by_id(customer_id).optional().await? else {
        return Ok("Welcome! Would you like a tour?".to_owned());
    };
    let name = customer.first_name.unwrap_or_else(|| "there".to_owned());
    Ok(match customer.status {
        CustomerStatus::Member => format!("Hello {name}, have a good workout!"),
        _ => format!("Hello {name}, nice to see you again!"),
    })
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    println!("{}", greeting(&Client::from_env()?, 42).await?);
    Ok(())
}

#[cfg(test)]
mod tests {
    use generated_client::models::{Customer, ErrorResponse};
    use generated_client::testing::{Expect as _, Mock, Sample as _};

    use super::*;

    #[tokio::test]
    async fn members_are_greeted_by_name() {
        let mock = Mock::start();
        // A sample has every field set; the test sets those that it is about.
        let mut customer = Customer::sample();
        customer.first_name = Some("Ada".to_owned());
        customer.status = CustomerStatus::Member;
        // The same call as in the code under test, with an answer in place of `await`.
        mock.customers().get_customer_by_id(42).returns(customer).times(1);

        let text = greeting(&mock.client(), 42).await.unwrap();

        assert_eq!(text, "Hello Ada, have a good workout!");
        // On drop, the mock fails the test if it was not called as expected.
    }

    #[tokio::test]
    async fn strangers_are_offered_a_tour() {
        let mock = Mock::start();
        mock.customers().get_customer_by_id(7).fails(404, ErrorResponse::sample());
        assert_eq!(greeting(&mock.client(), 7).await.unwrap(), "Welcome! Would you like a tour?");
    }

    #[tokio::test]
    async fn a_hiccup_of_the_api_goes_unnoticed() {
        let mock = Mock::start();
        let call = mock.customers().get_customer_by_id(7);
        call.clone().fails(503, ErrorResponse::sample()).times(2);
        call.returns(Customer::sample()).times(1);
        // The client tries three times. With a mock, the waits in between take no time.
        assert!(greeting(&mock.client(), 7).await.unwrap().starts_with("Hello"));
    }
}
