//! One client in several runtimes of Tokio, one after the other.

use std::time::Duration;

use sdk_runtime::transport::StandardTransport;
use tokio::runtime::{Builder, Runtime};

use super::settings;
use crate::sample::{CreateThing, call};
use crate::support::script::{Script, Step, soon};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn server() -> Script {
    Script::always(Step::times(9, [Step::Request, Step::json(200, "{}")]))
}

#[test]
fn a_connection_ends_with_its_runtime() {
    let server = server();
    let client = settings(&server.url(), StandardTransport::with_defaults().unwrap()).build().unwrap();
    for _ in 0..30 {
        for runtime in [runtime(), Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()] {
            for _ in 0..2 {
                let response = runtime.block_on(soon(call::<CreateThing>(&client).send())).unwrap();
                assert_eq!(response.attempts(), 1);
            }
            drop(runtime);
        }
    }
    assert_eq!(server.requests().len(), 120, "nothing is sent twice");
}

#[test]
fn a_blocked_runtime_does_not_delay_others() {
    let server = server();
    let transport = StandardTransport::builder().pool_idle_timeout(Duration::from_secs(60)).build().unwrap();
    let client = settings(&server.url(), transport).build().unwrap();
    // The runtimes exist, with their connections, but are not driven.
    let runtimes: Vec<_> = (0..20).map(|_| runtime()).collect();
    for _ in 0..2 {
        for runtime in &runtimes {
            let response = runtime.block_on(soon(call::<CreateThing>(&client).send())).unwrap();
            assert_eq!(response.attempts(), 1);
        }
    }
    assert_eq!(server.requests().len(), 40, "nothing is sent twice");
    // A runtime that is driven again uses its connections again.
    let before = server.connections();
    for _ in 0..2 {
        for runtime in runtimes.iter().take(3) {
            runtime.block_on(soon(call::<CreateThing>(&client).send())).unwrap();
        }
    }
    assert_eq!(server.connections(), before + 3);
}
