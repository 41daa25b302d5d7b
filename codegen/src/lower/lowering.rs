//! The context in which the parts of an operation are lowered: the document, its schemas, and the
//! data that operations share.
//!
//! Imports `ir` and `spec`; the context, headers, ids of operations and schemas.

use super::context::Context;
use super::header_schemas::ResponseHeaders;
use super::operation_ids::OperationIds;
use super::schema::{Schemas, Typed, place_docs, schemas};
use crate::ir::{Docs, Label, Requirements, SecurityScheme, Shape, Type};
use crate::spec::{Cursor, reference_of, tag_parents};
use indexmap::IndexMap;
use std::collections::HashMap;

pub(super) struct Lowering<'d, 'f> {
    pub(super) schemas: Schemas<'d, 'f>,
    pub(super) operation_ids: OperationIds<'d>,
    /// The security schemes that operations have asked for.
    pub(super) security_schemes: IndexMap<String, SecurityScheme>,
    /// The declared tags, each with the one that it is inside of.
    pub(super) tag_parents: HashMap<&'d str, Option<&'d str>>,
    /// The security requirements of the operations that state none of their own.
    pub(super) security: Requirements,
    pub(super) response_headers: ResponseHeaders<'d>,
    /// Where the API is, if the document says so.
    pub(super) base_url: Option<String>,
}

impl<'d, 'f> Lowering<'d, 'f> {
    pub(super) fn new(cx: Context<'d, 'f>) -> Self {
        Self {
            tag_parents: tag_parents(&cx.root),
            schemas: schemas(cx),
            operation_ids: OperationIds::default(),
            security_schemes: IndexMap::new(),
            security: Requirements::new(),
            response_headers: ResponseHeaders::default(),
            base_url: None,
        }
    }

    pub(super) fn cx(&self) -> &Context<'d, 'f> {
        &self.schemas.store.cx
    }

    /// The type of a schema, which `label` names if it needs a name.
    pub(super) fn ty(&mut self, schema: &Cursor<'d>, label: &Label) -> Type {
        self.schemas.typed(schema, label).ty
    }

    /// The type of a schema, and the docs of its place.
    pub(super) fn described(&mut self, schema: &Cursor<'d>, label: &Label) -> (Type, Docs) {
        let mut docs = place_docs(&self.schemas.store, schema);
        let Typed { ty, notes } = self.schemas.typed(schema, label);
        docs.notes.extend(notes);
        (ty, docs)
    }

    /// The shape of a type with a name, if it has been lowered.
    pub(super) fn shape(&self, ty: &Type) -> Option<&Shape> {
        match ty {
            Type::Named(id) => Some(&self.schemas.registry.schema(*id)?.shape),
            _ => None,
        }
    }

    /// The type behind aliases.
    pub(super) fn behind_names<'t>(&'t self, ty: &'t Type) -> &'t Type {
        let mut ty = ty.without_null().0;
        // Aliases of each other are rejected later; the bound ends their cycle.
        for _ in 0..self.schemas.registry.len() {
            match self.shape(ty) {
                Some(Shape::Alias(inner)) => ty = inner.without_null().0,
                _ => break,
            }
        }
        ty
    }
}

/// The label of a component that several operations may refer to: its name.
pub(super) fn component_label(place: &Cursor<'_>) -> Option<Label> {
    let reference = reference_of(place)?;
    let name = reference.node.as_str()?.strip_prefix("#/components/")?;
    let (_, name) = name.split_once('/')?;
    (!name.contains('/')).then(|| Label::head(name))
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;
    use crate::diag::Diagnostics;
    use crate::ir::Interpretation;
    use crate::spec::{load, operations};

    /// How often each fact was computed of the schema of one property of a body.
    fn computed(media_type: &str, property: &str) -> HashMap<&'static str, usize> {
        let text = format!(
            "{{openapi: 3.1.0, paths: {{/a: {{post: {{requestBody: {{content: {{{media_type}: {{schema:
              {{type: object, properties: {{p: {property}}}}}}}}}}}, responses: {{}}}}}}}}}}"
        );
        let root = load(&text).unwrap();
        let found = Diagnostics::default();
        let mut lowering = Lowering::new(Context::new(&root, Interpretation::Inferred, &found));
        for place in operations(&root) {
            lowering.operation(&place).unwrap();
        }
        let mut counts = HashMap::new();
        for (name, schema) in lowering.cx().computed.take() {
            if schema.ends_with("/p") {
                *counts.entry(name).or_insert(0) += 1;
            }
        }
        counts
    }

    #[test]
    fn each_fact_about_a_property_is_computed_once() {
        let media_types = [
            "application/x-www-form-urlencoded",
            "application/json",
            "multipart/form-data",
        ];
        for (property, expected) in [
            (
                "{type: [string, 'null'], pattern: '^a', description: d, default: a}",
                vec!["types", "values", "string"],
            ),
            ("{type: string, enum: [a, b]}", vec!["types", "values"]),
            (
                "{type: array, items: {type: integer}, maxItems: 3}",
                vec!["types", "values", "array"],
            ),
            (
                "{type: object, properties: {q: {}}}",
                vec!["types", "values", "object"],
            ),
            (
                "{type: number, minimum: 1}",
                vec!["types", "values", "number"],
            ),
        ] {
            for media_type in media_types {
                let expected = expected.iter().map(|name| (*name, 1)).collect();
                let computed = computed(media_type, property);
                assert_eq!(computed, expected, "{media_type} {property}");
            }
        }
    }
}
