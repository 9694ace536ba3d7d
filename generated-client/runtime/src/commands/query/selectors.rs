//! Indices and slices of arrays.

use super::Slice;

/// The position of an index that may count from the end.
pub(super) fn position(index: i64, length: usize) -> Option<usize> {
    let index = if index < 0 { index.checked_add(i64::try_from(length).ok()?)? } else { index };
    usize::try_from(index).ok().filter(|index| *index < length)
}

impl Slice {
    /// The positions that it selects in an array, in order.
    pub(super) fn positions(self, length: usize) -> impl Iterator<Item = usize> {
        let length = i64::try_from(length).unwrap_or(i64::MAX);
        let normal = |index: i64| if index < 0 { index.saturating_add(length) } else { index };
        let (first, end) = if self.step >= 0 {
            let start = normal(self.start.unwrap_or(0)).clamp(0, length);
            (start, normal(self.end.unwrap_or(length)).clamp(0, length))
        } else {
            let last = length.saturating_sub(1);
            let start = self.start.map_or(last, normal).clamp(-1, last);
            (start, self.end.map_or(-1, normal).clamp(-1, last))
        };
        let step = self.step;
        let is_within = move |at: &i64| match step {
            0 => false,
            1.. => *at < end,
            _ => *at > end,
        };
        std::iter::successors(Some(first), move |at| at.checked_add(step))
            .take_while(is_within)
            .filter_map(|at| usize::try_from(at).ok())
    }
}
