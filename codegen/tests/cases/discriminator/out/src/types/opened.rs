use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Opened`.
///
/// Described at `#/components/schemas/Opened`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Opened {
    /// The field `type`.
    pub r#type: OpenedType,
}

object::object!(Opened {
    r#type: required "type" => validate::check,
});

/// The schema `Opened.type`.
///
/// Described at `#/components/schemas/Opened/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenedType {
    /// `opened`
    Opened,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl OpenedType {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["opened"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Opened => "opened",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "opened" => Self::Opened,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(OpenedType, Other);
closed_enum::closed_enum!(OpenedType);
