use super::Text;
use crate::runtime::{closed_enum, enumeration, limits, object, validate};

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
    pub never: Option<std::convert::Infallible>,
    /// The field `limits`.
    pub limits: Option<f64>,
    /// The field `bytes`.
    pub bytes: Option<String>,
    /// The field `day`.
    pub day: Option<String>,
    /// The field `picture`.
    ///
    /// The rule `contentMediaType` is not checked: `"image/png"`.
    pub picture: Option<String>,
    /// The field `either`.
    pub either: Option<ObjectEither>,
    /// The field `sibling`.
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
    sibling: optional "sibling",
} then refuse);

/// The schema `Object.only`.
///
/// Described at `#/components/schemas/Object/properties/only`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ObjectOnly {
    /// `fixed`
    Fixed,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl ObjectOnly {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["fixed"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fixed => "fixed",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "fixed" => Self::Fixed,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(ObjectOnly, Other);
closed_enum::closed_enum!(ObjectOnly);
