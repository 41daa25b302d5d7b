//! [`Dog`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Dog`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dog {
    pub data: Option<Data>,
}

object::object!(Dog {
    data: optional "data" => validate::value,
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Data {
    pub bark: Option<i64>,
}

object::object!(Data {
    bark: optional "bark",
});
