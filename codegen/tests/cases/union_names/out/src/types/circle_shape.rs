use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;

/// The schema `CircleShape`.
///
/// Defined in `#/components/schemas/CircleShape`.
#[derive(Clone, Debug, PartialEq)]
pub struct CircleShape {
    /// The property `type`.
    pub r#type: String,
    /// The property `radius`.
    pub radius: Option<f64>,
}

object::object!(CircleShape {
    r#type: required "type",
    radius: optional "radius" => validate::value,
});
constructor::constructor!(CircleShape {
    r#type: into String,
} else [radius]);
