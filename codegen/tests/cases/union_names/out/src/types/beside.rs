//! [`Beside`], and the types inside it.

use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Beside`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Beside {
    Striped(Box<Striped>),
    Cat(Box<Cat>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Beside {
    Striped(Striped) => validate::value,
    Cat(Cat) => validate::value,
} "anyOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Striped {
    pub data: Option<crate::types::cat::Data>,
    pub stripes: serde_json::Value,
}

object::object!(Striped {
    data: optional "data" => validate::value,
    stripes: required "stripes",
});
constructor::constructor!(Striped {
    stripes: plain serde_json::Value,
} else [data]);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cat {
    pub data: Option<crate::types::cat::Data>,
    pub spots: i64,
}

object::object!(Cat {
    data: optional "data" => validate::value,
    spots: required "spots",
});
constructor::constructor!(Cat {
    spots: plain i64,
} else [data]);
