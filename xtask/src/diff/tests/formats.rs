use serde_json::Value;

use super::super::{html, json, markdown, text};
use super::{Held, changes};

macro_rules! shown {
    ($name:literal, $text:expr) => {
        insta::with_settings!({omit_expression => true}, { insta::assert_snapshot!($name, $text) })
    };
}

fn page(held: &Held) -> String {
    html::render(&held.view())
}

#[test]
fn tells_a_terminal() {
    let held = Held::of(changes());
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
fn tells_a_pull_request() {
    shown!("markdown", markdown::render(&Held::of(changes()).view()));
}

#[test]
fn tells_a_program() {
    let told = json::render(&Held::of(changes()).view());
    shown!("json", told);
    let value: Value = serde_json::from_str(&told).expect("JSON");
    assert_eq!(value["changes"][2]["subject"], super::HOSTILE, "texts are as they are");
}

#[test]
fn tells_a_reviewer() {
    let page = page(&Held::of(changes()));
    let page = cut(&cut(&page, "<style>", "</style>"), "<script>", "</script>");
    shown!("html", page);
}

/// Without what stands between two marks.
fn cut(text: &str, open: &str, close: &str) -> String {
    let (before, rest) = text.split_once(open).expect("there");
    let (_, after) = rest.split_once(close).expect("closed");
    format!("{before}{open}..{close}{after}")
}

#[test]
fn tells_that_nothing_changed() {
    let held = Held::of(Vec::new());
    let view = held.view();
    assert_eq!(text::render(&view, false), "Pet Store 1.0 -> 2.0\npatch: nothing changed\n");
    assert_eq!(markdown::render(&view), "## Pet Store 1.0 -&gt; 2.0: patch\n\nNothing changed.\n");
    let told: Value = serde_json::from_str(&json::render(&view)).expect("JSON");
    assert_eq!((&told["verdict"]["rule"], &told["changes"]), (&Value::Null, &Value::Array(Vec::new())));
    let page = html::render(&view);
    assert!(page.contains("Nothing changed") && !page.contains("<form"), "{page}");
}

/// The page has the elements that it is made of, and none that a description brings.
#[test]
fn nothing_of_a_description_is_markup() {
    let page = page(&Held::of(changes()));
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
        // What stands outside of quotes: ` name=` before each value.
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
fn markdown_is_no_longer_than_allowed() {
    let many = |count: usize| Held::of(changes().into_iter().cycle().take(count * 4).collect());
    let all = markdown::render(&many(2).view());
    assert!(all.contains("<summary>Signatures</summary>") && !all.contains("not shown"), "{all}");

    let held = many(45);
    let told = markdown::render(&held.view());
    assert!(told.len() <= 65_536 && told.len() > 60_000, "{}", told.len());
    assert!(told.contains("more signatures not shown, for want of room."), "rows come before signatures");
    assert_eq!(told.matches("\n| ").count(), 180 + 3, "all rows, and three heads");

    let held = many(1000);
    let told = markdown::render(&held.view());
    assert!(told.len() <= 65_536, "{}", told.len());
    assert!(told.ends_with("more changes not shown, for want of room.\n"));
    assert!(told.contains("4000") || told.contains("2000 breaking"), "the counts are those of all");
    assert_eq!(told.matches("<details>").count(), told.matches("</details>").count());

    for limit in (600..6000).step_by(100) {
        let told = markdown::within(&many(3).view(), limit);
        assert!(told.len() <= limit.max(900), "{limit}: {}", told.len());
    }
}

/// Each cell stays in its cell, and what looks like Markdown does not act.
#[test]
fn markdown_shows_letters() {
    let told = markdown::render(&Held::of(changes()).view());
    let rows: Vec<_> = told.lines().filter(|line| line.starts_with("| ")).collect();
    for row in &rows {
        assert_eq!(row.matches('|').count() - row.matches("\\|").count(), 5, "{row}");
    }
    // Outside of fences and spans.
    let outside: String = told.split("```").step_by(2).flat_map(|part| part.split('`').step_by(2)).collect();
    assert!(!outside.contains("@all") && !outside.contains("<img") && told.contains("@all"), "{told}");
}
