//! Arguments and setters of a call: of an operation, or of a model's `new`.

use super::matched::Matched;
use super::pair::{Pairs, at as items_at};
use super::protection::{self, Item, other_type, visibility};
use super::rules::{
    ARGUMENT_ADDED, ARGUMENT_BECAME_SETTER, ARGUMENT_REMOVED, ARGUMENT_TYPE_CHANGED, ARGUMENTS_REORDERED, Rule,
    SETTER_ADDED, SETTER_BECAME_ARGUMENT, SETTER_REMOVED, SETTER_RENAMED, SETTER_TYPE_CHANGED,
};
use super::tell::{About, Places, at};
use crate::diff::{Change, Fragment};
use crate::pointer::Pointer;
use crate::rust::Value;

/// What can be given to a call.
#[derive(Debug)]
pub struct Taker<'a> {
    /// The arguments, in order.
    pub arguments: &'a [Value],
    /// What else can be set.
    pub setters: Vec<&'a Value>,
    /// The signature of the call.
    pub signature: String,
    /// Where the whole stands.
    pub pointer: &'a Pointer,
}

impl Taker<'_> {
    fn whole(&self) -> Fragment {
        at(self.pointer, self.signature.clone())
    }

    fn argument(&self, value: &Value) -> Fragment {
        at(&value.pointer, self.signature.clone())
    }
}

/// Two such calls, and what is left to say about them.
#[derive(Debug)]
pub struct Takers<'a> {
    /// The old one.
    pub old: Taker<'a>,
    /// The new one.
    pub new: Taker<'a>,
    /// Values, by what they are on the wire, of which only those changes are told that their fields do not tell.
    pub told: Vec<&'a str>,
    /// The signature of a setter.
    pub setter: fn(&Value) -> String,
}

/// One value on both sides.
type Pair<'a> = (&'a Value, bool, &'a Value, bool);

impl<'a> Takers<'a> {
    /// What changed.
    pub fn changes(&self, matched: &Matched<'_>, about: &About) -> Vec<Change> {
        let all = |taker: &Taker<'a>| -> Vec<(&'a Value, bool)> {
            let arguments = taker.arguments.iter().map(|value| (value, true));
            arguments.chain(taker.setters.iter().map(|value| (*value, false))).collect()
        };
        let (old, new) = (all(&self.old), all(&self.new));
        let pairs = Pairs::of(&old, &new)
            .by_key(&old, &new, |(value, _)| Some(value.wire.as_str()))
            .by_key(&old, &new, |(value, _)| Some(value.name.as_str()))
            // The names of a path's parameters do not count: these are the same by their places.
            .by(|index| in_path(&old, index), |index| in_path(&new, index));
        let both: Vec<Pair<'_>> =
            pairs.items(&old, &new).into_iter().map(|(one, other)| (one.0, one.1, other.0, other.1)).collect();
        let mut changes = Vec::new();
        for (value, argument) in items_at(&old, &pairs.old) {
            changes.extend(self.gone(about, value, *argument));
        }
        for (value, argument) in items_at(&new, &pairs.new) {
            changes.extend(self.came(about, value, *argument));
        }
        for pair in &both {
            changes.extend(self.pair(matched, about, pair));
        }
        changes.extend(self.renamed(matched, about, &items_at(&old, &pairs.old), &items_at(&new, &pairs.new)));
        changes.extend(self.order(about, &both));
        if self.is_silent(&both) {
            for change in changes.iter_mut().filter(|change| change.rule.contains("argument")) {
                let advice = change.advice.get_or_insert_default();
                advice
                    .push_str("; each place has the type that it had, so that the compiler does not find those calls");
            }
        }
        changes
    }

    /// Whether calls compile as before and mean something else: each place has the type that it had, but not its value.
    fn is_silent(&self, both: &[Pair<'_>]) -> bool {
        let (old, new) = (self.old.arguments, self.new.arguments);
        let types = |values: &'a [Value]| values.iter().map(|value| value.ty.as_str());
        let same = |(one, other): (&Value, &Value)| both.iter().any(|pair| (pair.0, pair.2) == (one, other));
        types(old).eq(types(new)) && !old.iter().zip(new).all(same)
    }

    fn is_told(&self, value: &Value) -> bool {
        self.told.contains(&value.wire.as_str())
    }

    /// What may only be called otherwise, of that which no field tells of.
    fn renamed(
        &self,
        matched: &Matched<'_>,
        about: &About,
        gone: &[&(&'a Value, bool)],
        come: &[&(&'a Value, bool)],
    ) -> Vec<Change> {
        let item = |(value, argument): &(&'a Value, bool), old: bool| Item {
            name: &value.name,
            ty: Some(&value.ty),
            is_hidden: value.hidden,
            place: self.place(value, *argument, old),
        };
        let of = |list: &[&(&'a Value, bool)], old: bool| -> Vec<Item<'a>> {
            list.iter().filter(|(value, _)| !self.is_told(value)).map(|one| item(one, old)).collect()
        };
        protection::renamed(matched, about, &of(gone, true), &of(come, false))
    }

    fn gone(&self, about: &About, value: &Value, argument: bool) -> Option<Change> {
        let Value { name, .. } = value;
        let subject = &about.subject;
        if argument {
            let text = format!("`{subject}` takes no `{name}` any more");
            let places = Places::both(self.old.argument(value), self.new.whole());
            return Some(about.change(ARGUMENT_REMOVED, text, Some("leave the argument out".to_owned()), places));
        }
        if self.is_told(value) {
            return None;
        }
        let text = format!("the setter `{name}` of `{subject}` is gone");
        let places = Places::both(at(&value.pointer, (self.setter)(value)), self.new.whole());
        Some(about.change(SETTER_REMOVED, text, Some("leave the setter out".to_owned()), places))
    }

    fn came(&self, about: &About, value: &Value, argument: bool) -> Option<Change> {
        let Value { name, ty, .. } = value;
        let subject = &about.subject;
        if argument {
            let text = format!("`{subject}` takes one more argument, `{name}: {ty}`");
            let places = Places::both(self.old.whole(), self.new.argument(value));
            return Some(about.change(ARGUMENT_ADDED, text, Some("give a value in every call".to_owned()), places));
        }
        if self.is_told(value) {
            return None;
        }
        let text = format!("`{subject}` has a new setter, `{name}`");
        let places = Places::both(self.old.whole(), at(&value.pointer, (self.setter)(value)));
        Some(about.change(SETTER_ADDED, text, None, places))
    }

    fn pair(&self, matched: &Matched<'_>, about: &About, pair: &Pair<'_>) -> Vec<Change> {
        let (old, was_argument, new, is_argument) = *pair;
        let subject = &about.subject;
        let name = &new.name;
        let part = about.part(format!("{subject}().{name}"));
        let places = || Places::both(self.place(old, was_argument, true), self.place(new, is_argument, false));
        let mut changes = Vec::new();
        // The compiler does not warn of an argument.
        if !is_argument && !self.is_told(new) {
            changes.extend(part.deprecation(old.deprecated && !was_argument, new.deprecated, places()));
        }
        let mut tell = |rule: Rule, text: String, what: String| {
            changes.push(about.change(rule, text, Some(what), places()));
        };
        if let Some((rule, what, advice)) = visibility(old.hidden, new.hidden) {
            tell(rule, format!("`Debug` {what} `{name}` of `{subject}`"), advice.to_owned());
        }
        match (was_argument, is_argument) {
            (true, false) => {
                let text = format!("`{}` is set by `.{name}(..)`, it was an argument of `{subject}`", old.name);
                tell(ARGUMENT_BECAME_SETTER, text, format!("give the value by `.{name}(..)`, or not at all"));
            }
            (false, true) => {
                let text = format!("`{name}` is an argument of `{subject}`, it was set by `.{}(..)`", old.name);
                tell(SETTER_BECAME_ARGUMENT, text, "give the value in every call".to_owned());
            }
            (true, true) if !matched.same(&old.ty, &new.ty) && !self.is_told(new) => {
                let text = format!("the argument `{name}` of `{subject}` is `{}`, it was `{}`", new.ty, old.ty);
                let (rule, advice) =
                    other_type(matched, ARGUMENT_TYPE_CHANGED, "give a value of the new type", &old.ty.ty, &new.ty.ty);
                tell(rule, text, advice.to_owned());
            }
            (false, false) if !self.is_told(new) => {
                if old.name != new.name {
                    let text = format!("the setter `{}` of `{subject}` is now `{name}`", old.name);
                    tell(SETTER_RENAMED, text, "write the new name".to_owned());
                }
                if !matched.same(&old.ty, &new.ty) {
                    let text = format!("the setter `{name}` of `{subject}` takes `{}`, it took `{}`", new.ty, old.ty);
                    let advice = "give a value of the new type";
                    let (rule, advice) = other_type(matched, SETTER_TYPE_CHANGED, advice, &old.ty.ty, &new.ty.ty);
                    tell(rule, text, advice.to_owned());
                }
            }
            _ => {}
        }
        changes
    }

    fn place(&self, value: &Value, argument: bool, old: bool) -> Fragment {
        match (argument, old) {
            (true, true) => self.old.argument(value),
            (true, false) => self.new.argument(value),
            (false, _) => at(&value.pointer, (self.setter)(value)),
        }
    }

    /// Arguments are told by their places alone.
    fn order(&self, about: &About, both: &[Pair<'_>]) -> Option<Change> {
        let stayed: Vec<_> = both.iter().filter(|(_, was, _, is)| *was && *is).collect();
        let position = |list: &[Value], value: &Value| list.iter().position(|other| other.wire == value.wire);
        let mut old: Vec<_> = stayed.iter().map(|pair| (position(self.old.arguments, pair.0), pair)).collect();
        old.sort_by_key(|(position, _)| *position);
        let new: Vec<_> = old.iter().map(|(_, pair)| (position(self.new.arguments, pair.2), pair)).collect();
        if new.is_sorted_by_key(|(position, _)| *position) {
            return None;
        }
        let mut sorted = new.clone();
        sorted.sort_by_key(|(position, _)| *position);
        let names: Vec<_> = sorted.iter().map(|(_, pair)| format!("`{}`", pair.2.name)).collect();
        let text = format!("the arguments of `{}` stand in another order: {}", about.subject, names.join(", "));
        let what = "change the order in every call";
        let places = Places::both(self.old.whole(), self.new.whole());
        Some(about.change(ARGUMENTS_REORDERED, text, Some(what.to_owned()), places))
    }
}

/// The position of a value that travels in the path: those come first.
fn in_path(values: &[(&Value, bool)], index: usize) -> Option<usize> {
    values.get(index).filter(|(value, _)| value.wire.starts_with("path parameter ")).map(|_| index)
}
