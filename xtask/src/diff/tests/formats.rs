use serde_json::Value;

use super::super::{html, json, markdown, text};
use super::{Fixture, changes};

macro_rules! shown {
    ($name:literal, $text:expr) => {
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!($name, $text) })
    };
}

fn page(held: &Fixture) -> String {
    html::render(&held.view())
}

#[test]
fn text_shows_all_changes() {
    let held = Fixture::of(changes());
    let plain = text::render(&held.view(), false);
    shown!("text", plain);
    assert!(!plain.contains('\u{1b}') && !plain.contains('\u{202e}'), "nothing that a terminal obeys");
    let coloured = text::render(&held.view(), true);
    assert!(coloured.contains("\u{1b}[31msetter-type-changed\u{1b}[0m"), "{coloured}");
    let mut parts = coloured.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    let stripped = parts.fold(first, |text, part| text + part.split_once('m').expect("a colour").1);
    assert_eq!(stripped, plain, "colour is all that is added");
}

#[test]
fn markdown_shows_all_changes() {
    shown!("markdown", markdown::render(&Fixture::of(changes()).view()));
}

#[test]
fn json_has_all_changes() {
    let output = json::render(&Fixture::of(changes()).view());
    shown!("json", output);
    let value: Value = serde_json::from_str(&output).expect("JSON");
    assert_eq!(value["changes"][2]["subject"], super::HOSTILE, "texts are as they are");
}

#[test]
fn html_shows_all_changes() {
    let page = page(&Fixture::of(changes()));
    let page = cut(&cut(&page, "<style>", "</style>"), "<script>", "</script>");
    // A line for each element.
    shown!("html", page.replace("><", ">\n<"));
}

/// A text without the part between two marks.
fn cut(text: &str, open: &str, close: &str) -> String {
    let (before, rest) = text.split_once(open).expect("there");
    let (_, after) = rest.split_once(close).expect("closed");
    format!("{before}{open}..{close}{after}")
}

#[test]
fn equal_descriptions_have_no_changes() {
    let held = Fixture::of(Vec::new());
    let view = held.view();
    assert_eq!(text::render(&view, false), "Pet Store 1.0 -> 2.0\npatch: nothing changed\n");
    assert_eq!(markdown::render(&view), "## Pet Store 1.0 -&gt; 2.0: patch\n\nNothing changed.\n");
    let output: Value = serde_json::from_str(&json::render(&view)).expect("JSON");
    assert_eq!((&output["impact"]["rule"], &output["changes"]), (&Value::Null, &Value::Array(Vec::new())));
    let page = html::render(&view);
    assert!(page.contains("Nothing changed") && !page.contains("<form"), "{page}");
}

/// Texts of a description make no elements.
#[test]
fn texts_of_a_description_are_escaped() {
    let page = page(&Fixture::of(changes()));
    assert_eq!(page.matches("<script").count(), 1);
    assert_eq!(page.matches("</script").count(), 1);
    for never in ["<img", "javascript:1)</a>", "src=\"", "http:", "https:", "url(", "@import", "\u{202e}", "\u{1b}"] {
        assert!(!page.contains(never), "{never}");
    }
    let body = cut(&cut(&page, "<style>", "</style>"), "<script>", "</script>");
    let (mut open, mut attributes) = (Vec::new(), Vec::new());
    for part in body.split('<').skip(1) {
        let (tag, _) = part.split_once('>').expect("each tag is closed");
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        // Attributes outside of quotes: ` name=` before each value.
        let names = tag.split('"').step_by(2).flat_map(|part| part.split_whitespace());
        attributes.extend(names.filter_map(|word| word.strip_suffix('=')));
        match name.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{part}"),
            None if ["!DOCTYPE", "meta", "input"].contains(&name) => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, Vec::<&str>::new());
    assert!(attributes.iter().all(|name| !name.starts_with("on")), "{attributes:?}");
}

#[test]
fn markdown_is_within_the_limit() {
    let many = |count: usize| Fixture::of(changes().into_iter().cycle().take(count * 4).collect());
    let all = markdown::render(&many(2).view());
    assert!(all.contains("<summary>Signatures</summary>") && !all.contains("not shown"), "{all}");

    let held = many(45);
    let output = markdown::render(&held.view());
    assert!(output.len() <= 65_536 && output.len() > 60_000, "{}", output.len());
    assert!(output.contains("more signatures not shown, for want of room."), "rows come before signatures");
    assert_eq!(output.matches("\n| ").count(), 180 + 3, "all rows, and three heads");

    let held = many(1000);
    let output = markdown::render(&held.view());
    assert!(output.len() <= 65_536, "{}", output.len());
    assert!(output.ends_with("more changes not shown, for want of room.\n"));
    assert!(output.contains("4000") || output.contains("2000 breaking"), "the counts are those of all");
    assert_eq!(output.matches("<details>").count(), output.matches("</details>").count());

    for limit in (600..6000).step_by(100) {
        let output = markdown::bounded(&many(3).view(), limit);
        assert!(output.len() <= limit.max(900), "{limit}: {}", output.len());
    }
}

/// Cells stay apart, and Markdown in texts is escaped.
#[test]
fn markdown_in_texts_is_escaped() {
    let output = markdown::render(&Fixture::of(changes()).view());
    let rows: Vec<_> = output.lines().filter(|line| line.starts_with("| ")).collect();
    for row in &rows {
        assert_eq!(row.matches('|').count() - row.matches("\\|").count(), 5, "{row}");
    }
    // Outside of fences and spans.
    let outside: String = output.split("```").step_by(2).flat_map(|part| part.split('`').step_by(2)).collect();
    assert!(!outside.contains("@all") && !outside.contains("<img") && output.contains("@all"), "{output}");
}
