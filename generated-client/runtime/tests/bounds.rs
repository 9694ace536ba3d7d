//! Bounds of types that callers rely on: futures can be spawned, and errors can be passed on.

mod sample;
#[path = "../../tests/support/mod.rs"]
mod support;

use sample::{GetThing, call};
use sdk_runtime::{ApiKey, Client, ClientBuilder, Download, Error, Response, Upload};
use support::Server;

fn spawnable<T: Send + 'static>(value: T) -> T {
    value
}

fn shareable<T: Send + Sync + Clone + std::fmt::Debug + 'static>() {}

#[test]
fn types_can_be_shared_and_errors_are_small() {
    shareable::<Client>();
    shareable::<ClientBuilder>();
    shareable::<ApiKey>();
    shareable::<Upload>();
    shareable::<Download>();
    shareable::<Response<i64>>();
    shareable::<sdk_runtime::Request<GetThing>>();
    shareable::<sdk_runtime::OptionalRequest<GetThing>>();
    let _: Box<dyn std::error::Error + Send + Sync + 'static> =
        Box::new(ClientBuilder::new(&sample::API).base_url("").unwrap_err());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert_eq!(size_of::<Result<(), Error>>(), size_of::<usize>());
}

#[tokio::test]
async fn futures_outlive_the_client() {
    let server = Server::start([]);
    let client = sample::client(&server);
    let futures = (
        spawnable(call::<GetThing>(&client).into_future()),
        spawnable(call::<GetThing>(&client).send()),
        spawnable(call::<GetThing>(&client).optional().into_future()),
    );
    drop(client);
    assert!(futures.0.await.is_err() && futures.1.await.is_err() && futures.2.await.is_err());
    let client = sample::client(&server);
    let downloads = (
        spawnable(client.download(server.url()).bytes()),
        spawnable(client.download(server.url()).to_file("never-made")),
    );
    drop(client);
    assert!(downloads.0.await.is_err() && downloads.1.await.is_err());
}
