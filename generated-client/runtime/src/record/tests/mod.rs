mod keys;
mod shapes;

use serde_json::Value;

use super::read::read;
use super::shape::{Context, Shape};

/// The form of these answers, as it is written.
fn shape<'a>(answers: impl IntoIterator<Item = &'a str>, unknown: &[&str], values: bool) -> Value {
    let unknown: Vec<String> = unknown.iter().map(|text| (*text).to_owned()).collect();
    let (mut shape, mut fields_left) = (Shape::default(), 1000);
    for answer in answers {
        let mut context = Context { unknown: &unknown, values, fields_left: &mut fields_left };
        let _ = read(answer.as_bytes(), &mut shape, &mut context);
    }
    serde_json::to_value(&shape).unwrap()
}
