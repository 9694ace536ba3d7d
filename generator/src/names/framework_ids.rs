//! Ids of operations made by frameworks: the name of a function followed by its route.
//!
//! `FastAPI` adds path and method (`list_users_api_v1_users_get`), Springfox the method (`listUsersUsingGET_1`). Names
//! are made without the route, unless two would be equal.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use crate::ir::{Api, ByOperation, GroupId, Operation, OperationId, Origin, Step};
use crate::names::reserved::is_raw_keyword;
use crate::names::words::{Case, identifier};

const METHODS: [&str; 9] = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/// Ids of operations without routes.
#[derive(Debug, Default)]
pub struct Routeless<'a> {
    /// By operation: ids that are unique in the group.
    methods: HashMap<OperationId, &'a str>,
    /// By operationId: ids that are unique in the API.
    everywhere: HashMap<&'a str, &'a str>,
    /// By component: names of form schemas that are unique among components.
    bodies: HashMap<&'a str, String>,
}

/// The prefix of `FastAPI` for the schema of a form, before the operationId.
const BODY: &str = "Body_";

impl<'a> Routeless<'a> {
    pub fn of(api: &'a Api) -> Self {
        let mut found = Self::default();
        let short: ByOperation<Option<&str>> = api.operations.map(|_, operation| function(operation));
        if short.iter().all(Option::is_none) {
            return found;
        }
        let mut in_group: HashMap<(GroupId, String), usize> = HashMap::new();
        let mut in_api: HashMap<String, usize> = HashMap::new();
        for (operation, short) in api.operations.iter().zip(&short) {
            let name = short.map_or_else(|| operation.name(), str::to_owned);
            let name = identifier(&name, Case::Snake);
            *in_group.entry((operation.group, name.clone())).or_default() += 1;
            *in_api.entry(name).or_default() += 1;
        }
        for (key, operation) in api.operations.entries() {
            let Some((short, id)) = short[key].zip(operation.operation_id.as_deref()) else { continue };
            let name = identifier(short, Case::Snake);
            if in_api.get(&name) == Some(&1) {
                found.everywhere.insert(id, short);
            }
            if in_group.get(&(operation.group, name)) == Some(&1) {
                found.methods.insert(key, short);
            }
        }
        found.bodies = bodies(api, &found.everywhere);
        found
    }

    /// The operationId without its route.
    pub fn id(&self, id: OperationId) -> Option<&'a str> {
        self.methods.get(&id).copied()
    }

    /// The origin of a type with the operationId without its route.
    pub fn origin<'o>(&self, origin: &'o Origin) -> Cow<'o, Origin> {
        let short = |step: &Step| match step {
            Step::Operation(id) => self.everywhere.get(id.as_str()).map(|short| Step::Operation((*short).to_owned())),
            Step::Component(name) => self.bodies.get(name.as_str()).map(|short| Step::Component(short.clone())),
            _ => None,
        };
        if !origin.path.iter().any(|step| short(step).is_some()) {
            return Cow::Borrowed(origin);
        }
        let path = origin.path.iter().map(|step| short(step).unwrap_or_else(|| step.clone())).collect();
        Cow::Owned(Origin { sdk_name: origin.sdk_name.clone(), path })
    }
}

/// The names of forms without routes.
fn bodies<'a>(api: &'a Api, everywhere: &HashMap<&'a str, &'a str>) -> HashMap<&'a str, String> {
    let components = api.types.iter().filter_map(|def| match def.origin.path.first() {
        Some(Step::Component(name)) => Some(name.as_str()),
        _ => None,
    });
    // A component and the schemas in it.
    let components: HashSet<&str> = components.collect();
    let mut known: HashMap<String, usize> = HashMap::new();
    let short = |name: &str| Some(format!("{BODY}{}", everywhere.get(name.strip_prefix(BODY)?)?));
    for name in &components {
        let names = [Some((*name).to_owned()), short(name)];
        for name in names.into_iter().flatten() {
            *known.entry(identifier(&name, Case::Pascal)).or_default() += 1;
        }
    }
    let is_free = |short: &String| known.get(&identifier(short, Case::Pascal)) == Some(&1);
    components.into_iter().filter_map(|name| Some((name, short(name).filter(is_free)?))).collect()
}

/// The part of an operationId before its route.
fn function(operation: &Operation) -> Option<&str> {
    let id = operation.operation_id.as_deref()?;
    // The path as written: the sent path may have been repaired.
    let path = operation.pointer.segments().nth(1)?;
    let rest = without_path(id, &path).or_else(|| without_method(id))?.trim_end_matches('_');
    let telling = rest.starts_with(char::is_alphabetic) && !is_raw_keyword(&identifier(rest, Case::Snake));
    telling.then_some(rest)
}

/// `list_users` of `list_users_api_v1_users_get` with the path `/api/v1/users`. The id of a function for several
/// methods ends with one of them.
fn without_path<'a>(id: &'a str, path: &str) -> Option<&'a str> {
    let (rest, method) = id.rsplit_once('_')?;
    let path: String = path.chars().map(|c| if c.is_alphanumeric() { c } else { '_' }).collect();
    METHODS.contains(&method).then(|| rest.strip_suffix(path.as_str()))?
}

/// `listUsers` of `listUsersUsingGET_1`.
fn without_method(id: &str) -> Option<&str> {
    let numberless =
        id.rsplit_once('_').filter(|(_, number)| number.parse::<u32>().is_ok()).map_or(id, |(rest, _)| rest);
    let (rest, method) = numberless.rsplit_once("Using")?;
    METHODS.contains(&method.to_ascii_lowercase().as_str()).then_some(rest).filter(|_| method == method.to_uppercase())
}

#[cfg(test)]
mod tests {
    use super::{without_method, without_path};

    #[test]
    fn routes_are_cut_from_ids() {
        let cases = [
            ("list_users_api_v1_users_get", "/api/v1/users", Some("list_users")),
            ("read_item_items__item_id__get", "/items/{item_id}", Some("read_item")),
            ("root__get", "/", Some("root")),
            ("upload_a_b_c_post", "/a-b.c", Some("upload")),
            ("both_methods_x_head", "/x", Some("both_methods")),
            ("list_users", "/users", None),
            ("users_get", "/users", None),
            ("create_user_post", "/admin/user", None),
        ];
        for (id, path, expected) in cases {
            assert_eq!(without_path(id, path).map(|rest| rest.trim_end_matches('_')), expected, "{id} at {path}");
        }
    }

    #[test]
    fn methods_are_cut_from_ids() {
        let cases = [
            ("listUsersUsingGET", Some("listUsers")),
            ("listUsersUsingGET_1", Some("listUsers")),
            ("payUsingGet", None),
            ("payUsingCARD", None),
            ("listUsers_1", None),
        ];
        for (id, expected) in cases {
            assert_eq!(without_method(id), expected, "{id}");
        }
    }
}
