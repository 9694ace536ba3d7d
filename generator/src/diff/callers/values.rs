//! Arguments and setters of an operation, or of a model's `new`.

use super::matching::MatchedItems;
use super::pair::{Pairs, items_at};
use super::protection::{self, Item, other_type, visibility};
use super::report::{About, Fragments, fragment};
use super::rules::{
    ARGUMENT_ADDED, ARGUMENT_BECAME_SETTER, ARGUMENT_REMOVED, ARGUMENT_TYPE_CHANGED, ARGUMENTS_REORDERED, Rule,
    SETTER_ADDED, SETTER_BECAME_ARGUMENT, SETTER_REMOVED, SETTER_RENAMED, SETTER_TYPE_CHANGED,
};
use crate::diff::{Change, Fragment};
use crate::pointer::Pointer;
use crate::rust::Value;

/// A function with its arguments and setters.
#[derive(Debug)]
pub struct Callable<'a> {
    /// The arguments, in order.
    pub arguments: &'a [Value],
    /// The setters.
    pub setters: Vec<&'a Value>,
    /// The signature of the function.
    pub signature: String,
    /// The pointer of the operation or model.
    pub pointer: &'a Pointer,
}

impl Callable<'_> {
    fn whole(&self) -> Fragment {
        fragment(self.pointer, self.signature.clone())
    }

    fn argument(&self, value: &Value) -> Fragment {
        fragment(&value.pointer, self.signature.clone())
    }
}

/// The old and the new form of a function.
#[derive(Debug)]
pub struct CallableComparison<'a> {
    /// The old function.
    pub old: Callable<'a>,
    /// The new function.
    pub new: Callable<'a>,
    /// The names on the wire of values whose changes their fields report already.
    pub reported: Vec<&'a str>,
    /// The signature of a setter.
    pub setter: fn(&Value) -> String,
}

/// The old and the new form of a value, each with whether it is an argument.
type Pair<'a> = (&'a Value, bool, &'a Value, bool);

impl<'a> CallableComparison<'a> {
    /// The changes.
    pub fn changes(&self, matched: &MatchedItems<'_>, about: &About) -> Vec<Change> {
        let all = |callable: &Callable<'a>| -> Vec<(&'a Value, bool)> {
            let arguments = callable.arguments.iter().map(|value| (value, true));
            arguments.chain(callable.setters.iter().map(|value| (*value, false))).collect()
        };
        let (old, new) = (all(&self.old), all(&self.new));
        let pairs = Pairs::of(&old, &new)
            .by_key(&old, &new, |(value, _)| Some(value.wire_name.as_str()))
            .by_key(&old, &new, |(value, _)| Some(value.name.as_str()))
            // The names of path parameters do not matter: they are paired by their order.
            .by(|index| in_path(&old, index), |index| in_path(&new, index));
        let both: Vec<Pair<'_>> =
            pairs.items(&old, &new).into_iter().map(|(one, other)| (one.0, one.1, other.0, other.1)).collect();
        let mut changes = Vec::new();
        for (value, argument) in items_at(&old, &pairs.old) {
            changes.extend(self.removed(about, value, *argument));
        }
        for (value, argument) in items_at(&new, &pairs.new) {
            changes.extend(self.added(about, value, *argument));
        }
        for pair in &both {
            changes.extend(self.pair(matched, about, pair));
        }
        changes.extend(self.renamed(matched, about, &items_at(&old, &pairs.old), &items_at(&new, &pairs.new)));
        changes.extend(self.order(about, &both));
        if self.is_silent(&both) {
            for change in changes.iter_mut().filter(|change| change.rule.contains("argument")) {
                let advice = change.advice.get_or_insert_default();
                advice.push_str(
                    "; each position has the type that it had, so that the compiler does not find those calls",
                );
            }
        }
        changes
    }

    /// Whether old calls still compile, with another meaning: each position has its old type, but another value.
    fn is_silent(&self, both: &[Pair<'_>]) -> bool {
        let (old, new) = (self.old.arguments, self.new.arguments);
        let types = |values: &'a [Value]| values.iter().map(|value| value.ty.as_str());
        let same = |(one, other): (&Value, &Value)| both.iter().any(|pair| (pair.0, pair.2) == (one, other));
        types(old).eq(types(new)) && !old.iter().zip(new).all(same)
    }

    fn is_reported(&self, value: &Value) -> bool {
        self.reported.contains(&value.wire_name.as_str())
    }

    /// Values that may only have been renamed, unless fields report them.
    fn renamed(
        &self,
        matched: &MatchedItems<'_>,
        about: &About,
        removed: &[&(&'a Value, bool)],
        added: &[&(&'a Value, bool)],
    ) -> Vec<Change> {
        let item = |(value, argument): &(&'a Value, bool), old: bool| Item {
            name: &value.name,
            ty: Some(&value.ty),
            is_hidden: value.hidden,
            fragment: self.fragment(value, *argument, old),
        };
        let of = |list: &[&(&'a Value, bool)], old: bool| -> Vec<Item<'a>> {
            list.iter().filter(|(value, _)| !self.is_reported(value)).map(|one| item(one, old)).collect()
        };
        protection::renamed(matched, about, &of(removed, true), &of(added, false))
    }

    fn removed(&self, about: &About, value: &Value, argument: bool) -> Option<Change> {
        let Value { name, .. } = value;
        let subject = &about.subject;
        if argument {
            let text = format!("`{subject}` takes no `{name}` any more");
            let fragments = Fragments::both(self.old.argument(value), self.new.whole());
            return Some(about.change(ARGUMENT_REMOVED, text, Some("leave the argument out".to_owned()), fragments));
        }
        if self.is_reported(value) {
            return None;
        }
        let text = format!("the setter `{name}` of `{subject}` was removed");
        let fragments = Fragments::both(fragment(&value.pointer, (self.setter)(value)), self.new.whole());
        Some(about.change(SETTER_REMOVED, text, Some("leave the setter out".to_owned()), fragments))
    }

    fn added(&self, about: &About, value: &Value, argument: bool) -> Option<Change> {
        let Value { name, ty, .. } = value;
        let subject = &about.subject;
        if argument {
            let text = format!("`{subject}` takes one more argument, `{name}: {ty}`");
            let fragments = Fragments::both(self.old.whole(), self.new.argument(value));
            return Some(about.change(ARGUMENT_ADDED, text, Some("give a value in every call".to_owned()), fragments));
        }
        if self.is_reported(value) {
            return None;
        }
        let text = format!("`{subject}` has a new setter, `{name}`");
        let fragments = Fragments::both(self.old.whole(), fragment(&value.pointer, (self.setter)(value)));
        Some(about.change(SETTER_ADDED, text, None, fragments))
    }

    fn pair(&self, matched: &MatchedItems<'_>, about: &About, pair: &Pair<'_>) -> Vec<Change> {
        let (old, was_argument, new, is_argument) = *pair;
        let subject = &about.subject;
        let name = &new.name;
        let part = about.part(format!("{subject}().{name}"));
        let fragments =
            || Fragments::both(self.fragment(old, was_argument, true), self.fragment(new, is_argument, false));
        let mut changes = Vec::new();
        // An argument cannot be `#[deprecated]`.
        if !is_argument && !self.is_reported(new) {
            changes.extend(part.deprecation(old.deprecated && !was_argument, new.deprecated, fragments()));
        }
        let mut report = |rule: Rule, text: String, what: String| {
            changes.push(about.change(rule, text, Some(what), fragments()));
        };
        if let Some((rule, what, advice)) = visibility(old.hidden, new.hidden) {
            report(rule, format!("`Debug` {what} `{name}` of `{subject}`"), advice.to_owned());
        }
        match (was_argument, is_argument) {
            (true, false) => {
                let text = format!("`{}` is set by `.{name}(..)`, it was an argument of `{subject}`", old.name);
                report(ARGUMENT_BECAME_SETTER, text, format!("give the value by `.{name}(..)`, or not at all"));
            }
            (false, true) => {
                let text = format!("`{name}` is an argument of `{subject}`, it was set by `.{}(..)`", old.name);
                report(SETTER_BECAME_ARGUMENT, text, "give the value in every call".to_owned());
            }
            (true, true) if !matched.same(&old.ty, &new.ty) && !self.is_reported(new) => {
                let text = format!("the argument `{name}` of `{subject}` is `{}`, it was `{}`", new.ty, old.ty);
                let (rule, advice) =
                    other_type(matched, ARGUMENT_TYPE_CHANGED, "give a value of the new type", &old.ty.ty, &new.ty.ty);
                report(rule, text, advice.to_owned());
            }
            (false, false) if !self.is_reported(new) => {
                if old.name != new.name {
                    let text = format!("the setter `{}` of `{subject}` is now `{name}`", old.name);
                    report(SETTER_RENAMED, text, "write the new name".to_owned());
                }
                if !matched.same(&old.ty, &new.ty) {
                    let text = format!("the setter `{name}` of `{subject}` takes `{}`, it took `{}`", new.ty, old.ty);
                    let advice = "give a value of the new type";
                    let (rule, advice) = other_type(matched, SETTER_TYPE_CHANGED, advice, &old.ty.ty, &new.ty.ty);
                    report(rule, text, advice.to_owned());
                }
            }
            _ => {}
        }
        changes
    }

    fn fragment(&self, value: &Value, argument: bool, old: bool) -> Fragment {
        match (argument, old) {
            (true, true) => self.old.argument(value),
            (true, false) => self.new.argument(value),
            (false, _) => fragment(&value.pointer, (self.setter)(value)),
        }
    }

    /// The change if arguments have another order.
    fn order(&self, about: &About, both: &[Pair<'_>]) -> Option<Change> {
        let stayed: Vec<_> = both.iter().filter(|(_, was, _, is)| *was && *is).collect();
        let position = |list: &[Value], value: &Value| list.iter().position(|other| other.wire_name == value.wire_name);
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
        let fragments = Fragments::both(self.old.whole(), self.new.whole());
        Some(about.change(ARGUMENTS_REORDERED, text, Some(what.to_owned()), fragments))
    }
}

/// The position of a path parameter; path parameters come first.
fn in_path(values: &[(&Value, bool)], index: usize) -> Option<usize> {
    values.get(index).filter(|(value, _)| value.wire_name.starts_with("path parameter ")).map(|_| index)
}
