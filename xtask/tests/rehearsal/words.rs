//! Replaces the texts for people in a description by texts of the same length. Texts for programs stay.

use fastrand::Rng;
use serde_json::{Map, Value};

use super::objects;

/// Members that are texts for people.
const TEXTS: [&str; 3] = ["description", "summary", "title"];

/// Replaces all texts for people, except the title of the API, which identifies it.
pub fn replace(description: &mut Value, rng: &mut Rng) {
    let title = description.pointer("/info/title").cloned();
    objects::objects(description, &mut |object| {
        for (key, value) in object.iter_mut() {
            if TEXTS.contains(&key.as_str()) {
                other(value, rng);
            } else if key == "x-enumDescriptions" {
                value.as_object_mut().into_iter().flatten().for_each(|(_, text)| other(text, rng));
            }
        }
        if is_any_text(object)
            && let Some(example) = object.get_mut("example")
        {
            other(example, rng);
        }
    });
    if let (Some(title), Some(place)) = (title, description.pointer_mut("/info/title")) {
        *place = title;
    }
}

/// Whether any text is a value of a schema.
fn is_any_text(schema: &Map<String, Value>) -> bool {
    let limits = ["enum", "format", "pattern", "maxLength", "minLength"];
    schema.get("type").is_some_and(|ty| ty == "string") && !limits.iter().any(|key| schema.contains_key(*key))
}

fn other(value: &mut Value, rng: &mut Rng) {
    if let Value::String(text) = value {
        *text = text
            .split_inclusive('\n')
            .map(|line| if is_read(line) { line.to_owned() } else { words(line, rng) })
            .collect();
    }
}

/// Whether programs read a line, too, such as the scopes of an operation.
fn is_read(line: &str) -> bool {
    line.trim_start_matches('*').to_lowercase().starts_with("required scope")
}

/// A line with another word for each word, and another digit for each digit.
fn words(line: &str, rng: &mut Rng) -> String {
    let mut text = String::with_capacity(line.len());
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter.is_ascii_digit() {
            text.push(rng.digit(10));
        } else if letter.is_alphabetic() {
            let mut length = 1;
            while letters.next_if(|next| next.is_alphabetic()).is_some() {
                length += 1;
            }
            let word = word(length, rng);
            if letter.is_uppercase() { text.push_str(&capital(&word)) } else { text.push_str(&word) }
        } else {
            text.push(letter);
        }
    }
    text
}

/// A random word of about this length.
pub fn word(length: usize, rng: &mut Rng) -> String {
    let length = (length + rng.usize(0..3)).saturating_sub(1).max(1);
    let (vowels, consonants) = ("aeiou", "bdfghklmnprstvz");
    let start = rng.usize(0..2);
    let of = |letters: &'static str, rng: &mut Rng| char::from(letters.as_bytes()[rng.usize(..letters.len())]);
    (start..start + length).map(|at| of(if at % 2 == 0 { consonants } else { vowels }, rng)).collect()
}

/// A word with a capital letter.
pub fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
