use std::fmt::Write as _;

use super::{check, dedent};
use crate::ir::Shape;
use crate::testing::{load, load_schemas, lowered};

#[test]
fn recursion_is_boxed_where_a_type_is_within_itself() {
    check(
        "
        Node: {required: [next], properties: {next: {$ref: '#/components/schemas/Node', nullable: true}, all: {type: array, items: {$ref: '#/components/schemas/Node'}}}}
        Left: {properties: {right: {$ref: '#/components/schemas/Right'}, plain: {$ref: '#/components/schemas/Leaf'}}}
        Right: {$ref: '#/components/schemas/Choice'}
        Choice: {oneOf: [{$ref: '#/components/schemas/Left'}, {type: string}]}
        Leaf: {properties: {map: {additionalProperties: {$ref: '#/components/schemas/Leaf'}}}}
        Lists: {type: array, items: {$ref: '#/components/schemas/Lists'}}
        Even: {type: array, items: {$ref: '#/components/schemas/Odd'}}
        Odd: {additionalProperties: {$ref: '#/components/schemas/Even'}}
        Json: {anyOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Json'}}, {$ref: '#/components/schemas/Object'}]}
        Object: {additionalProperties: {$ref: '#/components/schemas/Json'}}
        ",
        "
        Node = struct {
          next: box Node or null
          all?: [Node]
        }
        Left = struct {
          right?: box Right
          plain?: Leaf
        }
        Right = Choice
        Choice = union {
          Left: box Left keys plain,right
          String: string
        }
        Leaf = struct {
          map?: {Leaf}
        }
        Lists = new [Lists]
        Even = new [Odd]
        Odd = new {Even}
        Json = union {
          String: string
          List: [Json]
          Object: Object
        }
        Object = {Json}
        ",
    );
}

#[test]
fn recursive_inline_schemas_become_types() {
    check(
        "
        Tree:
          properties:
            root: {properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree/properties/root'}}}}
            list: {type: array, items: {$ref: '#/components/schemas/Tree/properties/list'}}
        ",
        "
        Tree = struct {
          root?: Tree.root
          list?: Tree.list
        }
        Tree.list = new [Tree.list]
        Tree.root = struct {
          children?: [Tree.root]
        }
        ",
    );
}

#[test]
fn reach_equality_and_defaults() {
    let (api, _) = lowered(&load(&dedent(
        "
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /a: {get: {operationId: a, tags: [A], responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Out'}}}}}}}
          /b: {post: {operationId: b, tags: [B], requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/In'}}}}, responses: {}}}
        components:
          schemas:
            Out: {properties: {both: {$ref: '#/components/schemas/Both'}, any: {}}}
            In: {required: [id, both], properties: {id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true}, both: {$ref: '#/components/schemas/Both'}}}
            Both: {required: [id, secret, rate], properties: {id: {type: string, readOnly: true}, secret: {type: string, writeOnly: true}, rate: {type: number}, again: {$ref: '#/components/schemas/Both'}}}
            Lone: {required: [secret, flag], properties: {secret: {type: string, writeOnly: true}, flag: {type: boolean}}}
        ",
    )));
    let reached: Vec<String> = api
        .types
        .iter()
        .map(|ty| {
            let Shape::Struct(found) = &ty.shape else { panic!("no struct") };
            let required: Vec<_> =
                found.fields.iter().filter(|field| field.required).map(|field| field.name.as_str()).collect();
            let analysis = &ty.analysis;
            let groups: Vec<_> = analysis.groups.iter().map(|group| group.position()).collect();
            format!(
                "sent {} received {} groups {groups:?} default {} required {required:?}",
                analysis.in_requests, analysis.in_responses, analysis.default
            )
        })
        .collect();
    assert_eq!(
        reached,
        [
            "sent false received true groups [0] default true required []",
            r#"sent true received false groups [1] default false required ["both"]"#,
            r#"sent true received true groups [0, 1] default false required ["rate"]"#,
            r#"sent false received false groups [] default false required ["secret", "flag"]"#,
        ]
    );
}

#[test]
fn long_chains_overflow_no_stack() {
    let mut schemas = String::new();
    for (at, next) in (0..10_000).map(|at| (at, at + 1)) {
        let _ = writeln!(schemas, "S{at}: {{properties: {{next: {{$ref: '#/components/schemas/S{next}'}}}}}}");
    }
    for (at, next) in (0..3_000).map(|at| (at, at + 1)) {
        let _ = writeln!(schemas, "A{at}: {{$ref: '#/components/schemas/A{next}'}}");
        let _ = writeln!(schemas, "W{at}: {{allOf: [{{$ref: '#/components/schemas/W{next}'}}], description: x}}");
        let _ = writeln!(schemas, "U{at}: {{oneOf: [{{$ref: '#/components/schemas/U{next}'}}, {{type: 'null'}}]}}");
    }
    schemas.push_str("S10000: {}\nA3000: {type: string}\nW3000: {type: string}\nU3000: {type: string}\n");
    let (api, _) = lowered(&load_schemas(&schemas));
    assert_eq!(api.types.len(), 10_001 + 3 * 3_001);
    assert_eq!(api.recursion_limit, Some(32_768));
}

/// A chain of types, linked by maps.
fn maps(count: usize) -> String {
    let link = |at: usize| {
        let next = at + 1;
        format!("M{at}: {{properties: {{next: {{additionalProperties: {{$ref: '#/components/schemas/M{next}'}}}}}}}}\n")
    };
    (0..count - 1).map(link).collect::<String>()
        + &format!("M{}: {{properties: {{id: {{type: string}}}}}}\n", count - 1)
}

#[test]
fn deep_chains_list_types_below() {
    for (count, telling) in [(10, false), (40, true), (500, true)] {
        let (api, warnings) = lowered(&load_schemas(&maps(count)));
        assert_eq!(api.recursion_limit, None, "{count}: {warnings:?}");
        assert_eq!(api.own_recursion_limit.is_some(), telling, "{count}");
        let lists: Vec<_> =
            api.types.iter().map(|ty| ty.analysis.below.as_slice()).filter(|one| !one.is_empty()).collect();
        assert_eq!(!lists.is_empty(), telling, "{count}");
        // The deepest first, each with one less to tell of.
        for (at, list) in lists.iter().rev().enumerate() {
            assert_eq!(list.len(), at + 1);
            assert!(list.is_sorted_by(|one, next| one > next), "{list:?}");
        }
    }
}

#[test]
fn cycles_of_many_types_need_a_limit() {
    let cycle = |count: usize| {
        let link = |at: usize| {
            let next = (at + 1) % count;
            format!(
                "C{at}: {{properties: {{next: {{type: array, items: {{$ref: '#/components/schemas/C{next}'}}}}}}}}\n"
            )
        };
        let (api, _) = lowered(&load_schemas(&(0..count).map(link).collect::<String>()));
        api.recursion_limit
    };
    assert_eq!([cycle(5), cycle(30), cycle(100)], [None, Some(256), Some(1024)]);
    // A short way through many types is no deep one.
    let star: String = (1..200)
        .map(|at| format!("S{at}: {{properties: {{back: {{$ref: '#/components/schemas/S0'}}}}}}\n"))
        .chain([format!(
            "S0: {{properties: {{{}}}}}\n",
            (1..200).map(|at| format!("f{at}: {{$ref: '#/components/schemas/S{at}'}}")).collect::<Vec<_>>().join(", ")
        )])
        .collect();
    assert_eq!(lowered(&load_schemas(&star)).0.recursion_limit, None);
}

#[test]
fn types_in_ungated_types_are_ungated() {
    let (api, _) = lowered(&load(
        "
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /a:
            get:
              tags: [a]
              responses:
                '200': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Own'}}}}
                '400': {description: '', content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
        components:
          schemas:
            Own: {properties: {part: {$ref: '#/components/schemas/OwnPart'}}}
            OwnPart: {properties: {a: {type: string}}}
            Problem: {properties: {part: {$ref: '#/components/schemas/ProblemPart'}}}
            ProblemPart: {properties: {a: {type: string}}}
            Unused: {properties: {part: {$ref: '#/components/schemas/UnusedPart'}}}
            UnusedPart: {properties: {a: {type: string}}}
        ",
    ));
    let ungated: Vec<_> = api.types.iter().map(|ty| (ty.origin.text(), ty.analysis.ungated)).collect();
    let expected = [
        ("Own", false),
        ("OwnPart", false),
        ("Problem", true),
        ("ProblemPart", true),
        ("Unused", true),
        ("UnusedPart", true),
    ];
    assert_eq!(ungated, expected.map(|(name, ungated)| (name.to_owned(), ungated)));
}
