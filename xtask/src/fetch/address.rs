//! Addresses of descriptions.

use std::fmt;

use anyhow::{Context as _, Result, bail, ensure};
use url::Url;

/// An https URL without credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(Url);

impl Address {
    /// Reads a URL.
    pub fn parse(text: &str) -> Result<Self> {
        match Url::parse(text) {
            Ok(url) => Self::accept(url),
            Err(error) => bail!("`{text}` is not a URL ({error}); `--file` takes a file"),
        }
    }

    /// The target of a redirect.
    pub fn redirected(&self, location: &str) -> Result<Self> {
        let next = self.0.join(location).with_context(|| format!("{self} redirects to a text that is no URL"))?;
        let next = Self::accept(next).with_context(|| format!("{self} redirects to where nothing is fetched from"))?;
        ensure!(
            next.site() == self.site(),
            "{self} redirects to another host, which is not followed; `--url {next}` fetches from there"
        );
        Ok(next)
    }

    /// The URL.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    fn accept(mut url: Url) -> Result<Self> {
        // Checked before any message shows the URL. The address is written to the lock, which everybody can read.
        ensure!(url.username().is_empty() && url.password().is_none(), "the URL has a user or a password in it");
        ensure!(
            url.scheme() == "https",
            "{url} is not an https URL, and without TLS anybody on the way could change the description"
        );
        url.set_fragment(None);
        Ok(Self(url))
    }

    fn site(&self) -> (Option<&str>, Option<u16>) {
        (self.0.host_str(), self.0.port_or_known_default())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(address: Result<Address>) -> String {
        format!("{:#}", address.expect_err("refused"))
    }

    #[test]
    fn only_https_is_accepted() {
        let address = Address::parse("https://example.com:8443/a/b.yaml?v=1#part").expect("fine");
        assert_eq!(address.as_str(), "https://example.com:8443/a/b.yaml?v=1");
        assert!(
            refused(Address::parse("http://example.com/a")).starts_with("http://example.com/a is not an https URL")
        );
        assert!(refused(Address::parse("file:///etc/hosts")).contains("is not an https URL"));
        assert!(refused(Address::parse("openapi.yaml")).contains("`--file` takes a file"));
        assert!(refused(Address::parse("https://")).contains("is not a URL"));
    }

    #[test]
    fn a_password_is_never_shown() {
        for url in ["https://me:hunter2@example.com/", "http://me:hunter2@example.com/", "https://hunter2@example.com/"]
        {
            let error = refused(Address::parse(url));
            assert_eq!(error, "the URL has a user or a password in it");
        }
    }

    #[test]
    fn a_redirect_to_another_host_is_refused() {
        let address = Address::parse("https://example.com/a/b.yaml").expect("fine");
        let to = |location| address.redirected(location);
        assert_eq!(to("c.yaml").expect("followed").as_str(), "https://example.com/a/c.yaml");
        assert_eq!(to("//EXAMPLE.com:443/c").expect("followed").as_str(), "https://example.com/c");
        for location in ["https://example.org/", "https://www.example.com/", "https://example.com:444/"] {
            assert!(refused(to(location)).contains("redirects to another host"), "{location}");
        }
        assert!(refused(to("http://example.com/")).contains("http://example.com/ is not an https URL"));
        assert!(refused(to("https://me:hunter2@example.com/")).ends_with("the URL has a user or a password in it"));
        assert!(refused(to("https://[")).contains("redirects to a text that is no URL"));
    }
}
