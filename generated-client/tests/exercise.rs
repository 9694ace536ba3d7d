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

/// Each operation sends by command line what its method sends.
#[tokio::test(flavor = "multi_thread")]
async fn commands() {
    let mut found = Vec::new();
    for commanded in driver::commanded() {
        if commanded.case.required == "null" {
            continue;
        }
        let mut expected = commanded.case.sent(KEY).await;
        if commanded.command.stream.is_some() {
            // The method collects the items, and asks for other answers, too.
            for request in &mut expected {
                request.headers.retain(|(name, _)| name != "accept");
            }
        }
        for (index, expected) in expected.iter().enumerate() {
            let arguments = [commanded.case.required, commanded.case.everything][index];
            let title = format!("{} {arguments}", commanded.case.title());
            let server = support::Server::start([support::Answer::new(204)]);
            let run = tokio::task::block_in_place(|| commanded.run(arguments, &server, KEY, index == 1));
            match server.requests().as_slice() {
                [sent] => {
                    let mut sent = sent.clone();
                    if commanded.command.stream.is_some() {
                        sent.headers.retain(|(name, _)| name != "accept");
                    }
                    found
                        .extend(driver::request_difference(expected, &sent).map(|text| format!("{title}\n    {text}")));
                }
                others => {
                    found.push(format!("{title}: {} requests, exit code {}: {}", others.len(), run.code, run.stderr));
                }
            }
            assert!(!run.stderr.contains(KEY), "{title}");
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
