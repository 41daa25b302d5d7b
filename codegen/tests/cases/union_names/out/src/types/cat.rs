//! [`Cat`], and the types inside it.

use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cat {
    pub data: Option<Data>,
}

object::object!(Cat {
    data: optional "data" => validate::value,
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Data {
    pub meow: Option<i64>,
}

object::object!(Data {
    meow: optional "meow",
});
