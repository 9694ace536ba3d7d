//! Bodies of several parts (RFC 2046), each of which is an item.

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;

use super::{Frame, FramingError, extend, header, take_through};

/// The size of the largest head of a part. Usual ones have a few hundred bytes, and a map of headers has room for all names that
/// fit in this one.
const MOST_OF_A_HEAD: usize = 64 * 1024;

const NO_HEADER: FramingError = FramingError::Broken("a part has a header that is none");

/// The state of a body.
#[derive(Debug)]
pub(in crate::streams) struct Parts {
    /// Two hyphens and the boundary.
    delimiter: Vec<u8>,
    stage: Stage,
    /// The line so far, as long as it is not known what it belongs to.
    line: Vec<u8>,
    headers: HeaderMap,
    /// The last header so far, which the next line may go on with; empty if there is none.
    header: Vec<u8>,
    /// The size of the headers.
    head: usize,
    body: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Before the first delimiter, or after a part whose length was told. What stands there is no item.
    Between,
    /// There, further on in a line.
    Skipped,
    /// After a delimiter, on its line.
    Delimiter,
    /// There, in the blanks that may follow it.
    Padding,
    /// In the headers of a part.
    Head,
    /// In a part that ends with a delimiter. The line may be the delimiter.
    LineStart,
    /// Further on in a line that is none.
    Line,
    /// In a part of which so many bytes are left.
    Counted(usize),
    /// After the last delimiter.
    Over,
}

impl Parts {
    pub(super) fn new(boundary: &str) -> Self {
        Self {
            delimiter: [b"--", boundary.as_bytes()].concat(),
            stage: Stage::Between,
            line: Vec::new(),
            headers: HeaderMap::new(),
            header: Vec::new(),
            head: 0,
            body: Vec::new(),
        }
    }

    pub(super) fn is_over(&self) -> bool {
        self.stage == Stage::Over
    }

    pub(super) fn next(&mut self, input: &mut Bytes, most: usize) -> Result<Option<Frame>, FramingError> {
        while !input.is_empty() {
            match self.stage {
                Stage::Over => *input = Bytes::new(),
                Stage::Counted(left) => {
                    let piece = input.split_to(left.min(input.len()));
                    extend(&mut self.body, &piece, self.head, most)?;
                    let left = left.saturating_sub(piece.len());
                    self.stage = Stage::Counted(left);
                    if left == 0 {
                        return Ok(Some(self.part(Stage::Between)));
                    }
                }
                Stage::Delimiter => {
                    let mut start = input.slice(..2_usize.saturating_sub(self.line.len()).min(input.len()));
                    let (piece, is_whole) = take_through(&mut start, |byte| byte == b'\n');
                    let _ = input.split_to(piece.len());
                    self.line.extend_from_slice(&piece);
                    if is_whole || self.line.len() == 2 {
                        let is_last = self.line == b"--";
                        self.line.clear();
                        self.stage = match (is_last, is_whole) {
                            (true, _) => Stage::Over,
                            (false, true) => Stage::Head,
                            (false, false) => Stage::Padding,
                        };
                    }
                }
                Stage::Padding => {
                    if take_through(input, |byte| byte == b'\n').1 {
                        self.stage = Stage::Head;
                    }
                }
                Stage::Head => {
                    let (piece, is_whole) = take_through(input, |byte| byte == b'\n');
                    let bound = if most > MOST_OF_A_HEAD { FramingError::LargeHead } else { FramingError::TooLarge };
                    extend(&mut self.line, &piece, self.head, most.min(MOST_OF_A_HEAD)).map_err(|_| bound)?;
                    if is_whole && let Some(frame) = self.end_header(most)? {
                        return Ok(Some(frame));
                    }
                }
                Stage::Line => {
                    let (piece, is_whole) = take_through(input, |byte| byte == b'\n');
                    extend(&mut self.body, &piece, self.head, most)?;
                    if is_whole {
                        self.stage = Stage::LineStart;
                    }
                }
                Stage::Skipped => {
                    if take_through(input, |byte| byte == b'\n').1 {
                        self.stage = Stage::Between;
                    }
                }
                Stage::Between | Stage::LineStart => {
                    if let Some(frame) = self.start_line(input, most)? {
                        return Ok(Some(frame));
                    }
                }
            }
        }
        Ok(None)
    }

    /// Takes the start of a line, up to where it is known whether it is a delimiter.
    fn start_line(&mut self, input: &mut Bytes, most: usize) -> Result<Option<Frame>, FramingError> {
        let missing = self.delimiter.len().saturating_sub(self.line.len());
        let mut start = input.slice(..missing.min(input.len()));
        let (piece, is_whole) = take_through(&mut start, |byte| byte == b'\n');
        let _ = input.split_to(piece.len());
        self.line.extend_from_slice(&piece);
        if self.line == self.delimiter {
            self.line.clear();
            let frame = (self.stage == Stage::LineStart).then(|| self.delimited());
            self.stage = Stage::Delimiter;
            return Ok(frame);
        }
        if !is_whole && self.delimiter.starts_with(&self.line) {
            return Ok(None);
        }
        let line = std::mem::take(&mut self.line);
        self.stage = match (self.stage, is_whole) {
            (Stage::LineStart, true) => Stage::LineStart,
            (Stage::LineStart, false) => Stage::Line,
            (_, true) => Stage::Between,
            (_, false) => Stage::Skipped,
        };
        if matches!(self.stage, Stage::LineStart | Stage::Line) {
            extend(&mut self.body, &line, self.head, most)?;
        }
        Ok(None)
    }

    /// The part before a delimiter, without the line break that belongs to the delimiter.
    fn delimited(&mut self) -> Frame {
        if self.body.last() == Some(&b'\n') {
            self.body.pop();
            if self.body.last() == Some(&b'\r') {
                self.body.pop();
            }
        }
        self.part(Stage::Delimiter)
    }

    fn part(&mut self, then: Stage) -> Frame {
        self.stage = then;
        self.head = 0;
        let headers = std::mem::take(&mut self.headers);
        Frame { headers, ..std::mem::take(&mut self.body).into() }
    }

    /// The end of a header, or of all headers; a part of length 0 ends there.
    fn end_header(&mut self, most: usize) -> Result<Option<Frame>, FramingError> {
        let line = std::mem::take(&mut self.line);
        let text = line.trim_ascii_end();
        self.head = self.head.saturating_add(line.len());
        if text.starts_with(b" ") || text.starts_with(b"\t") {
            // A folded line goes on with the value before it (RFC 5322, section 2.2.3).
            if self.header.is_empty() {
                return Err(NO_HEADER);
            }
            self.header.push(b' ');
            self.header.extend_from_slice(text.trim_ascii_start());
            return Ok(None);
        }
        self.keep_header()?;
        if !text.is_empty() {
            self.header.extend_from_slice(text);
            return Ok(None);
        }
        let length = self.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
        self.stage = length.map_or(Stage::LineStart, Stage::Counted);
        match length {
            Some(0) => Ok(Some(self.part(Stage::Between))),
            Some(length) if length > most => Err(FramingError::TooLarge),
            _ => Ok(None),
        }
    }

    /// Adds the last header, now that no line goes on with it.
    fn keep_header(&mut self) -> Result<(), FramingError> {
        let line = std::mem::take(&mut self.header);
        if !line.is_empty() {
            let (name, value) = header(&line).ok_or(NO_HEADER)?;
            // `append` would panic where the map is full.
            self.headers.try_append(name, value).map_err(|_| FramingError::LargeHead)?;
        }
        Ok(())
    }

    pub(super) fn end(&mut self) -> Result<Option<Frame>, FramingError> {
        match self.stage {
            Stage::Between | Stage::Skipped | Stage::Over => Ok(None),
            Stage::Delimiter if self.line.trim_ascii().is_empty() => Ok(None),
            _ => Err(FramingError::Broken("the stream ends within a part")),
        }
    }
}
