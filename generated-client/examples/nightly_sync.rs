//! All customers of all studios of a chain, each with a key of its own: `cargo run --example nightly_sync -- KEYS FOLDER`.
//!
//! `KEYS` is a file with a line `NAME KEY` for each studio. `FOLDER` keeps where the list of a studio has got to, so that a
//! run that was killed, or that failed for a studio, goes on there the next time.

use std::path::PathBuf;
use std::{fs, io};

use generated_client::models::Customer;
use generated_client::{Client, Clients, Error, concurrent};

/// A client for each studio. They share connections; rate limits are counted for each key.
pub fn studios<'k>(
    client: Client,
    keys: impl IntoIterator<Item = (&'k str, &'k str)>,
) -> Result<Clients<String>, Error> {
    let studios = Clients::new(client);
    for (name, key) in keys {
        studios.insert(name.to_owned(), studios.base().with_api_key(key)?);
    }
    Ok(studios)
}

/// Where the lists have got to: a small file for each studio whose list is not complete.
#[derive(Debug)]
pub struct Positions(pub PathBuf);

impl Positions {
    fn load(&self, studio: &str) -> Option<String> {
        fs::read_to_string(self.0.join(studio)).ok()
    }

    fn save(&self, studio: &str, position: &str) -> io::Result<()> {
        fs::write(self.0.join(studio), position)
    }

    fn forget(&self, studio: &str) {
        // It is not there if the list has one slice.
        let _ = fs::remove_file(self.0.join(studio));
    }
}

/// Reads the list of each studio, four studios at a time, and gives all customers to `keep`. It yields the studios that
/// failed. After a failure, customers of the last slice come again, so `keep` has to overwrite what it has of them.
pub async fn sync(
    studios: &Clients<String>,
    positions: &Positions,
    keep: impl Fn(&str, Customer),
) -> Vec<(String, Box<dyn std::error::Error>)> {
    let mut failed = Vec::new();
    let keep = &keep;
    let lists = concurrent(studios.all(), |(name, client)| read(name.clone(), client.clone(), positions, keep));
    let mut lists = lists.limit(4);
    while let Some(((name, _), result)) = lists.next().await {
        if let Err(error) = result {
            failed.push((name, error));
        }
    }
    failed
}

async fn read(
    studio: String,
    client: Client,
    positions: &Positions,
    keep: &impl Fn(&str, Customer),
) -> Result<(), Box<dyn std::error::Error>> {
    let mut customers = client.customers().get_customers().slice_size(500).stream();
    let mut saved = positions.load(&studio);
    if let Some(position) = &saved {
        customers = customers.resume(position);
    }
    while let Some(customer) = customers.try_next().await? {
        keep(&studio, customer);
        // It moves once for each slice, when all of the last one was kept.
        if customers.position() != saved.as_deref() {
            saved = customers.position().map(str::to_owned);
            positions.save(&studio, saved.as_deref().unwrap_or_default())?;
        }
    }
    positions.forget(&studio);
    Ok(())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [keys, folder] = arguments.as_slice() else { return Err("usage: nightly_sync KEYS FOLDER".into()) };
    let keys = fs::read_to_string(keys)?;
    let studios = studios(Client::from_env()?, keys.lines().filter_map(|line| line.split_once(' ')))?;
    let failed =
        sync(&studios, &Positions(folder.into()), |studio, customer| println!("{studio} {}", customer.id)).await;
    for (studio, error) in &failed {
        eprintln!("{studio}: {error}");
    }
    println!("{} of {} studios", studios.len() - failed.len(), studios.len());
    Ok(())
}
