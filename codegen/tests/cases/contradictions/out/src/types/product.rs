use crate::runtime::{closed_enum, enumeration, object, union, validate};

/// The schema `Product`.
///
/// The property `kind` selects the variant.
///
/// Defined in `#/components/schemas/Product`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Product {
    /// Selected by `a`.
    A(Box<ProductAA>),
    /// Selected by `b`.
    B(Box<ProductBB>),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Product {
    A(ProductAA) = "a" => validate::check,
    B(ProductBB) = "b" => validate::check,
} "oneOf" by "kind" else Other);

/// The schema `Product.a.a.kind`.
///
/// Defined in `#/components/schemas/Product/oneOf/0/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductAAKind {
    /// `a`
    #[default]
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(ProductAAKind {
    A = "a",
} other Other);

/// The schema `Product.a.a`.
///
/// Defined in `#/components/schemas/Product/anyOf/0`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductAA {
    /// The property `kind`.
    pub kind: ProductAAKind,
    /// The property `one`.
    pub one: Option<String>,
    /// The property `two`.
    pub two: Option<String>,
}

object::object!(ProductAA {
    kind: required "kind" => validate::check,
    one: optional "one",
    two: optional "two",
});

/// The schema `Product.b.b.kind`.
///
/// Defined in `#/components/schemas/Product/oneOf/1/properties/kind`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ProductBBKind {
    /// `b`
    #[default]
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(enumeration::Unlisted),
}

closed_enum::closed_enum!(ProductBBKind {
    B = "b",
} other Other);

/// The schema `Product.b.b`.
///
/// Defined in `#/components/schemas/Product/anyOf/1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProductBB {
    /// The property `kind`.
    pub kind: ProductBBKind,
    /// The property `one`.
    pub one: Option<i64>,
    /// The property `two`.
    pub two: Option<i64>,
}

object::object!(ProductBB {
    kind: required "kind" => validate::check,
    one: optional "one",
    two: optional "two",
});
