//! Hosts to which plain HTTP is allowed.

use std::fmt;
use std::net::IpAddr;

use url::Host;

use crate::error::Error;

/// A host, or a block of addresses.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum PlainHost {
    Name(String),
    /// An address and the length of its prefix in bits.
    Block(IpAddr, u32),
}

impl PlainHost {
    /// Reads a host name, an IP address, or a block of addresses such as `10.0.0.0/8`.
    pub(super) fn parse(text: &str) -> Result<Self, Error> {
        let (host, bits) = match text.split_once('/') {
            Some((host, bits)) => (host, Some(bits)),
            None => (text, None),
        };
        let address = host.parse().ok().or_else(|| match Host::parse(host) {
            Ok(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Ok(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            Ok(Host::Domain(_)) | Err(_) => None,
        });
        let found = match (address, bits) {
            (Some(address), bits) => {
                let most = width(address);
                let bits = bits.map_or(Some(most), |bits| bits.parse().ok().filter(|bits| *bits <= most));
                bits.map(|bits| Self::Block(address, bits))
            }
            (None, None) if !host.contains('*') => match Host::parse(host) {
                Ok(Host::Domain(name)) if !name.is_empty() => Some(Self::Name(name)),
                _ => None,
            },
            (None, _) => None,
        };
        let problem = || {
            let form = "host names, IP addresses and blocks such as `10.0.0.0/8`";
            Error::configuration(format!("`plain_http_to` takes {form}, not `{text}`"))
        };
        found.ok_or_else(problem)
    }

    /// Whether the host of a URL is this host or in this block. Names are not looked up.
    pub(super) fn matches(&self, host: &Host<&str>) -> bool {
        let same = |address: IpAddr| match self {
            Self::Name(_) => false,
            Self::Block(block, bits) => inside(address, *block, *bits),
        };
        match host {
            Host::Domain(name) => matches!(self, Self::Name(known) if known.eq_ignore_ascii_case(name)),
            Host::Ipv4(address) => same(IpAddr::V4(*address)),
            Host::Ipv6(address) => same(IpAddr::V6(*address)) || same(IpAddr::V6(*address).to_canonical()),
        }
    }
}

/// Shows it as it is given.
impl fmt::Debug for PlainHost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name(name) => f.write_str(name),
            Self::Block(address, bits) if *bits == width(*address) => write!(f, "{address}"),
            Self::Block(address, bits) => write!(f, "{address}/{bits}"),
        }
    }
}

const fn width(address: IpAddr) -> u32 {
    match address {
        IpAddr::V4(_) => 32,
        IpAddr::V6(_) => 128,
    }
}

fn inside(address: IpAddr, block: IpAddr, bits: u32) -> bool {
    let differing = match (address, block) {
        (IpAddr::V4(one), IpAddr::V4(other)) => (one.to_bits() ^ other.to_bits()).leading_zeros(),
        (IpAddr::V6(one), IpAddr::V6(other)) => (one.to_bits() ^ other.to_bits()).leading_zeros(),
        _ => return false,
    };
    differing >= bits
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::PlainHost;

    fn allows(host: &str, url: &str) -> bool {
        let host = PlainHost::parse(host).unwrap();
        Url::parse(url).unwrap().host().is_some_and(|found| host.matches(&found))
    }

    #[test]
    fn hosts_addresses_and_blocks_are_accepted() {
        for (host, url) in [
            ("chroma", "http://chroma:8000/api"),
            ("Chroma.Local", "http://chroma.LOCAL"),
            ("bücher.test", "http://xn--bcher-kva.test"),
            ("my_service", "http://my_service"),
            ("10.1.2.3", "http://10.1.2.3"),
            ("10.1.2.3", "http://0x0a010203"),
            ("10.0.0.0/8", "http://10.255.0.1"),
            ("10.9.9.9/8", "http://10.255.0.1"),
            ("0.0.0.0/0", "http://8.8.8.8"),
            ("172.16.0.0/12", "http://172.31.255.255"),
            ("10.0.0.0/8", "http://[::ffff:10.0.0.1]"),
            ("fd00::/8", "http://[fd12::1]"),
            ("[fd12::1]", "http://[fd12::1]"),
        ] {
            assert!(allows(host, url), "{host} {url}");
        }
        for (host, url) in [
            ("chroma", "http://chroma.evil.com"),
            ("chroma", "http://sub.chroma"),
            ("10.1.2.3", "http://10.1.2.4"),
            ("10.0.0.0/8", "http://11.0.0.1"),
            ("172.16.0.0/12", "http://172.32.0.1"),
            ("fd00::/8", "http://[fe80::1]"),
            ("fd00::/8", "http://253.0.0.1"),
            ("10.0.0.0/8", "http://10.evil.com"),
        ] {
            assert!(!allows(host, url), "{host} {url}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "*",
            "*.local",
            "http://chroma",
            "chroma:8000",
            "a b",
            "10.0.0.0/33",
            "10.0.0.0/x",
            "fd00::/129",
            "chroma/8",
            "/8",
        ] {
            let error = PlainHost::parse(text).unwrap_err().to_string();
            assert!(error.contains("`plain_http_to` takes host names"), "{text}: {error}");
        }
        let shown = ["chroma", "10.0.0.1", "10.0.0.0/8"].map(|text| format!("{:?}", PlainHost::parse(text).unwrap()));
        assert_eq!(shown, ["chroma", "10.0.0.1", "10.0.0.0/8"]);
    }
}
