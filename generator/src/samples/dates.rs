//! Dates and times as text: checks, and random values.

use super::random::Random;
use crate::calendar::{day, days_in_month};

/// `2024-02-29`, in a year of our era.
pub(super) fn is_date(text: &str) -> bool {
    day(text).is_some_and(|day| day.year() > 0)
}

/// `2024-06-30T10:00:00`, with a fraction or without, then nothing, `Z` or an offset. RFC 3339 demands one of the two,
/// but examples of APIs that send local times do not have them.
pub(super) fn is_date_time(text: &str) -> bool {
    text.split_once('T').is_some_and(|(date, time)| is_date(date) && is_time(time))
}

/// `10:00:00`, with a fraction or without, then nothing, `Z` or an offset.
pub(super) fn is_time(text: &str) -> bool {
    let Some((clock, rest)) = text.split_at_checked(8) else { return false };
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    let digits = rest.len() - zone.len() != 1;
    let offset = zone.is_empty()
        || zone == "Z"
        || ((like(zone, "+00:00") || like(zone, "-00:00"))
            && at_most(zone.get(1..3), 23)
            && at_most(zone.get(4..6), 59));
    let [hour, minute, second] = [0..2, 3..5, 6..8].map(|range| clock.get(range));
    like(clock, "00:00:00") && at_most(hour, 23) && at_most(minute, 59) && at_most(second, 59) && digits && offset
}

fn at_most(text: Option<&str>, most: u32) -> bool {
    text.and_then(|text| text.parse::<u32>().ok()).is_some_and(|number| number <= most)
}

/// Whether a text is `form` with any digits in place of zeros.
fn like(text: &str, form: &str) -> bool {
    let same = |(byte, form): (u8, u8)| if form == b'0' { byte.is_ascii_digit() } else { byte == form };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(same)
}

/// A date, sometimes an unusual one.
pub(super) fn date(random: &mut Random) -> String {
    const PECULIAR: [&str; 5] = ["2024-02-29", "2000-02-29", "1999-12-31", "1970-01-01", "9999-12-31"];
    match random.pick(&PECULIAR) {
        Some(date) if random.one_in(3) => (*date).to_owned(),
        _ => day_of_a_life(random),
    }
}

/// A date that is within the range of clocks in every time zone.
fn day_of_a_life(random: &mut Random) -> String {
    let (year, month) = (between(random, 1900, 2100), between(random, 1, 12));
    format!("{year:04}-{month:02}-{:02}", between(random, 1, days_in_month(year, month)))
}

/// A date with a time as RFC 3339 writes it.
pub(super) fn date_time(random: &mut Random) -> String {
    let date = if random.one_in(4) { "2024-02-29".to_owned() } else { day_of_a_life(random) };
    format!("{date}T{}", time(random))
}

/// A time as RFC 3339 writes it: with a zone.
pub(super) fn time(random: &mut Random) -> String {
    const FRACTIONS: [&str; 6] = ["", "", ".000", ".5", ".123456", ".123456789"];
    const ZONES: [&str; 7] = ["Z", "Z", "+00:00", "+01:00", "-05:00", "+05:45", "-11:30"];
    const CLOCKS: [&str; 2] = ["00:00:00", "23:59:59"];
    let clock = match random.pick(&CLOCKS) {
        Some(clock) if random.one_in(3) => (*clock).to_owned(),
        _ => {
            let (hour, minute) = (between(random, 0, 23), between(random, 0, 59));
            format!("{hour:02}:{minute:02}:{:02}", between(random, 0, 59))
        }
    };
    let fraction = random.pick(&FRACTIONS).copied().unwrap_or_default();
    clock + fraction + random.pick(&ZONES).copied().unwrap_or("Z")
}

fn between(random: &mut Random, first: u32, last: u32) -> u32 {
    u32::try_from(random.between(first.into(), last.into())).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_dates_and_times_are_valid() {
        let mut random = Random::new(1);
        for _ in 0..500 {
            let (date, time, both) = (date(&mut random), time(&mut random), date_time(&mut random));
            assert!(is_date(&date) && is_time(&time) && is_date_time(&both), "{date} {time} {both}");
        }
    }

    #[test]
    fn times_have_two_digits_and_an_offset_of_a_day_at_most() {
        assert!(!is_time("10:00:00+24:00") && is_time("10:00:00+05:45") && !is_time("10:00:60"));
    }
}
