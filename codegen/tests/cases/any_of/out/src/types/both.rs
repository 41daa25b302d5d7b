use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// The schema `Both`.
///
/// Defined in `#/components/schemas/Both`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Both {
    /// The variant `c`.
    C(Box<BothC>),
    /// The variant `d`.
    D(Box<BothD>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Both {
    C(BothC) => validate::value,
    D(BothD) => validate::value,
} "oneOf" else Other);

/// The schema `Both.c`.
///
/// Defined in `#/components/schemas/Both/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BothC {
    /// The property `c`.
    pub c: String,
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
}

object::object!(BothC {
    c: required "c",
    a: optional "a",
    b: optional "b",
});
constructor::constructor!(BothC {
    c: into String,
} else [a, b]);

/// The schema `Both.d`.
///
/// Defined in `#/components/schemas/Both/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BothD {
    /// The property `d`.
    pub d: String,
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
}

object::object!(BothD {
    d: required "d",
    a: optional "a",
    b: optional "b",
});
constructor::constructor!(BothD {
    d: into String,
} else [a, b]);
