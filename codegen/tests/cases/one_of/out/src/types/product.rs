use crate::runtime::{object, union, validate};

/// The schema `Product`.
///
/// Defined in `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// The variant `a`.
    A(ProductA),
    /// The variant `b`.
    B(ProductB),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(ProductA) => validate::check,
    B(ProductB) => validate::check,
} "oneOf" else Other);

/// The schema `Product.a.c`.
///
/// Defined in `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductAC {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
}

object::object!(ProductAC {
    a: optional "a",
    c: optional "c",
});

/// The schema `Product.a.d`.
///
/// Defined in `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductAD {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `d`.
    pub d: Option<String>,
}

object::object!(ProductAD {
    a: optional "a",
    d: optional "d",
});

/// The schema `Product.a`.
///
/// Defined in `#/components/schemas/Product/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductA {
    /// The variant `c`.
    C(Box<ProductAC>),
    /// The variant `d`.
    D(Box<ProductAD>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ProductA {
    C(ProductAC) => validate::check,
    D(ProductAD) => validate::check,
} "anyOf" else Other);

/// The schema `Product.b.c`.
///
/// Defined in `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductBC {
    /// The property `b`.
    pub b: Option<String>,
    /// The property `c`.
    pub c: Option<String>,
}

object::object!(ProductBC {
    b: optional "b",
    c: optional "c",
});

/// The schema `Product.b.d`.
///
/// Defined in `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductBD {
    /// The property `b`.
    pub b: Option<String>,
    /// The property `d`.
    pub d: Option<String>,
}

object::object!(ProductBD {
    b: optional "b",
    d: optional "d",
});

/// The schema `Product.b`.
///
/// Defined in `#/components/schemas/Product/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductB {
    /// The variant `c`.
    C(Box<ProductBC>),
    /// The variant `d`.
    D(Box<ProductBD>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(ProductB {
    C(ProductBC) => validate::check,
    D(ProductBD) => validate::check,
} "anyOf" else Other);
