//! Tokens for an application and for a user: issued, renewed, revoked, and refused.

#[path = "../steps.rs"]
mod steps;

use std::sync::{Arc, Mutex};

use oidc_client::credentials::oauth2::{AuthorizationCode, ClientCredentials, RefreshToken};
use oidc_client::http::Method;
use oidc_client::{Client, ClientBuilder, Error, ErrorKind, Retry, concurrent};
use steps::done;

const JOB: &str = "nightly job";
const SECRET: &str = "s3&cret:of the job";

fn builder() -> Result<ClientBuilder, Error> {
    Ok(Client::builder().base_url(&steps::base_url())?.plain_http_on_loopback(true).retry(Retry::none()))
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    application().await?;
    revocation().await?;
    discovery().await?;
    user().await?;
    refusals().await
}

async fn application() -> Result<(), Error> {
    let client = builder()?.login_from(ClientCredentials::new(JOB, SECRET)).build()?;
    let results = concurrent(0..40, |_| client.things().list_things()).limit(20);
    let mut results = results;
    while let Some((_, caller)) = results.next().await {
        let caller = caller?;
        assert_eq!((caller.client.as_str(), caller.tokens), (JOB, 1), "forty calls share one token");
    }
    let caller = client.things().list_things().await?;
    assert_eq!(caller.scope.as_deref(), Some("things:read"));
    done("gets one token for forty calls at once, with the scope of the operation");

    let caller = client.things().add_thing().await?;
    let mut scopes: Vec<_> = caller.scope.as_deref().unwrap_or_default().split(' ').collect();
    scopes.sort_unstable();
    assert_eq!((scopes, caller.tokens), (vec!["things:read", "things:write"], 2));
    assert_eq!(client.things().list_things().await?.tokens, 2);
    done("gets another token for an operation that needs one more scope, and keeps to it");

    let in_body = ClientCredentials::new("in-body", "other").secret_in_body().scopes(["things:read"]);
    let other = builder()?.login_from(in_body).build()?;
    assert_eq!(other.things().list_things().await?.client, "in-body");
    let error = other.things().add_thing().await.expect_err("it lacks a scope");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403));
    done("sends id and secret in the form, and tells what the token may not do");
    Ok(())
}

async fn revocation() -> Result<(), Error> {
    let client = builder()?.login_from(ClientCredentials::new(JOB, SECRET)).build()?;
    client.things().add_thing().await?;
    client.things().revoke_all().await?;
    let response = client.things().add_thing().send().await?;
    assert_eq!((response.attempts(), response.tokens), (2, 1));
    client.things().revoke_all().await?;
    let mut results = concurrent(0..20, |_| client.things().add_thing()).limit(20);
    while let Some((_, caller)) = results.next().await {
        assert_eq!(caller?.tokens, 1, "all that were refused share the new token");
    }
    done("makes a refused call again with a new token, one for all calls");
    Ok(())
}

async fn discovery() -> Result<(), Error> {
    let client = builder()?.discovered_from(ClientCredentials::new(JOB, SECRET)).build()?;
    assert_eq!(client.things().list_things().await?.client, JOB);
    done("finds the server of tokens in its discovery document");
    Ok(())
}

async fn user() -> Result<(), Error> {
    let saved: Arc<Mutex<Vec<String>>> = Arc::default();
    let save = {
        let saved = Arc::clone(&saved);
        move |token: &str| saved.lock().expect("no panic").push(token.to_owned())
    };
    let browser = builder()?.build()?;
    let code = AuthorizationCode::new("desktop", "http://127.0.0.1:1/back", move |request| {
        let browser = browser.clone();
        async move {
            let page = browser.raw(Method::GET, "/browser").query("page", &request.url());
            let back = page.send_as::<serde_json::Value>().await?;
            Ok(back["back"].as_str().unwrap_or_default().to_owned())
        }
    });
    let code = code.scopes(["openid", "offline_access", "things:read"]).on_rotation(save.clone());
    let client = builder()?.login_from(code).build()?;
    assert_eq!(client.things().list_things().await?.client, "desktop");
    done("gets the token of a user by a code with proof");

    client.things().revoke_all().await?;
    assert_eq!(client.things().list_things().await?.client, "desktop");
    let tokens = saved.lock().expect("no panic").clone();
    assert!(tokens.len() == 2 && tokens[0] != tokens[1], "the refresh token was rotated");
    done("renews it by a refresh token, which the server rotates");

    let refresh = RefreshToken::new("desktop", tokens[1].as_str()).on_rotation(save);
    let later = builder()?.login_from(refresh).build()?;
    assert_eq!(later.things().list_things().await?.client, "desktop");
    assert_eq!(saved.lock().expect("no panic").len(), 3);
    done("goes on with the saved refresh token after a restart");

    let used = builder()?.login_from(RefreshToken::new("desktop", tokens[0].as_str())).build()?;
    let error = used.things().list_things().await.expect_err("it was used before");
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(!error.to_string().contains(&tokens[0]), "{error}");
    done("a refresh token that was used is refused, and the error does not show it");
    Ok(())
}

async fn refusals() -> Result<(), Error> {
    let wrong = builder()?.login_from(ClientCredentials::new(JOB, "wrong-secret")).build()?;
    let error = wrong.things().list_things().await.expect_err("the secret is wrong");
    let text = format!("{error} {error:?}");
    assert_eq!((error.kind(), error.may_have_been_sent()), (ErrorKind::Credentials, false));
    assert!(text.contains("invalid_client") || text.contains("client authentication failed"), "{text}");
    assert!(!text.contains("wrong-secret"), "{text}");
    let greedy = builder()?.login_from(ClientCredentials::new(JOB, SECRET).scopes(["admin"])).build()?;
    let error = greedy.things().list_things().await.expect_err("there is no such scope");
    assert!(error.to_string().contains("scope"), "{error}");
    done("a wrong secret and an unknown scope are told with the server's reason");
    Ok(())
}
