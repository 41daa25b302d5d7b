//! The fields of the objects of Swagger 2.0 ("Schema" in the specification of Swagger 2.0).
//!
//! Imports `keyword`.

use crate::keyword::Keyword;

/// The fixed fields of an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fields {
    /// The name of the object, with an article.
    pub(super) title: &'static str,
    /// The names of its fields.
    pub(super) names: &'static [&'static str],
    /// Whether it has the keywords of a schema besides.
    pub(super) has_keywords: bool,
}

const fn fields(title: &'static str, names: &'static [&'static str]) -> Fields {
    Fields {
        title,
        names,
        has_keywords: false,
    }
}

/// "Swagger Object".
pub(super) const SWAGGER: Fields = fields(
    "a Swagger Object",
    &[
        "swagger",
        "info",
        "host",
        "basePath",
        "schemes",
        "consumes",
        "produces",
        "paths",
        "definitions",
        "parameters",
        "responses",
        "securityDefinitions",
        "security",
        "tags",
        "externalDocs",
    ],
);

/// "Path Item Object".
pub(super) const PATH_ITEM: Fields = fields(
    "a Path Item Object",
    &[
        "$ref",
        "get",
        "put",
        "post",
        "delete",
        "options",
        "head",
        "patch",
        "parameters",
    ],
);

/// "Operation Object".
pub(super) const OPERATION: Fields = fields(
    "an Operation Object",
    &[
        "tags",
        "summary",
        "description",
        "externalDocs",
        "operationId",
        "consumes",
        "produces",
        "parameters",
        "responses",
        "schemes",
        "deprecated",
        "security",
    ],
);

/// "Parameter Object".
pub(super) const PARAMETER: Fields = Fields {
    title: "a Parameter Object",
    names: &[
        "name",
        "in",
        "description",
        "required",
        "schema",
        "allowEmptyValue",
        "collectionFormat",
    ],
    has_keywords: true,
};

/// "Header Object".
pub(super) const HEADER: Fields = Fields {
    title: "a Header Object",
    names: &["description", "collectionFormat"],
    has_keywords: true,
};

/// "Response Object".
pub(super) const RESPONSE: Fields = fields(
    "a Response Object",
    &["description", "schema", "headers", "examples"],
);

/// "Security Scheme Object".
pub(super) const SECURITY_SCHEME: Fields = fields(
    "a Security Scheme Object",
    &[
        "type",
        "description",
        "name",
        "in",
        "flow",
        "authorizationUrl",
        "tokenUrl",
        "scopes",
    ],
);

/// The keywords of schemas that OpenAPI 3.0 has and Swagger 2.0 does not ("Schema Object" in both).
pub(super) const LATER_KEYWORDS: &[Keyword] = &[
    Keyword::OneOf,
    Keyword::AnyOf,
    Keyword::Not,
    Keyword::Nullable,
    Keyword::WriteOnly,
    Keyword::Deprecated,
];
