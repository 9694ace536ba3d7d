//! Every operation against a local server, with every answer that the description declares.
#![cfg(feature = "all-tags")]

mod driver;
#[rustfmt::skip]
mod generated;
mod support;

const KEY: &str = "secret-key-of-the-caller";

/// Each declared answer, a success or an error, yields the value that was sent.
#[tokio::test]
async fn answers() {
    let mut found = Vec::new();
    let mut answers = 0;
    for case in driver::callable() {
        answers += case.answers.len();
        found.extend(case.mismatches(KEY).await);
    }
    assert!(found.is_empty(), "{} of {answers}:\n{}", found.len(), found.join("\n"));
}

/// Each operation that answers slice by slice is followed over two slices.
#[tokio::test]
async fn slices() {
    for case in driver::callable() {
        assert_eq!(case.follow(KEY).await, case.slices.is_some());
    }
}

/// Each operation sends one request. The requests, and the examples that do not fit, go to a file for reviews.
#[tokio::test]
async fn requests() {
    let mut text = String::new();
    for case in driver::callable() {
        text.push_str(&case.page(KEY).await);
    }
    text.push_str(&driver::misfits(generated::examples::EXAMPLES));
    let file = format!("exercise-{}.txt", env!("CARGO_PKG_NAME"));
    std::fs::write(std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(file), text).expect("a writable folder");
}

/// A mock can expect each operation with all its arguments, and answer with a sample.
#[tokio::test]
async fn mocks() {
    let mock = generated::sdk::testing::Mock::start();
    let mut found = Vec::new();
    for case in driver::callable() {
        found.extend(case.mocked(&mock).await);
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Each model has a sample that it can read.
#[test]
fn samples() {
    let unreadable = |make: fn()| std::panic::catch_unwind(make).is_err();
    let found: Vec<_> = generated::sdk::samples::all()
        .into_iter()
        .filter(|(_, make)| unreadable(*make))
        .map(|(name, _)| name)
        .collect();
    assert!(found.is_empty(), "{found:?}");
}
