//! The Schema Object and what belongs to it, field by field: of OpenAPI 3.0.4, and of 3.1.1
//! with JSON Schema 2020-12.
//!
//! Imports nothing but the grammar.

use super::grammar::Form;
use super::grammar::Keys::Any as AnyKey;
use super::grammar::Kind;
use super::grammar::Shape::{
    Any, Aside, Boolean, BooleanOrSchema, Count, Dependency, Exclusive, Items, List, Map, Number,
    Object, Positive, Prose, Schema, Text, Types,
};
use super::tables::{EXTERNAL_DOCS, TEXTS, fixed, may, must};
use crate::spec::Version::{V3_0, V3_1};

pub(super) static SCHEMA: Form = fixed(
    "a Schema Object",
    &[
        may("type", Types),
        may("description", Prose),
        may("properties", Map(AnyKey, &Schema)),
        may("required", TEXTS),
        may("items", Items),
        may("additionalProperties", BooleanOrSchema),
        may("allOf", List(&Schema)),
        may("oneOf", List(&Schema)),
        may("anyOf", List(&Schema)),
        may("not", Schema),
        may("title", Prose),
        may("format", Text),
        may("enum", List(&Any)),
        may("default", Any),
        may("example", Any),
        may("nullable", Boolean).only(V3_0),
        may("readOnly", Boolean),
        may("writeOnly", Boolean),
        may("deprecated", Boolean),
        may("pattern", Text),
        may("minLength", Count),
        may("maxLength", Count),
        may("minimum", Number),
        may("maximum", Number),
        may("exclusiveMinimum", Exclusive),
        may("exclusiveMaximum", Exclusive),
        may("multipleOf", Positive),
        may("minItems", Count),
        may("maxItems", Count),
        may("uniqueItems", Boolean),
        may("minProperties", Count),
        may("maxProperties", Count),
        may("discriminator", Object(Kind::Discriminator)),
        may("xml", Aside(Kind::Xml)),
        EXTERNAL_DOCS,
        may("const", Any).only(V3_1),
        may("examples", Any).only(V3_1),
        may("contentEncoding", Text).only(V3_1),
        may("contentMediaType", Text).only(V3_1),
        may("contentSchema", Schema).only(V3_1),
        may("prefixItems", List(&Schema)).only(V3_1),
        may("contains", Schema).only(V3_1),
        may("minContains", Count).only(V3_1),
        may("maxContains", Count).only(V3_1),
        may("patternProperties", Map(AnyKey, &Schema)).only(V3_1),
        may("propertyNames", Schema).only(V3_1),
        may("dependentRequired", Map(AnyKey, &TEXTS)).only(V3_1),
        may("dependentSchemas", Map(AnyKey, &Schema)).only(V3_1),
        // What the two before were until 2019-09.
        may("dependencies", Map(AnyKey, &Dependency)).only(V3_1),
        may("if", Schema).only(V3_1),
        may("then", Schema).only(V3_1),
        may("else", Schema).only(V3_1),
        may("unevaluatedItems", Schema).only(V3_1),
        may("unevaluatedProperties", Schema).only(V3_1),
        may("$defs", Map(AnyKey, &Schema)).only(V3_1),
        // The walk has noted where it leads; in 3.0 nothing beside it is looked at.
        may("$ref", Any).only(V3_1),
        may("$dynamicRef", Any).only(V3_1),
        // These name things, or speak of themselves; no value depends on them.
        may("$anchor", Any).only(V3_1),
        may("$comment", Any).only(V3_1),
        may("$dynamicAnchor", Any).only(V3_1),
        may("$id", Any).only(V3_1),
        may("$schema", Any).only(V3_1),
        may("$vocabulary", Any).only(V3_1),
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
