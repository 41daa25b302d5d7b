//! Validation: every violation of a value's schema, all at once.
//!
//! Validation walks the value and records a [`Violation`](crate::Violation) for each constraint
//! that is violated. A valid value causes no allocation: its location is kept on the stack, and
//! converted to text only for a violation.

use std::collections::BTreeMap;

use crate::runtime::validation::location::Location;
use crate::runtime::validation::violation::Violations;

/// A type whose values can violate constraints of their schema.
///
/// `validate` checks the constraints that the type does not express: lengths, patterns, bounds, enums.
/// A value from a response may violate them, and so may a struct that is deserialized with serde; a
/// newtype that is deserialized by itself, such as a path segment in a web framework, is validated.
pub trait Validate {
    /// Validates this value and everything in it.
    ///
    /// # Errors
    /// Returns every violation, each with its location.
    fn validate(&self) -> Result<(), Violations> {
        let mut found = Violations::default();
        self.validate_at(&Location::Root, &mut found);
        found.into_result()
    }

    /// Records every violation of the value, which is at the location `at`, in `found`.
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations);
}

/// Validates a value by its type.
pub fn value<T: Validate>(value: &T, at: &Location<'_>, found: &mut Violations) {
    value.validate_at(at, found);
}

/// Validates the value of a required field.
pub fn required<T>(
    value: &T,
    at: &Location<'_>,
    found: &mut Violations,
    validate: impl Fn(&T, &Location<'_>, &mut Violations),
) {
    validate(value, at, found);
}

/// Validates the value of an optional field.
pub fn optional<T>(
    value: &Option<T>,
    at: &Location<'_>,
    found: &mut Violations,
    validate: impl Fn(&T, &Location<'_>, &mut Violations),
) {
    if let Some(value) = value {
        validate(value, at, found);
    }
}

/// Validates the value of a field that is absent if it is null.
pub use optional as nullable;

/// Validates a list that is absent if it is empty.
pub fn list<T>(
    value: &Vec<T>,
    at: &Location<'_>,
    found: &mut Violations,
    validate: impl Fn(&Vec<T>, &Location<'_>, &mut Violations),
) {
    if !value.is_empty() {
        validate(value, at, found);
    }
}

macro_rules! always_valid {
    ($($type:ty),*) => {$(
        impl Validate for $type {
            fn validate_at(&self, _at: &Location<'_>, _found: &mut Violations) {}
        }
    )*};
}
always_valid!(
    (),
    bool,
    i8,
    i16,
    i32,
    i64,
    u8,
    u16,
    u32,
    u64,
    String,
    bytes::Bytes,
    serde_json::Value
);

macro_rules! finite {
    ($($type:ty),*) => {$(
        /// JSON has neither infinities nor NaN.
        impl Validate for $type {
            fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
                if !self.is_finite() {
                    found.push(at, "type", "a number", self);
                }
            }
        }
    )*};
}
finite!(f32, f64);

impl<T: Validate> Validate for Option<T> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        if let Some(value) = self {
            value.validate_at(at, found);
        }
    }
}

impl<T: Validate> Validate for Vec<T> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        for (index, item) in self.iter().enumerate() {
            item.validate_at(&at.index(index), found);
        }
    }
}

impl<T: Validate> Validate for BTreeMap<String, T> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        for (key, value) in self {
            value.validate_at(&at.key(key), found);
        }
    }
}
