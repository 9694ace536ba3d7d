//! Faults of servers and networks: no call hangs, panics or has its effect twice.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

mod faults {
    mod bodies;
    mod connections;
    mod heads;
    mod idle;
    mod storms;
    mod uploads;

    use sdk_runtime::testing::TestClock;
    use sdk_runtime::{Client, Error, ErrorKind, Retry};

    use crate::sample::{self, KEY, get_thing};
    use crate::support::script::{Script, Step, soon};

    fn client(server: &Script) -> Client {
        let builder = sample::at(&server.url()).credential("Key", KEY).clock(TestClock::new());
        builder.retry(Retry::attempts(2)).build().unwrap()
    }

    /// The error of a GET that has this answer twice.
    async fn failure(steps: impl Into<Vec<Step>>) -> Error {
        let server = Script::always(steps);
        let error = soon(get_thing(&client(&server), "1")).await.unwrap_err();
        assert_eq!(server.requests().len(), error.attempts() as usize, "{error:?}");
        error
    }

    /// The error of a connection that broke after the request was sent, and was tried twice.
    fn broke(error: &Error, case: &str) {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 2), "{case}: {error:?}");
        assert!(
            error.is_retryable() && error.may_have_been_sent() && error.status().is_none_or(|status| status == 200),
            "{case}"
        );
    }

    fn decode(error: &Error, hint: &str) {
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1), "{hint}: {error:?}");
        assert!(!error.is_retryable() && error.may_have_been_sent() && error.status().is_some(), "{hint}");
        assert!(error.to_string().contains(hint), "{error}");
    }
}
