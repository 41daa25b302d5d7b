use crate::runtime::{closed_enum, enumeration, object, validate};

/// The schema `Opened`.
///
/// Defined in `#/components/schemas/Opened`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Opened {
    /// The property `type`.
    pub r#type: OpenedType,
}

object::object!(Opened {
    r#type: required "type" => validate::check,
});

/// The schema `Opened.type`.
///
/// Defined in `#/components/schemas/Opened/properties/type`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenedType {
    /// `opened`
    #[default]
    Opened,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(OpenedType {
    Opened = "opened",
} other Other);
