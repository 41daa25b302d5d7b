//! Constraints that types do not express, as tables.
//!
//! Most of a schema is expressed by the type of its values, or validated where a field is
//! declared. What remains, such as `not` or `patternProperties`, is a table of constraints, which
//! is evaluated as JSON Schema 2020-12 defines it: a constraint of objects accepts every value
//! that is not an object, and so on for each JSON type.

use crate::runtime::format::string_format::StringFormat;
use crate::runtime::json::const_value::ConstValue;
use crate::runtime::validation::exact_number::Bound;
use crate::runtime::validation::json_type::JsonType;
use crate::runtime::validation::string_constraints::StringConstraints;

/// A schema: constraints that all have to be satisfied.
pub type Constraints = &'static [Constraint];

/// A constraint, named after its keyword.
#[derive(Debug)]
pub enum Constraint {
    /// The schema `false`, which rejects every value.
    Never,
    /// `type`
    Types(&'static [JsonType]),
    /// `enum`, `const`
    Enum(&'static [ConstValue]),
    /// `minLength`, `maxLength`, `pattern`
    String(StringConstraints),
    /// `format`
    Format(&'static StringFormat),
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
    /// `prefixItems`, and the schema of the items after these (`items`).
    Items(&'static [Constraints], Option<Constraints>),
    /// `contains`, with `minContains` and `maxContains`.
    Contains(Constraints, usize, Option<usize>),
    /// `minProperties`
    MinProperties(usize),
    /// `maxProperties`
    MaxProperties(usize),
    /// `required`
    Required(&'static [&'static str]),
    /// `properties`, `patternProperties`, and the schema of all other properties
    /// (`additionalProperties`).
    Properties(
        &'static [(&'static str, Constraints)],
        &'static [(StringConstraints, Constraints)],
        Option<Constraints>,
    ),
    /// `propertyNames`
    PropertyNames(Constraints),
    /// `dependentRequired`
    DependentRequired(&'static [(&'static str, &'static [&'static str])]),
    /// `dependentSchemas`
    DependentSchemas(&'static [(&'static str, Constraints)]),
    /// `allOf`
    AllOf(&'static [Constraints]),
    /// `anyOf`
    AnyOf(&'static [Constraints]),
    /// `oneOf`
    OneOf(&'static [Constraints]),
    /// `not`, and the schema as JSON.
    Not(Constraints, &'static str),
    /// `if`, `then`, `else`
    If(Constraints, Constraints, Constraints),
    /// `$ref`
    Ref(&'static Constraints),
    /// `unevaluatedItems`
    UnevaluatedItems(Constraints),
    /// `unevaluatedProperties`
    UnevaluatedProperties(Constraints),
    /// `unevaluatedItems` and `unevaluatedProperties` of these constraints. The others are
    /// validated elsewhere; here they only determine what is evaluated.
    Unevaluated(Constraints),
    /// Constraints of a secret (`format: password`), whose value is redacted in violations.
    Secret(Constraints),
}

impl Constraint {
    /// Returns whether it applies to what the constraints beside it have not evaluated.
    pub fn is_unevaluated(&self) -> bool {
        matches!(
            self,
            Self::UnevaluatedItems(_) | Self::UnevaluatedProperties(_)
        )
    }
}
