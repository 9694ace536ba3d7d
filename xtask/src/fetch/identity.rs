//! Verifies that a description is of the same API and not older.

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use anyhow::{Result, bail};
use generator::{Input, Source};
use semver::Prerelease;
use url::{Host, Url};

use crate::cli::Origin;
use crate::lock::Lock;

/// Refuses a description of another API and an older one, unless an option allows it.
pub fn verify(lock: &Lock, old: &Input, new: &Input, origin: &Origin) -> Result<()> {
    // The generator reports a description that cannot be read.
    let Some(new) = Identity::of(new).map(|found| (found, new)) else { return Ok(()) };
    let (found, Input { name, .. }) = new;
    let mut other = String::new();
    if found.title != lock.title {
        let _ = write!(other, "\n  title: `{}` here, `{}` there", lock.title, found.title);
    }
    let here = Identity::of(old).map(|identity| identity.domains).unwrap_or_default();
    if !here.is_empty() && !found.domains.is_empty() && here.is_disjoint(&found.domains) {
        let [here, there] =
            [&here, &found.domains].map(|domains| domains.iter().cloned().collect::<Vec<_>>().join(", "));
        let _ = write!(other, "\n  servers: of {here} here, of {there} there");
    }
    let is_other = !other.is_empty() && !origin.other_api;
    let older = (order(&found.version, &lock.version) == Some(Ordering::Less) && !origin.older)
        .then(|| format!("version `{}`, which is lower than `{}` here", found.version, lock.version));
    match (is_other, older) {
        (false, None) => Ok(()),
        (false, Some(older)) => {
            bail!("{name} has {older}; nothing was changed. `--older` accepts it.")
        }
        (true, None) => {
            bail!("{name} describes another API, nothing was changed{other}\n  `--other-api` accepts it.")
        }
        (true, Some(older)) => bail!(
            "{name} describes another API, nothing was changed{other}\n  {older}\n  `--other-api --older` accepts it."
        ),
    }
}

/// The identity of an API.
struct Identity {
    title: String,
    version: String,
    /// The domains of its servers.
    domains: BTreeSet<String>,
}

impl Identity {
    fn of(description: &Input) -> Option<Self> {
        let value = generator::overlaid(&Source::from(description.clone())).ok()?;
        let text = |name: &str| value["info"][name].as_str().map(str::to_owned);
        let servers = value["servers"].as_array().map(Vec::as_slice).unwrap_or_default();
        let urls = servers.iter().filter_map(|server| server["url"].as_str().map(str::to_owned));
        // Swagger 2.0 has a host.
        let host = value["host"].as_str().map(|host| format!("https://{host}"));
        let domains = urls.chain(host).filter_map(|url| domain(&url)).collect();
        Some(Self { title: text("title")?, version: text("version")?, domains })
    }
}

/// The registered domain of a server's host, estimated without a list of public suffixes: the last two labels, or three if the
/// second last is a short one below a country. None for a URL without a fixed host.
fn domain(url: &str) -> Option<String> {
    // A variable differs by customer, and is most often the first label.
    let plain: String =
        url.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect::<Vec<_>>().join("x");
    let url = Url::parse(&plain).ok()?;
    match url.host()? {
        Host::Domain(host) => {
            let labels: Vec<_> = host.trim_end_matches('.').rsplit('.').collect();
            let country = labels.first().is_some_and(|top| top.len() == 2)
                && labels.get(1).is_some_and(|second| second.len() <= 3);
            let count = if country { 3 } else { 2 };
            Some(labels.into_iter().take(count).rev().collect::<Vec<_>>().join("."))
        }
        address => Some(address.to_string()),
    }
}

/// The order of two versions; None if they are not comparable.
fn order(one: &str, other: &str) -> Option<Ordering> {
    let [one, other] = [one, other].map(Version::of);
    let (one, other) = (one?, other?);
    let most = one.numbers.len().max(other.numbers.len());
    let padded = |numbers: &[u64]| (0..most).map(|at| numbers.get(at).copied().unwrap_or(0)).collect::<Vec<_>>();
    Some(padded(&one.numbers).cmp(&padded(&other.numbers)).then_with(|| one.before.cmp(&other.before)))
}

/// A version: the numbers of `1.13.2`, `v2` or `2024-05-01`, and the pre-release (`alpha.2`, `SNAPSHOT`). `semver` has no
/// order for versions with more or fewer than three numbers, nor for dates.
struct Version {
    numbers: Vec<u64>,
    before: Prerelease,
}

impl Version {
    fn of(version: &str) -> Option<Self> {
        // Build metadata after a plus, and text after a space, have no order.
        let core = version.trim().trim_start_matches(['v', 'V']).split(['+', ' ']).next()?;
        // The first word ends the numbers. Dates have hyphens between them.
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let mut parts = core.split_inclusive(['.', '-']).peekable();
        let mut length = 0;
        while let Some(part) = parts.next_if(|part| is_number(part.trim_end_matches(['.', '-']))) {
            length += part.len();
        }
        let (release, before) = core.split_at(length);
        // Forms such as `1.0rc1` and `1.0.RELEASE` have no defined order.
        let before = match (release.strip_suffix('-'), before) {
            (None, "") => Prerelease::EMPTY,
            (Some(_), word) if word.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                Prerelease::new(word).ok()?
            }
            _ => return None,
        };
        let numbers = release.trim_end_matches('-').split(['.', '-']).map(|number| number.parse().ok());
        Some(Self { numbers: numbers.collect::<Option<_>>()?, before })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_are_registered_ones() {
        for (url, expected) in [
            ("https://open-api-demo.open-api.perfectgym.com", Some("perfectgym.com")),
            ("https://{tenant}.open-api.perfectgym.com/v1", Some("perfectgym.com")),
            ("https://API.Example.co.uk:8443/a", Some("example.co.uk")),
            ("https://example.de", Some("example.de")),
            ("http://127.0.0.1:80", Some("127.0.0.1")),
            ("{scheme}://example.com", Some("example.com")),
            ("/api", None),
            ("//example.com", None),
            ("", None),
        ] {
            assert_eq!(domain(url).as_deref(), expected, "{url}");
        }
    }

    #[test]
    fn versions_are_compared_by_numbers() {
        for (one, other, expected) in [
            ("1.13.2", "1.13.2", Some(Ordering::Equal)),
            ("1.9", "1.13.2", Some(Ordering::Less)),
            ("2", "1.13.2", Some(Ordering::Greater)),
            ("v1.13", "1.13.0", Some(Ordering::Equal)),
            ("2024-05-01", "2024-04-30", Some(Ordering::Greater)),
            ("1.13.1-SNAPSHOT", "1.13.2", Some(Ordering::Less)),
            ("1.13.2-SNAPSHOT", "1.13.2", Some(Ordering::Less)),
            ("1.13.2", "1.13.2-rc.1", Some(Ordering::Greater)),
            ("1.13.3-SNAPSHOT", "1.13.2", Some(Ordering::Greater)),
            ("1.13.2-rc.2", "1.13.2-rc.10", Some(Ordering::Less)),
            ("1.13.2-rc", "1.13.2-rc.1", Some(Ordering::Less)),
            ("1.13.2-alpha", "1.13.2-beta", Some(Ordering::Less)),
            ("1.13.2-SNAPSHOT+7", "1.13.2-SNAPSHOT+8", Some(Ordering::Equal)),
            ("v2-beta", "v2", Some(Ordering::Less)),
            ("2024-05-01-preview", "2024-05-01", Some(Ordering::Less)),
            ("2024-04-01-preview", "2024-05-01", Some(Ordering::Less)),
            ("1.0rc1", "1.0", None),
            ("1.", "1.0", None),
            ("-beta", "1.0", None),
            ("", "1.0", None),
            ("next", "1.0", None),
        ] {
            assert_eq!(order(one, other), expected, "{one} {other}");
        }
    }

    fn input(title: &str, version: &str, url: &str) -> Input {
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: {title}, version: '{version}'}}\nservers: [{{url: '{url}'}}]\npaths: {{}}\n"
        );
        Input { name: "new.yaml".into(), bytes: text.into_bytes() }
    }

    fn refusal(new: &Input, origin: &Origin) -> Option<String> {
        let old = input("Pets", "1.2", "https://a.pets.example/v1");
        let lock = Lock {
            title: "Pets".into(),
            version: "1.2".into(),
            sha256: String::new(),
            source_sha256: None,
            source: String::new(),
            etag: None,
            date: None,
        };
        verify(&lock, &old, new, origin).err().map(|error| error.to_string())
    }

    #[test]
    fn another_api_is_refused_with_its_differences() {
        let own = Origin::default();
        for fine in
            [input("Pets", "1.2", "https://b.pets.example"), input("Pets", "1.10", "/api"), input("Pets", "beta", "")]
        {
            assert_eq!(refusal(&fine, &own), None);
        }
        let cats = input("Cats", "0.1", "https://cats.example");
        assert_eq!(
            refusal(&cats, &own).as_deref(),
            Some(
                "new.yaml describes another API, nothing was changed\n  title: `Pets` here, `Cats` there\n  servers: of \
                 pets.example here, of cats.example there\n  version `0.1`, which is lower than `1.2` here\n  \
                 `--other-api --older` accepts it."
            )
        );
        let other = Origin { other_api: true, ..Origin::default() };
        let older_only = Origin { older: true, ..Origin::default() };
        assert!(refusal(&cats, &older_only).is_some_and(|text| !text.contains("version")));
        let older =
            "new.yaml has version `0.1`, which is lower than `1.2` here; nothing was changed. `--older` accepts it.";
        assert_eq!(refusal(&cats, &other).as_deref(), Some(older));
        assert_eq!(refusal(&cats, &Origin { older: true, ..other }), None);
        assert_eq!(
            refusal(&input("Pets", "1.1.9", "https://pets.example"), &own).map(|text| text.contains("`1.1.9`")),
            Some(true)
        );
    }
}
