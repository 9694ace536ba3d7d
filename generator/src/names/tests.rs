//! Collisions are settled from wire names alone.

use super::collisions::{Claim, levels, resolve};
use super::reserved::Namespace;
use super::words::Case;
use super::{Key, Names, types};
use crate::diagnostic::Diagnostics;
use crate::ir::TypeId;
use crate::pointer::Pointer;

fn named(wires: &[&str], case: Case, namespace: Namespace) -> Vec<(String, String)> {
    let claims: Vec<_> = wires
        .iter()
        .enumerate()
        .map(|(index, wire)| Claim {
            pointer: Pointer::root().child(wire),
            ..types::wire(Key::Field(TypeId::nth(0), index), None, wire, case, "field")
        })
        .collect();
    let mut names = Names::default();
    let mut diagnostics = Diagnostics::default();
    resolve(namespace, claims.clone(), &[], &mut names, &mut diagnostics);
    let mut pairs: Vec<_> =
        claims.iter().zip(wires).map(|(claim, wire)| ((*wire).to_owned(), names.text(claim.key).to_owned())).collect();
    pairs.sort();
    pairs
}

#[test]
fn duplicates_are_distinguished_by_spelling() {
    let pairs = named(&["userId", "user_id", "userID", "USER_ID", "user-id"], Case::Snake, Namespace::Fields);
    let expected = [
        ("USER_ID", "user_id_upper_snake"),
        ("user-id", "user_id_kebab"),
        ("userID", "user_id_camel_capitals"),
        ("userId", "user_id_camel"),
        ("user_id", "user_id"),
    ];
    assert_eq!(pairs, expected.map(|(wire, name)| (wire.to_owned(), name.to_owned())));
    let mut distinct: Vec<_> = pairs.iter().map(|pair| &pair.1).collect();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), pairs.len());
}

#[test]
fn lost_symbols_give_way() {
    let pairs = named(&["created", "created<", "created>", "red*", "red"], Case::Snake, Namespace::Arguments);
    let expected = [
        ("created", "created"),
        ("created<", "created_less"),
        ("created>", "created_greater"),
        ("red", "red"),
        ("red*", "red_star"),
    ];
    assert_eq!(pairs, expected.map(|(wire, name)| (wire.to_owned(), name.to_owned())));
}

#[test]
fn order_changes_nothing() {
    let wires = ["a-b", "a_b", "aB", "AB", "a b", "a.b", "ab", "@a", "a", "$a", "+1", "-1", "1", "€", ""];
    let mut reversed = wires;
    reversed.reverse();
    for case in [Case::Snake, Case::Pascal] {
        assert_eq!(named(&wires, case, Namespace::Fields), named(&reversed, case, Namespace::Fields));
    }
}

#[test]
fn reserved_words_give_way() {
    let pairs = named(&["send", "self", "request", "type"], Case::Snake, Namespace::Arguments);
    let names: Vec<_> = pairs.iter().map(|(_, name)| name.as_str()).collect();
    assert!(!names.contains(&"send") && !names.contains(&"self") && !names.contains(&"request"), "{names:?}");
    assert!(names.contains(&"type"), "keywords that can be raw stay: {names:?}");
}

#[test]
fn reserved_word_is_replaced_by_the_kind() {
    let pairs = named(&["Self", "self"], Case::Pascal, Namespace::Variants);
    let expected = [("Self", "SelfField"), ("self", "SelfLower")];
    assert_eq!(pairs, expected.map(|(wire, name)| (wire.to_owned(), name.to_owned())));
    let pairs = named(&["timeout", "new", "limit"], Case::Snake, Namespace::Arguments);
    let expected = [("limit", "limit"), ("new", "new_field"), ("timeout", "timeout_field")];
    assert_eq!(pairs, expected.map(|(wire, name)| (wire.to_owned(), name.to_owned())));
}

/// Work, not time: how often a claim is looked at.
#[test]
fn resolving_takes_linear_time() {
    let styles = ["aB{}", "a_b{}", "A_B{}", "a-b{}", "AB{}", "send", "a.b{}", "self", "{}", "a b"];
    let looked = |count: usize| {
        let claims: Vec<_> = (0..count)
            .map(|index| {
                let wire = styles[index % styles.len()].replace("{}", &(index / styles.len() / 3).to_string());
                types::wire(Key::Field(TypeId::nth(0), index), None, &wire, Case::Snake, "field")
            })
            .collect();
        let free = |name: &str| !Namespace::Arguments.reserves(name);
        levels(&claims, (0..count).collect(), free).1
    };
    for count in [1_000, 10_000, 50_000] {
        let each = looked(count) / count;
        assert!(each <= 8, "{each} looks for each of {count}");
    }
}

#[test]
fn look_up_of_a_key_without_a_name_is_recorded() {
    let (names, key) = (Names::default(), Key::Type(TypeId::nth(0)));
    assert_eq!((names.get(key), names.missing()), (None, None));
    assert_eq!((names.text(key), names.missing()), ("unnamed", Some(key)));
}
