//! The linter: whether the description is valid, and its examples satisfy their schemas.

use std::path::Path;

use anyhow::{Context as _, Result};
use serde_json::Value;

use super::findings::{Finding, Kind};
use super::tools::Tools;

/// The problems of the description.
pub fn run(tools: &Tools, description: &Path) -> Result<Vec<Finding>> {
    let output = Tools::node(&tools.redocly, None)
        .args(["lint", "--format=json", "--max-problems=100000", "--config"])
        .args([&tools.rules, &description.to_path_buf()])
        .output()
        .context("cannot run the linter of descriptions")?;
    let text = String::from_utf8_lossy(&output.stdout);
    let Ok(answer) = serde_json::from_str::<Value>(&text) else {
        let error = String::from_utf8_lossy(&output.stderr);
        let line = error.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
        return Ok(vec![Finding::of_validator(format!("the linter of descriptions stopped: {line}"))]);
    };
    Ok(problems(&answer))
}

fn problems(answer: &Value) -> Vec<Finding> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let problem = |problem: &Value| {
        let location = &problem["location"][0];
        let line = location["start"]["line"].as_u64();
        Finding {
            kind: Kind::Description,
            operation: None,
            place: text(&location["pointer"]),
            code: text(&problem["ruleId"]),
            message: text(&problem["message"]),
            first: line.map(|line| format!("line {line}")).unwrap_or_default(),
            calls: Vec::new(),
            deviation: None,
        }
    };
    answer["problems"].as_array().into_iter().flatten().map(problem).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn reads_the_output_of_the_linter() {
        let answer = json!({ "problems": [{
            "ruleId": "no-invalid-schema-examples",
            "severity": "error",
            "message": "must be string",
            "location": [{ "pointer": "#/components/schemas/A/example", "start": { "line": 7, "col": 3 } }],
        }] });
        let [finding] = &problems(&answer)[..] else { panic!("one finding") };
        assert_eq!((finding.kind, finding.first.as_str()), (Kind::Description, "line 7"));
        assert_eq!(finding.place, "#/components/schemas/A/example");
        assert!(problems(&json!({ "problems": [] })).is_empty());
    }
}
