//! The example `nightly_sync`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use example::Positions;
use generated_client::models::{Customer, CustomerSlicedResult, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/nightly_sync.rs"]
mod example;

/// The customers that a run has kept, by studio.
type Kept = RefCell<BTreeMap<String, BTreeSet<i64>>>;

fn slice(ids: [i64; 2], next: Option<&str>) -> CustomerSlicedResult {
    let mut slice = CustomerSlicedResult::sample();
    let customer = |id| {
        let mut customer = Customer::sample();
        customer.id = id;
        customer
    };
    slice.result = ids.map(customer).into();
    (slice.has_next, slice.offset) = (next.is_some(), next.unwrap_or_default().to_owned());
    slice
}

async fn run(mock: &Mock, positions: &Positions, kept: &Kept) -> Vec<String> {
    let keys: Vec<_> = (0..50).map(|number| (format!("studio-{number}"), format!("key-{number}"))).collect();
    let keys = keys.iter().map(|(name, key)| (name.as_str(), key.as_str()));
    let studios = example::studios(mock.client(), keys).unwrap();
    let keep = |studio: &str, customer: Customer| {
        kept.borrow_mut().entry(studio.to_owned()).or_default().insert(customer.id);
    };
    let failed = example::sync(&studios, positions, keep).await;
    failed.into_iter().map(|(studio, error)| format!("{studio}: {error}")).collect()
}

#[tokio::test]
async fn nightly_sync() {
    let folder = std::env::temp_dir().join(format!("nightly-sync-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let positions = Positions(folder.clone());
    let kept = Kept::default();
    let list = |mock: &Mock| mock.customers().get_customers().slice_size(500);

    let mock = Mock::start();
    for number in 0..50_i64 {
        let key = format!("key-{number}");
        let of_studio =
            move |call: &generated_client::testing::ReceivedCall| call.headers()["x-api-key"] == key.as_str();
        let first = slice([number, number + 1000], Some("2"));
        list(&mock).returns(first).when(of_studio.clone()).times(1);
        let second = list(&mock).offset("2");
        match number {
            7 => second.fails(403, ErrorResponse::sample()).when(of_studio).times(1),
            _ => second.returns(slice([number + 2000, number + 3000], None)).when(of_studio).times(1),
        };
    }
    let failed = run(&mock, &positions, &kept).await;
    assert!(failed.len() == 1 && failed[0].starts_with("studio-7: "), "{failed:?}");
    assert_eq!(kept.borrow().len(), 50);
    assert_eq!(kept.borrow()["studio-8"], [8, 1008, 2008, 3008].into());
    assert_eq!(kept.borrow()["studio-7"], [7, 1007].into());
    let saved: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().file_name()).collect();
    assert_eq!(saved, ["studio-7"], "the others are complete");
    mock.verify();

    // The next run goes on with the slice that failed, and begins anew with the others.
    let mock = Mock::start();
    let studio_7 = |call: &generated_client::testing::ReceivedCall| call.headers()["x-api-key"] == "key-7";
    list(&mock).returns(slice([1, 2], None)).when(move |call| !studio_7(call)).times(49);
    list(&mock).offset("2").returns(slice([2007, 3007], None)).when(studio_7).times(1);
    assert_eq!(run(&mock, &positions, &kept).await, Vec::<String>::new());
    assert_eq!(kept.borrow()["studio-7"], [7, 1007, 2007, 3007].into());
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 0);
    std::fs::remove_dir(&folder).unwrap();
}
