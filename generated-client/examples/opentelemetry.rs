//! Traces of all calls, by OpenTelemetry: `cargo run --example opentelemetry --features tracing`.
//!
//! With the feature `tracing`, each call is a span with OpenTelemetry's names, within the span of the code that makes it.

use generated_client::Client;
use opentelemetry::trace::TracerProvider as _;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SdkTracerProvider, SpanData, SpanExporter};
use tracing::Subscriber;
use tracing_subscriber::Layer;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry::LookupSpan;

/// A layer for `tracing` that gives spans to the exporter, and their provider, which has to be shut down in the end.
pub fn traces<S>(exporter: impl SpanExporter + 'static) -> (impl Layer<S>, SdkTracerProvider)
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    // A service takes `with_batch_exporter` and the exporter of `opentelemetry-otlp`.
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter).build();
    (tracing_opentelemetry::layer().with_tracer(provider.tracer("app")), provider)
}

/// Prints the spans.
#[derive(Debug)]
struct Print;

impl SpanExporter for Print {
    async fn export(&self, spans: Vec<SpanData>) -> OTelSdkResult {
        for span in spans {
            println!("{} {:?}", span.name, span.status);
        }
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (layer, provider) = traces(Print);
    tracing::subscriber::set_global_default(tracing_subscriber::registry().with(layer))?;
    Client::from_env()?.verify_api_key().await?;
    provider.shutdown()?;
    Ok(())
}
