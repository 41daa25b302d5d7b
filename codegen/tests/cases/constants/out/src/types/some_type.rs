use crate::runtime::{object, validate};

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
    maybe: optional "maybe" => validate::check,
    none: optional "none",
});
