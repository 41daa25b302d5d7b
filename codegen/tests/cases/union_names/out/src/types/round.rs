use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;

/// The schema `Round`.
///
/// Defined in `#/components/schemas/Round`.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// The property `type`.
    pub r#type: String,
    /// The property `size`.
    pub size: Option<f64>,
}

object::object!(Round {
    r#type: required "type",
    size: optional "size" => validate::value,
});
constructor::constructor!(Round {
    r#type: into String,
} else [size]);
