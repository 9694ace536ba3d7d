//! Answers with status 401.

use futures_util::future::join_all;
use sdk_runtime::credentials::{Credential, from_fn};
use sdk_runtime::testing::TestClock;
use sdk_runtime::{ErrorKind, Retry, Upload};
use serde_json::json;

use super::{Counting, Fake, Free, Get, Login, Post, Spread, builder, call, with};

/// Refuses all keys but this one.
fn takes(key: &'static str) -> Fake {
    Fake::new(move |request| if request.header("x-api-key") == key { (200, "1".into()) } else { (401, String::new()) })
}

#[tokio::test]
async fn a_refused_call_is_made_again_with_another_key_once() {
    let fake = takes("key-2");
    let source = Counting::default();
    let client = builder(&fake, &TestClock::new()).retry(Retry::none()).credential_from("Key", source.clone());
    let client = client.build().unwrap();
    let body = json!({"a": 1});
    let request = with(call::<Post>(&client), |parts| parts.json("application/json", &body));
    let response = request.send().await.unwrap();
    assert_eq!((response.attempts(), response.status().as_u16()), (2, 200));
    assert_eq!(fake.each(|request| request.header("x-api-key").to_owned()), ["key-1", "key-2"]);
    assert_eq!(fake.each(|request| request.body.clone()), [r#"{"a":1}"#, r#"{"a":1}"#]);
    assert_eq!(source.asked(), 2);
    call::<Get>(&client).await.unwrap();
    assert_eq!(source.asked(), 2);
}

#[tokio::test]
async fn a_second_refusal_is_the_error() {
    let fake = takes("never");
    let source = Counting::default();
    let client = builder(&fake, &TestClock::new()).retry(Retry::none()).credential_from("Key", source.clone());
    let error = call::<Get>(&client.build().unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.status().unwrap().as_u16()), (ErrorKind::Status, 2, 401));
    assert_eq!(source.asked(), 2);
    assert!(!error.to_string().contains("key-"), "{error}");
}

#[tokio::test]
async fn calls_that_are_refused_together_share_one_new_key() {
    let fake = takes("key-2");
    let source = Counting::default();
    let client = builder(&fake, &TestClock::new()).credential_from("Key", source.clone()).build().unwrap();
    let results = join_all((0..50).map(|_| call::<Get>(&client).into_future())).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert_eq!(source.asked(), 2);
    assert_eq!(source.refused.load(std::sync::atomic::Ordering::SeqCst), 1);
}

#[tokio::test]
async fn the_same_key_again_is_not_sent_again() {
    let fake = takes("never");
    let client =
        builder(&fake, &TestClock::new()).credential_from("Key", from_fn(|_| async { Ok(Credential::key("same")) }));
    let error = call::<Get>(&client.build().unwrap()).await.unwrap_err();
    assert_eq!((error.attempts(), fake.received().len()), (1, 1));
}

#[tokio::test]
async fn a_refusal_tells_why_there_is_no_other_key() {
    let source = from_fn(|request| {
        let was_refused = request.was_refused();
        async move { if was_refused { Err("the vault is sealed".into()) } else { Ok(Credential::key("old")) } }
    });
    let client = builder(&takes("never"), &TestClock::new()).credential_from("Key", source).build().unwrap();
    let error = call::<Get>(&client).await.unwrap_err();
    assert!(error.is_unauthorized() && !error.to_string().contains("vault"), "{error}");
    let all = format!("{error:#}");
    assert_eq!(all.matches("there is no credential for `api_key`: the vault is sealed").count(), 1, "{all}");
}

#[tokio::test]
async fn a_fixed_key_that_is_refused_is_the_error_at_once() {
    let fake = takes("never");
    let client = builder(&fake, &TestClock::new()).credential("Key", "fixed").build().unwrap();
    assert_eq!(call::<Get>(&client).await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn an_upload_that_cannot_be_sent_twice_is_not() {
    let fake = takes("key-2");
    let source = Counting::default();
    let client = builder(&fake, &TestClock::new()).credential_from("Key", source.clone()).build().unwrap();
    let chunks = futures_util::stream::iter([Ok::<_, std::io::Error>("abc")]);
    let upload = Upload::stream(chunks, "a.txt");
    let request = with(call::<Post>(&client), |parts| parts.upload("text/plain", upload));
    let error = request.await.unwrap_err();
    assert_eq!((error.attempts(), source.asked()), (1, 1));
}

#[tokio::test]
async fn parameters_and_cookies_are_replaced() {
    let fake =
        Fake::new(|request| if request.url.contains("key=key-2") { (200, "1".into()) } else { (401, String::new()) });
    let client = builder(&fake, &TestClock::new()).credential_from("InQuery", Counting::default());
    let client = client.credential_from("InCookie", Counting::default()).build().unwrap();
    let request = with(call::<Spread>(&client), |parts| {
        parts.query("a", &1);
        parts.cookie("lang", &"de");
    });
    request.await.unwrap();
    assert_eq!(
        fake.each(|request| format!("{} {}", request.url, request.header("cookie"))),
        [
            "https://api.test/v1/things?a=1&key=key-1 lang=de; sid=key-1",
            "https://api.test/v1/things?a=1&key=key-2 lang=de; sid=key-2",
        ]
    );
}

#[tokio::test]
async fn a_login_comes_from_a_source_too() {
    let fake = Fake::new(|_| (200, "1".into()));
    let client = builder(&fake, &TestClock::new())
        .credential_from("Login", from_fn(|_| async { Ok(Credential::basic("Aladdin", "open sesame")) }));
    call::<Login>(&client.build().unwrap()).await.unwrap();
    assert_eq!(fake.received()[0].header("authorization"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    let wrong = builder(&fake, &TestClock::new()).credential_from("Login", Counting::default()).build().unwrap();
    let error = call::<Login>(&wrong).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("must be a user name and a password"), "{error}");
}

#[tokio::test]
async fn a_source_is_asked_for_calls_that_need_it_alone() {
    let fake = Fake::new(|_| (200, "1".into()));
    let source = Counting::default();
    let client = builder(&fake, &TestClock::new()).credential_from("Key", source.clone()).build().unwrap();
    call::<Free>(&client).await.unwrap();
    client.download("https://elsewhere.test/file").bytes().await.unwrap();
    assert_eq!(source.asked(), 0);
    assert!(call::<Get>(&client).into_request().is_err(), "the source was not asked yet");
    client.raw(http::Method::GET, "/raw").await.unwrap();
    client.download("https://api.test/file").bytes().await.unwrap();
    assert_eq!(source.asked(), 1);
    let keys = fake.each(|request| request.header("x-api-key").to_owned());
    assert_eq!(keys, ["", "", "key-1", "key-1"]);
    assert_eq!(call::<Get>(&client).into_request().unwrap().headers()["x-api-key"], "key-1");
}
