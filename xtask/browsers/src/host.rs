//! The JavaScript around the steps: `page/context.mjs`.

use std::panic;

use anyhow::{Result, anyhow};
use js_sys::{Function, Promise, Reflect};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Runs to its end. A panic, which ends everything here, is told.
pub fn spawn(run: impl Future<Output = Result<()>> + 'static) {
    panic::set_hook(Box::new(|info| {
        // The promise goes on by itself.
        let _ = call("tell", &["/broken".into(), told(&info.to_string()).into()]);
    }));
    wasm_bindgen_futures::spawn_local(async {
        if let Err(error) = run.await {
            let _ =
                tell::<serde_json::Value>("/broken", &json!({"context": context(), "why": error.to_string()})).await;
        }
    });
}

fn told(why: &str) -> String {
    json!({"context": context(), "why": why}).to_string()
}

/// Where the steps run: `page` or `worker`.
pub fn context() -> String {
    text("context")
}

/// What the names of steps must have in them.
pub fn only() -> String {
    text("only")
}

fn text(name: &str) -> String {
    let value = harness().and_then(|harness| Reflect::get(&harness, &name.into()));
    value.ok().and_then(|value| value.as_string()).unwrap_or_default()
}

/// Tells the server of the page something; yields what it says to that.
pub async fn tell<T: DeserializeOwned>(path: &str, body: &impl Serialize) -> Result<T> {
    let answer = settled(call("tell", &[path.into(), serde_json::to_string(body)?.into()])).await?;
    Ok(serde_json::from_str(&answer.as_string().unwrap_or_default())?)
}

/// Says that all steps are done.
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
