use crate::runtime::json::{constructor, object};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Round`.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    pub r#type: String,
    pub size: Option<f64>,
}

object::object!(Round {
    r#type: required "type",
    size: optional "size" => validate::value,
});
constructor::constructor!(Round {
    r#type: into String,
} else [size]);
