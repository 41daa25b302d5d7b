//! Objects: their fields, and what becomes of all others.

use super::schema::wrapped;
use super::{Lowering, docs};
use crate::diag::Code;
use crate::ir::{Docs, Field, Label, Rest, Shape, Type};
use crate::spec::{Cursor, Node, reference_of};

impl<'d> Lowering<'d, '_> {
    pub(super) fn object(&mut self, cursor: &Cursor<'d>, label: &Label) -> Shape {
        let required = self.required(cursor);
        let mut fields = Vec::new();
        if let Some(properties) = cursor.get("properties") {
            for (name, property) in properties.entries() {
                fields.push(self.field(name, property, &required, label));
            }
        }
        let declared = |name: &str| fields.iter().any(|field: &Field| field.name == name);
        for (name, place) in required.iter().filter(|(name, _)| !declared(name)) {
            let message =
                format!("a required property that is not declared (`{name}`) is not supported yet");
            self.refuse(Code::UNSUPPORTED, &place.at, message);
        }
        let rest = self.rest(cursor, label);
        match (fields.is_empty(), rest) {
            (true, Rest::Kept(value)) => Shape::Alias(Type::Map(Box::new(value))),
            (true, Rest::Ignored) => Shape::Alias(Type::Map(Box::new(Type::Any))),
            (_, rest) => Shape::Object { fields, rest },
        }
    }

    fn required(&self, cursor: &Cursor<'d>) -> Vec<(&'d str, Cursor<'d>)> {
        let list = cursor.get("required");
        let items = list.into_iter().flat_map(|list| list.items());
        items
            .filter_map(|item| Some((item.node.as_str()?, item)))
            .collect()
    }

    fn field(
        &mut self,
        name: &'d str,
        property: Cursor<'d>,
        required: &[(&str, Cursor<'d>)],
        label: &Label,
    ) -> Field {
        let docs = self.property_docs(&property);
        // What is only sent is required only there (OpenAPI 3.0.3, Schema Object:
        // `writeOnly`), and objects are only received so far.
        let is_sent_only = self
            .followed(Some(property.clone()))
            .is_some_and(|property| property.is_true("writeOnly"));
        Field {
            name: name.to_owned(),
            docs,
            required: !is_sent_only && required.iter().any(|(other, _)| *other == name),
            ty: self.ty(property, label.part(name)),
            recursive: false,
        }
    }

    /// The docs of a property: its own ones, or those of what it refers to.
    pub(super) fn property_docs(&self, property: &Cursor<'d>) -> Docs {
        let target = match reference_of(property) {
            Some(_) => Some(property.clone()),
            None => wrapped(property),
        };
        let target = self.followed(target).map(|target| docs::docs(&target));
        if reference_of(property).is_some() {
            return target.unwrap_or_default();
        }
        let own = docs::docs(property);
        match target {
            Some(target) if own.title.is_none() && own.description.is_none() => Docs {
                deprecated: own.deprecated || target.deprecated,
                default: own.default.or(target.default),
                ..target
            },
            _ => own,
        }
    }

    pub(super) fn rest(&mut self, cursor: &Cursor<'d>, label: &Label) -> Rest {
        match cursor.get("additionalProperties") {
            None => Rest::Ignored,
            Some(other) => match other.node {
                Node::Bool(false) => Rest::Refused,
                Node::Bool(true) => Rest::Kept(Type::Any),
                _ => Rest::Kept(self.ty(other, label.part("value"))),
            },
        }
    }
}
