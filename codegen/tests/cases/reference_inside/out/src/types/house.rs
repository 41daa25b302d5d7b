//! [`House`], and the types inside it.

pub mod door;

use crate::runtime::json::{newtype, object};
use crate::runtime::validation::{string_constraints, validate};

/// Defined in `#/components/schemas/House`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct House {
    pub door: Option<Door>,
    pub spare: Option<Door>,
    pub paint: Option<door::Color>,
    /// The property `a/b~c`.
    ///
    /// Has at most 2 characters.
    pub a_b_tilde_c: Option<String>,
    pub again: Option<ABTildeC>,
}

object::object!(House {
    door: optional "door" => validate::value,
    spare: optional "spare" => validate::value,
    paint: optional "paint" => validate::value,
    a_b_tilde_c: optional "a/b~c" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 2).validate(value, at, found)
    },
    again: optional "again" => validate::value,
});

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Door {
    pub color: door::Color,
}

object::object!(Door {
    color: required "color" => validate::value,
});

/// Has at most 2 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ABTildeC(std::borrow::Cow<'static, str>);

newtype::newtype!(ABTildeC {
    max_length = 2,
});
