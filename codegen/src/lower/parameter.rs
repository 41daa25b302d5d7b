//! Parameters: values that are sent in the path, the query, the headers and the cookies.
//!
//! Imports `docs`, `lowering`, `media_type_name`, and `diag`, `ir`, `keyword` and `spec`.

use indexmap::{IndexMap, IndexSet};

use super::docs;
use super::lowering::{Lowering, component_label};
use super::media_type_name::is_json;
use crate::diag::{Code, Diagnostic};
use crate::ir::{Delimiter, Docs, Encoding, Label, Note, Parameter, Place, Shape, Style, Type};
use crate::keyword::{Keyword, Versions};
use crate::spec::{Cursor, OperationPlace, Piece, Template, Version};

/// The headers that a parameter cannot describe (OpenAPI 3.0.3, Parameter Object: `name`).
const IGNORED_HEADERS: &[&str] = &["accept", "content-type", "authorization"];

/// A declared parameter, with the location and the name that it is sent with.
struct Declared<'d> {
    cursor: Cursor<'d>,
    place: Place,
    name: &'d str,
}

impl<'d> Lowering<'d, '_> {
    /// The parameters of an operation: those of the path in its order, then all others.
    pub(super) fn parameters(
        &mut self,
        place: &OperationPlace<'d>,
        template: &Template<'d>,
        label: &Label,
    ) -> Vec<Parameter> {
        let in_path: IndexSet<_> = template.parameters().collect();
        let mut parameters = Vec::new();
        for declared in self.declared(place, template) {
            let is_in_path = declared.place == Place::Path;
            // One that is not in the path has been reported.
            let is_reported = is_in_path && !in_path.contains(declared.name);
            if !is_reported && !self.is_ignored(&declared, template) {
                parameters.push(self.parameter(&declared, label));
            }
        }
        parameters.sort_by_key(|parameter| {
            let position = in_path.get_index_of(parameter.name.as_str());
            let position = position.filter(|_| parameter.place == Place::Path);
            position.unwrap_or(usize::MAX)
        });
        parameters
    }

    /// The parameters of the path item and of the operation, which can override those
    /// (OpenAPI 3.0.3, Path Item Object: `parameters`). Those beside the `$ref` of a path item
    /// apply as well.
    fn declared(
        &self,
        place: &OperationPlace<'d>,
        template: &Template<'d>,
    ) -> impl Iterator<Item = Declared<'d>> + use<'d> {
        let mut all = IndexMap::new();
        let owners: Vec<_> = place.owners().collect();
        for owner in owners.into_iter().rev() {
            let list = owner.get("parameters");
            for item in list.iter().flat_map(|list| list.items()) {
                let declared = self.cx().resolve(item).and_then(|it| sent(it, template));
                if let Some(declared) = declared {
                    let name = match declared.place {
                        Place::Header => declared.name.to_ascii_lowercase(),
                        _ => declared.name.to_owned(),
                    };
                    all.insert((declared.place, name), declared);
                }
            }
        }
        all.into_values()
    }

    /// Whether a parameter is ignored: a header that OpenAPI describes elsewhere, or one with a
    /// fixed value in the path, as in `/things?type=a`.
    fn is_ignored(&self, declared: &Declared<'d>, template: &Template<'d>) -> bool {
        let Declared { place, name, .. } = declared;
        let message = match place {
            Place::Header if IGNORED_HEADERS.contains(&name.to_ascii_lowercase().as_str()) => {
                format!(
                    "the header parameter `{name}` is omitted: OpenAPI ignores it, and the client \
                     sets it"
                )
            }
            Place::Query if is_fixed(template, name) => {
                format!("the parameter `{name}` is omitted: the path has a fixed value for it")
            }
            _ => return false,
        };
        self.cx().omit(&declared.cursor.at, message);
        true
    }

    fn parameter(&mut self, declared: &Declared<'d>, label: &Label) -> Parameter {
        let (cursor, place, name) = (&declared.cursor, declared.place, declared.name);
        let (ty, encoding, mut docs) = self.parameter_value(cursor, place, label.part(name));
        let notes = std::mem::take(&mut docs.notes);
        // A URL or a header cannot hold null.
        let ty = ty.without_null().0.clone();
        if self.is_too_deep(&ty, encoding) {
            let message = format!(
                "the style of `{name}` cannot serialize arrays or objects inside an array: calls \
                 with this parameter are rejected"
            );
            let fault = Diagnostic::new(Code::STYLE_TOO_FLAT, &cursor.at, message);
            let help = "in a query, use the style `deepObject`, or JSON with `content`";
            self.cx().report(fault.help(help));
        }
        Parameter {
            name: name.to_owned(),
            docs: Docs {
                notes,
                ..docs::docs(cursor).or(docs)
            },
            place,
            required: cursor.text("in") == Some("path") || cursor.is_true("required"),
            encoding,
            ty,
        }
    }

    /// The type of a parameter; how its value becomes text, by a style or by the media type of
    /// its `content` (OpenAPI 3.0.3, Parameter Object); and the docs of its schema.
    fn parameter_value(
        &mut self,
        cursor: &Cursor<'d>,
        place: Place,
        label: Label,
    ) -> (Type, Encoding, Docs) {
        let default = Encoding::default_in(place);
        if let Some(schema) = cursor.get("schema") {
            let (ty, docs) = self.described(&schema, &label);
            let encoding = parameter_style(cursor, place, self.cx().version());
            return (ty, encoding, docs);
        }
        let content = cursor.get("content");
        let content = content.and_then(|it| self.cx().resolve(it));
        let Some((name, media_type)) = content.and_then(|content| content.entries().next()) else {
            return (Type::String(None), default, Docs::default());
        };
        let label = match component_label(&media_type) {
            Some(component) => component.part("body"),
            None => label,
        };
        let media_type = self.cx().resolve(media_type);
        let schema = media_type.and_then(|it| it.get("schema"));
        match (schema, is_json(name)) {
            (Some(schema), true) => {
                let (ty, docs) = self.described(&schema, &label);
                (ty, Encoding::Json, docs)
            }
            (None, true) => (Type::Any, Encoding::Json, Docs::default()),
            // Text of any other media type is serialized by the caller.
            (_, false) => {
                let notes = vec![Note::TextOf(name.to_owned())];
                let docs = Docs {
                    notes,
                    ..Docs::default()
                };
                (Type::String(None), default, docs)
            }
        }
    }

    /// Whether this is an array of arrays or objects, in a style that cannot serialize these.
    fn is_too_deep(&self, ty: &Type, encoding: Encoding) -> bool {
        let flat = matches!(encoding, Encoding::Styled { style, .. } if style != Style::DeepObject);
        let Some(Type::List(list)) = flat.then(|| self.behind_names(ty)) else {
            return false;
        };
        match self.behind_names(&list.item) {
            Type::List(inner) if has_inner(encoding) => !self.has_text(&inner.item),
            Type::List(_) | Type::Map(_) | Type::Tuple(_) => true,
            ty => matches!(self.shape(ty), Some(Shape::Object { .. })),
        }
    }
}

/// Where a parameter is sent. One in the query of a template is sent there, wherever it is
/// declared.
fn sent<'d>(cursor: Cursor<'d>, template: &Template<'d>) -> Option<Declared<'d>> {
    let name = cursor.text("name")?;
    let (place, name) = match (cursor.text("in")?, query_key(template, name)) {
        ("path" | "query", Some(key)) => (Place::Query, key),
        ("path", None) => (Place::Path, name),
        ("query", None) => (Place::Query, name),
        ("header", _) => (Place::Header, name),
        ("cookie", _) => (Place::Cookie, name),
        _ => return None,
    };
    Some(Declared {
        cursor,
        place,
        name,
    })
}

/// The key under which a template's query has a parameter: `q` in `?q={text}`.
fn query_key<'d>(template: &Template<'d>, name: &'d str) -> Option<&'d str> {
    let is_this = |piece: &Piece<'d>| *piece == Piece::Parameter(name);
    let mut parts = template.query.iter();
    let part = parts.find(|part| part.iter().any(is_this))?;
    match part.as_slice() {
        [Piece::Literal(key), Piece::Parameter(_)] => key.strip_suffix('=').or(Some(name)),
        _ => Some(name),
    }
}

/// Whether a template's query has a fixed value for this name.
fn is_fixed(template: &Template<'_>, name: &str) -> bool {
    let mut parts = template.query.iter();
    parts.any(|part| match part.as_slice() {
        [Piece::Literal(text)] => text.split('=').next() == Some(name),
        _ => false,
    })
}

/// The style of a parameter; one that is invalid in its location has been reported (OpenAPI
/// 3.0.3, Parameter Object: "Style Values").
fn parameter_style(cursor: &Cursor<'_>, place: Place, version: Version) -> Encoding {
    if let Some(delimiter) = delimiter(cursor) {
        return delimited(cursor, delimiter, place);
    }
    let named: Option<Style> = cursor.text("style").and_then(|name| name.parse().ok());
    let style = named.filter(|style| is_valid_in(*style, place));
    let style = style.unwrap_or(Style::default_in(place));
    // Since OpenAPI 3.2, it applies wherever values are percent-encoded.
    let may_be_reserved = match place {
        Place::Query => true,
        Place::Path | Place::Cookie => version.is_one_of(Versions::Since3_2),
        Place::Header => false,
    };
    exploded(cursor, style, may_be_reserved && style != Style::Cookie)
}

/// A style with `explode` and, where it has an effect, `allowReserved`, of a Parameter, Header or Encoding Object. They are
/// read by hand: openapiv3 requires the schema of a parameter, and does not keep which of these an
/// Encoding Object has.
pub(super) fn exploded(cursor: &Cursor<'_>, style: Style, may_be_reserved: bool) -> Encoding {
    let explode = match cursor.get("explode") {
        Some(_) => cursor.is_true("explode"),
        None => matches!(style, Style::Form | Style::Cookie),
    };
    Encoding::Styled {
        style,
        explode,
        allow_reserved: may_be_reserved && cursor.is_true("allowReserved"),
        inner: inner_delimiter(cursor),
    }
}

/// What separates the items of an array, if that is stated by the extension that the conversion of
/// Swagger 2.0 writes.
pub(super) fn delimiter(cursor: &Cursor<'_>) -> Option<Delimiter> {
    cursor.text("x-collectionFormat")?.parse().ok()
}

/// What separates the items of the arrays in an array.
fn inner_delimiter(cursor: &Cursor<'_>) -> Option<Delimiter> {
    delimiter(&cursor.get("schema")?.get(Keyword::Items)?)
}

/// The encoding of an array whose items are separated by a character.
pub(super) fn delimited(cursor: &Cursor<'_>, delimiter: Delimiter, place: Place) -> Encoding {
    Encoding::Styled {
        style: match delimiter {
            Delimiter::Comma => Style::default_in(place),
            Delimiter::Space => Style::SpaceDelimited,
            Delimiter::Tab => Style::TabDelimited,
            Delimiter::Pipe => Style::PipeDelimited,
        },
        explode: false,
        allow_reserved: false,
        inner: inner_delimiter(cursor),
    }
}

/// Whether it is stated how arrays in an array are written.
fn has_inner(encoding: Encoding) -> bool {
    matches!(encoding, Encoding::Styled { inner: Some(_), .. })
}

fn is_valid_in(style: Style, place: Place) -> bool {
    match style {
        Style::Simple => matches!(place, Place::Path | Place::Header),
        Style::Label | Style::Matrix => place == Place::Path,
        Style::Form => matches!(place, Place::Query | Place::Cookie),
        Style::Cookie => place == Place::Cookie,
        Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject => place == Place::Query,
        Style::TabDelimited => false,
    }
}
