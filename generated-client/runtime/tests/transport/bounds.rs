//! Number and lifetime of connections.

use std::time::Duration;

use futures_util::future::join_all;
use sdk_runtime::transport::StandardTransport;

use super::{client, refused};
use crate::sample::{GetCount, call};
use crate::support::script::{Gate, Script, Step, soon};

#[tokio::test]
async fn connections_to_a_host_are_bounded() {
    for (most, expected) in [(Some(2), 2), (None, 6)] {
        let gate = Gate::default();
        let answered = [Step::Request, Step::Wait(gate.clone()), Step::json(200, "7")];
        let server = Script::always(Step::times(6, answered));
        let builder = StandardTransport::builder();
        let builder =
            most.into_iter().fold(builder, sdk_runtime::transport::TransportBuilder::max_connections_per_host);
        let client = client(&server.url(), builder.build().unwrap());
        let calls = join_all((0..6).map(|_| soon(call::<GetCount>(&client))));
        let opening = async {
            server.seen(expected).await;
            tokio::time::sleep(Duration::from_millis(50)).await;
            assert_eq!(server.requests().len(), expected, "the others wait");
            gate.open();
        };
        let (results, ()) = tokio::join!(calls, opening);
        assert!(results.into_iter().all(|result| result.unwrap() == 7));
        assert_eq!((server.connections(), server.requests().len()), (expected, 6));
    }
}

#[tokio::test]
async fn dropped_and_failed_calls_release_their_connection() {
    let server = Script::serve(usize::MAX, |index| match index {
        0 => vec![Step::Request, Step::Closed],
        1 => vec![Step::Request],
        _ => vec![Step::Request, Step::last(200, "", "7")],
    });
    let client = client(&server.url(), StandardTransport::builder().max_connections_per_host(1).build().unwrap());
    let given_up = tokio::time::timeout(Duration::from_millis(50), call::<GetCount>(&client).send()).await;
    assert!(given_up.is_err());
    let response = soon(call::<GetCount>(&client).send()).await.unwrap();
    assert_eq!((*response.value(), response.attempts()), (7, 2));
    assert_eq!(soon(call::<GetCount>(&client)).await.unwrap(), 7);
    assert_eq!((server.connections(), server.requests().len()), (4, 4));
}

#[tokio::test]
async fn connections_are_kept_for_a_while() {
    let (long, short) = (Duration::from_secs(60), Duration::from_millis(1));
    for (idle, expected) in [(None, 1), (Some(long), 1), (Some(short), 3), (Some(Duration::ZERO), 3)] {
        let server = Script::always(Step::times(3, [Step::Request, Step::json(200, "7")]));
        let builder = StandardTransport::builder();
        let builder = idle.into_iter().fold(builder, sdk_runtime::transport::TransportBuilder::pool_idle_timeout);
        let client = client(&server.url(), builder.build().unwrap());
        for _ in 0..3 {
            assert_eq!(soon(call::<GetCount>(&client)).await.unwrap(), 7);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        assert_eq!(server.connections(), expected, "{idle:?}");
    }
}

#[test]
fn zero_connections_per_host_is_refused() {
    refused(StandardTransport::builder().max_connections_per_host(0).build(), "`max_connections_per_host`", &[]);
    assert!(StandardTransport::builder().max_connections_per_host(usize::MAX).build().is_ok());
}
