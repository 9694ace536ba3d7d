//! Metrics of all calls, by the crate `metrics`: `cargo run --example metrics`.

use generated_client::Client;
use generated_client::observe::{CallInfo, Event, WaitReason};

/// Counts calls and measures their time. An observer is a function, and must not block.
///
/// The labels come from the description and not from calls, so there are only so many of them: no ids, no paths with values.
pub fn observe(call: &CallInfo<'_>, event: &Event) {
    let operation = call.operation;
    // `2xx`, `4xx`, `timeout`, ..
    let outcome = event.outcome().unwrap_or("unknown");
    match event {
        Event::End { attempts, duration, .. } => {
            metrics::histogram!("api_call_seconds", "operation" => operation).record(*duration);
            metrics::counter!("api_retries", "operation" => operation).increment(u64::from(attempts.saturating_sub(1)));
            metrics::counter!("api_calls", "operation" => operation, "outcome" => outcome).increment(1);
        }
        Event::Wait { duration, reason: WaitReason::Limit, .. } => {
            metrics::histogram!("api_limit_wait_seconds", "operation" => operation).record(*duration);
        }
        Event::Undecodable { .. } => {
            metrics::counter!("api_undecodable_answers", "operation" => operation).increment(1);
        }
        Event::Cancelled { .. } => {
            metrics::counter!("api_calls", "operation" => operation, "outcome" => outcome).increment(1);
        }
        // Attempts, and what later versions add.
        _ => {}
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // An exporter, such as that of `metrics-exporter-prometheus`, is installed here.
    let tenant = std::env::var("PERFECTGYM_TENANT")?;
    let key = std::env::var("PERFECTGYM_API_KEY")?;
    let client = Client::builder().tenant(tenant).api_key(key).observer(observe).build()?;
    client.verify_api_key().await?;
    Ok(())
}
