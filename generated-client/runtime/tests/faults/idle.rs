//! Servers that close idle connections while the client takes them to be open.
//!
//! If hyper sees the end of an idle connection before it writes a request, it sends the request on another one, whatever
//! the method. After that, the server may have read the request: a GET is repeated, a POST fails.

use sdk_runtime::{ErrorKind, Retry};

use super::client;
use crate::sample::{CreateThing, GetCount, call};
use crate::support::script::{Gate, Script, Step, soon};

const ROUNDS: usize = 150;

/// One answer per connection, which promises keep-alive before the server closes it.
fn fickle() -> Script {
    Script::always([Step::Request, Step::json(200, "1")])
}

#[tokio::test]
async fn reads_are_repeated_on_closed_idle_connections() {
    let server = fickle();
    let client = client(&server);
    for round in 0..ROUNDS {
        let result = soon(call::<GetCount>(&client).retry(Retry::attempts(3))).await;
        assert_eq!(result.unwrap(), 1, "{round}");
    }
    assert_eq!(server.requests().len(), ROUNDS, "what is read is answered");
}

#[tokio::test]
async fn a_post_on_a_closed_idle_connection_has_at_most_one_effect() {
    let server = fickle();
    let client = client(&server);
    let mut failed = 0;
    for round in 0..ROUNDS {
        let mut request = call::<CreateThing>(&client);
        request.parts.json("application/json", &round);
        match soon(request.send()).await {
            Ok(response) => assert_eq!(response.attempts(), 1),
            Err(error) => {
                assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
                assert!(error.may_have_been_sent(), "nobody knows");
                failed += 1;
            }
        }
    }
    let mut created: Vec<_> = server.requests().iter().map(crate::support::Recorded::text).collect();
    let requests = created.len();
    created.sort();
    created.dedup();
    assert_eq!(created.len(), requests, "each at most once");
    assert_eq!(requests + failed, ROUNDS, "those that arrived were answered");
}

#[tokio::test]
async fn a_post_written_to_a_closed_connection_is_not_repeated() {
    for post in [false, true] {
        // The second request is certainly written: the server resets the connection after its first bytes.
        let server = Script::serve(usize::MAX, |index| match index {
            0 => vec![Step::Request, Step::json(200, "1"), Step::Peek],
            _ => vec![Step::Request, Step::json(200, "2"), Step::Closed],
        });
        let client = client(&server);
        assert_eq!(soon(call::<GetCount>(&client)).await.unwrap(), 1);
        if post {
            let error = soon(call::<CreateThing>(&client)).await.unwrap_err();
            assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
            assert!(error.is_retryable() && error.may_have_been_sent());
            assert_eq!(server.requests().len(), 2);
        } else {
            let response = soon(call::<GetCount>(&client).send()).await.unwrap();
            assert_eq!((*response.value(), response.attempts()), (2, 2));
            assert_eq!(server.requests().len(), 3);
        }
    }
}

#[tokio::test]
async fn connections_closed_while_idle_are_not_used() {
    let gate = Gate::default();
    let server = Script::always([Step::Request, Step::json(200, "1"), Step::Wait(gate.clone()), Step::Drain]);
    let client = client(&server);
    let calls = futures_util::future::join_all((0..4).map(|_| soon(call::<GetCount>(&client))));
    assert!(calls.await.into_iter().all(|result| result.is_ok()));
    let before = server.connections();
    gate.open();
    // The client sees the ends of the connections while it makes other calls.
    while server.requests().len() < 40 {
        let _ = soon(call::<GetCount>(&client).retry(Retry::attempts(9))).await.unwrap();
    }
    assert!(server.connections() > before);
}
