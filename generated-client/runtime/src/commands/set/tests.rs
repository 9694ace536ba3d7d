//! Fields set by path, with values of the kind that the schema takes.

use serde_json::{Value, json};

use super::super::fixture::PETS;
use super::set;

fn applied(body: &Value, assignments: &[&str]) -> Result<Value, String> {
    let mut body = body.clone();
    for assignment in assignments {
        set(&PETS, &json!({"$ref": "#/$defs/Owner"}), &mut body, assignment, false)?;
    }
    Ok(body)
}

#[test]
fn a_value_is_of_the_kind_that_the_schema_takes() {
    let set = [
        "name=007",
        "address.zipCode=8001",
        "address.city=null",
        "weight=2.5",
        "active=true",
        "tags[]=1",
        "tags[]=null",
        "tags[0]=first",
        "any=5",
        "any2=x",
    ];
    let body = applied(&json!({}), &set[..9]).unwrap();
    assert_eq!(
        body,
        json!({
            "name": "007", "address": {"zipCode": "8001", "city": null}, "weight": 2.5, "active": true,
            "tags": ["first", "null"], "any": 5
        })
    );
    assert_eq!(applied(&json!({}), &set[9..]).unwrap_err(), "`/any2`: there is no such field; is it `any`?");
}

#[test]
fn paths_reach_into_lists_unions_and_names_with_dots() {
    let set = [
        "pets[].kind=cat",
        "pets[0].lives=9",
        r#"address."house.number"=12"#,
        "extra.a=1",
        "pin=12",
        "any.x[0].y:=\"a\"",
    ];
    assert_eq!(
        applied(&Value::Null, &set).unwrap(),
        json!({
            "pets": [{"kind": "cat", "lives": 9}], "address": {"house.number": 12}, "extra": {"a": 1}, "pin": 12,
            "any": {"x": [{"y": "a"}]}
        })
    );
}

#[test]
fn json_is_read_as_it_is() {
    let set = [r#"tags:=["a"]"#, "name:=5", "address:={\"zipCode\": \"8001\"}", "name:=\"x=y\""];
    assert_eq!(
        applied(&json!({}), &set).unwrap(),
        json!({"tags": ["a"], "name": "x=y", "address": {"zipCode": "8001"}})
    );
    assert_eq!(applied(&json!({}), &["name=a=b:=c"]).unwrap(), json!({"name": "a=b:=c"}));
}

#[test]
fn an_error_names_the_field_and_what_is_needed() {
    for (set, expected) in [
        ("address.zipcode=1", "`/address/zipcode`: there is no such field; is it `zipCode`?"),
        ("weight=heavy", "`/weight`: a number is needed, not a text"),
        ("weight=true", "`/weight`: a number is needed, not a boolean"),
        ("pets[0].lives=1.5", "`/pets/0/lives`: a whole number is needed, not one with a fraction"),
        ("tags=a", "`/tags`: a list is needed, not a text; `[]` behind the path adds an item"),
        ("tags=[1", "`/tags`: it is not JSON: EOF while parsing a list at line 1 column 2"),
        ("tags[1]=a", "`/tags/1`: the list has 0 items; `[]` adds one"),
        ("name.first=a", "`/name` is not an object"),
        ("name", "it is `FIELD=VALUE`, such as `address.city=Bern`, `tags[]=new` or `\"a.b\"=1`"),
        ("=1", "it is `FIELD=VALUE`, such as `address.city=Bern`, `tags[]=new` or `\"a.b\"=1`"),
        ("tags[x]=1", "it is `FIELD=VALUE`, such as `address.city=Bern`, `tags[]=new` or `\"a.b\"=1`"),
    ] {
        assert_eq!(applied(&json!({"name": "x"}), &[set]).unwrap_err(), expected, "{set}");
    }
}

#[test]
fn a_path_has_an_end() {
    let path = format!("any{}=1", ".a".repeat(100_000));
    assert_eq!(applied(&json!({}), &[&path]).unwrap_err(), "a path has 64 steps at most");
}
