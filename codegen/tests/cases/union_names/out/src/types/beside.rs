use super::CatData;
use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// The schema `Beside`.
///
/// Defined in `#/components/schemas/Beside`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Beside {
    /// Striped
    Striped(Box<BesideStriped>),
    /// The variant `Cat`.
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
    /// The property `data`.
    pub data: Option<CatData>,
    /// The property `stripes`.
    pub stripes: serde_json::Value,
}

object::object!(BesideStriped {
    data: optional "data" => validate::value,
    stripes: required "stripes",
});
constructor::constructor!(BesideStriped {
    stripes: plain serde_json::Value,
} else [data]);

/// The schema `Beside.Cat`.
///
/// Defined in `#/components/schemas/Beside/anyOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BesideCat {
    /// The property `data`.
    pub data: Option<CatData>,
    /// The property `spots`.
    pub spots: i64,
}

object::object!(BesideCat {
    data: optional "data" => validate::value,
    spots: required "spots",
});
constructor::constructor!(BesideCat {
    spots: plain i64,
} else [data]);
