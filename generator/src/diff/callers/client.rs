//! The client's builder, environment variables, and the shared error body.

use super::matching::MatchedItems;
use super::pair::{Pairs, items_at};
use super::report::{About, Fragments, fragment};
use super::rules::{
    CLIENT_SETTER_ADDED, CLIENT_SETTER_CHANGED, CLIENT_SETTER_OPTIONAL, CLIENT_SETTER_REMOVED, CLIENT_SETTER_RENAMED,
    CLIENT_SETTER_REQUIRED, ENVIRONMENT_CHANGED, ERROR_BODY_ADDED, ERROR_BODY_CHANGED, Rule,
};
use crate::diff::{Change, Fragment};
use crate::pointer::Pointer;
use crate::rust::{RustType, SdkCrate, Setting};

/// The changes of the client.
pub fn changes(matched: &MatchedItems<'_>) -> Vec<Change> {
    let mut changes: Vec<_> = environment(matched).into_iter().collect();
    changes.extend(error_body(matched));
    let (old, new) = (&matched.old.settings, &matched.new.settings);
    let pairs =
        Pairs::of(old, new)
            .by_key(old, new, |setting| Some(setting.wire_name.as_str()))
            .by_key(old, new, |setting| Some(setting.name.as_str()));
    for setting in items_at(old, &pairs.old) {
        let text = format!("`Client::builder()` has no `{}` any more", setting.name);
        let advice = Some("leave the setter out".to_owned());
        changes.push(about(setting).change(
            CLIENT_SETTER_REMOVED,
            text,
            advice,
            Fragments::removed(setting_fragment(setting)),
        ));
    }
    for setting in items_at(new, &pairs.new) {
        let Setting { name, required, .. } = setting;
        let (rule, text, advice) = if *required {
            let advice = format!("set it wherever a client is built: `.{name}(..)`, or the environment variable");
            (CLIENT_SETTER_REQUIRED, format!("no client is built without `{name}` any more"), Some(advice))
        } else {
            (CLIENT_SETTER_ADDED, format!("`Client::builder()` has a new setter, `{name}`"), None)
        };
        changes.push(about(setting).change(rule, text, advice, Fragments::added(setting_fragment(setting))));
    }
    for (one, other) in pairs.items(old, new) {
        changes.extend(pair(one, other));
    }
    changes
}

fn about(setting: &Setting) -> About {
    About::item(format!("ClientBuilder::{}", setting.name), Vec::new())
}

fn setting_fragment(setting: &Setting) -> Fragment {
    fragment(&setting.pointer, setting.signature())
}

fn pair(one: &Setting, other: &Setting) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut report = |rule: Rule, text: String, advice: Option<&str>| {
        let fragments = Fragments::both(setting_fragment(one), setting_fragment(other));
        changes.push(about(other).change(rule, text, advice.map(str::to_owned), fragments));
    };
    let name = &other.name;
    if one.name != *name {
        let text = format!("the setter `{}` of `Client::builder()` is now `{name}`", one.name);
        report(CLIENT_SETTER_RENAMED, text, Some("write the new name, of the environment variable as well"));
    } else if one.signature() != other.signature() {
        let text = format!("the setter `{name}` of `Client::builder()` takes other arguments");
        report(CLIENT_SETTER_CHANGED, text, Some("give what the new signature asks for"));
    }
    match (one.required, other.required) {
        (false, true) => {
            let text = format!("no client is built without `{name}` any more");
            report(CLIENT_SETTER_REQUIRED, text, Some("set it wherever a client is built"));
        }
        (true, false) => {
            let text = format!("a client can be built without `{name}`");
            report(CLIENT_SETTER_OPTIONAL, text, None);
        }
        _ => {}
    }
    changes
}

fn environment(matched: &MatchedItems<'_>) -> Option<Change> {
    let (old, new) = (&matched.old.environment, &matched.new.environment);
    if old == new {
        return None;
    }
    let info = Pointer::root().child("info");
    let variable = |prefix: &str| fragment(&info, format!("{prefix}_BASE_URL"));
    let text = format!("the environment variables begin with `{new}_`, they began with `{old}_`");
    let advice = "rename them wherever `Client::from_env` is used".to_owned();
    let fragments = Fragments::both(variable(old), variable(new));
    Some(About::item("Client::from_env", Vec::new()).change(ENVIRONMENT_CHANGED, text, Some(advice), fragments))
}

fn error_body(matched: &MatchedItems<'_>) -> Option<Change> {
    let about = About::item("Error::response", Vec::new());
    let location = |sdk: &SdkCrate| {
        let body = sdk.error_body.as_ref()?;
        let RustType::Model(id) = body.ty else { return None };
        Some(fragment(&sdk.models[id].pointer, format!("pub fn response(&self) -> Option<{body}>")))
    };
    let fragments = Fragments { old: location(matched.old), new: location(matched.new) };
    match (&matched.old.error_body, &matched.new.error_body) {
        (Some(old), Some(new)) if !matched.same(old, new) => {
            let text = format!("`Error::response` yields `{new}`, it yielded `{old}`");
            Some(about.change(ERROR_BODY_CHANGED, text, Some("rewrite what uses it".to_owned()), fragments))
        }
        (Some(old), None) => {
            let text = "there is no `Error::response` any more: errors do not share one body".to_owned();
            let advice = format!("use `error.body_as::<{old}>()` where it still fits");
            Some(about.change(ERROR_BODY_CHANGED, text, Some(advice), fragments))
        }
        (None, Some(_)) => {
            let text = "there is `Error::response`: all errors share one body".to_owned();
            Some(about.change(ERROR_BODY_ADDED, text, None, fragments))
        }
        _ => None,
    }
}
