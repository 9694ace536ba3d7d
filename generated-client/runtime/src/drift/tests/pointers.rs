//! Where it is, and what.

use super::{Color, Home, Pet, Room, Size, drift};

#[test]
fn answers_as_described_have_no_drift() {
    let json = r#"{"name": "s3cret", "since": "2020-01-01", "floors": 2.0, "pets": [{"kind": "cat", "lives": 7e0}],
        "rooms": {"ann@example.com": {"color": "RED", "size": 1.0}}, "owner": {"name": "x"}, "extra": {"other": {"a": 1}},
        "mixed": ["RED", {"nickname": "n"}, {"note": "n"}], "homes": [{"name": ""}]}"#;
    assert!(drift::<Home>(json).is_empty());
    // The tag is a field of the arm whether the payload has it or not, at any depth.
    let json = r#"[{"kind":"dog","tricks":[],"friend":{"kind":"dog","friend":{"kind":"cat","lives":1.0}}}]"#;
    assert!(drift::<Vec<Pet>>(json).is_empty());
}

#[test]
fn a_field_is_found_at_any_depth() {
    assert_eq!(drift::<Home>(r#"{"name":"a","new":1}"#), ["/new kind=unknown-field found=integer"]);
    let json = r#"{"name":"a","homes":[{"name":"b"},{"name":"b","homes":[{"name":"c","new":{"new":[1]}}]}]}"#;
    assert_eq!(drift::<Home>(json), ["/homes/*/homes/*/new kind=unknown-field found=object"]);
    assert_eq!(drift::<Vec<Home>>(r#"[{"name":"a","n\u0065w":null}]"#), ["/*/new kind=unknown-field found=null"]);
}

#[test]
fn an_unknown_field_is_found_although_another_object_has_its_name() {
    // `note` is a field of rooms, and none of homes or persons; `name` the other way round.
    let json = r#"{"name":"a","owner":{"name":"b","note":"s3cret"},"rooms":{"x1":{"note":"c"},"x2":{"note":"d","name":"e"}},
        "extra":{"note":1,"name":2},"homes":[{"name":"f"},{"name":"g","owner":{"name":"h"}}]}"#;
    assert_eq!(
        drift::<Home>(json),
        ["/owner/note kind=unknown-field found=text", "/rooms/*/name kind=unknown-field found=text"]
    );
    // What is within a field that is passed over is not looked at.
    let json = r#"{"name":"a","note":{"name":"b","note":{"note":1}}}"#;
    assert_eq!(drift::<Home>(json), ["/note kind=unknown-field found=object"]);
}

#[test]
fn keys_that_may_be_data_are_not_reported() {
    let json = r#"{"name":"a","rooms":{"ann":{"new":1},"bob":{"new":1},"0176 1234567":{"color":"BLUE"}}}"#;
    assert_eq!(
        drift::<Home>(json),
        ["/rooms/*/new kind=unknown-field found=integer", "/rooms/*/color kind=unknown-value found=text"]
    );
    let json = r#"{"name":"a","ann@example.com":1,"4711 0815":"x","fine":true}"#;
    assert_eq!(drift::<Home>(json), ["/* kind=unknown-field found=integer", "/fine kind=unknown-field found=boolean"]);
    let many: Vec<String> = (0..200).map(|number| format!(r#""k{number}":1"#)).collect();
    let lines = drift::<Home>(&format!(r#"{{"name":"a",{}}}"#, many.join(",")));
    assert_eq!(lines.len(), 33, "{lines:?}");
}

#[test]
fn unknown_enum_values_are_found_and_not_shown() {
    let json = r#"{"name":"BLUE","rooms":{"a":{"color":"BLUE","note":"BLUE"},"b":{"size":7.0,"note":"7"}},"floors":7,
        "mixed":["BLUE","RED",{"name":"BLUE"}]}"#;
    assert_eq!(
        drift::<Home>(json),
        [
            "/rooms/*/color kind=unknown-value found=text",
            "/mixed/* kind=unknown-value found=text",
            "/rooms/*/size kind=unknown-value found=integer",
        ]
    );
    assert_eq!((Color::VALUES, Size::VALUES, Size::One.value()), (&["RED"][..], &[1][..], Some(1)));
    assert_eq!(drift::<Color>(r#""BLUE""#), [" kind=unknown-value found=text"]);
    assert_eq!(drift::<Room>(r#"{"size":1.5}"#), ["/size kind=unknown-value found=number"]);
}

#[test]
fn values_without_an_arm_are_found() {
    let json = r#"{"name":"a","extra":{"x":{"kind":"bird"}},"pets":[{"kind":"cat"},{"kind":"bird"},{"kind":"fish","wet":true}],
        "mixed":[["s3cret"],5]}"#;
    assert_eq!(
        drift::<Home>(json),
        [
            "/pets/* kind=unknown-arm found=object",
            "/mixed/* kind=unknown-arm found=list",
            "/mixed/* kind=unknown-arm found=integer",
        ]
    );
    let json = r#"[{"kind":"dog","new":1,"friend":{"kind":"dog","friend":{"kind":"cat","new":2,"lives":9.0}}}]"#;
    assert_eq!(
        drift::<Vec<Pet>>(json),
        ["/*/new kind=unknown-field found=integer", "/*/friend/friend/new kind=unknown-field found=integer"]
    );
}

/// What is below an unknown field is not told, kept or not.
#[test]
fn unknown_fields_that_are_kept_are_told() {
    let json = r#"{"name":"a","keeping":{"known":"b","new":{"known":1,"color":"BLUE"},"name":null},"homes":[{"name":"c","new":1}]}"#;
    assert_eq!(
        drift::<Home>(json),
        [
            "/keeping/new kind=unknown-field found=object",
            "/homes/*/new kind=unknown-field found=integer",
            "/keeping/name kind=unknown-field found=null",
        ]
    );
}

#[test]
fn arms_that_were_only_tried_report_nothing() {
    // As a person, it would have an unknown field and fail; as a color it is no text.
    assert!(drift::<Home>(r#"{"name":"a","mixed":[{"note":"b","color":"RED"}]}"#).is_empty());
    assert_eq!(
        drift::<Home>(r#"{"name":"a","mixed":[{"note":"b","color":"BLUE","new":1}]}"#),
        ["/mixed/*/new kind=unknown-field found=integer", "/mixed/*/color kind=unknown-value found=text"]
    );
}

#[test]
fn misfits_are_reported_with_unknown_fields() {
    let json = r#"{"new":1,"since":"s3cret","floors":"s3cret","homes":[{"since":null},{"name":null}]}"#;
    assert_eq!(
        drift::<Home>(json),
        [
            "/since kind=other-type expected=date found=text",
            "/floors kind=other-type expected=integer found=text",
            "/homes/*/name kind=missing",
            "/homes/*/name kind=other-type expected=text found=null",
            "/name kind=missing",
            "/new kind=unknown-field found=integer",
        ]
    );
    for broken in ["<html>", "", r#"{"new":1,"#, r#"{"new":1} x"#, r#"{"new":[[[{"#] {
        assert!(drift::<Home>(broken).is_empty(), "{broken}");
    }
}

#[test]
fn misfits_do_not_displace_other_findings() {
    let new = "new kind=unknown-field found=integer";
    let text = "kind=other-type expected=text found=integer";
    // Before, beside, around and after: at the root, in fields, items and values of maps.
    for (json, misfit, place) in [
        (r#"{"name":1,"new":1}"#, format!("/name {text}"), ""),
        (r#"{"new":1,"name":1}"#, format!("/name {text}"), ""),
        (r#"{"name":1,"homes":[{"name":"a","new":1}]}"#, format!("/name {text}"), "/homes/*/"),
        (r#"{"name":1,"owner":{"new":1}}"#, format!("/name {text}"), "/owner/"),
        (r#"{"name":1,"rooms":{"ann":{"new":1}}}"#, format!("/name {text}"), "/rooms/*/"),
        (r#"{"name":1,"pets":[{"kind":"cat","new":1}]}"#, format!("/name {text}"), "/pets/*/"),
        (r#"{"name":"a","owner":{"name":1,"new":1}}"#, format!("/owner/name {text}"), "/owner/"),
        (r#"{"name":"a","homes":[{"name":1},{"name":"a","new":1}]}"#, format!("/homes/*/name {text}"), "/homes/*/"),
        (r#"{"name":"a","owner":{"new":1},"rooms":{"ann":{"note":1}}}"#, format!("/rooms/*/note {text}"), "/owner/"),
    ] {
        let place = format!("{}{new}", if place.is_empty() { "/" } else { place });
        assert_eq!(drift::<Home>(json), [misfit, place], "{json}");
    }
    let json = r#"{"name":1,"floors":1.5,"rooms":{"b":{"color":"ZZ","new":1},"c":{"size":9}},"mixed":["ZZ",5],"pets":[{},{"kind":"bird"}]}"#;
    assert_eq!(
        drift::<Home>(json),
        [
            "/name kind=other-type expected=text found=integer",
            "/floors kind=other-type expected=integer found=number",
            "/rooms/*/new kind=unknown-field found=integer",
            "/rooms/*/color kind=unknown-value found=text",
            "/mixed/* kind=unknown-value found=text",
            "/rooms/*/size kind=unknown-value found=integer",
            "/mixed/* kind=unknown-arm found=integer",
            "/pets/* kind=unknown-arm found=object",
        ]
    );
    // What takes the place of a value is not told.
    let json = r#"{"name":"a","owner":7,"rooms":{"a":{"color":7},"b":{"color":"BLUE"}},"homes":[5,{"rooms":{"c":{"size":"x"}}}]}"#;
    assert_eq!(
        drift::<Home>(json),
        [
            "/owner kind=other-type expected=object found=integer",
            "/rooms/*/color kind=other-type expected=text found=integer",
            "/homes/* kind=other-type expected=object found=integer",
            "/homes/*/rooms/*/size kind=other-type expected=number found=text",
            "/homes/*/name kind=missing",
            "/rooms/*/color kind=unknown-value found=text",
        ]
    );
    // An item that is no object makes no field of another one data.
    assert_eq!(
        drift::<(i64, Vec<String>, Room)>(r#"["x",[null],{"new":1}]"#),
        [
            "/* kind=other-type expected=integer found=text",
            "/*/* kind=other-type expected=text found=null",
            "/*/new kind=unknown-field found=integer",
        ]
    );
}

#[test]
fn keys_of_maps_are_never_reported() {
    type Rooms = std::collections::BTreeMap<String, Vec<Room>>;
    let json = r#"{"mail@example.com":[{"color":"RED"},{"color":"BLUE"}]}"#;
    assert_eq!(drift::<Rooms>(json), ["/*/*/color kind=unknown-value found=text"]);
}

#[test]
fn an_object_without_a_tag_has_no_arm() {
    for tag in ["{}", r#"{"kind":null}"#, r#"{"kind":[]}"#, r#"{"kind":true}"#, r#"{"new":1}"#] {
        assert_eq!(drift::<Pet>(tag), [" kind=unknown-arm found=object"], "{tag}");
        let json = format!(r#"{{"kind":"dog","friend":{tag}}}"#);
        assert_eq!(drift::<Pet>(&json), ["/friend kind=unknown-arm found=object"], "{tag}");
    }
}

#[test]
fn a_field_is_reported_once_whatever_its_values() {
    let json = r#"[{"new":null},{"new":1},{"new":[]},{"new":"x"}]"#;
    assert_eq!(drift::<Vec<Room>>(json), ["/*/new kind=unknown-field found=integer"]);
    let json = r#"{"name":"a","rooms":{"a":{"new":{}},"b":{"new":null}},"owner":{"new":null}}"#;
    assert_eq!(
        drift::<Home>(json),
        ["/rooms/*/new kind=unknown-field found=object", "/owner/new kind=unknown-field found=null"]
    );
}

#[test]
fn reported_names_of_an_object_have_a_maximum() {
    let fields: Vec<String> = (0..40).map(|number| format!(r#""new{number}":1"#)).collect();
    let lines = drift::<Room>(&format!("{{{}}}", fields.join(",")));
    let (last, names) = lines.split_last().unwrap();
    assert_eq!((names.len(), last.as_str()), (32, "/* kind=unknown-field found=integer"));
    assert!(names.iter().all(|line| line.starts_with("/new")), "{names:?}");
    // Each object has its own bound.
    let json = format!(r#"{{"name":"a","owner":{{{0}}},"homes":[{{"name":"b","new":1}}]}}"#, fields.join(","));
    let lines = drift::<Home>(&json);
    let owner = lines.iter().filter(|line| line.starts_with("/owner/")).count();
    assert_eq!((lines.len(), owner), (34, 33), "{lines:?}");
}
