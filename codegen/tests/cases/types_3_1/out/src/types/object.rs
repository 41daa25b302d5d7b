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

impl Object {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn text(mut self, text: impl Into<Option<types::Text>>) -> Self {
        self.text = text.into();
        self.nulls.remove("text");
        self
    }

    /// Sets [`text`](Self::text) to null.
    #[must_use]
    pub fn text_null(mut self) -> Self {
        self.text = None;
        self.nulls.insert("text");
        self
    }

    #[must_use]
    pub fn only(mut self, only: impl Into<Only>) -> Self {
        self.only = Some(only.into());
        self
    }

    #[must_use]
    pub fn any(mut self, any: impl Into<Option<serde_json::Value>>) -> Self {
        self.any = any.into();
        self
    }

    #[must_use]
    pub fn never(mut self, never: impl Into<Option<never::Never>>) -> Self {
        self.never = never.into();
        self
    }

    /// Greater than 0 and less than 1.5.
    #[must_use]
    pub fn limits(mut self, limits: impl Into<Option<f64>>) -> Self {
        self.limits = limits.into();
        self
    }

    #[must_use]
    pub fn bytes(mut self, bytes: impl Into<base64_bytes::Base64>) -> Self {
        self.bytes = Some(bytes.into());
        self
    }

    #[must_use]
    pub fn day(mut self, day: impl Into<Option<date::Date>>) -> Self {
        self.day = day.into();
        self
    }

    #[must_use]
    pub fn picture(mut self, picture: impl Into<base64_bytes::Base64>) -> Self {
        self.picture = Some(picture.into());
        self
    }

    #[must_use]
    pub fn either(mut self, either: impl Into<Either>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Has 2 to 5 characters.
    #[must_use]
    pub fn sibling(mut self, sibling: impl Into<String>) -> Self {
        self.sibling = Some(sibling.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Object {
    text: nullable "text",
    only: optional "only",
    any: optional "any",
    never: optional "never",
    limits: optional "limits" [ExclusiveMinimum(Number(0.0)), ExclusiveMaximum(Number(1.5))],
    bytes: optional "bytes",
    day: optional "day",
    picture: optional "picture",
    either: optional "either",
    sibling: optional "sibling" [MinLength(2), MaxLength(5)],
} then reject_unknown remember nulls);

#[derive(Clone, Default)]
#[non_exhaustive]
pub enum Only {
    /// `fixed`
    #[default]
    Fixed,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(Only {
    Fixed = "fixed",
} other Other);

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
} "type" else Other as text from str String);
