use super::Text;
use crate::runtime::format::date;
use crate::runtime::json::{base64_bytes, closed_enum, never, object, string_enum, union};
use crate::runtime::validation::{bounds, string_constraints, validate};

/// The schema `Object`.
///
/// Described at `#/components/schemas/Object`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// The field `text`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub text: Option<Option<Text>>,
    /// The field `only`.
    pub only: Option<ObjectOnly>,
    /// The field `any`.
    pub any: Option<serde_json::Value>,
    /// The field `never`.
    pub never: Option<never::Never>,
    /// The field `limits`.
    pub limits: Option<f64>,
    /// The field `bytes`.
    pub bytes: Option<base64_bytes::Base64>,
    /// The field `day`.
    pub day: Option<date::Date>,
    /// The field `picture`.
    ///
    /// The rule `contentMediaType` is not checked: `"image/png"`.
    pub picture: Option<base64_bytes::Base64>,
    /// The field `either`.
    pub either: Option<ObjectEither>,
    /// The field `sibling`.
    ///
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

/// The schema `Object.only`.
///
/// Described at `#/components/schemas/Object/properties/only`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ObjectOnly {
    /// `fixed`
    #[default]
    Fixed,
    /// A value that the description does not list. It can be received, but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(ObjectOnly {
    Fixed = "fixed",
} other Other);

/// The schema `Object.either`.
///
/// Described at `#/components/schemas/Object/properties/either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectEither {
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that fits none of these. It can be received, but not sent.
    Other(serde_json::Value),
}

union::union!(ObjectEither {
    String(String) => |value, at, found| {
        string_constraints::string_constraints!(max_length = 3).validate(value, at, found)
    },
    Integer(i64) => |value, at, found| bounds::minimum(*value, 2, at, found),
} "type" else Other as text);
