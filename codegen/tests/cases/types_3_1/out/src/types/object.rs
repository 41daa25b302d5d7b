use super::Text;
use crate::runtime::{
    closed_enum, date, encoded, enumeration, limits, never, object, text, union, validate,
};

/// The schema `Object`.
///
/// Defined in `#/components/schemas/Object`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Object {
    /// The property `text`.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub text: Option<Option<Text>>,
    /// The property `only`.
    pub only: Option<ObjectOnly>,
    /// The property `any`.
    pub any: Option<serde_json::Value>,
    /// The property `never`.
    pub never: Option<never::Never>,
    /// The property `limits`.
    pub limits: Option<f64>,
    /// The property `bytes`.
    pub bytes: Option<encoded::Base64>,
    /// The property `day`.
    pub day: Option<date::Date>,
    /// The property `picture`.
    ///
    /// Not validated against `contentMediaType`: `"image/png"`.
    pub picture: Option<encoded::Base64>,
    /// The property `either`.
    pub either: Option<ObjectEither>,
    /// The property `sibling`.
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
/// Defined in `#/components/schemas/Object/properties/only`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ObjectOnly {
    /// `fixed`
    #[default]
    Fixed,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(ObjectOnly {
    Fixed = "fixed",
} other Other);

/// The schema `Object.either`.
///
/// Defined in `#/components/schemas/Object/properties/either`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ObjectEither {
    /// The variant `String`.
    String(String),
    /// The variant `Integer`.
    Integer(i64),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ObjectEither {
    String(String) => |value, at, found| text::rules!(max_length = 3).check(value, at, found),
    Integer(i64) => |value, at, found| limits::minimum(*value, 2, at, found),
} "type" else Other as text);
