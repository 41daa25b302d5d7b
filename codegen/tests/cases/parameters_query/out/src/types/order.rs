use crate::runtime::{closed_enum, enumeration};

/// Which comes first.
///
/// Default: `"up"`
///
/// Described at `#/components/schemas/Order`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Order {
    /// `up`
    Up,
    /// `down`
    Down,
    /// A value that the description does not list. It can be received, but not sent.
    Other(enumeration::Unlisted),
}

impl Order {
    /// The values that the description lists, in its order.
    pub const LISTED: &'static [&'static str] = &["up", "down"];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Other(value) => value.as_str(),
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "up" => Self::Up,
            "down" => Self::Down,
            other => Self::Other(enumeration::Unlisted::new(other)),
        }
    }
}

enumeration::text_enum!(Order, Other);
closed_enum::closed_enum!(Order);
