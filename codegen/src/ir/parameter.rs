//! Parameters: where a value is sent, and how it becomes text; and headers.
//!
//! Imports `docs`, `types`.

use super::docs::Docs;
use super::types::Type;

/// A parameter.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// Where it is sent.
    pub place: Place,
    /// Whether it is required.
    pub required: bool,
    /// The type of its value.
    pub ty: Type,
    /// How its value becomes text.
    pub encoding: Encoding,
}

/// A value that is the whole query (OpenAPI 3.2, Parameter Object: `in: querystring`).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct QueryString {
    /// Its name, which is not on the wire.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// Whether it is required.
    pub required: bool,
    /// The type of its value.
    pub ty: Type,
    /// How its value becomes text.
    pub form: QueryForm,
}

/// How a value becomes a query.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub enum QueryForm {
    /// As its text.
    Text,
    /// As its JSON.
    Json,
    /// As a form of its properties; these have an encoding of their own.
    Form(Vec<(String, Encoding)>),
}

/// A documented header of a response, or of a part of a multipart body.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Header {
    /// Its name.
    pub name: String,
    /// Its documentation.
    pub docs: Docs,
    /// Whether it is always present.
    pub required: bool,
    /// The type of its value.
    pub ty: Type,
    /// What separates the items of an array, if that is not a comma.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<Delimiter>,
}

/// Where a parameter is sent (OpenAPI 3.0.3, Parameter Object: `in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, strum::IntoStaticStr)]
#[strum(serialize_all = "lowercase")]
#[allow(missing_docs, reason = "the names are those of OpenAPI")]
pub enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// How a value becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Encoding {
    /// By a style.
    Styled {
        /// The style.
        style: Style,
        /// Whether the items of an array or the properties of an object are sent one by one.
        explode: bool,
        /// Whether the characters that RFC 3986 reserves are sent unescaped.
        allow_reserved: bool,
        /// What separates the items of arrays in an array, which only Swagger 2.0 can say.
        #[serde(skip_serializing_if = "Option::is_none")]
        inner: Option<Delimiter>,
    },
    /// As JSON.
    Json,
    /// The default of forms: an array item by item, an object as JSON, and everything else as
    /// its text (OpenAPI 3.0.4, Encoding Object: `contentType`).
    Mixed,
}

impl Encoding {
    /// The default of a location (OpenAPI 3.0.3, Parameter Object: `style` and `explode`).
    pub fn default_in(place: Place) -> Self {
        let style = Style::default_in(place);
        Self::Styled {
            style,
            explode: style == Style::Form,
            allow_reserved: false,
            inner: None,
        }
    }
}

/// What separates the items of an array (Swagger 2.0, Parameter Object: `collectionFormat`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, strum::EnumString)]
pub enum Delimiter {
    /// A comma.
    #[strum(serialize = "csv")]
    Comma,
    /// A space.
    #[strum(serialize = "ssv")]
    Space,
    /// A tab.
    #[strum(serialize = "tsv")]
    Tab,
    /// A vertical bar.
    #[strum(serialize = "pipes")]
    Pipe,
}

impl Delimiter {
    /// The character.
    pub fn char(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Space => ' ',
            Self::Tab => '\t',
            Self::Pipe => '|',
        }
    }
}

/// The header, in lower case, that a response has once for each of its values, and whose lines
/// cannot be joined (RFC 9110, section 5.3). Its type is a list.
pub const SET_COOKIE: &str = "set-cookie";

/// A style of parameters (OpenAPI 3.0.3, Parameter Object: "Style Values").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, strum::EnumString)]
#[strum(serialize_all = "camelCase")]
#[allow(missing_docs, reason = "the names are those of OpenAPI")]
pub enum Style {
    Simple,
    Label,
    Matrix,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    Cookie,
    /// Arrays with tabs, which only Swagger 2.0 has.
    #[strum(disabled)]
    TabDelimited,
}

impl Style {
    /// The default of a location (OpenAPI 3.0.3, Parameter Object: `style`).
    pub fn default_in(place: Place) -> Self {
        match place {
            Place::Path | Place::Header => Self::Simple,
            Place::Query | Place::Cookie => Self::Form,
        }
    }
}
