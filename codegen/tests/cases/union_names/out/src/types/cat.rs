use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cat {
    pub data: Option<CatData>,
}

object::object!(Cat {
    data: optional "data" => validate::value,
});

/// Defined in `#/components/schemas/Cat/properties/data`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatData {
    pub meow: Option<i64>,
}

object::object!(CatData {
    meow: optional "meow",
});
