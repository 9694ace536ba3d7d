//! What receivers of webhooks read, and how they know deliveries.

use super::matching::MatchedItems;
use super::report::{About, Fragments, fragment};
use super::rules::{EVENT_ID_CHANGED, EVENT_PROOF_CHANGED, EVENTS_ADDED, EVENTS_CHANGED, EVENTS_REMOVED};
use crate::diff::Change;
use crate::rust::EventReceiver;

/// The changes for receivers.
pub fn changes(matched: &MatchedItems<'_>) -> Vec<Change> {
    let about = About::item("events::Receiver", Vec::new());
    let side = |receiver: &EventReceiver, line: String| fragment(&receiver.pointer, line);
    let alias = |receiver: &EventReceiver| format!("pub type Receiver<V> = Receiver<{}, V>", receiver.ty);
    let (old, new) = match (&matched.old.events, &matched.new.events) {
        (Some(old), Some(new)) => (old, new),
        (Some(old), None) => {
            let text = "there are no webhooks any more".to_owned();
            let fragments = Fragments::removed(side(old, alias(old)));
            return vec![about.change(EVENTS_REMOVED, text, Some("take the receiver out".to_owned()), fragments)];
        }
        (None, Some(new)) => {
            let fragments = Fragments::added(side(new, alias(new)));
            return vec![about.change(EVENTS_ADDED, "webhooks can be received".to_owned(), None, fragments)];
        }
        (None, None) => return Vec::new(),
    };
    let mut changes = Vec::new();
    if !matched.same(&old.ty, &new.ty) {
        let text = format!("a delivery is `{}`, it was `{}`", new.ty, old.ty);
        let fragments = Fragments::both(side(old, alias(old)), side(new, alias(new)));
        changes.push(about.change(EVENTS_CHANGED, text, Some("rewrite the handler".to_owned()), fragments));
    }
    let mut said = |rule, what: &str, old_text: &String, new_text: &String, advice: &str| {
        if old_text != new_text {
            let text = format!("{new_text} {what}, it was {old_text}");
            let fragments = Fragments::both(side(old, old_text.clone()), side(new, new_text.clone()));
            changes.push(about.change(rule, text, Some(advice.to_owned()), fragments));
        }
    };
    said(
        EVENT_PROOF_CHANGED,
        "proves the sender of a delivery",
        &old.proof,
        &new.proof,
        "see that the receiver has the right keys",
    );
    said(
        EVENT_ID_CHANGED,
        "tells deliveries apart",
        &old.id,
        &new.id,
        "expect doubles while both kinds of ids are remembered",
    );
    changes
}
