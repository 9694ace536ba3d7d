//! Deprecation and the day on which a part of the API goes away.
//!
//! What needs to know today's date is left to others: the same two descriptions compare the same on every day.

use super::place::Peeled;
use super::spot::Spot;
use super::walk::{Found, Place};
use crate::calendar::day;
use crate::ir::Docs;

/// How long something lives, as its description says.
#[derive(Clone, Copy, Debug)]
pub(super) struct Life<'a> {
    pub deprecated: bool,
    pub sunset: Option<&'a str>,
}

/// What changed about that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Turn {
    /// Deprecated now, no day said.
    Deprecated,
    /// Deprecated now, with a day.
    WithSunset,
    /// Deprecated now, with something that is no day.
    Unreadable,
    Reactivated,
    /// Still deprecated, no day any more.
    SunsetDeleted,
    /// Still deprecated, with a day now.
    SunsetAdded,
    /// An earlier day.
    Sooner,
    /// A later day.
    Later,
}

impl<'a> Life<'a> {
    pub fn of(docs: &'a Docs) -> Self {
        Self { deprecated: docs.deprecated, sunset: docs.sunset.as_deref() }
    }

    /// What changes from this to another.
    pub fn turn(self, new: Self) -> Option<Turn> {
        match (self.deprecated, new.deprecated) {
            (false, false) => None,
            (true, false) => Some(Turn::Reactivated),
            (false, true) => Some(match new.sunset {
                None => Turn::Deprecated,
                Some(day) if is_day(day) => Turn::WithSunset,
                Some(_) => Turn::Unreadable,
            }),
            (true, true) => match (self.sunset, new.sunset) {
                (None, None) => None,
                (Some(_), None) => Some(Turn::SunsetDeleted),
                (None, Some(day)) if is_day(day) => Some(Turn::SunsetAdded),
                (Some(old), Some(new)) if old == new => None,
                (_, Some(day)) if !is_day(day) => Some(Turn::Unreadable),
                // Days compare as their texts do.
                (Some(old), Some(new)) if new < old => Some(Turn::Sooner),
                (_, Some(_)) => Some(Turn::Later),
            },
        }
    }
}

/// Whether a text is a day as `2025-12-31` or a time of RFC 3339.
pub(super) fn is_day(text: &str) -> bool {
    let (date, time) = text.split_at_checked(10).unwrap_or((text, ""));
    day(date).is_some() && (time.is_empty() || (time.starts_with(['T', 't', ' ']) && time.len() >= 9))
}

/// A property; parameters and operations have rules of their own.
pub(super) fn value(place: &Place<'_>, old: &Peeled<'_>, new: &Peeled<'_>, found: &mut Found<'_>) {
    if place.spot.is_body() || matches!(place.spot, Spot::Parameter | Spot::Header | Spot::ResponseHeader) {
        return;
    }
    let life = |side: &'_ Peeled<'_>| (side.said.deprecated, side.said.sunset.clone());
    let (one, other) = (life(old), life(new));
    let turn = Life { deprecated: one.0, sunset: one.1.as_deref() }
        .turn(Life { deprecated: other.0, sunset: other.1.as_deref() });
    let rule = match turn {
        Some(Turn::Deprecated) => "*-deprecated",
        Some(Turn::WithSunset) => "*-deprecated-with-sunset",
        Some(Turn::Unreadable) => "*-deprecated-sunset-invalid",
        Some(Turn::Reactivated) => "*-reactivated",
        Some(Turn::SunsetDeleted) => "*-sunset-deleted",
        Some(Turn::SunsetAdded) => "*-sunset-added",
        Some(Turn::Sooner) => "*-sunset-date-changed-too-small",
        Some(Turn::Later) => "*-sunset-date-postponed",
        None => return,
    };
    let at = (old.pointer.child("deprecated"), new.pointer.child("deprecated"));
    let (was, is) = (one.1.unwrap_or_default(), other.1.unwrap_or_default());
    found.say(place.spot(), rule, (Some(&at.0), Some(&at.1)), |words| words.old(was).now(is));
}

#[cfg(test)]
mod tests {
    use super::is_day;

    #[test]
    fn days() {
        for day in ["2025-12-31", "2024-02-29", "2025-01-01T00:00:00Z", "2025-01-01T00:00:00+02:00"] {
            assert!(is_day(day), "{day}");
        }
        let not = [
            "",
            "soon",
            "2025-13-01",
            "2025-02-29",
            "2025-1-1",
            "31.12.2025",
            "2025-12-31x",
            "2025-12-+1",
            "Ä025-12-31",
        ];
        for text in not {
            assert!(!is_day(text), "{text}");
        }
    }
}
