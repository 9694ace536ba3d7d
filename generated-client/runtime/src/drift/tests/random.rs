//! Answers by random, with what is unknown in them known beforehand.

use std::collections::BTreeSet;

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::{Home, answer, watched};

/// Names that are fields of some types, and unknown to others.
const NAMES: [&str; 8] = ["name", "note", "nickname", "color", "lives", "tricks", "pets", "new"];

const TEXTS: [&str; 4] = ["RED", "BLUE", "GREEN", "cat"];

/// Makes answers, and remembers what is unknown in them.
struct Maker {
    random: Rng,
    expected: BTreeSet<String>,
    /// Whether values may be of other types.
    misfits: bool,
}

impl Maker {
    fn is(&mut self, one_in: u32) -> bool {
        self.random.u32(..one_in) == 0
    }

    fn text(&mut self) -> &'static str {
        TEXTS[self.random.usize(..TEXTS.len())]
    }

    fn names(&mut self, most: usize) -> Vec<&'static str> {
        let mut names = NAMES;
        self.random.shuffle(&mut names);
        names[..self.random.usize(..=most)].to_vec()
    }

    /// A value that no reader examines.
    fn any(&mut self, depth: u32) -> Value {
        match self.random.u32(..if depth == 0 { 3 } else { 5 }) {
            0 => Value::Null,
            1 => json!(7),
            2 => self.text().into(),
            3 => (0..self.random.u32(..3)).map(|_| self.any(depth - 1)).collect(),
            _ => self.names(3).into_iter().map(|name| (name.to_owned(), self.any(depth - 1))).collect(),
        }
    }

    fn expect(&mut self, pointer: &str, kind: &str, value: &Value) {
        let found = match value {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "integer",
            Value::String(_) => "text",
            Value::Array(_) => "list",
            Value::Object(_) => "object",
        };
        self.expected.insert(format!("{pointer} kind={kind} found={found}"));
    }

    /// An object with some fields more than its type knows, in any order.
    fn object(&mut self, at: &str, known: &[&str], fields: Vec<(&str, Value)>) -> Value {
        let mut fields: Vec<(String, Value)> =
            fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let more = if self.is(2) { self.names(2) } else { Vec::new() };
        for name in more.into_iter().filter(|name| !known.contains(name)) {
            let value = self.any(2);
            self.expect(&format!("{at}/{name}"), "unknown-field", &value);
            fields.push((name.to_owned(), value));
        }
        self.random.shuffle(&mut fields);
        fields.into_iter().collect::<Map<_, _>>().into()
    }

    fn color(&mut self, at: &str) -> Value {
        let color = self.text();
        if color != "RED" {
            self.expect(at, "unknown-value", &color.into());
        }
        color.into()
    }

    fn pet(&mut self, at: &str, depth: u32) -> Value {
        match self.random.u32(..if depth == 0 { 2 } else { 3 }) {
            0 => {
                let fields = vec![("kind", json!("cat")), ("lives", json!(9.0))];
                self.object(at, &["kind", "lives"], fields)
            }
            1 => {
                let value = json!({"kind": self.text().replace("cat", "fish"), "name": self.any(1)});
                self.expect(at, "unknown-arm", &value);
                value
            }
            _ => {
                let friend = self.pet(&format!("{at}/friend"), depth - 1);
                let fields = vec![("kind", json!("dog")), ("friend", friend), ("tricks", json!([self.text()]))];
                self.object(at, &["kind", "friend", "tricks"], fields)
            }
        }
    }

    fn room(&mut self, at: &str) -> Value {
        let fields = vec![("color", self.color(&format!("{at}/color"))), ("note", self.text().into())];
        self.object(at, &["color", "note", "size"], fields)
    }

    fn home(&mut self, at: &str, depth: u32) -> Value {
        let mut fields = vec![("name", Value::from(self.text()))];
        if self.is(2) {
            let at = format!("{at}/pets/*");
            fields.push(("pets", (0..self.random.u32(..4)).map(|_| self.pet(&at, 2)).collect()));
        }
        if self.is(2) {
            let at = format!("{at}/rooms/*");
            let keys = self.names(3).into_iter();
            fields.push(("rooms", keys.map(|key| (key.to_owned(), self.room(&at))).collect()));
        }
        if self.is(2) {
            let at = format!("{at}/owner");
            let owner = vec![("nickname", Value::from(self.text()))];
            fields.push(("owner", self.object(&at, &["name", "nickname"], owner)));
        }
        if self.is(2) {
            fields.push(("extra", json!({"note": self.any(2), "new": self.any(2), "pets": self.any(2)})));
        }
        if self.is(2) {
            let at = format!("{at}/keeping");
            fields.push(("keeping", self.object(&at, &["known"], vec![("known", json!("a"))])));
        }
        if self.misfits && self.is(2) {
            self.expected.insert(format!("{at}/floors kind=other-type expected=integer found=text"));
            fields.push(("floors", self.text().into()));
        }
        if depth > 0 && self.is(2) {
            let at = format!("{at}/homes/*");
            fields.push(("homes", (0..self.random.u32(..3)).map(|_| self.home(&at, depth - 1)).collect()));
        }
        self.object(at, &["name", "pets"], fields)
    }
}

/// The locations: lines without the forms of fields, of which only one is reported.
fn locations(lines: &BTreeSet<String>) -> BTreeSet<&str> {
    lines
        .iter()
        .map(|line| if line.contains("unknown-field") { line.split_once(" found").unwrap().0 } else { line })
        .collect()
}

/// What is reported of random answers is what is in them.
fn check(misfits: bool, seeds: u64) {
    for seed in 0..seeds {
        let mut maker = Maker { random: Rng::with_seed(seed), expected: BTreeSet::new(), misfits };
        let json = maker.home("", 2).to_string();
        let (client, lines) = watched(|builder| builder);
        let is_read = !maker.expected.iter().any(|line| line.contains("other-type"));
        // What is not sure within the bounds of one answer is looked at in the next one.
        for _ in 0..4 {
            assert_eq!(answer::<Home>(&client, &json).is_ok(), is_read);
        }
        let lines = lines.lock().unwrap();
        let reported: BTreeSet<String> =
            lines.iter().map(|line| line.split_once("pointer=").unwrap().1.to_owned()).collect();
        assert_eq!(locations(&reported), locations(&maker.expected), "seed {seed}: {json}");
        assert!(reported.is_subset(&maker.expected), "seed {seed}: {json}");
        assert_eq!(locations(&reported).len(), lines.len());
    }
}

#[test]
fn exactly_the_unknown_fields_and_values_are_reported() {
    check(false, 100);
}

#[test]
fn misfits_do_not_change_the_other_findings() {
    check(true, 40);
}
