//! The name of the package.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ir::Api;
use crate::names::Names;
use crate::names::lock::LockMatch;
use crate::names::reserved::is_reserved_package;
use crate::names::words::{cut, package as plain};
use crate::pointer::Pointer;

/// The length limit of registries.
const LONG: usize = 64;

/// The name of the package: that of the lock, unless somebody decides otherwise, or that of the title.
pub fn package(api: &Api, lock: &LockMatch<'_>, names: &mut Names, diagnostics: &mut Diagnostics) {
    let sdk_name = api.info.sdk_name.as_deref();
    let wanted = plain(sdk_name.unwrap_or(&api.info.title));
    names.package = settled(&wanted);
    let mut tell = |code, message: String| {
        diagnostics.push(
            Diagnostic::new(code, Pointer::root().child("info"), message)
                .help("an `x-sdk-name` on `info` in the overlay chooses another name, and so does `--name`"),
        );
    };
    let before = lock.locked.package.as_ref().filter(|before| **before != names.package);
    if let Some(before) = before {
        if let Err(problem) = check(before) {
            tell(Code::Renamed, format!("the crate was `{before}` and becomes `{}`, since {problem}", names.package));
        } else if sdk_name.is_none() && plain(before) == *before {
            names.package.clone_from(before);
            return;
        } else {
            let message = format!("the crate was `{before}` and becomes `{}`, as `x-sdk-name` says", names.package);
            tell(Code::Renamed, message);
        }
    }
    if let Err(problem) = check(&wanted) {
        let code = if sdk_name.is_some() { Code::NameCollision } else { Code::NameReserved };
        tell(code, format!("the crate cannot be called `{wanted}`, since {problem}; it becomes `{}`", names.package));
    }
}

fn settled(wanted: &str) -> String {
    let suffix = "-client";
    let short = cut(wanted, '-', LONG);
    if is_reserved_package(&short) { format!("{}{suffix}", cut(wanted, '-', LONG - suffix.len())) } else { short }
}

/// Checks the name of a package.
///
/// # Errors
///
/// The reason, as the rest of a sentence.
pub fn check(name: &str) -> Result<(), String> {
    let first = name.chars().next();
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !first.is_some_and(|first| first.is_ascii_alphabetic()) || !name.chars().all(fits) {
        return Err("it must begin with an ASCII letter and have letters, digits, `-` and `_` only".to_owned());
    }
    if name.len() > LONG {
        return Err(format!("it must have at most {LONG} characters"));
    }
    if is_reserved_package(name) {
        return Err("that is a word of Rust or cargo, or a crate that it depends on".to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{check, settled};
    use crate::names::words::package;

    #[test]
    fn every_title_has_a_package() {
        let cases = [
            ("Redis", "redis-client"),
            ("URL", "url-client"),
            ("Serde JSON", "serde-json-client"),
            ("Http", "http-client"),
            ("HTTP body", "http-body-client"),
            ("Self", "self-client"),
            ("Async", "async-client"),
            ("std", "std-client"),
            ("proc macro", "proc-macro-client"),
            ("Test", "test-client"),
            ("build", "build-client"),
            ("NUL", "nul-client"),
            ("u8", "u8-client"),
            ("Petstore", "petstore"),
            ("2FA", "x-2fa"),
            ("", "api-client"),
            ("日本", "api-client"),
            ("Größe des Ölmarkts", "grosse-des-olmarkts"),
        ];
        for (title, expected) in cases {
            let name = settled(&package(title));
            assert_eq!(name, expected, "{title:?}");
            assert_eq!(check(&name), Ok(()), "{title:?}");
        }
        for title in ["a ".repeat(500), "b".repeat(500), format!("{} c", "d".repeat(64)), "é".repeat(99)] {
            let name = settled(&package(&title));
            assert_eq!(check(&name), Ok(()), "{title:?}");
        }
    }

    #[test]
    fn unusable_names_are_reported() {
        for name in ["", "1a", "größe", "a b", "a.b", "redis", "web-sys", "std", "async", "Self", "_", "-", "con"] {
            assert!(check(name).is_err(), "{name}");
        }
        assert!(check(&"a".repeat(65)).is_err());
    }
}
