//! The Schema Object of OpenAPI 3.0.3 and what belongs to it, field by field.
//!
//! Imports nothing but the grammar.

use super::grammar::Form;
use super::grammar::Keys::Any as AnyKey;
use super::grammar::Kind;
use super::grammar::Shape::{
    Any, Aside, Boolean, BooleanOrSchema, Choice, Count, List, Map, Number, Object, Positive,
    Prose, Text,
};
use super::tables::{EXTERNAL_DOCS, SCHEMA_OR_REF, TEXTS, fixed, may, must};

pub(super) static SCHEMA: Form = fixed(
    "a Schema Object",
    &[
        may(
            "type",
            Choice(&["array", "boolean", "integer", "number", "object", "string"]),
        ),
        may("description", Prose),
        may("properties", Map(AnyKey, &SCHEMA_OR_REF)),
        may("required", TEXTS),
        may("items", SCHEMA_OR_REF),
        may("additionalProperties", BooleanOrSchema),
        may("allOf", List(&SCHEMA_OR_REF)),
        may("oneOf", List(&SCHEMA_OR_REF)),
        may("anyOf", List(&SCHEMA_OR_REF)),
        may("not", SCHEMA_OR_REF),
        may("title", Prose),
        may("format", Text),
        may("enum", List(&Any)),
        may("default", Any),
        may("example", Any),
        may("nullable", Boolean),
        may("readOnly", Boolean),
        may("writeOnly", Boolean),
        may("deprecated", Boolean),
        may("pattern", Text),
        may("minLength", Count),
        may("maxLength", Count),
        may("minimum", Number),
        may("maximum", Number),
        may("exclusiveMinimum", Boolean),
        may("exclusiveMaximum", Boolean),
        may("multipleOf", Positive),
        may("minItems", Count),
        may("maxItems", Count),
        may("uniqueItems", Boolean),
        may("minProperties", Count),
        may("maxProperties", Count),
        may("discriminator", Object(Kind::Discriminator)),
        may("xml", Aside(Kind::Xml)),
        EXTERNAL_DOCS,
    ],
);

pub(super) static DISCRIMINATOR: Form = fixed(
    "a Discriminator Object",
    &[
        must("propertyName", Text),
        may("mapping", Map(AnyKey, &Text)),
    ],
);

pub(super) static XML: Form = fixed(
    "an XML Object",
    &[
        may("name", Prose),
        may("namespace", Prose),
        may("prefix", Prose),
        may("attribute", Boolean),
        may("wrapped", Boolean),
    ],
);

/// The keywords of schemas that OpenAPI has from version 3.1 on.
pub(super) const LATER: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$schema",
    "$vocabulary",
    "const",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "examples",
    "if",
    "maxContains",
    "minContains",
    "patternProperties",
    "prefixItems",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];
