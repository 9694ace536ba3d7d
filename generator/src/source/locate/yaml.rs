//! Positions in YAML text, by the marks of a parser.

use std::collections::HashMap;

use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use super::index::Recorder;
use crate::diagnostic::LineColumn;

pub(super) fn scan(text: &str, recorder: &mut Recorder) {
    let mut anchors = HashMap::new();
    for event in Parser::new_from_str(text) {
        // If both parsers disagree about a text, the index ends there.
        let Ok((event, span)) = event else { return };
        let at = start(&span);
        let (anchor, node) = match event {
            Event::MappingStart(anchor, _) => (anchor, Some(recorder.open(false, at))),
            Event::SequenceStart(anchor, _) => (anchor, Some(recorder.open(true, at))),
            Event::Scalar(value, style, anchor, _) => {
                (anchor, recorder.scalar(&value, style == ScalarStyle::Plain, at))
            }
            Event::MappingEnd | Event::SequenceEnd => {
                recorder.close(at);
                continue;
            }
            Event::Alias(anchor) => {
                recorder.alias(anchors.get(&anchor).copied(), at);
                continue;
            }
            Event::DocumentEnd => return,
            _ => continue,
        };
        if let Some(node) = node
            && anchor != 0
        {
            anchors.insert(anchor, node);
        }
    }
}

fn start(span: &Span) -> LineColumn {
    LineColumn { line: span.start.line().max(1), column: span.start.col().saturating_add(1) }
}
