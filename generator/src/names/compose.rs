//! Names of types, composed of the steps of their paths.

use crate::ir::Step;
use crate::names::words::{begun, followed, part};

/// A longer name is also tried without its middle steps.
const LONG: usize = 48;

/// Irregular plurals.
const IRREGULAR: &[(&str, &str)] = &[
    ("Aliases", "Alias"),
    ("Analyses", "Analysis"),
    ("Caches", "Cache"),
    ("Children", "Child"),
    ("Cookies", "Cookie"),
    ("Indices", "Index"),
    ("Matrices", "Matrix"),
    ("Movies", "Movie"),
    ("People", "Person"),
    ("Vertices", "Vertex"),
];

/// Candidates from best to the one with every step.
pub fn names(path: &[Step]) -> Vec<String> {
    let words: Vec<_> = path.iter().map(word).collect();
    let units = units(path, &words);
    let short = joined(&units);
    let mut list = vec![short.clone(), joined(&words), continued(&words)];
    if short.len() > LONG
        && let [first, .., before, last] = units.as_slice()
    {
        list.insert(0, joined(&[first.clone(), before.clone(), last.clone()]));
    }
    let mut list: Vec<String> = list.into_iter().map(begun).collect();
    list.dedup();
    list
}

/// The words of all steps.
pub fn full(path: &[Step]) -> String {
    begun(continued(&path.iter().map(word).collect::<Vec<_>>()))
}

fn continued(words: &[String]) -> String {
    words.iter().fold(String::new(), |name, word| followed(name, word))
}

/// The words of the steps, with list items in the singular.
fn units(path: &[Step], words: &[String]) -> Vec<String> {
    let mut units: Vec<String> = Vec::new();
    for (step, own) in path.iter().zip(words) {
        match (step, units.pop()) {
            (_, None) => units.push(own.clone()),
            (Step::Item, Some(list)) => units.push(singular(&list).unwrap_or(list + own)),
            // A body is named only together with its operation.
            (Step::RequestBody | Step::Response(_) | Step::Base, Some(before)) => units.push(before + own),
            (_, Some(before)) => units.extend([before, own.clone()]),
        }
    }
    units
}

/// Joins words, without those that the name has just said: `ReviewRequested` and `ReviewRequestedWithTeam`.
fn joined(units: &[String]) -> String {
    let mut name = String::new();
    for unit in units {
        let said = words(&name);
        let next = words(unit);
        let overlap =
            (2..=said.len().min(next.len())).rev().find(|count| said.ends_with(next.get(..*count).unwrap_or(&[])));
        let known: usize = next.iter().take(overlap.unwrap_or(0)).map(|word| word.len()).sum();
        name = followed(name, unit.get(known..).unwrap_or(unit));
    }
    name
}

/// The words of a name in Pascal case.
fn words(name: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = name.char_indices().filter(|(_, c)| c.is_uppercase()).map(|(at, _)| at).collect();
    if starts.first() != Some(&0) && !name.is_empty() {
        starts.insert(0, 0);
    }
    let ends = starts.iter().copied().skip(1).chain([name.len()]);
    starts.iter().copied().zip(ends).filter_map(|(start, end)| name.get(start..end)).collect()
}

/// The singular of a plural word in Pascal case, if a rule applies.
fn singular(plural: &str) -> Option<String> {
    let last = words(plural).last().copied()?;
    if let Some((_, one)) = IRREGULAR.iter().find(|(many, _)| *many == last) {
        return Some(format!("{}{one}", plural.strip_suffix(last)?));
    }
    // `Status` and `News` are singular already, and `As` is no plural.
    let one = ["us", "ss", "is", "News", "Series", "Species"].iter().any(|ending| last.ends_with(ending));
    if one || last.len() < 4 {
        return None;
    }
    if let Some(stem) = plural.strip_suffix("ies") {
        return Some(format!("{stem}y"));
    }
    let hissing = ["sses", "shes", "ches", "xes", "tuses"].iter().any(|ending| last.ends_with(ending));
    plural.strip_suffix(if hissing { "es" } else { "s" }).map(str::to_owned)
}

fn word(step: &Step) -> String {
    match step {
        Step::Component(name)
        | Step::Operation(name)
        | Step::Property(name)
        | Step::Shared(name)
        | Step::Arm(name)
        | Step::Parameter(name) => part(name),
        Step::Webhook(name) => format!("{}Webhook", part(name)),
        Step::Events => "Event".to_owned(),
        Step::Item => "Item".to_owned(),
        Step::Value => "Value".to_owned(),
        Step::RequestBody => "Body".to_owned(),
        Step::Response(status) => response_words(status, false),
        Step::Base => "Base".to_owned(),
    }
}

/// The word for a response by its status. Successes are just the response, unless they must be told apart.
pub fn response_words(status: &str, apart: bool) -> String {
    match status {
        "200" if apart => "Ok".to_owned(),
        "201" if apart => "Created".to_owned(),
        "202" if apart => "Accepted".to_owned(),
        "206" if apart => "PartialContent".to_owned(),
        "207" if apart => "MultiStatus".to_owned(),
        "400" => "BadRequest".to_owned(),
        "401" => "Unauthorized".to_owned(),
        "402" => "PaymentRequired".to_owned(),
        "403" => "Forbidden".to_owned(),
        "404" => "NotFound".to_owned(),
        "405" => "MethodNotAllowed".to_owned(),
        "406" => "NotAcceptable".to_owned(),
        "409" => "Conflict".to_owned(),
        "410" => "Gone".to_owned(),
        "412" => "PreconditionFailed".to_owned(),
        "413" => "PayloadTooLarge".to_owned(),
        "415" => "UnsupportedMediaType".to_owned(),
        "422" => "UnprocessableContent".to_owned(),
        "423" => "Locked".to_owned(),
        "429" => "TooManyRequests".to_owned(),
        "500" => "InternalServerError".to_owned(),
        "502" => "BadGateway".to_owned(),
        "503" => "ServiceUnavailable".to_owned(),
        "504" => "GatewayTimeout".to_owned(),
        "default" => "Default".to_owned(),
        success if success.starts_with('2') && !apart => "Response".to_owned(),
        other => format!("Status{}", part(other)),
    }
}

#[cfg(test)]
mod tests {
    use super::{names, singular};
    use crate::ir::Step;

    fn property(name: &str) -> Step {
        Step::Property(name.to_owned())
    }

    #[test]
    fn an_item_is_one_of_its_list() {
        let cases = [
            ("Choices", Some("Choice")),
            ("Entries", Some("Entry")),
            ("Addresses", Some("Address")),
            ("LineItems", Some("LineItem")),
            ("Statuses", Some("Status")),
            ("People", Some("Person")),
            ("Status", None),
            ("Data", None),
            ("Ids", None),
            ("News", None),
        ];
        for (many, one) in cases {
            assert_eq!(singular(many).as_deref(), one, "{many}");
        }
    }

    #[test]
    fn names_say_things_once() {
        let component = |name: &str| Step::Component(name.to_owned());
        let path = [component("Order"), property("lines"), Step::Item];
        assert_eq!(names(&path), ["OrderLine", "OrderLinesItem"]);
        let path = [component("review_requested"), Step::Arm("review_requested_with_team".to_owned())];
        assert_eq!(names(&path), ["ReviewRequestedWithTeam", "ReviewRequestedReviewRequestedWithTeam"]);
        let path = [component("Order"), property("order_status")];
        assert_eq!(names(&path), ["OrderOrderStatus"], "one word may mean something");
    }

    #[test]
    fn long_names_are_tried_without_their_middle() {
        let path = [
            Step::Component("CreateAssistantRequest".to_owned()),
            property("tool_resources"),
            property("file_search"),
            property("chunking_strategy"),
            property("static"),
        ];
        let names = names(&path);
        assert_eq!(names[0], "CreateAssistantRequestChunkingStrategyStatic");
        assert_eq!(names[1], "CreateAssistantRequestToolResourcesFileSearchChunkingStrategyStatic");
    }
}
