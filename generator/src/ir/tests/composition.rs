use super::{check, check_said};

#[test]
fn parts_are_merged_through_references() {
    check(
        "
        Base: {required: [id], properties: {id: {type: integer}, kind: {type: string}}}
        Middle: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {name: {type: string}}}]}
        Top:
          allOf:
          - $ref: '#/components/schemas/Middle'
          - properties: {age: {type: integer, format: int32}}
          - required: [name]
          properties: {own: {type: boolean}}
        ",
        "
        Base = struct {
          id: i64
          kind?: string
        }
        Middle = struct {
          id: i64
          kind?: string
          name?: string
        }
        Top = struct {
          id: i64
          kind?: string
          name: string
          age?: i32
          own?: bool
        }
        ",
    );
}

#[test]
fn one_reference_with_company_is_the_reference() {
    check(
        "
        Money: {properties: {amount: {type: integer}}}
        Alias: {description: Money again., allOf: [{$ref: '#/components/schemas/Money'}]}
        Whole: {allOf: [{properties: {a: {type: string}}}]}
        Effort: {anyOf: [{type: string, enum: [low, high]}, {type: 'null'}]}
        Use:
          properties:
            a: {allOf: [{$ref: '#/components/schemas/Money'}], nullable: true, description: Text.}
            b: {type: object, allOf: [{$ref: '#/components/schemas/Money'}]}
            c: {allOf: [{$ref: '#/components/schemas/Money'}, {description: More.}]}
            d: {allOf: [{$ref: '#/components/schemas/Money'}, {$ref: '#/components/schemas/Money'}]}
        ",
        r#"
        Money = struct {
          amount?: i64
        }
        Alias = Money
        Whole = struct {
          a?: string
        }
        Effort = enum "low" | "high"
        Use = struct {
          a?: Money or null
          b?: Money
          c?: Money
          d?: Money
        }
        "#,
    );
}

#[test]
fn a_property_in_several_parts() {
    check(
        "
        Base:
          properties:
            kind: {type: string, description: Of any kind.}
            size: {$ref: '#/components/schemas/Size'}
            note: {properties: {text: {type: string}}}
        Size: {type: string, enum: [S, M, L]}
        Child:
          allOf:
          - $ref: '#/components/schemas/Base'
          - properties:
              kind: {enum: [child]}
              size: {enum: [S, M]}
              note: {properties: {author: {type: string}}}
        ",
        r#"
        Base = struct {
          kind?: string
          size?: Size
          note?: Base.note
        }
        Size = enum "S" | "M" | "L"
        Child = struct {
          kind?: Child.kind
          size?: Child.size
          note?: Child.note
        }
        Base.note = struct {
          text?: string
        }
        Child.note = struct {
          text?: string
          author?: string
        }
        Child.kind = enum "child"
        Child.size = enum "S" | "M"
        "#,
    );
}

#[test]
fn unions_among_the_parts_are_distributed() {
    check(
        "
        Sent:
          allOf:
          - {required: [id], properties: {id: {type: integer}}}
          - oneOf:
            - {title: By mail, properties: {mail: {type: string}}}
            - {$ref: '#/components/schemas/Phone'}
        Phone: {properties: {phone: {type: string}}}
        ",
        "
        Sent = union {
          By mail: Sent|By mail keys id,mail
          Phone: Sent|Phone keys id,phone
        }
        Phone = struct {
          phone?: string
        }
        Sent|By mail = struct {
          id: i64
          mail?: string
        }
        Sent|Phone = struct {
          id: i64
          phone?: string
        }
        ",
    );
}

#[test]
fn constraining_arms_make_no_union() {
    check(
        "
        Search:
          properties: {id: {type: integer}, name: {type: string}}
          anyOf: [{required: [id]}, {required: [name]}]
        ",
        "
        Search = struct {
          id?: i64
          name?: string
        } (needs at least one of `id`, `name`)
        ",
    );
    let (api, _) = crate::testing::lowered(&crate::testing::load_schemas(
        "Search: {properties: {a: {}, b: {}, c: {}}, oneOf: [{required: [a]}, {required: [b, c]}]}",
    ));
    assert_eq!(
        api.types[crate::ir::TypeId::nth(0)].docs.constraints.words(),
        ["needs exactly one of `a`, `b` and `c`"]
    );
}

#[test]
fn properties_repeated_beside_a_union_are_dropped() {
    check(
        "
        Event:
          type: object
          required: [type]
          properties: {type: {type: string}}
          oneOf: [{$ref: '#/components/schemas/Created'}, {$ref: '#/components/schemas/Deleted'}]
        Created: {required: [type], properties: {type: {type: string, enum: [created]}, at: {type: string}}}
        Deleted: {required: [type], properties: {type: {type: string, enum: [deleted]}}}
        ",
        r#"
        Event = union by type {
          "created": Created
          "deleted": Deleted
        }
        Created = struct {
          type: Created.type
          at?: string
        }
        Deleted = struct {
          type: Deleted.type
        }
        Created.type = enum "created"
        Deleted.type = enum "deleted"
        "#,
    );
}

#[test]
fn too_many_combinations_are_not_written_out() {
    let arms = |name: &str| {
        let arms: Vec<String> = (0..7).map(|at| format!("{{properties: {{{name}{at}: {{type: string}}}}}}")).collect();
        format!("{{oneOf: [{}]}}", arms.join(", "))
    };
    check_said(
        &format!("Many: {{allOf: [{}, {}]}}", arms("a"), arms("b")),
        "Many = any",
        &["untyped #/components/schemas/Many: unions that hold at once have too many combinations"],
    );
}

#[test]
fn base_that_lists_its_subtypes_is_their_union() {
    check(
        "
        Pet:
          required: [kind]
          properties: {kind: {type: string}, name: {type: string}}
          discriminator: {propertyName: kind}
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {barks: {type: boolean}}}]}
        ",
        r#"
        Pet = union by kind {
          "Cat": Cat
          "Dog": Dog
        }
        Cat = struct {
          kind: string
          name?: string
          lives?: i64
        }
        Dog = struct {
          kind: string
          name?: string
          barks?: bool
        }
        "#,
    );
}

#[test]
fn recursive_all_of_is_an_error() {
    let mut diagnostics = crate::diagnostic::Diagnostics::default();
    let loaded = crate::testing::load_called(
        "
        A: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {a: {type: string}}}]}
        B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
        ",
    );
    let document = crate::document::read(&loaded, &mut diagnostics).expect("sound");
    assert!(crate::ir::lower(&document, &mut diagnostics).is_none());
    let said = crate::testing::said(&diagnostics);
    assert!(said[0].starts_with("ref-cycle #/components/schemas/A: "), "{said:?}");
    let (_, said) =
        crate::testing::lowered(&crate::testing::load_schemas("A: {allOf: [{$ref: '#/components/schemas/A'}]}"));
    assert!(said[0].ends_with("no operation reaches it, any JSON value is accepted"), "{said:?}");
}
