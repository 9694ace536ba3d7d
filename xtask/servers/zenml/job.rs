//! A token from the OAuth 2 password flow; with it, projects, tags, users, and a pipeline with secrets.

#![recursion_limit = "256"]

#[path = "../steps.rs"]
mod steps;

use std::collections::BTreeMap;

use serde_json::json;
use steps::{done, setting};
use zenml_client::models::{
    BodyTokenApiV1LoginPost, ColorVariants, ProjectRequest, ProjectUpdate, SecretRequest, TagRequest, TagUpdate,
    TokenResponse, UserRequest,
};
use zenml_client::{Client, ClientBuilder, Error};

fn builder() -> Result<ClientBuilder, Error> {
    Ok(Client::builder().base_url(&steps::base_url())?.plain_http_on_loopback(true))
}

fn password_grant(user: String, password: String) -> BodyTokenApiV1LoginPost {
    BodyTokenApiV1LoginPost::new().with_grant_type("password").with_username(user).with_password(password)
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let anonymous = builder()?.build()?;
    let info = anonymous.server().info().await?;
    assert!(info.version.starts_with("0."), "{info:?}");
    done("reads the state of the server without credentials");

    let client = log_in(&anonymous).await?;
    let user = client.users().get_current_user().await?;
    assert_eq!(user.name, setting("USER"));
    done("the token is that of the user");

    projects(&client).await?;
    tags(&client).await?;
    users(&client).await?;
    secrets(&client).await?;
    Ok(())
}

async fn log_in(anonymous: &Client) -> Result<Client, Error> {
    let error = anonymous.users().get_current_user().await.expect_err("a token is needed");
    assert!(error.to_string().contains("bearer_token"), "{error}");
    assert!(!error.may_have_been_sent(), "{error}");
    done("a call that needs a token is not sent without one, and the error names the setter");

    let wrong = password_grant(setting("USER"), "wrong-password".to_owned());
    let error = anonymous.auth().token().body(&wrong).await.expect_err("the password is wrong");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{error}");
    assert!(!format!("{error} {error:?} {wrong:?}").contains("wrong-password"), "{error:?} {wrong:?}");
    assert!(error.to_string().to_lowercase().contains("invalid username or password"), "{error}");
    done("a wrong password is 401, told, and the password is not");

    let right = password_grant(setting("USER"), setting("PASSWORD"));
    let token = match anonymous.auth().token().body(&right).await? {
        TokenResponse::OAuthTokenResponse(token) => token,
        other => panic!("no token: {other:?}"),
    };
    assert_eq!(token.token_type, "bearer");
    done("the OAuth 2 password flow gives a token");

    let client = builder()?.bearer_token("eyJhbGciOiJIUzI1NiJ9.e30.wrong").build()?;
    let error = client.users().get_current_user().await.expect_err("the token is wrong");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{error}");
    assert!(!format!("{error} {error:?} {client:?}").contains("e30"), "{error:?}");
    done("a wrong token is 401, and the token is not told");
    builder()?.bearer_token(token.access_token).build()
}

async fn projects(client: &Client) -> Result<(), Error> {
    let metadata = BTreeMap::from([("cost".to_owned(), json!({"eur": 1.5, "open": null}))]);
    let request = ProjectRequest::new("lab")
        .with_display_name("Labor “Süd”")
        .with_description("a & b")
        .with_project_metadata(metadata.clone());
    let created = client.projects().create_project(&request).await?;
    let read = client.projects().get_project("lab").hydrate(true).await?;
    assert_eq!(read.id, created.id);
    assert_eq!(read.body.map(|body| body.display_name).as_deref(), Some("Labor “Süd”"));
    let told = read.metadata.expect("asked for");
    assert_eq!((told.description.as_deref(), told.project_metadata), (Some("a & b"), Some(metadata)));
    done("creates a project with metadata, and reads it by its name");

    let update = ProjectUpdate::new().with_description("changed");
    client.projects().update_project(&created.id, &update).await?;
    let read = client.projects().get_project(&created.id).hydrate(true).await?;
    assert_eq!(read.metadata.and_then(|metadata| metadata.description).as_deref(), Some("changed"));
    assert_eq!(read.body.map(|body| body.display_name).as_deref(), Some("Labor “Süd”"), "as before");
    let error = client.projects().create_project(&request).await.expect_err("it is there");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(409), "{error}");
    assert!(error.to_string().contains("existing project"), "{error}");
    client.projects().delete_project("lab").await?;
    let error = client.projects().get_project("lab").await.expect_err("it was deleted");
    assert!(error.is_not_found() && error.to_string().contains("lab"), "{error}");
    done("updates it, cannot create it twice (409, told), and deletes it (404 then, told)");
    Ok(())
}

async fn tags(client: &Client) -> Result<(), Error> {
    for number in 0..25 {
        let color = if number % 2 == 0 { ColorVariants::Teal } else { ColorVariants::Red };
        client.tags().create_tag(&TagRequest::new(format!("tag-{number:02}")).with_color(color)).await?;
    }
    let mut names = Vec::new();
    let mut number = 1;
    loop {
        let page = client.tags().list_tags().sort_by("asc:name").page(number).size(10).await?;
        assert_eq!((page.index, page.total, page.total_pages), (number, 25, 3));
        names.extend(page.items.into_iter().map(|tag| (tag.id, tag.name)));
        number += 1;
        if number > page.total_pages {
            break;
        }
    }
    assert!(names.iter().enumerate().all(|(number, (_, name))| *name == format!("tag-{number:02}")), "{names:?}");
    done("creates 25 tags, and lists them in three pages");

    let id = &names[3].0;
    client.tags().update_tag(id, &TagUpdate::new().with_color(ColorVariants::Blue)).await?;
    let read = client.tags().get_tag(id).await?;
    assert_eq!(read.body.and_then(|body| body.color), Some(ColorVariants::Blue));
    for (id, _) in &names {
        client.tags().delete_tag(id).await?;
    }
    assert_eq!(client.tags().list_tags().await?.total, 0);
    done("updates one, and deletes all");
    Ok(())
}

async fn users(client: &Client) -> Result<(), Error> {
    let request = UserRequest::new("guest", false).with_password("only-on-loopback-2").with_full_name("Gäst");
    assert!(!format!("{request:?}").contains("only-on-loopback-2"), "{request:?}");
    let created = client.users().create_user(&request).await?;
    let body = created.body.expect("a body");
    assert_eq!((body.full_name.as_deref(), body.is_admin), (Some("Gäst"), false));
    let page = client.users().list_users().name(&"guest".to_owned().into()).await?;
    assert_eq!(page.items.iter().map(|user| &user.id).collect::<Vec<_>>(), [&created.id]);
    let request = UserRequest::new("x".repeat(300), false);
    let error = client.users().create_user(&request).await.expect_err("the name is too long");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422), "{error}");
    // Its body is a list of texts with what was sent: that is for callers who ask for it.
    assert!(String::from_utf8_lossy(error.body()).contains("at most 255 characters"), "{error}");
    assert!(!error.to_string().contains("xxx"), "{error}");
    client.users().delete_user("guest").await?;
    assert!(client.users().get_user("guest").optional().await?.is_none());
    done(
        "creates a user, whose password no text tells, finds it by its name; of 422 the body has more than the error tells; deletes it",
    );
    Ok(())
}

async fn secrets(client: &Client) -> Result<(), Error> {
    let values = BTreeMap::from([("key".to_owned(), Some("s3cret-ä".to_owned())), ("none".to_owned(), None)]);
    let request = SecretRequest::new("store").with_values(values);
    assert!(!format!("{request:?}").contains("s3cret"), "{request:?}");
    let created = client.secrets().create_secret(&request).await?;
    let read = client.secrets().get_secret(&created.id).await?;
    assert!(!format!("{read:?}").contains("s3cret"), "{read:?}");
    let values = read.body.and_then(|body| body.values).expect("values");
    assert_eq!(values["key"].as_deref(), Some("s3cret-ä"));
    client.secrets().delete_secret(&created.id).await?;
    assert!(client.secrets().get_secret(&created.id).optional().await?.is_none());
    done("stores a secret that no text tells, reads it back, and deletes it");
    Ok(())
}
