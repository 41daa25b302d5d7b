//! Exact comparison of JSON numbers with bounds: a 64-bit integer is not rounded first.

use std::cmp::Ordering;
use std::fmt;

use serde_json::Number;

/// A bound, as the document has it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bound {
    /// An integer.
    Integer(i128),
    /// Any other number.
    Number(f64),
}

impl Bound {
    /// Returns whether the bound is greater than a number.
    pub fn is_above(self, number: &Number) -> bool {
        self.compared(number) == Some(Ordering::Greater)
    }

    /// Returns whether the bound is less than a number.
    pub fn is_below(self, number: &Number) -> bool {
        self.compared(number) == Some(Ordering::Less)
    }

    fn compared(self, number: &Number) -> Option<Ordering> {
        match (self, whole(number)) {
            (Self::Integer(limit), Some(number)) => Some(limit.cmp(&number)),
            (Self::Integer(limit), None) => integer_and_float(limit, number.as_f64()?),
            (Self::Number(limit), Some(number)) => {
                integer_and_float(number, limit).map(Ordering::reverse)
            }
            (Self::Number(limit), None) => limit.partial_cmp(&number.as_f64()?),
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Integer(limit) => limit.fmt(f),
            Self::Number(limit) => limit.fmt(f),
        }
    }
}

/// Returns whether a number has no fraction (JSON Schema Core, section 4.2.3).
pub fn is_integer(number: &Number) -> bool {
    whole(number).is_some() || number.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// Returns whether two numbers are equal, however they are written (JSON Schema Core, section
/// 4.2.2).
pub fn is_same(one: &Number, other: &Number) -> bool {
    let limit = match (whole(one), one.as_f64()) {
        (Some(one), _) => Bound::Integer(one),
        (None, Some(one)) => Bound::Number(one),
        (None, None) => return one == other,
    };
    limit.compared(other) == Some(Ordering::Equal)
}

fn whole(number: &Number) -> Option<i128> {
    let unsigned = || number.as_u64().map(i128::from);
    number.as_i64().map(i128::from).or_else(unsigned)
}

/// Compares an integer with a float, neither of which is rounded.
fn integer_and_float(integer: i128, float: f64) -> Option<Ordering> {
    // Beyond this, a double is greater than any integer here.
    const BEYOND: f64 = 1e38;
    if float.is_nan() {
        return None;
    }
    if float.abs() >= BEYOND {
        return 0.0.partial_cmp(&float);
    }
    let whole = float.trunc();
    let order = integer.cmp(&(whole as i128));
    Some(order.then_with(|| whole.partial_cmp(&float).unwrap_or(Ordering::Equal)))
}
