//! Tokens that a user allows in a browser.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sdk_runtime::Client;
use sdk_runtime::credentials::oauth2::AuthorizationCode;
use sdk_runtime::testing::TestClock;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use url::Url;

use super::{Fake, Read, builder, call};

const HOUR: Duration = Duration::from_secs(3600);

/// The value of a parameter.
fn parameter(url: &str, name: &str) -> String {
    let url = Url::parse(url).unwrap();
    url.query_pairs().find(|(known, _)| known == name).map(|(_, value)| value.into_owned()).unwrap_or_default()
}

/// What the browser is sent back to from a page.
type Answer = fn(&str) -> String;

/// A server whose refresh tokens are void if `void`, and the pages that users were sent to.
fn client(clock: &TestClock, void: bool, answer: Answer) -> (Client, Fake, Arc<Mutex<Vec<String>>>) {
    let count = AtomicU32::new(0);
    let fake = Fake::new(move |request| {
        if !request.url.ends_with("/token") {
            return (200, "1".into());
        }
        if void && request.form()["grant_type"] == "refresh_token" {
            return (400, json!({"error": "invalid_grant"}).to_string());
        }
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        (200, json!({"access_token": format!("t{number}"), "expires_in": 3600, "refresh_token": "r"}).to_string())
    });
    let pages: Arc<Mutex<Vec<String>>> = Arc::default();
    let source = AuthorizationCode::new("app", "http://localhost:7777/back", {
        let pages = Arc::clone(&pages);
        move |request| {
            pages.lock().unwrap().push(request.url().to_owned());
            let back = answer(request.url());
            async move { Ok(back) }
        }
    });
    let client = builder(&fake, clock).credential_from("OAuth", source).build().unwrap();
    (client, fake, pages)
}

fn allowed(page: &str) -> String {
    format!("http://localhost:7777/back?code=c0de&state={}", parameter(page, "state"))
}

#[tokio::test]
async fn a_code_becomes_a_token_with_proof() {
    let clock = TestClock::new();
    let (client, fake, pages) = client(&clock, false, allowed);
    call::<Read>(&client).await.unwrap();
    let page = pages.lock().unwrap()[0].clone();
    assert!(page.starts_with("https://login.test/authorize?response_type=code&client_id=app&"), "{page}");
    assert_eq!(parameter(&page, "redirect_uri"), "http://localhost:7777/back");
    assert_eq!(parameter(&page, "scope"), "read");
    assert_eq!(parameter(&page, "code_challenge_method"), "S256");
    let form = fake.received()[0].form();
    assert_eq!((form["code"].as_str(), form["redirect_uri"].as_str()), ("c0de", "http://localhost:7777/back"));
    let verifier = &form["code_verifier"];
    assert!((43..=128).contains(&verifier.len()));
    assert_eq!(parameter(&page, "code_challenge"), URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes())));

    clock.advance(2 * HOUR);
    call::<Read>(&client).await.unwrap();
    assert_eq!(pages.lock().unwrap().len(), 1, "a refresh token needs no user");
    let sent = fake.each(|request| request.header("authorization").to_owned());
    assert_eq!(sent, ["", "Bearer t1", "", "Bearer t2"]);
}

#[tokio::test]
async fn a_void_refresh_token_leads_to_the_user_again() {
    let clock = TestClock::new();
    let (client, _, pages) = client(&clock, true, allowed);
    call::<Read>(&client).await.unwrap();
    clock.advance(2 * HOUR);
    call::<Read>(&client).await.unwrap();
    let pages = pages.lock().unwrap();
    assert_eq!(pages.len(), 2);
    assert_ne!(parameter(&pages[0], "state"), parameter(&pages[1], "state"));
}

#[tokio::test]
async fn answers_of_other_requests_and_refusals_are_errors() {
    let cases: [(Answer, &str); 4] = [
        (|_| "http://localhost:7777/back?code=c&state=forged".to_owned(), "`state` differs"),
        (|_| "no URL".to_owned(), "is none"),
        (|page| allowed(page).replace("code=c0de", "error=access_denied"), "the access was not allowed: access_denied"),
        (|page| allowed(page).replace("code=c0de", "x=1"), "without a code"),
    ];
    for (answer, expected) in cases {
        let (client, fake, _) = client(&TestClock::new(), false, answer);
        let error = call::<Read>(&client).await.unwrap_err().to_string();
        assert!(error.contains(expected) && !error.contains("c0de"), "{error}");
        assert!(fake.received().is_empty());
    }
}
