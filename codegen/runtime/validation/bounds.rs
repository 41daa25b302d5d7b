//! Bounds of numbers and of array lengths.

use std::fmt::{Debug, Display};

use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::{Count, Violations};

/// `minimum`
pub fn minimum<N: Numeric>(value: N, limit: N, at: &Location<'_>, found: &mut Violations) {
    if value < limit {
        found.push(at, "minimum", limit, value);
    }
}

/// `maximum`
pub fn maximum<N: Numeric>(value: N, limit: N, at: &Location<'_>, found: &mut Violations) {
    if value > limit {
        found.push(at, "maximum", limit, value);
    }
}

/// `minimum` with `exclusiveMinimum`
pub fn exclusive_minimum<N: Numeric>(
    value: N,
    limit: N,
    at: &Location<'_>,
    found: &mut Violations,
) {
    if value <= limit {
        found.push(at, "exclusiveMinimum", limit, value);
    }
}

/// `maximum` with `exclusiveMaximum`
pub fn exclusive_maximum<N: Numeric>(
    value: N,
    limit: N,
    at: &Location<'_>,
    found: &mut Violations,
) {
    if value >= limit {
        found.push(at, "exclusiveMaximum", limit, value);
    }
}

/// `minItems`
pub fn min_items<T>(items: &[T], limit: usize, at: &Location<'_>, found: &mut Violations) {
    if items.len() < limit {
        found.push(at, "minItems", limit, Count(items.len(), "item", "items"));
    }
}

/// `maxItems`
pub fn max_items<T>(items: &[T], limit: usize, at: &Location<'_>, found: &mut Violations) {
    if items.len() > limit {
        found.push(at, "maxItems", limit, Count(items.len(), "item", "items"));
    }
}

/// A type of numbers.
pub trait Numeric: Copy + PartialOrd + Display + Debug {}

macro_rules! numbers {
    ($($number:ty),*) => {
        $(impl Numeric for $number {})*
    };
}
numbers!(i8, i16, i32, i64, u8, u16, u32, u64, f32, f64);
