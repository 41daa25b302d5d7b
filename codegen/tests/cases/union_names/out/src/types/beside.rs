use super::CatData;
use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Beside`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Beside {
    Striped(Box<BesideStriped>),
    Cat(Box<BesideCat>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Beside {
    Striped(BesideStriped) => validate::value,
    Cat(BesideCat) => validate::value,
} "anyOf" else Other);

/// Striped
///
/// Defined in `#/components/schemas/Beside/anyOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BesideStriped {
    pub data: Option<CatData>,
    pub stripes: serde_json::Value,
}

object::object!(BesideStriped {
    data: optional "data" => validate::value,
    stripes: required "stripes",
});
constructor::constructor!(BesideStriped {
    stripes: plain serde_json::Value,
} else [data]);

/// Defined in `#/components/schemas/Beside/anyOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BesideCat {
    pub data: Option<CatData>,
    pub spots: i64,
}

object::object!(BesideCat {
    data: optional "data" => validate::value,
    spots: required "spots",
});
constructor::constructor!(BesideCat {
    spots: plain i64,
} else [data]);
