//! Formats of texts: checks, and values.

use std::net::{Ipv4Addr, Ipv6Addr};

use super::dates;
use super::matcher::matches;
use super::random::Random;

/// The known formats with their texts, from long to short; the first is the usual one.
const KNOWN: [(&[&str], &[&str]); 16] = [
    (&["uuid"], &["123e4567-e89b-12d3-a456-426614174000", "00000000-0000-4000-8000-000000000000"]),
    (&["email", "idn-email"], &["user@example.com", "first.last+tag@mail.example.org", "a@b.co"]),
    (&["uri", "url", "iri"], &["https://example.com/path?query=1#part", "https://example.com", "http://a.bc"]),
    (&["uri-reference", "iri-reference"], &["/path?query=1#part", "https://example.com/path", "#part", "a", ""]),
    (&["uri-template"], &["https://example.com/{id}", "/{a}", "a"]),
    (&["hostname", "idn-hostname"], &["example.com", "a.b-c.example.org", "a"]),
    (&["ipv4"], &["192.0.2.1", "255.255.255.255", "0.0.0.0"]),
    (&["ipv6"], &["2001:db8::1", "2001:db8:85a3:8d3:1319:8a2e:370:7348", "::1", "::"]),
    (&["date"], &["2024-02-29"]),
    (&["date-time"], &["2024-02-29T08:30:00.000+01:00", "2024-02-29T07:30:00Z"]),
    (&["time"], &["10:00:00Z", "23:59:59.999+01:00"]),
    (&["duration"], &["P1DT2H30M", "P1Y2M3D", "PT0.5S", "PT15M", "P3W", "P1D"]),
    (&["json-pointer"], &["/path/0", "/a~1b/~0", "/a", ""]),
    (&["relative-json-pointer"], &["1/path", "0#", "0"]),
    (&["regex"], &["^[a-z]+$", r"\d{4}", "a|b", "a"]),
    (&["byte", "base64"], &["aGVsbG8=", "+/8=", "YQ==", "YWJj", ""]),
];

const UUID: &str = "^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";
const LOCAL: &str = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*";
const LABEL: &str = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const URI: &str = "^[A-Za-z][A-Za-z0-9+.-]*:(?://)?[A-Za-z0-9](?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*\
                   (?:#(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$";
const REFERENCE: &str = "^(?:[A-Za-z0-9._~/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*\
                         (?:#(?:[A-Za-z0-9._~:/?@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})*)?$";
const TEMPLATE: &str = "^(?:[A-Za-z0-9._~:/?#@!$&()*+,;=-]|%[0-9A-Fa-f]{2}|\\{[+#./;?&]?[A-Za-z0-9_,]+\\})*$";
const DURATION: &str =
    "^P(?!$)(?:\\d+W|(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?)$";
const BASE64: &str = "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$";

/// Whether a text has a format; unknown formats accept every text.
pub(super) fn has(format: &str, text: &str) -> bool {
    let like = |pattern: &str| matches(pattern, text) == Some(true);
    match format {
        "uuid" => like(UUID),
        "email" | "idn-email" => like(&format!("^{LOCAL}@(?:{LABEL}\\.)+{LABEL}$")),
        "uri" | "iri" => like(URI),
        "url" => like(URI) && like("^(?:https?|ftp)://[A-Za-z0-9-]+\\.[A-Za-z]{2}"),
        "uri-reference" | "iri-reference" => like(REFERENCE) || like(URI),
        "uri-template" => like(TEMPLATE),
        "hostname" | "idn-hostname" => text.len() <= 253 && like(&format!("^{LABEL}(?:\\.{LABEL})*$")),
        "ipv4" => text.parse::<Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<Ipv6Addr>().is_ok(),
        "date" => dates::is_date(text),
        "date-time" => dates::is_date_time(text),
        "time" => dates::is_time(text),
        "duration" => like(DURATION),
        "json-pointer" => like("^(?:/(?:[^~/]|~0|~1)*)*$"),
        "relative-json-pointer" => like("^(?:0|[1-9]\\d*)(?:#|(?:/(?:[^~/]|~0|~1)*)*)$"),
        "regex" => matches(text, "").is_some(),
        "byte" | "base64" => like(BASE64),
        _ => true,
    }
}

/// The usual texts of a format; `None` for an unknown format.
pub(super) fn usual(format: &str) -> Option<&'static [&'static str]> {
    KNOWN.iter().find(|(names, _)| names.contains(&format)).map(|(_, texts)| *texts)
}

/// A random text of a format, with this length or a few characters more if the format allows it.
pub(super) fn random_text(format: &str, length: u64, random: &mut Random) -> Option<String> {
    let word = |length: u64, random: &mut Random| -> String {
        let letters: Vec<char> = ('a'..='z').chain('0'..='9').collect();
        (0..length.max(1)).filter_map(|_| random.pick(&letters).copied()).collect()
    };
    let word_within = |rest: &str, random: &mut Random| word(length.saturating_sub(rest.len() as u64), random);
    let number = |end: u64, random: &mut Random| random.below(end);
    Some(match format {
        "uuid" => {
            let [one, other] = [(); 2].map(|()| random.below(u64::MAX));
            let hex = format!("{one:016x}{other:016x}");
            let part = |range: std::ops::Range<usize>| hex.get(range).unwrap_or_default().to_owned();
            [part(0..8), part(8..12), "4".to_owned() + &part(13..16), "a".to_owned() + &part(17..20), part(20..32)]
                .join("-")
        }
        "email" | "idn-email" => {
            let rest = ["@example.com", "+tag@mail.example.org", ".o'neil@a.co"];
            let rest = random.pick(&rest).copied().unwrap_or("@a.co");
            word_within(rest, random) + rest
        }
        "uri" | "url" | "iri" => {
            let (start, end) = ("https://example.com/", "?q=%C3%A4%20b&c=d+e#f");
            let end = if random.one_in(2) { end } else { "" };
            format!("{start}{}{end}", word_within(&(start.to_owned() + end), random))
        }
        "uri-reference" | "iri-reference" | "json-pointer" => format!("/{}", word_within("/", random)),
        "uri-template" => format!("/{}/{{id}}", word_within("//{id}", random)),
        "relative-json-pointer" => format!("{}/{}", number(10, random), word_within("0/", random)),
        "hostname" | "idn-hostname" => {
            let mut labels = String::new();
            while (labels.len() as u64) + 64 < length {
                labels += &(word(50, random) + ".");
            }
            let left = length.saturating_sub(labels.len() as u64);
            labels + &word(left, random)
        }
        "ipv4" => Ipv4Addr::from(u32::try_from(number(1 << 32, random)).unwrap_or_default()).to_string(),
        "ipv6" => {
            let high = u128::from(number(u64::MAX, random));
            Ipv6Addr::from((high << 64) | u128::from(number(u64::MAX, random))).to_string()
        }
        "date" => dates::date(random),
        "date-time" => dates::date_time(random),
        "time" => dates::time(random),
        "duration" => match number(3, random) {
            0 => format!("P{}W", number(100, random)),
            1 => format!("P{}DT{}H{}M", number(1_000, random), number(24, random), number(60, random)),
            _ => format!("PT{}S", number(100_000, random)),
        },
        "regex" => word(length, random),
        "byte" | "base64" => {
            let signs: Vec<char> = ('a'..='z').chain('A'..='Z').chain('0'..='9').chain(['+', '/']).collect();
            let groups = length.div_ceil(4);
            let mut text: String = (0..groups * 4).filter_map(|_| random.pick(&signs).copied()).collect();
            if groups > 0 && random.one_in(2) {
                text.truncate(text.len() - 3);
                // The bits before the padding are zero.
                text += random.pick(&["A==", "Q==", "w=="]).copied().unwrap_or("A==");
            }
            text
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_texts_have_their_format() {
        let mut random = Random::new(11);
        for (names, texts) in KNOWN {
            for format in names {
                for text in texts {
                    assert!(has(format, text), "{format} {text}");
                }
                for length in [0, 1, 5, 20, 70, 200] {
                    let text = random_text(format, length, &mut random).expect("a text");
                    assert!(has(format, &text), "{format} {text}");
                }
            }
        }
        assert!(random_text("unknown", 1, &mut random).is_none() && usual("int32").is_none() && has("unknown", ""));
    }

    #[test]
    fn other_texts_do_not_have_the_format() {
        for (format, text) in [
            ("uuid", "123e4567"),
            ("email", "a@b@c.de"),
            ("email", "user"),
            ("uri", "/path"),
            ("url", "urn:a:b"),
            ("uri-reference", "a b"),
            ("hostname", "-a.com"),
            ("ipv4", "1.2.3"),
            ("ipv6", "1::2::3"),
            ("time", "25:00:00Z"),
            ("duration", "P"),
            ("duration", "P1DT"),
            ("duration", "1D"),
            ("json-pointer", "a"),
            ("relative-json-pointer", "/a"),
            ("regex", "("),
            ("byte", "a"),
        ] {
            assert!(!has(format, text), "{format} {text}");
        }
    }
}
