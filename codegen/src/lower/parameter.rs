//! Parameters: what is sent in the path, the query, the headers and the cookies.

use super::{Lowering, docs};
use crate::diag::{Code, Diagnostic};
use crate::ir::{Encoding, Label, Parameter, Place, Style, Type};
use crate::spec::{Cursor, OperationPlace, Piece, Template};

/// Headers that a parameter does not describe (OpenAPI 3.0.3, Parameter Object: `name`).
const IGNORED_HEADERS: &[&str] = &["accept", "content-type", "authorization"];

impl<'d> Lowering<'d, '_> {
    /// The parameters of an operation: those of the path in its order, then all others.
    pub(super) fn parameters(
        &mut self,
        place: &OperationPlace<'d>,
        label: &Label,
    ) -> Vec<Parameter> {
        // The checks have told of a template that cannot be taken apart.
        let template = Template::parse(place.path).unwrap_or_default();
        let mut parameters = Vec::new();
        for cursor in self.declared(place) {
            parameters.extend(self.parameter(&cursor, label, &template));
        }
        let in_path: Vec<_> = template.parameters().collect();
        let position = |parameter: &Parameter| match parameter.place {
            Place::Path => in_path.iter().position(|name| *name == parameter.name),
            _ => Some(usize::MAX),
        };
        parameters.sort_by_key(position);
        parameters
    }

    /// The parameters of the operation and of its path item, whose ones an operation can
    /// override (OpenAPI 3.0.3, Path Item Object: `parameters`).
    fn declared(&self, place: &OperationPlace<'d>) -> Vec<Cursor<'d>> {
        let mut declared: Vec<Cursor<'d>> = Vec::new();
        for owner in [&place.path_item, &place.operation] {
            let list = owner.get("parameters");
            for item in list.iter().flat_map(|list| list.items()) {
                let Some(parameter) = self.followed(Some(item)) else {
                    continue;
                };
                let same = |other: &Cursor<'d>| {
                    ["in", "name"]
                        .iter()
                        .all(|key| other.text(key) == parameter.text(key))
                };
                match declared.iter_mut().find(|other| same(other)) {
                    Some(other) => *other = parameter,
                    None => declared.push(parameter),
                }
            }
        }
        declared
    }

    fn parameter(
        &mut self,
        cursor: &Cursor<'d>,
        label: &Label,
        template: &Template<'d>,
    ) -> Option<Parameter> {
        let declared = cursor.text("name")?;
        let in_query = query_key(template, declared);
        let (place, name) = match (cursor.text("in")?, in_query) {
            ("path", Some(key)) => (Place::Query, key),
            ("path", None) => (Place::Path, declared),
            ("query", key) => (Place::Query, key.unwrap_or(declared)),
            ("header", _) => (Place::Header, declared),
            _ => (Place::Cookie, declared),
        };
        let is_ignored = |name: &str| {
            IGNORED_HEADERS
                .iter()
                .any(|it| it.eq_ignore_ascii_case(name))
        };
        if place == Place::Header && is_ignored(name) {
            self.only_documented();
            return None;
        }
        if place == Place::Path && !template.parameters().any(|other| other == name) {
            // The checks have told of it.
            return None;
        }
        let (ty, encoding) = self.parameter_value(cursor, place, label.part(declared));
        Some(Parameter {
            name: name.to_owned(),
            docs: docs::docs(cursor),
            place,
            required: place == Place::Path || cursor.is_true("required"),
            encoding,
            // There is no null in a URL or a header.
            ty: ty.without_null().0.clone(),
        })
    }

    /// The type of a parameter, and how its value becomes text: by a style, or by the media
    /// type of its `content` (OpenAPI 3.0.3, Parameter Object).
    fn parameter_value(
        &mut self,
        cursor: &Cursor<'d>,
        place: Place,
        label: Label,
    ) -> (Type, Encoding) {
        let usual = Encoding::usual(place);
        if let Some(schema) = cursor.get("schema") {
            let ty = self.ty(schema, label);
            return (ty, self.style(cursor, place));
        }
        let content = self.followed(cursor.get("content"));
        let Some((name, media_type)) = content.and_then(|content| content.entries().next()) else {
            return (Type::String(None), usual);
        };
        let schema = self
            .followed(Some(media_type))
            .and_then(|it| it.get("schema"));
        let is_json = name.split(';').next().is_some_and(|name| {
            let name = name.trim().to_ascii_lowercase();
            name == "application/json" || name.ends_with("+json")
        });
        match (schema, is_json) {
            (Some(schema), true) => (self.ty(schema, label), Encoding::Json),
            (None, true) => (Type::Any, Encoding::Json),
            // What other media types make of a value is text that the caller has to give.
            (_, false) => (Type::String(None), usual),
        }
    }

    /// The style of a parameter, where its place has that one (OpenAPI 3.0.3, Parameter
    /// Object: "Style Values").
    fn style(&self, cursor: &Cursor<'d>, place: Place) -> Encoding {
        let Some(name) = cursor.get("style") else {
            return exploded(cursor, usual_style(place));
        };
        match name.node.as_str().and_then(style) {
            Some(style) if fits(style, place) => exploded(cursor, style),
            _ => {
                let (named, place_name) = (name.node.as_str().unwrap_or_default(), place.as_str());
                let usual = usual_style(place);
                let message = format!(
                    "the style `{named}` is not for a {place_name} parameter; `{}` is taken instead",
                    usual.as_str()
                );
                self.found
                    .push(Diagnostic::new(Code::IGNORED_FIELD, &name.at, message));
                exploded(cursor, usual)
            }
        }
    }
}

/// The key under which a template's query has a parameter: `q` in `?q={text}`.
fn query_key<'d>(template: &Template<'d>, name: &'d str) -> Option<&'d str> {
    let is_this = |piece: &Piece<'d>| *piece == Piece::Parameter(name);
    let part = template
        .query
        .iter()
        .find(|part| part.iter().any(is_this))?;
    match part.as_slice() {
        [Piece::Literal(key), Piece::Parameter(_)] => key.strip_suffix('=').or(Some(name)),
        _ => Some(name),
    }
}

/// A style with what the description says beside it.
pub(super) fn exploded(cursor: &Cursor<'_>, style: Style) -> Encoding {
    let explode = match cursor.get("explode") {
        Some(_) => cursor.is_true("explode"),
        None => style == Style::Form,
    };
    Encoding::Styled {
        style,
        explode,
        allow_reserved: cursor.is_true("allowReserved"),
    }
}

fn usual_style(place: Place) -> Style {
    match place {
        Place::Path | Place::Header => Style::Simple,
        Place::Query | Place::Cookie => Style::Form,
    }
}

/// A style by its name.
pub(super) fn style(name: &str) -> Option<Style> {
    const STYLES: &[Style] = &[
        Style::Simple,
        Style::Label,
        Style::Matrix,
        Style::Form,
        Style::SpaceDelimited,
        Style::PipeDelimited,
        Style::DeepObject,
    ];
    STYLES.iter().copied().find(|style| style.as_str() == name)
}

fn fits(style: Style, place: Place) -> bool {
    match style {
        Style::Simple => matches!(place, Place::Path | Place::Header),
        Style::Label | Style::Matrix => place == Place::Path,
        Style::Form => matches!(place, Place::Query | Place::Cookie),
        Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject => place == Place::Query,
    }
}
