//! Output for people as a whole.

use super::*;

fn stream(width: usize) -> Stream {
    Stream { is_terminal: true, width, colours: false }
}

fn shown(json: &str, width: usize) -> String {
    let mut out = Vec::new();
    let json = json::checked(json.as_bytes()).expect("JSON");
    write_for_people(&mut out, json, &stream(width)).expect("a vector takes all");
    String::from_utf8(out).expect("UTF-8")
}

#[test]
fn lists_of_objects_are_tables() {
    let json = r#"[
        {"name": "Anna Müller", "tags": ["a"], "id": 7, "address": {"city": "Köln"}, "since": null},
        {"id": 12345678901234567890123, "name": "日本", "balance": -1.10}
    ]"#;
    let expected = "\
name                              id  since  balance  tags    address.city
Anna Müller                        7                  1 item  Köln
日本         12345678901234567890123           -1.10
";
    assert_eq!(shown(json, usize::MAX), expected);
}

#[test]
fn tables_fit_the_terminal() {
    let json = r#"[{"id":1,"text":"a long text that has no room","b":"also quite long, as it is","c":"xxxxxxxxxxxx","d":"yyyyyyyyyyyyyy"}]"#;
    let expected = "\
id  text          b
 1  a long text…  also quite …
(+2 columns: --json shows all)
";
    assert_eq!(shown(json, 30), expected);
    assert!(shown(json, 0).ends_with("(+4 columns: --json shows all)\n"));
}

#[test]
fn later_pages_keep_the_columns() {
    let pages = |width| {
        let (mut out, mut table) = (Vec::new(), Table::new(&stream(width)));
        for page in [&[r#"{"a":1,"b":"x"}"#][..], &[], &[r#"{"b":"longer","a":"text","c":1,"d":2}"#, "5"]] {
            table.rows(&mut out, page).expect("a vector takes all");
        }
        table.end(&mut out).expect("a vector takes all");
        String::from_utf8(out).expect("UTF-8")
    };
    assert_eq!(pages(80), "a  b\n1  x\n…  …\n\n(+3 columns: --json shows all)\n");
    assert_eq!(pages(usize::MAX), "a  b\n1  x\ntext  longer\n\n(+3 columns: --json shows all)\n");
}

#[test]
fn rows_of_later_pages_are_no_wider_than_the_terminal() {
    let (mut out, mut table) = (Vec::new(), Table::new(&stream(12)));
    for page in [r#"{"a":1,"b":2}"#, r#"{"a":12345678901234567890123,"b":2}"#] {
        table.rows(&mut out, &[page]).expect("a vector takes all");
    }
    assert_eq!(String::from_utf8(out).expect("UTF-8"), "a  b\n1  2\n12345678901…\n");
}

#[test]
fn headings_and_notes_have_styles() {
    let (mut out, coloured) = (Vec::new(), Stream { colours: true, ..stream(10) });
    write_for_people(&mut out, r#"[{"a":"text with length","b":1}]"#, &coloured).expect("a vector takes all");
    let expected = "\u{1b}[1ma\u{1b}[0m\ntext with…\n\u{1b}[2m(+1 column: --json shows all)\u{1b}[0m\n";
    assert_eq!(String::from_utf8(out).expect("UTF-8"), expected);
}

#[test]
fn lists_without_objects_are_lines() {
    assert_eq!(shown("[]", 80), "no items\n");
    assert_eq!(shown(r#"["a\u001b[2J", 1.10, null, [1, 2]]"#, 3), "a\\u{1b}[2J\n1.10\n\n2 items\n");
    assert_eq!(shown("[{}, {}]", 80), "\n\n");
}

#[test]
fn scalars_are_shown_as_they_are() {
    assert_eq!(shown("\"a\\nb\\u009b\"", 80), "a\nb\\u{9b}\n");
    assert_eq!(shown("1.10", 80), "1.10\n");
    assert_eq!(shown("null", 80), "null\n");
}

#[test]
fn objects_are_lines_of_fields() {
    let json = r#"{"id": 1.10, "name": "Anna\u202e", "none": null, "tags": ["a", null, 2], "empty": [], "nothing": {},
        "address": {"city": "Köln", "geo": {"lat": 1, "longitude": 2}},
        "contracts": [{"id": 5, "name": "x"}, 7, [1, [2]], {}]}"#;
    let expected = "\
id         1.10
name       Anna\\u{202e}
none
tags       a, null, 2
empty      no items
nothing    no fields
address
  city  Köln
  geo
    lat        1
    longitude  2
contracts
  - id    5
    name  x
  - 7
  -
    - 1
    - 2
  - no fields
";
    assert_eq!(shown(json, 80), expected);
    assert_eq!(shown("{}", 80), "no fields\n");
}

#[test]
fn depth_and_length_are_bounded() {
    let deep = format!("{}1{}", "{\"a\":".repeat(100_000), "}".repeat(100_000));
    assert_eq!(shown(&deep, 80), "a\n  a\n    a\n      a\n        a\n          a  1 field\n");
    let lists = format!("{{\"a\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(shown(&lists, 80).ends_with("- 1 item\n"), "{}", shown(&lists, 80));
    let long = format!("{{\"a\":[{}1]}}", "1,".repeat(99));
    assert!(shown(&long, 80).ends_with(", 1 (+50 items: --json shows all)\n"));
}

#[test]
fn a_key_that_is_there_twice_means_the_last_one() {
    assert_eq!(shown(r#"[{"a":1,"a":2}]"#, 80), "a\n2\n");
}
