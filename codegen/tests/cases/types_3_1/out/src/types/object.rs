//! [`Object`], and the types inside it.

use crate::runtime::format::date;
use crate::runtime::json::{base64_bytes, closed_enum, never, object, string_enum, union};
use crate::runtime::validation::{bounds, string_constraints, validate};
use crate::types;

/// Defined in `#/components/schemas/Object`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// `Some(None)` is null; `None` omits the property.
    pub text: Option<Option<types::Text>>,
    pub only: Option<Only>,
    pub any: Option<serde_json::Value>,
    pub never: Option<never::Never>,
    pub limits: Option<f64>,
    pub bytes: Option<base64_bytes::Base64>,
    pub day: Option<date::Date>,
    /// Not validated against `contentMediaType`: `"image/png"`.
    pub picture: Option<base64_bytes::Base64>,
    pub either: Option<Either>,
    /// Has 2 to 5 characters.
    pub sibling: Option<String>,
}

object::object!(Object {
    text: optional "text" => validate::value,
    only: optional "only" => validate::value,
    any: optional "any",
    never: optional "never",
    limits: optional "limits" => |value, at, found| {
        validate::value(value, at, found);
        bounds::exclusive_minimum(*value, 0.0, at, found);
        bounds::exclusive_maximum(*value, 1.5, at, found);
    },
    bytes: optional "bytes",
    day: optional "day",
    picture: optional "picture",
    either: optional "either" => validate::value,
    sibling: optional "sibling" => |value, at, found| {
        string_constraints::string_constraints!(min_length = 2, max_length = 5)
            .validate(value, at, found)
    },
} then reject_unknown);

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Either {
    String(String),
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    String(String) => |value, at, found| {
        string_constraints::string_constraints!(max_length = 3).validate(value, at, found)
    },
    Integer(i64) => |value, at, found| bounds::minimum(*value, 2, at, found),
} "type" else Other as text);
