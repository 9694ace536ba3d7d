//! Numbers as JSON writes them, compared by their digits as far as those are held.

use std::cmp::Ordering;

use rust_decimal::Decimal;

/// How a number compares to a bound. Both are JSON texts. `None` if they have so many digits that it is in doubt.
pub(crate) fn compare(number: &str, bound: &str) -> Option<Ordering> {
    match (exact(number), exact(bound)) {
        (Some(number), Some(bound)) => Some(number.cmp(&bound)),
        _ if number == bound => Some(Ordering::Equal),
        _ => float(number).partial_cmp(&float(bound)).filter(|order| order.is_ne()),
    }
}

/// A text that equal numbers share, as far as their digits are held.
pub(crate) fn canonical(number: &str) -> String {
    match exact(number) {
        Some(number) if number.is_zero() => "0".to_owned(),
        Some(number) => number.normalize().to_string(),
        None => number.to_owned(),
    }
}

/// Whether a number is a multiple. In doubt it is.
pub(crate) fn is_multiple(number: &str, step: &str) -> bool {
    let rest = exact(number).zip(exact(step)).and_then(|(number, step)| number.checked_rem(step));
    rest.is_none_or(|rest| rest.is_zero())
}

/// A number of up to 28 digits.
fn exact(text: &str) -> Option<Decimal> {
    if text.contains(['e', 'E']) { Decimal::from_scientific(text).ok() } else { Decimal::from_str_exact(text).ok() }
}

fn float(text: &str) -> f64 {
    text.parse().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_compared_by_their_digits() {
        for (number, bound, order) in [
            ("1", "1.0", Ordering::Equal),
            ("0.30000000000000001", "0.3", Ordering::Greater),
            ("9007199254740993", "9007199254740992", Ordering::Greater),
            ("-1e3", "-999.9", Ordering::Less),
            ("1e300", "1e299", Ordering::Greater),
            ("170141183460469231731687303715884105727", "9223372036854775807", Ordering::Greater),
        ] {
            assert_eq!(compare(number, bound), Some(order), "{number} {bound}");
        }
    }

    #[test]
    fn what_digits_do_not_tell_is_in_doubt() {
        let (most, less) = ("170141183460469231731687303715884105727", "170141183460469231731687303715884105726");
        assert_eq!((compare(less, most), compare(most, most)), (None, Some(Ordering::Equal)));
        assert_ne!(canonical(less), canonical(most));
        for (one, other) in [("1", "1.0"), ("0", "-0.0"), ("1e2", "100"), ("0.10", "0.1")] {
            assert_eq!(canonical(one), canonical(other));
        }
    }

    #[test]
    fn multiples() {
        for (number, step, expected) in [
            ("19.99", "0.01", true),
            ("19.999", "0.01", false),
            ("-9", "3", true),
            ("10", "3", false),
            ("1e300", "7", true),
        ] {
            assert_eq!(is_multiple(number, step), expected, "{number} {step}");
        }
    }
}
