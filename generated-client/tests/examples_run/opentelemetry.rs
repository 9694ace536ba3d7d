//! The example `opentelemetry`.

use std::sync::{Arc, Mutex};

use generated_client::models::{Customer, ErrorResponse};
use generated_client::testing::{Expect as _, Mock, Sample as _};
use opentelemetry::trace::{SpanKind, Status};
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SpanData, SpanExporter};
use tracing::Instrument as _;
use tracing_subscriber::layer::SubscriberExt as _;

#[allow(dead_code, reason = "it has a `main`")]
#[path = "../../examples/opentelemetry.rs"]
mod example;

/// Keeps the spans.
#[derive(Clone, Debug, Default)]
struct InMemory(Arc<Mutex<Vec<SpanData>>>);

impl SpanExporter for InMemory {
    async fn export(&self, spans: Vec<SpanData>) -> OTelSdkResult {
        self.0.lock().unwrap().extend(spans);
        Ok(())
    }
}

#[tokio::test]
async fn traces_of_calls() {
    let exporter = InMemory::default();
    let (layer, provider) = example::traces(exporter.clone());
    // For all threads, as in a program. The other tests are not within the span `job`, so their traces are others.
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer)).unwrap();
    let mock = Mock::start();
    mock.customers().get_customer_by_id(42).returns(Customer::sample());
    mock.customers().get_customer_by_id(43).fails(403, ErrorResponse::sample());
    let client = mock.client();
    let job = async {
        client.customers().get_customer_by_id(42).await.unwrap();
        client.customers().get_customer_by_id(43).await.unwrap_err();
    };
    job.instrument(tracing::info_span!("job")).await;
    provider.shutdown().unwrap();

    let all = exporter.0.lock().unwrap();
    let trace = all.iter().find(|span| span.name == "job").unwrap().span_context.trace_id();
    let spans: Vec<_> = all.iter().filter(|span| span.span_context.trace_id() == trace && span.name != "job").collect();
    let [first, second] = &spans[..] else { panic!("{spans:?}") };
    assert_eq!(first.name, "GET /v1/customers/{customerId}");
    assert_eq!(first.span_kind, SpanKind::Client);
    assert_eq!(first.status, Status::Unset);
    let attribute = |key: &str| {
        let found = first.attributes.iter().find(|attribute| attribute.key.as_str() == key);
        found.map(|attribute| attribute.value.to_string()).unwrap_or_default()
    };
    assert_eq!(attribute("http.request.method"), "GET");
    assert_eq!(attribute("http.response.status_code"), "200");
    assert!(matches!(second.status, Status::Error { .. }), "{:?}", second.status);
    assert!(!format!("{spans:?}").contains("customers/42"), "no values");
}
