use serde_json::json;

use super::{body, finish};
use crate::codegen::{FormField, QueryStyle, RequestParts, Upload};

/// A form with its boundary written `B`.
fn form(fill: impl FnOnce(&mut RequestParts)) -> String {
    let (content_type, text) = body(fill);
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    text.replace(boundary, "B")
}

#[test]
fn parts_of_all_kinds_are_written() {
    let text = form(|parts| {
        parts.part_json("meta", "application/json", &json!({"a": 1}));
        parts.part_text("note", "x\r\n--y");
        parts.part_text("tags", &["a", "b"]);
        parts.part_text("none", &None::<String>);
        parts.part_file("file", None, Upload::bytes(b"PNG", "me.PNG"));
        parts.part_file("file", Some("image/gif"), Upload::bytes(b"", "me.png"));
        parts.part_file("file", Some("image/gif"), Upload::bytes(b"", "me").content_type("image/webp"));
        parts.part_file("file", None, Upload::bytes(b"", "me"));
    });
    let expected = [
        "--B\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\nx\r\n--y\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\nb\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.PNG\"\r\nContent-Type: image/png\r\n\r\nPNG\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me.png\"\r\nContent-Type: image/gif\r\n\r\n\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me\"\r\nContent-Type: image/webp\r\n\r\n\r\n",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"me\"\r\nContent-Type: application/octet-stream\r\n\r\n\r\n",
        "--B--\r\n",
    ];
    assert_eq!(text, expected.concat());
}

#[test]
fn text_parts_have_types_styles_and_headers() {
    let text = form(|parts| {
        parts.part_text_as("kinds", "text/x-kind", &["a", "b"]);
        parts.part_text_as("none", "text/x-kind", &None::<String>);
        parts.part_header("none", "X-Fixed", "1");
        parts.part_header("kinds", "X-Fixed", "1");
        parts.part_header("kinds", "x-fixed", "2");
        parts.part_styled("tags", QueryStyle::Form, &["a", "b c"]);
        parts.part_styled("tags", QueryStyle::SpaceDelimited, &[1, 2]);
        parts.part_styled("tags", QueryStyle::PipeDelimited, &json!({"k": 1}));
        parts.part_styled("spread", QueryStyle::FormExploded, &json!({"k": 1, "l": null, "m": [1, 2]}));
        parts.part_styled("deep", QueryStyle::DeepObject, &json!({"k": {"l": [true]}}));
        parts.part_styled("none", QueryStyle::Form, &[0_u8; 0]);
    });
    let part = |name: &str, more: &str, text: &str| {
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{more}\r\n{text}\r\n")
    };
    let kind = "Content-Type: text/x-kind\r\nX-Fixed: 1\r\n";
    let expected = [
        part("kinds", kind, "a"),
        part("kinds", kind, "b"),
        part("tags", "", "a,b c"),
        part("tags", "", "1 2"),
        part("tags", "", "k|1"),
        part("k", "", "1"),
        part("m", "", "1"),
        part("m", "", "2"),
        part("deep[k][l][0]", "", "true"),
        "--B--\r\n".to_owned(),
    ];
    assert_eq!(text, expected.concat());
}

#[test]
fn texts_with_a_separator_in_them_are_refused() {
    let styles = [(QueryStyle::Form, ","), (QueryStyle::SpaceDelimited, " "), (QueryStyle::PipeDelimited, "|")];
    for (style, separator) in styles {
        let texts = ["a".to_owned(), format!("secret{separator}b")];
        let error = finish("/", |parts| parts.part_styled("n", style, &texts)).err().unwrap();
        assert_eq!(
            error,
            format!("part `n`: text 1 has `{separator}` in it, which separates the texts and cannot be escaped")
        );
    }
    assert!(finish("/", |parts| parts.part_styled("n", QueryStyle::FormExploded, &["a,b"])).is_ok());
}

#[test]
fn texts_with_a_separator_that_is_percent_encoded_are_refused() {
    let (bar, space, comma) = (QueryStyle::PipeDelimited, QueryStyle::SpaceDelimited, QueryStyle::Form);
    let problem =
        |separator: &str| format!("text 1 has `{separator}` in it, which separates the texts and cannot be escaped");
    for (style, separator) in [(bar, "|"), (space, " ")] {
        let texts = ["a".to_owned(), format!("secret{separator}b")];
        let error = finish("/", |parts| parts.query_styled("n", style, &texts)).err().unwrap();
        assert_eq!(error, format!("query parameter `n`: {}", problem(separator)));
        let value = json!({ "n": texts });
        let error = finish("/", |parts| parts.form_styled(&value, &[FormField::new("n", style)])).err().unwrap();
        assert_eq!(error, format!("field `n` of the form: {}", problem(separator)));
    }
    // Triplets stay what they are where reserved characters do, and mean the separator then.
    for (style, text) in [(bar, "a%7cb"), (bar, "a%7Cb"), (space, "a%20b"), (bar, "a|b")] {
        assert!(finish("/", |parts| parts.query_reserved("n", style, &[text])).is_err(), "{text}");
    }
    for (style, text) in [(bar, "a b"), (space, "a|b"), (comma, "a,b"), (bar, "a%7Cb"), (bar, "a+b")] {
        assert!(finish("/", |parts| parts.query_styled("n", style, &[text])).is_ok(), "{text}");
        assert!(finish("/", |parts| parts.query_styled("n", style, text)).is_ok(), "{text}");
    }
    assert!(finish("/", |parts| parts.query_styled("n", bar, "a|b")).is_ok(), "a text by itself has no separators");
    assert!(finish("/", |parts| parts.query_styled("n", bar, &json!({"a|b": 1}))).is_err());
}

#[test]
fn parts_have_the_type_of_their_value() {
    let text = form(|parts| {
        parts.part_value("a", "x");
        parts.part_value("b", &json!([1, null, true]));
        parts.part_value("c", &json!(["x", {"d": "x"}, null, [1, [2]], {}]));
        parts.part_value("h", &json!([]));
        parts.part_value("e", &json!({"f": 1}));
        parts.part_value("g", &json!(null));
    });
    let part = |name: &str, more: &str, text: &str| {
        format!("--B\r\nContent-Disposition: form-data; name=\"{name}\"\r\n{more}\r\n{text}\r\n")
    };
    let json = "Content-Type: application/json\r\n";
    let parts = [
        ("a", "", "x"),
        ("b", "", "1"),
        ("b", "", "true"),
        ("c", "", "x"),
        ("c", json, r#"{"d":"x"}"#),
        ("c", json, "[1,[2]]"),
        ("c", json, "{}"),
        ("e", json, r#"{"f":1}"#),
    ];
    let expected = parts.map(|(name, more, text)| part(name, more, text)).concat();
    assert_eq!(text, format!("{expected}--B--\r\n"));
}

#[test]
fn lists_of_json_have_one_part_per_item() {
    let text = form(|parts| {
        parts.part_json_items("a", "application/a+json", &json!([{"b": 1}, [1, 2], "x", null]));
        parts.part_json_items("a", "application/a+json", &json!([]));
        parts.part_json_items("a", "application/a+json", &json!({"b": [1]}));
        parts.part_header("a", "X-Fixed", "1");
    });
    let part = |text| {
        format!(
            "--B\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: application/a+json\r\nX-Fixed: 1\r\n\r\n{text}\r\n"
        )
    };
    let parts = [r#"{"b":1}"#, "[1,2]", r#""x""#, "null", r#"{"b":[1]}"#].map(part).concat();
    assert_eq!(text, format!("{parts}--B--\r\n"));
}

#[test]
fn file_parts_have_headers() {
    let text = form(|parts| parts.part_file("f", None, Upload::bytes(b"x", "x").header("X-Own", "1")));
    assert!(text.contains("\r\nContent-Type: application/octet-stream\r\nX-Own: 1\r\n\r\nx\r\n"), "{text}");
    for (name, value) in [("X-Evil", "1\r\nX: 2"), ("a b", "1"), ("content-type", "a/b"), ("Content-Disposition", "x")]
    {
        let upload = Upload::bytes(b"x", "x").header(name, value);
        let error = finish("/", |parts| parts.part_file("f", None, upload)).err().unwrap();
        assert!(error.contains("`f`") && !error.contains("X: 2"), "{error}");
    }
}

#[test]
fn other_multipart_types_are_written() {
    let of_type = |media_type, json: bool| {
        let (content_type, text) = body(|parts| {
            parts.multipart_type(media_type);
            if json {
                parts.part_json("a", "application/json", &1);
            }
            parts.part_text("b", "x");
        });
        let (start, boundary) = content_type.rsplit_once("boundary=").unwrap();
        assert!(text.starts_with(&format!("--{boundary}\r\nContent-Disposition: form-data; name=")));
        start.to_owned()
    };
    assert_eq!(of_type("multipart/mixed", true), "multipart/mixed; ");
    assert_eq!(of_type("multipart/related", true), "multipart/related; type=\"application/json\"; ");
    assert_eq!(of_type("multipart/related", false), "multipart/related; type=\"text/plain\"; ");
    let (content_type, text) = body(|parts| parts.multipart_type("multipart/mixed"));
    assert_eq!((content_type, text), (String::new(), String::new()), "no parts, no body");
}

#[test]
fn the_content_type_of_the_file_takes_precedence() {
    let content_type = |declared, name: &str| {
        let text = form(|parts| parts.part_file("f", declared, Upload::bytes(b"x", name)));
        let line = text.lines().find_map(|line| line.strip_prefix("Content-Type: ")).unwrap();
        line.to_owned()
    };
    let octets = "application/octet-stream";
    assert_eq!(content_type(Some("image/png, image/jpeg"), "me.jpg"), "image/jpeg");
    assert_eq!(content_type(Some("image/png, image/jpeg"), "me.gif"), "image/png");
    assert_eq!(content_type(Some("image/*"), "me.gif"), "image/gif");
    assert_eq!(content_type(Some("image/*"), "me.txt"), octets);
    assert_eq!(content_type(Some("image/*, application/pdf"), "me.txt"), "application/pdf");
    assert_eq!(content_type(Some("*/*"), "me.txt"), "text/plain");
    assert_eq!(content_type(Some("text/csv; charset=utf-8"), "me.txt"), "text/csv; charset=utf-8");
    assert_eq!(content_type(Some(""), "me"), octets);
}

#[test]
fn names_cannot_inject() {
    let name = "a\"\r\nContent-Type: text/html\r\n\r\n<script>\0é.png";
    let text = form(|parts| parts.part_file("f", None, Upload::bytes(b"x", name)));
    let head = text.split("\r\n\r\n").next().unwrap();
    let lines: Vec<_> = head.split("\r\n").collect();
    let name = "a%22%0D%0AContent-Type: text/html%0D%0A%0D%0A<script>%00é.png";
    let disposition = format!("Content-Disposition: form-data; name=\"f\"; filename=\"{name}\"");
    assert_eq!(lines, ["--B", &disposition, "Content-Type: image/png"]);
    let error = finish("/", |parts| {
        parts.part_file("f", None, Upload::bytes(b"x", "x").content_type("text/plain\r\nX-Evil: 1"));
    });
    assert!(error.err().unwrap().contains("`f`"));
}

#[test]
fn the_boundary_follows_from_the_content() {
    let boundary = |text: &str| body(|parts| parts.part_text("a", text)).0;
    assert_eq!(boundary("x"), boundary("x"));
    assert_ne!(boundary("x"), boundary("y"));
    assert!(boundary("x").strip_prefix("multipart/form-data; boundary=").unwrap().len() <= 70);
}

#[test]
fn an_empty_form_has_a_closing_boundary() {
    assert_eq!(form(RequestParts::multipart), "--B--\r\n");
    let text = form(|parts| {
        parts.part_text("a", "x");
        parts.multipart();
    });
    assert!(text.contains("name=\"a\""));
}

#[test]
fn files_do_not_show_their_bytes() {
    let shown = format!("{:?}", Upload::bytes(b"secret", "a.png"));
    assert_eq!(shown, r#"Upload { bytes: 6, file_name: "a.png", content_type: None }"#);
    let shown = format!("{:?}", Upload::bytes(b"", "").header("X-Key", "secret"));
    assert!(shown.contains("X-Key") && !shown.contains("secret"), "{shown}");
}
