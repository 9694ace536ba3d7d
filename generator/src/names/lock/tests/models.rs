//! Types, fields and variants.

use super::*;

const LINES: &str = "Order: {type: object, properties: {lines: {type: array, items: {type: object, properties: {a: {type: string}}}}}}\n";
const LINE: &str = "OrderLine: {type: object, properties: {b: {type: string}}}\n";

#[test]
fn new_type_takes_no_locked_name() {
    let before = of_schemas(LINES, &LockedNames::default());
    assert_eq!(model(&before, "Order.lines[]").name, "OrderLine");
    let both = format!("{LINES}{LINE}");
    let fresh = of_schemas(&both, &LockedNames::default());
    assert_eq!(model(&fresh, "OrderLine").name, "OrderLine", "without a lock, the component has the name");
    assert_eq!(model(&fresh, "Order.lines[]").name, "OrderLinesItem");

    let after = of_schemas(&both, &before.names);
    assert_eq!(model(&after, "Order.lines[]").name, "OrderLine");
    assert_eq!(model(&after, "OrderLine").name, "OrderLinePascal");
    assert_eq!(renamed(&after), [""; 0]);
    assert_eq!(
        collisions(&after),
        [
            "schema `OrderLine` and the inline schema `Order.lines.items` both want the name `OrderLine`; this one becomes \
          `OrderLinePascal`"
        ]
    );
    let again = of_schemas(&both, &after.names);
    assert_eq!((&again.names, &again.files), (&after.names, &after.files));
    assert_eq!(collisions(&again), collisions(&after), "the same names give the same warnings");
}

#[test]
fn removed_type_leaves_other_names() {
    let before = of_schemas(&format!("{LINES}{LINE}"), &LockedNames::default());
    let after = of_schemas(LINES, &before.names);
    assert_eq!(model(&after, "Order.lines[]").name, "OrderLinesItem");
    assert_eq!(removed(&after), ["Model OrderLine OrderLine OrderLine"]);
    // The name of a removed item is free.
    let later = of_schemas(&format!("{LINES}order-line: {{type: object}}\n"), &after.names);
    assert_eq!(model(&later, "order-line").name, "OrderLine");
}

#[test]
fn duplicates_of_fields_and_values_come_second() {
    let one = "User: {type: object, properties: {userId: {type: string}}}\nKind: {type: string, enum: [in-stock]}\n";
    let two = "User: {type: object, properties: {user_id: {type: string}, userId: {type: string}}}\n\
               Kind: {type: string, enum: [InStock, in-stock]}\n";
    let fresh = of_schemas(two, &LockedNames::default());
    assert_eq!(model(&fresh, "User").fields["user_id"], "user_id");
    assert_eq!(model(&fresh, "Kind").variants["InStock"], "InStock");

    let after = of_schemas(two, &of_schemas(one, &LockedNames::default()).names);
    assert_eq!(model(&after, "User").fields["userId"], "user_id");
    assert_eq!(model(&after, "User").fields["user_id"], "user_id_snake");
    assert_eq!(model(&after, "Kind").variants["in-stock"], "InStock");
    assert_eq!(model(&after, "Kind").variants["InStock"], "InStockPascal");
}

#[test]
fn the_rest_of_an_object_keeps_its_field() {
    let one = "A: {type: object, properties: {a: {type: string}}, additionalProperties: {type: string}}\n";
    let two = one.replace("{a:", "{additional_properties: {type: string}, a:");
    let before = of_schemas(one, &LockedNames::default());
    let after = of_schemas(&two, &before.names);
    assert_eq!(model(&before, "A").rest.as_deref(), Some("additional_properties"));
    assert_eq!(model(&after, "A").rest, model(&before, "A").rest);
    assert_eq!(model(&after, "A").fields["additional_properties"], "additional_properties_snake");
}

#[test]
fn constructors_take_new_fields_last() {
    let body = "/a: {post: {operationId: send, requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, responses: {}}}\n";
    let before =
        first(body, "A: {type: object, required: [b, c], properties: {b: {type: string}, c: {type: string}}}\n");
    let schema = "A: {type: object, required: [a, c, b], properties: {a: {type: string}, c: {type: string}, b: {type: string}}}\n";
    let after = run(body, schema, &before.names);
    assert_eq!(model(&after, "A").constructor, ["b", "c", "a"]);
    let text: String = code(&after).split_whitespace().collect();
    assert!(text.contains("pubfnnew(b:implInto<String>,c:implInto<String>,a:implInto<String>,)->Self"), "{text}");
    // One that need not be there any more is no argument, and comes last if it must be there again.
    let optional = run(body, &schema.replace("[a, c, b]", "[a, c]"), &after.names);
    assert_eq!(model(&optional, "A").constructor, ["c", "a"]);
    assert_eq!(model(&run(body, schema, &optional.names), "A").constructor, ["c", "a", "b"]);
}

/// A model that wants the name later gets another one; without the lock, the model has it.
#[test]
fn structs_of_required_fields_keep_their_names() {
    let body = "/a: {post: {operationId: send, requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {}}}\n";
    let pet = "Pet: {type: object, required: [b, c], properties: {b: {type: string}, c: {type: string}}}\n";
    let both = format!("{pet}PetRequired: {{type: object, properties: {{a: {{type: string}}}}}}\n");
    let before = first(body, pet);
    assert_eq!(model(&before, "Pet").required.as_deref(), Some("PetRequired"));
    let fresh = first(body, &both);
    assert_eq!(model(&fresh, "PetRequired").name, "PetRequired");
    assert_eq!(model(&fresh, "Pet").required.as_deref(), Some("PetRequiredFields"));

    let after = run(body, &both, &before.names);
    assert_eq!(model(&after, "Pet").required.as_deref(), Some("PetRequired"));
    assert_eq!(model(&after, "PetRequired").name, "PetRequiredPascal");
    assert_eq!(run(body, &both, &after.names).names, after.names);
    // No longer needed, the name is free.
    let one = run(body, &both.replace("[b, c]", "[b]"), &after.names);
    assert_eq!(model(&one, "Pet").required, None);
}

const STATUS: &str = "{type: object, properties: {status: {type: string, enum: [X, Y]}}}";

#[test]
fn shared_enums_keep_their_name_when_their_locations_part_or_meet() {
    let shared = of_schemas(&format!("A: {STATUS}\nB: {STATUS}\n"), &LockedNames::default());
    assert_eq!(model(&shared, "*.status").name, "Status");
    // One location gets a value more: without the lock, both types would be called otherwise.
    let parted = of_schemas(&format!("A: {STATUS}\nB: {}\n", STATUS.replace("Y]", "Y, Z]")), &shared.names);
    assert_eq!(
        (model(&parted, "A.status").name.as_str(), model(&parted, "B.status").name.as_str()),
        ("Status", "BStatus")
    );
    assert_eq!(removed(&parted), [""; 0]);
    // And back again.
    let met = of_schemas(&format!("A: {STATUS}\nB: {STATUS}\n"), &parted.names);
    assert_eq!(model(&met, "*.status").name, "Status");
    assert_eq!(removed(&met), ["Model B.status B.status BStatus"]);
}

#[test]
fn a_shared_enum_keeps_its_name_when_another_location_comes_first() {
    let other = format!("Z: {}\n", STATUS.replace("X, Y", "1, 2"));
    let before = of_schemas(&format!("B: {STATUS}\nC: {STATUS}\n{other}"), &LockedNames::default());
    assert_eq!(model(&before, "B.status").name, "BStatus");
    let after = of_schemas(&format!("A: {STATUS}\nB: {STATUS}\nC: {STATUS}\n{other}"), &before.names);
    assert_eq!(model(&after, "A.status").name, "BStatus");
    assert_eq!(removed(&after), [""; 0]);
}

#[test]
fn extensions_take_precedence_over_the_lock() {
    let schema = "A: {type: object, properties: {b: {type: string}, c: {type: string}}}\nD: {type: object}\n";
    let before = of_schemas(schema, &LockedNames::default());
    let extended = schema.replace("b: {", "b: {x-sdk-name: better, ").replace("D: {", "D: {x-sdk-name: Dee, ");
    let after = of_schemas(&extended, &before.names);
    assert_eq!(model(&after, "A").fields["b"], "better");
    assert_eq!(model(&after, "D").name, "Dee");
    assert_eq!(
        renamed(&after),
        [
            "`b` was `b` and becomes `better`, as `x-sdk-name` says",
            "schema `D` was `D` and becomes `Dee`, as `x-sdk-name` says"
        ]
    );
    assert_eq!(removed(&after), [""; 0], "what is renamed is there");
    // A name that the lock gives to another goes to the one for which it was chosen, with a warning for the other.
    let taken = schema.replace("b: {", "b: {x-sdk-name: c, ");
    let after = of_schemas(&taken, &before.names);
    assert_eq!(model(&after, "A").fields["b"], "c");
    assert_eq!(model(&after, "A").fields["c"], "c_lower");
    assert_eq!(collisions(&after).len(), 1, "{:?}", collisions(&after));
    assert_eq!(of_schemas(&taken, &after.names).names, after.names);
}

#[test]
fn removed_names_are_listed() {
    let before = of_schemas(
        "A: {type: object, properties: {b: {type: string}, c: {type: string}}}\nE: {type: string, enum: [x, y]}\nG: {type: object}\n",
        &LockedNames::default(),
    );
    let after =
        of_schemas("A: {type: object, properties: {c: {type: string}}}\nE: {type: string, enum: [y]}\n", &before.names);
    assert_eq!(removed(&after), ["Model G G G", "Field A b b", "Variant E x X"]);
    assert!(!after.names.models.contains_key("G") && !after.names.models["A"].fields.contains_key("b"));
}

#[test]
fn lock_with_invalid_names_is_ignored() {
    let schema = "A: {type: object, properties: {b: {type: string}, c: {type: string}}}\nD: {type: object}\n";
    let mut lock = of_schemas(schema, &LockedNames::default()).names;
    let fields = &mut lock.models.get_mut("A").expect("known").fields;
    fields.insert("b".to_owned(), "not a name".to_owned());
    lock.models.get_mut("D").expect("known").name = "Vec".to_owned();
    let after = of_schemas(schema, &lock);
    assert_eq!(after.names, of_schemas(schema, &LockedNames::default()).names);
    assert_eq!(renamed(&after).len(), 2, "{:?}", renamed(&after));
    // One name for two is nobody's.
    let fields = &mut lock.models.get_mut("A").expect("known").fields;
    fields.insert("b".to_owned(), "x".to_owned());
    fields.insert("c".to_owned(), "x".to_owned());
    let after = of_schemas(schema, &lock);
    assert_eq!(model(&after, "A").fields["b"], "b");
    assert_eq!(model(&after, "A").fields["c"], "c");
}

#[test]
fn lock_keys_are_distinct() {
    let schemas = "A.b: {type: object}\nA: {type: object, properties: {b: {type: object, properties: {x: {}}}, 'c[]': {type: string, enum: [q]}}}\n";
    let sdk = of_schemas(schemas, &LockedNames::default());
    assert!(
        ["\"A.b\"", "A.b", "A.\"c[]\""].iter().all(|key| sdk.names.models.contains_key(*key)),
        "{:?}",
        sdk.names.models.keys()
    );
}
