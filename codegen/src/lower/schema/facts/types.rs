//! The JSON types of instances, and whether null is one, as one schema says.
//!
//! Imports `keyword` and `spec`; JSON values.

use crate::keyword::{JsonTypes, Keyword};
use crate::lower::schema::value::json_type;
use crate::spec::{Cursor, Node};

/// The JSON types that instances can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::lower) struct Types {
    pub(in crate::lower) json: JsonTypes,
    /// Whether null is an instance as well.
    pub(in crate::lower) null: bool,
}

impl Types {
    /// Those of a schema that says nothing.
    pub(in crate::lower) const ANY: Self = Self {
        json: JsonTypes::ALL,
        null: false,
    };

    /// Those of a schema without instances.
    pub(in crate::lower) const NONE: Self = Self {
        json: JsonTypes::NONE,
        null: false,
    };

    /// Whether null is the only instance.
    pub(in crate::lower) fn is_null_alone(self) -> bool {
        self.json.is_empty() && self.null
    }
}

/// The JSON types that a schema allows by `type`, `enum` or `const`; all where it has none of
/// these.
pub(in crate::lower::schema) fn declared(schema: &Cursor<'_>) -> JsonTypes {
    let types = schema.types();
    let types = types.map_or(JsonTypes::ALL, |types| types.json_types());
    let values = schema.allowed_values().unwrap_or_default();
    let listed = values.iter().map(|value| json_type(value.node));
    match types.and(listed.fold(JsonTypes::NONE, JsonTypes::or)) {
        // A list without values is a slip, and so is one of values that the type does not have;
        // only null may be all that there is.
        JsonTypes::NONE => {
            let nulls = values.iter().all(|value| *value.node == Node::Null);
            let only_null = nulls && !values.is_empty();
            match only_null && (schema.types().is_none() || schema.takes_null()) {
                true => JsonTypes::NONE,
                false => types,
            }
        }
        both => both,
    }
}

/// Whether a schema lists every type but null, and so says that instances may be of any type: its
/// other keywords are about those of their own type (JSON Schema Validation, section 6.1.1).
pub(in crate::lower::schema) fn lists_every_type(schema: &Cursor<'_>) -> bool {
    let types = schema.types();
    types.is_some_and(|types| types.json_types() == JsonTypes::ALL)
}

/// Whether a schema states that null is an instance of it.
pub(in crate::lower::schema) fn states_null(schema: &Cursor<'_>) -> bool {
    let is_listed = || {
        let values = schema.allowed_values().into_iter().flatten();
        schema.types().is_none() && values.into_iter().any(|value| *value.node == Node::Null)
    };
    schema.takes_null() || is_listed()
}

/// Whether what a schema says about types and values leaves room for null.
pub(in crate::lower::schema) fn allows_null(schema: &Cursor<'_>) -> bool {
    states_null(schema) || (schema.types().is_none() && schema.allowed_values().is_none())
}

/// The JSON types that the keywords of a schema imply where `type` is absent.
pub(in crate::lower::schema) fn implied(schema: &Cursor<'_>) -> JsonTypes {
    let types = schema.keywords().map(Keyword::implied_types);
    let types = types.fold(JsonTypes::NONE, JsonTypes::or);
    if !types.is_empty() {
        return types;
    }
    match schema.text(Keyword::Format).unwrap_or_default() {
        "double" | "float" | "int32" | "int64" => JsonTypes::NUMBER,
        // Formats of JSON Schema that only strings have.
        "binary" | "byte" | "date" | "date-time" | "email" | "hostname" | "ipv4" | "ipv6"
        | "password" | "time" | "uri" | "uuid" => JsonTypes::STRING,
        _ => JsonTypes::NONE,
    }
}

/// The keywords of a schema on which it depends which instances are valid, but for those that
/// are only about null.
pub(in crate::lower::schema) fn constraining<'d>(
    schema: &Cursor<'d>,
) -> impl Iterator<Item = Keyword> + use<'d> {
    schema.keywords().filter(|keyword| {
        let constrains = keyword.affects_validity() || *keyword == Keyword::Ref;
        constrains && *keyword != Keyword::Nullable
    })
}

/// Whether a schema constrains instances, or refers to one that does.
pub(in crate::lower::schema) fn has_meaning(schema: &Cursor<'_>) -> bool {
    schema.as_boolean_schema() == Some(false)
        || schema.is_true(Keyword::Nullable)
        || constraining(schema).next().is_some()
}
