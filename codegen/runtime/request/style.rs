//! Styles: how arrays, objects and other values that are not scalars are sent as parameters
//! (OpenAPI 3.0.3, Parameter Object: "Style Values").
//!
//! Scalars, and arrays whose items are each sent with the name, need no style. All other values are
//! converted to JSON, and expanded in the order of their properties.

use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// A value that is written in a style.
#[derive(Clone, Copy, Debug)]
pub struct Styled<'v, T>(pub &'v T, pub Style);

impl<T: Validate> Validate for Styled<'_, T> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        self.0.validate_at(at, found);
    }
}

/// The serialization of a value as text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// The kind of style.
    pub kind: StyleKind,
    /// Whether the items of an array or the properties of an object are sent separately (`explode`).
    pub explode: bool,
    /// Whether reserved characters of URLs are not encoded (`allowReserved`).
    pub allow_reserved: bool,
    /// What separates the items of arrays in an array (Swagger 2.0, Items Object:
    /// `collectionFormat`).
    pub inner: Option<char>,
}

/// The styles of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the names are those of OpenAPI")]
pub enum StyleKind {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    /// An array with tabs (Swagger 2.0, Parameter Object: `collectionFormat: tsv`).
    TabDelimited,
    DeepObject,
    /// Like `form`, without any encoding (OpenAPI 3.2).
    Cookie,
    /// The JSON text of the value.
    Json,
    /// An array item by item, objects as JSON, and all other values as text.
    Mixed,
}

impl Style {
    /// Creates a style that encodes values.
    pub const fn new(kind: StyleKind, explode: bool) -> Self {
        Self {
            kind,
            explode,
            allow_reserved: false,
            inner: None,
        }
    }

    /// Returns the style that does not encode reserved characters.
    #[must_use]
    pub const fn with_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// Returns the style with a delimiter of the items of arrays in an array.
    #[must_use]
    pub const fn with_inner(mut self, delimiter: char) -> Self {
        self.inner = Some(delimiter);
        self
    }

    /// Writes a value in this style.
    pub const fn of<T>(self, value: &T) -> Styled<'_, T> {
        Styled(value, self)
    }

    /// Returns the characters that a part of a value cannot contain: servers decode before they
    /// separate at these, which are always encoded in a URL.
    pub const fn reserved(self) -> &'static [char] {
        match self.kind {
            StyleKind::SpaceDelimited => &[' '],
            StyleKind::PipeDelimited => &['|'],
            StyleKind::TabDelimited => &['\t'],
            StyleKind::Cookie => &[','],
            _ => &[],
        }
    }

    /// Returns the delimiter of the parts of a value, percent-encoded for a URL.
    pub const fn delimiter(self) -> &'static str {
        match self.kind {
            StyleKind::SpaceDelimited => "%20",
            StyleKind::PipeDelimited => "%7C",
            StyleKind::TabDelimited => "%09",
            _ => ",",
        }
    }
}

/// Style `simple`.
pub const SIMPLE: Style = Style::new(StyleKind::Simple, false);
/// Style `simple`, exploded.
pub const SIMPLE_EXPLODED: Style = Style::new(StyleKind::Simple, true);
/// Style `label`.
pub const LABEL: Style = Style::new(StyleKind::Label, false);
/// Style `label`, exploded.
pub const LABEL_EXPLODED: Style = Style::new(StyleKind::Label, true);
/// Style `matrix`.
pub const MATRIX: Style = Style::new(StyleKind::Matrix, false);
/// Style `matrix`, exploded.
pub const MATRIX_EXPLODED: Style = Style::new(StyleKind::Matrix, true);
/// Style `form`.
pub const FORM: Style = Style::new(StyleKind::Form, false);
/// Style `form`, exploded.
pub const FORM_EXPLODED: Style = Style::new(StyleKind::Form, true);
/// Style `spaceDelimited`.
pub const SPACE_DELIMITED: Style = Style::new(StyleKind::SpaceDelimited, false);
/// Style `pipeDelimited`.
pub const PIPE_DELIMITED: Style = Style::new(StyleKind::PipeDelimited, false);
/// Arrays with tabs.
pub const TAB_DELIMITED: Style = Style::new(StyleKind::TabDelimited, false);
/// Style `deepObject`.
pub const DEEP_OBJECT: Style = Style::new(StyleKind::DeepObject, true);
/// Style `cookie`.
pub const COOKIE: Style = Style::new(StyleKind::Cookie, false);
/// Style `cookie`, exploded.
pub const COOKIE_EXPLODED: Style = Style::new(StyleKind::Cookie, true);
/// JSON, for any value.
pub const JSON: Style = Style::new(StyleKind::Json, true);
/// Scalars as text, and objects as JSON.
pub const MIXED: Style = Style::new(StyleKind::Mixed, true);
