use crate::runtime::json::{closed_enum, object, string_enum};
use crate::runtime::validation::validate;

/// The schema `Opened`.
///
/// Described at `#/components/schemas/Opened`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Opened {
    /// The field `type`.
    pub r#type: OpenedType,
}

object::object!(Opened {
    r#type: required "type" => validate::value,
});

/// The schema `Opened.type`.
///
/// Described at `#/components/schemas/Opened/properties/type`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum OpenedType {
    /// `opened`
    #[default]
    Opened,
    /// A value that the description does not list. It can be received, but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(OpenedType {
    Opened = "opened",
} other Other);
