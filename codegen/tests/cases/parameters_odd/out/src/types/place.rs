use crate::runtime::{object, validate};

/// The schema `Place`.
///
/// Defined in `#/components/schemas/Place`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Place {
    /// The property `names`.
    pub names: Option<Vec<String>>,
    /// The property `inside`.
    pub inside: Option<Box<Place>>,
}

object::object!(Place {
    names: optional "names",
    inside: optional "inside" => validate::check,
});
