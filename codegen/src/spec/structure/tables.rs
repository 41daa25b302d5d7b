//! The objects of OpenAPI 3.0.4 and 3.1.1, field by field, in the order of their section 4.7
//! and 4.8.
//!
//! Imports nothing but the grammar. A field is demanded here only where the object makes no
//! sense without it: real documents leave out the `description` of a response or the `name`
//! of a licence, and lose nothing but words.

use super::grammar::Keys::{Any as AnyKey, Component, Header, Path, Status};
use super::grammar::Shape::{
    Any, Aside, Boolean, Choice, List, Map, Object, Prose, Referable, Scalar, Schema, Text,
};
use super::grammar::{Field, Form, Keys, Kind, Need, Shape};
use super::schema;
use crate::spec::Version::V3_1;

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

const fn field(name: &'static str, shape: Shape, need: Need) -> Field {
    Field {
        name,
        shape,
        need,
        only: None,
    }
}

pub(super) const fn must(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::Must)
}

const fn should(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::Should)
}

pub(super) const fn may(name: &'static str, shape: Shape) -> Field {
    field(name, shape, Need::May)
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
/// Path items by name, which stand at no path of their own.
const PATH_ITEMS: Shape = Map(AnyKey, &Referable(Kind::PathItem));

static OPEN_API: Form = fixed(
    "an OpenAPI Object",
    &[
        must("openapi", Text),
        should("info", Object(Kind::Info)),
        may("jsonSchemaDialect", Text).only(V3_1),
        may("servers", SERVERS),
        // That one of these three must be there is a rule of its own.
        may("paths", Object(Kind::Paths)),
        may("webhooks", PATH_ITEMS).only(V3_1),
        may("components", Object(Kind::Components)),
        SECURITY,
        may("tags", List(&Aside(Kind::Tag))),
        EXTERNAL_DOCS,
    ],
);

static INFO: Form = fixed(
    "an Info Object",
    &[
        should("title", Prose),
        may("summary", Prose).only(V3_1),
        may("description", Prose),
        may("termsOfService", Prose),
        may("contact", Aside(Kind::Contact)),
        may("license", Aside(Kind::License)),
        should("version", Scalar),
    ],
);

static CONTACT: Form = fixed(
    "a Contact Object",
    &[may("name", Prose), may("url", Prose), may("email", Prose)],
);

static LICENSE: Form = fixed(
    "a License Object",
    &[
        may("name", Prose),
        may("identifier", Prose).only(V3_1),
        may("url", Prose),
    ],
);

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
        // OpenAPI has media types here from version 3.2 on. Documents before that use it for
        // what they like, also for maps of media types; whoever refers there says what it is.
        may("mediaTypes", Any),
    ],
);

static PATHS: Form = patterned("a Paths Object", Path, Referable(Kind::PathItem));

static PATH_ITEM: Form = fixed(
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
        // OpenAPI 3.0 demands it; without it, an answer can be anything.
        may("responses", Object(Kind::Responses)),
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
        may("schema", Schema),
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
        may("schema", Schema),
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
        may("schema", Schema),
        may("example", Any),
        may("examples", Any),
        may("content", CONTENT),
    ],
);

static TAG: Form = fixed(
    "a Tag Object",
    &[
        should("name", Prose),
        may("description", Prose),
        EXTERNAL_DOCS,
    ],
);

static SECURITY_SCHEME: Form = fixed(
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
