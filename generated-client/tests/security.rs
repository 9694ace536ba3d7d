//! Attacks by servers, values and the environment.
#![cfg(feature = "all-tags")]

#[macro_use]
#[path = "generated/offered.rs"]
mod offered;
mod sample;
mod support;

mod security {
    mod addresses;
    mod bombs;
    mod connections;
    mod json;
    offered! { customer, mod models; }
    // Formatters look for modules outside of macros only.
    #[cfg(rustfmt)]
    mod models;
    mod proxies;
    mod redirects;
    mod secrets;
    mod values;

    use generated_client::testing::TestClock;
    use generated_client::{Client, Retry};

    use crate::sample::{self, KEY};
    use crate::support::script::Script;

    /// A client of this server that makes each call once.
    fn client(server: &Script) -> Client {
        settings(server).build().unwrap()
    }

    fn settings(server: &Script) -> generated_client::ClientBuilder {
        sample::at(&server.url()).credential("Key", KEY).clock(TestClock::new()).retry(Retry::none())
    }
}
