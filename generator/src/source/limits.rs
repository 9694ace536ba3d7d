//! How large an input may be. Far above every real description, far below what would exhaust a machine.

/// Bytes of one input file.
pub(super) const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Objects and arrays inside each other. Both parsers give up at 127 on their own; below that, the message is ours.
/// Every later walk through the document may recurse, since rewriting multiplies the depth by three at most.
pub(super) const MAX_DEPTH: usize = 100;

/// Values in one document, after YAML aliases are expanded and overlays are applied.
pub(super) const MAX_NODES: usize = 4_000_000;

/// Brackets open at one time in a YAML text, those in quoted text included. The YAML parser needs time in the square
/// of this number, so it is settled before that parser sees the text.
pub(super) const MAX_OPEN_BRACKETS: usize = 5_000;

/// Characters of the `target` of an overlay action, and brackets open at one time in it: its parser is recursive.
pub(super) const MAX_QUERY: usize = 4_000;
/// See [`MAX_QUERY`].
pub(super) const MAX_QUERY_DEPTH: usize = 32;
