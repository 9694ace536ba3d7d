//! Deprecations and sunset dates.
//!
//! Rules that need today's date are left out: the result does not depend on the day of the comparison.

use super::compare::{Findings, UsePair};
use super::position::Position;
use super::schema_use::Resolved;
use crate::calendar::day;
use crate::ir::Docs;

/// The deprecation of an operation, parameter or property.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deprecation<'a> {
    pub deprecated: bool,
    pub sunset: Option<&'a str>,
}

/// A change of a deprecation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DeprecationChange {
    /// Deprecated now, without a sunset date.
    Deprecated,
    /// Deprecated now, with a sunset date.
    WithSunset,
    /// Deprecated now, with a sunset that is no date.
    InvalidSunset,
    Reactivated,
    /// Still deprecated, without the sunset date.
    SunsetDeleted,
    /// Still deprecated, with a sunset date now.
    SunsetAdded,
    /// An earlier sunset date.
    SunsetEarlier,
    /// A later sunset date.
    SunsetPostponed,
}

impl<'a> Deprecation<'a> {
    pub fn of(docs: &'a Docs) -> Self {
        Self { deprecated: docs.deprecated, sunset: docs.sunset.as_deref() }
    }

    /// The change from this deprecation to a new one.
    pub fn change_to(self, new: Self) -> Option<DeprecationChange> {
        match (self.deprecated, new.deprecated) {
            (false, false) => None,
            (true, false) => Some(DeprecationChange::Reactivated),
            (false, true) => Some(match new.sunset {
                None => DeprecationChange::Deprecated,
                Some(day) if is_day(day) => DeprecationChange::WithSunset,
                Some(_) => DeprecationChange::InvalidSunset,
            }),
            (true, true) => match (self.sunset, new.sunset) {
                (None, None) => None,
                (Some(_), None) => Some(DeprecationChange::SunsetDeleted),
                (None, Some(day)) if is_day(day) => Some(DeprecationChange::SunsetAdded),
                (Some(old), Some(new)) if old == new => None,
                (_, Some(day)) if !is_day(day) => Some(DeprecationChange::InvalidSunset),
                // The order of dates is that of their texts.
                (Some(old), Some(new)) if new < old => Some(DeprecationChange::SunsetEarlier),
                (_, Some(_)) => Some(DeprecationChange::SunsetPostponed),
            },
        }
    }
}

/// Whether a text is a date as `2025-12-31` or a time of RFC 3339.
pub(super) fn is_day(text: &str) -> bool {
    let (date, time) = text.split_at_checked(10).unwrap_or((text, ""));
    day(date).is_some() && (time.is_empty() || (time.starts_with(['T', 't', ' ']) && time.len() >= 9))
}

/// Compares the deprecation of a property. Parameters and operations have rules of their own.
pub(super) fn compare(pair: &UsePair<'_>, old: &Resolved<'_>, new: &Resolved<'_>, findings: &mut Findings<'_>) {
    if pair.position.is_body()
        || matches!(pair.position, Position::Parameter | Position::Header | Position::ResponseHeader)
    {
        return;
    }
    let deprecation = |side: &'_ Resolved<'_>| (side.annotations.deprecated, side.annotations.sunset.clone());
    let (one, other) = (deprecation(old), deprecation(new));
    let change = Deprecation { deprecated: one.0, sunset: one.1.as_deref() }
        .change_to(Deprecation { deprecated: other.0, sunset: other.1.as_deref() });
    let rule = match change {
        Some(DeprecationChange::Deprecated) => "*-deprecated",
        Some(DeprecationChange::WithSunset) => "*-deprecated-with-sunset",
        Some(DeprecationChange::InvalidSunset) => "*-deprecated-sunset-invalid",
        Some(DeprecationChange::Reactivated) => "*-reactivated",
        Some(DeprecationChange::SunsetDeleted) => "*-sunset-deleted",
        Some(DeprecationChange::SunsetAdded) => "*-sunset-added",
        Some(DeprecationChange::SunsetEarlier) => "*-sunset-date-changed-too-small",
        Some(DeprecationChange::SunsetPostponed) => "*-sunset-date-postponed",
        None => return,
    };
    let at = (old.pointer.child("deprecated"), new.pointer.child("deprecated"));
    let (was, is) = (one.1.unwrap_or_default(), other.1.unwrap_or_default());
    findings.report(pair.position(), rule, (Some(&at.0), Some(&at.1)), |placeholders| placeholders.old(was).now(is));
}

#[cfg(test)]
mod tests {
    use super::is_day;

    #[test]
    fn dates_and_times_are_sunsets_and_other_texts_are_not() {
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
