use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/CircleShape`.
#[derive(Clone, Debug, PartialEq)]
pub struct CircleShape {
    pub r#type: String,
    pub radius: Option<f64>,
}

object::object!(CircleShape {
    r#type: required "type",
    radius: optional "radius" => validate::value,
});
constructor::constructor!(CircleShape {
    r#type: into String,
} else [radius]);
