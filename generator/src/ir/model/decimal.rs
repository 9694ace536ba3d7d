//! JSON numbers as what their digits say.

use std::cmp::Ordering;

use serde_json::Number;

/// So many units of so many digits after the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// The units.
    pub digits: i128,
    /// How many digits after the point a unit has.
    pub scale: u32,
}

/// More digits than this are not counted.
const MOST: u32 = 24;

impl Decimal {
    /// The number; `None` where it has too many digits on either side of the point.
    pub fn of(number: &Number) -> Option<Self> {
        let text = number.to_string();
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let fraction = fraction.trim_end_matches('0');
        let exponent: i64 = exponent.parse().ok()?;
        let digits: i128 = format!("{whole}{fraction}").parse().ok()?;
        let scale = i64::try_from(fraction.len()).ok()?.checked_sub(exponent)?;
        let (factor, scale) = if scale < 0 { (scale.unsigned_abs(), 0) } else { (0, scale) };
        let factor = u32::try_from(factor).ok().filter(|factor| *factor <= MOST)?;
        let scale = u32::try_from(scale).ok().filter(|scale| *scale <= MOST)?;
        Some(Self { digits: digits.checked_mul(10_i128.checked_pow(factor)?)?, scale })
    }

    /// How one number compares to another: by their digits, so that large ones are not taken for each other; by the nearest
    /// floats where there are too many of them.
    pub fn compare(one: &Number, other: &Number) -> Ordering {
        let exact = Self::of(one).zip(Self::of(other)).and_then(|(one, other)| {
            let scale = one.scale.max(other.scale);
            Some(one.units(scale)?.cmp(&other.units(scale)?))
        });
        exact.unwrap_or_else(|| one.as_f64().partial_cmp(&other.as_f64()).unwrap_or(Ordering::Equal))
    }

    /// Whether a number is so many times another, by their digits; `None` where there are too many of them.
    pub fn is_multiple(number: &Number, step: &Number) -> Option<bool> {
        let (number, step) = (Self::of(number)?, Self::of(step)?);
        let scale = number.scale.max(step.scale);
        let (units, step) = (number.units(scale)?, step.units(scale)?);
        Some(units.checked_rem(step) == Some(0))
    }

    /// How many units of so many digits after the point it is.
    pub fn units(self, scale: u32) -> Option<i128> {
        self.digits.checked_mul(10_i128.checked_pow(scale.checked_sub(self.scale)?)?)
    }

    /// The number, as one with a fraction or as a whole one.
    pub fn number(self, fraction: bool) -> Option<Number> {
        if fraction {
            let number: f64 = format!("{}e-{}", self.digits, self.scale).parse().ok()?;
            return Number::from_f64(number);
        }
        let unit = 10_i128.checked_pow(self.scale)?;
        let whole = self.digits.checked_div(unit).filter(|whole| whole * unit == self.digits)?;
        i64::try_from(whole).ok().map(Number::from).or_else(|| u64::try_from(whole).ok().map(Number::from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_what_they_say() {
        let of = |text: &str| Decimal::of(&serde_json::from_str(text).expect("a number"));
        for (text, digits, scale) in
            [("19.99", 1999, 2), ("-0.01", -1, 2), ("1e3", 1000, 0), ("1.5e-7", 15, 8), ("20.0", 20, 0), ("7", 7, 0)]
        {
            assert_eq!(of(text), Some(Decimal { digits, scale }), "{text}");
        }
        assert_eq!((of("1e300"), of("1e-300")), (None, None));
    }

    #[test]
    fn numbers_are_compared_exactly() {
        let number = |text: &str| serde_json::from_str(text).expect("a number");
        let multiple = |one: &str, other: &str| Decimal::is_multiple(&number(one), &number(other)) == Some(true);
        assert!(multiple("10", "5") && multiple("0.3", "0.1") && multiple("2", "0.5"));
        assert!(!multiple("10", "4") && !multiple("1", "0") && !multiple("1", "0.0") && !multiple("0.25", "0.1"));
        let order = |one: &str, other: &str| Decimal::compare(&number(one), &number(other));
        assert_eq!(order("9007199254740993", "9007199254740992"), Ordering::Greater);
        assert_eq!(order("1.5", "2"), Ordering::Less);
        assert_eq!(order("2", "2.0"), Ordering::Equal);
        assert_eq!(order("1e300", "-1e300"), Ordering::Greater);
    }

    #[test]
    fn and_back() {
        let number = |digits, scale, fraction| Decimal { digits, scale }.number(fraction).map(|one| one.to_string());
        assert_eq!(number(1999, 2, true).as_deref(), Some("19.99"));
        assert_eq!(number(-500, 2, false).as_deref(), Some("-5"));
        assert_eq!(number(1999, 2, false), None, "it is not whole");
        assert_eq!(Decimal { digits: 15, scale: 1 }.units(3), Some(1500));
    }
}
