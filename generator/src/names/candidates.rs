//! Candidates for a name, best first.

use crate::ir::{Origin, Step};
use crate::names::compose;
use crate::names::reserved::is_raw_keyword;
use crate::names::words::{Case, digest, folded, followed, identifier, part, spelled, spelled_unfolded};

/// How many of the first candidates of [`from_wire`] read as well as a hand-made name: the plain name, and the one with
/// its symbols spelled out.
pub const GOOD_FROM_WIRE: usize = 2;

/// Candidates for a wire name: the plain name, its spelling, its kind. The last one has a digest.
pub fn from_wire(sdk_name: Option<&str>, wire: &str, case: Case, kind: &str) -> Vec<String> {
    let plain = identifier(sdk_name.unwrap_or(wire), case);
    let styled = joined(&plain, &style(wire), case);
    // Variants of letters are spelled out in both, so that no other name reads as well.
    let is_folded = folded(wire) != wire;
    let mut list = match sdk_name {
        None if is_folded => {
            let cased = joined(&styled, case_of(wire), case);
            vec![
                plain.clone(),
                plain.clone(),
                styled.clone(),
                of_kind(&plain, kind, case),
                cased,
                joined(&styled, kind, case),
            ]
        }
        None => {
            vec![
                plain.clone(),
                spelled(wire, case),
                styled.clone(),
                of_kind(&plain, kind, case),
                joined(&styled, kind, case),
            ]
        }
        // The wire name tells two items with one `x-sdk-name` apart.
        Some(_) => vec![
            plain.clone(),
            of_kind(&plain, kind, case),
            spelled(wire, case),
            joined(&plain, &spelled(wire, case), case),
        ],
    };
    if is_folded {
        list.push(spelled_unfolded(wire, case));
    }
    list.push(joined(&plain, &digest(wire), case));
    list
}

/// The same where the location is more telling than the spelling: `limit` in path and query gives `limit_query`.
pub fn from_location(sdk_name: Option<&str>, wire: &str, case: Case, location: &str) -> Vec<String> {
    let mut list = from_wire(sdk_name, wire, case, location);
    let located = of_kind(list.first().map_or("", String::as_str), location, case);
    list.retain(|name| *name != located);
    let good = if sdk_name.is_some() { 1 } else { GOOD_FROM_WIRE };
    list.splice(good..good, [joined(&located, "value", case)]);
    list.insert(good, located);
    list
}

/// A name with its kind.
pub fn of_kind(plain: &str, kind: &str, case: Case) -> String {
    joined(plain, kind, case)
}

/// The name of a method whose operationId repeats its group: `list` of `repos/list` or `repos_list` in `repos`.
pub fn without_group(operation_id: &str, tag: &str) -> Option<String> {
    let separator = |c: char| matches!(c, '/' | '.' | ':' | '_' | '-' | '#');
    let group = identifier(tag, Case::Snake);
    let (before, rest) = operation_id
        .char_indices()
        .filter(|(_, c)| separator(*c))
        .filter_map(|(at, _)| operation_id.split_at_checked(at))
        .find(|(before, _)| identifier(before, Case::Snake) == group)?;
    let rest = rest.trim_start_matches(separator);
    let short = identifier(rest, Case::Snake);
    // `apply` and `apply_to_all` are words of one phrase.
    let phrase = ["to", "of", "for", "from", "by", "in", "on", "with", "and", "or", "as", "at"];
    let goes_on = short.split('_').next().is_some_and(|word| phrase.contains(&word));
    let telling = rest.starts_with(char::is_alphabetic) && !before.is_empty() && !goes_on && !is_raw_keyword(&short);
    telling.then_some(short)
}

/// The rank by wire name: low if it equals the identifier, high if symbols were lost, so that other spellings give way,
/// and `created<` gives way to `created`.
pub fn wire_rank(sdk_name: Option<&str>, wire: &str, plain: &str, case: Case) -> u8 {
    match sdk_name {
        Some(_) => 0,
        None if plain == wire => 1,
        None if folded(wire) != wire => 3,
        None if plain == spelled(wire, case) && wire.contains(char::is_alphanumeric) => 2,
        None => 3,
    }
}

/// Candidates for a type, and how many of the first read well.
pub fn from_origin(origin: &Origin) -> (Vec<String>, usize) {
    let text = origin.text();
    let mut list = match &origin.sdk_name {
        Some(sdk_name) => vec![identifier(sdk_name, Case::Pascal)],
        None => compose::names(&origin.path),
    };
    let good = list.len();
    let plain = list.last().cloned().unwrap_or_default();
    if let [Step::Component(name)] = origin.path.as_slice() {
        let styled = joined(&plain, &style(name), Case::Pascal);
        if folded(name) == *name {
            list.extend([spelled(name, Case::Pascal), styled]);
        } else {
            let cased = joined(&styled, case_of(name), Case::Pascal);
            list.extend([styled, cased, spelled_unfolded(name, Case::Pascal)]);
        }
    }
    if let [before @ .., Step::Response(status)] = origin.path.as_slice() {
        list.push(compose::full(before) + &format!("{}Response", compose::response_words(status, true)));
    }
    let further = further_words(origin);
    list.extend(further.iter().map(|word| format!("{plain}{word}")));
    if let ([first, .., last], [word, ..]) = (origin.path.as_slice(), further) {
        list.push(format!("{plain}{word}Of{}", compose::full(std::slice::from_ref(first))));
        list.extend(wire_name(last).map(|name| joined(&format!("{plain}{word}"), &style(name), Case::Pascal)));
    }
    list.push(joined(&plain, &digest(&text), Case::Pascal));
    (list, good)
}

/// The name of a type with its kind of use. `plain` is the last of its candidates that read well.
pub fn origin_kind(origin: &Origin, plain: &str) -> String {
    format!("{plain}{}", further_words(origin).last().unwrap_or(&""))
}

fn wire_name(step: &Step) -> Option<&str> {
    match step {
        Step::Component(name)
        | Step::Operation(name)
        | Step::Webhook(name)
        | Step::Property(name)
        | Step::Shared(name)
        | Step::Arm(name)
        | Step::Parameter(name) => Some(name),
        Step::Item | Step::Value | Step::RequestBody | Step::Response(_) | Step::Base | Step::Events => None,
    }
}

/// The kind of use of a type, which tells it from another one of its name.
fn further_words(origin: &Origin) -> &'static [&'static str] {
    match origin.path.as_slice() {
        [Step::Component(_)] => &["Model", "Schema"],
        [Step::Events] => &["OfWebhooks", "Union"],
        [.., Step::Shared(_)] => &["Value", "Choice"],
        [.., Step::Property(_)] => &["Field", "Property"],
        [.., Step::Parameter(_)] => &["Parameter", "Argument"],
        [.., Step::Item | Step::Value] => &["Element", "Entry"],
        [.., Step::RequestBody | Step::Response(_) | Step::Webhook(_)] => &["Payload", "Content"],
        [.., Step::Arm(_)] => &["Variant", "Case"],
        _ => &["Inline", "Local"],
    }
}

/// 0 for a chosen name, then components, then enums shared by their property's name, then inline schemas by depth.
pub fn origin_rank(origin: &Origin) -> u8 {
    match (&origin.sdk_name, origin.path.as_slice()) {
        (Some(_), _) => 0,
        (None, [Step::Component(name)]) if identifier(name, Case::Pascal) == *name => 1,
        (None, [Step::Component(_)]) => 2,
        (None, [Step::Shared(_)]) => 3,
        (None, path) => {
            // Of several successes, 200 is the one that is just called the response.
            let special = matches!(path.last(), Some(Step::Response(status)) if status != "200");
            u8::try_from(path.len()).unwrap_or(u8::MAX).saturating_mul(2).saturating_add(3 + u8::from(special))
        }
    }
}

/// The description of a type in messages.
pub fn describe(origin: &Origin) -> String {
    match origin.path.as_slice() {
        [Step::Component(name)] => format!("schema `{name}`"),
        [Step::Shared(name)] => format!("the enum of `{name}`"),
        _ => format!("the inline schema `{}`", origin.text()),
    }
}

fn joined(name: &str, word: &str, case: Case) -> String {
    match case {
        Case::Pascal => followed(name.to_owned(), &part(word)),
        Case::Snake => format!("{name}_{}", identifier(word, Case::Snake).trim_start_matches('_')),
    }
}

/// The spelling of a wire name, which tells duplicates such as `userId` and `user_id` apart.
fn style(wire: &str) -> String {
    let has = |test: fn(char) -> bool| wire.chars().any(test);
    let (lower, upper) = (has(char::is_lowercase), has(char::is_uppercase));
    let separated = [('-', "kebab"), ('_', "snake"), ('.', "dotted"), (' ', "spaced")];
    let separated = separated.into_iter().find(|(separator, _)| wire.contains(*separator)).map(|(_, word)| word);
    let word = match separated {
        _ if folded(wire) != wire => folded_kind(wire),
        _ if !has(char::is_alphanumeric) => "symbol",
        Some(word) if !lower => return format!("upper {word}"),
        Some(word) if upper => return format!("mixed {word}"),
        Some(word) => word,
        None if !lower && !upper => "digits",
        None if !lower => "upper",
        None if wire.starts_with(char::is_uppercase) && capitals(wire) => "pascal capitals",
        None if wire.starts_with(char::is_uppercase) => "pascal",
        None if capitals(wire) => "camel capitals",
        None if upper => "camel",
        None => "lower",
    };
    word.to_owned()
}

/// The case of letters that are variants of others.
fn case_of(wire: &str) -> &'static str {
    let has = |test: fn(char) -> bool| folded(wire).chars().any(test);
    match (has(char::is_lowercase), has(char::is_uppercase)) {
        (true, true) => "mixed",
        (false, true) => "upper",
        (true, false) => "lower",
        (false, false) => "digits",
    }
}

/// The kind of letter variants in a name.
fn folded_kind(wire: &str) -> &'static str {
    let kind = |c: char| match c {
        '\u{300}'..='\u{36f}' => Some("decomposed"),
        '²' | '³' | '¹' | '\u{2070}'..='\u{207f}' => Some("superscript"),
        '\u{2080}'..='\u{209c}' => Some("subscript"),
        '\u{bc}'..='\u{be}' | '\u{2150}'..='\u{215f}' => Some("fraction"),
        '\u{2160}'..='\u{217f}' => Some("roman"),
        '\u{2460}'..='\u{24ff}' | '\u{3280}'..='\u{32fe}' => Some("circled"),
        '\u{fb00}'..='\u{fb06}' => Some("ligature"),
        '\u{3000}' | '\u{ff01}'..='\u{ff60}' => Some("fullwidth"),
        '\u{ff61}'..='\u{ffdc}' => Some("halfwidth"),
        '\u{1d400}'..='\u{1d7ff}' => Some("mathematical"),
        _ => None,
    };
    wire.chars().find_map(kind).unwrap_or("compatibility")
}

/// Whether a word is written in capitals: `userID`.
fn capitals(wire: &str) -> bool {
    wire.chars().zip(wire.chars().skip(1)).any(|(one, next)| one.is_uppercase() && next.is_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{from_origin, without_group};
    use crate::ir::{Origin, Step};

    #[test]
    fn methods_do_not_repeat_their_group() {
        let cases = [
            ("repos/list-for-user", "repos", Some("list_for_user")),
            ("droplets_create", "Droplets", Some("create")),
            ("dropletActions_post", "Droplet Actions", Some("post")),
            ("admin.users.list", "admin.users", Some("list")),
            ("apply_to_all", "apply", None),
            ("applyToAll", "apply", None),
            ("projects/move", "projects", None),
            ("search", "search", None),
            ("search_2", "search", None),
            ("list_customers", "customers", None),
        ];
        for (id, tag, expected) in cases {
            assert_eq!(without_group(id, tag).as_deref(), expected, "{id} in {tag}");
        }
    }

    #[test]
    fn inline_types_tell_where_they_stand() {
        let cases = [
            (vec![Step::Component("Rule".into()), Step::Property("result".into())], "RuleResult", "RuleResultField"),
            (vec![Step::Parameter("status".into())], "Status", "StatusParameter"),
            (
                vec![Step::Operation("set".into()), Step::Response("207".into())],
                "SetResponse",
                "SetMultiStatusResponse",
            ),
        ];
        for (path, first, second) in cases {
            let (names, _) = from_origin(&Origin { sdk_name: None, path });
            assert_eq!((names[0].as_str(), names[1].as_str()), (first, second));
        }
    }
}
