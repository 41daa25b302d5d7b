use crate::runtime::json::{integer_enum, object};
use crate::runtime::validation::validate;

/// The schema `Some`.
///
/// Described at `#/components/schemas/Some`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct SomeType {
    /// The field `maybe`.
    ///
    /// `Some(None)` is null, and `None` leaves the field out.
    pub maybe: Option<Option<SomeMaybe>>,
    /// The field `none`.
    pub none: Option<()>,
}

object::object!(SomeType {
    maybe: optional "maybe" => validate::value,
    none: optional "none",
});

/// The schema `Some.maybe`.
///
/// Described at `#/components/schemas/Some/properties/maybe`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SomeMaybe {
    /// `1`
    #[default]
    N1,
    /// A value that the description does not list. It can be received, but not sent.
    Other(i64),
}

integer_enum::integer_enum!(SomeMaybe {
    N1 = 1,
} other Other);
