//! Numbers that satisfy bounds and `multipleOf`.

use serde_json::Number;

use super::random::Random;
use super::satisfies::number_satisfies;
use crate::ir::Decimal;
use crate::ir::{Constraints, Scalar};

/// The largest integer that JavaScript reads exactly.
const SAFE: i128 = (1 << 53) - 1;

/// The maximum of attempts.
const TRIES: u64 = 200;

/// A number of this type that satisfies the constraints; any of them if `random` is given.
pub(super) fn number(scalar: Scalar, constraints: &Constraints, random: Option<&mut Random>) -> Option<Number> {
    let fits = |number: &Number| number_satisfies(constraints, number) && within(scalar, constraints, number);
    let line = Line::of(scalar, constraints);
    if let (Some(random), Some(line)) = (random, &line)
        && let Some(number) = (0..TRIES).filter_map(|_| line.random(scalar, random)).find(fits)
    {
        return Some(number);
    }
    let usual = match scalar {
        Scalar::F64 => Number::from_f64(1.5),
        Scalar::Decimal => Number::from_f64(19.99),
        _ => Some(Number::from(42)),
    };
    let ends = [&constraints.minimum, &constraints.maximum].into_iter().flatten();
    let near =
        ends.filter_map(|bound| bound.value.as_f64()).flat_map(|end| [end, end + 1.0, end - 1.0, end * 2.0, end / 2.0]);
    let near = near.filter(|_| is_fraction(scalar)).filter_map(Number::from_f64);
    let lined = line.iter().flat_map(|line| (0..TRIES).filter_map(|at| line.at(scalar, at)));
    usual.into_iter().chain(lined).chain(near).find(fits)
}

/// The integers of a type that every program reads exactly; all integers if the constraints allow no such number.
fn range(scalar: Scalar, constraints: &Constraints) -> (i128, i128) {
    let value = |bound: &Option<crate::ir::Bound>| bound.as_ref().and_then(|bound| bound.value.as_f64());
    let beyond = |bound: Option<f64>| bound.is_some_and(|bound| bound.abs() > 9e15);
    let is_far = beyond(value(&constraints.minimum).filter(|least| *least > 0.0))
        || beyond(value(&constraints.maximum).filter(|most| *most < 0.0));
    match scalar {
        Scalar::I32 => (i32::MIN.into(), i32::MAX.into()),
        Scalar::U32 => (0, u32::MAX.into()),
        Scalar::U64 | Scalar::I128 if is_far => (0, u64::MAX.into()),
        Scalar::U64 => (0, SAFE),
        Scalar::I64 if is_far => (i64::MIN.into(), i64::MAX.into()),
        _ => (-SAFE, SAFE),
    }
}

fn is_fraction(scalar: Scalar) -> bool {
    matches!(scalar, Scalar::F64 | Scalar::Decimal)
}

/// Whether a number fits its type, and every program reads it.
pub(super) fn within(scalar: Scalar, constraints: &Constraints, number: &Number) -> bool {
    if is_fraction(scalar) {
        return true;
    }
    let (least, most) = range(scalar, constraints);
    let whole = number.as_i64().map(i128::from).or(number.as_u64().map(i128::from));
    whole.is_some_and(|number| (least..=most).contains(&number))
}

/// The numbers of a range in equal steps, as integers with a common scale.
struct Line {
    scale: u32,
    step: i128,
    first: i128,
    last: i128,
    /// Whether the ends are those of the constraints or the type, and not only usual ones.
    bounded: bool,
}

impl Line {
    fn of(scalar: Scalar, constraints: &Constraints) -> Option<Self> {
        let steps: Option<Vec<Decimal>> = constraints.multiple_of.iter().map(Decimal::of).collect();
        let steps = steps?;
        // An end that is too large for the scale is ignored here; the caller checks the number again.
        let end = |bound: &Option<crate::ir::Bound>| {
            let bound = bound.as_ref()?;
            Some((Decimal::of(&bound.value)?, i128::from(bound.exclusive)))
        };
        let (lower, upper) = (end(&constraints.minimum), end(&constraints.maximum));
        let declared = lower.iter().chain(&upper).map(|(bound, _)| bound).chain(&steps);
        let scale = declared.map(|number| number.scale).max().unwrap_or_default();
        // One digit more, so that there are numbers between two ends.
        let scale = if is_fraction(scalar) { (scale + 1).max(2) } else { scale };
        let unit = 10_i128.checked_pow(scale)?;
        let mut step = if is_fraction(scalar) { 1 } else { unit };
        for multiple in &steps {
            step = common(step, multiple.units(scale)?)?;
        }
        let lower = lower.and_then(|(bound, exclusive)| bound.units(scale)?.checked_add(exclusive));
        let upper = upper.and_then(|(bound, exclusive)| bound.units(scale)?.checked_sub(exclusive));
        let bounded = !is_fraction(scalar) || (lower.is_some() && upper.is_some());
        let (lowest, highest) = match range(scalar, constraints) {
            // Fractions have no more digits than a float keeps, unless the constraints need them.
            _ if is_fraction(scalar) => {
                let room = step.checked_mul(1_000)?;
                let above = upper.unwrap_or_default().checked_sub(room)?;
                let below = lower.unwrap_or_default().checked_add(room)?;
                (above.min(-1_000_000_000_000), below.max(1_000_000_000_000))
            }
            (lowest, highest) => (lowest.checked_mul(unit)?, highest.checked_mul(unit)?),
        };
        let is_whole = !is_fraction(scalar);
        let lower = lower.map_or(lowest, |lower| if is_whole { lower.max(lowest) } else { lower });
        let upper = upper.map_or(highest, |upper| if is_whole { upper.min(highest) } else { upper });
        // The multiples within.
        let first = lower.checked_add(step - 1)?.div_euclid(step);
        let last = upper.div_euclid(step);
        (first <= last).then_some(Self { scale, step, first, last, bounded })
    }

    fn number(&self, scalar: Scalar, index: i128) -> Option<Number> {
        Decimal { digits: index.checked_mul(self.step)?, scale: self.scale }.number(is_fraction(scalar))
    }

    /// The number at this index, counted from 0 or the end that is nearest to it.
    fn at(&self, scalar: Scalar, at: u64) -> Option<Number> {
        let at = i128::from(at);
        let start = 0.max(self.first).min(self.last);
        // The number nearest to 0 comes first, then integers, which every program sees as multiples.
        let whole = 10_i128.checked_pow(self.scale)?.checked_div(self.step)?.max(1);
        let steps = if at % 2 == 0 { at / 2 } else { at.checked_mul(whole)? };
        let index = if start == self.last { start.checked_sub(steps)? } else { start.checked_add(steps)? };
        (self.first..=self.last).contains(&index).then(|| self.number(scalar, index)).flatten()
    }

    fn random(&self, scalar: Scalar, random: &mut Random) -> Option<Number> {
        const PECULIAR: [f64; 6] = [0.1, -0.5, 1e-7, 1.797_693_134_862_315_7e308, 2.225_073_858_507_201_4e-308, -1e21];
        let index = match random.below(8) {
            0 if self.bounded || random.one_in(2) => self.first,
            1 if self.bounded || random.one_in(2) => self.last,
            2 => 0.max(self.first).min(self.last),
            3 => random.whole(self.first.max(-100), self.last.min(100)),
            4 if scalar == Scalar::F64 => return random.pick(&PECULIAR).copied().and_then(Number::from_f64),
            _ => random.whole(self.first, self.last),
        };
        self.number(scalar, index)
    }
}

/// The least common multiple.
fn common(one: i128, other: i128) -> Option<i128> {
    let (mut divisor, mut rest) = (one.checked_abs()?, other.checked_abs()?);
    while rest != 0 {
        (divisor, rest) = (rest, divisor % rest);
    }
    one.checked_div(divisor)?.checked_mul(other)?.checked_abs().filter(|common| *common != 0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ir::Bound;

    fn constraints(minimum: Option<(f64, bool)>, maximum: Option<(f64, bool)>, steps: &[f64]) -> Constraints {
        let number = |value: f64| {
            let whole = format!("{value}");
            serde_json::from_str::<Number>(&whole).expect("a number")
        };
        let bound = |(value, exclusive)| Bound { value: number(value), exclusive };
        let multiple_of = steps.iter().map(|step| number(*step)).collect();
        Constraints { minimum: minimum.map(bound), maximum: maximum.map(bound), multiple_of, ..Constraints::default() }
    }

    #[test]
    fn the_usual_number_is_taken_if_it_is_within_the_bounds() {
        let (closed, open) = (false, true);
        for (scalar, constraints, expected) in [
            (Scalar::I64, constraints(None, None, &[]), json!(42)),
            (Scalar::F64, constraints(None, None, &[]), json!(1.5)),
            (Scalar::Decimal, constraints(Some((0.0, open)), None, &[0.01]), json!(0.01)),
            (Scalar::I32, constraints(Some((100.0, closed)), None, &[]), json!(100)),
            (Scalar::I32, constraints(Some((100.0, open)), None, &[]), json!(101)),
            (Scalar::I64, constraints(None, Some((-5.0, closed)), &[]), json!(-5)),
            (Scalar::I64, constraints(None, Some((10.0, open)), &[4.0, 6.0]), json!(0)),
            (Scalar::I64, constraints(Some((1.0, closed)), None, &[2.5]), json!(5)),
            (Scalar::F64, constraints(Some((0.0, open)), Some((1.0, open)), &[]), json!(0.01)),
            (Scalar::F64, constraints(Some((1e30, open)), None, &[]), json!(2e30)),
            (Scalar::F64, constraints(None, None, &[0.3]), json!(1.5)),
        ] {
            assert_eq!(
                number(scalar, &constraints, None).map(|number| json!(number)),
                Some(expected),
                "{constraints:?}"
            );
        }
        assert_eq!(number(Scalar::U32, &constraints(None, Some((-1.0, closed)), &[]), None), None);
        assert_eq!(number(Scalar::I64, &constraints(Some((1.0, open)), Some((2.0, open)), &[]), None), None);
    }

    #[test]
    fn random_numbers_reach_the_ends() {
        let mut random = Random::new(5);
        let bounds = constraints(Some((-3.0, false)), Some((3.0, false)), &[1.5]);
        let all: Vec<_> = (0..200).filter_map(|_| number(Scalar::F64, &bounds, Some(&mut random))).collect();
        for expected in [-3.0, -1.5, 0.0, 1.5, 3.0] {
            assert!(all.iter().any(|number| number.as_f64() == Some(expected)), "{expected}");
        }
        let all: Vec<_> =
            (0..200).filter_map(|_| number(Scalar::I64, &constraints(None, None, &[]), Some(&mut random))).collect();
        let safe = i64::try_from(SAFE).expect("it is 53 bits");
        assert!([safe, -safe, 0].iter().all(|end| all.iter().any(|number| number.as_i64() == Some(*end))));
    }
}
