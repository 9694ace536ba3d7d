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

/// Names that the generated modules of operations import or define besides operation types.
const OPERATIONS: &[&str] = &["Request", "Client", "DESCRIPTION"];

/// Methods of every request, also those of the trait by which tests turn one into an expectation, which a setter of the
/// name would hide. A test compares this with the sources, as it does for those below.
pub(super) const REQUEST: &[&str] = &[
    "answer_as",
    "attempt_timeout",
    "body_as",
    "download",
    "drops_connection",
    "events",
    "fails",
    "hangs",
    "header",
    "idempotent",
    "into_request",
    "into_runtime_request",
    "new",
    "no_timeout",
    "optional",
    "pages",
    "replies",
    "replies_bytes",
    "response_header_timeout",
    "retry",
    "returns",
    "send",
    "slices",
    "stall_timeout",
    "stream",
    "streams",
    "timeout",
    "wait",
];

/// Methods of the client that are written by hand. Those of a mock, which leads to the groups as well, hide a group of the
/// name, and the mock's client has it.
pub(super) const CLIENT: &[&str] = &["download", "raw", "to_builder", "wait"];

/// Methods of the client's builder that are written by hand.
pub(super) const BUILDER: &[&str] = &[
    "attempt_timeout",
    "base_url",
    "build",
    "clock",
    "connect_timeout",
    "credential",
    "credential_basic",
    "default_basic",
    "default_bearer",
    "default_header",
    "default_key",
    "drift_enum_values",
    "jitter",
    "limiter",
    "locale",
    "max_body_size",
    "no_proxy",
    "no_rate_limit",
    "observer",
    "on_drift",
    "plain_http_on_loopback",
    "plain_http_to",
    "rate_limit",
    "record",
    "response_header_timeout",
    "retry",
    "retry_budget",
    "server_named",
    "stall_timeout",
    "timeout",
    "transport",
    "user_agent",
    "validate",
];

/// Methods that everything has by traits which are always there.
const ANYTHING: &[&str] = &[
    "borrow",
    "borrow_mut",
    "clone",
    "clone_into",
    "fmt",
    "from",
    "into",
    "to_owned",
    "try_from",
    "try_into",
    "type_id",
];

/// Methods that requests have by a trait which is always there.
const AWAITED: &[&str] = &["into_future"];

/// The local of generated methods, and words that were kept free for one.
const LOCALS: &[&str] = &["request", "client", "models", "codegen", "jiff"];

/// Methods of the client that are generated, or kept free for the runtime.
const CLIENT_AHEAD: &[&str] = &["as_ref", "builder", "execute", "from_env", "new", "verify_api_key"];

/// Methods of the builder that are kept free for the runtime.
const BUILDER_AHEAD: &[&str] = &["from_env", "new", "proxy"];

/// Modules and files that stand beside those of the groups.
const FILES: &[&str] = &["examples", "main", "mod", "models", "operations", "sdk"];

/// Methods that everything has by traits which take it by value: such a method goes before one of the type itself that
/// takes a reference, as those of groups do.
const BY_VALUE: &[&str] = &["into", "try_into"];

/// What no file can be called on Windows, whatever its extension.
const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1", "lpt2", "lpt3",
    "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Whether there can be a module of that name, in a file of its own.
pub fn is_module(name: &str) -> bool {
    ![IMPOSSIBLE, FILES, DEVICES].iter().any(|list| list.contains(&name))
}

/// Features that the manifest has for something else than a group. A test compares this with the manifest.
pub(super) const FEATURES: &[&str] = &[
    "all-tags",
    "blocking",
    "chrono",
    "cli",
    "default",
    "default-tls",
    "events",
    "full-serde",
    "http2",
    "keyring",
    "mcp",
    "native-tls",
    "redis",
    "rustls-aws-lc",
    "rustls-ring",
    "socks",
    "testing",
    "time",
    "tower",
    "tracing",
    "validate",
    "xml",
];

/// Crates that the manifests of the SDK and of its runtime name, in snake case. A test compares this with the manifests.
pub(super) const DEPENDENCIES: &[&str] = &[
    "axum",
    "base64",
    "bytes",
    "chrono",
    "console",
    "criterion",
    "fancy_regex",
    "fastrand",
    "flate2",
    "futures_core",
    "futures_util",
    "getrandom",
    "gloo_timers",
    "h2",
    "hmac",
    "http",
    "http_body",
    "http_body_util",
    "hyper",
    "hyper_util",
    "insta",
    "jiff",
    "js_sys",
    "keyring",
    "lexopt",
    "metrics",
    "opentelemetry",
    "opentelemetry_sdk",
    "percent_encoding",
    "proptest",
    "quick_xml",
    "rcgen",
    "redis",
    "reqwest",
    "rmcp",
    "rpassword",
    "rust_decimal",
    "rustix",
    "rustls",
    "rustls_platform_verifier",
    "sdk_runtime",
    "send_wrapper",
    "serde",
    "serde_json",
    "serde_json_path",
    "sha2",
    "strsim",
    "subtle",
    "time",
    "tokio",
    "tower_service",
    "tracing",
    "tracing_opentelemetry",
    "tracing_subscriber",
    "unicode_width",
    "url",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "web_sys",
    "web_time",
    "zeroize",
];

/// Crates that every crate sees, and other words with which paths begin.
const CRATES: &[&str] = &[
    "alloc",
    "bool",
    "char",
    "clippy",
    "core",
    "f32",
    "f64",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "proc_macro",
    "rustdoc",
    "rustfmt",
    "std",
    "str",
    "test",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Folders that cargo has in its own, for which it refuses some targets.
const FOLDERS: &[&str] = &["build", "deps", "examples", "incremental"];

/// Whether no package can have this name, be it that cargo refuses it or that nobody could write it in Rust.
pub fn is_reserved_package(name: &str) -> bool {
    let name = name.replace('-', "_");
    let lists = [IMPOSSIBLE, KEYWORDS, DEPENDENCIES, CRATES, FOLDERS, DEVICES];
    lists.iter().any(|list| list.contains(&name.as_str()))
}

/// A namespace in which names must differ, with the words it reserves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Namespace {
    /// Types in `models`.
    Models,
    /// Types in a module of operations.
    OperationTypes,
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
            Namespace::OperationTypes => &[MODELS, OPERATIONS],
            Namespace::Fields | Namespace::Variants => &[],
            Namespace::Methods => &[BY_VALUE],
            Namespace::Arguments => &[REQUEST, ANYTHING, AWAITED, LOCALS],
            Namespace::Client => &[CLIENT, CLIENT_AHEAD, ANYTHING, FILES, DEVICES],
            Namespace::Builder => &[BUILDER, BUILDER_AHEAD, ANYTHING],
        };
        IMPOSSIBLE.contains(&name) || words.iter().any(|list| list.contains(&name))
    }

    /// Why it reserves `name`, for messages.
    pub fn reason(self, name: &str) -> &'static str {
        let within = |lists: &[&[&str]]| lists.iter().any(|list| list.contains(&name));
        match self {
            _ if IMPOSSIBLE.contains(&name) => "Rust has no such identifier",
            Namespace::Methods => "everything has a method of that name",
            Namespace::Arguments if within(&[REQUEST, ANYTHING, AWAITED]) => "every request has a method of that name",
            Namespace::Client if within(&[CLIENT, CLIENT_AHEAD, ANYTHING]) => "the client has a method of that name",
            Namespace::Client if within(&[DEVICES]) => "Windows has no file of that name",
            Namespace::Client => "a module of that name has something else",
            Namespace::Builder => "the client's builder has a method of that name",
            _ => "the generated code has that name for something else",
        }
    }
}

/// Whether `name` has to be written `r#name`.
pub fn is_raw_keyword(name: &str) -> bool {
    KEYWORDS.contains(&name)
}
