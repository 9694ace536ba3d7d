//! Minimises a description with a problem.

use std::cmp::Reverse;

use anyhow::Result;
use serde_json::Value;

use super::tree::{pointers, remove};
use crate::yaml;

/// A smaller text for which `holds` is true. `None` of `holds` means that the time is up.
///
/// Removes parts of the value, the largest first, as long as possible. A text that is no value, or whose formatting matters,
/// loses lines instead.
pub fn reduce(bytes: &[u8], holds: impl Fn(&[u8]) -> Result<Option<bool>>) -> Result<Vec<u8>> {
    let value = yaml::read(bytes);
    let render = |value: &Value| serde_json::to_vec_pretty(value).unwrap_or_default();
    if let Some(value) = value
        && holds(&render(&value))? == Some(true)
    {
        return Ok(render(&of_value(value, |value| holds(&render(value)))?));
    }
    of_lines(bytes, holds)
}

fn of_value(mut value: Value, holds: impl Fn(&Value) -> Result<Option<bool>>) -> Result<Value> {
    loop {
        let mut smaller = false;
        let size = |pointer: &String| value.pointer(pointer).map_or(0, |part| pointers(part).len());
        let mut all = pointers(&value);
        all.sort_by_cached_key(|pointer| Reverse(size(pointer)));
        // From the end: items behind a removed item get another pointer.
        for pointer in all {
            for candidate in simpler(&value, &pointer) {
                match holds(&candidate)? {
                    Some(true) => {
                        value = candidate;
                        smaller = true;
                        break;
                    }
                    Some(false) => {}
                    None => return Ok(value),
                }
            }
        }
        if !smaller {
            return Ok(value);
        }
    }
}

/// The value without a part, or with a simpler one.
fn simpler(value: &Value, pointer: &str) -> Vec<Value> {
    let mut all = Vec::new();
    let Some(part) = value.pointer(pointer) else { return all };
    let mut without = value.clone();
    if remove(&mut without, pointer).is_some() {
        all.push(without);
    }
    let short = match part {
        Value::String(text) if text.chars().count() > 8 => {
            Some(text.chars().take(text.chars().count() / 2).collect::<String>().into())
        }
        Value::Object(members) if members.len() == 1 => members.values().next().filter(|one| one.is_object()).cloned(),
        _ => None,
    };
    if let Some(short) = short {
        let mut other = value.clone();
        if let Some(part) = other.pointer_mut(pointer) {
            *part = short;
            all.push(other);
        }
    }
    all
}

fn of_lines(bytes: &[u8], holds: impl Fn(&[u8]) -> Result<Option<bool>>) -> Result<Vec<u8>> {
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let mut size = lines.len() / 2;
    while size > 0 {
        let mut at = 0;
        while at < lines.len() {
            let rest = [&lines[..at], &lines[(at + size).min(lines.len())..]].concat();
            match holds(&rest.concat())? {
                Some(true) => lines = rest,
                Some(false) => at += size,
                None => return Ok(lines.concat()),
            }
        }
        size /= 2;
    }
    Ok(lines.concat())
}
