//! Operations, their arguments, aliases and groups.

use super::*;

/// A `GET` of this path with these members.
fn get(path: &str, members: &str) -> String {
    format!("{path}: {{get: {{{members}, responses: {{}}}}}}\n")
}

fn parameter(location: &str, name: &str, required: bool) -> String {
    format!("{{name: {name}, in: {location}, required: {required}, schema: {{type: string}}}}")
}

fn call(path: &str, id: &str, parameters: &[String]) -> String {
    get(path, &format!("operationId: {id}, tags: [t], parameters: [{}]", parameters.join(", ")))
}

const KEY: &str = "GET /a";

#[test]
fn new_arguments_come_last() {
    let [old, fresh, late] = ["old", "fresh", "late"].map(|name| parameter("query", name, true));
    let optional = parameter("query", "late", false);
    let before = of_paths(&call("/a", "f", &[optional, old.clone()]), &LockedNames::default());
    assert_eq!(operation(&before, KEY).setters[0].name, "late");
    let after = of_paths(&call("/a", "f", &[fresh, late, old]), &before.names);
    assert_eq!(arguments(&after, KEY), ["old", "fresh", "late"]);
    let text = code(&after);
    assert!(
        text.contains("old: impl AsRef<str>,\n        fresh: impl AsRef<str>,\n        late: impl AsRef<str>,"),
        "{text}"
    );
    assert_eq!(removed(&after), [""; 0]);
}

#[test]
fn arguments_keep_name_and_order_when_duplicates_are_added() {
    let path = |parts: &[String]| call("/a/{x}/{y}", "f", parts);
    let [x, y] = ["x", "y"].map(|name| parameter("path", name, true));
    let before =
        of_paths(&path(&[x.clone(), y.clone(), parameter("query", "pageSize", true)]), &LockedNames::default());
    let key = "GET /a/{x}/{y}";
    assert_eq!(arguments(&before, key), ["x", "y", "page_size"]);
    let after = of_paths(
        &path(&[y, x, parameter("query", "page_size", true), parameter("query", "pageSize", true)]),
        &before.names,
    );
    assert_eq!(arguments(&after, key), ["x", "y", "page_size", "page_size_query"]);
    assert_eq!(operation(&after, key).arguments[2].name, "pageSize");
}

#[test]
fn path_parameters_can_be_called_otherwise() {
    let [id, kind, other, query] = [("path", "id"), ("path", "kind"), ("path", "aId"), ("query", "q")]
        .map(|(location, name)| parameter(location, name, true));
    let mut before =
        of_paths(&call("/a/{id}/{kind}", "f", &[id, kind.clone(), query.clone()]), &LockedNames::default());
    // As an older description could have had it.
    before.names.operations.get_mut("GET /a/{id}/{kind}").expect("known").arguments.rotate_left(1);
    let after = of_paths(&call("/a/{aId}/{kind}", "f", &[other.clone(), kind.clone(), query.clone()]), &before.names);
    assert_eq!(arguments(&after, "GET /a/{aId}/{kind}"), ["kind", "q", "a_id"]);
    assert_eq!(operation(&after, "GET /a/{aId}/{kind}").names, operation(&before, "GET /a/{id}/{kind}").names);
    assert_eq!((removed(&after), renamed(&after)), (vec![], vec![]));
    // With another operationId too, it is renamed and not new.
    let after = of_paths(&call("/a/{aId}/{kind}", "g", &[other, kind, query]), &before.names);
    assert_eq!(operation(&after, "GET /a/{aId}/{kind}").aliases[0].names.method, "f");
}

/// The operationId is what tells an operation on another path from a new one.
#[test]
fn an_operation_of_another_path_keeps_its_names() {
    let [x, y] = ["x", "y"].map(|name| parameter("path", name, true));
    let before = of_paths(&call("/v1/{x}/{y}", "f", &[x.clone(), y.clone()]), &LockedNames::default());
    let after = of_paths(&call("/v2/{y}/of/{x}", "f", &[y, x]), &before.names);
    assert_eq!(arguments(&after, "GET /v2/{y}/of/{x}"), ["x", "y"]);
    assert_eq!(operation(&after, "GET /v2/{y}/of/{x}").names, operation(&before, "GET /v1/{x}/{y}").names);
    assert_eq!((renamed(&after), removed(&after)), (vec![], vec![]));
}

#[test]
fn paths_that_differ_in_parameter_names_only_stay_apart() {
    let [x, y] = ["x", "y"].map(|name| parameter("path", name, true));
    let before = of_paths(&call("/a/{y}", "f", std::slice::from_ref(&y)), &LockedNames::default());
    let both = format!("{}{}", call("/a/{x}", "g", &[x]), call("/a/{y}", "f", &[y]));
    let after = of_paths(&both, &before.names);
    assert_eq!(operation(&after, "GET /a/{y}").names.method, "f");
    assert_eq!(operation(&after, "GET /a/{x}").names.method, "g");
    assert_eq!((renamed(&after), removed(&after)), (vec![], vec![]));
    // Where no path is the same, the operationId tells.
    let [one, other] = ["w", "z"].map(|name| parameter("path", name, true));
    let moved = format!("{}{}", call("/a/{w}", "f", &[one]), call("/a/{z}", "g", &[other]));
    let later = of_paths(&moved, &after.names);
    assert_eq!(operation(&later, "GET /a/{w}").names.method, "f");
    assert_eq!((renamed(&later), removed(&later)), (vec![], vec![]));
}

#[test]
fn operations_that_only_a_fragment_tells_apart_stay_apart() {
    let before = of_paths(&call("/a#x", "f", &[]), &LockedNames::default());
    assert_eq!(before.names.operations.keys().collect::<Vec<_>>(), ["GET /a"]);
    let after = of_paths(&format!("{}{}", call("/a#y", "g", &[]), call("/a#x", "f", &[])), &before.names);
    assert_eq!(after.names.operations.keys().collect::<Vec<_>>(), ["GET /a#f", "GET /a#g"]);
    assert_eq!((renamed(&after), removed(&after)), (vec![], vec![]));
    let later = of_paths(&call("/a#x", "f", &[]), &after.names);
    assert_eq!(operation(&later, KEY).names.method, "f");
    assert_eq!((renamed(&later), removed(&later)), (vec![], vec!["Operation GET /a#g g g".to_owned()]));
}

#[test]
fn removed_names_are_listed() {
    let both =
        format!("{}{}", call("/a", "f", &[parameter("query", "q", false)]), get("/b", "operationId: g, tags: [u]"));
    let before = of_paths(&both, &LockedNames::default());
    let after = of_paths(&call("/a", "f", &[]), &before.names);
    assert_eq!(removed(&after), ["Group u u u", "Operation GET /b g g", "Argument GET /a q q"]);
    assert_eq!(of_paths(&call("/a", "f", &[]), &after.names).removed, []);
}

#[test]
fn a_renamed_operation_keeps_its_old_name_as_an_alias() {
    let part = [parameter("query", "q", true)];
    let before = of_paths(&call("/a", "getThings", &part), &LockedNames::default());
    let after = of_paths(&call("/a", "listThings", &part), &before.names);
    let locked = operation(&after, KEY);
    assert_eq!(
        (locked.names.method.as_str(), locked.names.operation_type.as_deref()),
        ("list_things", Some("ListThings"))
    );
    assert_eq!(locked.aliases.len(), 1);
    assert_eq!(locked.aliases[0].names, operation(&before, KEY).names);
    assert_eq!(
        renamed(&after),
        ["operation `listThings` was `get_things` and becomes `list_things`; the old name stays as a deprecated alias"]
    );
    let text = code(&after);
    for line in [
        "    /// Now [`T::list_things`].\n    #[deprecated(note = \"renamed to `list_things`\")]\n    #[inline]\n    \
         pub fn get_things(&self, q: impl AsRef<str>) -> ListThingsRequest {\n        self.list_things(q)\n    }\n",
        "#[deprecated(note = \"renamed to `list_things`\")]\npub type GetThings = ListThings;\n",
        "#[deprecated(note = \"renamed to `list_things`\")]\npub type GetThingsRequest = ListThingsRequest;\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    // The alias stays, without being news.
    let later = of_paths(&call("/a", "listThings", &part), &after.names);
    assert_eq!((&later.names, &later.files, renamed(&later)), (&after.names, &after.files, vec![]));
    // Another name: then there are two.
    let third = of_paths(&call("/a", "things", &part), &later.names);
    let methods: Vec<_> = operation(&third, KEY).aliases.iter().map(|alias| alias.names.method.as_str()).collect();
    assert_eq!(methods, ["get_things", "list_things"]);
    // The first name again: no alias of itself.
    let back = of_paths(&call("/a", "getThings", &part), &after.names);
    let locked = operation(&back, KEY);
    assert_eq!(
        (locked.names.method.as_str(), locked.names.operation_type.as_deref()),
        ("get_things", Some("GetThings"))
    );
    assert_eq!(locked.aliases[0].names.method, "list_things");
    assert_eq!((locked.aliases.len(), removed(&back)), (1, vec![]));
    // An alias that was taken out of the lock is not reported as removed.
    let mut lock = later.names.clone();
    lock.operations.get_mut(KEY).expect("known").aliases.clear();
    let without = of_paths(&call("/a", "listThings", &part), &lock);
    assert!(!code(&without).contains("#[deprecated") && without.removed.is_empty());
}

#[test]
fn changed_operation_id_with_equal_name_is_not_reported() {
    let before = of_paths(&call("/a", "getThings", &[]), &LockedNames::default());
    let after = of_paths(&call("/a", "get_things", &[]), &before.names);
    assert_eq!(operation(&after, KEY).names, operation(&before, KEY).names);
    assert_eq!((operation(&after, KEY).aliases.len(), renamed(&after)), (0, vec![]));
}

#[test]
fn deprecated_name_is_not_given_to_others() {
    let before = of_paths(&call("/a", "getThings", &[]), &LockedNames::default());
    let two = format!("{}{}", call("/a", "listThings", &[]), call("/b", "getThings", &[]));
    let after = of_paths(&two, &before.names);
    assert_eq!(operation(&after, KEY).aliases[0].names.method, "get_things");
    let new = operation(&after, "GET /b").names.method.clone();
    assert_ne!(new, "get_things");
    assert_eq!(
        collisions(&after),
        [format!(
            "operation `getThings` and what operation `listThings` was called before both want the name `get_things`; this \
             one becomes `{new}`"
        )]
    );
    assert_eq!(of_paths(&two, &after.names).names, after.names);
    // Unless somebody decides so.
    let chosen = two.replace("operationId: getThings", "operationId: getThings, x-sdk-name: get_things");
    let decided = of_paths(&chosen, &before.names);
    assert_eq!(operation(&decided, "GET /b").names.method, "get_things");
    assert_eq!(operation(&decided, KEY).aliases, []);
    assert_eq!(
        renamed(&decided),
        ["the deprecated `get_things` of operation `listThings` gives way to another of that name"]
    );
    // Names that change places lead nowhere else in silence.
    let one = format!("{}{}", call("/a", "f", &[]), call("/b", "g", &[]));
    let swapped = format!("{}{}", call("/a", "g", &[]), call("/b", "f", &[]));
    let after = of_paths(&swapped, &of_paths(&one, &LockedNames::default()).names);
    assert_eq!(operation(&after, KEY).aliases[0].names.method, "f");
    assert_eq!(operation(&after, "GET /b").aliases[0].names.method, "g");
    assert_eq!(collisions(&after).len(), 2);
}

#[test]
fn name_extension_on_operation_decides() {
    let before = of_paths(&call("/a", "getThings", &[]), &LockedNames::default());
    let after = of_paths(&call("/a", "getThings, x-sdk-name: things", &[]), &before.names);
    assert_eq!(operation(&after, KEY).names.operation_type.as_deref(), Some("Things"));
    assert_eq!(operation(&after, KEY).aliases, []);
    assert_eq!(renamed(&after), ["operation `getThings` was `get_things` and becomes `things`, as `x-sdk-name` says"]);
    // Without the extension, the name stays: it is that of the lock.
    let later = of_paths(&call("/a", "getThings", &[]), &after.names);
    assert_eq!(operation(&later, KEY).names.method, "things");
}

#[test]
fn types_within_a_renamed_operation_keep_their_names() {
    let with = |id: &str| {
        format!(
            "/a: {{get: {{operationId: {id}, responses: {{'200': {{description: x, content: {{application/json: {{schema: {{type: object, properties: {{x: {{type: string}}}}}}}}}}}}}}}}}}\n"
        )
    };
    let before = of_paths(&with("getThing"), &LockedNames::default());
    assert_eq!(model(&before, "GET /a 200").name, "GetThingResponse");
    let after = of_paths(&with("readThing"), &before.names);
    assert_eq!(model(&after, "GET /a 200").name, "GetThingResponse");
    assert_eq!(after.removed, []);
}

#[test]
fn an_operation_of_another_group_is_still_found_in_the_old_one() {
    let at = |path: &str, id: &str, tag: &str| get(path, &format!("operationId: {id}, tags: [{tag}]"));
    let stays = at("/b", "stay", "old");
    let before = of_paths(&format!("{}{stays}", at("/a", "move", "old")), &LockedNames::default());
    let after = of_paths(&format!("{}{stays}", at("/a", "move", "fresh")), &before.names);
    let locked = operation(&after, KEY);
    assert_eq!((locked.group.as_str(), locked.names.method.as_str()), ("fresh", "move"));
    assert_eq!(locked.aliases[0].group, "old");
    assert_eq!(
        renamed(&after),
        ["operation `move` was `move` and becomes `move` of `fresh`; the old name stays as a deprecated alias"]
    );
    let [new, old] = ["fresh", "old"].map(|group| &after.files[&format!("operations/{group}.rs")]);
    let call = "#[cfg(feature = \"old\")]\nimpl super::old::Old<'_> {\n    /// Now [`Fresh::move`].\n    \
                #[deprecated(note = \"moved to `fresh().move`\")]\n    #[inline]\n    pub fn r#move(&self) -> MoveRequest {\n        \
                Fresh { client: self.client }.r#move()\n    }\n}\n";
    assert!(new.contains(call), "{new}");
    let ty = "/// Now [`Move`](super::fresh::Move).\n#[deprecated(note = \"moved to `fresh().move`\")]\npub type Move = super::fresh::Move;\n";
    assert!(old.contains(ty), "{old}");
    // Whoever has only the old feature finds all of it.
    let needs =
        |features: &[Feature]| features.iter().map(|one| (one.name.clone(), one.needs.clone())).collect::<Vec<_>>();
    assert_eq!(
        needs(&after.package.features),
        [("fresh".to_owned(), vec![]), ("old".to_owned(), vec!["fresh".to_owned()])]
    );
    let later = of_paths(&format!("{}{stays}", at("/a", "move", "fresh")), &after.names);
    assert_eq!((&later.names, renamed(&later)), (&after.names, vec![]));
    // Without the old group, there is no place for an alias.
    let without_group = of_paths(&at("/a", "move", "fresh"), &after.names);
    assert_eq!(operation(&without_group, KEY).aliases, []);
    assert_eq!(removed(&without_group), ["Group old old old", "Operation GET /b stay stay", "Alias GET /a move move"]);
}

#[test]
fn groups_features_and_setters_keep_their_names() {
    let one = format!("{}{}", get("/a", "operationId: f, tags: [New Things]"), get("/b", "operationId: g, tags: [x]"));
    let two = format!("{one}{}", get("/c", "operationId: h, tags: [new_things]"));
    let before = of_paths(&one, &LockedNames::default());
    let after = of_paths(&two, &before.names);
    assert_eq!(after.names.groups["New Things"], before.names.groups["New Things"]);
    let new = &after.names.groups["new_things"];
    assert_ne!(
        (&new.module, &new.feature),
        (&before.names.groups["New Things"].module, &before.names.groups["New Things"].feature)
    );
    assert_eq!(of_paths(&two, &after.names).names, after.names);
    let mut lock = before.names.clone();
    lock.package = Some("chosen-before".to_owned());
    assert_eq!(of_paths(&one, &lock).package.name, "chosen-before");
}
