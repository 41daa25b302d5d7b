//! [`Object`], and the types inside it.

use crate::runtime::format::date;
use crate::runtime::json::{
    base64_bytes, closed_enum, never, nulls, object, string_enum, union,
};
use crate::types;

/// Defined in `#/components/schemas/Object`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Object {
    pub text: Option<types::Text>,
    pub only: Option<Only>,
    pub any: Option<serde_json::Value>,
    pub never: Option<never::Never>,
    /// Greater than 0 and less than 1.5.
    pub limits: Option<f64>,
    pub bytes: Option<base64_bytes::Base64>,
    pub day: Option<date::Date>,
    /// Not validated against `contentMediaType`: `"image/png"`.
    pub picture: Option<base64_bytes::Base64>,
    pub either: Option<Either>,
    /// Has 2 to 5 characters.
    pub sibling: Option<String>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Object {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn text(mut self, value: types::Text) -> Self {
        self.text = self.nulls.present("text", value);
        self
    }

    pub fn only(mut self, value: impl Into<Only>) -> Self {
        self.only = Some(value.into());
        self
    }

    pub fn any(mut self, value: serde_json::Value) -> Self {
        self.any = Some(value);
        self
    }

    pub fn never(mut self, value: never::Never) -> Self {
        self.never = Some(value);
        self
    }

    /// Greater than 0 and less than 1.5.
    pub fn limits(mut self, value: f64) -> Self {
        self.limits = Some(value);
        self
    }

    pub fn bytes(mut self, value: impl Into<base64_bytes::Base64>) -> Self {
        self.bytes = Some(value.into());
        self
    }

    pub fn day(mut self, value: date::Date) -> Self {
        self.day = Some(value);
        self
    }

    /// Not validated against `contentMediaType`: `"image/png"`.
    pub fn picture(mut self, value: impl Into<base64_bytes::Base64>) -> Self {
        self.picture = Some(value.into());
        self
    }

    pub fn either(mut self, value: impl Into<Either>) -> Self {
        self.either = Some(value.into());
        self
    }

    /// Has 2 to 5 characters.
    pub fn sibling(mut self, value: impl Into<String>) -> Self {
        self.sibling = Some(value.into());
        self
    }
}

object::object!(Object {
    text: nullable by text_null "text",
    only: optional "only",
    any: optional "any",
    never: optional "never",
    limits: optional "limits" [ExclusiveMinimum(Number(0.0)), ExclusiveMaximum(Number(1.5))],
    bytes: optional "bytes",
    day: optional "day",
    picture: optional "picture",
}  {
    either: optional "either",
    sibling: optional "sibling" [MinLength(2), MaxLength(5)],
} then reject_unknown remember nulls of response);

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Only {
    #[default]
    Fixed,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Only {
    Fixed = "fixed",
} other Other of response);

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    String(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    String(String) [MaxLength(3)],
    Integer(i64) [Minimum(Integer(2))],
} "type" else Other as text from str String of response);
