use crate::runtime::json::{object, union};
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    A(ProductA),
    B(ProductB),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(ProductA) => validate::value,
    B(ProductB) => validate::value,
} "oneOf" else Other);

/// Defined in `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductAC {
    pub a: Option<String>,
    pub c: Option<String>,
}

object::object!(ProductAC {
    a: optional "a",
    c: optional "c",
});

/// Defined in `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductAD {
    pub a: Option<String>,
    pub d: Option<String>,
}

object::object!(ProductAD {
    a: optional "a",
    d: optional "d",
});

/// Defined in `#/components/schemas/Product/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductA {
    C(Box<ProductAC>),
    D(Box<ProductAD>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ProductA {
    C(ProductAC) => validate::value,
    D(ProductAD) => validate::value,
} "anyOf" else Other);

/// Defined in `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductBC {
    pub b: Option<String>,
    pub c: Option<String>,
}

object::object!(ProductBC {
    b: optional "b",
    c: optional "c",
});

/// Defined in `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductBD {
    pub b: Option<String>,
    pub d: Option<String>,
}

object::object!(ProductBD {
    b: optional "b",
    d: optional "d",
});

/// Defined in `#/components/schemas/Product/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductB {
    C(Box<ProductBC>),
    D(Box<ProductBD>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ProductB {
    C(ProductBC) => validate::value,
    D(ProductBD) => validate::value,
} "anyOf" else Other);
