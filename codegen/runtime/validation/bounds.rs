//! Limits of numbers and of lists.

use std::fmt::{Debug, Display};

use crate::runtime::validation::validate::{At, Violations};

/// `minimum`
pub fn minimum<N: Number>(value: N, limit: N, at: &At<'_>, found: &mut Violations) {
    if value < limit {
        found.push(at, "minimum", limit, value);
    }
}

/// `maximum`
pub fn maximum<N: Number>(value: N, limit: N, at: &At<'_>, found: &mut Violations) {
    if value > limit {
        found.push(at, "maximum", limit, value);
    }
}

/// `minimum` with `exclusiveMinimum`
pub fn exclusive_minimum<N: Number>(value: N, limit: N, at: &At<'_>, found: &mut Violations) {
    if value <= limit {
        found.push(at, "exclusiveMinimum", limit, value);
    }
}

/// `maximum` with `exclusiveMaximum`
pub fn exclusive_maximum<N: Number>(value: N, limit: N, at: &At<'_>, found: &mut Violations) {
    if value >= limit {
        found.push(at, "exclusiveMaximum", limit, value);
    }
}

/// `minItems`
pub fn min_items<T>(items: &[T], limit: usize, at: &At<'_>, found: &mut Violations) {
    if items.len() < limit {
        found.push(at, "minItems", limit, Items(items.len()));
    }
}

/// `maxItems`
pub fn max_items<T>(items: &[T], limit: usize, at: &At<'_>, found: &mut Violations) {
    if items.len() > limit {
        found.push(at, "maxItems", limit, Items(items.len()));
    }
}

/// The numbers that schemas have.
pub trait Number: Copy + PartialOrd + Display + Debug {}

macro_rules! numbers {
    ($($number:ty),*) => {
        $(impl Number for $number {})*
    };
}
numbers!(i8, i16, i32, i64, u8, u16, u32, u64, f32, f64);

/// How a list is shown in a violation.
struct Items(usize);

impl Debug for Items {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "a list of {}", self.0)
    }
}
