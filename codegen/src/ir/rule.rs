//! Rules that no type can say; they are checked on a value as JSON.

use super::constant::Constant;
use super::format::Format;
use super::number::Decimal;
use super::pattern::Pattern;
use super::text::Text;
use super::types::SchemaId;

/// What a value has to be like: rules that all hold, as of one schema.
pub type Rules = Vec<Rule>;

/// One rule, with the meaning that JSON Schema 2020-12 gives to its keyword.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// No value passes: the schema `false`.
    Never,
    /// `type`
    Types(Vec<Kind>),
    /// `enum`, `const`
    Values(Vec<Constant>),
    /// `minLength`, `maxLength`, `pattern`
    Text(Text),
    /// `format`
    Format(Format),
    /// `minimum` and its kin.
    Limit {
        /// Which of them.
        keyword: LimitKeyword,
        /// The number; a whole one is exact.
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
    /// `prefixItems`, and `items` for what stands behind these.
    Items {
        /// The rules of the first items.
        first: Vec<Rules>,
        /// The rules of all others; none where the schema does not look at them.
        others: Option<Rules>,
    },
    /// `contains`, with `minContains` and `maxContains`.
    Contains {
        /// The rules of the items that are counted.
        rules: Rules,
        /// The fewest.
        least: u64,
        /// The most.
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
        /// The rules of properties by their names.
        named: Vec<(String, Rules)>,
        /// The rules of properties by patterns of their names.
        patterns: Vec<(Pattern, Rules)>,
        /// The rules of those that neither names; none where the schema does not look at them.
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
        /// What must not hold.
        rules: Rules,
        /// The schema as JSON, cut short, for people.
        schema: String,
    },
    /// `if`, `then`, `else`
    If {
        /// What decides.
        condition: Rules,
        /// What holds where that does.
        then: Rules,
        /// What holds where it does not.
        otherwise: Rules,
    },
    /// `$ref`: the rules of a schema, which the API has by its id.
    Ref(SchemaId),
    /// `unevaluatedItems`
    UnevaluatedItems(Rules),
    /// `unevaluatedProperties`
    UnevaluatedProperties(Rules),
    /// The two before, where these rules have them: the others only say what they look at, and
    /// are checked elsewhere.
    Unevaluated(Rules),
    /// The rules of a value that no message shows: `format: password`.
    Secret(Rules),
}

/// A kind of value, as `type` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say all")]
pub enum Kind {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// The keyword of a limit of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names say all")]
pub enum LimitKeyword {
    Minimum,
    ExclusiveMinimum,
    Maximum,
    ExclusiveMaximum,
}

/// The number of a limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Limit {
    /// A whole number.
    Integer(i128),
    /// Another number.
    Number(f64),
}

impl Rule {
    /// The rules in it that are about the same value.
    pub fn in_place(&mut self) -> Vec<&mut Rules> {
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
