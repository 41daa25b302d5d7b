//! [`Both`], and the types inside it.

use crate::runtime::json::{constructor, object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Both`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Both {
    C(Box<C>),
    D(Box<D>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Both {
    C(C) => validate::value,
    D(D) => validate::value,
} "oneOf" else Other);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct C {
    pub c: String,
    pub a: Option<String>,
    pub b: Option<String>,
}

object::object!(C {
    c: required "c",
    a: optional "a",
    b: optional "b",
});
constructor::constructor!(C {
    c: into String,
} else [a, b]);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct D {
    pub d: String,
    pub a: Option<String>,
    pub b: Option<String>,
}

object::object!(D {
    d: required "d",
    a: optional "a",
    b: optional "b",
});
constructor::constructor!(D {
    d: into String,
} else [a, b]);
