//! The example `metrics`.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use generated_client::models::{Customer, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _};
use metrics::{
    Counter, CounterFn, Gauge, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder, SharedString, Unit,
};

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/metrics.rs"]
mod example;

/// Sums of counters, and numbers of values of histograms, by name and labels.
#[derive(Clone, Default)]
struct Sums(Arc<Mutex<BTreeMap<String, u64>>>);

struct Sum(Sums, String);

impl Sums {
    fn of(&self, key: &Key) -> Arc<Sum> {
        let labels: Vec<_> = key.labels().map(|label| format!("{}={}", label.key(), label.value())).collect();
        Arc::new(Sum(self.clone(), format!("{} {}", key.name(), labels.join(" "))))
    }
}

impl Recorder for Sums {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.of(key))
    }

    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.of(key))
    }
}

impl CounterFn for Sum {
    fn increment(&self, value: u64) {
        *self.0.0.lock().unwrap().entry(self.1.clone()).or_default() += value;
    }

    fn absolute(&self, value: u64) {
        self.0.0.lock().unwrap().insert(self.1.clone(), value);
    }
}

impl HistogramFn for Sum {
    fn record(&self, _: f64) {
        self.increment(1);
    }
}

#[tokio::test]
async fn metrics_of_calls() {
    let sums = Sums::default();
    let _recorder = metrics::set_default_local_recorder(&sums);
    let mock = Mock::start();
    let call = |id| mock.customers().get_customer_by_id(id);
    call(1).returns(Customer::sample());
    call(2).fails(404, ErrorResponse::sample());
    call(3).fails(503, ErrorResponse::sample()).times(3);
    call(4).drops_connection().times(3);
    call(5).replies_bytes(200, "application/json", "{}");
    let client = mock.builder().observer(example::observe).build().unwrap();
    for id in [1, 1, 2, 3, 4, 5] {
        let _ = client.customers().get_customer_by_id(id).await;
    }
    let sums: Vec<_> = sums.0.lock().unwrap().iter().map(|(name, sum)| format!("{name}: {sum}")).collect();
    assert_eq!(
        sums,
        [
            "api_call_seconds operation=Customers.getCustomerById: 6",
            "api_calls operation=Customers.getCustomerById outcome=2xx: 3",
            "api_calls operation=Customers.getCustomerById outcome=4xx: 1",
            "api_calls operation=Customers.getCustomerById outcome=5xx: 1",
            "api_calls operation=Customers.getCustomerById outcome=transport: 1",
            "api_retries operation=Customers.getCustomerById: 4",
            "api_undecodable_answers operation=Customers.getCustomerById: 1",
        ]
    );
}
