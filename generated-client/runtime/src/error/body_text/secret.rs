//! Names of secrets.

/// Words in names of fields whose values are secret.
const WORDS: [&str; 11] = [
    "authorization",
    "cookie",
    "cookies",
    "credential",
    "credentials",
    "cvc",
    "cvv",
    "iban",
    "secret",
    "secrets",
    "token",
];

/// Sequences of letters in such names, in which words may not be separated. They must include the names that the
/// generator takes for secrets, whose values `Debug` hides.
const LETTERS: [&str; 13] = [
    "accesstoken",
    "apikey",
    "authtoken",
    "cardnumber",
    "clientassertion",
    "clientsecret",
    "codeverifier",
    "devicecode",
    "idtoken",
    "passphrase",
    "passw",
    "privatekey",
    "refreshtoken",
];

/// Whether this is the name of a secret, or a path with such a name.
pub(super) fn is_name(text: &str) -> bool {
    let all = letters(text);
    LETTERS.iter().any(|word| all.contains(word)) || words(text).iter().any(|word| WORDS.contains(&word.as_str()))
}

/// Only letters and digits, in lower case, because servers spell names in several ways.
pub(super) fn letters(text: &str) -> String {
    let mut letters = text.to_ascii_lowercase();
    letters.retain(|letter| letter.is_ascii_alphanumeric());
    letters
}

/// The words of a name in lower case: `accessToken` and `access_token` have `token`, `tokenizer` has not.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for letter in text.chars() {
        if !letter.is_alphanumeric() || letter.is_uppercase() && before.is_lowercase() {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| letter.is_alphanumeric()) {
            word.extend(letter.to_lowercase());
        }
        before = letter;
    }
    words
}
