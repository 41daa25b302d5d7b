//! Media types: what a body contains, by its media type and its schema.
//!
//! Imports `context`, `file`, `lowering`, and `diag`, `ir`, `keyword` and `spec`.

use indexmap::IndexMap;

use super::context::Context;
use super::file::{has_meaning, only_type};
use super::lowering::Lowering;
use crate::diag::{Code, Diagnostic, Target};
use crate::ir::{Label, Shape, Type};
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
    pub(super) fn is_form(&self) -> bool {
        is_form(&self.essence)
    }

    pub(super) fn is_multipart(&self) -> bool {
        self.essence == "multipart/form-data"
    }

    pub(super) fn is_events(&self) -> bool {
        self.essence == "text/event-stream"
    }

    /// Whether it is a sequence of JSON values: JSON Lines, or JSON text sequences (RFC 7464, and
    /// RFC 8091 for the suffix).
    pub(super) fn is_sequence(&self) -> bool {
        const LINES: [&str; 3] = ["jsonl", "jsonlines", "ndjson"];
        let subtype = self
            .essence
            .strip_prefix("application/")
            .unwrap_or_default();
        let subtype = subtype.strip_prefix("x-").unwrap_or(subtype);
        LINES.contains(&subtype) || subtype == "json-seq" || subtype.ends_with("+json-seq")
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

/// Whether a media type is one of JSON (RFC 6839, section 3.1, has the suffix).
pub(super) fn is_json(name: &str) -> bool {
    let essence = essence(name);
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

/// Whether a media type is that of URL-encoded forms.
pub(super) fn is_form(name: &str) -> bool {
    essence(name) == "application/x-www-form-urlencoded"
}

/// A media type without parameters, in lower case.
fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a header can have a text as its value.
pub(super) fn fits_in_header(text: &str) -> bool {
    let is_visible = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
    text.bytes().all(is_visible)
}

fn is_charset(parameter: &str) -> bool {
    let parameter = parameter.trim().to_ascii_lowercase();
    parameter.starts_with("charset=") && !parameter.contains(';')
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
            let object = self.cx().resolve(place)?;
            Some(MediaType {
                name,
                essence: essence(name),
                schema: object.get("schema"),
                object,
            })
        });
        media_types.collect()
    }

    /// The type of a body with a media type.
    pub(super) fn media_type_schema(&mut self, media_type: &MediaType<'d>, label: &Label) -> Type {
        match &media_type.schema {
            Some(schema) => self.ty(schema, label),
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
    fn character_sets_are_the_parameter_of_that_name() {
        assert!(is_charset(" Charset=utf-8") && !is_charset("v=1"));
        assert!(!is_charset("charset=utf-8; v=1"));
    }

    #[test]
    fn media_types_of_json_end_in_its_suffix() {
        assert!(is_json("application/json; v=1") && is_json("Application/Problem+JSON"));
        assert!(is_json("text/json") && !is_json("text/plain") && !is_json("application/jsonl"));
    }

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
