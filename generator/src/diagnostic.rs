//! What the generator has to say about a description: codes, severities and places, never bare strings.

use std::fmt;

use crate::pointer::Pointer;

/// How much a diagnostic weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; changes nothing about the generated code's fidelity.
    Note,
    /// The generated code is usable but poorer than the description; an error under `strict`.
    Warning,
    /// Generation stops after the stage that found it.
    Error,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $severity:ident $variant:ident = $text:literal,)+) => {
        /// What kind of thing a diagnostic reports. The text form is what `x-sdk-allow` names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code { $($(#[doc = $doc])+ $variant,)+ }

        impl Code {
            /// Every code, in declaration order.
            pub const ALL: &[Code] = &[$(Code::$variant,)+];

            /// The stable text of the code, for example `dangling-ref`.
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $text,)+ }
            }

            /// Whether a finding of this code may be a warning, be it only where the generator can mend what is wrong.
    pub const fn may_be_allowed(self) -> bool {
        !matches!(self.severity(), Severity::Error)
            || matches!(self, Code::Malformed | Code::PathParameter | Code::DanglingRef | Code::ExternalRef | Code::RefCycle)
    }

    /// The severity that the code has unless a caller chooses otherwise.
            pub const fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// The bytes are neither YAML nor JSON, or not UTF-8.
    Error Syntax = "syntax",
    /// The document passes a limit on size, depth or aliases.
    Error Limit = "limit",
    /// Not an OpenAPI 3.0 or 3.1 description.
    Error Version = "version",
    /// The overlay document itself is malformed.
    Error OverlayInvalid = "overlay-invalid",
    /// An overlay action whose target, or a name in it, matches nothing.
    Error OverlayUnmatched = "overlay-unmatched",
    /// The same, or a name in a target, where the action says that it is optional. No error under `strict`.
    Warning OverlayOptional = "overlay-optional",
    /// An `x-sdk-allow` that silences nothing.
    Error AllowanceUnused = "allowance-unused",
    /// An `x-sdk-*` hint with a value that the generator does not understand or cannot apply.
    Error HintInvalid = "hint-invalid",
    /// A part of the description does not have the form that OpenAPI prescribes.
    Error Malformed = "malformed",
    /// A `$ref` that points at nothing.
    Error DanglingRef = "dangling-ref",
    /// A `$ref` into another document.
    Error ExternalRef = "external-ref",
    /// A chain of `$ref`s that ends in itself.
    Error RefCycle = "ref-cycle",
    /// Two operations with one operationId.
    Error DuplicateOperationId = "duplicate-operation-id",
    /// A path template and its path parameters disagree.
    Error PathParameter = "path-parameter",
    /// A feature whose absence would make a request or an answer wrong.
    Error Unsupported = "unsupported",
    /// The generator made code that is no Rust: a mistake of its own, whatever the description says.
    Error Internal = "internal",
    /// An operation without operationId; its name comes from method and path.
    Note MissingOperationId = "missing-operation-id",
    /// A schema that no Rust type expresses; it becomes `serde_json::Value`.
    Warning Untyped = "untyped",
    /// A schema form that is expressed by a near type that is wider than the schema.
    Warning Approximated = "approximated",
    /// Something of the description that the SDK does not use.
    Note Ignored = "ignored",
    /// Types that lie deeper within each other than the compiler goes by default.
    Warning DeepTypes = "deep-types",
    /// A security scheme that the SDK cannot serve, and that operations need.
    Warning Unsecured = "unsecured",
    /// A security scheme that no operation requires: its credential is sent by calls by hand only.
    Warning UnusedCredential = "unused-credential",
    /// A value about which the overlay's policy wants a decision that nobody has taken.
    Warning Undecided = "undecided",
    /// A server that is plain http on a host that is not loopback: clients refuse it unless callers allow it.
    Warning PlainHttp = "plain-http",
    /// Two items want the same Rust name.
    Warning NameCollision = "name-collision",
    /// Something wants a name that the SDK has for something else.
    Note NameReserved = "name-reserved",
    /// Something has another Rust name than an earlier run gave it.
    Note Renamed = "renamed",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Which of the input files a place belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// The description.
    Description,
    /// The overlay.
    Overlay,
    /// One of the other files of the description, by its position in `Source::files`.
    File(usize),
}

/// A line and column, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// A place that a diagnostic points at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which input file.
    pub origin: Origin,
    /// Where in it, as a JSON pointer.
    pub pointer: Pointer,
    /// Where in its text; filled from the pointer once all stages have spoken.
    pub location: Option<Location>,
    /// What is there, when a diagnostic has several places.
    pub label: Option<String>,
}

/// One finding about the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What kind of finding.
    pub code: Code,
    /// How much it weighs here.
    pub severity: Severity,
    /// What is wrong, in one sentence without a final stop.
    pub message: String,
    /// Where; the first place is the main one.
    pub places: Vec<Place>,
    /// What can be done about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic at a place in the description.
    pub fn new(code: Code, pointer: Pointer, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            places: vec![Place { origin: Origin::Description, pointer, location: None, label: None }],
            help: None,
        }
    }

    /// Says that all places so far are in this file.
    #[must_use]
    pub fn in_file(mut self, origin: Origin) -> Self {
        for place in &mut self.places {
            place.origin = origin;
        }
        self
    }

    /// A diagnostic at a place in the overlay.
    pub fn in_overlay(code: Code, pointer: Pointer, message: impl Into<String>) -> Self {
        Self::new(code, pointer, message).in_file(Origin::Overlay)
    }

    /// Sets the location of the main place, where only the stage that read the text knows it.
    #[must_use]
    pub fn located(mut self, line: usize, column: usize) -> Self {
        if let Some(place) = self.places.first_mut() {
            place.location = Some(Location { line, column });
        }
        self
    }

    /// The same about another place of the description.
    #[must_use]
    pub(crate) fn again_at(&self, pointer: Pointer) -> Self {
        let mut again = self.clone();
        if let Some(place) = again.places.first_mut() {
            *place = Place { origin: Origin::Description, pointer, location: None, label: None };
        }
        again
    }

    /// Adds a second place in the description.
    #[must_use]
    pub fn also(mut self, pointer: Pointer, label: impl Into<String>) -> Self {
        self.places.push(Place { origin: Origin::Description, pointer, location: None, label: Some(label.into()) });
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// Where stages put their diagnostics.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Whether any is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// All of them, in the order found.
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.list
    }

    /// All of them, to be kept.
    pub(crate) fn into_vec(self) -> Vec<Diagnostic> {
        self.list
    }

    /// All of them, to be changed in place.
    pub(crate) fn list_mut(&mut self) -> &mut Vec<Diagnostic> {
        &mut self.list
    }
}
