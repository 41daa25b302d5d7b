//! Values with constraints that their type alone does not validate.

use serde::ser::{Serialize, Serializer};

use crate::runtime::request::scalar::Scalars;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::{self, Validate};
use crate::runtime::validation::violation::Violations;

/// A value with a function that validates it.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'v, T, F> {
    value: &'v T,
    validate: F,
}

/// Wraps a required value.
pub fn required<T, F>(value: &T, validate: F) -> Checked<'_, T, F>
where
    F: Fn(&T, &Location<'_>, &mut Violations),
{
    Checked { value, validate }
}

/// Wraps an optional value, which is validated if it is present.
pub fn optional<T, F>(
    value: &Option<T>,
    validate: F,
) -> Checked<'_, Option<T>, impl Fn(&Option<T>, &Location<'_>, &mut Violations)>
where
    F: Fn(&T, &Location<'_>, &mut Violations),
{
    required(value, move |value: &Option<T>, at, found| {
        validate::optional(value, at, found, &validate);
    })
}

/// Wraps an array that is absent if it is empty.
pub fn list<T, F>(
    value: &Vec<T>,
    validate: F,
) -> Checked<'_, Vec<T>, impl Fn(&Vec<T>, &Location<'_>, &mut Violations)>
where
    F: Fn(&Vec<T>, &Location<'_>, &mut Violations),
{
    required(value, move |value: &Vec<T>, at, found| {
        validate::list(value, at, found, &validate);
    })
}

impl<T, F: Fn(&T, &Location<'_>, &mut Violations)> Validate for Checked<'_, T, F> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        (self.validate)(self.value, at, found);
    }
}

impl<T: Scalars, F> Scalars for Checked<'_, T, F> {
    fn each(&self, put: &mut dyn FnMut(&str)) {
        self.value.each(put);
    }
}

impl<T: Serialize, F> Serialize for Checked<'_, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}
