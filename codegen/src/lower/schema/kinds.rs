//! The kinds of values that JSON has, and which of them a schema is about.

use crate::keyword::Keyword;
use crate::spec::{Cursor, Node};

/// A set of kinds of values. Null stands apart: a type takes it beside what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const NONE: Self = Self(0);
    pub(super) const BOOLEAN: Self = Self(1);
    /// Numbers without a fraction, however they are written (JSON Schema 2020-12 core,
    /// section 4.2.3).
    pub(super) const INTEGER: Self = Self(2);
    pub(super) const NUMBER: Self = Self(2 | 4);
    pub(super) const STRING: Self = Self(8);
    pub(super) const ARRAY: Self = Self(16);
    pub(super) const OBJECT: Self = Self(32);
    pub(super) const ALL: Self = Self(63);

    /// Those that make a type each, in the order in which a union has them.
    pub(super) const EACH: [Self; 5] = [
        Self::STRING,
        Self::NUMBER,
        Self::BOOLEAN,
        Self::ARRAY,
        Self::OBJECT,
    ];

    /// What a name under `type` stands for.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            "string" => Self::STRING,
            "array" => Self::ARRAY,
            "object" => Self::OBJECT,
            _ => Self::NONE,
        }
    }

    /// The kind of a value; none for null.
    pub(super) fn of(value: &Node) -> Self {
        match value {
            Node::Null => Self::NONE,
            Node::Bool(_) => Self::BOOLEAN,
            Node::Integer(_) => Self::INTEGER,
            Node::Float(value) if value.fract() == 0.0 => Self::INTEGER,
            Node::Float(_) => Self::NUMBER,
            Node::String(_) => Self::STRING,
            Node::List(_) => Self::ARRAY,
            Node::Map(_) => Self::OBJECT,
        }
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    pub(super) fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether all of these are among the others.
    pub(super) fn within(self, others: Self) -> bool {
        self.0 & !others.0 == 0
    }

    pub(super) fn is_empty(self) -> bool {
        self == Self::NONE
    }

    /// The types that these kinds make.
    pub(super) fn split(self) -> Vec<Self> {
        let each = Self::EACH.iter().map(|kind| kind.and(self));
        each.filter(|kind| !kind.is_empty()).collect()
    }

    /// What a person calls a value of these kinds; where there are several, the first one.
    pub(super) fn title(self) -> &'static str {
        match self {
            kinds if Self::INTEGER.within(kinds) && kinds.within(Self::INTEGER) => "integer",
            kinds => {
                let titles = ["string", "number", "boolean", "array", "object"];
                let mut each = Self::EACH.iter().zip(titles);
                let first = each.find(|(kind, _)| !kind.and(kinds).is_empty());
                first.map_or("null", |(_, title)| title)
            }
        }
    }
}

/// The keywords that say what a value has to be like, and the kinds that they are about.
pub(super) const ABOUT: &[(&str, Kinds)] = &[
    ("properties", Kinds::OBJECT),
    ("required", Kinds::OBJECT),
    ("additionalProperties", Kinds::OBJECT),
    ("patternProperties", Kinds::OBJECT),
    ("propertyNames", Kinds::OBJECT),
    ("dependentRequired", Kinds::OBJECT),
    ("dependentSchemas", Kinds::OBJECT),
    ("dependencies", Kinds::OBJECT),
    ("unevaluatedProperties", Kinds::OBJECT),
    ("minProperties", Kinds::OBJECT),
    ("maxProperties", Kinds::OBJECT),
    ("items", Kinds::ARRAY),
    ("prefixItems", Kinds::ARRAY),
    ("unevaluatedItems", Kinds::ARRAY),
    ("contains", Kinds::ARRAY),
    ("minItems", Kinds::ARRAY),
    ("maxItems", Kinds::ARRAY),
    ("uniqueItems", Kinds::ARRAY),
    ("minLength", Kinds::STRING),
    ("maxLength", Kinds::STRING),
    ("pattern", Kinds::STRING),
    ("contentEncoding", Kinds::STRING),
    ("contentMediaType", Kinds::STRING),
    ("x-extensible-enum", Kinds::STRING),
    ("minimum", Kinds::NUMBER),
    ("maximum", Kinds::NUMBER),
    ("exclusiveMinimum", Kinds::NUMBER),
    ("exclusiveMaximum", Kinds::NUMBER),
    ("multipleOf", Kinds::NUMBER),
];

/// Formats that people give to numbers; all others are about text.
const NUMERIC_FORMATS: &[&str] = &["double", "float", "int32", "int64"];

/// The kinds of values that a schema allows by `type`, `enum` or `const`; all where it says
/// nothing about that.
pub(super) fn declared(schema: &Cursor<'_>) -> Kinds {
    let types = schema.types().map_or(Kinds::ALL, |types| {
        let names = types.names.iter().map(|name| Kinds::named(name));
        names.fold(Kinds::NONE, Kinds::or)
    });
    let values = schema.allowed_values().unwrap_or_default();
    let kinds = values.iter().map(|value| Kinds::of(value.node));
    match types.and(kinds.fold(Kinds::NONE, Kinds::or)) {
        // A list without values is a slip of the pen, and so is one of values that the type
        // does not have; only null may be all that there is.
        Kinds::NONE => {
            let nulls = values.iter().all(|value| *value.node == Node::Null);
            let only_null = nulls && !values.is_empty();
            if only_null && (schema.types().is_none() || schema.takes_null()) {
                Kinds::NONE
            } else {
                types
            }
        }
        both => both,
    }
}

/// Whether a schema says that null is a value of it.
pub(super) fn says_null(schema: &Cursor<'_>) -> bool {
    let among_values = || {
        let values = schema.allowed_values().into_iter().flatten();
        schema.types().is_none() && values.into_iter().any(|value| *value.node == Node::Null)
    };
    schema.takes_null() || among_values()
}

/// Whether null passes a schema, for all that it says about types and values.
pub(super) fn lets_null_pass(schema: &Cursor<'_>) -> bool {
    says_null(schema) || (schema.types().is_none() && schema.allowed_values().is_none())
}

/// The kinds that the keywords of a schema without `type` are about.
pub(super) fn meant(schema: &Cursor<'_>) -> Kinds {
    let keywords = ABOUT
        .iter()
        .filter(|(keyword, _)| schema.node.get(keyword).is_some());
    let kinds = keywords.fold(Kinds::NONE, |kinds, (_, about)| kinds.or(*about));
    match schema.text("format") {
        Some(format) if kinds.is_empty() => {
            if NUMERIC_FORMATS.contains(&format) {
                Kinds::NUMBER
            } else if KNOWN_TEXTS.contains(&format) {
                Kinds::STRING
            } else {
                Kinds::NONE
            }
        }
        _ => kinds,
    }
}

/// Formats of JSON Schema that only texts have, so that one of them alone means a text.
const KNOWN_TEXTS: &[&str] = &[
    "binary",
    "byte",
    "date",
    "date-time",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "password",
    "time",
    "uri",
    "uuid",
];

/// The keywords of a schema on which it depends which values pass, but for those that only
/// say whether null does.
pub(super) fn forces<'d>(schema: &Cursor<'d>) -> impl Iterator<Item = &'d str> + use<'d> {
    let keywords = schema.entries().map(|(keyword, _)| keyword);
    keywords.filter(|keyword| {
        let force = Keyword::named(keyword)
            .is_some_and(|known| known.affects_validity() || known == Keyword::Ref);
        force && *keyword != "nullable"
    })
}
