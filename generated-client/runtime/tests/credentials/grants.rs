//! Tokens of OAuth 2 for applications, users and refresh tokens.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Waker};
use std::time::Duration;

use sdk_runtime::credentials::oauth2::{ClientCredentials, Password, RefreshToken};
use sdk_runtime::testing::TestClock;
use sdk_runtime::{Client, ErrorKind};
use serde_json::json;

use super::{Discover, Fake, Read, Received, Write, builder, call};

const HOUR: Duration = Duration::from_secs(3600);

fn is_token_request(request: &Received) -> bool {
    request.url.contains("token")
}

/// A server of tokens `t1`, `t2` with an hour of life, and of an API that takes them.
fn server() -> Fake {
    let count = AtomicU32::new(0);
    Fake::new(move |request| {
        if !is_token_request(request) {
            return (200, "1".into());
        }
        let number = count.fetch_add(1, Ordering::SeqCst) + 1;
        let token = json!({
            "access_token": format!("t{number}"),
            "token_type": "Bearer",
            "expires_in": 3600,
            "refresh_token": format!("r{number}"),
        });
        (200, token.to_string())
    })
}

fn tokens(fake: &Fake) -> Vec<Received> {
    fake.received().into_iter().filter(is_token_request).collect()
}

fn sent(fake: &Fake) -> Vec<String> {
    let calls = fake.received().into_iter().filter(|request| !is_token_request(request));
    calls.map(|request| request.header("authorization").to_owned()).collect()
}

fn client(fake: &Fake, clock: &TestClock, source: impl sdk_runtime::credentials::Credentials) -> Client {
    builder(fake, clock).credential_from("OAuth", source).build().unwrap()
}

#[tokio::test]
async fn an_application_gets_tokens_with_the_scopes_of_operations() {
    let (fake, clock) = (server(), TestClock::new());
    let client = client(&fake, &clock, ClientCredentials::new("my:app", "s3&cret").audience("https://api.test"));
    call::<Read>(&client).await.unwrap();
    call::<Read>(&client).await.unwrap();
    call::<Write>(&client).await.unwrap();
    call::<Read>(&client).await.unwrap();
    clock.advance(HOUR);
    call::<Read>(&client).await.unwrap();
    assert_eq!(sent(&fake), ["Bearer t1", "Bearer t1", "Bearer t2", "Bearer t2", "Bearer t3"]);
    let tokens = tokens(&fake);
    assert!(tokens.iter().all(|request| request.url == "https://api.test/oauth/token" && request.method == "POST"));
    // my%3Aapp:s3%26cret
    assert_eq!(tokens[0].header("authorization"), "Basic bXklM0FhcHA6czMlMjZjcmV0");
    assert_eq!(tokens[0].header("accept"), "application/json");
    assert_eq!(tokens[0].header("content-type"), "application/x-www-form-urlencoded");
    let scopes: Vec<_> = tokens.iter().map(|request| request.form()["scope"].clone()).collect();
    assert_eq!(scopes, ["read", "read write", "read write"]);
    assert_eq!(tokens[0].form()["grant_type"], "client_credentials");
    assert_eq!(tokens[0].form()["audience"], "https://api.test");
}

/// Grants any scope but `write`.
fn readers_only() -> Fake {
    Fake::new(|request| match is_token_request(request) {
        true if request.form()["scope"].contains("write") => (400, json!({"error": "invalid_scope"}).to_string()),
        true => (200, json!({"access_token": "t", "expires_in": 3600}).to_string()),
        false => (200, "1".into()),
    })
}

#[tokio::test]
async fn a_scope_that_is_refused_costs_no_other_call_its_token() {
    let (fake, clock) = (readers_only(), TestClock::new());
    let client = client(&fake, &clock, ClientCredentials::new("app", "s3cret"));
    for _ in 0..2 {
        assert_eq!(call::<Write>(&client).await.unwrap_err().kind(), ErrorKind::Credentials);
        call::<Read>(&client).await.unwrap();
        clock.advance(HOUR);
    }
    let scopes: Vec<_> = tokens(&fake).iter().map(|request| request.form()["scope"].clone()).collect();
    assert_eq!(scopes, ["read write", "read", "read write", "read"]);
}

#[tokio::test]
async fn a_refusal_is_not_shared_with_calls_that_need_less() {
    let fake = readers_only();
    let client = client(&fake, &TestClock::new(), ClientCredentials::new("app", "s3cret"));
    let (write, again, read) = (call::<Write>(&client), call::<Write>(&client), call::<Read>(&client));
    let results = tokio::join!(write.into_future(), again.into_future(), read.into_future());
    assert!(results.0.is_err() && results.1.is_err());
    results.2.unwrap();
    assert_eq!(tokens(&fake).len(), 2, "calls that need as much share it");
}

#[tokio::test]
async fn scopes_and_the_place_of_the_secret_can_be_chosen() {
    let (fake, clock) = (server(), TestClock::new());
    let source = ClientCredentials::new("app", "s3cret").scopes(["all"]).secret_in_body();
    let client = client(&fake, &clock, source.token_url("https://other.test/token"));
    call::<Read>(&client).await.unwrap();
    call::<Write>(&client).await.unwrap();
    let tokens = tokens(&fake);
    assert_eq!((tokens.len(), tokens[0].url.as_str()), (1, "https://other.test/token"));
    let form = tokens[0].form();
    assert_eq!(
        (form["client_id"].as_str(), form["client_secret"].as_str(), form["scope"].as_str()),
        ("app", "s3cret", "all")
    );
    assert_eq!(tokens[0].header("authorization"), "");
}

#[tokio::test]
async fn a_token_that_is_refused_is_renewed() {
    let count = AtomicU32::new(0);
    let fake = Fake::new(move |request| {
        if is_token_request(request) {
            return (200, json!({"access_token": format!("t{}", count.fetch_add(1, Ordering::SeqCst))}).to_string());
        }
        if request.header("authorization") == "Bearer t0" { (401, String::new()) } else { (200, "1".into()) }
    });
    let client = client(&fake, &TestClock::new(), ClientCredentials::new("app", "s3cret"));
    call::<Write>(&client).await.unwrap();
    assert_eq!(sent(&fake), ["Bearer t0", "Bearer t1"]);
}

#[tokio::test]
async fn the_server_that_is_down_for_a_moment_is_asked_again() {
    let count = AtomicU32::new(0);
    let fake = Fake::new(move |request| match is_token_request(request) {
        true if count.fetch_add(1, Ordering::SeqCst) == 0 => (503, String::new()),
        true => (200, json!({"access_token": "t"}).to_string()),
        false => (200, "1".into()),
    });
    let client = client(&fake, &TestClock::new(), ClientCredentials::new("app", "s3cret"));
    call::<Read>(&client).await.unwrap();
    assert_eq!(tokens(&fake).len(), 2);
}

#[tokio::test]
async fn a_refusal_has_the_reason_and_no_secret() {
    let fake = Fake::new(|_| {
        let body = json!({"error": "invalid_client", "error_description": "no app with the secret s3cret-secret"});
        (401, body.to_string())
    });
    let client = client(&fake, &TestClock::new(), ClientCredentials::new("app", "s3cret-secret"));
    let error = call::<Read>(&client).await.unwrap_err();
    let all = format!("{error} {error:?} {error:#}");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Credentials, 0));
    assert!(all.contains("invalid_client") || all.contains("no app with the secret"), "{all}");
    assert!(!all.contains("s3cret-secret") && !all.contains("api.test"), "{all}");
    assert_eq!(fake.received().len(), 1);
}

#[tokio::test]
async fn tokens_come_over_https_alone_and_from_a_url_that_is_known() {
    let fake = server();
    let plain = ClientCredentials::new("app", "s3cret").token_url("http://login.test/token");
    let error = call::<Read>(&client(&fake, &TestClock::new(), plain)).await.unwrap_err();
    assert!(error.to_string().contains("must be https"), "{error}");
    let nowhere = builder(&fake, &TestClock::new()).credential_from("Key", ClientCredentials::new("app", "s3cret"));
    let error = call::<super::Get>(&nowhere.build().unwrap()).await.unwrap_err();
    assert!(error.to_string().contains("set `token_url`"), "{error}");
    assert!(fake.received().is_empty());
}

#[tokio::test]
async fn refresh_tokens_are_rotated_and_saved() {
    let (fake, clock) = (server(), TestClock::new());
    let saved = Arc::new(Mutex::new(Vec::new()));
    let source = RefreshToken::new("app", "r0").on_rotation({
        let saved = Arc::clone(&saved);
        move |token| saved.lock().unwrap().push(token.to_owned())
    });
    let client = client(&fake, &clock, source);
    call::<Read>(&client).await.unwrap();
    clock.advance(2 * HOUR);
    call::<Write>(&client).await.unwrap();
    let tokens = tokens(&fake);
    let used: Vec<_> = tokens.iter().map(|request| request.form()["refresh_token"].clone()).collect();
    assert_eq!(used, ["r0", "r1"]);
    assert_eq!(*saved.lock().unwrap(), ["r1", "r2"]);
    assert_eq!((tokens[0].form()["client_id"].as_str(), tokens[0].url.as_str()), ("app", "https://login.test/token"));
}

#[tokio::test]
async fn a_renewal_whose_call_is_dropped_goes_on_with_the_next() {
    let (fake, saved) = (server(), Arc::new(Mutex::new(Vec::new())));
    let source = RefreshToken::new("app", "r0").on_rotation({
        let saved = Arc::clone(&saved);
        move |token| saved.lock().unwrap().push(token.to_owned())
    });
    let client = client(&fake, &TestClock::new(), source);
    let mut first = call::<Read>(&client).into_future();
    let mut context = Context::from_waker(Waker::noop());
    while tokens(&fake).is_empty() {
        assert!(first.as_mut().poll(&mut context).is_pending());
    }
    drop(first);
    call::<Read>(&client).await.unwrap();
    let used: Vec<_> = tokens(&fake).iter().map(|request| request.form()["refresh_token"].clone()).collect();
    assert_eq!((used, sent(&fake)), (vec!["r0".to_owned()], vec!["Bearer t1".to_owned()]));
    assert_eq!(*saved.lock().unwrap(), ["r1"]);
}

#[tokio::test]
async fn clients_of_several_servers_use_no_refresh_token_twice() {
    let (fake, clock) = (server(), TestClock::new());
    let client = client(&fake, &clock, RefreshToken::new("app", "r0").token_url("https://login.test/token"));
    let other = client.to_builder().base_url("https://other.test").unwrap().build().unwrap();
    let (one, another) = (call::<Read>(&client), call::<Read>(&other));
    let results = tokio::join!(one.into_future(), another.into_future());
    results.0.unwrap();
    results.1.unwrap();
    let used: Vec<_> = tokens(&fake).iter().map(|request| request.form()["refresh_token"].clone()).collect();
    assert_eq!(used, ["r0", "r1"]);
}

#[tokio::test]
async fn a_user_and_a_password_become_a_token() {
    let fake = server();
    let client = client(&fake, &TestClock::new(), Password::new("me", "s3cret").scopes(["a", "b"]));
    call::<Read>(&client).await.unwrap();
    let request = &tokens(&fake)[0];
    // Relative to the server of the API.
    assert_eq!(request.url, "https://api.test/v1/token");
    let form = request.form();
    assert_eq!(
        (form["grant_type"].as_str(), form["username"].as_str(), form["password"].as_str()),
        ("password", "me", "s3cret")
    );
    assert_eq!(form["scope"], "a b");
}

#[tokio::test]
async fn a_discovery_document_says_where_tokens_are() {
    let fake = Fake::new(|request| match request.url.as_str() {
        "https://login.test/.well-known/openid-configuration" => {
            (200, json!({"token_endpoint": "https://tokens.test/token", "issuer": "x"}).to_string())
        }
        "https://tokens.test/token" => (200, json!({"access_token": "t", "expires_in": "60"}).to_string()),
        _ => (200, "1".into()),
    });
    let clock = TestClock::new();
    let client =
        builder(&fake, &clock).credential_from("OpenId", ClientCredentials::new("app", "s3cret")).build().unwrap();
    call::<Discover>(&client).await.unwrap();
    clock.advance(HOUR);
    call::<Discover>(&client).await.unwrap();
    let urls = fake.each(|request| request.url.split('/').next_back().unwrap().to_owned());
    assert_eq!(urls, ["openid-configuration", "token", "things", "token", "things"]);
}

#[tokio::test]
async fn limits_hold_for_the_application_whatever_its_token() {
    let (fake, clock) = (server(), TestClock::new());
    let source = ClientCredentials::new("app", "s3cret");
    let client = builder(&fake, &clock).rate_limit(sdk_runtime::limit::RateLimit::new(1, 9 * HOUR));
    let client = client.credential_from("OAuth", source).build().unwrap();
    call::<Read>(&client).await.unwrap();
    clock.advance(2 * HOUR);
    assert_eq!(call::<Read>(&client).await.unwrap_err().kind(), ErrorKind::RateLimited);
}
