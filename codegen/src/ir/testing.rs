//! Small APIs for tests.

use super::api::Api;
use super::body::{Body, Content, ContentKind};
use super::docs::Docs;
use super::listed::Listed;
use super::number::{Integer, IntegerWidth, Number, NumberWidth};
use super::operation::{Operation, Piece};
use super::parameter::{Encoding, Parameter, Place};
use super::response::{Response, ResponseBody, Status};
use super::schema::{Field, Label, Rest, Schema, Shape, Union, UnionKeyword, Variant};
use super::security::OperationSecurity;
use super::server::OperationServer;
use super::types::{Direction, List, SchemaId, Type};

/// An API with a schema of each shape, named `s0`, `s1` and so on.
pub(crate) fn api(shapes: Vec<Shape>) -> Api {
    let schemas = shapes.into_iter().enumerate();
    let schemas = schemas.map(|(number, shape)| schema(&format!("s{number}"), shape));
    Api {
        schemas: schemas.collect(),
        ..Api::default()
    }
}

pub(crate) fn schema(name: &str, shape: Shape) -> Schema {
    Schema {
        label: Label::head(name),
        origin: format!("#/components/schemas/{name}"),
        defined_in: None,
        docs: Docs::default(),
        shape,
        rules: Vec::new(),
        group: None,
        never_sent: false,
    }
}

pub(crate) fn named(id: usize) -> Type {
    Type::Named(SchemaId(id))
}

pub(crate) fn list(item: Type) -> Type {
    Type::List(Box::new(List::of(item)))
}

pub(crate) fn map(value: Type) -> Type {
    Type::Map(Box::new(value))
}

pub(crate) fn nullable(inner: Type) -> Type {
    Type::Nullable(Box::new(inner))
}

pub(crate) fn integer() -> Integer {
    Integer {
        width: IntegerWidth::I64,
        minimum: None,
        maximum: None,
        multiple_of: None,
        secret: false,
    }
}

pub(crate) fn number() -> Number {
    Number {
        width: NumberWidth::Bits64,
        minimum: None,
        maximum: None,
        multiple_of: None,
        secret: false,
    }
}

/// An optional property.
pub(crate) fn field(name: &str, ty: Type) -> Field {
    Field {
        name: name.to_owned(),
        docs: Docs::default(),
        required: false,
        required_when: None,
        ty,
        direction: Direction::Both,
        recursive: false,
    }
}

pub(crate) fn object(fields: Vec<Field>, rest: Rest) -> Shape {
    Shape::Object { fields, rest }
}

pub(crate) fn enumeration(values: &[&str], open: bool) -> Shape {
    let values = values.iter().map(|value| Listed::new((*value).to_owned()));
    let values = values.collect();
    Shape::Enumeration { values, open }
}

/// A union of these types, with the labels `a`, `b` and so on.
pub(crate) fn union(types: Vec<Type>) -> Shape {
    let variants = types.into_iter().zip('a'..='z').map(|(ty, label)| Variant {
        label: label.to_string(),
        docs: Docs::default(),
        ty,
        tags: Vec::new(),
        recursive: false,
    });
    Shape::Union(Union {
        variants: variants.collect(),
        keyword: UnionKeyword::OneOf,
        discriminator: None,
        default: None,
    })
}

/// `GET /{id}` without parameters.
pub(crate) fn operation(id: &str) -> Operation {
    Operation {
        id: id.to_owned(),
        origin: format!("#/paths/~1{id}/get"),
        docs: Docs::default(),
        tags: Vec::new(),
        method: "GET".to_owned(),
        path: vec![vec![Piece::Literal(id.to_owned())]],
        query: None,
        parents: Vec::new(),
        parameters: Vec::new(),
        query_string: None,
        body: None,
        responses: Vec::new(),
        security: OperationSecurity::Shared,
        server: OperationServer::Shared,
        pagination: None,
    }
}

/// An optional parameter with the default encoding.
pub(crate) fn parameter(name: &str, place: Place, ty: Type) -> Parameter {
    Parameter {
        name: name.to_owned(),
        docs: Docs::default(),
        place,
        required: false,
        ty,
        encoding: Encoding::default_in(place),
    }
}

/// An optional body.
pub(crate) fn body(contents: Vec<ContentKind>) -> Body {
    let contents = contents.into_iter().map(|kind| Content {
        media_type: "application/json".to_owned(),
        kind,
    });
    Body {
        docs: Docs::default(),
        required: false,
        contents: contents.collect(),
    }
}

pub(crate) fn response(status: Status, bodies: Vec<ResponseBody>) -> Response {
    Response {
        status,
        description: None,
        headers: Vec::new(),
        bodies,
        media_types: Vec::new(),
        others: Vec::new(),
    }
}
