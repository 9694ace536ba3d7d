//! Settings of the standard transport.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

mod transport {
    #[cfg(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"))]
    mod authority;
    mod bounds;
    #[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
    mod certificates;
    #[cfg(any(feature = "native-tls", feature = "rustls-ring", feature = "rustls-aws-lc"))]
    mod nginx;
    mod proxies;
    #[cfg(all(feature = "http2", any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
    mod refusals;
    mod runtimes;
    #[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
    mod tls;

    use sdk_runtime::testing::TestClock;
    use sdk_runtime::transport::Transport;
    use sdk_runtime::{Client, ClientBuilder, Error, ErrorKind, Retry};

    use crate::sample::{API, KEY};

    /// Settings of a client of this server that makes each call up to three times.
    fn settings(url: &str, transport: impl Transport) -> ClientBuilder {
        let builder = ClientBuilder::new(&API).base_url(url).unwrap().plain_http_on_loopback(true);
        builder.credential("Key", KEY).retry(Retry::attempts(3)).clock(TestClock::new()).transport(transport)
    }

    fn client(url: &str, transport: impl Transport) -> Client {
        settings(url, transport).build().unwrap()
    }

    /// Asserts an error of `build` that names the setting and shows none of these texts.
    fn refused<T: std::fmt::Debug>(result: Result<T, Error>, setting: &str, secrets: &[&str]) -> String {
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{error}");
        assert!(error.to_string().contains(setting), "{error}");
        let mut told = format!("{error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(error) = source {
            told.push_str(&format!(" {error} {error:?}"));
            source = error.source();
        }
        for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
            assert!(!told.contains(secret), "{told}");
        }
        error.to_string()
    }
}
