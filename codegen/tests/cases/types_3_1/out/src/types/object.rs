use super::Text;
use crate::runtime::{
    closed_enum, date, encoded, enumeration, limits, never, object, text, union, validate,
};

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
    pub bytes: Option<encoded::Base64>,
    /// The field `day`.
    pub day: Option<date::Date>,
    /// The field `picture`.
    ///
    /// Not validated against `contentMediaType`: `"image/png"`.
    pub picture: Option<encoded::Base64>,
    /// The field `either`.
    pub either: Option<ObjectEither>,
    /// The field `sibling`.
    ///
    /// Has 2 to 5 characters.
    pub sibling: Option<String>,
}

object::object!(Object {
    text: optional "text" => validate::check,
    only: optional "only" => validate::check,
    any: optional "any",
    never: optional "never",
    limits: optional "limits" => |value, at, found| {
        validate::check(value, at, found);
        limits::exclusive_minimum(*value, 0.0, at, found);
        limits::exclusive_maximum(*value, 1.5, at, found);
    },
    bytes: optional "bytes",
    day: optional "day",
    picture: optional "picture",
    either: optional "either" => validate::check,
    sibling: optional "sibling" => |value, at, found| {
        text::rules!(min_length = 2, max_length = 5).check(value, at, found)
    },
} then refuse);

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
    Other(enumeration::Unlisted),
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
    String(String) => |value, at, found| text::rules!(max_length = 3).check(value, at, found),
    Integer(i64) => |value, at, found| limits::minimum(*value, 2, at, found),
} "type" else Other as text);
