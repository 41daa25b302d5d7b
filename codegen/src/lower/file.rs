//! Files: the schemas that describe bytes.
//!
//! Imports `ir`, `keyword` and `spec`; the context and JSON values.

use super::context::Context;
use super::schema::count;
use crate::ir::{List, Type};
use crate::keyword::{JsonTypes, Keyword, KeywordSet, Role};
use crate::spec::Cursor;

/// Nobody describes a file in unions that are nested deeper.
const DEEPEST: usize = 32;

impl<'d> Context<'d, '_> {
    /// Whether a schema is about bytes: then the type of a file, or of a list of files. Where it
    /// is also about something else, the file is what is sent.
    ///
    /// These are strings of the `format` `binary` (OpenAPI 3.0.4, "Considerations for File
    /// Uploads"), and what has a `contentMediaType` without a `contentEncoding` (OpenAPI 3.1.1,
    /// the same).
    pub(super) fn file(&self, schema: &Cursor<'d>) -> Option<Type> {
        self.file_within(schema, 0)
    }

    /// Whether a part is a file, or several: in OpenAPI 3.1 also where its schema says nothing.
    pub(super) fn file_of_part(&self, schema: &Cursor<'d>) -> Option<Type> {
        self.file(schema).or_else(|| {
            let (content, ty) = self.content_of_part(schema)?;
            let is_file = self.has_siblings_of_references() && !has_meaning(&content);
            is_file.then_some(ty)
        })
    }

    /// The schema of a part, or of its items if it is a list; and the type of the part, if what
    /// this schema describes is sent as a file.
    pub(super) fn content_of_part(&self, schema: &Cursor<'d>) -> Option<(Cursor<'d>, Type)> {
        let schema = self.resolve(schema.clone())?;
        if only_type(&schema) != Some(JsonTypes::ARRAY) {
            return Some((schema, Type::File));
        }
        let items = self.resolve(schema.get(Keyword::Items)?)?;
        Some((items, list_of(Type::File, &schema)))
    }

    fn file_within(&self, schema: &Cursor<'d>, depth: usize) -> Option<Type> {
        let schema = self.resolve(schema.clone())?;
        if depth > DEEPEST {
            return None;
        }
        let key = std::ptr::from_ref(schema.node);
        if let Some(known) = self.files.borrow().get(&key) {
            return known.clone();
        }
        // A schema that is met again inside of itself adds no file.
        self.files.borrow_mut().insert(key, None);
        let file = self.described_file(&schema, depth + 1);
        self.files.borrow_mut().insert(key, file.clone());
        file
    }

    fn described_file(&self, schema: &Cursor<'d>, depth: usize) -> Option<Type> {
        const BINARY: &str = "binary";
        let is_binary = schema.text(Keyword::Format) == Some(BINARY)
            || schema.text(Keyword::ContentEncoding) == Some(BINARY)
            || (schema.get(Keyword::ContentMediaType).is_some()
                && schema.get(Keyword::ContentEncoding).is_none());
        match only_type(schema) {
            Some(JsonTypes::STRING | JsonTypes::ALL) if is_binary => {
                self.coverage.enforce(schema, FILE);
                return Some(Type::File);
            }
            Some(JsonTypes::ARRAY) => {
                let items = schema.get(Keyword::Items)?;
                let item = self.file_within(&items, depth)?;
                self.coverage.enforce(schema, FILES);
                return (item == Type::File).then(|| list_of(item, schema));
            }
            _ => {}
        }
        let unions = [Keyword::OneOf, Keyword::AnyOf, Keyword::AllOf];
        let branches = unions.into_iter().filter_map(|keyword| schema.get(keyword));
        let branches = branches.flat_map(|list| list.items().collect::<Vec<_>>());
        let files: Vec<_> = branches
            .filter_map(|branch| self.file_within(&branch, depth))
            .collect();
        let many = files.iter().find(|ty| matches!(ty, Type::List(_)));
        many.or(files.first()).cloned()
    }
}

/// The keywords that the type of a file expresses.
const FILE: KeywordSet = KeywordSet::of(&[
    Keyword::ContentEncoding,
    Keyword::ContentMediaType,
    Keyword::Format,
    Keyword::Nullable,
    Keyword::Type,
]);

/// The keywords that the type of a list of files expresses.
const FILES: KeywordSet = KeywordSet::of(&[
    Keyword::Items,
    Keyword::MaxItems,
    Keyword::MinItems,
    Keyword::Nullable,
    Keyword::Type,
]);

/// A list with the limits of an array.
pub(super) fn list_of(item: Type, schema: &Cursor<'_>) -> Type {
    let limit = |keyword| schema.node.get(keyword).and_then(count);
    Type::List(Box::new(List {
        item,
        min_items: limit(Keyword::MinItems).unwrap_or(0),
        max_items: limit(Keyword::MaxItems),
        // Nobody compares files.
        unique: false,
    }))
}

/// The type of all instances but null by `type`: all types where that is absent, none where it
/// names several.
pub(super) fn only_type(schema: &Cursor<'_>) -> Option<JsonTypes> {
    let types = schema.types().unwrap_or_default();
    match types.names.as_slice() {
        [] => Some(JsonTypes::ALL),
        [only] => Some(JsonTypes::named(only)),
        _ => None,
    }
}

/// Whether a schema without a type says anything about instances.
pub(super) fn has_meaning(schema: &Cursor<'_>) -> bool {
    let mut entries = schema.entries();
    entries.any(|(name, _)| match Keyword::named(name) {
        Some(Keyword::ReadOnly | Keyword::WriteOnly | Keyword::Xml) => true,
        Some(keyword) => keyword.role() != Role::Annotation,
        None => !name.starts_with("x-"),
    })
}
