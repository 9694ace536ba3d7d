//! Attacks by servers, values and the environment.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

mod security {
    mod addresses;
    mod bombs;
    mod connections;
    mod json;
    mod proxies;
    mod redirects;
    mod secrets;
    mod values;

    use sdk_runtime::testing::TestClock;
    use sdk_runtime::{Client, Retry};

    use crate::sample::{self, KEY};
    use crate::support::script::Script;

    /// A client of this server that makes each call once.
    fn client(server: &Script) -> Client {
        settings(server).build().unwrap()
    }

    fn settings(server: &Script) -> sdk_runtime::ClientBuilder {
        sample::at(&server.url()).credential("Key", KEY).clock(TestClock::new()).retry(Retry::none())
    }
}
