//! A web service on top of the API, with axum: `cargo run --example axum_handler -- 127.0.0.1:8080`.

use axum::extract::{Path, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use axum::{Json, Router};
use generated_client::models::Customer;
use generated_client::{Client, Clients, Error, ErrorExt as _, ErrorKind};

/// The service for these studios. `Clients` is a state as it is: its clones share what is in it.
pub fn service(studios: Clients<String>) -> Router {
    Router::new().route("/studios/{studio}/customers/{id}", get(customer)).with_state(studios)
}

/// If the user goes away, axum drops this future, and with it the call.
async fn customer(
    State(studios): State<Clients<String>>,
    Path((studio, id)): Path<(String, i64)>,
) -> Result<Json<Customer>, Failure> {
    let client = studios.get(&studio).ok_or(Failure::UnknownStudio)?;
    Ok(Json(client.customers().get_customer_by_id(id).await?))
}

/// What users of the service see of an error.
#[derive(Debug)]
pub enum Failure {
    /// There is no key for the studio.
    UnknownStudio,
    /// The call failed.
    Call(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let Self::Call(error) = self else { return (StatusCode::NOT_FOUND, "no such studio").into_response() };
        let status = status(&error);
        // The text has no credentials in it, but is about the inside of this service.
        eprintln!("{status}: {error}");
        let mut headers = HeaderMap::new();
        if let Some(wait) = error.retry_after() {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(wait.as_secs().max(1)));
        }
        // Messages of the API about the user's own values are for the user; all others are not.
        let message = match error.response() {
            Some(body) if status.is_client_error() => body.error_message,
            _ => status.canonical_reason().unwrap_or_default().to_owned(),
        };
        (status, headers, message).into_response()
    }
}

/// The status for an error: that of the API if it is about the user's values, and one of a gateway otherwise.
pub fn status(error: &Error) -> StatusCode {
    match (error.kind(), error.status().map(|status| status.as_u16())) {
        (ErrorKind::Status, Some(400 | 404 | 409 | 422)) => error.status().unwrap_or_default(),
        (ErrorKind::Status, Some(429)) | (ErrorKind::RateLimited, _) => StatusCode::SERVICE_UNAVAILABLE,
        // The key of this service is wrong, which is no fault of its users.
        (ErrorKind::Status, Some(401 | 403)) | (ErrorKind::Configuration | ErrorKind::Credentials, _) => {
            StatusCode::INTERNAL_SERVER_ERROR
        }
        (ErrorKind::Request, _) => StatusCode::BAD_REQUEST,
        (ErrorKind::Timeout, _) => StatusCode::GATEWAY_TIMEOUT,
        _ => StatusCode::BAD_GATEWAY,
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).ok_or("usage: axum_handler ADDRESS")?;
    let studios = Clients::new(Client::from_env()?);
    studios.insert("main".to_owned(), studios.base().clone());
    axum::serve(tokio::net::TcpListener::bind(address).await?, service(studios)).await?;
    Ok(())
}
