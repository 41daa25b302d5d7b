//! The objects of OpenAPI 3.0.4 and 3.1.1, except schemas, field by field, in the order of their
//! sections 4.7 and 4.8.
//!
//! Imports `version` from this layer, and `model` from this folder.

use super::model::Keys::{Any as AnyKey, Component, Header, Path, Status};
use super::model::Shape::{
    Any, Boolean, Choice, List, Map, Object, Prose, ProseObject, Referable, Scalar, Schema, Text,
};
use super::model::{
    Definition, Field, Kind, Shape, TEXTS, fixed, may, must, nominal, patterned, should,
};
use crate::spec::version::Version::V3_1;

const fn components(shape: &'static Shape) -> Shape {
    Map(Component, shape)
}

const SERVERS: Shape = List(&Object(Kind::Server));
const EXTERNAL_DOCS: Field = may("externalDocs", ProseObject(Kind::ExternalDocumentation));
/// Security Requirement Objects: schemes, and their scopes.
const SECURITY: Field = may("security", List(&Map(AnyKey, &TEXTS)));
const PARAMETERS: Field = may("parameters", List(&Referable(Kind::Parameter)));
const HEADERS: Field = may("headers", Map(Header, &Referable(Kind::Header)));
/// OpenAPI has a plain map here, but some documents share it with a reference.
const CONTENT: Shape = Referable(Kind::Content);
/// Path items by name, without a path of their own.
const PATH_ITEMS: Shape = Map(AnyKey, &Referable(Kind::PathItem));

pub(super) static OPEN_API: Definition = fixed(
    "an OpenAPI Object",
    &[
        must("openapi", Text),
        should("info", Object(Kind::Info)),
        may("jsonSchemaDialect", Text).only(V3_1),
        may("servers", SERVERS),
        // A rule checks that one of these three is present.
        may("paths", Object(Kind::Paths)),
        may("webhooks", PATH_ITEMS).only(V3_1),
        may("components", Object(Kind::Components)),
        SECURITY,
        may("tags", List(&ProseObject(Kind::Tag))),
        EXTERNAL_DOCS,
    ],
);

pub(super) static INFO: Definition = fixed(
    "an Info Object",
    &[
        should("title", Prose),
        may("summary", Prose).only(V3_1),
        may("description", Prose),
        may("termsOfService", Prose),
        may("contact", ProseObject(Kind::Contact)),
        may("license", ProseObject(Kind::License)),
        should("version", Scalar),
    ],
);

pub(super) static CONTACT: Definition = fixed(
    "a Contact Object",
    &[may("name", Prose), may("url", Prose), may("email", Prose)],
);

pub(super) static LICENSE: Definition = fixed(
    "a License Object",
    &[
        nominal("name", Prose),
        may("identifier", Prose).only(V3_1),
        may("url", Prose),
    ],
);

pub(super) static SERVER: Definition = fixed(
    "a Server Object",
    &[
        must("url", Text),
        may("description", Prose),
        may("variables", Map(AnyKey, &Object(Kind::ServerVariable))),
    ],
);

pub(super) static SERVER_VARIABLE: Definition = fixed(
    "a Server Variable Object",
    &[
        may("enum", List(&Scalar)),
        must("default", Scalar),
        may("description", Prose),
    ],
);

pub(super) static COMPONENTS: Definition = fixed(
    "a Components Object",
    &[
        may("schemas", components(&Schema)),
        may("responses", components(&Referable(Kind::Response))),
        may("parameters", components(&Referable(Kind::Parameter))),
        may("examples", Any),
        may("requestBodies", components(&Referable(Kind::RequestBody))),
        may("headers", components(&Referable(Kind::Header))),
        may(
            "securitySchemes",
            components(&Referable(Kind::SecurityScheme)),
        ),
        may("links", components(&Referable(Kind::Link))),
        may("callbacks", components(&Referable(Kind::Callback))),
        may("pathItems", components(&Referable(Kind::PathItem))).only(V3_1),
        // OpenAPI has media types here since 3.2. Older documents use the field for other things
        // too, such as maps of media types; the references to them determine what they are.
        may("mediaTypes", Any),
    ],
);

pub(super) static PATHS: Definition = patterned("a Paths Object", Path, Referable(Kind::PathItem));

pub(super) static PATH_ITEM: Definition = fixed(
    "a Path Item Object",
    &[
        may("$ref", Any),
        may("summary", Prose),
        may("description", Prose),
        may("get", Object(Kind::Operation)),
        may("put", Object(Kind::Operation)),
        may("post", Object(Kind::Operation)),
        may("delete", Object(Kind::Operation)),
        may("options", Object(Kind::Operation)),
        may("head", Object(Kind::Operation)),
        may("patch", Object(Kind::Operation)),
        may("trace", Object(Kind::Operation)),
        may("servers", SERVERS),
        PARAMETERS,
    ],
);

pub(super) static OPERATION: Definition = fixed(
    "an Operation Object",
    &[
        may("tags", TEXTS),
        may("summary", Prose),
        may("description", Prose),
        EXTERNAL_DOCS,
        may("operationId", Text),
        PARAMETERS,
        may("requestBody", Referable(Kind::RequestBody)),
        // OpenAPI 3.0 requires it. Without it, a response can be anything.
        may("responses", Object(Kind::Responses)),
        may("callbacks", Map(AnyKey, &Referable(Kind::Callback))),
        may("deprecated", Boolean),
        SECURITY,
        may("servers", SERVERS),
    ],
);

pub(super) static EXTERNAL_DOCUMENTATION: Definition = fixed(
    "an External Documentation Object",
    &[may("description", Prose), nominal("url", Prose)],
);

const STYLE: Shape = Choice(&[
    "matrix",
    "label",
    "form",
    "simple",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
]);

pub(super) static PARAMETER: Definition = fixed(
    "a Parameter Object",
    &[
        must("name", Text),
        must("in", Choice(&["query", "header", "path", "cookie"])),
        may("description", Prose),
        may("required", Boolean),
        may("deprecated", Boolean),
        may("allowEmptyValue", Boolean),
        may("style", STYLE),
        may("explode", Boolean),
        may("allowReserved", Boolean),
        may("schema", Schema),
        may("example", Any),
        may("examples", Any),
        may("content", CONTENT),
    ],
);

pub(super) static REQUEST_BODY: Definition = fixed(
    "a Request Body Object",
    &[
        may("description", Prose),
        must("content", CONTENT),
        may("required", Boolean),
    ],
);

pub(super) static CONTENT_MAP: Definition =
    patterned("a map of media types", AnyKey, Referable(Kind::MediaType));

pub(super) static MEDIA_TYPE: Definition = fixed(
    "a Media Type Object",
    &[
        may("schema", Schema),
        may("example", Any),
        may("examples", Any),
        may("encoding", Map(AnyKey, &Object(Kind::Encoding))),
    ],
);

pub(super) static ENCODING: Definition = fixed(
    "an Encoding Object",
    &[
        may("contentType", Text),
        HEADERS,
        may(
            "style",
            Choice(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
        ),
        may("explode", Boolean),
        may("allowReserved", Boolean),
    ],
);

pub(super) static RESPONSES: Definition =
    patterned("a Responses Object", Status, Referable(Kind::Response));

pub(super) static RESPONSE: Definition = fixed(
    "a Response Object",
    &[
        nominal("description", Prose),
        HEADERS,
        may("content", CONTENT),
        may("links", Map(AnyKey, &Referable(Kind::Link))),
    ],
);

pub(super) static CALLBACK: Definition =
    patterned("a Callback Object", AnyKey, Referable(Kind::PathItem));

pub(super) static LINK: Definition = fixed(
    "a Link Object",
    &[
        may("operationRef", Text),
        may("operationId", Text),
        may("parameters", Map(AnyKey, &Any)),
        may("requestBody", Any),
        may("description", Prose),
        may("server", Object(Kind::Server)),
    ],
);

pub(super) static HEADER: Definition = fixed(
    "a Header Object",
    &[
        may("description", Prose),
        may("required", Boolean),
        may("deprecated", Boolean),
        may("allowEmptyValue", Boolean),
        may("style", Choice(&["simple"])),
        may("explode", Boolean),
        may("allowReserved", Boolean),
        may("schema", Schema),
        may("example", Any),
        may("examples", Any),
        may("content", CONTENT),
    ],
);

pub(super) static TAG: Definition = fixed(
    "a Tag Object",
    &[
        should("name", Prose),
        may("description", Prose),
        EXTERNAL_DOCS,
    ],
);

pub(super) static SECURITY_SCHEME: Definition = fixed(
    "a Security Scheme Object",
    &[
        must(
            "type",
            Choice(&["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]),
        ),
        may("description", Prose),
        may("name", Text),
        may("in", Choice(&["query", "header", "cookie"])),
        may("scheme", Text),
        may("bearerFormat", Prose),
        // Each type requires some of these; no code depends on the last two.
        nominal("flows", Object(Kind::OAuthFlows)),
        nominal("openIdConnectUrl", Prose),
    ],
);

pub(super) static OAUTH_FLOWS: Definition = fixed(
    "an OAuth Flows Object",
    &[
        may("implicit", Object(Kind::OAuthFlow)),
        may("password", Object(Kind::OAuthFlow)),
        may("clientCredentials", Object(Kind::OAuthFlow)),
        may("authorizationCode", Object(Kind::OAuthFlow)),
    ],
);

pub(super) static OAUTH_FLOW: Definition = fixed(
    "an OAuth Flow Object",
    &[
        // Each flow requires one of the first two, or both.
        nominal("authorizationUrl", Prose),
        nominal("tokenUrl", Prose),
        may("refreshUrl", Prose),
        nominal("scopes", Map(AnyKey, &Prose)),
    ],
);
