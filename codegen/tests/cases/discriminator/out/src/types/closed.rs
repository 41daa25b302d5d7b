use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Closed`.
///
/// Described at `#/components/schemas/Closed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Closed {
    /// The field `type`.
    pub r#type: ClosedType,
    /// The field `reason`.
    pub reason: Option<String>,
}

object::object!(Closed {
    r#type: required "type" => validate::check,
    reason: optional "reason",
});

/// The schema `Closed.type`.
///
/// Described at `#/components/schemas/Closed/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ClosedType {
    /// `closed`
    Closed,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl ClosedType {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["closed"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Closed => "closed",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "closed" => Self::Closed,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(ClosedType, Other);
closed_enum::closed_enum!(ClosedType);
