//! Parameters that are the whole query (OpenAPI 3.2, Parameter Object: `in: querystring`).
//!
//! Imports `docs`, `form`, `lowering`, `media_type_name`, and `diag`, `ir` and `spec`.

use super::docs;
use super::form::said_style;
use super::lowering::Lowering;
use super::media_type_name::{is_form, is_json};
use crate::diag::Code;
use crate::ir::{Docs, Encoding, Label, Note, QueryForm, QueryString, Type};
use crate::spec::{Cursor, OperationPlace};

/// The location of these parameters.
const QUERY_STRING: &str = "querystring";

impl<'d> Lowering<'d, '_> {
    /// The value that is the whole query of an operation, by its own parameters or by those of the
    /// path item.
    pub(super) fn query_string(
        &mut self,
        place: &OperationPlace<'d>,
        label: &Label,
    ) -> Option<QueryString> {
        let lists = place.owners().filter_map(|owner| owner.get("parameters"));
        let mut items = lists.flat_map(|list| list.items().collect::<Vec<_>>());
        let cursor = items.find_map(|item| {
            let parameter = self.cx().resolve(item);
            parameter.filter(|it| it.text("in") == Some(QUERY_STRING))
        })?;
        let name = cursor.text("name")?;
        let content = self.cx().resolve(cursor.get("content")?)?;
        let (media_type, object) = content.entries().next()?;
        let object = self.cx().resolve(object)?;
        let (ty, mut docs) = match object.get("schema") {
            Some(schema) => self.described(&schema, &label.part(name)),
            None => (Type::Any, Docs::default()),
        };
        let notes = std::mem::take(&mut docs.notes);
        let mut docs = Docs {
            notes,
            ..docs::docs(&cursor).or(docs)
        };
        let (ty, form) = self.query_form(media_type, &object, ty.without_null().0, &mut docs);
        Some(QueryString {
            name: name.to_owned(),
            docs,
            required: cursor.is_true("required"),
            ty,
            form,
        })
    }

    /// The type of a query by its media type, and how it becomes text.
    fn query_form(
        &self,
        media_type: &str,
        object: &Cursor<'d>,
        ty: &Type,
        docs: &mut Docs,
    ) -> (Type, QueryForm) {
        if is_json(media_type) {
            return (ty.clone(), QueryForm::Json);
        }
        if is_form(media_type) {
            if !self.may_be_object(ty) {
                let message =
                    "a query that is a form must be an object: calls with it are rejected";
                self.cx().fault(Code::STYLE_TOO_FLAT, &object.at, message);
            }
            return (ty.clone(), QueryForm::Form(encodings(object)));
        }
        if self.has_text(ty) {
            return (ty.clone(), QueryForm::Text);
        }
        // Text of any other media type is serialized by the caller.
        docs.notes.push(Note::TextOf(media_type.to_owned()));
        (Type::String(None), QueryForm::Text)
    }
}

/// The encodings of properties that a Media Type Object states.
fn encodings(media_type: &Cursor<'_>) -> Vec<(String, Encoding)> {
    let encodings = media_type.get("encoding");
    let encodings = encodings.iter().flat_map(Cursor::entries);
    let stated = encodings.filter_map(|(name, encoding)| {
        let is_json = encoding.text("contentType").is_some_and(is_json);
        let json = is_json.then_some(Encoding::Json);
        Some((name.to_owned(), said_style(&encoding).or(json)?))
    });
    stated.collect()
}
