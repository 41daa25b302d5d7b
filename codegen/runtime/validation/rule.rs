//! Constraints of a property, a parameter or a body, beyond what its type expresses.

use std::fmt;

use serde_json::Value;

use crate::runtime::format::string_format::StringFormat;
use crate::runtime::validation::exact_number::Bound;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::pattern::Pattern;
use crate::runtime::validation::violation::Violations;

/// A constraint, named after its keyword.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// `minLength`, in characters.
    MinLength(u64),
    /// `maxLength`, in characters.
    MaxLength(u64),
    /// `pattern`
    Pattern(&'static Pattern),
    /// `format`
    Format(&'static StringFormat),
    /// `format: password`: the value is redacted.
    Secret,
    /// `minimum`
    Minimum(Bound),
    /// `exclusiveMinimum`
    ExclusiveMinimum(Bound),
    /// `maximum`
    Maximum(Bound),
    /// `exclusiveMaximum`
    ExclusiveMaximum(Bound),
    /// `multipleOf`: digits, times ten to the power of the second number.
    MultipleOf(u64, i32),
    /// `minItems`
    MinItems(usize),
    /// `maxItems`
    MaxItems(usize),
    /// `uniqueItems`
    UniqueItems,
    /// Constraints of each item of an array.
    Items(&'static [Rule]),
    /// Constraints of the items of a tuple, one by one.
    PrefixItems(&'static [&'static [Rule]]),
    /// Constraints of each value of a map.
    Values(&'static [Rule]),
    /// Constraints that are evaluated on the value as JSON.
    Schema(&'static dyn Schema),
}

/// Constraints that types do not express.
pub trait Schema: fmt::Debug + Sync {
    /// Records every violation of a value.
    fn validate(&self, value: &Value, at: &Location<'_>, found: &mut Violations);
}

/// The words of constraints in tables.
pub mod words {
    pub use crate::runtime::validation::exact_number::Bound::*;
    pub use crate::runtime::validation::rule::Rule::*;
}
