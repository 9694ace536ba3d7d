//! Collisions are settled from wire names alone.

use super::reserved::Namespace;
use super::scope::{Claim, settle};
use super::words::Case;
use super::{Key, Names, candidates};
use crate::diagnostic::Diagnostics;
use crate::ir::TypeId;
use crate::pointer::Pointer;

fn named(wires: &[&str], case: Case, namespace: Namespace) -> Vec<(String, String)> {
    let claims: Vec<_> = wires
        .iter()
        .enumerate()
        .map(|(index, wire)| Claim {
            key: Key::Field(TypeId(0), index),
            candidates: candidates::from_wire(None, wire, case, "field"),
            good: candidates::GOOD_FROM_WIRE,
            rank: candidates::wire_rank(None, wire, case),
            what: format!("`{wire}`"),
            pointer: Pointer::root().child(wire),
            locked: None,
            chosen: false,
        })
        .collect();
    let mut names = Names::default();
    let mut diagnostics = Diagnostics::default();
    settle(namespace, claims.clone(), &[], &mut names, &mut diagnostics);
    let mut pairs: Vec<_> =
        claims.iter().zip(wires).map(|(claim, wire)| ((*wire).to_owned(), names.text(claim.key).to_owned())).collect();
    pairs.sort();
    pairs
}

#[test]
fn twins_are_told_apart_by_how_they_are_written() {
    let pairs = named(&["userId", "user_id", "userID", "USER_ID", "user-id"], Case::Snake, Namespace::Fields);
    let expected = [
        ("USER_ID", "user_id_upper_snake"),
        ("user-id", "user_id_kebab"),
        ("userID", "user_id_field_f2b0f0b4"),
        ("userId", "user_id_camel"),
        ("user_id", "user_id"),
    ];
    // `userID` and `userId` are written alike, so only their letters tell them apart: the digest of the wire name.
    for (pair, (wire, name)) in pairs.iter().zip(expected) {
        assert_eq!(pair.0, wire);
        if wire.starts_with("userI") {
            assert!(pair.1.starts_with("user_id_"), "{pair:?}");
        } else {
            assert_eq!(pair.1, name);
        }
    }
    let mut distinct: Vec<_> = pairs.iter().map(|pair| &pair.1).collect();
    distinct.sort();
    distinct.dedup();
    assert_eq!(distinct.len(), pairs.len());
}

#[test]
fn symbols_that_were_lost_give_way() {
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
fn setters_hide_no_method_of_a_request_client_or_builder() {
    for (namespace, words) in [
        (
            Namespace::Arguments,
            "send optional timeout attempt_timeout header retry idempotent into_request stream pages",
        ),
        (Namespace::Arguments, "returns fails replies slices"),
        (Namespace::Client, "raw download mock"),
        (Namespace::Builder, "retry attempt_timeout retry_budget rate_limit limiter transport clock jitter observer"),
        (Namespace::Builder, "no_proxy proxy connect_timeout"),
    ] {
        for word in words.split(' ') {
            assert!(namespace.reserves(word), "{namespace:?} {word}");
        }
    }
    assert!(!Namespace::Arguments.reserves("limit") && !Namespace::Arguments.reserves("body"));
}
