use super::{check, check_said};

#[test]
fn null_arms_duplicates_and_lone_arms_fold() {
    check(
        "
        Cat: {required: [lives], properties: {lives: {type: integer}}}
        Holder:
          properties:
            a: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}]}
            b: {anyOf: [{$ref: '#/components/schemas/Cat'}, {enum: [null]}, {$ref: '#/components/schemas/Cat'}]}
            c: {oneOf: [{type: string}, {type: string, description: Same.}]}
            d: {anyOf: [{oneOf: [{type: string}, {type: integer}]}, {type: 'null'}]}
            e: {anyOf: [{type: object, properties: {x: {type: string}}}, {type: 'null'}]}
        Maybe: {oneOf: [{$ref: '#/components/schemas/Cat'}, {type: 'null'}]}
        Use: {properties: {maybe: {$ref: '#/components/schemas/Maybe'}}}
        ",
        "
        Cat = struct {
          lives: i64
        }
        Holder = struct {
          a?: Cat or null
          b?: Cat or null
          c?: string
          d?: Holder.d or null
          e?: Holder.e or null
        }
        Maybe = Cat
        Use = struct {
          maybe?: Maybe or null
        }
        Holder.d = union {
          String: string
          Integer: i64
        }
        Holder.e = struct {
          x?: string
        }
        ",
    );
}

#[test]
fn discriminators_with_mapping_names_and_inline_arms() {
    check(
        "
        Mapped:
          oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
          discriminator:
            propertyName: kind
            mapping: {circle: '#/components/schemas/Circle', square: Square, box: '#/components/schemas/Square'}
        Partly:
          oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
          discriminator: {propertyName: kind, mapping: {round: Circle}}
        Named:
          anyOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
          discriminator: {propertyName: kind}
        Inline:
          oneOf:
          - {properties: {kind: {enum: [dot]}}}
          - {properties: {kind: {enum: [line, arrow]}, to: {type: string}}}
          discriminator: {propertyName: kind}
        Nested:
          oneOf: [{$ref: '#/components/schemas/Mapped'}, {$ref: '#/components/schemas/Other'}]
          discriminator: {propertyName: kind}
        Circle: {properties: {kind: {type: string}, radius: {type: integer}}}
        Square: {properties: {kind: {type: string}, side: {type: integer}}}
        Other: {properties: {kind: {type: string, enum: [other]}}}
        ",
        r#"
        Mapped = union by kind {
          "circle": Circle
          "box": Square
          "square": Square
        }
        Partly = union by kind {
          "round": Circle
          "Square": Square
        }
        Named = union by kind {
          "Circle": Circle
          "Square": Square
        }
        Inline = union by kind {
          "dot": Inline|dot
          "line": Inline|Object
          "arrow": Inline|Object
        }
        Nested = union by kind {
          "box": Mapped
          "circle": Mapped
          "square": Mapped
          "other": Other
        }
        Circle = struct {
          kind?: string
          radius?: i64
        }
        Square = struct {
          kind?: string
          side?: i64
        }
        Other = struct {
          kind?: Other.kind
        }
        Inline|dot = struct {
          kind?: Inline|dot.kind
        }
        Inline|dot.kind = enum "dot"
        Inline|Object = struct {
          kind?: Inline|Object.kind
          to?: string
        }
        Inline|Object.kind = enum "line" | "arrow"
        Other.kind = enum "other"
        "#,
    );
}

#[test]
fn tags_are_inferred_from_required_constants() {
    check(
        "
        Message:
          oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Image'}, {$ref: '#/components/schemas/More'}]
        Text: {required: [type, v], properties: {type: {const: text}, v: {const: 1}}}
        Image: {required: [type, v], properties: {type: {enum: [png, jpg]}, v: {const: 1}}}
        More:
          oneOf:
          - {title: Sound, required: [type], properties: {type: {const: sound}}}
          - {title: Film, required: [type], properties: {type: {const: film}}}
        Numbered:
          anyOf:
          - {title: One, required: [n], properties: {n: {type: integer, enum: [1]}}}
          - {title: Two, required: [n], properties: {n: {type: integer, enum: [2]}}}
        ",
        r#"
        Message = union by type {
          "text": Text
          "png": Image
          "jpg": Image
          "film": More
          "sound": More
        }
        Text = struct {
          type: Text.type
          v: *v
        }
        Image = struct {
          type: Image.type
          v: *v
        }
        More = union by type {
          "sound": More|Sound
          "film": More|Film
        }
        Numbered = union by n {
          1: Numbered|One
          2: Numbered|Two
        }
        Image.type = enum "png" | "jpg"
        *v = enum 1
        More|Sound = struct {
          type: More|Sound.type
        }
        More|Sound.type = enum "sound"
        More|Film = struct {
          type: More|Film.type
        }
        More|Film.type = enum "film"
        Numbered|One = struct {
          n: Numbered|One.n
        }
        Numbered|One.n = enum 1
        Numbered|Two = struct {
          n: Numbered|Two.n
        }
        Numbered|Two.n = enum 2
        Text.type = enum "text"
        "#,
    );
}

#[test]
fn untagged_unions_choose_arms_by_guards_and_keys() {
    check_said(
        "
        Any:
          anyOf:
          - {type: string}
          - {type: array, items: {type: string}}
          - {type: array, items: {type: integer}}
          - {title: Small, properties: {kind: {enum: [s]}, a: {type: string}}}
          - {properties: {a: {type: string}, b: {type: string}}}
        ",
        r#"
        Any = union {
          String: string
          String List: [string]
          Integer List: [i64]
          Small: Any|Small if kind in ["s"] keys a,kind
          Object: Any|Object keys a,b
        }
        Any|Small = struct {
          kind?: Any|Small.kind
          a?: string
        }
        Any|Small.kind = enum "s"
        Any|Object = struct {
          a?: string
          b?: string
        }
        "#,
        // An object with `a`, `b` and `kind: s` is of both.
        &["approximated #/components/schemas/Any"],
    );
}

#[test]
fn discriminators_that_cannot_be_used() {
    check_said(
        "
        Mixed:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {type: string}]
          discriminator: {propertyName: kind}
        Twice:
          oneOf:
          - {title: A, properties: {kind: {enum: [x]}, a: {type: string}}}
          - {title: B, properties: {kind: {enum: [x]}, b: {type: string}}}
          discriminator: {propertyName: kind}
        Gone:
          oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
          discriminator: {propertyName: kind, mapping: {cat: Cat, dog: Dog, bird: Bird}}
        Cat: {properties: {kind: {type: string}}}
        Dog: {properties: {kind: {type: string}}}
        ",
        r#"
        Mixed = union {
          Cat: Cat keys kind
          String: string
        }
        Twice = union {
          A: Twice|A if kind in ["x"] keys a,kind
          B: Twice|B if kind in ["x"] keys b,kind
        }
        Gone = union by kind {
          "cat": Cat
          "dog": Dog
        }
        Cat = struct {
          kind?: string
        }
        Dog = struct {
          kind?: string
        }
        Twice|A = struct {
          kind?: *kind
          a?: string
        }
        *kind = enum "x"
        Twice|B = struct {
          kind?: *kind
          b?: string
        }
        "#,
        &[
            "approximated #/components/schemas/Mixed",
            "approximated #/components/schemas/Twice",
            "dangling-ref #/components/schemas/Gone/discriminator/mapping/bird",
        ],
    );
}

#[test]
fn base_with_discriminator_covers_its_subtypes() {
    check(
        "
        Pet:
          required: [kind]
          properties: {kind: {type: string}, name: {type: string}}
          discriminator: {propertyName: kind, mapping: {pet: Pet, kitty: '#/components/schemas/Cat'}}
        Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
        Dog: {allOf: [{$ref: '#/components/schemas/Pet'}]}
        Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {properties: {weeks: {type: integer}}}]}
        Owner: {properties: {pet: {$ref: '#/components/schemas/Pet'}, two: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Puppy'}]}}}
        ",
        r#"
        Pet = union by kind {
          "pet": Pet^
          "kitty": Cat
          "Dog": Dog
          "Puppy": Puppy
        }
        Cat = struct {
          kind: string
          name?: string
          lives?: i64
        }
        Dog = struct {
          kind: string
          name?: string
        }
        Puppy = struct {
          kind: string
          name?: string
          weeks?: i64
        }
        Owner = struct {
          pet?: Pet
          two?: Owner.two
        }
        Owner.two = union by kind {
          "kitty": Cat
          "Puppy": Puppy
        }
        Pet^ = struct {
          kind: string
          name?: string
        }
        "#,
    );
}

#[test]
fn any_of_objects_that_add_up_is_one_object() {
    check(
        "
        Pages: {anyOf: [{$ref: '#/components/schemas/Next'}, {$ref: '#/components/schemas/Last'}, {}]}
        Next: {properties: {next: {type: string}}}
        Last: {properties: {last: {type: string}}}
        ",
        "
        Pages = struct {
          next?: string
          last?: string
          ..: any
        }
        Next = struct {
          next?: string
        }
        Last = struct {
          last?: string
        }
        ",
    );
}

#[test]
fn arm_wins_over_type_beside_its_union() {
    check_said(
        "
        Choice:
          type: object
          oneOf: [{type: string, enum: [auto]}, {$ref: '#/components/schemas/Config'}]
        Config: {type: object, properties: {size: {type: integer}}}
        ",
        r#"
        Choice = union {
          auto: Choice|auto
          Config: Config keys size
        }
        Config = struct {
          size?: i64
        }
        Choice|auto = enum "auto"
        "#,
        &["approximated #/components/schemas/Choice: the arm `auto` contradicts the type"],
    );
}

/// Objects without names that add fields to each other are one; kinds with names, and what may not be, stay apart.
#[test]
fn objects_that_hold_at_once() {
    check_said(
        "
        Patch:
          type: object
          required: [id]
          properties: {id: {type: string}}
          anyOf:
          - {title: Name, required: [name], properties: {name: {type: string}}}
          - {title: Owner, type: object, required: [owner], properties: {owner: {type: string, description: Who.}}}
        Common:
          anyOf:
          - {type: object, required: [id, a], properties: {id: {type: integer, example: 1}, a: {type: string}}}
          - {type: object, required: [id], properties: {id: {type: integer, description: The number.}, b: {type: string}}, additionalProperties: true}
          - {type: 'null'}
        Titled:
          anyOf:
          - {title: One, type: object, properties: {id: {type: integer}, a: {type: string}}}
          - {title: Two, type: object, properties: {id: {type: integer}, b: {type: string}}}
        Typed:
          anyOf:
          - {type: object, properties: {id: {type: integer}, a: {type: string}}}
          - {type: object, properties: {id: {type: string}, b: {type: string}}}
        Kinds: {anyOf: [{$ref: '#/components/schemas/Kind'}, {type: object, properties: {b: {type: string}, c: {type: string}}}]}
        Kind: {type: object, properties: {a: {type: string}}}
        Closed:
          anyOf:
          - {type: object, properties: {a: {type: string}}, additionalProperties: false}
          - {type: object, properties: {b: {type: string}}}
        ",
        "
        Patch = struct {
          name?: string
          owner?: string
          id: string
        } (either needs `name` or needs `owner`)
        Common = struct {
          id: i64
          a?: string
          b?: string
          ..: any
        }
        Titled = union {
          One: Titled|One keys a,id
          Two: Titled|Two keys b,id
        }
        Typed = union {
          Object with a: Typed|Object with a keys a,id
          Object with b: Typed|Object with b keys b,id
        }
        Kinds = union {
          Kind: Kind keys a
          Object: Kinds|Object keys b,c
        }
        Kind = struct {
          a?: string
        }
        Closed = union {
          Object with a: Closed|Object with a keys a
          Object with b: Closed|Object with b keys b
        }
        Closed|Object with a = struct {
          a?: string
        }
        Closed|Object with b = struct {
          b?: string
        }
        Kinds|Object = struct {
          b?: string
          c?: string
        }
        Titled|One = struct {
          id?: i64
          a?: string
        }
        Titled|Two = struct {
          id?: i64
          b?: string
        }
        Typed|Object with a = struct {
          id?: i64
          a?: string
        }
        Typed|Object with b = struct {
          id?: string
          b?: string
        }
        ",
        &[
            "approximated #/components/schemas/Kinds: an object may be of several arms of `anyOf` at once; it is read as one of them: as `Kind` without `b`, `c`, or as `Object` without `a`",
            "approximated #/components/schemas/Titled: an object may be of several arms of `anyOf` at once; it is read as one of them: as `One` without `b`, or as `Two` without `a`",
            "approximated #/components/schemas/Typed: ",
        ],
    );
}
