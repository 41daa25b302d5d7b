use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// The schema `Product`.
///
/// Defined in `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// The variant `a`.
    A(Box<ProductA>),
    /// The variant `b`.
    B(Box<ProductB>),
    /// A value that matches none of the variants, or several, none of which has all of its
    /// properties. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(ProductA) => validate::value,
    B(ProductB) => validate::value,
} "oneOf" else Other);

/// The schema `Product.a`.
///
/// Defined in `#/components/schemas/Product/oneOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductA {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
    /// The property `d`.
    pub d: Option<String>,
}

object::object!(ProductA {
    a: optional "a",
    c: optional "c",
    d: optional "d",
});

/// The schema `Product.b`.
///
/// Defined in `#/components/schemas/Product/oneOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductB {
    /// The property `b`.
    pub b: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
    /// The property `d`.
    pub d: Option<String>,
}

object::object!(ProductB {
    b: optional "b",
    c: optional "c",
    d: optional "d",
});
