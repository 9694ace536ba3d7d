//! Words of identifiers, made of any text.

use std::borrow::Cow;

use heck::{ToKebabCase, ToSnakeCase, ToUpperCamelCase};
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization as _;

/// The case of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// `CustomerStatus`
    Pascal,
    /// `customer_status`
    Snake,
}

/// `text` as an identifier in `case`. Never empty, always a legal identifier, keywords and reserved words apart.
pub fn identifier(text: &str, case: Case) -> String {
    if case == Case::Snake && is_snake(text) {
        return text.to_owned();
    }
    let text = &*folded(text);
    write(&sign_spelled(text), text, case)
}

/// Whether a text is its own identifier in snake case, as most wire names are.
fn is_snake(text: &str) -> bool {
    let is_word = |word: &str| !word.is_empty() && word.bytes().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    text.starts_with(|first: char| first.is_ascii_lowercase()) && text.split('_').all(is_word)
}

/// The name with all symbols spelled out, for names that differ in symbols only.
pub fn spelled(text: &str, case: Case) -> String {
    let signed = sign_spelled(&folded(text).replace('−', &spell('−')));
    let text: String = signed.chars().map(|c| if is_separator(c) { c.to_string() } else { spell(c) }).collect();
    write(&text, &text, case)
}

/// The name with all letter variants spelled out, for names that differ in these only.
pub fn spelled_unfolded(text: &str, case: Case) -> String {
    let stands_for_itself = |c: char| folded(c.encode_utf8(&mut [0; 4])).chars().eq([c]);
    let spelled: String = text
        .chars()
        .map(|c| match c {
            c if !stands_for_itself(c) => point(c),
            c if is_separator(c) => c.to_string(),
            c => spell(c),
        })
        .collect();
    write(&spelled, text, case)
}

/// A text with compatibility variants of letters replaced (NFKC): ligatures, full-width and half-width forms, letters
/// in circles, raised or lowered ones, Roman numerals, and decomposed letters. The wire keeps them.
pub fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(text.nfkc().collect()) }
}

/// `text` in kebab case, for features and packages: ASCII letters, digits and dashes, a letter first.
pub fn kebab(text: &str) -> String {
    let ascii: String = latin(&folded(text)).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let kebab = ascii.to_kebab_case();
    match kebab.chars().next() {
        None => {
            let points = identifier_of_points(text);
            if points.len() <= LONG_POINTS { points } else { format!("x{}", digest(text)) }
        }
        Some(first) if first.is_ascii_digit() => format!("x-{kebab}"),
        Some(_) => kebab,
    }
}

/// The limit for names made of code points, which tell little.
const LONG_POINTS: usize = 32;

/// The letters of a text in another script, as code points.
fn identifier_of_points(text: &str) -> String {
    let points = text.chars().filter(|c| !is_separator(*c)).map(|c| if c.is_ascii() { spell(c) } else { point(c) });
    points.collect::<String>().to_kebab_case()
}

/// The name of a package: the words of a title as they are written, without taking `GitHub` for two.
pub fn package(title: &str) -> String {
    let kept: String = folded(title).chars().filter(|c| !matches!(c, '\'' | '’')).collect();
    let words: String =
        latin(&kept).chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' }).collect();
    if words.trim().is_empty() { "api-client".to_owned() } else { kebab(&words) }
}

/// `name` cut to at most `most` bytes, where possible between two of its words.
pub fn cut(name: &str, separator: char, most: usize) -> String {
    if name.len() <= most {
        return name.to_owned();
    }
    let end = (0..=most).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
    let kept = name.get(..end).unwrap_or_default();
    let whole = name.get(end..).is_some_and(|rest| rest.starts_with(separator));
    let words = if whole { kept } else { kept.rsplit_once(separator).map_or(kept, |(words, _)| words) };
    words.trim_end_matches(separator).to_owned()
}

/// Latin letters without marks, for ASCII names; other letters stay.
fn latin(text: &str) -> String {
    const PLAIN: &[(&str, &str)] = &[
        ("àáâãäåāăą", "a"),
        ("çćĉċč", "c"),
        ("ďđð", "d"),
        ("èéêëēĕėęě", "e"),
        ("ĝğġģ", "g"),
        ("ĥħ", "h"),
        ("ìíîïĩīĭįı", "i"),
        ("ĵ", "j"),
        ("ķ", "k"),
        ("ĺļľŀł", "l"),
        ("ñńņňŋ", "n"),
        ("òóôõöøōŏő", "o"),
        ("ŕŗř", "r"),
        ("śŝşš", "s"),
        ("ţťŧ", "t"),
        ("ùúûüũūŭůűų", "u"),
        ("ŵ", "w"),
        ("ýÿŷ", "y"),
        ("źżž", "z"),
        ("æ", "ae"),
        ("œ", "oe"),
        ("ß", "ss"),
        ("þ", "th"),
    ];
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let lower = c.to_lowercase().next().unwrap_or(c);
        match PLAIN.iter().find(|(marked, _)| !c.is_ascii() && marked.contains(lower)) {
            Some((_, plain)) if c.is_uppercase() => out.push_str(&plain.to_uppercase()),
            Some((_, plain)) => out.push_str(plain),
            None => out.push(c),
        }
    }
    out
}

/// A digest of `text` in eight hex digits.
pub fn digest(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The words of `text` in Pascal case as the end of a name, where they may begin with a digit.
pub fn part(text: &str) -> String {
    let text = &*folded(text);
    cased(&sign_spelled(text), text, Case::Pascal)
}

/// The words as the start of a name: with a letter first, and never in snake case.
pub fn begun(words: String) -> String {
    begin(words, Case::Pascal)
}

/// Joins names in Pascal case. Numbers stay separate, so that `1.10` is not `11.0`.
pub fn followed(mut name: String, next: &str) -> String {
    if name.ends_with(char::is_numeric) && next.starts_with(char::is_numeric) {
        name.push('_');
    }
    name + next
}

fn write(text: &str, original: &str, case: Case) -> String {
    begin(cased(text, original, case), case)
}

fn begin(mut name: String, case: Case) -> String {
    // Some lower-case letters have no capital, and no type may begin with them.
    let begins = |c: char| c == '_' || (is_identifier_start(c) && !(case == Case::Pascal && c.is_lowercase()));
    if !name.chars().next().is_some_and(begins) {
        name.insert(0, if case == Case::Pascal { 'V' } else { '_' });
    }
    name
}

fn cased(text: &str, original: &str, case: Case) -> String {
    let cased = |text: &str| match case {
        Case::Pascal => {
            let words = text.split(|c: char| c.is_whitespace() || c == '_').filter(|word| !word.is_empty());
            words.fold(String::new(), |name, word| followed(name, &word.to_upper_camel_case()))
        }
        Case::Snake => text.to_snake_case(),
    };
    // A change of case can add characters that are not allowed, so the filter is applied after it, too.
    let cased = |text: &str| {
        let mut name = cased(text);
        name.retain(is_identifier_part);
        name
    };
    let mut name = cased(&text.replace(|c| !is_identifier_part(c), " "));
    if name.is_empty() {
        let words: String = original.chars().map(spell).collect();
        name = cased(&words);
    }
    if name.is_empty() {
        name = cased("empty");
    }
    name
}

/// Signs are spelled out, since they carry meaning (`-1` is not `1`, `-name` sorts the other way): at the start, and
/// before a digit inside of a word (`reactions--1`).
fn sign_spelled(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek().copied();
        let signs = match before {
            None => next.is_some_and(char::is_alphanumeric),
            Some(before) => {
                is_separator(before) && !char::is_whitespace(before) && next.is_some_and(|next| next.is_ascii_digit())
            }
        };
        match c {
            '+' if signs => out.push_str(" plus "),
            // Raised and lowered signs equal the mathematical ones.
            '-' | '−' if signs => out.push_str(" minus "),
            other => out.push(other),
        }
        before = Some(c);
    }
    out
}

fn is_separator(c: char) -> bool {
    c.is_whitespace() || matches!(c, '_' | '-')
}

/// Whether `text` is an identifier. The compiler compares names in NFC, so letters with another spelling are excluded.
pub fn is_identifier(text: &str) -> bool {
    let start = text.chars().next().is_some_and(|c| c == '_' || is_identifier_start(c));
    start && text != "_" && text.chars().all(is_identifier_part)
}

fn is_identifier_start(c: char) -> bool {
    unicode_ident::is_xid_start(c) && is_plain(c)
}

fn is_identifier_part(c: char) -> bool {
    c == '_' || (unicode_ident::is_xid_continue(c) && is_plain(c))
}

/// Letters of scripts in daily use that NFC keeps; others are spelled as code points. Crates with such names allow the
/// lints about confusable letters.
fn is_plain(c: char) -> bool {
    // The capitals of these two belong to other letters.
    if matches!(c, '\u{149}' | '\u{17f}') {
        return false;
    }
    c.is_ascii()
        || matches!(c, '\u{c0}'..='\u{24f}' | '\u{388}'..='\u{3ff}' | '\u{400}'..='\u{52f}' | '\u{531}'..='\u{586}'
            | '\u{5d0}'..='\u{5ea}' | '\u{620}'..='\u{64a}' | '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30fe}'
            | '\u{4e00}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

fn spell(c: char) -> String {
    let word = match c {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '=' => "equals",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '?' => "question",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '&' => "and",
        '|' => "or",
        '%' => "percent",
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '~' => "tilde",
        '^' => "caret",
        '_' => "underscore",
        '\'' => "quote",
        '"' => "double quote",
        '`' => "backtick",
        '(' => "open",
        ')' => "close",
        '[' => "open bracket",
        ']' => "close bracket",
        '{' => "open brace",
        '}' => "close brace",
        ' ' => "space",
        '−' => "minus sign",
        '⁄' => "fraction slash",
        '€' => "euro",
        '£' => "pound",
        '¥' => "yen",
        '°' => "degree",
        '¢' => "cent",
        '×' => "times",
        '÷' => "divided",
        '±' => "plus minus",
        '≤' => "less equals",
        '≥' => "greater equals",
        '≠' => "not equals",
        '∞' => "infinity",
        '§' => "section",
        '©' => "copyright",
        '®' => "registered",
        c if is_identifier_part(c) => return c.to_string(),
        c => return point(c),
    };
    format!(" {word} ")
}

fn point(c: char) -> String {
    format!(" u{:04x} ", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::{Case, begun, followed, identifier, kebab, package, part, spelled, spelled_unfolded};

    #[test]
    fn every_text_has_an_identifier() {
        let cases = [
            ("userID", "user_id", "UserId"),
            ("+1", "plus_1", "Plus1"),
            ("-1", "minus_1", "Minus1"),
            ("1a", "_1a", "V1a"),
            ("€", "euro", "Euro"),
            ("", "empty", "Empty"),
            ("a::b", "a_b", "AB"),
            ("*", "star", "Star"),
            ("-name", "minus_name", "MinusName"),
            ("reactions--1", "reactions_minus_1", "ReactionsMinus1"),
            ("reactions-+1", "reactions_plus_1", "ReactionsPlus1"),
            ("2020-01", "_2020_01", "V2020_01"),
            ("1.10", "_1_10", "V1_10"),
            ("11.0", "_11_0", "V11_0"),
            ("v1.2.3", "v1_2_3", "V1_2_3"),
            ("10_20", "_10_20", "V10_20"),
            ("2FA", "_2fa", "V2fa"),
            ("x--y", "x_y", "XY"),
            ("Größe", "größe", "Größe"),
            ("\u{1f600}", "u1f600", "U1f600"),
            ("@type", "type", "Type"),
            ("__", "underscore_underscore", "UnderscoreUnderscore"),
            ("x²", "x2", "X2"),
            ("ﬁle", "file", "File"),
            ("ﬃx", "ffix", "Ffix"),
            ("ｕｓｅｒ＿ｉｄ", "user_id", "UserId"),
            ("＋１", "plus_1", "Plus1"),
            ("−1", "minus_1", "Minus1"),
            ("⁻¹", "minus_1", "Minus1"),
            ("ｻｰﾊﾞｰ", "サーバー", "サーバー"),
            ("①", "_1", "V1"),
            ("Ⅳ", "iv", "Iv"),
            ("½", "_1_2", "V1_2"),
            ("m³/s", "m3_s", "M3S"),
            ("№", "no", "No"),
            ("𝒂b", "ab", "Ab"),
            ("\u{138}a", "\u{138}a", "V\u{138}a"),
            ("caf\u{e9}", "caf\u{e9}", "Caf\u{e9}"),
            ("cafe\u{301}", "caf\u{e9}", "Caf\u{e9}"),
            ("\u{212b}m", "\u{e5}m", "\u{c5}m"),
        ];
        for (text, snake, pascal) in cases {
            assert_eq!(identifier(text, Case::Snake), snake, "{text:?}");
            assert_eq!(identifier(text, Case::Pascal), pascal, "{text:?}");
            for name in [snake, pascal] {
                assert!(syn::parse_str::<syn::Ident>(&name.replace("type", "kind")).is_ok(), "{name}");
            }
        }
        assert_eq!(spelled("@type", Case::Snake), "at_type");
        assert_eq!(spelled("a:b", Case::Pascal), "AColonB");
        assert_eq!(spelled("1⁄2", Case::Snake), "_1_fraction_slash_2");
        assert_eq!(spelled("−1", Case::Snake), "minus_sign_1");
        assert_eq!(spelled("-1", Case::Snake), "minus_1");
        assert_eq!(spelled_unfolded("ﬁle", Case::Snake), "ufb01_le");
        assert_eq!(spelled_unfolded("cafe\u{301}", Case::Snake), "cafe_u0301");
    }

    #[test]
    fn only_digits_have_an_underscore_between_them() {
        let cases = [("Y", "1.10", "Y1_10"), ("Y2", "1", "Y2_1"), ("", "1", "V1"), ("A", "b", "AB"), ("1", "a", "V1A")];
        for (name, next, both) in cases {
            assert_eq!(begun(followed(name.to_owned(), &part(next))), both);
        }
    }

    #[test]
    fn packages_keep_names_whole() {
        assert_eq!(package("GitHub's REST API"), "githubs-rest-api");
        assert_eq!(package("OpenAPI (v2)"), "openapi-v2");
        assert_eq!(package("日本"), "api-client");
        assert_eq!(package(""), "api-client");
        assert_eq!(package("2FA"), "x-2fa");
    }

    #[test]
    fn features_are_ascii() {
        assert_eq!(kebab("Membership Self-service"), "membership-self-service");
        assert_eq!(kebab("2FA"), "x-2fa");
        assert_eq!(kebab("ＡＰＩ　２"), "api-2");
        assert_eq!(kebab("日本"), "u65e5-u672c");
        assert!(kebab("日本の会社の名前").starts_with('x'));
    }
}
