//! The example `cancel`.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use generated_client::ErrorKind;
use generated_client::models::Customer;
use generated_client::observe::{CallInfo, Event};
use generated_client::testing::{Expect as _, Mock, Sample as _};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/cancel.rs"]
mod example;

#[tokio::test]
async fn cancel() {
    let mock = Mock::start();
    let cancelled = Arc::new(Mutex::new(0));
    let count = Arc::clone(&cancelled);
    let observer = move |_: &CallInfo<'_>, event: &Event| {
        if matches!(event, Event::Cancelled { .. }) {
            *count.lock().unwrap() += 1;
        }
    };
    let client = mock.builder().observer(observer).build().unwrap();
    mock.customers().get_customer_by_id(1).returns(Customer::sample());
    let hanging = mock.customers().get_customer_by_id(2).hangs();
    // Stops when the call has arrived.
    let arrived = async {
        while hanging.calls() == 0 {
            tokio::task::yield_now().await;
        }
    };
    assert!(example::until(&client, 1, std::future::pending()).await.unwrap().is_ok());
    assert_eq!(*cancelled.lock().unwrap(), 0);
    assert!(example::until(&client, 2, arrived).await.is_none());
    assert_eq!(*cancelled.lock().unwrap(), 1);

    let error = example::within(&client, 2, Duration::from_millis(1)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);

    assert!(example::in_background(&client, 1).await.unwrap().is_ok());
    let task = example::in_background(&client, 2);
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
}
