//! Multiples of numbers, computed on their decimal digits, which is exact.

use std::fmt::{self, Debug, Display, Write};

use serde_json::Number;

use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// Validates `multipleOf`: `value` divided by the step is an integer (JSON Schema Validation,
/// draft 5, section 5.1). The step is its digits times ten to the power of the second number.
pub fn validate<N: Display + Debug + fmt::LowerExp>(
    value: N,
    step: (u64, i32),
    at: &Location<'_>,
    found: &mut Violations,
) {
    if !is_multiple(&value, step) {
        found.push(at, "multipleOf", Decimal(step), value);
    }
}

/// Validates `multipleOf` for a JSON number.
pub fn validate_number(
    number: &Number,
    step: (u64, i32),
    at: &Location<'_>,
    found: &mut Violations,
) {
    match (number.as_i64(), number.as_u64(), number.as_f64()) {
        (Some(number), ..) => validate(number, step, at, found),
        (_, Some(number), _) => validate(number, step, at, found),
        (.., number) => validate(number.unwrap_or(f64::NAN), step, at, found),
    }
}

/// Returns whether a value is a multiple; infinities and NaN are not.
fn is_multiple(value: &impl fmt::LowerExp, (step, step_exponent): (u64, i32)) -> bool {
    let Some((digits, exponent)) = decimal(value) else {
        return false;
    };
    let step = u128::from(step);
    if digits == 0 || step == 0 {
        return step != 0;
    }
    match exponent.checked_sub(step_exponent) {
        // The value has more trailing zeros: it is its digits times ten to that power.
        Some(more @ 0..) => {
            let mut rest = u128::from(digits) % step;
            for _ in 0..more {
                rest = rest * 10 % step;
                if rest == 0 {
                    break;
                }
            }
            rest == 0
        }
        // The step has more: the last digit of the value is not zero, so it is not a multiple.
        _ => false,
    }
}

/// Returns the shortest digits that identify a number, without its sign, and the power of ten
/// to multiply them by.
fn decimal(value: &impl fmt::LowerExp) -> Option<(u64, i32)> {
    let mut text = Text {
        bytes: [0; 48],
        length: 0,
    };
    write!(text, "{value:e}").ok()?;
    let text = text.as_str()?.trim_start_matches('-');
    let (mantissa, exponent) = text.split_once('e')?;
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mut digits = whole.bytes().chain(fraction.bytes());
    let digits = digits.try_fold(0_u64, |number, digit| {
        let digit = char::from(digit).to_digit(10)?;
        number.checked_mul(10)?.checked_add(digit.into())
    });
    let places = i32::try_from(fraction.len()).ok()?;
    Some((digits?, exponent.parse::<i32>().ok()? - places))
}

/// A number as text, on the stack.
struct Text {
    bytes: [u8; 48],
    length: usize,
}

impl Text {
    fn as_str(&self) -> Option<&str> {
        std::str::from_utf8(self.bytes.get(..self.length)?).ok()
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let room = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

/// A step in decimal notation.
struct Decimal((u64, i32));

impl Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (digits, exponent) = self.0;
        match exponent {
            0..=18 => write!(
                f,
                "{digits}{:0<1$}",
                "",
                usize::try_from(exponent).unwrap_or(0)
            ),
            -18..0 => {
                let places = usize::try_from(exponent.unsigned_abs()).unwrap_or(0);
                let digits = format!("{digits:0>width$}", width = places + 1);
                let (whole, fraction) = digits.split_at(digits.len() - places);
                write!(f, "{whole}.{fraction}")
            }
            _ => write!(f, "{digits}e{exponent}"),
        }
    }
}
