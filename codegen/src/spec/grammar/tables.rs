//! The objects of OpenAPI 3.0.4, and of 3.1.1 and 3.2.0 with JSON Schema 2020-12, field by field, in the order
//! of sections 4.7 and 4.8 of OpenAPI.
//!
//! Imports `keyword`, and `model` from this folder.

use super::model::{Definition, Field, later, latest, may, must, nominal, should};
use crate::keyword::Shape::{
    Any, Boolean, Choice, ChoiceSince3_2, List, Map, Object, Prose, ProseObject, Referable, Scalar,
    Schema, Text,
};
use crate::keyword::{Keys, Keyword, Kind, Shape};

const SERVERS: Shape = List(&Object(Kind::Server));
/// Security Requirement Objects: schemes, and their scopes.
const SECURITY: Shape = List(&Map(Keys::Any, &Shape::TEXTS));
const PARAMETERS: Shape = List(&Referable(Kind::Parameter));
const HEADERS: Shape = Map(Keys::Header, &Referable(Kind::Header));
/// OpenAPI has a plain map here, but some documents share it with a reference.
const CONTENT: Shape = Referable(Kind::Content);
/// Path items by name, without a path of their own.
const PATH_ITEMS: Shape = Map(Keys::Any, &Referable(Kind::PathItem));
const STYLE: Shape = ChoiceSince3_2(
    &[
        "matrix",
        "label",
        "form",
        "simple",
        "spaceDelimited",
        "pipeDelimited",
        "deepObject",
    ],
    &["cookie"],
);
/// Encoding Objects by the name of a property.
const ENCODINGS: Shape = Map(Keys::Any, &Object(Kind::Encoding));
const PREFIX_ENCODING: Shape = List(&Object(Kind::Encoding));

const fn components(shape: &'static Shape) -> Shape {
    Map(Keys::Component, shape)
}

// A row states whether fields are required, their names, and their shape. Patterned fields are in
// brackets: the pattern of their names, and their shape.
macro_rules! objects {
    ($(
        $kind:ident $title:literal $([$keys:ident: $each:expr])? {
            $($need:ident $($name:literal)+: $shape:expr,)*
        }
    )*) => {
        impl Kind {
            /// The fields of the object.
            pub(in crate::spec) fn definition(self) -> &'static Definition {
                match self {
                    $(Self::$kind => const {
                        &Definition {
                            title: $title,
                            fields: &[$($($need($name, $shape),)+)*],
                            patterned: &[$((Keys::$keys, $each))?],
                        }
                    },)*
                    Self::Schema => &SCHEMA,
                }
            }
        }
    };
}

objects! {
    OpenApi "an OpenAPI Object" {
        must "openapi": Text,
        latest "$self": Text,
        should "info": Object(Kind::Info),
        later "jsonSchemaDialect": Text,
        may "servers": SERVERS,
        // A rule checks that one of these three is present.
        may "paths": Object(Kind::Paths),
        later "webhooks": PATH_ITEMS,
        may "components": Object(Kind::Components),
        may "security": SECURITY,
        may "tags": List(&ProseObject(Kind::Tag)),
        may "externalDocs": Shape::EXTERNAL_DOCS,
    }
    Info "an Info Object" {
        should "title": Prose,
        later "summary": Prose,
        may "description" "termsOfService": Prose,
        may "contact": ProseObject(Kind::Contact),
        may "license": ProseObject(Kind::License),
        should "version": Scalar,
    }
    Contact "a Contact Object" {
        may "name" "url" "email": Prose,
    }
    License "a License Object" {
        nominal "name": Prose,
        later "identifier": Prose,
        may "url": Prose,
    }
    Server "a Server Object" {
        must "url": Text,
        may "description": Prose,
        latest "name": Prose,
        may "variables": Map(Keys::Any, &Object(Kind::ServerVariable)),
    }
    ServerVariable "a Server Variable Object" {
        may "enum": List(&Scalar),
        must "default": Scalar,
        may "description": Prose,
    }
    Components "a Components Object" {
        may "schemas": components(&Schema),
        may "responses": components(&Referable(Kind::Response)),
        may "parameters": components(&Referable(Kind::Parameter)),
        may "examples": Any,
        may "requestBodies": components(&Referable(Kind::RequestBody)),
        may "headers": components(&Referable(Kind::Header)),
        may "securitySchemes": components(&Referable(Kind::SecurityScheme)),
        may "links": components(&Referable(Kind::Link)),
        may "callbacks": components(&Referable(Kind::Callback)),
        later "pathItems": components(&Referable(Kind::PathItem)),
        // OpenAPI has media types here since 3.2. Older documents use the field for other things
        // too, such as maps of media types; the references to them determine what they are.
        may "mediaTypes": Any,
    }
    Paths "a Paths Object" [Path: Referable(Kind::PathItem)] {}
    PathItem "a Path Item Object" {
        may "$ref": Any,
        may "summary" "description": Prose,
        may "get" "put" "post" "delete" "options" "head" "patch" "trace": Object(Kind::Operation),
        latest "query": Object(Kind::Operation),
        latest "additionalOperations": Map(Keys::Method, &Object(Kind::Operation)),
        may "servers": SERVERS,
        may "parameters": PARAMETERS,
    }
    Operation "an Operation Object" {
        may "tags": Shape::TEXTS,
        may "summary" "description": Prose,
        may "externalDocs": Shape::EXTERNAL_DOCS,
        may "operationId": Text,
        may "parameters": PARAMETERS,
        may "requestBody": Referable(Kind::RequestBody),
        // OpenAPI 3.0 requires it. Without it, a response can be anything.
        may "responses": Object(Kind::Responses),
        may "callbacks": Map(Keys::Any, &Referable(Kind::Callback)),
        may "deprecated": Boolean,
        may "security": SECURITY,
        may "servers": SERVERS,
    }
    ExternalDocumentation "an External Documentation Object" {
        may "description": Prose,
        nominal "url": Prose,
    }
    Parameter "a Parameter Object" {
        must "name": Text,
        must "in": ChoiceSince3_2(&["query", "header", "path", "cookie"], &["querystring"]),
        may "description": Prose,
        may "required" "deprecated" "allowEmptyValue": Boolean,
        may "style": STYLE,
        may "explode" "allowReserved": Boolean,
        may "schema": Schema,
        may "example" "examples": Any,
        may "content": CONTENT,
    }
    RequestBody "a Request Body Object" {
        may "description": Prose,
        must "content": CONTENT,
        may "required": Boolean,
    }
    Content "a map of media types" [Any: Referable(Kind::MediaType)] {}
    MediaType "a Media Type Object" {
        may "schema": Schema,
        latest "itemSchema": Schema,
        may "example" "examples": Any,
        may "encoding": ENCODINGS,
        latest "prefixEncoding": PREFIX_ENCODING,
        latest "itemEncoding": Object(Kind::Encoding),
    }
    Encoding "an Encoding Object" {
        may "contentType": Text,
        may "headers": HEADERS,
        may "style": Choice(&["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
        may "explode" "allowReserved": Boolean,
        latest "encoding": ENCODINGS,
        latest "prefixEncoding": PREFIX_ENCODING,
        latest "itemEncoding": Object(Kind::Encoding),
    }
    Responses "a Responses Object" [Status: Referable(Kind::Response)] {}
    Response "a Response Object" {
        // It is optional since OpenAPI 3.2, and often absent before.
        nominal "description": Prose,
        latest "summary": Prose,
        may "headers": HEADERS,
        may "content": CONTENT,
        may "links": Map(Keys::Any, &Referable(Kind::Link)),
    }
    Callback "a Callback Object" [Any: Referable(Kind::PathItem)] {}
    Link "a Link Object" {
        may "operationRef" "operationId": Text,
        may "parameters": Map(Keys::Any, &Any),
        may "requestBody": Any,
        may "description": Prose,
        may "server": Object(Kind::Server),
    }
    Header "a Header Object" {
        may "description": Prose,
        may "required" "deprecated" "allowEmptyValue": Boolean,
        may "style": Choice(&["simple"]),
        may "explode" "allowReserved": Boolean,
        may "schema": Schema,
        may "example" "examples": Any,
        may "content": CONTENT,
    }
    Tag "a Tag Object" {
        should "name": Prose,
        latest "summary": Prose,
        may "description": Prose,
        may "externalDocs": Shape::EXTERNAL_DOCS,
        latest "parent" "kind": Prose,
    }
    Discriminator "a Discriminator Object" {
        must "propertyName": Text,
        may "mapping": Map(Keys::Any, &Text),
        latest "defaultMapping": Text,
    }
    Xml "an XML Object" {
        latest "nodeType": Prose,
        may "name" "namespace" "prefix": Prose,
        may "attribute" "wrapped": Boolean,
    }
    SecurityScheme "a Security Scheme Object" {
        must "type": Choice(&["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]),
        may "description": Prose,
        may "name": Text,
        may "in": Choice(&["query", "header", "cookie"]),
        may "scheme": Text,
        may "bearerFormat": Prose,
        // Each type requires some of these; no code depends on the last two.
        nominal "flows": Object(Kind::OAuthFlows),
        nominal "openIdConnectUrl": Prose,
        latest "oauth2MetadataUrl": Prose,
        latest "deprecated": Boolean,
    }
    OAuthFlows "an OAuth Flows Object" {
        may "implicit" "password" "clientCredentials" "authorizationCode": Object(Kind::OAuthFlow),
        latest "deviceAuthorization": Object(Kind::OAuthFlow),
    }
    OAuthFlow "an OAuth Flow Object" {
        // Each flow requires one of the first two, or both.
        nominal "authorizationUrl" "tokenUrl": Prose,
        latest "deviceAuthorizationUrl": Prose,
        may "refreshUrl": Prose,
        nominal "scopes": Map(Keys::Any, &Prose),
    }
}

static SCHEMA: Definition = Definition {
    title: "a Schema Object",
    fields: &FIELDS,
    patterned: &[],
};

const KEYWORDS: usize = Keyword::ALL.len();

/// The fields of a schema, one for each keyword, in the order of [`Keyword::ALL`].
#[expect(clippy::indexing_slicing, reason = "checked when compiled")]
static FIELDS: [Field; KEYWORDS] = {
    let mut fields = [may("", Shape::Any); KEYWORDS];
    let mut index = 0;
    while index < KEYWORDS {
        fields[index] = field_of(Keyword::ALL[index]);
        index += 1;
    }
    fields
};

const fn field_of(keyword: Keyword) -> Field {
    Field {
        versions: keyword.versions(),
        ..may(keyword.name(), keyword.shape())
    }
}
