use crate::runtime::json::object;
use crate::runtime::validation::validate;
use crate::types;

/// Defined in `#/components/schemas/Kennel`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Kennel {
    /// The best one.
    ///
    /// `Some(None)` is null; `None` omits the property.
    pub best: Option<Option<types::Dog>>,
    /// Only words
    ///
    /// One that barks.
    pub same: Option<types::Dog>,
}

object::object!(Kennel {
    best: optional "best" => validate::value,
    same: optional "same" => validate::value,
});
