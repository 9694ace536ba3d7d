//! The rules for changes that callers of the SDK see, with severity and impact on the next version.
//!
//! Structs and enums are `#[non_exhaustive]`, and enums keep unknown values. So callers neither write struct literals nor
//! match without a wildcard, and new fields and variants break no caller. The structs of required fields are the exception. Optional values are set by methods, so that a new
//! optional parameter breaks no caller either. Required values are arguments: a new one breaks every call.

use crate::diff::{Impact, Severity};

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What it means for the version.
    pub impact: Impact,
}

macro_rules! rules {
    ($($severity:ident $impact:ident { $($(#[doc = $doc:literal])+ $rule:ident = $name:literal,)+ })+) => {
        $($(
            $(#[doc = $doc])+
            pub const $rule: Rule = Rule { name: $name, severity: Severity::$severity, impact: Impact::$impact };
        )+)+

        /// Every rule.
        #[cfg(test)]
        pub const ALL: &[Rule] = &[$($($rule,)+)+];
    };
}

rules! {
    Breaking Major {
        /// A group was removed, with the client's method that returns it.
        GROUP_REMOVED = "group-removed",
        /// It has another name.
        GROUP_RENAMED = "group-renamed",
        /// A Cargo feature was removed: a dependency that names it does not resolve.
        FEATURE_REMOVED = "feature-removed",
        /// It has another name.
        FEATURE_RENAMED = "feature-renamed",
        /// A method of a group was removed, or a deprecated name of one.
        METHOD_REMOVED = "method-removed",
        /// It has another name in the same group.
        METHOD_RENAMED = "method-renamed",
        /// A method is in another group.
        METHOD_MOVED = "method-moved",
        /// The types that name an operation and its request have other names, its method has not.
        REQUEST_RENAMED = "request-renamed",
        /// A call takes one more argument.
        ARGUMENT_ADDED = "argument-added",
        /// A call takes one argument less.
        ARGUMENT_REMOVED = "argument-removed",
        /// Arguments have another order. The compiler does not notice it if their types are the same.
        ARGUMENTS_REORDERED = "arguments-reordered",
        /// An argument is of another type.
        ARGUMENT_TYPE_CHANGED = "argument-type-changed",
        /// An argument is a setter now.
        ARGUMENT_BECAME_SETTER = "argument-became-setter",
        /// A setter is an argument now.
        SETTER_BECAME_ARGUMENT = "setter-became-argument",
        /// A setter was removed.
        SETTER_REMOVED = "setter-removed",
        /// It has another name.
        SETTER_RENAMED = "setter-renamed",
        /// It takes another type.
        SETTER_TYPE_CHANGED = "setter-type-changed",
        /// A call yields another type.
        OUTPUT_CHANGED = "output-changed",
        /// A call does not stream any more.
        STREAM_REMOVED = "stream-removed",
        /// It streams items of another type.
        STREAM_ITEM_CHANGED = "stream-item-changed",
        /// An answer cannot be read item by item any more.
        EVENT_STREAM_REMOVED = "event-stream-removed",
        /// Its items have another type.
        EVENT_STREAM_ITEM_CHANGED = "event-stream-item-changed",
        /// A model was removed.
        MODEL_REMOVED = "model-removed",
        /// It has another name.
        MODEL_RENAMED = "model-renamed",
        /// It is another kind of type.
        MODEL_KIND_CHANGED = "model-kind-changed",
        /// It is another name of another type, or wraps another one.
        ALIAS_CHANGED = "alias-changed",
        /// No request carries a model any more: it has no `new` and no setters.
        CONSTRUCTOR_REMOVED = "constructor-removed",
        /// A model is not made of a struct of its required fields any more.
        REQUIRED_STRUCT_REMOVED = "required-struct-removed",
        /// That struct has another name.
        REQUIRED_STRUCT_RENAMED = "required-struct-renamed",
        /// That struct has a field more, which every literal lacks.
        REQUIRED_FIELD_ADDED = "required-field-added",
        /// That struct has a field less.
        REQUIRED_FIELD_REMOVED = "required-field-removed",
        /// A field was removed.
        FIELD_REMOVED = "field-removed",
        /// It has another name.
        FIELD_RENAMED = "field-renamed",
        /// It is of another type.
        FIELD_TYPE_CHANGED = "field-type-changed",
        /// An exact number is a float now, which loses digits.
        EXACTNESS_LOST = "exactness-lost",
        /// `Debug` shows a value that it hid.
        VALUE_SHOWN = "value-shown",
        /// A field is an `Option` now, and callers must handle `None`.
        FIELD_BECAME_OPTIONAL = "field-became-optional",
        /// A field is no `Option` any more.
        FIELD_BECAME_REQUIRED = "field-became-required",
        /// A variant was removed.
        VARIANT_REMOVED = "variant-removed",
        /// It has another name.
        VARIANT_RENAMED = "variant-renamed",
        /// It holds another type.
        VARIANT_TYPE_CHANGED = "variant-type-changed",
        /// A type has a trait less.
        DERIVE_LOST = "derive-lost",
        /// A type is not made from another by `From` any more.
        CONVERSION_REMOVED = "conversion-removed",
        /// An enum has not the codes of errors any more.
        ERROR_CODES_REMOVED = "error-codes-removed",
        /// A setter of the client's builder was removed.
        CLIENT_SETTER_REMOVED = "client-setter-removed",
        /// It has another name.
        CLIENT_SETTER_RENAMED = "client-setter-renamed",
        /// It takes other arguments.
        CLIENT_SETTER_CHANGED = "client-setter-changed",
        /// Every client needs the setter now.
        CLIENT_SETTER_REQUIRED = "client-setter-required",
        /// The environment variables have another prefix.
        ENVIRONMENT_CHANGED = "environment-changed",
        /// The shared error body has another type.
        ERROR_BODY_CHANGED = "error-body-changed",
        /// There are no webhooks any more.
        EVENTS_REMOVED = "events-removed",
        /// Receivers of webhooks read another type.
        EVENTS_CHANGED = "events-changed",
        /// Deliveries of webhooks prove their sender otherwise.
        EVENT_PROOF_CHANGED = "event-proof-changed",
        /// Deliveries of webhooks are told apart otherwise.
        EVENT_ID_CHANGED = "event-id-changed",
    }
    Warning Major {
        /// A model needs a feature now, which callers without default features may lack.
        MODEL_NEEDS_FEATURE = "model-needs-feature",
    }
    Info Minor {
        /// There is a new group.
        GROUP_ADDED = "group-added",
        /// There is a new Cargo feature.
        FEATURE_ADDED = "feature-added",
        /// There is a new method.
        METHOD_ADDED = "method-added",
        /// A method has another name or another group; the old one is still there, and the compiler warns of it.
        METHOD_SUPERSEDED = "method-superseded",
        /// There is a new setter.
        SETTER_ADDED = "setter-added",
        /// A call streams now.
        STREAM_ADDED = "stream-added",
        /// An answer can be read item by item now.
        EVENT_STREAM_ADDED = "event-stream-added",
        /// There is a new model.
        MODEL_ADDED = "model-added",
        /// A request carries a model now: it has `new` and setters.
        CONSTRUCTOR_ADDED = "constructor-added",
        /// A model is made of a struct of its required fields, and its `new` is deprecated.
        REQUIRED_STRUCT_ADDED = "required-struct-added",
        /// There is a new field.
        FIELD_ADDED = "field-added",
        /// There is a new variant.
        VARIANT_ADDED = "variant-added",
        /// A type has a trait more.
        DERIVE_GAINED = "derive-gained",
        /// A type is made from another by `From` now.
        CONVERSION_ADDED = "conversion-added",
        /// An enum has the codes of errors now.
        ERROR_CODES_ADDED = "error-codes-added",
        /// There is a new setter of the client's builder.
        CLIENT_SETTER_ADDED = "client-setter-added",
        /// There are webhooks now.
        EVENTS_ADDED = "events-added",
        /// Errors share a body now.
        ERROR_BODY_ADDED = "error-body-added",
        /// The compiler warns of its use now.
        DEPRECATED = "deprecated",
    }
    Info Patch {
        /// `Debug` hides a value that it showed.
        VALUE_HIDDEN = "value-hidden",
        /// The compiler does not warn any more.
        REACTIVATED = "reactivated",
        /// A client can be built without the setter now.
        CLIENT_SETTER_OPTIONAL = "client-setter-optional",
    }
}
