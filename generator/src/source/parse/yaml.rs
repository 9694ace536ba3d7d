//! YAML text. The only module that names `serde_yaml`, which is archived: another parser would be a change here.

use serde_json::Value;

use super::Failure;
use super::build::{Builder, Fault};

pub(super) fn parse(text: &str, builder: &Builder) -> Result<Value, Failure> {
    builder.yaml(serde_yaml::Deserializer::from_str(text)).map_err(|error| {
        let (line, column) = error.location().map_or((1, 1), |at| (at.line().max(1), at.column().max(1)));
        let message = error.to_string().replacen(&format!(" at line {line} column {column}"), "", 1);
        let fault = match message {
            text if text.contains("limit exceeded") => Fault::Limit(format!("the YAML passes a limit: {text}")),
            text if text.contains("more than one document") => {
                Fault::Syntax("the file holds more than one YAML document".to_owned())
            }
            text => Fault::Syntax(format!("this is not YAML: {text}")),
        };
        let (fault, pointer) = builder.failure(fault);
        Failure { fault, pointer, line, column }
    })
}
