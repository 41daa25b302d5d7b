//! Values with constraints that their type alone does not validate.

use crate::runtime::json::encode::{Encode, View};
use crate::runtime::request::scalar::Scalars;
use crate::runtime::validation::constrained;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::rule::Rule;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// A value with its constraints.
#[derive(Clone, Copy, Debug)]
pub struct Checked<'v, T> {
    value: &'v T,
    rules: &'static [Rule],
}

/// Wraps a value. The constraints of an optional one apply if it is present.
pub fn by<'v, T>(value: &'v T, rules: &'static [Rule]) -> Checked<'v, T> {
    Checked { value, rules }
}

/// Wraps an array that is absent if it is empty.
pub fn list<'v, T>(value: &'v Vec<T>, rules: &'static [Rule]) -> Checked<'v, Vec<T>> {
    by(value, if value.is_empty() { &[] } else { rules })
}

impl<T: Encode> Validate for Checked<'_, T> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        constrained::validate(self.value, self.rules, at, found);
    }
}

impl<T: Scalars> Scalars for Checked<'_, T> {
    fn each(&self, put: &mut dyn FnMut(&str)) {
        self.value.each(put);
    }
}

impl<T: Encode> Encode for Checked<'_, T> {
    fn view(&self) -> View<'_> {
        self.value.view()
    }
}

/// Wraps a value with these constraints.
#[allow(unused_macros, reason = "a crate may have no such values")]
macro_rules! value {
    ($value:expr, $($rule:tt)*) => {
        &$crate::runtime::validation::checked::by(
            &$value,
            $crate::runtime::validation::constrained::rules!($($rule)*),
        )
    };
}
#[allow(unused_imports, reason = "a crate may have no such values")]
pub(crate) use value;

/// Wraps an array with these constraints, which is absent if it is empty.
#[allow(unused_macros, reason = "a crate may have no such arrays")]
macro_rules! non_empty {
    ($value:expr, $($rule:tt)*) => {
        &$crate::runtime::validation::checked::list(
            &$value,
            $crate::runtime::validation::constrained::rules!($($rule)*),
        )
    };
}
#[allow(unused_imports, reason = "a crate may have no such arrays")]
pub(crate) use non_empty;
