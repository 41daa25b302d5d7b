use super::VecType;
use crate::runtime::{object, validate};

/// The schema `Box`.
///
/// Defined in `#/components/schemas/Box`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct BoxType {
    /// The property `vec`.
    pub vec: Option<VecType>,
}

object::object!(BoxType {
    vec: optional "vec" => validate::check,
});
