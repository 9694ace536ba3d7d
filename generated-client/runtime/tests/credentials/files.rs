//! Keys from files and variables.

use std::fs;
use std::time::Duration;

use sdk_runtime::ErrorKind;
use sdk_runtime::credentials::{FromEnv, FromFile};
use sdk_runtime::testing::TestClock;

use super::{Fake, Get, builder, call};

#[tokio::test]
async fn a_file_is_read_again() {
    let folder = std::env::temp_dir().join(format!("key-from-file-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("key");
    fs::write(&path, "  first\n").unwrap();
    let fake = Fake::new(
        |request| if request.header("x-api-key") == "void" { (401, String::new()) } else { (200, "1".into()) },
    );
    let clock = TestClock::new();
    let client = builder(&fake, &clock).credential_from("Key", FromFile::new(&path)).build().unwrap();
    call::<Get>(&client).await.unwrap();
    fs::write(&path, "second").unwrap();
    call::<Get>(&client).await.unwrap();
    clock.advance(Duration::from_secs(31));
    call::<Get>(&client).await.unwrap();
    // It is gone, and the last key is still good.
    fs::remove_file(&path).unwrap();
    clock.advance(Duration::from_secs(31));
    call::<Get>(&client).await.unwrap();
    fs::write(&path, "void").unwrap();
    clock.advance(Duration::from_secs(31));
    assert!(call::<Get>(&client).await.is_err());
    fs::write(&path, "third").unwrap();
    call::<Get>(&client).await.unwrap();
    let sent = fake.each(|request| request.header("x-api-key").to_owned());
    assert_eq!(sent, ["first", "first", "second", "second", "void", "void", "third"]);
    fs::remove_dir_all(&folder).unwrap();
}

#[tokio::test]
async fn a_file_may_begin_with_a_mark_of_its_encoding() {
    let path = std::env::temp_dir().join(format!("key-with-mark-{}", std::process::id()));
    fs::write(&path, "\u{feff}first\r\n").unwrap();
    let fake = Fake::new(|_| (200, "1".into()));
    let client = builder(&fake, &TestClock::new()).credential_from("Key", FromFile::new(&path)).build().unwrap();
    call::<Get>(&client).await.unwrap();
    assert_eq!(fake.each(|request| request.header("x-api-key").to_owned()), ["first"]);
    fs::remove_file(&path).unwrap();
}

#[tokio::test]
async fn a_file_that_is_not_there_is_named() {
    let client = builder(&Fake::new(|_| (200, "1".into())), &TestClock::new());
    let client = client.credential_from("Key", FromFile::new("/no/such/file")).build().unwrap();
    let error = call::<Get>(&client).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Credentials);
    assert!(error.to_string().contains("/no/such/file"), "{error}");
}

#[tokio::test]
async fn a_variable_is_read_or_named() {
    let fake = Fake::new(|_| (200, "1".into()));
    let client =
        |name: &str| builder(&fake, &TestClock::new()).credential_from("Key", FromEnv::new(name)).build().unwrap();
    // Cargo sets it for tests.
    call::<Get>(&client("CARGO_PKG_NAME")).await.unwrap();
    assert_eq!(fake.received()[0].header("x-api-key"), "sdk-runtime");
    let error = call::<Get>(&client("NO_SUCH_VARIABLE")).await.unwrap_err();
    assert!(error.to_string().contains("NO_SUCH_VARIABLE is not set"), "{error}");
}
