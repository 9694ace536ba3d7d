//! Differences between the impacts, with reasons. In each of them, the other side does not check something.

/// The name of the pair, and the reason.
pub const DIFFERENCES: &[(&str, &str)] = &[
    ("a method came", NEW),
    ("what is answered: nothing, then a text", TYPES),
    ("what is answered: a text, then perhaps none", TYPES),
    ("slices come", NEW),
    ("slices go", TYPES),
    ("slices have other items", TYPES),
    ("a variable of the server comes, and need not be set", NEW),
    ("a variable of the server comes, and must be set", BEHAVIOUR),
    ("a variable must be set now", BEHAVIOUR),
    ("environment variables have another prefix", BEHAVIOUR),
    ("errors share a body now", NEW),
    ("errors share another body", TYPES),
    ("a field came", DERIVED),
    ("a field is optional", TYPES),
    ("a field is always there", TYPES),
    ("a field is of another type", TYPES),
    ("a field is shown, another is hidden", BEHAVIOUR),
    ("a field was exact and is a float", TYPES),
    ("what is in a list, a map and a union was exact", TYPES),
    ("what is given and what is yielded was exact", TYPES),
    ("a variant holds another type", TYPES),
    ("a name stands for another type", TYPES),
    ("traits are lost, then there again", TYPES),
    ("requests carry it now", NEW),
    ("only one group needs it any more", FEATURES),
    ("two variants hold one type: which of them `From` would make is not said", CONVERSIONS),
    ("a parameter is shown", BEHAVIOUR),
    ("arguments of the same type stand in another order", TYPES),
    ("arguments of several types stand in another order", TYPES),
    ("another operation takes the name of what stood for the request", TYPES),
];

const NEW: &str = "a new inherent method or trait implementation is not reported: it breaks nobody, and is no reason for a minor version there";
const TYPES: &str = "types of fields, arguments and outputs are not compared, and no order of arguments";
const BEHAVIOUR: &str = "it still compiles: behaviour is no matter of types";
const FEATURES: &str = "rustdoc has no features";
const DERIVED: &str =
    "a lost derived trait is not found in this version of rustdoc, which has another form of attributes";
const CONVERSIONS: &str = "a removed implementation of `From` is not reported";
