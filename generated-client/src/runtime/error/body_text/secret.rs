//! Names of what nobody may see.

/// Words of names of fields whose texts may repeat what nobody may see.
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

/// Letters of such names, where words are not told apart. They are at least those of the names that the generator takes for
/// names of secrets, whose values `Debug` does not show.
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

/// Whether this is the name, or a way with the name, of what nobody may see.
pub(super) fn is_name(text: &str) -> bool {
    let all = letters(text);
    LETTERS.iter().any(|word| all.contains(word)) || words(text).iter().any(|word| WORDS.contains(&word.as_str()))
}

/// Letters and digits alone, in lower case: servers write names in several ways.
pub(super) fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
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
