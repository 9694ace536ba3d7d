//! `#[deprecated]` with a note from the description, such as the replacement.

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::Docs;

/// The maximal length of a note, which is one line of the compiler's warning.
const LONGEST: usize = 200;

/// Phrases of sentences about the replacement, or the dates of the deprecation.
const MARKS: [&str; 14] = [
    "deprecated since",
    "deprecated in",
    "discontinued",
    "in favor of",
    "in favour of",
    "instead",
    "migrate",
    "no longer",
    "prefer",
    "removed",
    "replaced by",
    "see ",
    "superseded",
    "use ",
];

/// `#[deprecated]` if the description says so, with the sentences that belong in the note.
pub fn deprecated(docs: &Docs) -> TokenStream {
    if !docs.deprecated {
        return TokenStream::new();
    }
    match note(docs) {
        Some(note) => quote!(#[deprecated(note = #note)]),
        None => quote!(#[deprecated]),
    }
}

fn note(docs: &Docs) -> Option<String> {
    let texts = [&docs.summary, &docs.description].into_iter().flatten();
    let mut found: Vec<String> = Vec::new();
    for sentence in texts.flat_map(|text| sentences(text)) {
        let small = sentence.to_lowercase();
        let says =
            |mark: &&str| small.match_indices(*mark).any(|(at, _)| !small.get(..at).is_some_and(ends_within_a_word));
        if MARKS.iter().any(says) && !found.contains(&sentence) {
            found.push(sentence);
        }
    }
    found.extend(docs.sunset.as_ref().map(|day| format!("It goes away on {}", day.trim())));
    let note = found.join(". ");
    let cut: String = note.chars().take(LONGEST).collect();
    let cut = if cut.len() < note.len() { format!("{} ..", cut.trim_end()) } else { cut };
    (!cut.is_empty()).then_some(cut)
}

/// Whether the next text continues a word: `because ` contains no `use `.
fn ends_within_a_word(before: &str) -> bool {
    before.ends_with(char::is_alphanumeric)
}

/// Sentences and clauses, without punctuation at their ends and Markdown around them.
fn sentences(text: &str) -> Vec<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut sentences = Vec::new();
    let mut rest = line.as_str();
    while let Some((end, _)) = rest
        .match_indices(['.', '!', '?', ';'])
        .find(|(at, _)| rest.get(at.saturating_add(1)..).is_some_and(|next| next.starts_with(' ')))
    {
        let (sentence, next) = rest.split_at(end);
        sentences.push(sentence);
        rest = next.get(1..).unwrap_or_default();
    }
    sentences.push(rest.trim_end_matches(['.', '!', '?']));
    let bare = |text: &str| {
        text.trim_matches(|letter: char| letter.is_whitespace() || "*_#>:".contains(letter)).replace("**", "")
    };
    sentences.into_iter().map(bare).filter(|text| !text.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note_of(summary: Option<&str>, description: &str, sunset: Option<&str>) -> Option<String> {
        let own = |text: &str| text.to_owned();
        note(&Docs {
            summary: summary.map(own),
            description: Some(own(description)),
            sunset: sunset.map(own),
            deprecated: true,
            ..Docs::default()
        })
    }

    #[test]
    fn a_note_has_the_sentences_about_replacement_and_dates() {
        for (text, expected) in [
            ("Deprecated.", None),
            ("A UUID. Deprecated.", None),
            ("It is fast because it is small. Deprecated.", None),
            ("Id of the last customer; replaced by offset. Deprecated.", Some("replaced by offset")),
            ("**Deprecated**: use `v2.items`\ninstead!\n\nLists items.", Some("Deprecated: use `v2.items` instead")),
            (
                "Old. Deprecated since 1.2. See https://a.example/b.html.",
                Some("Deprecated since 1.2. See https://a.example/b.html"),
            ),
        ] {
            assert_eq!(note_of(None, text, None).as_deref(), expected, "{text}");
        }
        let text = note_of(Some("Use b instead"), "Use b instead.", Some("2027-01-01"));
        assert_eq!(text.as_deref(), Some("Use b instead. It goes away on 2027-01-01"));
        let long = note_of(None, &format!("use {}", "é".repeat(300)), None).expect("a note");
        assert_eq!((long.chars().count(), long.ends_with(" ..")), (LONGEST + 3, true));
    }
}
