//! Words that a name cannot be, by namespace.

/// Keywords of edition 2024 that can be written raw.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that are no identifiers in any form.
const IMPOSSIBLE: &[&str] = &["self", "Self", "super", "crate", "_", ""];

/// Names that the generated modules of models rely on: the prelude's types, traits and variants, and derives.
const MODELS: &[&str] = &[
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Drop",
    "Eq",
    "Err",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
];

/// Names that the generated modules of operations import or define besides markers.
const OPERATIONS: &[&str] = &["Request", "Client", "DESCRIPTION"];

/// Methods that every request has.
const REQUEST_METHODS: &[&str] = &[
    "send",
    "optional",
    "timeout",
    "attempt_timeout",
    "header",
    "retry",
    "idempotent",
    "into_request",
    "into_future",
    "stream",
    "pages",
    // Of a trait, for tests with a mock. A setter of the name would hide them.
    "returns",
    "fails",
    "replies",
    "slices",
    "clone",
    "fmt",
    "borrow",
    "borrow_mut",
    "into",
    "try_into",
    "type_id",
    "to_owned",
    "clone_into",
    "from",
    "try_from",
];

/// Locals of generated methods.
const LOCALS: &[&str] = &["request", "client", "models", "codegen", "jiff"];

/// Methods that the client has by hand, now or by the design.
const CLIENT_METHODS: &[&str] = &[
    "builder",
    "from_env",
    "new",
    "raw",
    "download",
    "mock",
    "clone",
    "verify_api_key",
    "fmt",
    "into",
    "try_into",
    "borrow",
    "borrow_mut",
    "to_owned",
    "type_id",
    "execute",
];

/// Methods that the client's builder has by hand, now or by the design.
const BUILDER_METHODS: &[&str] = &[
    "new",
    "build",
    "from_env",
    "base_url",
    "server_variable",
    "credential",
    "credential_basic",
    "locale",
    "timeout",
    "connect_timeout",
    "user_agent",
    "max_body_size",
    "plain_http_on_loopback",
    "plain_http_to",
    "retry",
    "attempt_timeout",
    "retry_budget",
    "rate_limit",
    "limiter",
    "transport",
    "clock",
    "jitter",
    "observer",
    "proxy",
    "no_proxy",
    "clone",
    "fmt",
    "into",
    "try_into",
    "borrow",
    "borrow_mut",
    "to_owned",
    "type_id",
];

/// A namespace in which names must differ, with the words it reserves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// Types in `models`.
    Models,
    /// Types in a module of operations.
    Markers,
    /// Struct fields.
    Fields,
    /// Enum variants.
    Variants,
    /// Methods of a group.
    Methods,
    /// Arguments and setters of a request.
    Arguments,
    /// Modules of groups and methods of the client.
    Client,
    /// Setters of the client's builder.
    Builder,
}

impl Namespace {
    /// Whether `name` is taken before anybody asks for it.
    pub fn reserves(self, name: &str) -> bool {
        let words: &[&[&str]] = match self {
            Namespace::Models => &[MODELS],
            Namespace::Markers => &[MODELS, OPERATIONS],
            Namespace::Fields | Namespace::Variants | Namespace::Methods => &[],
            Namespace::Arguments => &[REQUEST_METHODS, LOCALS],
            Namespace::Client => &[CLIENT_METHODS, &["shared", "models", "operations", "mod"]],
            Namespace::Builder => &[BUILDER_METHODS],
        };
        IMPOSSIBLE.contains(&name) || words.iter().any(|list| list.contains(&name))
    }
}

/// Whether `name` has to be written `r#name`.
pub fn is_raw_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}
