//! The objects of OpenAPI 3.0.3, field by field, in the order of its section 4.7.
//!
//! Imports nothing but the grammar. A field is required here only where the object makes no sense without
//! it: real documents leave out the `description` of a response or the `name` of a
//! licence, and lose nothing but words.

use super::grammar::Keys::{Any as AnyKey, Component, Header, Path, Status};
use super::grammar::Shape::{
    Any, Aside, Boolean, Choice, List, Map, Object, Prose, Referable, Scalar, Text,
};
use super::grammar::{Field, Form, Keys, Kind, Shape};
use super::schema;

pub(super) fn form(kind: Kind) -> &'static Form {
    match kind {
        Kind::OpenApi => &OPEN_API,
        Kind::Info => &INFO,
        Kind::Contact => &CONTACT,
        Kind::License => &LICENSE,
        Kind::Server => &SERVER,
        Kind::ServerVariable => &SERVER_VARIABLE,
        Kind::Components => &COMPONENTS,
        Kind::Paths => &PATHS,
        Kind::PathItem => &PATH_ITEM,
        Kind::Operation => &OPERATION,
        Kind::ExternalDocumentation => &EXTERNAL_DOCUMENTATION,
        Kind::Parameter => &PARAMETER,
        Kind::RequestBody => &REQUEST_BODY,
        Kind::Content => &CONTENT_MAP,
        Kind::MediaType => &MEDIA_TYPE,
        Kind::Encoding => &ENCODING,
        Kind::Responses => &RESPONSES,
        Kind::Response => &RESPONSE,
        Kind::Callback => &CALLBACK,
        Kind::Link => &LINK,
        Kind::Header => &HEADER,
        Kind::Tag => &TAG,
        Kind::Schema => &schema::SCHEMA,
        Kind::Discriminator => &schema::DISCRIMINATOR,
        Kind::Xml => &schema::XML,
        Kind::SecurityScheme => &SECURITY_SCHEME,
        Kind::OAuthFlows => &OAUTH_FLOWS,
        Kind::OAuthFlow => &OAUTH_FLOW,
    }
}

/// The fields that OpenAPI has from version 3.1 on.
pub(super) fn later(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::OpenApi => &["webhooks", "jsonSchemaDialect"],
        Kind::Info => &["summary"],
        Kind::License => &["identifier"],
        Kind::Components => &["pathItems"],
        Kind::Schema => schema::LATER,
        _ => &[],
    }
}

pub(super) const fn must(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: true,
    }
}

pub(super) const fn may(name: &'static str, shape: Shape) -> Field {
    Field {
        name,
        shape,
        required: false,
    }
}

/// An object that has no fields but these.
pub(super) const fn fixed(title: &'static str, fields: &'static [Field]) -> Form {
    Form {
        title,
        fields,
        patterned: None,
    }
}

/// An object whose fields are named by the document.
const fn patterned(title: &'static str, keys: Keys, shape: Shape) -> Form {
    Form {
        title,
        fields: &[],
        patterned: Some((keys, shape)),
    }
}

const fn components(shape: &'static Shape) -> Shape {
    Map(Component, shape)
}

pub(super) const TEXTS: Shape = List(&Text);
const SERVERS: Shape = List(&Object(Kind::Server));
pub(super) const EXTERNAL_DOCS: Field = may("externalDocs", Aside(Kind::ExternalDocumentation));
/// Which schemes, and which of their scopes: the Security Requirement Object.
const SECURITY: Field = may("security", List(&Map(AnyKey, &TEXTS)));
const PARAMETERS: Field = may("parameters", List(&Referable(Kind::Parameter)));
const HEADERS: Field = may("headers", Map(Header, &Referable(Kind::Header)));
/// OpenAPI has a plain map here, but some documents share it by a reference.
const CONTENT: Shape = Referable(Kind::Content);
pub(super) const SCHEMA_OR_REF: Shape = Referable(Kind::Schema);

static OPEN_API: Form = fixed(
    "an OpenAPI Object",
    &[
        must("openapi", Text),
        must("info", Object(Kind::Info)),
        may("servers", SERVERS),
        must("paths", Object(Kind::Paths)),
        may("components", Object(Kind::Components)),
        SECURITY,
        may("tags", List(&Aside(Kind::Tag))),
        EXTERNAL_DOCS,
    ],
);

static INFO: Form = fixed(
    "an Info Object",
    &[
        must("title", Prose),
        may("description", Prose),
        may("termsOfService", Prose),
        may("contact", Aside(Kind::Contact)),
        may("license", Aside(Kind::License)),
        must("version", Scalar),
    ],
);

static CONTACT: Form = fixed(
    "a Contact Object",
    &[may("name", Prose), may("url", Prose), may("email", Prose)],
);

static LICENSE: Form = fixed("a License Object", &[may("name", Prose), may("url", Prose)]);

static SERVER: Form = fixed(
    "a Server Object",
    &[
        must("url", Text),
        may("description", Prose),
        may("variables", Map(AnyKey, &Object(Kind::ServerVariable))),
    ],
);

static SERVER_VARIABLE: Form = fixed(
    "a Server Variable Object",
    &[
        may("enum", List(&Scalar)),
        must("default", Scalar),
        may("description", Prose),
    ],
);

static COMPONENTS: Form = fixed(
    "a Components Object",
    &[
        may("schemas", components(&SCHEMA_OR_REF)),
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
    ],
);

static PATHS: Form = patterned("a Paths Object", Path, Referable(Kind::PathItem));

static PATH_ITEM: Form = fixed(
    "a Path Item Object",
    &[
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

static OPERATION: Form = fixed(
    "an Operation Object",
    &[
        may("tags", TEXTS),
        may("summary", Prose),
        may("description", Prose),
        EXTERNAL_DOCS,
        may("operationId", Text),
        PARAMETERS,
        may("requestBody", Referable(Kind::RequestBody)),
        must("responses", Object(Kind::Responses)),
        may("callbacks", Map(AnyKey, &Referable(Kind::Callback))),
        may("deprecated", Boolean),
        SECURITY,
        may("servers", SERVERS),
    ],
);

static EXTERNAL_DOCUMENTATION: Form = fixed(
    "an External Documentation Object",
    &[may("description", Prose), may("url", Prose)],
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

static PARAMETER: Form = fixed(
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
        may("schema", SCHEMA_OR_REF),
        may("example", Any),
        may("examples", Any),
        may("content", CONTENT),
    ],
);

static REQUEST_BODY: Form = fixed(
    "a Request Body Object",
    &[
        may("description", Prose),
        must("content", CONTENT),
        may("required", Boolean),
    ],
);

static CONTENT_MAP: Form = patterned("a map of media types", AnyKey, Referable(Kind::MediaType));

static MEDIA_TYPE: Form = fixed(
    "a Media Type Object",
    &[
        may("schema", SCHEMA_OR_REF),
        may("example", Any),
        may("examples", Any),
        may("encoding", Map(AnyKey, &Object(Kind::Encoding))),
    ],
);

static ENCODING: Form = fixed(
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

static RESPONSES: Form = patterned("a Responses Object", Status, Referable(Kind::Response));

static RESPONSE: Form = fixed(
    "a Response Object",
    &[
        may("description", Prose),
        HEADERS,
        may("content", CONTENT),
        may("links", Map(AnyKey, &Referable(Kind::Link))),
    ],
);

static CALLBACK: Form = patterned("a Callback Object", AnyKey, Referable(Kind::PathItem));

static LINK: Form = fixed(
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

static HEADER: Form = fixed(
    "a Header Object",
    &[
        may("description", Prose),
        may("required", Boolean),
        may("deprecated", Boolean),
        may("allowEmptyValue", Boolean),
        may("style", Choice(&["simple"])),
        may("explode", Boolean),
        may("allowReserved", Boolean),
        may("schema", SCHEMA_OR_REF),
        may("example", Any),
        may("examples", Any),
        may("content", CONTENT),
    ],
);

static TAG: Form = fixed(
    "a Tag Object",
    &[must("name", Text), may("description", Prose), EXTERNAL_DOCS],
);

static SECURITY_SCHEME: Form = fixed(
    "a Security Scheme Object",
    &[
        must(
            "type",
            Choice(&["apiKey", "http", "oauth2", "openIdConnect"]),
        ),
        may("description", Prose),
        may("name", Text),
        may("in", Choice(&["query", "header", "cookie"])),
        may("scheme", Text),
        may("bearerFormat", Prose),
        may("flows", Object(Kind::OAuthFlows)),
        may("openIdConnectUrl", Prose),
    ],
);

static OAUTH_FLOWS: Form = fixed(
    "an OAuth Flows Object",
    &[
        may("implicit", Object(Kind::OAuthFlow)),
        may("password", Object(Kind::OAuthFlow)),
        may("clientCredentials", Object(Kind::OAuthFlow)),
        may("authorizationCode", Object(Kind::OAuthFlow)),
    ],
);

static OAUTH_FLOW: Form = fixed(
    "an OAuth Flow Object",
    &[
        may("authorizationUrl", Prose),
        may("tokenUrl", Prose),
        may("refreshUrl", Prose),
        may("scopes", Map(AnyKey, &Prose)),
    ],
);
