//! The conversion by `swagger2openapi`, a program of Node.js.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::{Map, Value, json};

use crate::workspace::Workspace;

/// The folder with the lock of the package.
const FOLDER: &str = "xtask/validators";

/// The program.
#[derive(Debug)]
pub struct Converter {
    program: PathBuf,
}

impl Converter {
    /// Finds it. The error is a line that says what to install.
    pub fn find(workspace: &Workspace) -> Result<Self, String> {
        let works =
            Command::new("node").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success());
        if !works {
            return Err("there is no Node.js, which runs the conversion; install it with npm, from https://nodejs.org"
                .to_owned());
        }
        let program = workspace.path(FOLDER).join("node_modules/swagger2openapi/swagger2openapi.js");
        if !program.is_file() {
            return Err(format!(
                "swagger2openapi is not installed; `npm ci --ignore-scripts --prefix {FOLDER}` installs it"
            ));
        }
        Ok(Self { program })
    }

    /// Converts a description, whose value is `written`, and writes the result.
    pub fn convert(&self, description: &Path, written: &Value, out: &Path) -> Result<Vec<u8>> {
        let folder = out.parent().context("the result has no folder")?;
        fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let mut command = Command::new("node");
        command.arg(&self.program).args(["--patch", "--warnOnly", "--outfile"]).arg(out).arg(description);
        let output = command.output().context("cannot run Node.js")?;
        if !output.status.success() || !out.is_file() {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            bail!("the conversion fails: {}", said.lines().last().unwrap_or_default());
        }
        let mut converted: Value = serde_json::from_slice(&fs::read(out).context("cannot read the result")?)
            .context("the conversion is no JSON")?;
        settled(&mut converted, written);
        let text = serde_json::to_string_pretty(&converted).context("cannot write the conversion")?;
        fs::write(out, &text).context("cannot write the conversion")?;
        Ok(text.into_bytes())
    }
}

/// Settles what 2.0 leaves open as the generator does, which is a matter of taste: without `produces`, an answer that is
/// no file is JSON and not of any type, and without `schemes`, a host is asked by https.
fn settled(converted: &mut Value, written: &Value) {
    for server in converted.get_mut("servers").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(url) = server.get("url").and_then(Value::as_str)
            && url.starts_with("//")
        {
            server["url"] = json!(format!("https:{url}"));
        }
    }
    if produces(written) {
        return;
    }
    let shared = converted.pointer_mut("/components/responses").and_then(Value::as_object_mut);
    shared.into_iter().flat_map(Map::values_mut).for_each(typed);
    for (path, item) in converted.get_mut("paths").and_then(Value::as_object_mut).into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if !produces(&written["paths"][path][method]) {
                let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
                responses.into_iter().flat_map(Map::values_mut).for_each(typed);
            }
        }
    }
}

/// Whether a description or an operation says what it produces.
fn produces(holder: &Value) -> bool {
    holder.get("produces").and_then(Value::as_array).is_some_and(|types| !types.is_empty())
}

/// The same for one response.
fn typed(response: &mut Value) {
    let Some(content) = response.get_mut("content").and_then(Value::as_object_mut) else { return };
    let is_file = |media: &Value| media.pointer("/schema/format").is_some_and(|format| format == "binary");
    let is_open = content.get("*/*").is_some_and(|media| !is_file(media) && media.get("schema").is_some());
    if is_open && !content.contains_key("application/json") {
        let renamed = |(name, media)| (if name == "*/*" { "application/json".to_owned() } else { name }, media);
        *content = std::mem::take(content).into_iter().map(renamed).collect();
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::settled;

    #[test]
    fn open_questions_are_settled_alike() {
        let open = |media: serde_json::Value| json!({"content": {"*/*": media}});
        let mut converted = json!({
            "servers": [{"url": "//a.test/v1"}, {"url": "http://b.test"}],
            "paths": {"/a": {"parameters": [], "get": {"responses": {
                "200": open(json!({"schema": {"type": "object"}})), "201": open(json!({"schema": {"format": "binary"}}))
            }}}},
            "components": {"responses": {"R": open(json!({"schema": {}}))}}
        });
        let before = converted.clone();
        settled(&mut converted, &json!({"produces": ["*/*"], "paths": {}}));
        assert_eq!(converted["paths"], before["paths"]);
        let mut other = before.clone();
        settled(&mut other, &json!({"paths": {"/a": {"get": {"produces": ["*/*"]}}}}));
        assert_eq!(other["paths"], before["paths"]);
        settled(&mut converted, &json!({"paths": {"/a": {"get": {}}}}));
        assert_eq!(converted["servers"], json!([{"url": "https://a.test/v1"}, {"url": "http://b.test"}]));
        let responses = &converted["paths"]["/a"]["get"]["responses"];
        assert!(responses["200"]["content"].get("application/json").is_some());
        assert!(responses["201"]["content"].get("*/*").is_some());
        assert!(converted["components"]["responses"]["R"]["content"].get("application/json").is_some());
    }
}
