//! Limits of inputs: far above every real description, and far below what would exhaust a machine.

/// Bytes of one input file.
pub(super) const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Nesting of objects and arrays. Both parsers give up at 127; below that, the message is our own. Later stages may
/// recurse, since rewriting multiplies the depth by three at most.
pub(super) const MAX_DEPTH: usize = 100;

/// Values in one document, after YAML aliases are expanded and overlays are applied.
pub(super) const MAX_NODES: usize = 4_000_000;

/// Brackets open at a time in YAML, including those in quoted text. The YAML parser takes time in the square of this
/// number, so it is checked beforehand.
pub(super) const MAX_OPEN_BRACKETS: usize = 5_000;

/// Characters and open brackets in the `target` of an overlay action, whose parser is recursive.
pub(super) const MAX_QUERY: usize = 4_000;
/// See [`MAX_QUERY`].
pub(super) const MAX_QUERY_DEPTH: usize = 32;
