//! Parses the output of `cargo test`.

/// The sum of all test binaries, and the failures.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Tests that passed.
    pub passed: usize,
    /// Names of failed tests, in order, each once.
    pub failed: Vec<String>,
    /// The first errors of the compiler.
    pub errors: Vec<String>,
}

/// The maximal number of errors of the compiler.
const ERRORS: usize = 20;

/// Reads the output of `cargo test`.
pub fn counts(output: &str) -> Counts {
    let mut counts = Counts::default();
    let lines: Vec<&str> = output.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        if let Some(rest) = line.strip_prefix("test result: ") {
            let number = rest.split_once(". ").and_then(|(_, rest)| rest.split_whitespace().next()?.parse().ok());
            counts.passed += number.unwrap_or(0);
        } else if let Some(name) = line.strip_prefix("test ").and_then(|rest| rest.strip_suffix(" ... FAILED")) {
            if !counts.failed.iter().any(|other| other == name) {
                counts.failed.push(name.to_owned());
            }
        } else if line.starts_with("error[") || line.starts_with("error: ") {
            let location = lines.get(index + 1).map(|next| next.trim()).filter(|next| next.starts_with("-->"));
            let location =
                location.map(|location| format!(" {}", location.trim_start_matches("--> "))).unwrap_or_default();
            // Cargo's final summary has no further failures.
            let about = ["error: test failed", "error: could not compile", "error: doctest failed", "error: aborting"];
            let last = about.iter().any(|start| line.starts_with(start))
                || line.contains("target failed")
                || line.contains("targets failed");
            if !last && counts.errors.len() < ERRORS {
                counts.errors.push(format!("{line}{location}"));
            }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_all_test_binaries_are_summed() {
        let output = "   Compiling pets v0.1.0\nrunning 2 tests\ntest a::b ... ok\ntest a::c ... FAILED\ntest a::d ... ignored\n\n\
                      test result: FAILED. 1 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.1s\n\n\
                      error: test failed, to rerun pass `-p pets --lib`\n\
                      test src/lib.rs - feed (line 3) ... FAILED\ntest a::c ... FAILED\n\
                      test result: ok. 40 passed; 0 failed; 0 ignored\nerror: 2 targets failed:\n";
        let found = counts(output);
        let expected = Counts {
            passed: 41,
            failed: ["a::c", "src/lib.rs - feed (line 3)"].map(str::to_owned).to_vec(),
            errors: Vec::new(),
        };
        assert_eq!(found, expected);
    }

    #[test]
    fn compiler_errors_have_their_location() {
        let output = "error[E0061]: this method takes 2 arguments\n  --> tests/wire.rs:3:9\n   |\n\nerror: cannot find macro\n\
                      error: could not compile `pets` (test \"wire\") due to 2 previous errors\n";
        let expected = ["error[E0061]: this method takes 2 arguments tests/wire.rs:3:9", "error: cannot find macro"];
        assert_eq!(counts(output).errors, expected);
    }
}
