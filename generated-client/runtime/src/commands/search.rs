//! Operations found by words.

use super::table::{Command, CommandGroup, Commands};

/// The operations that have all of these words, the best first.
pub(crate) fn search(commands: &Commands, words: &[String]) -> Vec<(&'static CommandGroup, &'static Command)> {
    let words: Vec<String> = words.iter().flat_map(|text| text.split_whitespace()).map(str::to_lowercase).collect();
    // A sort would be compiled for this type alone.
    let mut found: Vec<(u32, _)> = Vec::new();
    for (group, command) in commands.all() {
        let Some(score) = score(group, command, &words) else { continue };
        found.insert(found.partition_point(|(better, _)| *better >= score), (score, (group, command)));
    }
    found.into_iter().map(|(_, one)| one).collect()
}

/// How well an operation matches; `None` if it lacks a word.
fn score(group: &CommandGroup, command: &Command, words: &[String]) -> Option<u32> {
    let names = [group.name, command.name, command.info.id].join(" ").to_lowercase();
    let summary = command.summary.to_lowercase();
    let path = command.info.path.to_lowercase();
    let arguments: Vec<_> = command.arguments.iter().map(|argument| argument.name).collect();
    let rest = [command.docs, group.summary, &arguments.join(" ")].join(" ").to_lowercase();
    let mut total = 0_u32;
    for word in words {
        let places = [(&names, 8), (&summary, 4), (&path, 2), (&rest, 1)];
        let score: u32 =
            places.into_iter().filter(|(text, _)| text.contains(word.as_str())).map(|(_, weight)| weight).sum();
        // The plural of a word is the same word.
        let score = match word.strip_suffix('s') {
            Some(singular) if score == 0 && singular.len() > 2 => {
                places.into_iter().filter(|(text, _)| text.contains(singular)).map(|(_, weight)| weight).sum()
            }
            _ => score,
        };
        if score == 0 {
            return None;
        }
        total = total.saturating_add(score);
    }
    Some(total)
}

/// The operation of this name: `customers.getCustomers`, `customers get-customers`, an operationId, or the name alone where it
/// is the only one.
pub(crate) fn find(commands: &Commands, name: &str) -> Option<(&'static CommandGroup, &'static Command)> {
    if let Some((group, operation)) = name.split_once([' ', '.', '/']) {
        let found = commands.all().find(|(known, command)| known.name == group && is_named(command, operation.trim()));
        if found.is_some() {
            return found;
        }
    }
    let mut all = commands.all().filter(|(_, command)| is_named(command, name));
    let first = all.next()?;
    all.next().is_none().then_some(first)
}

/// Whether an operation has this name, an earlier one, or this operationId.
pub(crate) fn is_named(command: &Command, name: &str) -> bool {
    command.name == name || command.info.id == name || command.aliases.contains(&name)
}
