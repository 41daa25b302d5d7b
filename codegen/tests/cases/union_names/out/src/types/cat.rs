use crate::runtime::json::object;
use crate::runtime::validation::validate;

/// The schema `Cat`.
///
/// Defined in `#/components/schemas/Cat`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cat {
    /// The property `data`.
    pub data: Option<CatData>,
}

object::object!(Cat {
    data: optional "data" => validate::value,
});

/// The schema `Cat.data`.
///
/// Defined in `#/components/schemas/Cat/properties/data`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct CatData {
    /// The property `meow`.
    pub meow: Option<i64>,
}

object::object!(CatData {
    meow: optional "meow",
});
