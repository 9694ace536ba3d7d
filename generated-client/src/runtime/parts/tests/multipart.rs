use serde_json::json;

use super::{body, finish};
use crate::runtime::codegen::{Parts, Upload};

/// A form with its boundary written `B`.
fn form(fill: impl FnOnce(&mut Parts)) -> String {
    let (content_type, text) = body(fill);
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    text.replace(boundary, "B")
}

#[test]
fn parts_of_all_kinds() {
    let text = form(|parts| {
        parts.part_json("meta", "application/json", &json!({"a": 1}));
        parts.part_text("note", "x\r\n--y");
        parts.part_text("tags", &["a", "b"]);
        parts.part_text("none", &None::<String>);
        parts.part_file("file", None, Upload::bytes("PNG", "me.PNG"));
        parts.part_file("file", Some("image/gif"), Upload::bytes("", "me.png"));
        parts.part_file("file", Some("image/gif"), Upload::bytes("", "me").content_type("image/webp"));
        parts.part_file("file", None, Upload::bytes("", "me"));
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
fn names_cannot_inject() {
    let name = "a\"\r\nContent-Type: text/html\r\n\r\n<script>\0é.png";
    let text = form(|parts| parts.part_file("f", None, Upload::bytes("x", name)));
    let head = text.split("\r\n\r\n").next().unwrap();
    let lines: Vec<_> = head.split("\r\n").collect();
    let name = "a%22%0D%0AContent-Type: text/html%0D%0A%0D%0A<script>%00é.png";
    let disposition = format!("Content-Disposition: form-data; name=\"f\"; filename=\"{name}\"");
    assert_eq!(lines, ["--B", &disposition, "Content-Type: image/png"]);
    let error = finish("/", |parts| {
        parts.part_file("f", None, Upload::bytes("x", "x").content_type("text/plain\r\nX-Evil: 1"));
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
fn an_empty_form_is_one() {
    assert_eq!(form(Parts::multipart), "--B--\r\n");
    let text = form(|parts| {
        parts.part_text("a", "x");
        parts.multipart();
    });
    assert!(text.contains("name=\"a\""));
}

#[test]
fn files_do_not_show_their_bytes() {
    let shown = format!("{:?}", Upload::bytes("secret", "a.png"));
    assert_eq!(shown, r#"Upload { bytes: 6, file_name: "a.png", content_type: None }"#);
}
