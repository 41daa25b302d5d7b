//! What the responses of a document declare about a header.
//!
//! The crate has one constant for all headers of a name, of responses and of the parts of their
//! bodies. If all responses declare it with the same schema, that is the schema of the header,
//! whatever the operation.
//!
//! Imports `context`, `schema`, and `ir`, `keyword` and `spec`.

use std::collections::HashMap;

use super::context::Context;
use super::schema::canonical;
use crate::ir::Type;
use crate::keyword::{Keyword, Role};
use crate::spec::{Cursor, Node, operations};

/// The response headers of a document, by their names in lower case.
#[derive(Default)]
pub(super) struct ResponseHeaders<'d> {
    /// The schema of each header as text; `None` for one with several schemas. Read when the first
    /// header is lowered.
    schemas: Option<HashMap<String, Option<String>>>,
    /// The types of those that have been lowered, each with where it is declared.
    declared: HashMap<String, Vec<(Type, Cursor<'d>)>>,
}

impl<'d> ResponseHeaders<'d> {
    /// Whether all responses declare a header with the same schema.
    pub(super) fn has_one_schema(&mut self, cx: &Context<'d, '_>, key: &str) -> bool {
        let schemas = self.schemas.get_or_insert_with(|| schemas(cx));
        schemas.get(key).is_some_and(Option::is_some)
    }

    /// The type of a header that has been lowered, with where it is declared.
    pub(super) fn known(&self, key: &str) -> Option<&(Type, Cursor<'d>)> {
        self.declared.get(key)?.first()
    }

    /// Notes the type of a header in one response.
    pub(super) fn declare(&mut self, key: String, ty: Type, header: Cursor<'d>) {
        self.declared.entry(key).or_default().push((ty, header));
    }

    /// The headers that have several types, in each response.
    pub(super) fn conflicts(&self) -> impl Iterator<Item = &Cursor<'d>> {
        let several = self.declared.values().filter(|declared| {
            let mut types = declared.iter().map(|(ty, _)| ty);
            let first = types.next();
            types.any(|ty| Some(ty) != first)
        });
        several.flatten().map(|(_, header)| header)
    }
}

/// The schema of each response header of a document as text, by the name of the header.
fn schemas(cx: &Context<'_, '_>) -> HashMap<String, Option<String>> {
    let mut schemas: HashMap<String, Option<String>> = HashMap::new();
    for place in operations(cx.root.node) {
        let responses = place.operation.get("responses");
        let responses = responses.iter().flat_map(Cursor::entries);
        let responses = responses.filter_map(|(_, response)| cx.resolve(response));
        let headers = responses.flat_map(|response| header_maps(cx, &response));
        for (name, header) in headers.flat_map(|headers| headers.entries().collect::<Vec<_>>()) {
            let Some(header) = cx.resolve(header) else {
                continue;
            };
            let own = ["schema", "content", "x-collectionFormat"]
                .map(|key| header.get(key).map(|it| bare(it.node)));
            let own = format!("{own:?}");
            let known = schemas.entry(name.to_ascii_lowercase());
            let known = known.or_insert_with(|| Some(own.clone()));
            if known.as_ref() != Some(&own) {
                *known = None;
            }
        }
    }
    schemas
}

/// The headers of a response, and those of the parts of its bodies (OpenAPI 3.2, Media Type Object).
fn header_maps<'d>(cx: &Context<'d, '_>, response: &Cursor<'d>) -> Vec<Cursor<'d>> {
    let content = response.get("content");
    let media_types = content.iter().flat_map(Cursor::entries);
    let media_types = media_types.filter_map(|(_, media_type)| cx.resolve(media_type));
    let encodings = media_types.flat_map(|media_type| {
        let prefix = media_type.get("prefixEncoding");
        let prefix: Vec<_> = prefix.iter().flat_map(Cursor::items).collect();
        prefix.into_iter().chain(media_type.get("itemEncoding"))
    });
    let owners = std::iter::once(response.clone()).chain(encodings);
    owners.filter_map(|owner| owner.get("headers")).collect()
}

/// A schema as text, without what only describes it or its items.
fn bare(schema: &Node) -> String {
    let Node::Map(fields) = schema else {
        return canonical(schema);
    };
    let is_description = |name: &str| {
        let keyword = Keyword::named(name);
        keyword.is_some_and(|keyword| keyword.role() == Role::Annotation)
    };
    let fields = fields.iter().filter(|(name, _)| !is_description(name));
    let fields = fields.map(|(name, value)| match Keyword::named(name) {
        Some(Keyword::Items) => format!("{name}:{}", bare(value)),
        _ => format!("{name}:{}", canonical(value)),
    });
    let mut fields: Vec<_> = fields.collect();
    fields.sort();
    format!("{fields:?}")
}
