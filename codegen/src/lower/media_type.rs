//! Media types: what a body contains, by its media type and its schema.
//!
//! Imports `context`, `file`, `lowering`, `media_type_name`, and `diag`, `ir`, `keyword` and `spec`.

use indexmap::IndexMap;

use super::context::Context;
use super::file::{has_meaning, only_type};
use super::lowering::{Lowering, component_label};
use super::media_type_name::{essence, fits_in_header, is_charset, is_form, is_form_data, is_json};
use crate::diag::{Code, Diagnostic, Target};
use crate::ir::{Label, Part, Shape, Type};
use crate::keyword::{JsonTypes, Keyword};
use crate::spec::Cursor;

/// A key of a map of media types (OpenAPI 3.0.4, Media Type Object): a media type or a range
/// of them (RFC 9110, section 8.3.1).
pub(super) struct MediaType<'d> {
    /// The name in the document.
    pub(super) name: &'d str,
    /// The name without parameters, in lower case.
    essence: String,
    /// The Media Type Object.
    pub(super) object: Cursor<'d>,
    /// The schema of the body.
    pub(super) schema: Option<Cursor<'d>>,
    /// The schema of each item, if the media type is sequential (OpenAPI 3.2, Media Type Object).
    pub(super) item_schema: Option<Cursor<'d>>,
    /// The label of the component that it is, if it is one.
    pub(super) component: Option<Label>,
}

/// The media types of a body that are omitted, by the one that is as good.
#[derive(Default)]
pub(super) struct Omitted<'d>(IndexMap<String, Vec<(&'d str, Cursor<'d>)>>);

impl<'d> Omitted<'d> {
    pub(super) fn add<'m>(&mut self, all: impl IntoIterator<Item = &'m MediaType<'d>>, better: &str)
    where
        'd: 'm,
    {
        for other in all {
            let known = self.0.entry(better.to_owned()).or_default();
            known.push((other.name, other.object.clone()));
        }
    }

    /// Reports them: `what` is omitted, `request bodies` or `responses`.
    pub(super) fn report(self, cx: &Context<'d, '_>, what: &str) {
        for (better, all) in self.0 {
            let names = listed(all.iter().map(|(name, _)| *name));
            if let Some((_, first)) = all.first() {
                let message = format!("{what} of {names} are omitted in favor of `{better}`");
                cx.omit(&first.at, message);
            }
        }
    }
}

/// The media type of a body with these parts, which names that of the first one where readers need it
/// (RFC 2387, section 3.1).
pub(super) fn with_type_of_root(name: &str, parts: &[Part]) -> String {
    let names_it = name.to_ascii_lowercase().contains("type=");
    let root = parts.first().and_then(Part::media_type);
    match root.filter(|_| essence(name) == "multipart/related" && !names_it) {
        Some(root) => format!("{name}; type=\"{root}\""),
        None => name.to_owned(),
    }
}

/// Names in a message: `a`, `b` and `c`.
pub(super) fn listed<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    match names.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => names.concat(),
    }
}

/// The content of a body, by its schema.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Carries {
    /// Anything: the schema is absent, or has no constraints.
    Anything,
    /// Bytes.
    Bytes,
    /// Text.
    Text,
    /// Any other value of JSON.
    Value,
}

impl MediaType<'_> {
    /// The label of the schema of the body, which has another one by its place.
    pub(super) fn label(&self, place: &Label) -> Label {
        let component = self.component.as_ref();
        component.map_or_else(|| place.clone(), |label| label.part("body"))
    }

    /// The label of the schema of an item, which is a part of something, or of a component.
    pub(super) fn item_label(&self, place: &Label, name: &str) -> Label {
        match &self.component {
            Some(label) => label.part("item"),
            None => place.part(name),
        }
    }

    pub(super) fn is_form(&self) -> bool {
        is_form(&self.essence)
    }

    pub(super) fn is_multipart(&self) -> bool {
        is_form_data(&self.essence)
    }

    /// Whether it is a sequence of parts: multipart, unless the parts have names.
    pub(super) fn is_parts(&self) -> bool {
        self.essence.starts_with("multipart/") && !self.is_multipart()
    }

    /// Whether a body is a sequence of items (OpenAPI 3.2, "Sequential Media Types").
    fn is_sequential(&self) -> bool {
        self.is_sequence() || self.is_events() || self.is_parts()
    }

    pub(super) fn is_events(&self) -> bool {
        self.essence == "text/event-stream"
    }

    /// Whether it is a sequence of JSON values: JSON Lines, or JSON text sequences (RFC 7464, and
    /// RFC 8091 for the suffix).
    pub(super) fn is_sequence(&self) -> bool {
        let subtype = self.essence.strip_prefix("application/");
        let is_texts = |subtype: &str| subtype == "json-seq" || subtype.ends_with("+json-seq");
        self.is_lines() || subtype.is_some_and(is_texts)
    }

    /// Whether it is JSON Lines.
    pub(super) fn is_lines(&self) -> bool {
        const LINES: [&str; 3] = ["jsonl", "jsonlines", "ndjson"];
        let subtype = self.essence.strip_prefix("application/");
        subtype.is_some_and(|subtype| LINES.contains(&subtype.trim_start_matches("x-")))
    }

    pub(super) fn is_json(&self) -> bool {
        is_json(&self.essence)
    }

    /// Whether it is `application/json` without parameters.
    pub(super) fn is_plain_json(&self) -> bool {
        self.name.eq_ignore_ascii_case("application/json")
    }

    pub(super) fn is_text(&self) -> bool {
        self.essence.starts_with("text/") && !self.is_json()
    }

    pub(super) fn is_range(&self) -> bool {
        self.essence.contains('*')
    }

    /// Whether it can be JSON: by its name, or as a range that includes JSON.
    pub(super) fn accepts_json(&self) -> bool {
        self.is_json() || matches!(self.essence.as_str(), "*/*" | "application/*")
    }

    /// The name in a request, for which a range becomes `application/json`.
    pub(super) fn json_name(&self) -> String {
        match self.is_range() {
            true => "application/json".to_owned(),
            false => self.name.to_owned(),
        }
    }

    /// The name in the header `Accept`, without the character set, which JSON does not have
    /// (RFC 8259, section 8.1).
    pub(super) fn accepted_name(&self) -> String {
        let name = self.json_name();
        match name.split_once(';') {
            Some((essence, parameter)) if is_charset(parameter) => essence.trim_end().to_owned(),
            _ => name,
        }
    }
}

impl<'d> Lowering<'d, '_> {
    /// The media types of a body, in the order of the document. One that is invalid in a header
    /// is rejected.
    pub(super) fn media_types(&self, body: &Cursor<'d>) -> Vec<MediaType<'d>> {
        let content = body.get("content").and_then(|it| self.cx().resolve(it));
        let entries = content.iter().flat_map(|content| content.entries());
        let media_types = entries.filter_map(|(key, place)| {
            let name = key.trim();
            if !fits_in_header(name) {
                let message = "the media type has characters that are invalid in a header";
                let fault = Diagnostic::new(Code::BAD_WIRE_NAME, &place.at, message);
                self.cx().report(fault.at(Target::Key));
                return None;
            }
            let component = component_label(&place);
            let object = self.cx().resolve(place)?;
            let mut media_type = MediaType {
                name,
                essence: essence(name),
                schema: object.get("schema"),
                item_schema: object.get("itemSchema"),
                component,
                object,
            };
            self.omit_positions(&mut media_type);
            Some(media_type)
        });
        media_types.collect()
    }

    /// A media type that is not sequential has no items, and only one that is multipart has parts
    /// without names.
    fn omit_positions(&self, media_type: &mut MediaType<'d>) {
        let name = media_type.name;
        if !media_type.is_sequential()
            && let Some(item_schema) = media_type.item_schema.take()
        {
            let message = format!(
                "`itemSchema` of `{name}` is omitted, since this is not a sequential media type: \
                 only `schema` describes the body"
            );
            self.cx().omit(&item_schema.at, message);
        }
        let fields = ["prefixEncoding", "itemEncoding"].map(|field| media_type.object.get(field));
        let names = media_type.object.get("encoding");
        let has_both = fields.iter().any(Option::is_some) && names.is_some();
        let others = fields.into_iter().filter(|_| !media_type.is_parts());
        let names = names.filter(|_| media_type.is_parts() && has_both);
        for field in others.chain([names]).flatten() {
            let message = format!(
                "an encoding of `{name}` is omitted: parts have either names, as in \
                 `multipart/form-data`, or positions, as in `multipart/mixed`"
            );
            self.cx().omit(&field.at, message);
        }
    }

    /// The type of a body with a media type.
    pub(super) fn media_type_schema(&mut self, media_type: &MediaType<'d>, label: &Label) -> Type {
        match &media_type.schema {
            Some(schema) => self.ty(schema, &media_type.label(label)),
            None => Type::Any,
        }
    }

    /// Whether a value of this type is a single text.
    pub(super) fn has_text(&self, ty: &Type) -> bool {
        match self.behind_names(ty) {
            Type::Boolean
            | Type::Integer(_)
            | Type::Number(_)
            | Type::String(_)
            | Type::Text(_) => true,
            ty => {
                let shape = self.shape(ty);
                let is_enumeration = matches!(shape, Some(Shape::Enumeration { .. }));
                is_enumeration || shape.and_then(Shape::unnamed).is_some()
            }
        }
    }

    /// Whether a value of this type is a single text, or a list of such.
    pub(super) fn has_texts(&self, ty: &Type) -> bool {
        match ty {
            Type::List(list) => self.has_text(&list.item),
            ty => self.has_text(ty),
        }
    }
}

impl<'d> Context<'d, '_> {
    /// Whether every instance is an object or an array.
    pub(super) fn is_structured(&self, schema: &Cursor<'d>) -> bool {
        let schema = self.resolve(schema.clone());
        schema.is_some_and(|schema| match only_type(&schema) {
            Some(JsonTypes::OBJECT | JsonTypes::ARRAY) => true,
            Some(JsonTypes::ALL) => schema.get(Keyword::Properties).is_some(),
            _ => false,
        })
    }

    /// The content of a body, by its schema.
    pub(super) fn carries(&self, schema: Option<&Cursor<'d>>) -> Carries {
        let Some(schema) = schema.and_then(|schema| self.resolve(schema.clone())) else {
            return Carries::Anything;
        };
        match only_type(&schema) {
            _ if self.file(&schema).is_some() => Carries::Bytes,
            Some(JsonTypes::STRING) => Carries::Text,
            Some(JsonTypes::ALL) if !has_meaning(&schema) => Carries::Anything,
            _ => Carries::Value,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;
    use crate::ir::Interpretation;
    use crate::spec::load;

    #[test]
    fn schemas_say_what_a_body_holds() {
        for (schema, structured, expected) in [
            ("{}", false, Carries::Anything),
            ("{description: d}", false, Carries::Anything),
            ("{type: string}", false, Carries::Text),
            ("{type: string, format: binary}", false, Carries::Bytes),
            ("{contentMediaType: image/png}", false, Carries::Bytes),
            (
                "{type: array, items: {format: binary}}",
                true,
                Carries::Bytes,
            ),
            ("{properties: {}}", true, Carries::Value),
            ("{type: object}", true, Carries::Value),
            ("{type: [object, 'null']}", true, Carries::Value),
            ("{type: [object, string]}", false, Carries::Value),
            ("{type: integer}", false, Carries::Value),
        ] {
            let root = load(schema).unwrap();
            let found = Diagnostics::default();
            let cx = Context::new(&root, Interpretation::Inferred, &found);
            let cursor = Cursor::root(&root);
            assert_eq!(cx.is_structured(&cursor), structured, "{schema}");
            assert!(cx.carries(Some(&cursor)) == expected, "{schema}");
        }
    }
}
