//! Diagnostics about a description: codes, severities and locations.

use std::fmt;

use crate::pointer::Pointer;

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; changes nothing about the generated code's fidelity.
    Note,
    /// The generated code is usable, but lacks a part of the description; an error under `strict`.
    Warning,
    /// Generation stops after the stage that found it.
    Error,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $severity:ident $variant:ident = $text:literal,)+) => {
        /// The code of a diagnostic. `x-sdk-allow` has its text.
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

            /// Whether a diagnostic with this code can be a warning, if only for inputs that the generator repairs.
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
    /// Not a description of OpenAPI 3.0, 3.1 or Swagger 2.0.
    Error Version = "version",
    /// The overlay document itself is malformed.
    Error OverlayInvalid = "overlay-invalid",
    /// An overlay action whose target, or a name in it, matches nothing.
    Error OverlayUnmatched = "overlay-unmatched",
    /// The same for an optional action, or for a name in a target. No error under `strict`.
    Warning OverlayOptional = "overlay-optional",
    /// An `x-sdk-allow` that silences nothing.
    Error AllowanceUnused = "allowance-unused",
    /// An `x-sdk-*` extension with a value that the generator does not understand or cannot apply.
    Error ExtensionInvalid = "extension-invalid",
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
    /// The generator made invalid Rust, which is a bug of the generator.
    Error Internal = "internal",
    /// An operation without operationId; its name comes from method and path.
    Note MissingOperationId = "missing-operation-id",
    /// A schema that no Rust type expresses; it becomes `serde_json::Value`.
    Warning Untyped = "untyped",
    /// A schema form that is expressed by a near type that is wider than the schema.
    Warning Approximated = "approximated",
    /// A part of the description that the SDK does not use.
    Note Ignored = "ignored",
    /// Types that are nested deeper than the compiler's default allows.
    Warning DeepTypes = "deep-types",
    /// A security scheme that the SDK cannot serve, and that operations need.
    Warning Unsecured = "unsecured",
    /// A security scheme that no operation requires: its credential is sent by calls by hand only.
    Warning UnusedCredential = "unused-credential",
    /// A value without the decision that the overlay's policy demands.
    Warning Undecided = "undecided",
    /// A server that is plain http on a host that is not loopback: clients refuse it unless callers allow it.
    Warning PlainHttp = "plain-http",
    /// Two items want the same Rust name.
    Warning NameCollision = "name-collision",
    /// An item wants a name that the SDK uses already.
    Note NameReserved = "name-reserved",
    /// The Rust name of an item differs from that of an earlier run.
    Note Renamed = "renamed",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The input file that a pointer belongs to.
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
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// A value that a diagnostic refers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The input file.
    pub origin: Origin,
    /// The JSON pointer in the file.
    pub pointer: Pointer,
    /// The location in its text, which is looked up after all stages.
    pub line_column: Option<LineColumn>,
    /// The role of the value, if a diagnostic refers to several.
    pub label: Option<String>,
}

/// A diagnostic about the input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its code.
    pub code: Code,
    /// Its severity.
    pub severity: Severity,
    /// The problem, in one sentence without a full stop.
    pub message: String,
    /// The values that it refers to; the first is the main one.
    pub locations: Vec<Location>,
    /// Advice for a solution.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A diagnostic about a value of the description.
    pub fn new(code: Code, pointer: Pointer, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: code.severity(),
            message: message.into(),
            locations: vec![Location { origin: Origin::Description, pointer, line_column: None, label: None }],
            help: None,
        }
    }

    /// Says that all locations so far are in this file.
    #[must_use]
    pub fn in_file(mut self, origin: Origin) -> Self {
        for location in &mut self.locations {
            location.origin = origin;
        }
        self
    }

    /// A diagnostic about a value of the overlay.
    pub fn in_overlay(code: Code, pointer: Pointer, message: impl Into<String>) -> Self {
        Self::new(code, pointer, message).in_file(Origin::Overlay)
    }

    /// Sets the location of the main value, if only the stage that parsed the text knows it.
    #[must_use]
    pub fn located(mut self, line: usize, column: usize) -> Self {
        if let Some(location) = self.locations.first_mut() {
            location.line_column = Some(LineColumn { line, column });
        }
        self
    }

    /// The same diagnostic about another value of the description.
    #[must_use]
    pub(crate) fn again_at(&self, pointer: Pointer) -> Self {
        let mut again = self.clone();
        if let Some(location) = again.locations.first_mut() {
            *location = Location { origin: Origin::Description, pointer, line_column: None, label: None };
        }
        again
    }

    /// Adds a further value of the description.
    #[must_use]
    pub fn also(mut self, pointer: Pointer, label: impl Into<String>) -> Self {
        self.locations.push(Location {
            origin: Origin::Description,
            pointer,
            line_column: None,
            label: Some(label.into()),
        });
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The diagnostics of all stages.
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
