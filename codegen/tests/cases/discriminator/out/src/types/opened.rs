use crate::runtime::json::{closed_enum, object, string_enum};

/// The schema `Opened`.
///
/// Defined in `#/components/schemas/Opened`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Opened {
    pub r#type: OpenedType,
}

impl Opened {
    /// Creates a value without properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

object::object!(Opened {
    r#type: required "type",
});

/// The schema `Opened.type`.
///
/// Defined in `#/components/schemas/Opened/properties/type`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub enum OpenedType {
    /// `opened`
    #[default]
    Opened,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(OpenedType {
    Opened = "opened",
} other Other);
