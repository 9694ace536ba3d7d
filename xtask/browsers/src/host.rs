//! The JavaScript around the steps: `page/context.mjs`.

use std::panic;

use anyhow::{Result, anyhow};
use js_sys::{Function, Promise, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Runs a future to its end. A panic, which ends the program, is reported.
pub fn spawn(run: impl Future<Output = Result<()>> + 'static) {
    panic::set_hook(Box::new(|info| {
        // The promise continues by itself.
        let _ = call("tell", &["/broken".into(), in_words(&info.to_string()).into()]);
    }));
    wasm_bindgen_futures::spawn_local(async {
        if let Err(error) = run.await {
            let _ =
                tell::<serde_json::Value>("/broken", &json!({"context": context(), "why": error.to_string()})).await;
        }
    });
}

fn in_words(why: &str) -> String {
    json!({"context": context(), "why": why}).to_string()
}

/// The context of the steps: `page` or `worker`.
pub fn context() -> String {
    text("context")
}

/// The text that names of selected steps contain.
pub fn only() -> String {
    text("only")
}

fn text(name: &str) -> String {
    let value = harness().and_then(|harness| Reflect::get(&harness, &name.into()));
    value.ok().and_then(|value| value.as_string()).unwrap_or_default()
}

/// Sends a message to the server of the page. The result is its answer.
pub async fn tell<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T> {
    let answer = settled(call("tell", &[path.into(), serde_json::to_string(body)?.into()])).await?;
    Ok(serde_json::from_str(&answer.as_string().unwrap_or_default())?)
}

/// Reports that all steps are done.
pub async fn finished() -> Result<()> {
    settled(call("finished", &[])).await.map(drop)
}

async fn settled(promise: Result<Promise, JsValue>) -> Result<JsValue> {
    let failed = |error: JsValue| anyhow!("the page's own server: {error:?}");
    JsFuture::from(promise.map_err(failed)?).await.map_err(failed)
}

fn call(name: &str, arguments: &[JsValue]) -> Result<Promise, JsValue> {
    let function: Function = Reflect::get(&harness()?, &name.into())?.dyn_into()?;
    function.apply(&JsValue::UNDEFINED, &arguments.iter().collect())?.dyn_into()
}

fn harness() -> Result<JsValue, JsValue> {
    Reflect::get(&js_sys::global(), &"harness".into())
}
