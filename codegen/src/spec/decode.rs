//! Objects of OpenAPI as the types of openapiv3.
//!
//! openapiv3 is strict where real documents are not, so a value is reduced to what the grammar
//! accepts before it is decoded: fields that the checks have reported as ignored are dropped,
//! scalars become text where a string belongs, and a required field without which the object
//! still makes sense becomes empty.
//!
//! What openapiv3 would lose is read from the tree instead. It drops the siblings of a `$ref` and
//! rounds large limits, so schemas, and the objects that contain them, are not decoded. A
//! parameter cannot be decoded without its schema either. Of an Encoding Object it does not keep
//! whether `explode` and `allowReserved` are present, which decides whether `contentType` counts.
//! It does not have what is new in OpenAPI 3.1. Imports `keyword`, and from this layer
//! `document` and `grammar`.

use super::document::{Cursor, Node};
use super::grammar::Need;
use crate::keyword::{Kind, Shape};
use serde::de::DeserializeOwned;
use serde_yaml::{Mapping, Value};

/// A type of openapiv3 that can be decoded.
pub(crate) trait OpenApiObject: DeserializeOwned {
    /// The kind of object that it is.
    const KIND: Kind;
}

impl OpenApiObject for openapiv3::Info {
    const KIND: Kind = Kind::Info;
}

impl OpenApiObject for openapiv3::Tag {
    const KIND: Kind = Kind::Tag;
}

impl OpenApiObject for openapiv3::ExternalDocumentation {
    const KIND: Kind = Kind::ExternalDocumentation;
}

impl OpenApiObject for openapiv3::Server {
    const KIND: Kind = Kind::Server;
}

/// Of the types in OpenAPI 3.1, `mutualTLS` is not decoded.
impl OpenApiObject for openapiv3::SecurityScheme {
    const KIND: Kind = Kind::SecurityScheme;
}

/// Decodes an object of a document that has passed the checks; none if the value is not such an
/// object.
pub(crate) fn decode<T: OpenApiObject>(cursor: &Cursor<'_>) -> Option<T> {
    T::deserialize(object(cursor.node, T::KIND)?).ok()
}

/// The fields of an object that openapiv3 can decode. Unlike serde_json's, this value keeps the
/// order of keys.
fn object(node: &Node, kind: Kind) -> Option<Value> {
    node.as_map()?;
    let mut object = Mapping::new();
    for field in kind.definition().fields {
        let given = node.get(field.name);
        let value = given.and_then(|given| reduced(given, &field.shape));
        let value = match (value, field.need) {
            (Some(value), _) => value,
            (None, Need::Must) => return None,
            (None, Need::Should | Need::Nominal) => empty(&field.shape),
            (None, Need::May) => continue,
        };
        object.insert(field.name.into(), value);
    }
    Some(object.into())
}

/// The part of a value that openapiv3 can decode. The objects that are decoded contain nothing but
/// text, lists and maps.
fn reduced(node: &Node, shape: &Shape) -> Option<Value> {
    match (shape, node) {
        (Shape::Scalar, node) => node.scalar_text().map(Value::String),
        (Shape::List(inner), Node::List(items)) => {
            let items = items.iter().filter_map(|item| reduced(item, inner));
            Some(Value::Sequence(items.collect()))
        }
        (Shape::Map(_, inner), Node::Map(entries)) => {
            let entries = entries.iter().filter(|(key, _)| !key.starts_with("x-"));
            let entries = entries
                .filter_map(|(key, value)| Some((key.as_str().into(), reduced(value, inner)?)));
            Some(Value::Mapping(entries.collect()))
        }
        (Shape::Object(kind) | Shape::ProseObject(kind), node) => object(node, *kind),
        (shape, Node::String(text)) => shape.accepts(node).then(|| text.as_str().into()),
        _ => None,
    }
}

/// The empty value of a shape.
fn empty(shape: &Shape) -> Value {
    match shape {
        Shape::List(_) => Value::Sequence(Vec::new()),
        Shape::Map(..) | Shape::Object(_) | Shape::ProseObject(_) => Mapping::new().into(),
        _ => Value::String(String::new()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::document;
    use super::*;
    use openapiv3::{APIKeyLocation, ExternalDocumentation, Info, SecurityScheme, Server, Tag};

    fn decoded<T: OpenApiObject>(text: &str) -> Option<T> {
        decode(&Cursor::root(&document(text)))
    }

    #[test]
    fn an_empty_value_has_the_type_of_its_shape() {
        assert_eq!(
            empty(&Shape::List(&Shape::Text)),
            Value::Sequence(Vec::new())
        );
        let object = empty(&Shape::Object(Kind::Info));
        assert_eq!(object, Value::Mapping(Mapping::new()));
        assert_eq!(empty(&Shape::Text), Value::String(String::new()));
    }

    #[test]
    fn a_complete_info_object_is_decoded() {
        let info: Info = decoded(
            "{title: t, summary: s, description: d, termsOfService: u, version: v, x-a: 1,
              contact: {name: n, email: e}, license: {name: m, identifier: i, url: l}}",
        )
        .unwrap();
        assert_eq!((info.title.as_str(), info.version.as_str()), ("t", "v"));
        assert_eq!(info.description.as_deref(), Some("d"));
        assert_eq!(info.contact.unwrap().email.as_deref(), Some("e"));
        assert_eq!(info.license.unwrap().url.as_deref(), Some("l"));
    }

    #[test]
    fn odd_values_of_an_info_object_are_ignored() {
        let info: Info =
            decoded("{title: [], version: 1.0, description: null, license: {}, contact: 5}")
                .unwrap();
        assert_eq!((info.title.as_str(), info.version.as_str()), ("", "1.0"));
        assert_eq!((info.description, info.contact), (None, None));
        assert_eq!(info.license.unwrap().name, "");
    }

    #[test]
    fn tags_and_links_need_nothing() {
        let tag: Tag = decoded("{externalDocs: {description: d}}").unwrap();
        assert_eq!((tag.name.as_str(), tag.description), ("", None));
        let docs = tag.external_docs.unwrap();
        assert_eq!(
            (docs.url.as_str(), docs.description.as_deref()),
            ("", Some("d"))
        );
        assert_eq!(decode::<Tag>(&Cursor::root(&Node::Null)), None);
        assert!(decoded::<ExternalDocumentation>("{url: u}").is_some());
    }

    #[test]
    fn the_variables_of_a_server_keep_their_order() {
        let server: Server = decoded(
            "{url: 'https://{b}.{a}', variables: {b: {default: 8443, enum: [8443, null, true]},
              a: {default: x, description: []}, c: {description: no default}, x-d: {default: y}}}",
        )
        .unwrap();
        let variables = server.variables.unwrap();
        assert_eq!(variables.keys().collect::<Vec<_>>(), ["b", "a"]);
        assert_eq!(variables["b"].default, "8443");
        assert_eq!(variables["b"].enumeration, ["8443", "true"]);
        assert_eq!(decoded::<Server>("{description: d}"), None);
    }

    #[test]
    fn security_schemes_of_each_type_are_decoded() {
        let scheme = |text: &str| decoded::<SecurityScheme>(text).unwrap();
        let SecurityScheme::APIKey { location, name, .. } =
            scheme("{type: apiKey, in: cookie, name: n, description: 5}")
        else {
            panic!("is an API key")
        };
        assert_eq!((location, name.as_str()), (APIKeyLocation::Cookie, "n"));
        let SecurityScheme::HTTP { scheme: name, .. } = scheme("{type: http, scheme: Basic}")
        else {
            panic!("is a scheme of HTTP")
        };
        assert_eq!(name, "Basic");
        let flows = "{implicit: {scopes: null}, clientCredentials: {scopes: {a: b}, tokenUrl: t}}";
        let SecurityScheme::OAuth2 { flows, .. } =
            scheme(&format!("{{type: oauth2, flows: {flows}}}"))
        else {
            panic!("is OAuth 2")
        };
        assert!(flows.implicit.is_some_and(|flow| flow.scopes.is_empty()));
        assert_eq!(flows.client_credentials.unwrap().scopes["a"], "b");
        let bare = ["{type: oauth2}", "{type: openIdConnect}"].map(scheme);
        assert!(matches!(bare[0], SecurityScheme::OAuth2 { .. }));
        assert!(matches!(bare[1], SecurityScheme::OpenIDConnect { .. }));
        assert_eq!(decoded::<SecurityScheme>("{type: mutualTLS}"), None);
    }
}
