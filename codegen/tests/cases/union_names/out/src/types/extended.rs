//! [`Extended`], and the types inside it.

use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Extended`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Extended {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Extended {
    Cat(Cat) => validate::value,
    Dog(Dog) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Cat {
    pub data: Option<crate::types::cat::Data>,
    pub id: Option<String>,
}

object::object!(Cat {
    data: optional "data" => validate::value,
    id: optional "id",
});

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Dog {
    pub data: Option<crate::types::dog::Data>,
    pub id: Option<String>,
}

object::object!(Dog {
    data: optional "data" => validate::value,
    id: optional "id",
});
