//! Constraints, each in the structure: what values of a location must satisfy beyond what its type says.

use serde_json::{Value, json};

use crate::document::read;
use crate::ir::{
    Api, BodyContent, Bound, Choice, Constraints, Count, Each, Field, Needs, PartContent, Shape, TypeDef, TypeExpr,
    TypeId,
};
use crate::testing::{load, load_paths, load_schemas, lowered};

fn api(schemas: &str) -> Api {
    lowered(&load_schemas(schemas)).0
}

fn named<'a>(api: &'a Api, name: &str) -> &'a TypeDef {
    api.types.iter().find(|ty| ty.origin.text() == name).unwrap_or_else(|| panic!("no {name}"))
}

fn constraints<'a>(api: &'a Api, name: &str) -> &'a Constraints {
    &named(api, name).docs.constraints
}

fn field<'a>(api: &'a Api, owner: &str, name: &str) -> &'a Field {
    let Shape::Struct(found) = &named(api, owner).shape else { panic!("{owner} is no struct") };
    found.fields.iter().find(|field| field.name == name).unwrap_or_else(|| panic!("no {name}"))
}

fn at<'a>(api: &'a Api, name: &str) -> &'a Constraints {
    &field(api, "Use", name).docs.constraints
}

fn length(least: u64, most: impl Into<Option<u64>>) -> Constraints {
    Constraints { length: Count { least, most: most.into() }, ..Constraints::default() }
}

fn items(least: u64, most: impl Into<Option<u64>>) -> Constraints {
    Constraints { items: Count { least, most: most.into() }, ..Constraints::default() }
}

fn format(name: &str) -> Constraints {
    Constraints { formats: vec![name.to_owned()], ..Constraints::default() }
}

fn minimum(value: impl Into<serde_json::Number>, exclusive: bool) -> Constraints {
    Constraints { minimum: Some(Bound { value: value.into(), exclusive }), ..Constraints::default() }
}

fn values(values: &Value) -> Constraints {
    Constraints { values: values.as_array().cloned().unwrap_or_default(), ..Constraints::default() }
}

fn needs(exactly_one: bool, sets: &[&[&str]]) -> Constraints {
    let sets = sets.iter().map(|set| set.iter().map(|name| (*name).to_owned()).collect()).collect();
    Constraints { needs: vec![Needs { exactly_one, sets }], ..Constraints::default() }
}

fn inside(constraints: Constraints, each: Each, inner: Constraints) -> Constraints {
    Constraints { inner: Some(Box::new(inner)), each, ..constraints }
}

#[test]
fn of_what_is_inside_of_lists_and_maps() {
    let api = api(r"
Code: {type: string, maxLength: 2}
Codes: {type: array, minItems: 1, items: {type: string, maxLength: 5}}
ByKey: {type: object, maxProperties: 3, additionalProperties: {type: number, minimum: 1}}
Grid: {type: array, items: {type: array, minItems: 2, items: {type: string, format: uuid}}}
Nodes: {type: array, uniqueItems: true, items: {anyOf: [{type: string, minLength: 1}, {$ref: '#/components/schemas/Nodes'}]}}
Open: {properties: {a: {type: string}}, additionalProperties: {type: string, maxLength: 9}}
Use:
  properties:
    codes: {type: array, maxItems: 4, items: {type: string, maxLength: 5}}
    perhaps: {type: [array, 'null'], items: {type: [string, 'null'], maxLength: 5}}
    map: {type: object, additionalProperties: {type: array, maxItems: 1}}
    named: {type: array, items: {$ref: '#/components/schemas/Code'}}
    more: {type: array, items: {$ref: '#/components/schemas/Code', minLength: 1}}
    objects: {type: array, items: {type: object, minProperties: 1, properties: {a: {}}}}
    both: {allOf: [{type: array, items: {type: string, minLength: 2}}, {type: array, items: {maxLength: 5}}]}
    dates: {type: array, items: {type: string, format: date}}");
    assert_eq!(*constraints(&api, "Codes"), inside(items(1, None), Each::Item, length(0, 5)));
    let by_key = constraints(&api, "ByKey");
    assert_eq!((by_key.each, by_key.inner.as_deref()), (Each::Value, Some(&minimum(1, false))));
    assert_eq!(by_key.properties, Count { least: 0, most: Some(3) });
    let row = inside(items(2, None), Each::Item, format("uuid"));
    assert_eq!(*constraints(&api, "Grid"), inside(Constraints::default(), Each::Item, row));
    assert_eq!(*constraints(&api, "Nodes"), Constraints { unique: true, ..Constraints::default() });
    assert_eq!(*constraints(&api, "Open"), inside(Constraints::default(), Each::OtherField, length(0, 9)));
    assert_eq!(*at(&api, "codes"), inside(items(0, 4), Each::Item, length(0, 5)));
    assert_eq!(*at(&api, "perhaps"), inside(Constraints::default(), Each::Item, length(0, 5)));
    assert_eq!(*at(&api, "map"), inside(Constraints::default(), Each::Value, items(0, 1)));
    assert_eq!(*at(&api, "named"), Constraints::default());
    assert_eq!(*at(&api, "more"), inside(Constraints::default(), Each::Item, length(1, None)));
    assert_eq!(*at(&api, "objects"), Constraints::default());
    assert_eq!(constraints(&api, "Use.objects.items").properties.least, 1);
    assert_eq!(*at(&api, "both"), inside(Constraints::default(), Each::Item, length(2, 5)));
    assert_eq!(*at(&api, "dates"), Constraints::default());
}

#[test]
fn through_parts_wrappers_and_references() {
    let api = api(r"
Name: {type: string, minLength: 1}
Short: {allOf: [{$ref: '#/components/schemas/Name'}, {maxLength: 5}]}
Same: {$ref: '#/components/schemas/Short'}
Base: {properties: {id: {type: string}}, minProperties: 1}
Derived: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {}}, maxProperties: 7}]}
Wrapped: {allOf: [{$ref: '#/components/schemas/Derived'}], maxProperties: 3}
Use:
  properties:
    beside: {$ref: '#/components/schemas/Name', maxLength: 3}
    plain: {$ref: '#/components/schemas/Name'}
    short: {$ref: '#/components/schemas/Short', pattern: ^a}
    arm: {anyOf: [{type: string, minLength: 3}, {type: 'null'}]}
    one: {oneOf: [{$ref: '#/components/schemas/Name', maxLength: 8}, {type: 'null'}], pattern: ^b}
    deep: {allOf: [{allOf: [{type: integer, minimum: 1}]}, {anyOf: [{maximum: 7}]}]}
    merged: {allOf: [{properties: {a: {}}, minProperties: 1}, {properties: {b: {}}, maxProperties: 2}]}
    strange: {allOf: [{type: integer}, {minLength: 3, minimum: 2}]}");
    assert_eq!(*constraints(&api, "Name"), length(1, None));
    assert_eq!(*constraints(&api, "Short"), length(0, 5), "what it wraps tells the rest");
    assert_eq!(*constraints(&api, "Same"), Constraints::default());
    let properties = |name| (constraints(&api, name).properties.least, constraints(&api, name).properties.most);
    assert_eq!(properties("Derived"), (1, Some(7)), "a type that takes over the fields takes over the limits");
    assert_eq!(properties("Wrapped"), (0, Some(3)));
    assert_eq!(*at(&api, "beside"), length(0, 3));
    assert_eq!(*at(&api, "plain"), Constraints::default());
    assert_eq!(*at(&api, "short"), Constraints { patterns: vec!["^a".to_owned()], ..Constraints::default() });
    assert_eq!(*at(&api, "arm"), length(3, None));
    assert_eq!(*at(&api, "one"), Constraints { patterns: vec!["^b".to_owned()], ..length(0, 8) });
    let seven = Some(Bound { value: 7.into(), exclusive: false });
    assert_eq!(*at(&api, "deep"), Constraints { maximum: seven, ..minimum(1, false) });
    assert_eq!(properties("Use.merged"), (1, Some(2)));
    assert_eq!(*at(&api, "strange"), minimum(2, false));
}

#[test]
fn of_arms() {
    let api = api(r"
Either: {oneOf: [{type: string, maxLength: 5}, {type: integer, minimum: 3}], description: Text.}
Ids: {anyOf: [{type: string, format: uuid}, {type: string, format: email}, {type: integer}]}
Use:
  properties:
    same: {oneOf: [{type: string, format: uuid}, {type: string, maxLength: 0}]}
    free: {anyOf: [{type: string, format: uuid}, {type: string}]}
    lists: {anyOf: [{type: array, items: {type: string, maxLength: 1}}, {type: array, maxItems: 2, items: {type: string}}]}
    typed: {type: [string, integer], maxLength: 3, minimum: 5}
    constraints: {type: string, anyOf: [{minLength: 5}, {pattern: ^x}]}
    halves: {oneOf: [{const: 0.5}, {const: 1.5}]}
    flags: {oneOf: [{const: true}, {const: false}]}");
    let Shape::Untagged(arms) = &named(&api, "Either").shape else { panic!("no union") };
    let found: Vec<_> = arms.iter().map(|arm| arm.docs.constraints.clone()).collect();
    assert_eq!(found, [length(0, 5), minimum(3, false)]);
    assert_eq!(*constraints(&api, "Either"), Constraints::default());
    let choice = |exactly_one, of: &[Constraints]| Constraints {
        choices: vec![Choice { exactly_one, of: of.to_vec() }],
        ..Constraints::default()
    };
    let Shape::Untagged(arms) = &named(&api, "Ids").shape else { panic!("no union") };
    let found: Vec<_> = arms.iter().map(|arm| arm.docs.constraints.clone()).collect();
    assert_eq!(found, [choice(false, &[format("uuid"), format("email")]), Constraints::default()]);
    assert_eq!(*at(&api, "same"), choice(true, &[format("uuid"), length(0, 0)]));
    assert_eq!(*at(&api, "free"), Constraints::default());
    let lists = [inside(Constraints::default(), Each::Item, length(0, 1)), items(0, 2)];
    assert_eq!(*at(&api, "lists"), choice(false, &lists));
    let Shape::Untagged(arms) = &named(&api, "Use.typed").shape else { panic!("no union") };
    let found: Vec<_> = arms.iter().map(|arm| arm.docs.constraints.clone()).collect();
    assert_eq!(found, [length(0, 3), minimum(5, false)]);
    let pattern = Constraints { patterns: vec!["^x".to_owned()], ..Constraints::default() };
    assert_eq!(*at(&api, "constraints"), choice(false, &[length(5, None), pattern]));
    assert_eq!(*at(&api, "halves"), values(&json!([0.5, 1.5])));
    assert_eq!(*at(&api, "flags"), Constraints::default());
}

#[test]
fn of_enums_that_no_type_holds() {
    let api = api(r"
Rate: {type: number, enum: [1.5, 2.5]}
Use:
  properties:
    rate: {$ref: '#/components/schemas/Rate'}
    flag: {type: boolean, enum: [true]}
    always: {const: false}
    both: {type: boolean, enum: [true, false]}
    mixed: {enum: [a, 1, null]}
    nothing: {type: 'null'}
    narrowed: {allOf: [{type: number, enum: [1, 1.5, 2]}, {enum: [1.5, 2, 3]}]}
    dates: {type: string, format: date, enum: ['2024-01-01']}
    rates: {type: array, items: {enum: [0.5, 1]}}
    whole: {const: {a: 1}}
    lists: {type: array, enum: [[1], [2]]}");
    assert_eq!(*constraints(&api, "Rate"), values(&json!([1.5, 2.5])));
    assert_eq!(*at(&api, "rate"), Constraints::default());
    assert_eq!(*at(&api, "flag"), values(&json!([true])));
    assert_eq!(*at(&api, "always"), values(&json!([false])));
    assert_eq!(*at(&api, "both"), Constraints::default());
    assert_eq!(*at(&api, "mixed"), values(&json!(["a", 1])));
    assert_eq!(*at(&api, "nothing"), values(&json!([null])));
    assert_eq!(*at(&api, "narrowed"), values(&json!([1.5, 2])));
    assert_eq!(*at(&api, "dates"), Constraints::default());
    assert!(matches!(named(&api, "Use.dates").shape, Shape::StringEnum(_)), "the type holds the values");
    assert_eq!(*at(&api, "rates"), inside(Constraints::default(), Each::Item, values(&json!([0.5, 1]))));
    assert_eq!(*at(&api, "whole"), values(&json!([{"a": 1}])));
    assert_eq!(*at(&api, "lists"), values(&json!([[1], [2]])));
}

#[test]
fn of_bounds() {
    let loaded = load(
        r"
openapi: 3.0.3
info: {title: T, version: '1'}
paths: {}
components:
  schemas:
    Use:
      properties:
        old: {type: integer, minimum: 5, exclusiveMinimum: true}
        alone: {type: integer, exclusiveMinimum: true}",
    );
    let (api_30, _) = lowered(&loaded);
    assert_eq!(*at(&api_30, "old"), minimum(5, true));
    assert_eq!(*at(&api_30, "alone"), Constraints::default());
    let api = api(r"
Use:
  properties:
    looser: {type: integer, minimum: 5, exclusiveMinimum: 3}
    tighter: {type: integer, minimum: 5, exclusiveMinimum: 6}
    parts: {type: integer, allOf: [{minimum: 5}, {exclusiveMinimum: 5}]}
    fraction: {type: integer, exclusiveMinimum: 1.5, multipleOf: 2.5}
    huge: {type: integer, format: uint64, allOf: [{minimum: 9007199254740993}, {minimum: 9007199254740992}]}
    beyond: {type: integer, format: uint64, minimum: 9223372036854775809}");
    assert_eq!(*at(&api, "looser"), minimum(5, false));
    assert_eq!(*at(&api, "tighter"), minimum(6, true));
    assert_eq!(*at(&api, "parts"), minimum(5, true));
    assert_eq!(*at(&api, "fraction"), Constraints { multiple_of: vec![5.into()], ..minimum(2, false) });
    assert_eq!(*at(&api, "huge"), minimum(9_007_199_254_740_993_u64, false));
    assert_eq!(*at(&api, "beyond"), minimum(9_223_372_036_854_775_809_u64, false));
    assert_eq!(field(&api, "Use", "beyond").ty, TypeExpr::Scalar(crate::ir::Scalar::U64));
}

#[test]
fn of_fields_that_are_needed() {
    let api = api(r"
Search: {properties: {a: {}, b: {}}, allOf: [{anyOf: [{required: [a]}, {required: [b]}]}]}
Deep: {allOf: [{$ref: '#/components/schemas/Search'}, {properties: {c: {}}, oneOf: [{required: [a]}, {required: [c]}]}]}
Stubs: {properties: {a: {}, b: {}}, oneOf: [{required: [a], properties: {a: {}}}, {minProperties: 2}]}
Use: {properties: {map: {type: object, required: [x], additionalProperties: {type: string}}}}");
    assert_eq!(*constraints(&api, "Search"), needs(false, &[&["a"], &["b"]]));
    let both = Constraints::and(needs(true, &[&["a"], &["c"]]), needs(false, &[&["a"], &["b"]]));
    let deep = constraints(&api, "Deep");
    assert_eq!(deep.needs.len(), 2);
    assert!(both.needs.iter().all(|one| deep.needs.contains(one)), "{deep:#?}");
    let two = Constraints { properties: Count { least: 2, most: None }, ..Constraints::default() };
    let choices = vec![Choice { exactly_one: true, of: vec![needs(false, &[&["a"]]), two] }];
    assert_eq!(*constraints(&api, "Stubs"), Constraints { choices, ..Constraints::default() });
    assert_eq!(*at(&api, "map"), needs(false, &[&["x"]]));
}

#[test]
fn of_bodies_parts_parameters_and_answers() {
    let (api, _) = lowered(&load_paths(
        r"
/a:
  post:
    operationId: a
    parameters:
    - {name: q, in: query, schema: {type: array, minItems: 1, items: {type: string, maxLength: 2}}}
    requestBody:
      content:
        application/json: {schema: {type: array, minItems: 1, items: {type: string, format: uuid}}}
    responses:
      '200': {description: Yes., content: {application/json: {schema: {type: array, maxItems: 5, items: {type: integer, minimum: 1}}}}}
/b:
  post:
    operationId: b
    requestBody:
      content:
        multipart/form-data:
          schema:
            type: object
            required: [id]
            properties:
              a: {type: string, maxLength: 4}
              b: {type: array, maxItems: 2, items: {type: string, pattern: ^x}}
              id: {type: string, readOnly: true}
            anyOf: [{required: [a]}, {required: [b]}]
    responses: {'204': {description: Done.}}
/c:
  post:
    operationId: c
    requestBody: {content: {text/plain: {schema: {type: string, minLength: 1}}}}
    responses: {'204': {description: Done.}}
/d:
  post:
    operationId: d
    requestBody: {content: {application/json: {schema: {type: object, minProperties: 1, properties: {a: {}}}}}}
    responses: {'204': {description: Done.}}",
    ));
    let body = |index: usize| {
        api.operations[crate::ir::OperationId::nth(index)].body.as_ref().unwrap_or_else(|| panic!("no body"))
    };
    let (first, second) = (&api.operations[crate::ir::OperationId::nth(0)], body(1));
    assert_eq!(first.parameters[0].docs.constraints, inside(items(1, None), Each::Item, length(0, 2)));
    assert_eq!(body(0).docs.constraints, inside(items(1, None), Each::Item, format("uuid")));
    assert_eq!(first.responses[0].constraints, inside(items(0, 5), Each::Item, minimum(1, false)));
    assert_eq!(second.docs.constraints, needs(false, &[&["a"], &["b"]]));
    let BodyContent::Multipart(parts) = &second.content else { panic!("no parts") };
    assert_eq!(parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>(), ["a", "b"], "none that is read-only");
    assert_eq!(parts[0].docs.constraints, length(0, 4));
    assert!(matches!(parts[1].content, PartContent::Texts(_)));
    let pattern = Constraints { patterns: vec!["^x".to_owned()], ..Constraints::default() };
    assert_eq!(parts[1].docs.constraints, inside(items(0, 2), Each::Item, pattern));
    assert_eq!(body(2).docs.constraints, length(1, None));
    assert_eq!(body(3).docs.constraints, Constraints::default(), "the type of the body tells");
    assert_eq!(constraints(&api, "d.body").properties.least, 1);
}

#[test]
fn fields_of_one_direction() {
    let api = api(r"
Id: {type: string, readOnly: true}
Use:
  properties:
    own: {type: string, readOnly: true}
    secret: {type: string, writeOnly: true}
    referred: {$ref: '#/components/schemas/Id'}
    beside: {$ref: '#/components/schemas/Plain', readOnly: true}
    part: {allOf: [{$ref: '#/components/schemas/Plain'}, {writeOnly: true}]}
    plain: {$ref: '#/components/schemas/Plain'}
Plain: {type: string}");
    let access = |name| {
        let field = field(&api, "Use", name);
        (field.read_only, field.write_only)
    };
    for (name, expected) in [
        ("own", (true, false)),
        ("secret", (false, true)),
        ("referred", (true, false)),
        ("beside", (true, false)),
        ("part", (false, true)),
        ("plain", (false, false)),
    ] {
        assert_eq!(access(name), expected, "{name}");
    }
    let shown = api.show_type(TypeId::nth(1));
    assert!(
        shown.contains("own?: string read-only\n") && shown.contains("secret?: string sensitive write-only\n"),
        "{shown}"
    );
}

#[test]
fn enums_with_own_constraints_are_not_deduplicated() {
    let api = api(r"
A: {properties: {kind: {type: array, items: {type: string, enum: [a, bb]}}}}
B: {properties: {kind: {type: array, items: {type: string, enum: [a, bb], minLength: 2}}}}
C: {properties: {kind: {type: string, enum: [bb, a]}}}");
    let enums: Vec<_> = api.types.iter().filter(|ty| matches!(ty.shape, Shape::StringEnum(_))).collect();
    let found: Vec<_> = enums.iter().map(|ty| (ty.origin.text(), ty.docs.constraints.clone())).collect();
    assert_eq!(found, [("*.kind".to_owned(), Constraints::default()), ("B.kind.items".to_owned(), length(2, None))],);
}

#[test]
fn both_hold() {
    let bound = |value: Value, exclusive| {
        value.as_number().map_or_else(|| panic!("no number"), |value| Bound { value: value.clone(), exclusive })
    };
    let of = |minimum, maximum| Constraints { minimum, maximum, ..Constraints::default() };
    let cases = [
        (bound(json!(1), false), bound(json!(2), false), bound(json!(2), false), bound(json!(1), false)),
        (bound(json!(1), true), bound(json!(1), false), bound(json!(1), true), bound(json!(1), true)),
        (bound(json!(1), true), bound(json!(1.0), false), bound(json!(1), true), bound(json!(1), true)),
        (bound(json!(0.5), false), bound(json!(-3), true), bound(json!(0.5), false), bound(json!(-3), true)),
        (
            bound(json!(u64::MAX), false),
            bound(json!(u64::MAX - 1), false),
            bound(json!(u64::MAX), false),
            bound(json!(u64::MAX - 1), false),
        ),
        (
            bound(json!(i64::MIN), false),
            bound(json!(u64::MAX), true),
            bound(json!(u64::MAX), true),
            bound(json!(i64::MIN), false),
        ),
    ];
    for (one, other, highest, lowest) in cases {
        let both = of(Some(one.clone()), Some(one.clone())).and(of(Some(other.clone()), Some(other.clone())));
        assert_eq!(both, of(Some(highest), Some(lowest)), "{one:?} {other:?}");
    }
    let rich = Constraints {
        multiple_of: vec![2.into()],
        unique: true,
        patterns: vec!["^a".to_owned()],
        choices: vec![Choice { exactly_one: true, of: vec![length(0, 1), format("uuid")] }],
        ..inside(values(&json!([1, 2, 3])), Each::Value, length(2, 9))
    };
    // Nothing changes what is said, saying it twice neither.
    for both in [
        rich.clone().and(Constraints::default()),
        Constraints::default().and(rich.clone()),
        rich.clone().and(rich.clone()),
    ] {
        assert_eq!(both, rich);
    }
    let other = inside(values(&json!([3, 4, 2])), Each::Value, length(1, 5));
    let both = rich.and(other);
    assert_eq!(both.values, [json!(2), json!(3)]);
    assert_eq!((both.each, both.inner.as_deref()), (Each::Value, Some(&length(2, 5))));
    assert_eq!(length(1, 4).and(length(3, None)), length(3, 4));
}

#[test]
fn in_words() {
    let nested = inside(items(1, 1), Each::Item, inside(items(0, 2), Each::Item, length(0, 5).and(format("uuid"))));
    assert_eq!(
        nested.words(),
        ["exactly 1 item", "each item: at most 2 items and each item: at most 5 characters and format `uuid`"],
    );
    assert_eq!(inside(Constraints::default(), Each::Value, minimum(0, true)).words(), ["each value: greater than 0"]);
    assert_eq!(
        inside(Constraints::default(), Each::OtherField, length(1, None)).words(),
        ["each other field: at least 1 character"]
    );
    assert_eq!(values(&json!([1.5, "a"])).words(), ["one of `1.5`, `a`"]);
    assert_eq!(values(&json!([true])).words(), ["only `true`"]);
    assert_eq!(needs(false, &[&["a", "b"]]).words(), ["needs `a` and `b`"]);
    let choice = Choice { exactly_one: true, of: vec![length(2, 5).and(format("uuid")), length(0, 0)] };
    let words = Constraints { choices: vec![choice], ..Constraints::default() }.words();
    assert_eq!(
        words,
        ["either at least 2 characters and at most 5 characters and format `uuid` or at most 0 characters"]
    );
}

#[test]
fn schemas_without_end() {
    let loaded = load_schemas(
        r"
List: {type: array, minItems: 1, items: {$ref: '#/components/schemas/List'}}
Loop: {anyOf: [{$ref: '#/components/schemas/Loop'}, {type: string, maxLength: 3}]}
Tree: {properties: {children: {type: array, maxItems: 2, items: {$ref: '#/components/schemas/Tree'}}}}
Inline: {properties: {a: {type: array, items: {$ref: '#/components/schemas/Inline/properties/a'}}}}",
    );
    let mut diagnostics = crate::diagnostic::Diagnostics::default();
    let document = read(&loaded, &mut diagnostics).unwrap_or_else(|| panic!("not read"));
    let api = crate::ir::lower(&document, &mut diagnostics).unwrap_or_else(|| panic!("not lowered"));
    assert_eq!(
        *constraints(&api, "List"),
        Constraints { never: true, ..items(1, None) },
        "a list in a list without end"
    );
    assert_eq!(*constraints(&api, "Loop"), Constraints::default(), "any value is accepted");
    assert_eq!(field(&api, "Tree", "children").docs.constraints, items(0, 2));
    assert_eq!(field(&api, "Inline", "a").docs.constraints, Constraints::default());
}
