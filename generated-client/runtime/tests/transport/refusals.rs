//! Requests that HTTP/2 servers report as not processed (RFC 9113, sections 6.8 and 8.7).

use sdk_runtime::transport::StandardTransport;
use sdk_runtime::{Error, ErrorKind};

use super::authority::Authority;
use super::tls::{Fate, Server};
use super::{Client, client};
use crate::sample::{CreateThing, call};
use crate::support::script::soon;

const NO_ERROR: u8 = 0;
const INTERNAL_ERROR: u8 = 2;
const REFUSED_STREAM: u8 = 7;
const CANCEL: u8 = 8;
const ENHANCE_YOUR_CALM: u8 = 11;

/// A call that is not idempotent.
async fn create(client: &Client, body: &'static str) -> Result<(), Error> {
    let mut request = call::<CreateThing>(client);
    if !body.is_empty() {
        request.parts.json("application/json", body);
    }
    soon(request).await.map(drop)
}

/// The text of a `GOAWAY` may contain anything, including parts of the request.
fn assert_no_words_of_the_server(error: &Error) {
    let first: &dyn std::error::Error = error;
    for error in std::iter::successors(Some(first), |error| error.source()) {
        let text = format!("{error} {error:?} {error:#?}");
        assert!(!text.contains("debug-") && !text.contains("100, 101, 98"), "{text}");
    }
}

fn start() -> (Server, Client) {
    let authority = Authority::new("ours");
    let server = Server::start(&authority, None);
    let transport = StandardTransport::builder().root_certificates(authority.pem()).build().unwrap();
    let client = client(&server.url, transport);
    (server, client)
}

#[tokio::test]
async fn unprocessed_requests_are_repeated() {
    let (server, client) = start();
    for body in ["", "a body"] {
        for fate in [
            Fate::Reset(REFUSED_STREAM),
            Fate::GoAway { last: 0, reason: NO_ERROR },
            Fate::GoAway { last: 0, reason: ENHANCE_YOUR_CALM },
        ] {
            server.next([fate; 2]);
            create(&client, body).await.unwrap_or_else(|error| panic!("{fate:?}: {error}"));
            assert_eq!(server.left(), 0);
        }
    }
}

#[tokio::test]
async fn unprocessed_requests_are_reported_as_not_sent() {
    let (server, client) = start();
    for (fate, why) in [
        (Fate::Reset(REFUSED_STREAM), "the server takes no more requests for now"),
        (Fate::GoAway { last: 0, reason: NO_ERROR }, "the server closes the connection"),
    ] {
        server.next([fate; 3]);
        let error = create(&client, "a body").await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 3), "{error}");
        assert!(error.is_retryable() && !error.may_have_been_sent(), "{error}");
        assert_no_words_of_the_server(&error);
        assert!(error.to_string().contains(&format!("the server did not process the request: {why}")), "{error}");
        // One attempt of three may have had an effect.
        server.next([fate, Fate::Reset(INTERNAL_ERROR), fate]);
        let error = create(&client, "a body").await.unwrap_err();
        assert_eq!((error.attempts(), error.may_have_been_sent()), (2, true), "{error}");
    }
}

#[tokio::test]
async fn requests_that_may_have_been_processed_are_not_repeated() {
    let (server, client) = start();
    for fate in [
        Fate::Reset(NO_ERROR),
        Fate::Reset(INTERNAL_ERROR),
        Fate::Reset(CANCEL),
        Fate::GoAway { last: 9, reason: NO_ERROR },
        Fate::GoAway { last: 9, reason: INTERNAL_ERROR },
    ] {
        server.next([fate]);
        let error = create(&client, "a body").await.unwrap_err();
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{fate:?}: {error}");
        assert!(error.may_have_been_sent(), "{fate:?}: {error}");
        assert_no_words_of_the_server(&error);
    }
}
