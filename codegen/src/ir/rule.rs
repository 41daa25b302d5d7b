//! Constraints that no type expresses; they are evaluated on a value as JSON.
//!
//! Imports `number`, `pattern`, `text`, `types`, and `keyword`.

use std::fmt;

use super::number::Decimal;
use super::pattern::Pattern;
use super::text::{Format, Text};
use super::types::SchemaId;
use crate::keyword::Keyword;

/// The constraints of one schema, which all apply.
pub type Rules = Vec<Rule>;

/// A constraint, with the meaning of its keyword in JSON Schema 2020-12.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum Rule {
    /// No instance is valid: the schema `false`.
    Never,
    /// `type`
    Types(Vec<Kind>),
    /// `enum`, `const`
    Values(Vec<Constant>),
    /// `minLength`, `maxLength`, `pattern`
    Text(Text),
    /// `format`
    Format(Format),
    /// `minimum`, `exclusiveMinimum`, `maximum`, `exclusiveMaximum`
    Limit {
        /// The keyword.
        keyword: Keyword,
        /// The limit; an integer is exact.
        value: Limit,
    },
    /// `multipleOf`
    MultipleOf(Decimal),
    /// `minItems`
    MinItems(u64),
    /// `maxItems`
    MaxItems(u64),
    /// `uniqueItems`
    UniqueItems,
    /// `prefixItems`, and `items` for the items after these.
    Items {
        /// The constraints on the first items.
        first: Vec<Rules>,
        /// The constraints on all others; none if the schema does not evaluate them.
        others: Option<Rules>,
    },
    /// `contains`, with `minContains` and `maxContains`.
    Contains {
        /// The constraints on the items that are counted.
        rules: Rules,
        /// The minimum.
        least: u64,
        /// The maximum.
        most: Option<u64>,
    },
    /// `minProperties`
    MinProperties(u64),
    /// `maxProperties`
    MaxProperties(u64),
    /// `required`
    Required(Vec<String>),
    /// `properties`, `patternProperties`, `additionalProperties`
    Properties {
        /// The constraints on properties, by name.
        named: Vec<(String, Rules)>,
        /// The constraints on properties, by pattern of their names.
        patterns: Vec<(Pattern, Rules)>,
        /// The constraints on all others; none if the schema does not evaluate them.
        others: Option<Rules>,
    },
    /// `propertyNames`
    PropertyNames(Rules),
    /// `dependentRequired`
    DependentRequired(Vec<(String, Vec<String>)>),
    /// `dependentSchemas`
    DependentSchemas(Vec<(String, Rules)>),
    /// `allOf`
    AllOf(Vec<Rules>),
    /// `anyOf`
    AnyOf(Vec<Rules>),
    /// `oneOf`
    OneOf(Vec<Rules>),
    /// `not`
    Not {
        /// The constraints that must not all apply.
        rules: Rules,
        /// The schema as JSON, shortened, for messages.
        schema: String,
    },
    /// `if`, `then`, `else`
    If {
        /// `if`
        condition: Rules,
        /// `then`
        then: Rules,
        /// `else`
        otherwise: Rules,
    },
    /// `$ref`: the constraints of a schema, which the API has by its id.
    Ref(SchemaId),
    /// `unevaluatedItems`
    UnevaluatedItems(Rules),
    /// `unevaluatedProperties`
    UnevaluatedProperties(Rules),
    /// The previous two, among these constraints: the others are validated elsewhere, and only
    /// determine what is evaluated.
    Unevaluated(Rules),
    /// The constraints on a value that messages redact: `format: password`.
    Secret(Rules),
}

/// A value of `enum` or `const`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum Constant {
    /// Null, as one value among others.
    Null,
    /// True or false.
    Boolean(bool),
    /// An integer.
    Integer(i128),
    /// A number that is not an integer.
    Number(f64),
    /// A string.
    Text(String),
    /// An array or an object, as JSON.
    Json(String),
}

impl fmt::Display for Constant {
    /// Writes the value as JSON, but a string without its quotes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Boolean(value) => value.fmt(f),
            Self::Integer(value) => value.fmt(f),
            Self::Number(value) => value.fmt(f),
            Self::Text(text) | Self::Json(text) => f.write_str(text),
        }
    }
}

/// A JSON type, as in `type`.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, strum::AsRefStr, strum::EnumString,
)]
#[strum(serialize_all = "lowercase")]
#[allow(missing_docs, reason = "the names are those of JSON Schema")]
pub enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// A limit on numbers.
#[derive(Clone, Copy, Debug, PartialEq, serde::Serialize)]
pub enum Limit {
    /// An integer.
    Integer(i128),
    /// Another number.
    Number(f64),
}

impl Rule {
    /// All constraints in it, on the same instance and on the values inside.
    pub fn inside(&self) -> Vec<&Rules> {
        match self {
            Self::Items { first, others } => first.iter().chain(others).collect(),
            Self::Properties {
                named,
                patterns,
                others,
            } => {
                let named = named.iter().map(|(_, rules)| rules);
                let patterns = patterns.iter().map(|(_, rules)| rules);
                named.chain(patterns).chain(others).collect()
            }
            Self::Contains { rules, .. }
            | Self::PropertyNames(rules)
            | Self::UnevaluatedItems(rules)
            | Self::UnevaluatedProperties(rules) => vec![rules],
            rule => rule.in_place(),
        }
    }

    /// The constraints in it that apply to the same instance.
    pub fn in_place(&self) -> Vec<&Rules> {
        match self {
            Self::AllOf(all) | Self::AnyOf(all) | Self::OneOf(all) => all.iter().collect(),
            Self::DependentSchemas(demands) => demands.iter().map(|(_, rules)| rules).collect(),
            Self::Not { rules, .. } | Self::Unevaluated(rules) | Self::Secret(rules) => vec![rules],
            Self::If {
                condition,
                then,
                otherwise,
            } => vec![condition, then, otherwise],
            _ => Vec::new(),
        }
    }

    /// The same, to be changed.
    pub fn in_place_mut(&mut self) -> Vec<&mut Rules> {
        match self {
            Self::AllOf(all) | Self::AnyOf(all) | Self::OneOf(all) => all.iter_mut().collect(),
            Self::DependentSchemas(demands) => demands.iter_mut().map(|(_, rules)| rules).collect(),
            Self::Not { rules, .. } | Self::Unevaluated(rules) | Self::Secret(rules) => vec![rules],
            Self::If {
                condition,
                then,
                otherwise,
            } => vec![condition, then, otherwise],
            _ => Vec::new(),
        }
    }
}
